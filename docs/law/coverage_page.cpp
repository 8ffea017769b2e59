// SPDX-License-Identifier: Apache-2.0
//
// What is modelled, from the rulebook; what is left out or open, from coverage.hpp; and whether the two
// go together.
#include "conditions.hpp"
#include "coverage.hpp"
#include "pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace netralitas::tables {

namespace {

// Ids in the order in which a law counts: 9 before 10.
struct ByNumber {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const {
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        std::size_t i = 0;
        std::size_t k = 0;
        while (i < a.size() && k < b.size()) {
            if (digit(a[i]) && digit(b[k])) {
                std::size_t x = 0;
                std::size_t y = 0;
                for (; i < a.size() && digit(a[i]); ++i)
                    x = x * 10 + static_cast<std::size_t>(a[i] - '0');
                for (; k < b.size() && digit(b[k]); ++k)
                    y = y * 10 + static_cast<std::size_t>(b[k] - '0');
                if (x != y) return x < y;
            } else {
                if (a[i] != b[k]) return a[i] < b[k];
                ++i;
                ++k;
            }
        }
        return a.size() - i < b.size() - k;
    }
};

// For what a provision is used: the roles, and the norms in each.
enum class Role { norm, named_only, cited, level, reason, kind, power, engine };

Text role_words(Role role) {
    switch (role) {
        case Role::norm: return {"norma", "norm"};
        case Role::named_only: return {"hanya disebut", "named only"};
        case Role::cited: return {"dikutip oleh", "cited by"};
        case Role::level: return {"akibat bagi", "consequence for"};
        case Role::reason: return {"alasan bagi", "reason for"};
        case Role::kind: return {"jenis sanksi", "kind of sanction"};
        case Role::power: return {"wewenang menghukum", "power to punish"};
        case Role::engine: break;
    }
    return {"", ""};
}

using Roles = std::map<Role, std::set<std::string, ByNumber>>;
using Uses = std::map<std::string, Roles, ByNumber>;

Uses modelled(const Rulebook& book) {
    Uses uses;
    const auto add = [&](std::string_view provision, Role role, std::string what) {
        if (!provision.empty()) uses[std::string(provision)][role].insert(std::move(what));
    };
    for (const NormInfo& norm : book.norms()) {
        const std::string id = code(norm.id);
        add(norm.cites[0], norm.named_only ? Role::named_only : Role::norm, id);
        for (std::size_t i = 1; i < norm.cites.size(); ++i) add(norm.cites[i], Role::cited, id);
        if (norm.type == NormType::prohibition) {
            add(norm.sanction.basis, Role::level, id);
            add(norm.sanction.basis_also, Role::level, id);
        }
        const Ways ways = ways_of(book, norm);
        for (const WayGroup& way : ways.groups) {
            if (norm.type == NormType::prohibition) add(way.level_basis, Role::level, id);
            if (way.reason.source != norm.cites[0]) add(way.reason.source, Role::reason, id);
        }
        add(ways.analogy.source, Role::reason, id);
    }
    for (const SanctionKind& kind : sanction_kinds())
        for (const std::string_view basis : {kind.basis, kind.suspended_by})
            add(basis, Role::kind, code(kind.code));
    for (const Service service : {Service::central, Service::provincial, Service::regency})
        for (unsigned post = 0; post < axis_size(Axis::post); ++post)
            for (unsigned level = 0; level < level_count; ++level)
                for (const PunishingPower& power : punishing_powers(
                         service, static_cast<Post>(post), static_cast<SanctionLevel>(level)))
                    add(power.basis, Role::power, "[authorities.md](authorities.md)");
    for (const Elsewhere& other : elsewhere)
        add(other.provision, Role::engine, fmt::format("{} / {}", other.use.id, other.use.en));
    return uses;
}

// Whether `whole` is `part` or holds it.
bool holds(std::string_view whole, std::string_view part) {
    return part == whole || (part.size() > whole.size() && part.substr(0, whole.size()) == whole &&
                             (part[whole.size()] == '.' || part[whole.size()] == '/'));
}

void check(const Uses& uses) {
    for (const auto& use : uses)
        if (!parse_provision(use.first))
            throw Contradiction(fmt::format("{}: no such provision, though it is used", use.first));
    std::set<std::string_view> seen;
    for (const Section& section : sections)
        for (const Entry& entry : section.entries) {
            if (!entry.why.complete() || (entry.provisions.empty() && !entry.name.complete()))
                throw Contradiction(
                    fmt::format("coverage.hpp: an entry without words: {}", entry.why.en));
            for (const std::string_view provision : entry.provisions) {
                if (!parse_provision(provision))
                    throw Contradiction(fmt::format("coverage.hpp: {} does not parse", provision));
                const auto used = std::find_if(uses.begin(), uses.end(), [&](const auto& use) {
                    return holds(provision, use.first);
                });
                if (entry.status == Coverage::left_out && used != uses.end())
                    throw Contradiction(
                        fmt::format("coverage.hpp: {} is left out, but {} is modelled", provision,
                                    used->first));
                if (entry.status == Coverage::in_part && used == uses.end())
                    throw Contradiction(
                        fmt::format("coverage.hpp: nothing of {} is modelled", provision));
                if (entry.status != Coverage::open && !seen.insert(provision).second)
                    throw Contradiction(fmt::format("coverage.hpp: {} stands twice", provision));
            }
        }
}

Text status_words(Coverage status) {
    switch (status) {
        case Coverage::left_out: return {"tidak dimodelkan", "left out"};
        case Coverage::in_part: return {"sebagian", "in part"};
        case Coverage::open: break;
    }
    return {"terbuka", "open"};
}

void write_modelled(Page& page, const Uses& uses) {
    page.heading(2, "Yang dimodelkan / What is modelled");
    page.paragraph(
        "Setiap ketentuan yang menjadi norma, dikutip olehnya, menetapkan tingkat atau jenis "
        "sanksinya, memberi wewenang menghukum, atau dipakai oleh mesin. Yang di belakang titik "
        "dua: untuk apa.");
    page.paragraph(
        "Every provision that is a norm, is cited by one, assigns its level or kind of sanction, "
        "gives a power to punish, or is used by the engine. After the colon: for what.");
    for (const Instrument& instrument : instruments()) {
        bool headed = false;
        for (const auto& [provision, what] : uses) {
            if (!holds(instrument.id, provision)) continue;
            if (!headed) page.heading(3, instrument.short_name.id);
            headed = true;
            std::vector<std::string> parts;
            for (const auto& [role, norms] : what) {
                const Text words = role_words(role);
                parts.push_back((words.id.empty() ? std::string()
                                                  : fmt::format("{} / {} ", words.id, words.en)) +
                                join({norms.begin(), norms.end()}, ", "));
            }
            page.item(0, fmt::format("{} ({}): {}", cite(provision, Language::indonesian),
                                     code(provision), join(parts, "; ")));
        }
        page.gap();
    }
}

void write_sections(Page& page) {
    page.heading(
        2, "Yang tidak dimodelkan, sebagian, atau terbuka / What is left out, in part, or open");
    page.paragraph(
        "*Tidak dimodelkan*: ketentuan itu diketahui dan sengaja ditinggalkan. *Sebagian*: hanya "
        "sebagian yang menjadi norma atau kutipan. *Terbuka*: sumber belum menjawabnya; disebutkan "
        "bacaan yang dipakai.");
    page.paragraph(
        "*Left out*: the provision is known and deliberately left. *In part*: only a part of it "
        "became a norm or a citation. *Open*: the sources do not settle it; the reading taken is "
        "given.");
    for (const Section& section : sections) {
        page.heading(3, fmt::format("{} / {}", section.title.id, section.title.en));
        for (const Entry& entry : section.entries) {
            const Text status = status_words(entry.status);
            for (const Language language : languages) {
                std::string what =
                    cite_all({entry.provisions.begin(), entry.provisions.end()}, language);
                if (entry.name.complete()) {
                    if (!what.empty()) what += "; ";
                    what += entry.name.in(language);
                }
                page.item(language == Language::english ? 1 : 0,
                          fmt::format("*{}* — {}. {}", status.in(language), what,
                                      entry.why.in(language)));
            }
        }
        page.gap();
    }
}

}  // namespace

