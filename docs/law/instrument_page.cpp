// SPDX-License-Identifier: Apache-2.0
//
// The page of one instrument: every norm of it, twice, in Indonesian and in English.
#include "conditions.hpp"
#include "pages.hpp"
#include "sources.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace netralitas::tables {

namespace {

constexpr auto& both = languages;

bool overlap(const HalfOpenInterval& a, const HalfOpenInterval& b) {
    return (!is_known(a.until) || !is_known(b.from) || b.from < a.until) &&
           (!is_known(b.until) || !is_known(a.from) || a.from < b.until);
}

std::vector<const NormInfo*> norms_of(const Rulebook& book, const Instrument& instrument) {
    std::vector<const NormInfo*> out;
    for (const NormInfo& norm : book.norms())
        if (instrument_of_norm(norm) == instrument.id) out.push_back(&norm);
    return out;
}

std::vector<std::string> codes(const std::vector<const NormInfo*>& norms) {
    std::vector<std::string> out;
    for (const NormInfo* norm : norms) out.push_back(code(norm->id));
    return out;
}

std::vector<std::string_view> bases(const Sanction& sanction) {
    std::vector<std::string_view> out;
    for (const std::string_view basis : {sanction.basis, sanction.basis_also})
        if (!basis.empty()) out.push_back(basis);
    return out;
}

bool levels_differ(const Ways& ways, const NormInfo& norm) {
    return std::any_of(ways.groups.begin(), ways.groups.end(),
                       [&](const WayGroup& way) { return way.level != norm.sanction.level; });
}

std::string consequence(const NormInfo& norm, const Ways& ways, Language language) {
    const bool english = language == Language::english;
    if (norm.type == NormType::permission)
        return english ? "none: it permits" : "tidak ada: ketentuan ini memperbolehkan";
    std::string out =
        fmt::format("{} {}; ", english ? "track" : "jalur", label(norm.track(), language));
    if (levels_differ(ways, norm))
        return out + (english ? "the level follows from the way in which it is met"
                              : "tingkatnya mengikuti cara terpenuhinya");
    out += level_words(norm.sanction.level, bases(norm.sanction), language);
    const std::string range = penalty_words(norm.sanction.penalty, language);
    if (!range.empty()) out += ": " + range;
    return out;
}

// --- The consequence in kinds ----------------------------------------------------------------------

struct Ladder {
    SanctionLevel level;
    std::string_view basis;  // of a village ladder; empty elsewhere
};

// A village head and a village official have ladders of their own; a work agreement is ended for PPPK
// only.
bool belongs(const SanctionKind& kind, const Ladder& ladder, ActorSet bound) {
    if (kind.level != ladder.level) return false;
    if (track_of(ladder.level) == Track::village)
        return kind.basis.substr(0, ladder.basis.size()) == ladder.basis;
    if (track_of(ladder.level) != Track::status) return true;
    const ActorSet by_agreement = Actor::pppk;
    return kind.basis.substr(0, kind.basis.find('/')) == "pp-49-2018"
               ? !(bound & by_agreement).empty()
               : !(bound - by_agreement).empty();
}

void write_kinds(Page& page, const Rulebook& book, const std::vector<const NormInfo*>& norms) {
    std::vector<Ladder> ladders;
    bool moderate_or_severe = false;
    for (const NormInfo* norm : norms) {
        if (norm->type == NormType::permission) continue;
        std::vector<SanctionLevel> levels{norm->sanction.level};
        for (const WayGroup& way : ways_of(book, *norm).groups) levels.push_back(way.level);
        for (const SanctionLevel level : levels) {
            const std::string_view basis =
                track_of(level) == Track::village ? norm->sanction.basis : std::string_view();
            if (std::none_of(ladders.begin(), ladders.end(), [&](const Ladder& other) {
                    return other.level == level && other.basis == basis;
                }))
                ladders.push_back({level, basis});
        }
    }
    std::stable_sort(ladders.begin(), ladders.end(),
                     [](const Ladder& a, const Ladder& b) { return a.level < b.level; });
    HalfOpenInterval time = norms.front()->in_force;
    for (const NormInfo* norm : norms) {
        if (is_known(time.from) &&
            (!is_known(norm->in_force.from) || norm->in_force.from < time.from))
            time.from = norm->in_force.from;
        if (is_known(time.until) &&
            (!is_known(norm->in_force.until) || time.until < norm->in_force.until))
            time.until = norm->in_force.until;
    }

    ActorSet bound;
    for (const NormInfo* norm : norms) bound = bound | norm->binds;

    bool headed = false;
    for (const Ladder& ladder : ladders) {
        std::vector<const SanctionKind*> kinds;
        for (const SanctionKind& kind : sanction_kinds())
            if (belongs(kind, ladder, bound) && overlap(kind.in_force, time))
                kinds.push_back(&kind);
        if (kinds.empty()) continue;
        if (!headed) {
            page.heading(2, "Jenis sanksi / Kinds of sanction");
            page.paragraph(
                "Satu tingkat memuat beberapa jenis; pejabat yang berwenang memilih salah "
                "satunya.");
            page.paragraph("A level holds several kinds; the authority chooses one of them.");
        }
        headed = true;
        moderate_or_severe = moderate_or_severe || ladder.level == SanctionLevel::moderate ||
                             ladder.level == SanctionLevel::severe;
        page.heading(3, fmt::format("{} / {}", label(ladder.level, Language::indonesian),
                                    label(ladder.level, Language::english)) +
                            (ladder.basis.empty()
                                 ? std::string()
                                 : fmt::format(" ({})", cite(ladder.basis, Language::indonesian))));
        for (const SanctionKind* kind : kinds) {
            page.item(0, fmt::format("{} / {}", kind->label.id, kind->label.en));
            for (const Language language : both) {
                std::string line = cite(kind->basis, language);
                if (const std::string when = interval_words(kind->in_force, language);
                    !when.empty())
                    line += ", " + when;
                if (kind->operation == Operation::suspended)
                    line += fmt::format("; {} ({})", label(kind->operation, language),
                                        cite(kind->suspended_by, language));
                page.item(1, line);
            }
        }
    }
    const bool probation = std::any_of(norms.begin(), norms.end(), [](const NormInfo* norm) {
        return norm->binds.contains(Actor::cpns) && norm->track() == Track::discipline;
    });
    if (moderate_or_severe && probation && !is_known(time.until)) {
        page.paragraph(fmt::format(
            "CPNS yang terbukti melakukan pelanggaran disiplin tingkat sedang atau berat diberhentikan "
            "sebagai CPNS ({}). "
            "Pemberhentian karena pelanggaran berat adalah dengan hormat tidak atas permintaan "
            "sendiri menurut {}, tetapi tidak dengan hormat menurut {}: diperdebatkan.",
            cite("pp-11-2017/37.2.c", Language::indonesian),
            cite("pp-94-2021/8.4.c", Language::indonesian),
            cite("uu-20-2023/52.4", Language::indonesian)));
        page.paragraph(fmt::format(
            "A CPNS found in a moderate or severe breach is dismissed as CPNS ({}). Dismissal "
            "for a severe breach is honourable and not at own request by {}, but dishonourable by "
            "{}: contested.",
            cite("pp-11-2017/37.2.c", Language::english),
            cite("pp-94-2021/8.4.c", Language::english),
            cite("uu-20-2023/52.4", Language::english)));
    }
}

// --- PPPK, said once -------------------------------------------------------------------------------

void write_analogy(Page& page, const Rulebook& book, const std::vector<const NormInfo*>& norms) {
    std::vector<const NormInfo*> by_analogy;
    std::vector<const NormInfo*> level_open;
    ActorSet persons;
    ActorSet open_for;
    Reason reason;
    for (const NormInfo* norm : norms) {
        const Ways ways = ways_of(book, *norm);
        if (!norm->by_analogy.empty()) {
            by_analogy.push_back(norm);
            persons = persons | norm->by_analogy;
            if (reason.text.id.empty()) reason = ways.analogy;
        }
        if (!ways.level_open_for.empty()) {
            level_open.push_back(norm);
            open_for = open_for | ways.level_open_for;
        }
    }
    if (by_analogy.empty() && level_open.empty()) return;
    page.heading(2, persons_words(persons | open_for, Language::indonesian));
    if (!by_analogy.empty())
        for (const Language language : both) {
            const bool english = language == Language::english;
            page.paragraph(fmt::format(
                fmt::runtime(english ? "{}: these norms apply only by interpretation and without a "
                                       "level: {}. {} Source: {}. A way marked {} below is "
                                       "interpretive for them; one that is contested stays "
                                       "contested."
                                     : "{}: norma-norma ini berlaku hanya melalui penafsiran dan "
                                       "tanpa tingkat hukuman: {}. {} Sumber: {}. Cara yang di "
                                       "bawah ini ditandai {}, bagi mereka adalah penafsiran; yang "
                                       "diperdebatkan tetap diperdebatkan."),
                persons_words(persons, language), join(codes(by_analogy), ", "),
                reason.text.in(language), cite(reason.source, language),
                label(Certainty::settled, language)));
        }
    if (!level_open.empty())
        for (const Language language : both)
            page.paragraph(fmt::format(
                fmt::runtime(
                    language == Language::english
                        ? "{}: bound by these norms, but no national provision assigns a level: {}."
                        : "{}: terikat pada norma-norma ini, tetapi tidak ada ketentuan nasional "
                          "yang menetapkan tingkat hukumannya: {}."),
                persons_words(open_for, language), join(codes(level_open), ", ")));
}

// --- One norm --------------------------------------------------------------------------------------

std::string time_words(const NormInfo& norm, Language language) {
    const bool english = language == Language::english;
    std::string out = interval_words(norm.in_force, language);
    if (out.empty()) out = english ? "no limit of time" : "tanpa batas waktu";
    if (norm.transition != Transition::none)
        out += english ? ", with the transition" : ", dengan peralihan";
    return out;
}

void write_transition(Page& page, const std::vector<const NormInfo*>& norms) {
    const auto has = [&](Transition transition) {
        return std::any_of(norms.begin(), norms.end(),
                           [&](const NormInfo* norm) { return norm->transition == transition; });
    };
    constexpr Text new_code{
        "Peralihan: norma di bawah ini juga menjangkau perbuatan sebelum hari berlakunya yang "
        "pertama kali diperiksa pada atau setelah hari itu ({}).",
        "Transition: the norms below also reach an act before the day they came into force that "
        "was first examined on or after it ({})."};
    constexpr Text old_code{
        "Peralihan: norma di bawah ini hanya menjangkau perbuatan yang dalam masa berlakunya juga "
        "sudah diperiksa; yang pertama kali diperiksa setelahnya tunduk pada PP 94/2021 ({}).",
        "Transition: the norms below reach only an act that was also examined while they were in "
        "force; what was first examined later falls under PP 94/2021 ({})."};
    for (const Transition transition : {Transition::new_code, Transition::old_code}) {
        if (!has(transition)) continue;
        for (const Language language : both) {
            const Text& text = transition == Transition::new_code ? new_code : old_code;
            page.paragraph(
                fmt::format(fmt::runtime(text.in(language)), cite("pp-94-2021/40.3", language)));
        }
    }
}

void write_way(Page& page, const WayGroup& way, const NormInfo& norm, std::size_t number,
               Language language) {
    const bool english = language == Language::english;
    std::string lead = number > 0 ? fmt::format("({}) ", number) : std::string();
    lead += fmt::format("*{}*", label(way.certainty, language));
    if (const std::string when = interval_words(way.in_force, language); !when.empty())
        lead += fmt::format(", {} {}", english ? "only" : "hanya", when);
    if (way.level != norm.sanction.level)
        lead += ", " + level_words(way.level, {way.level_basis}, language);
    write_alternatives(page, 1, lead + ": ", way.alternatives, norm, language);
    if (way.certainty == Certainty::settled) return;
    std::string reason =
        fmt::format("{}: {}", english ? "Why" : "Alasan", way.reason.text.in(language));
    if (!way.reason.source.empty())
        reason += fmt::format(" {}: {}.", english ? "Source" : "Sumber",
                              cite(way.reason.source, language));
    page.item(2, reason);
}

void write_norm(Page& page, const Rulebook& book, const NormInfo& norm, Language language) {
    const bool english = language == Language::english;
    const Ways ways = ways_of(book, norm);
    const auto field = [&](std::string_view id, std::string_view en, const std::string& value) {
        page.item(0, fmt::format("{}: {}", english ? en : id, value));
    };
    page.paragraph(
        fmt::format("**{}** {}", english ? "English." : "Indonesia.", norm.title.in(language)));

    const bool permits = norm.type == NormType::permission;
    field("Jenis", "Type",
          permits                           ? (english ? "permission" : "izin")
          : norm.track() == Track::referral ? (english ? "referral" : "rujukan")
                                            : (english ? "prohibition" : "larangan"));
    std::vector<std::string> also;
    for (std::size_t i = 1; i < norm.cites.size(); ++i)
        also.push_back(cite(norm.cites[i], language));
    if (!also.empty()) field("Bersama", "With", join(also, "; "));

    std::string persons = persons_words(norm.binds, language);
    if (!ways.level_open_for.empty())
        persons += fmt::format(" ({}: {})", persons_words(ways.level_open_for, language),
                               label(SanctionLevel::unassigned, language));
    if (!norm.by_analogy.empty())
        persons += fmt::format("; {}: {}", english ? "by interpretation" : "melalui penafsiran",
                               persons_words(norm.by_analogy, language));
    if (permits)
        field("Bagi", "For", persons);
    else
        field("Mengikat", "Binds", persons);
    field("Perbuatan", "Acts", acts_words(norm.acts, language));
    field("Berlaku", "In force", time_words(norm, language));

    if (norm.without_election)
        field("Tanpa pemilihan", "Without an election",
              english ? "binds also while no election is under way"
                      : "mengikat juga selama tidak ada pemilihan yang berjalan");

    if (norm.named_only) {
        field("Terpenuhi bila", "Met when",
              english ? "never matched against facts; the norm is only named"
                      : "tidak pernah dicocokkan dengan fakta; norma ini hanya disebut");
    } else {
        page.item(0, english ? (permits ? "Permits when:" : "Met when:")
                             : (permits ? "Memperbolehkan bila:" : "Terpenuhi bila:"));
        std::size_t number = ways.groups.size() > 1 ? 1 : 0;
        for (const WayGroup& way : ways.groups)
            write_way(page, way, norm, number == 0 ? 0 : number++, language);
    }
    if (!permits) field("Akibat", "Consequence", consequence(norm, ways, language));

    std::vector<std::string> others;
    for (const std::string_view target : norm.defeats) others.push_back(code(target));
    if (!others.empty()) field("Mengesampingkan", "Defeats", join(others, ", "));
    if (permits && others.empty())
        field("Mengesampingkan", "Defeats",
              english ? "no norm; it makes the act permitted"
                      : "tidak ada; perbuatannya diperbolehkan");
    others.clear();
    for (const NormInfo& other : book.norms())
        if (std::find(other.defeats.begin(), other.defeats.end(), norm.id) != other.defeats.end())
            others.push_back(code(other.id));
    if (!others.empty()) field("Dikesampingkan oleh", "Defeated by", join(others, ", "));
    field("Keyakinan atas sumber", "Confidence in the source",
          std::string(label(norm.confidence, language)));
    if (norm.note.complete()) field("Catatan", "Note", std::string(norm.note.in(language)));
    page.gap();
}

std::string certainties(const Ways& ways, Language language) {
    std::string out;
    for (const Certainty certainty :
         {Certainty::settled, Certainty::interpretive, Certainty::contested}) {
        if (std::none_of(ways.groups.begin(), ways.groups.end(),
                         [&](const WayGroup& way) { return way.certainty == certainty; }))
            continue;
        if (!out.empty()) out += ", ";
        out += label(certainty, language);
    }
    return out.empty() ? "-" : out;
}

}  // namespace

