// SPDX-License-Identifier: Apache-2.0
//
// PP 49/2018 tentang Manajemen PPPK, in force 28 November 2018.
// Checked against the official text: Pasal 51, 52, 53, 63, 77.
//
// Each agency sets the discipline of its PPPK (Pasal 52), so there is no national ladder for them.
// They have no unpaid leave (Pasal 77).
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace pp_49 {

constexpr Norm norms[] = {
    {.id = "pp-49-2018/53.3.c",
     .cites = {"pp-49-2018/53.3.c", "pp-49-2018/63"},
     .title = {"Perjanjian kerja PPPK yang menjadi anggota dan/atau pengurus partai politik "
               "diputus tidak dengan hormat.",
               "The work agreement of a PPPK who becomes a member and/or officer of a political "
               "party is ended dishonourably."},
     .binds = pppk,
     .acts = join_party,
     .in_force = in_force_from(2018, 11, 28),
     .sanction = of(dishonourable_dismissal, "pp-49-2018/53.3.c"),
     .ways = {settled(!resigned)},
     .without_election = true,
     .note = {"Pengunduran diri PPPK atas permintaan sendiri dibatasi Pasal 56 PP 49/2018.",
              "Resignation of a PPPK at own request is limited by Article 56 of PP 49/2018."}},
};

static_assert(detail::well_formed(norms, "pp-49-2018"));

}  // namespace pp_49

constinit const detail::LawTable pp_49_2018 =
    detail::Compiled<pp_49::norms, Force::government_regulation>::table;

}  // namespace netralitas::inline v0::law
