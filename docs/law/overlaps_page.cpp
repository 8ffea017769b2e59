// SPDX-License-Identifier: Apache-2.0
//
// The prohibitions of one instrument that one act can meet together, with their relation. Both the
// computation and the relations are those of the test in tests/law_tables.
#include "law_tables/overlaps.hpp"
#include "law_tables/relations.hpp"
#include "pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace netralitas::tables {

namespace {

Text together_words(Together together) {
    switch (together) {
        case Together::heaviest_counts:
            return {"hanya yang terberat yang dijatuhkan", "only the heaviest is imposed"};
        case Together::one_punishment:
            return {"satu sanksi untuk keduanya", "one sanction for both"};
        case Together::side_by_side: break;
    }
    return {"keduanya berdiri sendiri", "both stand beside each other"};
}

bool reads(const Rulebook& book, const NormInfo& norm, Axis axis) {
    const detail::Rules& rules = book.rules();
    const auto number = static_cast<std::size_t>(&norm - rules.norms.data());
    for (std::size_t row = rules.first_row[number]; row < rules.first_row[number + 1]; ++row)
        if (rules.rows[row].allowed(axis) != full_mask(axis)) return true;
    return false;
}

// The person, the act and the beneficiary, and what is true of the facts that one of the norms reads.
std::string example(const Rulebook& book, const Overlap& overlap, Language language) {
    const Case& facts = *overlap.witness;
    std::vector<std::string> out;
    for (const FactInfo& fact : netralitas::facts()) {
        if (!has_axis(fact.fact)) continue;
        const int value = fact.get(facts);
        const bool named = fact.fact == Fact::actor || fact.fact == Fact::act ||
                           fact.fact == Fact::office_sought || fact.fact == Fact::beneficiary;
        const bool read = reads(book, *overlap.first, axis_of(fact.fact)) ||
                          reads(book, *overlap.second, axis_of(fact.fact));
        if (named)
            out.emplace_back(fact.values[static_cast<std::size_t>(value)].label.in(language));
        else if (read && (fact.type != FactType::boolean || value == 1))
            out.push_back(phrase({fact.fact, value}, language));
    }
    return fmt::format("{}, {}: {}", day_words(facts.date, language),
                       facts.timetable->name().in(language), join(out, "; "));
}

}  // namespace

std::string overlaps_page(const Rulebook& book) {
    Page page;
    page.heading(1, "Larangan yang bertumpang tindih / Prohibitions that overlap");
    page.paragraph(
        "Dua larangan dari satu naskah pada jalur yang sama bertumpang tindih bila ada keadaan, "
        "dengan semua fakta diketahui, yang memenuhi keduanya. Daftar ini dihitung secara pasti "
        "dari buku norma, bukan dicari dengan contoh; contoh di bawah tiap pasangan hanya salah "
        "satu keadaan itu. Pasangan yang tidak tercantum tidak dapat terpenuhi bersama.");
    page.paragraph(
        "Two prohibitions of one instrument on the same track overlap if some situation, with "
        "every fact known, meets both. The list is computed exactly from the rulebook, not found "
        "by trying; the example below a pair is one such situation. A pair that is not listed "
        "cannot be met together.");
    page.paragraph(
        "Pelanggaran pada jalur yang berbeda (misalnya Pasal 71 ayat (1) UU 10/2016 dan Pasal 188 "
        "UU 1/2015, atau disiplin dan kode etik) berdiri sendiri-sendiri dan tidak termasuk daftar "
        "ini.");
    page.paragraph(
        "Breaches on different tracks (such as Article 71, paragraph (1) of UU 10/2016 and Article "
        "188 of UU 1/2015, or discipline and ethics) stand on their own and are not in this list.");

    std::string_view instrument;
    for (const Overlap& overlap : overlaps(book)) {
        const std::string_view first = overlap.first->id;
        const std::string_view second = overlap.second->id;
        const auto* relation =
            std::find_if(std::begin(relations), std::end(relations), [&](const Relation& stated) {
                return (stated.first == first && stated.second == second) ||
                       (stated.first == second && stated.second == first);
            });
        if (relation == std::end(relations) || !overlap.witness)
            throw Contradiction(
                fmt::format("{} and {} overlap without a stated relation", first, second));
        if (instrument != instrument_of(first)) {
            instrument = instrument_of(first);
            page.heading(2, find_instrument(instrument)->short_name.id);
        }
        page.heading(3, fmt::format("{} + {}", code(first), code(second)));
        const Text words = together_words(relation->together);
        for (const Language language : languages) {
            const bool english = language == Language::english;
            std::string line = fmt::format("{} {}", relation->why.in(language),
                                           english ? "Relation: " : "Hubungan: ");
            line += words.in(language);
            if (!relation->basis.empty())
                line += fmt::format(" ({})", cite(relation->basis, language));
            page.item(0, line + ".");
            page.item(1, fmt::format("{}: {}.", english ? "Example" : "Contoh",
                                     example(book, overlap, language)));
        }
        page.gap();
    }
    return page.text();
}

}  // namespace netralitas::tables