std::string_view instrument_of_norm(const NormInfo& norm) {
    return norm.id.substr(0, norm.id.find('/'));
}

std::vector<const Instrument*> instruments_with_norms(const Rulebook& book) {
    std::vector<const Instrument*> out;
    for (const NormInfo& norm : book.norms()) {
        const Instrument* instrument = find_instrument(instrument_of_norm(norm));
        if (instrument == nullptr)
            throw Contradiction(fmt::format("{}: no such instrument", norm.id));
        if (std::find(out.begin(), out.end(), instrument) == out.end()) out.push_back(instrument);
    }
    return out;
}

std::string level_words(SanctionLevel level, const std::vector<std::string_view>& basis,
                        Language language) {
    std::vector<std::string> cites;
    for (const std::string_view provision : basis)
        if (!provision.empty()) cites.push_back(cite(provision, language));
    std::string out(label(level, language));
    if (!cites.empty()) out += fmt::format(" ({})", join(cites, "; "));
    return out;
}

std::string instrument_page(const Rulebook& book, const Instrument& instrument) {
    const std::vector<const NormInfo*> norms = norms_of(book, instrument);
    const Text* what = checked_of(instrument.id);
    if (what == nullptr)
        throw Contradiction(
            fmt::format("{}: sources.hpp does not say what was checked", instrument.id));

    Page page;
    page.heading(1, fmt::format("{}", instrument.short_name.id));
    page.paragraph(fmt::format("{} · {}", instrument.title.id, instrument.title.en));
    for (const Language language : both) {
        const bool english = language == Language::english;
        page.item(0, fmt::format("{}: {}", english ? "Kind" : "Jenis",
                                 label(instrument.force, language)));
        std::string when = interval_words(instrument.in_force, language);
        if (when.empty())
            when = english ? "no day, as this is not one instrument"
                           : "tanpa tanggal, karena bukan satu naskah";
        page.item(0, fmt::format("{}: {}", english ? "In force" : "Berlaku", when));
        page.item(0, fmt::format("{}: {}", english ? "Checked" : "Diperiksa", what->in(language)));
    }
    page.gap();
    page.paragraph(
        "Cara membaca dan arti istilah / How to read, and the terms: [README.md](README.md).");

    page.heading(2, "Ringkasan / Overview");
    std::vector<std::vector<std::string>> rows;
    for (const NormInfo* norm : norms) {
        const Ways ways = ways_of(book, *norm);
        rows.push_back(
            {code(norm->id),
             norm->type == NormType::permission ? "izin / permission"
             : levels_differ(ways, *norm)
                 ? "menurut dampak / by impact"
                 : fmt::format("{} / {}", label(norm->sanction.level, Language::indonesian),
                               label(norm->sanction.level, Language::english)),
             norm->named_only ? "hanya disebut / named only"
                              : certainties(ways, Language::indonesian)});
    }
    page.table({"Norma / Norm", "Akibat / Consequence", "Kepastian / Certainty"}, rows);
    write_transition(page, norms);
    write_analogy(page, book, norms);

    for (const NormInfo* norm : norms) {
        page.heading(2, cite(norm->cites[0], Language::indonesian));
        page.paragraph(
            fmt::format("{} · {}", code(norm->id), cite(norm->cites[0], Language::english)));
        for (const Language language : both) write_norm(page, book, *norm, language);
    }
    write_kinds(page, book, norms);
    return page.text();
}

}  // namespace netralitas::tables
