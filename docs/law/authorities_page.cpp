// SPDX-License-Identifier: Apache-2.0
//
// Who punishes whom: Pasal 16-25 PP 94/2021 as punishing_powers() has them.
#include "pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace netralitas::tables {

namespace {

constexpr Service services[] = {Service::central, Service::provincial, Service::regency};
constexpr SanctionLevel levels[] = {SanctionLevel::light, SanctionLevel::moderate,
                                    SanctionLevel::severe};

constexpr Text level_names[] = {{"ringan", "light"}, {"sedang", "moderate"}, {"berat", "severe"}};

using Rows = std::vector<std::vector<std::string>>;

// One row for each power over a post, with all the levels it covers.
Rows powers_in(Service service, Language language) {
    Rows rows;
    for (unsigned p = 0; p < axis_size(Axis::post); ++p) {
        const auto post = static_cast<Post>(p);
        const std::size_t first = rows.size();
        for (std::size_t level = 0; level < std::size(levels); ++level) {
            for (const PunishingPower& power : punishing_powers(service, post, levels[level])) {
                std::vector<std::string> row{std::string(label(post, language)),
                                             std::string(level_names[level].in(language)),
                                             std::string(label(power.authority, language)),
                                             std::string(label(power.reach, language)),
                                             cite_within(power.basis, language)};
                const auto same = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(first),
                                               rows.end(), [&](const auto& other) {
                                                   return std::equal(other.begin() + 2, other.end(),
                                                                     row.begin() + 2);
                                               });
                if (same == rows.end())
                    rows.push_back(std::move(row));
                else
                    (*same)[1] += ", " + row[1];
            }
        }
    }
    return rows;
}

constexpr Text heads[] = {{"Jabatan PNS", "Post of the PNS"},
                          {"Tingkat", "Level"},
                          {"Pejabat yang berwenang menghukum", "Authority to punish"},
                          {"Jenis", "Kinds"},
                          {"Pasal PP 94/2021", "Article of PP 94/2021"}};

constexpr Text remarks[] = {
    {"\"Satu tingkat\" dan \"dua tingkat\" di bawah dihitung menurut jenjang yang lazim: JPT "
     "madya, JPT pratama, administrator, pengawas, pelaksana. Bila jenjang suatu unit berbeda, "
     "jaraknya yang menentukan, bukan nama jabatannya.",
     "\"One level\" and \"two levels\" below are counted on the usual ladder: JPT madya, JPT "
     "pratama, administrator, supervisor (pengawas), executive staff. Where a unit's ladder "
     "differs, the distance decides, not the name of the post."},
    {"Di kabupaten/kota naskahnya memberikan hukuman sedang bagi pengawas dan pelaksana kepada dua "
     "pejabat sekaligus, PPK dan pejabat dua tingkat di atas: keduanya dicantumkan.",
     "In a regency or city the text gives moderate punishments of a supervisor or executive staff "
     "to two officials at once, the PPK and the official two levels above: both are listed."},
    {"JPT madya yang menjadi PPK dihukum oleh Presiden pada setiap tingkat (Pasal 17 ayat (1) "
     "huruf b PP 94/2021); jabatan lain yang diangkat Presiden diberhentikan oleh Presiden (ayat "
     "(2) huruf c). Fakta kasus tidak memuat keduanya, sehingga tidak ada dalam tabel.",
     "A JPT madya who is a PPK is punished by the President at every level (Article 17, paragraph "
     "(1), letter b of PP 94/2021); other posts filled by the President are dismissed by the "
     "President (paragraph (2), letter c). The facts of a case tell neither, so neither is in the "
     "tables."},
    {"Pemberhentian oleh Presiden diusulkan oleh menteri yang mengoordinasikan atau oleh PPK "
     "(Pasal 17 ayat (3)). Kepala Perwakilan RI menghukum PNS di perwakilan: ringan satu tingkat, "
     "sedang dua tingkat di bawahnya (Pasal 19). Tanpa administrator atau pengawas, pejabat "
     "fungsional ahli madya atau ahli muda yang ditunjuk menjatuhkan hukuman ringan (Pasal 22 ayat "
     "(2)-(3), Pasal 23 ayat (2)-(3)). Ketiganya tidak dimodelkan.",
     "Dismissal by the President is proposed by the coordinating minister or the PPK (Article 17, "
     "paragraph (3)). The head of a mission abroad punishes its PNS: light one level, moderate two "
     "levels below (Article 19). Without an administrator or supervisor, a designated functional "
     "officer (ahli madya or ahli muda) imposes light punishments (Articles 22, paragraphs (2)-(3) "
     "and 23, paragraphs (2)-(3)). None of the three is modelled."},
    {"Wewenang jabatan yang lowong beralih kepada pejabat yang lebih tinggi (Pasal 25). Pejabat "
     "yang tidak menjatuhkan hukuman dihukum oleh atasannya (Pasal 24 ayat (2)).",
     "The power of a vacant post passes to the next higher official (Article 25). An authority "
     "that does not punish is punished by its superior (Article 24, paragraph (2))."},
    {"Tabel ini berlaku bagi PNS dan CPNS sejak 31 Agustus 2021. Disiplin PPPK ditetapkan instansi "
     "(Pasal 52 PP 49/2018); wewenang menurut PP 53/2010 tidak dimodelkan.",
     "The tables hold for PNS and CPNS from 31 August 2021. Each agency sets the discipline of its "
     "PPPK (Article 52 of PP 49/2018); the powers under PP 53/2010 are not modelled."},
};

}  // namespace

std::string authorities_page() {
    Page page;
    page.heading(1, "Pejabat yang berwenang menghukum / Who may punish");
    page.paragraph(
        "Pasal 16 sampai dengan 25 PP 94/2021: siapa menjatuhkan hukuman disiplin kepada siapa, "
        "menurut instansi, jabatan, dan tingkat. Jabatan yang tidak tercantum tidak ada dalam "
        "instansi itu.");
    page.paragraph(
        "Articles 16 to 25 of PP 94/2021: who imposes disciplinary punishments on whom, by "
        "service, post and level. A post that is not listed does not exist in that service.");
    for (const Language language : languages) {
        const bool english = language == Language::english;
        page.heading(2, english ? "English" : "Bahasa Indonesia");
        std::vector<std::string> head;
        for (const Text& text : heads) head.emplace_back(text.in(language));
        std::vector<Service> done;
        for (const Service service : services) {
            // Services whose powers are the same share a table.
            const Rows rows = powers_in(service, language);
            std::vector<std::string> names;
            bool shown = false;
            for (const Service other : services) {
                if (powers_in(other, language) != rows) continue;
                names.emplace_back(label(other, language));
                shown = shown || other < service;
            }
            if (shown) continue;
            page.heading(3, listed(names, language));
            page.table(head, rows);
        }
        page.heading(3, english ? "Remarks" : "Catatan");
        for (const Text& remark : remarks) page.item(0, remark.in(language));
        page.gap();
    }
    return page.text();
}

}  // namespace netralitas::tables