std::vector<std::string> provisions_used(const Rulebook& book) {
    std::vector<std::string> out;
    for (const auto& use : modelled(book)) out.push_back(use.first);
    return out;
}

std::string coverage_page(const Rulebook& book) {
    const Uses uses = modelled(book);
    check(uses);
    Page page;
    page.heading(1, "Cakupan / Coverage");
    page.paragraph(
        "Apa yang dijawab pustaka ini dan apa yang tidak. Kasus di luar cakupan dijawab \"di luar "
        "cakupan\", tidak pernah \"tidak ada pelanggaran\".");
    page.paragraph(
        "What this library answers and what it does not. A case outside it is answered \"not "
        "covered\", never \"no breach\".");
    std::array<int, 3> counts{};
    for (const Section& section : sections)
        for (const Entry& entry : section.entries) ++counts[static_cast<std::size_t>(entry.status)];
    page.item(0, fmt::format("dimodelkan / modelled: {} ketentuan / provisions", uses.size()));
    for (const Coverage status : {Coverage::left_out, Coverage::in_part, Coverage::open}) {
        const Text words = status_words(status);
        page.item(0, fmt::format("{} / {}: {} butir / entries", words.id, words.en,
                                 counts[static_cast<std::size_t>(status)]));
    }
    page.gap();
    write_modelled(page, uses);
    write_sections(page);
    return page.text();
}

}  // namespace netralitas::tables
