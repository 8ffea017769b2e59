// SPDX-License-Identifier: Apache-2.0
//
// UU 5/2014 tentang ASN, in force 15 January 2014 to 30 October 2023; UU 20/2023 took its place.
// Checked against the official text: Pasal 2 huruf f, 9, 87, 119, 123.
//
// Pasal 87 ayat (4) and Pasal 123 ayat (3) name PNS, not PPPK. Those on probation are read with the
// PNS: Pasal 1 PP 37/2004 counts them, and its Pasal 9 makes their dismissal dishonourable. Putusan
// MK 41/PUU-XII/2014 reads "from registration" in Pasal 119 and 123 as "from the determination as
// candidate".
//
// These articles print no consequence. Pasal 254 ayat (4) PP 11/2017 called the dismissal of one who
// did not resign honourable until PP 17/2020 changed it, Pasal 346 ayat (4) dishonourable throughout.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace uu_asn_2014 {

constexpr HalfOpenInterval until_uu_20_2023 = in_force(Date(2014, 1, 15), Date(2023, 10, 31));

constexpr Reason dprd_not_named{
    {"Pasal ini tidak menyebut DPRD; kewajiban mundur calon anggota DPRD berasal dari Pasal 240 UU "
     "7/2017.",
     "The article does not name the DPRD; the duty of its candidates to resign comes from Article 240 "
     "of UU 7/2017."},
    "uu-7-2017/240"};
constexpr Reason regulation_at_odds{
    {"Sebelum PP 17/2020, Pasal 254 ayat (4) PP 11/2017 menyebut pemberhentian ini dengan hormat, "
     "sedangkan Pasal 346 ayat (4) menyebutnya tidak dengan hormat; sebelum PP 11/2017 akibatnya "
     "tidak diatur di sana.",
     "Before PP 17/2020, Article 254, paragraph (4) of PP 11/2017 called this dismissal honourable "
     "and Article 346, paragraph (4) dishonourable; before PP 11/2017 neither was there."},
    "pp-11-2017/254.4"};
constexpr HalfOpenInterval before_pp_17_2020 = in_force(unknown_date(), Date(2020, 2, 28));
constexpr HalfOpenInterval since_pp_17_2020 = in_force_from(2020, 2, 28);

// Whom the act favours does not matter, only that candidates are determined.
constexpr Condition not_resigned_on_determination =
    (candidate || (party && determined)) && !resigned;

constexpr Norm norms[] = {
    {.id = "uu-5-2014/87.4.c",
     .cites = {"uu-5-2014/87.4.c", "pp-37-2004/2", "pp-37-2004/9", "pp-11-2017/255"},
     .title = {"PNS yang menjadi anggota dan/atau pengurus partai politik diberhentikan tidak "
               "dengan hormat.",
               "A PNS who becomes a member and/or officer of a political party is dismissed "
               "dishonourably."},
     .binds = civil_servants,
     .acts = join_party,
     .in_force = until_uu_20_2023,
     .sanction = of(dishonourable_dismissal, "uu-5-2014/87.4.c"),
     .ways = {settled(!resigned)},
     .without_election = true},

    {.id = "uu-5-2014/123.3",
     .cites = {"uu-5-2014/123.3", "uu-5-2014/119", "mk-41-puu-xii-2014", "pp-11-2017/254.4"},
     .title = {"PNS yang mencalonkan diri atau dicalonkan menjadi Presiden/Wakil Presiden, "
               "anggota DPR atau DPD, atau kepala/wakil kepala daerah wajib mengundurkan diri "
               "secara tertulis, menurut putusan MK sejak resmi ditetapkan sebagai calon.",
               "A PNS who stands or is put forward for President/Vice President, the DPR, the DPD "
               "or regional head or deputy must resign in writing, by the Constitutional Court's "
               "reading from the official determination as candidate."},
     .binds = civil_servants,
     .acts = run_for_office,
     .in_force = until_uu_20_2023,
     .sanction = {dishonourable_dismissal, "pp-11-2017/254.4", "pp-17-2020", {}},
     .ways = {settled(not_resigned_on_determination && !dprd_contest, since_pp_17_2020),
              interpretive(not_resigned_on_determination && dprd_contest, dprd_not_named,
                           since_pp_17_2020),
              at_level(interpretive(not_resigned_on_determination, regulation_at_odds,
                                    before_pp_17_2020),
                       dishonourable_dismissal, "pp-11-2017/346.4")}},
};

static_assert(detail::well_formed(norms, "uu-5-2014"));

}  // namespace uu_asn_2014

constinit const detail::LawTable uu_5_2014 =
    detail::Compiled<uu_asn_2014::norms, Force::statute>::table;

}  // namespace netralitas::inline v0::law
