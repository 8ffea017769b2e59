// SPDX-License-Identifier: Apache-2.0
//
// PP 42/2004 tentang Pembinaan Jiwa Korps dan Kode Etik PNS, in force 18 October 2004.
// Checked against the official text: Pasal 1 angka 5 (PNS includes those on probation), 6 huruf h,
// 11 huruf c, 15. It does not bind PPPK.
//
// Pasal 11 huruf c names no election: it asks a PNS to avoid conflicts of interest. That a partisan
// act is such a conflict is how KASN, BKN and the SKB read it. It answers where no row of the SKB
// does: decisions and activities toward aspirants, and everything before 22 September 2022.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace pp_42 {

constexpr Reason conflict_of_interest{
    {"Pasal ini melarang konflik kepentingan dan tidak menyebut pemilihan; penerapannya pada perbuatan "
     "berpihak mengikuti praktik pembina kepegawaian.",
     "The article forbids conflicts of interest and names no election; applying it to partisan acts "
     "follows the practice of the personnel authorities."},
    "pp-42-2004/11.c"};

constexpr HalfOpenInterval before_the_skb = in_force(unknown_date(), Date(2022, 9, 22));

constexpr Norm norms[] = {
    {.id = "pp-42-2004/11.c",
     .cites = {"pp-42-2004/11.c", "pp-42-2004/6.h"},
     .title = {"PNS wajib menghindari benturan kepentingan, baik pribadi, kelompok, maupun "
               "golongan, sebagai etika terhadap diri sendiri.",
               "A PNS must keep clear of conflicts of personal, group or factional interest, as a "
               "matter of personal ethics."},
     .binds = civil_servants,
     .acts = partisan_acts,
     .in_force = in_force_from(2004, 10, 18),
     .sanction = moral_sanction,
     .ways = {interpretive(is(decisions | hold_partisan_activity | voice_support |
                              show_partisan_sign | wear_attributes) &&
                               aspirant,
                           conflict_of_interest),
              interpretive(is(speak_at_party_event), conflict_of_interest),
              interpretive(partisan_act, conflict_of_interest, before_the_skb)},
     .without_election = true},
};

static_assert(detail::well_formed(norms, "pp-42-2004"));

}  // namespace pp_42

constinit const detail::LawTable pp_42_2004 =
    detail::Compiled<pp_42::norms, Force::government_regulation>::table;

}  // namespace netralitas::inline v0::law
