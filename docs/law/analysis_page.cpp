// SPDX-License-Identifier: Apache-2.0
//
// What can be said of the law by looking at its norms alone: gaps, norms that can never be met,
// permissions without effect, instruments that nothing cites. Overlaps have a page of their own.
#include "gaps.hpp"
#include "law_tables/overlaps.hpp"
#include "pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace netralitas::tables {

namespace {

// --- Gaps ----------------------------------------------------------------------------------------

constexpr unsigned phase_count = axis_size(Axis::phase);

// Kinds of election and phases, one bit each.
using When = unsigned;
constexpr When bit(ElectionKind kind, Phase phase) {
    return 1U << (static_cast<unsigned>(kind) * phase_count + static_cast<unsigned>(phase));
}
constexpr When outside(ElectionKind kind) {
    return bit(kind, Phase::before) | bit(kind, Phase::after);
}
constexpr When whole(ElectionKind kind) { return outside(kind) | bit(kind, Phase::during); }

When when_of(Open open) {
    constexpr When pemilu = whole(ElectionKind::pemilu);
    constexpr When pilkada = whole(ElectionKind::pilkada);
    switch (open) {
        case Open::outside_campaigns:
            return outside(ElectionKind::pemilu) | outside(ElectionKind::pilkada);
        case Open::in_pemilu: return pemilu;
        case Open::in_pemilu_outside_its_campaign: return outside(ElectionKind::pemilu);
        case Open::but_in_the_campaign_of_a_pemilu: return outside(ElectionKind::pemilu) | pilkada;
        case Open::always: break;
    }
    return pemilu | pilkada;
}

Text open_words(Open open) {
    switch (open) {
        case Open::outside_campaigns: return {"di luar masa kampanye", "outside campaign periods"};
        case Open::in_pemilu: return {"dalam pemilu", "in general elections"};
        case Open::in_pemilu_outside_its_campaign:
            return {"dalam pemilu, di luar masa kampanye",
                    "in general elections, outside the campaign period"};
        case Open::but_in_the_campaign_of_a_pemilu:
            return {"selain dalam masa kampanye pemilu",
                    "except in the campaign period of a general election"};
        case Open::always: break;
    }
    return {"kapan pun", "at any time"};
}

// When no norm without an end, be it a prohibition or a permission, addresses that person and act,
// whatever the other facts are.
When open_when(const Rulebook& book, Actor actor, Act act) {
    const auto allows = [](const detail::Row& row, Axis axis, unsigned value) {
        return (row.allowed(axis) >> value & 1U) != 0;
    };
    When open = when_of(Open::always);
    for (const detail::Row& row : book.rules().rows) {
        if (row.until != detail::last_day ||
            !allows(row, Axis::actor, static_cast<unsigned>(actor)) ||
            !allows(row, Axis::act, static_cast<unsigned>(act)))
            continue;
        for (const ElectionKind kind : {ElectionKind::pemilu, ElectionKind::pilkada})
            for (const Phase phase : {Phase::before, Phase::during, Phase::after})
                if (allows(row, Axis::election_kind, static_cast<unsigned>(kind)) &&
                    allows(row, Axis::phase, static_cast<unsigned>(phase)))
                    open &= ~bit(kind, phase);
    }
    return open;
}

// Every gap has exactly one reason, and every reason is of a gap.
void check_gaps(const Rulebook& book) {
    for (unsigned a = 0; a < axis_size(Axis::actor); ++a) {
        for (unsigned b = 0; b < axis_size(Axis::act); ++b) {
            const auto actor = static_cast<Actor>(a);
            const auto act = static_cast<Act>(b);
            When explained = 0;
            for (const Gap& gap : gaps) {
                if (!gap.persons.contains(actor) || !gap.acts.contains(act)) continue;
                if ((explained & when_of(gap.when)) != 0)
                    throw Contradiction(
                        fmt::format("gaps.hpp: {}, {}: two reasons", to_code(actor), to_code(act)));
                explained |= when_of(gap.when);
            }
            const When open = open_when(book, actor, act);
            if (open != explained)
                throw Contradiction(fmt::format("gaps.hpp: {}, {}: open {:06b}, explained {:06b}",
                                                to_code(actor), to_code(act), open, explained));
        }
    }
}

std::size_t count_gaps(const Rulebook& book) {
    std::size_t count = 0;
    for (unsigned a = 0; a < axis_size(Axis::actor); ++a)
        for (unsigned b = 0; b < axis_size(Axis::act); ++b)
            for (When open = open_when(book, static_cast<Actor>(a), static_cast<Act>(b)); open != 0;
                 open &= open - 1U)
                ++count;
    return count;
}

void write_gaps(Page& page, const Rulebook& book) {
    check_gaps(book);
    page.heading(2, "Celah / Gaps");
    page.paragraph(fmt::format(
        "Orang, perbuatan, jenis pemilihan, dan fase yang tidak disebut satu norma pun yang masih "
        "berlaku, baik larangan maupun izin: {} dari {} gabungan. Jawabannya di luar cakupan atau "
        "tidak ada pelanggaran. Setiap celah punya alasan.",
        count_gaps(book),
        axis_size(Axis::actor) * axis_size(Axis::act) * axis_size(Axis::election_kind) *
            phase_count));
    page.paragraph(fmt::format(
        "The persons, acts, kinds of election and phases that no norm still in force addresses, "
        "neither a prohibition nor a permission: {} of {} combinations. The answer is not covered "
        "or no breach. Every gap has a reason.",
        count_gaps(book),
        axis_size(Axis::actor) * axis_size(Axis::act) * axis_size(Axis::election_kind) *
            phase_count));
    for (const Gap& gap : gaps) {
        if (!gap.why.complete() || !parse_provision(gap.source))
            throw Contradiction(fmt::format("gaps.hpp: no reason: {}", gap.why.en));
        for (const Language language : languages)
            page.item(
                language == Language::english ? 1 : 0,
                fmt::format("{}; {}; {}. {} ({})", persons_words(gap.persons, language, ", "),
                            acts_words(gap.acts, language, ", "), open_words(gap.when).in(language),
                            gap.why.in(language), cite(gap.source, language)));
    }
    page.gap();
}

// --- What is never met ---------------------------------------------------------------------------

std::vector<const detail::Row*> rows_of(const Rulebook& book, const NormInfo& norm) {
    const detail::Rules& rules = book.rules();
    const auto number = static_cast<std::size_t>(&norm - rules.norms.data());
    std::vector<const detail::Row*> rows;
    for (std::size_t row = rules.first_row[number]; row < rules.first_row[number + 1]; ++row)
        rows.push_back(&rules.rows[row]);
    return rows;
}

// Whether some complete case without contradictions, in what both rows hold, is as wanted.
template <class Wanted>
bool found(const Meeting& meeting, const std::vector<Setting>& everywhere, const Wanted& wanted) {
    return std::any_of(everywhere.begin(), everywhere.end(), [&](const Setting& setting) {
        return may_fit(meeting, setting) && any_case(meeting, setting, [&](const Case& facts) {
                   const Verdict verdict = evaluate(facts).under(Reading::lenient);
                   return verdict.conflicts().empty() && wanted(verdict);
               });
    });
}

bool can_be_met(const Rulebook& book, const NormInfo& norm,
                const std::vector<Setting>& everywhere) {
    for (const detail::Row* row : rows_of(book, norm)) {
        const auto meeting = meet(*row, *row);
        if (meeting && found(*meeting, everywhere, [&](const Verdict& verdict) {
                const auto held = verdict.permissions();
                return met(verdict, norm.id) ||
                       std::find(held.begin(), held.end(), &norm) != held.end();
            }))
            return true;
    }
    return false;
}

void write_never_met(Page& page, const Rulebook& book, const std::vector<Setting>& everywhere) {
    page.heading(2, "Yang tidak pernah terpenuhi / What is never met");
    page.paragraph(
        "Untuk setiap norma dicari kasus lengkap tanpa pertentangan yang memenuhinya. Hanya yang "
        "berikut tidak punya; keduanya hanya disebut, tidak dicocokkan.");
    page.paragraph(
        "For every norm a complete case without contradictions is sought that meets it. Only these "
        "have none; they are named only, never matched.");
    for (const NormInfo& norm : book.norms()) {
        if (can_be_met(book, norm, everywhere)) {
            if (norm.named_only)
                throw Contradiction(fmt::format("{} is named only, and met", norm.id));
            continue;
        }
        if (!norm.named_only) throw Contradiction(fmt::format("{} can never be met", norm.id));
        page.item(0, fmt::format("{}: {} / {}", code(norm.id), norm.title.id, norm.title.en));
    }
    page.gap();
}

// --- Permissions ---------------------------------------------------------------------------------

bool defeats_somewhere(const Rulebook& book, const NormInfo& permission, const NormInfo& target,
                       const std::vector<Setting>& everywhere) {
    for (const detail::Row* allowing : rows_of(book, permission)) {
        for (const detail::Row* forbidding : rows_of(book, target)) {
            const auto meeting = meet(*allowing, *forbidding);
            if (meeting && found(*meeting, everywhere, [&](const Verdict& verdict) {
                    return verdict.status(target.id) == Status::defeated;
                }))
                return true;
        }
    }
    return false;
}

void write_permissions(Page& page, const Rulebook& book, const std::vector<Setting>& everywhere) {
    page.heading(2, "Izin dan yang dikesampingkannya / Permissions and what they defeat");
    page.paragraph(
        "Izin yang tidak menyebut larangan menjawab perbuatan yang dalam keadaan itu tidak dilarang: ia "
        "membuatnya diperbolehkan, bukan di luar cakupan.");
    page.paragraph(
        "A permission that names no prohibition answers an act that nothing forbids there: it makes it "
        "permitted, rather than not covered.");
    for (const NormInfo& permission : book.norms()) {
        if (permission.type != NormType::permission) continue;
        std::vector<std::string> met_by;
        for (const std::string_view target : permission.defeats) {
            const auto* reason = std::find_if(std::begin(without_effect), std::end(without_effect),
                                              [&](const WithoutEffect& entry) {
                                                  return entry.permission == permission.id &&
                                                         entry.prohibition == target;
                                              });
            const bool explained = reason != std::end(without_effect);
            if (defeats_somewhere(book, permission, *book.find(target), everywhere) == explained)
                throw Contradiction(fmt::format("gaps.hpp: {} and {}: {}", permission.id, target,
                                                explained ? "has an effect" : "has no effect"));
            if (!explained) met_by.push_back(code(target));
        }
        page.item(0, fmt::format("{}: {}", code(permission.id),
                                 met_by.empty() ? "–" : join(met_by, ", ")));
        for (const WithoutEffect& entry : without_effect)
            if (entry.permission == permission.id)
                page.item(1, fmt::format("{}: {} / {}", code(entry.prohibition), entry.why.id,
                                         entry.why.en));
    }
    page.gap();
}

// --- Citations -----------------------------------------------------------------------------------

void write_uncited(Page& page, const std::vector<std::string>& used) {
    page.heading(2, "Naskah yang tidak dikutip / Instruments that nothing cites");
    page.paragraph(
        "Naskah yang dikenal pustaka ini, tetapi tidak satu ketentuannya pun dikutip oleh norma, "
        "tingkat, jenis sanksi, alasan, wewenang, atau mesin. Ketentuan yang diketahui dan tidak "
        "dimodelkan: [coverage.md](coverage.md).");
    page.paragraph(
        "Instruments that the library knows and of which no provision is cited by a norm, a level, "
        "a kind of sanction, a reason, a power or the engine. The provisions known and not "
        "modelled: [coverage.md](coverage.md).");
    for (const Instrument& instrument : instruments())
        if (std::none_of(used.begin(), used.end(), [&](const std::string& provision) {
                return instrument_of(provision) == instrument.id;
            }))
            page.item(0,
                      fmt::format("{} ({}): {} / {}", instrument.short_name.id, code(instrument.id),
                                  instrument.title.id, instrument.title.en));
    page.gap();
}

}  // namespace

std::string analysis_page(const Rulebook& book) {
    Page page;
    page.heading(1, "Analisis atas hukum itu sendiri / Analysis of the law itself");
    page.paragraph(
        "Dihitung dari norma-normanya. Larangan yang bertumpang tindih: "
        "[overlaps.md](overlaps.md).");
    page.paragraph(
        "Computed from the norms. Prohibitions that overlap: [overlaps.md](overlaps.md).");
    const std::vector<Setting> everywhere = settings();
    write_gaps(page, book);
    write_never_met(page, book, everywhere);
    write_permissions(page, book, everywhere);
    write_uncited(page, provisions_used(book));
    return page.text();
}

}  // namespace netralitas::tables
