// SPDX-License-Identifier: Apache-2.0
#include <netralitas/rulebook.hpp>

#include "engine/digest.hpp"
#include "engine/rules.hpp"
#include "law/national.hpp"
#include "sha256.hpp"

#include <algorithm>

namespace netralitas {

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

ErrorCode code_of(detail::Flaw flaw) {
    using detail::Flaw;
    switch (flaw) {
        case Flaw::duplicate: return ErrorCode::duplicate_norm;
        case Flaw::bad_id:
        case Flaw::bad_citation: return ErrorCode::bad_citation;
        case Flaw::empty_interval: return ErrorCode::empty_interval;
        case Flaw::other_track: return ErrorCode::level_of_other_track;
        case Flaw::overlapping_levels: return ErrorCode::overlapping_levels;
        default: return ErrorCode::incomplete_norm;
    }
}

// What is missing or wrong, as the allowed form.
std::string wanted(detail::Flaw flaw) {
    using detail::Flaw;
    switch (flaw) {
        case Flaw::duplicate: return "an id that no other norm has";
        case Flaw::bad_id: return "<instrument>/<provision>";
        case Flaw::no_citation: return "at least one citation";
        case Flaw::bad_citation: return "citations as <instrument>/<provision>";
        case Flaw::no_label: return "a title in Indonesian and in English";
        case Flaw::nobody_bound: return "at least one person bound";
        case Flaw::no_act: return "at least one act";
        case Flaw::no_way: return "at least one way in which it is met (or named_only)";
        case Flaw::empty_interval: return "in force from before until";
        case Flaw::reason_missing: return "a reason for each way that is not settled";
        case Flaw::other_track: return "levels of one track";
        case Flaw::overlapping_levels: return "ways of different levels that exclude each other";
        case Flaw::none: break;
    }
    return {};
}

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
    using detail::Flaw;
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
        if (const Flaw flaw = detail::flaw_of(norm); flaw != Flaw::none)
            return refuse(norm, code_of(flaw), norm.id, wanted(flaw));
        for (const NormInfo& other : infos)
            if (other.id == norm.id)
                return refuse(norm, ErrorCode::duplicate_norm, norm.id, wanted(Flaw::duplicate));
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

}  // namespace netralitas
