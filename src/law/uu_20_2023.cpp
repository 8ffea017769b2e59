// SPDX-License-Identifier: Apache-2.0
//
// UU 20/2023 tentang ASN, in force 31 October 2023. It binds PNS and PPPK; those on probation are
// read with the PNS.
// Checked against the official text: Pasal 2 huruf f, 9, 24, 52, 56, 59, 70.
//
// Pasal 52 ayat (3) huruf j with ayat (4) makes party membership a dishonourable dismissal. Pasal 59
// ayat (3) obliges who stands to resign and prints no consequence: that is Pasal 254 ayat (4) PP
// 11/2017 as amended by PP 17/2020, which names PNS only.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace uu_asn {

constexpr Reason dprd_not_named{
    {"Pasal ini tidak menyebut DPRD; kewajiban mundur calon anggota DPRD berasal dari Pasal 240 UU "
     "7/2017.",
     "The article does not name the DPRD; the duty of its candidates to resign comes from Article 240 "
     "of UU 7/2017."},
    "uu-7-2017/240"};

// Whom the act favours does not matter, only that candidates are determined.
constexpr Condition not_resigned_on_determination =
    (candidate || (party && determined)) && !resigned;

// Pasal 254 PP 11/2017 is no basis for those whom it does not name.
constexpr Condition of_pns = is(civil_servants);
constexpr Condition of_pppk = is(pppk);

constexpr Norm norms[] = {
    {.id = "uu-20-2023/52.3.j",
     .cites = {"uu-20-2023/52.3.j", "uu-20-2023/52.4", "pp-37-2004/9", "pp-11-2017/255"},
     .title = {"Pegawai ASN yang menjadi anggota dan/atau pengurus partai politik diberhentikan "
               "tidak atas permintaan sendiri, yang digolongkan sebagai pemberhentian tidak "
               "dengan hormat.",
               "A civil servant who becomes a member and/or officer of a political party is "
               "dismissed without own request, a ground classed as dishonourable."},
     .binds = asn,
     .acts = join_party,
     .in_force = in_force_from(2023, 10, 31),
     .sanction = of(dishonourable_dismissal, "uu-20-2023/52.4"),
     .ways = {settled(!resigned)},
     .without_election = true,
     .note = {"PP 37/2004 dan PP 11/2017 mengatur PNS; bagi PPPK sejalan dengan itu Pasal 53 ayat "
              "(3) huruf c PP 49/2018.",
              "PP 37/2004 and PP 11/2017 are of PNS; for PPPK Article 53, paragraph (3), letter c "
              "of PP 49/2018 says the same."}},

    {.id = "uu-20-2023/59.3",
     .cites = {"uu-20-2023/59.3", "uu-20-2023/56", "pp-11-2017/254.4"},
     .title = {"Pegawai ASN yang mencalonkan diri atau dicalonkan menjadi Presiden/Wakil "
               "Presiden, anggota DPR atau DPD, atau kepala/wakil kepala daerah wajib "
               "mengundurkan diri secara tertulis sejak ditetapkan sebagai calon.",
               "A civil servant who stands or is put forward for President/Vice President, the "
               "DPR, the DPD or regional head or deputy must resign in writing from the "
               "determination as candidate."},
     .binds = asn,
     .acts = run_for_office,
     .in_force = in_force_from(2023, 10, 31),
     .sanction = {dishonourable_dismissal, "pp-11-2017/254.4", "pp-17-2020", {}},
     .ways = {settled(of_pns && not_resigned_on_determination && !dprd_contest),
              interpretive(of_pns && not_resigned_on_determination && dprd_contest, dprd_not_named),
              at_level(settled(of_pppk && not_resigned_on_determination && !dprd_contest),
                       dishonourable_dismissal, ""),
              at_level(interpretive(of_pppk && not_resigned_on_determination && dprd_contest,
                                    dprd_not_named),
                       dishonourable_dismissal, "")},
     .note = {"Bagi PPPK kewajiban mundur jelas, tetapi tidak ada ketentuan yang menetapkan "
              "akibatnya: Pasal 254 PP 11/2017 menyebut PNS. Pemberhentian tidak dengan hormat "
              "dibaca berlaku pula bagi mereka.",
              "For PPPK the duty to resign is clear, but no provision sets the consequence: Article "
              "254 of PP 11/2017 names PNS. Dishonourable dismissal is read to apply to them, too."}},
};

static_assert(detail::well_formed(norms, "uu-20-2023"));

}  // namespace uu_asn

constinit const detail::LawTable uu_20_2023 =
    detail::Compiled<uu_asn::norms, Force::statute>::table;

}  // namespace netralitas::inline v0::law
