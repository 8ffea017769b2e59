// SPDX-License-Identifier: Apache-2.0
#include <netralitas/rulebook.hpp>

#include "engine/digest.hpp"
#include "engine/rules.hpp"
#include "law/national.hpp"
#include "sha256.hpp"

#include <algorithm>

namespace netralitas::inline v0 {

namespace {

std::shared_ptr<const detail::Rules> index_national() {
    std::vector<NormInfo> norms;
    std::vector<detail::Row> rows;
    for (const detail::LawTable* table : law::national) {
        const std::size_t offset = norms.size();
        norms.insert(norms.end(), table->norms.begin(), table->norms.end());
        for (detail::Row row : table->rows) {
            row.norm = static_cast<std::uint16_t>(row.norm + offset);
            rows.push_back(row);
        }
    }
    return detail::index(std::move(norms), std::move(rows));
}

// How a flaw is refused, and what is missing or wrong, as the allowed form; in the order of Flaw.
struct Refusal {
    detail::Flaw flaw;
    ErrorCode code;
    std::string_view wanted;
};
using enum detail::Flaw;
constexpr Refusal refusals[] = {
    {none, ErrorCode::incomplete_norm, ""},
    {duplicate, ErrorCode::duplicate_norm, "an id that no other norm has"},
    {bad_id, ErrorCode::bad_citation, "<instrument>/<provision>"},
    {no_citation, ErrorCode::incomplete_norm, "at least one citation"},
    {bad_citation, ErrorCode::bad_citation, "citations as <instrument>/<provision>"},
    {no_label, ErrorCode::incomplete_norm, "a title in Indonesian and in English"},
    {nobody_bound, ErrorCode::incomplete_norm, "at least one person bound"},
    {no_act, ErrorCode::incomplete_norm, "at least one act"},
    {no_way, ErrorCode::incomplete_norm, "at least one way in which it is met (or named_only)"},
    {empty_interval, ErrorCode::empty_interval, "in force from before until"},
    {reason_missing, ErrorCode::incomplete_norm, "a reason for each way that is not settled"},
    {other_track, ErrorCode::level_of_other_track, "levels of one track"},
    {overlapping_levels, ErrorCode::overlapping_levels,
     "ways of different levels that exclude each other"},
};
constexpr const Refusal& refusal(detail::Flaw flaw) {
    return refusals[static_cast<std::size_t>(flaw)];
}
static_assert([] {
    for (const Refusal& row : refusals)
        if (&refusal(row.flaw) != &row) return false;
    return true;
}());

// Copies the texts of a norm, so that the rulebook does not depend on the caller's.
class Keeper {
public:
    std::string_view keep(std::string_view text) {
        if (text.empty()) return {};
        texts_.push_back(std::make_shared<const std::string>(text));
        return *texts_.back();
    }
    Text keep(Text text) { return {keep(text.id), keep(text.en)}; }
    template <std::size_t N>
    UpTo<std::string_view, N> keep(const UpTo<std::string_view, N>& list) {
        UpTo<std::string_view, N> out;
        for (const std::string_view text : list) out.add(keep(text));
        return out;
    }
    Norm keep(Norm norm) {
        norm.id = keep(norm.id);
        norm.cites = keep(norm.cites);
        norm.defeats = keep(norm.defeats);
        norm.title = keep(norm.title);
        norm.note = keep(norm.note);
        norm.sanction.basis = keep(norm.sanction.basis);
        norm.sanction.basis_also = keep(norm.sanction.basis_also);
        norm.analogy = {keep(norm.analogy.text), keep(norm.analogy.source)};
        for (Way& way : norm.ways) {
            way.reason = {keep(way.reason.text), keep(way.reason.source)};
            way.level_basis = keep(way.level_basis);
        }
        return norm;
    }
    std::vector<std::shared_ptr<const std::string>> texts() && { return std::move(texts_); }

private:
    std::vector<std::shared_ptr<const std::string>> texts_;
};

}  // namespace

const Rulebook& Rulebook::national() {
    // Never destroyed, so that verdicts can be asked for until the very end of a program.
    // The pointer counts nothing: copies of this rulebook, and every verdict holds one, cost nothing.
    static const auto& rules = *new std::shared_ptr<const detail::Rules>(index_national());
    static const Rulebook& book =
        *new Rulebook(std::shared_ptr<const detail::Rules>(std::shared_ptr<void>(), rules.get()));
    return book;
}

// Adds norms to what is there already, or says which can't be added.
Result<Rulebook> Rulebook::extend(const detail::Rules* base, const std::vector<Norm>& norms) {
    const auto refuse = [](const Norm& norm, ErrorCode code, std::string_view given,
                           std::string allowed) {
        return Error{code, std::string(norm.id), std::string(given), {std::move(allowed)}};
    };
    std::vector<NormInfo> infos;
    std::vector<detail::Row> rows;
    std::vector<std::shared_ptr<const std::string>> texts;
    if (base != nullptr) {
        infos = base->norms;
        rows = base->rows;
        texts = base->texts;
    }
    const std::size_t national = infos.size();
    Keeper keeper;
    for (const Norm& norm : norms) {
        if (const detail::Flaw flaw = detail::flaw_of(norm); flaw != none)
            return refuse(norm, refusal(flaw).code, norm.id, std::string(refusal(flaw).wanted));
        for (const NormInfo& other : infos)
            if (other.id == norm.id)
                return refuse(norm, refusal(duplicate).code, norm.id,
                              std::string(refusal(duplicate).wanted));
        for (const std::string_view target : norm.defeats) {
            const auto is_target = [&](const auto& other) { return other.id == target; };
            if (std::any_of(infos.begin(), infos.begin() + static_cast<std::ptrdiff_t>(national),
                            is_target))
                return refuse(norm, ErrorCode::lightens_the_law, target,
                              "a permission that defeats norms added with it only");
            if (norm.type != NormType::permission ||
                std::none_of(norms.begin(), norms.end(), is_target))
                return refuse(norm, ErrorCode::unknown_norm, target,
                              "the id of a prohibition of this rulebook, in a permission");
        }
        const Norm kept = keeper.keep(norm);
        const Instrument* known = find_instrument(kept.id.substr(0, kept.id.find('/')));
        const auto number = static_cast<std::uint16_t>(infos.size());
        infos.push_back(
            detail::info_of(kept, known != nullptr ? known->force : Force::local_circular));
        const std::size_t before = rows.size();
        detail::expand(kept, number, [&](const detail::Row& row) { rows.push_back(row); });
        if (rows.size() - before > detail::rows_per_norm || rows.size() > detail::row_capacity ||
            infos.size() > detail::norm_capacity)
            return refuse(norm, ErrorCode::rulebook_too_large, std::to_string(rows.size()),
                          "at most " + std::to_string(detail::norm_capacity) + " norms, " +
                              std::to_string(detail::row_capacity) + " products in all and " +
                              std::to_string(detail::rows_per_norm) + " in one norm");
    }
    // The permissions over a norm are looked at together.
    for (const Norm& norm : norms) {
        std::size_t over = 0;
        for (const detail::Row& row : rows) {
            const auto& defeated = infos[row.norm].defeats;
            if (std::find(defeated.begin(), defeated.end(), norm.id) != defeated.end()) ++over;
        }
        if (over > detail::rows_per_norm)
            return refuse(norm, ErrorCode::rulebook_too_large, std::to_string(over),
                          "at most " + std::to_string(detail::rows_per_norm) +
                              " products in the permissions that defeat one norm");
    }
    for (auto& text : std::move(keeper).texts()) texts.push_back(std::move(text));
    return Rulebook(detail::index(std::move(infos), std::move(rows), std::move(texts)));
}

Result<Rulebook> Rulebook::build(const std::vector<Norm>& norms) { return extend(nullptr, norms); }

Result<Rulebook> Rulebook::with(const std::vector<Norm>& norms) const {
    Result<Rulebook> extended = extend(rules_.get(), norms);
    if (!extended) return extended;
    Rulebook out = std::move(extended).value();
    out.frozen_ = frozen_;
    return out;
}

Rulebook Rulebook::as_of(Date day) const {
    Rulebook frozen = *this;
    frozen.frozen_ = is_known(day) ? day : unknown_date();
    return frozen;
}

ArrayView<NormInfo> Rulebook::norms() const noexcept {
    return {rules_->norms.data(), rules_->norms.size()};
}

const NormInfo* Rulebook::find(std::string_view id) const noexcept {
    for (const NormInfo& norm : rules_->norms)
        if (norm.id == id) return &norm;
    return nullptr;
}

std::string_view Rulebook::digest() const {
    std::call_once(rules_->digest_made,
                   [this] { rules_->digest = detail::sha256(detail::canonical_text(*rules_)); });
    return rules_->digest;
}

std::string_view data_version() noexcept { return law::data_version; }

std::string_view data_digest() { return Rulebook::national().digest(); }

}  // namespace netralitas::inline v0
