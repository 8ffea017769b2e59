// SPDX-License-Identifier: Apache-2.0
//
// The kinds of sanction, level by level and inside a level from the lightest. The kinds of one
// level can stand under two laws in turn; where both run at once one of them is suspended.
//
// Four levels have no kinds. `unassigned` has none by its meaning. A prohibition of election law
// (`prohibited`) has no consequence of its own. What a court may impose for an `offence` differs
// from article to article and stands with the norm. For `referred` the institution's rules decide.
#include <netralitas/sanction.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace netralitas::inline v0 {
namespace {

using enum SanctionLevel;

// The days on which the instruments came into force or were repealed.
constexpr Date ethics_code(2004, 10, 18);      // PP 42/2004
constexpr Date old_code(2010, 6, 6);           // PP 53/2010
constexpr Date new_code(2021, 8, 31);          // PP 94/2021
constexpr Date old_service_law(2014, 1, 15);   // UU 5/2014
constexpr Date new_service_law(2023, 10, 31);  // UU 20/2023
constexpr Date village_law(2014, 1, 15);       // UU 6/2014
constexpr Date pns_management(2017, 4, 7);     // PP 11/2017
constexpr Date pppk_management(2018, 11, 28);  // PP 49/2018
constexpr Date pilkada_law(2016, 7, 1);        // UU 10/2016
constexpr Date non_asn_circular(2023, 1, 3);   // SE MenPANRB 1/2023

constexpr HalfOpenInterval since(Date day) { return {day, unknown_date()}; }
constexpr HalfOpenInterval under_old_code{old_code, new_code};

// Not operative before the regulation on pay and allowances that Pasal 42 ayat (1) waits for.
constexpr SanctionKind suspended(std::string_view code, Text label, int months,
                                 std::string_view basis) {
    return {code,  moderate,        label,
            months, basis,          since(new_code),
            Operation::suspended, "pp-94-2021/42.1"};
}

constexpr SanctionKind kinds[] = {
    // Ethics. The authority chooses between the two, and writes down which breach it was.
    {"closed_statement", moral,
     {"sanksi moral berupa pernyataan secara tertutup", "moral sanction, stated in private"},
     0, "pp-42-2004/15.3.a", since(ethics_code)},
    {"open_statement", moral,
     {"sanksi moral berupa pernyataan secara terbuka", "moral sanction, stated in public"},
     0, "pp-42-2004/15.3.b", since(ethics_code)},

    // Light: the same three under both codes.
    {"oral_reprimand", light, {"teguran lisan", "oral reprimand"},
     0, "pp-53-2010/7.2.a", under_old_code},
    {"written_reprimand", light, {"teguran tertulis", "written reprimand"},
     0, "pp-53-2010/7.2.b", under_old_code},
    {"written_displeasure", light,
     {"pernyataan tidak puas secara tertulis", "written statement of dissatisfaction"},
     0, "pp-53-2010/7.2.c", under_old_code},
    {"oral_reprimand", light, {"teguran lisan", "oral reprimand"},
     0, "pp-94-2021/8.2.a", since(new_code)},
    {"written_reprimand", light, {"teguran tertulis", "written reprimand"},
     0, "pp-94-2021/8.2.b", since(new_code)},
    {"written_displeasure", light,
     {"pernyataan tidak puas secara tertulis", "written statement of dissatisfaction"},
     0, "pp-94-2021/8.2.c", since(new_code)},

    // Moderate: Pasal 45 angka 3 PP 94/2021 repealed PP 53/2010 except for these kinds, and
    // Pasal 42 ayat (2) keeps them in use. They answer the suspended ones below one to one.
    {"increment_deferred_12_months", moderate,
     {"penundaan kenaikan gaji berkala selama 1 tahun", "salary increment deferred for one year"},
     12, "pp-53-2010/7.3.a", since(old_code)},
    {"promotion_deferred_12_months", moderate,
     {"penundaan kenaikan pangkat selama 1 tahun", "promotion deferred for one year"},
     12, "pp-53-2010/7.3.b", since(old_code)},
    {"rank_lowered_12_months", moderate,
     {"penurunan pangkat setingkat lebih rendah selama 1 tahun",
      "rank lowered by one grade for one year"},
     12, "pp-53-2010/7.3.c", since(old_code)},
    suspended("allowance_cut_6_months",
              {"pemotongan tunjangan kinerja sebesar 25% selama 6 bulan",
               "performance allowance cut by 25% for 6 months"},
              6, "pp-94-2021/8.3.a"),
    suspended("allowance_cut_9_months",
              {"pemotongan tunjangan kinerja sebesar 25% selama 9 bulan",
               "performance allowance cut by 25% for 9 months"},
              9, "pp-94-2021/8.3.b"),
    suspended("allowance_cut_12_months",
              {"pemotongan tunjangan kinerja sebesar 25% selama 12 bulan",
               "performance allowance cut by 25% for 12 months"},
              12, "pp-94-2021/8.3.c"),

    // Severe under the old code.
    {"rank_lowered_36_months", severe,
     {"penurunan pangkat setingkat lebih rendah selama 3 tahun",
      "rank lowered by one grade for three years"},
     36, "pp-53-2010/7.4.a", under_old_code},
    {"moved_to_lower_post", severe,
     {"pemindahan dalam rangka penurunan jabatan setingkat lebih rendah",
      "move to a post one level lower"},
     0, "pp-53-2010/7.4.b", under_old_code},
    {"released_from_post", severe, {"pembebasan dari jabatan", "release from the post"},
     0, "pp-53-2010/7.4.c", under_old_code},
    {"dismissal_not_at_own_request", severe,
     {"pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS",
      "honourable dismissal not at one's own request"},
     0, "pp-53-2010/7.4.d", under_old_code},
    {"dishonourable_dismissal_for_breach", severe,
     {"pemberhentian tidak dengan hormat sebagai PNS", "dishonourable dismissal"},
     0, "pp-53-2010/7.4.e", under_old_code},

    // Severe under the new code. Its third kind is honourable. UU 20/2023 stands above it and
    // counts a severe breach (Pasal 52 ayat (3) huruf g) among the causes that its ayat (4) calls
    // dishonourable; no authority has said how the two go together, and BKN names both. The words
    // of the code that assigns the kinds are kept.
    {"post_lowered_12_months", severe,
     {"penurunan jabatan setingkat lebih rendah selama 12 bulan",
      "post lowered by one level for 12 months"},
     12, "pp-94-2021/8.4.a", since(new_code)},
    {"released_to_executive_post_12_months", severe,
     {"pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan",
      "release to a post of executive staff (pelaksana) for 12 months"},
     12, "pp-94-2021/8.4.b", since(new_code)},
    {"dismissal_not_at_own_request", severe,
     {"pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS",
      "honourable dismissal not at one's own request"},
     0, "pp-94-2021/8.4.c", since(new_code)},

    // Status. Honourable for one who resigns in time, as Pasal 3 ayat (2) PP 37/2004 and Pasal 255
    // ayat (3) PP 11/2017 say for party membership too.
    {"honourable_dismissal", honourable_dismissal,
     {"pemberhentian dengan hormat sebagai PNS", "honourable dismissal"},
     0, "pp-11-2017/254.3", since(pns_management)},
    {"dishonourable_dismissal", dishonourable_dismissal,
     {"pemberhentian tidak dengan hormat", "dishonourable dismissal"},
     0, "uu-5-2014/87.4", {old_service_law, new_service_law}},
    {"dishonourable_dismissal", dishonourable_dismissal,
     {"pemberhentian tidak dengan hormat", "dishonourable dismissal"},
     0, "uu-20-2023/52.4", since(new_service_law)},
    {"dishonourable_end_of_agreement", dishonourable_dismissal,
     {"pemutusan hubungan perjanjian kerja PPPK tidak dengan hormat",
      "dishonourable end of the work agreement of a PPPK"},
     0, "pp-49-2018/53.3", since(pppk_management)},

    // Village. A ladder: suspension and dismissal follow where the reprimand is not heeded.
    {"village_head_oral_reprimand", administrative,
     {"teguran lisan kepada kepala desa", "oral reprimand of the village head"},
     0, "uu-6-2014/30.1", since(village_law)},
    {"village_head_written_reprimand", administrative,
     {"teguran tertulis kepada kepala desa", "written reprimand of the village head"},
     0, "uu-6-2014/30.1", since(village_law)},
    {"village_head_suspension", administrative,
     {"pemberhentian sementara kepala desa", "suspension of the village head"},
     0, "uu-6-2014/30.2", since(village_law)},
    {"village_head_dismissal", administrative,
     {"pemberhentian kepala desa", "dismissal of the village head"},
     0, "uu-6-2014/30.2", since(village_law)},
    {"village_official_oral_reprimand", administrative,
     {"teguran lisan kepada perangkat desa", "oral reprimand of the village official"},
     0, "uu-6-2014/52.1", since(village_law)},
    {"village_official_written_reprimand", administrative,
     {"teguran tertulis kepada perangkat desa", "written reprimand of the village official"},
     0, "uu-6-2014/52.1", since(village_law)},
    {"village_official_suspension", administrative,
     {"pemberhentian sementara perangkat desa", "suspension of the village official"},
     0, "uu-6-2014/52.2", since(village_law)},
    {"village_official_dismissal", administrative,
     {"pemberhentian perangkat desa", "dismissal of the village official"},
     0, "uu-6-2014/52.2", since(village_law)},

    // Contract. The circular leaves the steps to the yearly contract and names the last one.
    {"graded_contract_sanction", contractual,
     {"sanksi berjenjang menurut perjanjian kerja", "graded sanction under the contract"},
     0, "se-menpanrb-1-2023", since(non_asn_circular)},
    {"contract_termination", contractual,
     {"pemutusan hubungan kerja", "termination of the contract"},
     0, "se-menpanrb-1-2023", since(non_asn_circular)},

    // Candidacy.
    {"candidacy_cancelled", cancellation,
     {"pembatalan sebagai calon", "cancellation of the candidacy"},
     0, "uu-10-2016/71.5", since(pilkada_law)},
};

constexpr bool grouped_by_level() {
    for (std::size_t i = 1; i < std::size(kinds); ++i)
        if (kinds[i - 1].level > kinds[i].level) return false;
    return true;
}
constexpr bool well_formed() {
    for (const SanctionKind& kind : kinds)
        if (kind.code.empty() || !kind.label.complete() || kind.basis.empty() || kind.months < 0 ||
            !kind.in_force.ordered() || !is_known(kind.in_force.from))
            return false;
    return true;
}
constexpr bool suspended_by_a_provision() {
    for (const SanctionKind& kind : kinds)
        if ((kind.operation == Operation::suspended) == kind.suspended_by.empty()) return false;
    return true;
}
constexpr bool overlap(const HalfOpenInterval& a, const HalfOpenInterval& b) {
    return (!is_known(a.until) || b.from < a.until) && (!is_known(b.until) || a.from < b.until);
}
// A code names one kind; it may pass from one law to the next, never be in two at once.
constexpr bool codes_clear() {
    for (std::size_t i = 0; i < std::size(kinds); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (kinds[i].code == kinds[k].code &&
                (kinds[i].level != kinds[k].level || overlap(kinds[i].in_force, kinds[k].in_force)))
                return false;
    return true;
}
static_assert(grouped_by_level(), "the kinds stand level by level, in the order of the levels");
static_assert(well_formed(), "a kind has a code, both labels, a basis and a day it began");
static_assert(suspended_by_a_provision(), "exactly the suspended kinds name what suspends them");
static_assert(codes_clear(), "no code names two kinds on one day");

}  // namespace

ArrayView<SanctionKind> sanction_kinds() noexcept { return kinds; }

}  // namespace netralitas::inline v0
