// SPDX-License-Identifier: Apache-2.0
//
// Persons whose neutrality is governed by rules of their own institution, which this library does not
// model: it refers to them. TNI: UU 34/2004 Pasal 39; Polri: UU 2/2002 Pasal 28; state enterprises:
// company rules, because Pasal 70 ayat (1) UU 10/2016 addresses the candidate only.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace institutions {

constexpr Sanction by_institution = of(referred, "");
constexpr ActSet partisan_or_voting = partisan_acts | vote;

// In a general election Pasal 280 ayat (3) UU 7/2017 answers for organisers and team members, so the
// company's rules are named only where it does not.
constexpr ActSet campaign_acts =
    attendance | put_up_props | promote_online | hold_partisan_activity;
constexpr Condition not_in_280 =
    pemilu && partisan_act &&
    (outside_campaign || (is(campaign_acts) && !campaign_organiser) ||
     !(is(campaign_acts | join_campaign_team)));

constexpr Norm norms[] = {
    {.id = "own-rules/tni",
     .cites = {"own-rules/tni"},
     .title = {"Prajurit TNI terikat pada aturan netralitas TNI sendiri, yang berada di luar "
               "cakupan pustaka ini.",
               "Members of the armed forces are bound by the forces' own neutrality rules, which "
               "lie outside this library."},
     .binds = tni_member,
     .acts = partisan_or_voting,
     .sanction = by_institution,
     .ways = {settled(partisan_act || is(vote))},
     .without_election = true},

    {.id = "own-rules/polri",
     .cites = {"own-rules/polri"},
     .title = {"Anggota Polri terikat pada aturan netralitas Polri sendiri, yang berada di luar "
               "cakupan pustaka ini.",
               "Members of the police are bound by the police's own neutrality rules, which lie "
               "outside this library."},
     .binds = polri_member,
     .acts = partisan_or_voting,
     .sanction = by_institution,
     .ways = {settled(partisan_act || is(vote))},
     .without_election = true},

    {.id = "own-rules/soe",
     .cites = {"own-rules/soe"},
     .title = {"Pejabat dan karyawan BUMN/BUMD mengikuti aturan perusahaan dan kebijakan setempat "
               "apabila undang-undang pemilihan tidak melarang mereka sendiri: UU Pemilu hanya "
               "melarang mereka menjadi pelaksana atau tim kampanye, UU Pilkada hanya melarang "
               "pasangan calon melibatkan pejabatnya.",
               "Officials and employees of a state enterprise follow company rules and local "
               "policy where the election acts do not bar them: the Pemilu act only bars them from "
               "organising or joining the team, the Pilkada act only bars pairs from involving "
               "the enterprise's officials."},
     .binds = soe_official | soe_employee,
     .acts = partisan_acts,
     .sanction = by_institution,
     .ways = {settled(pilkada && partisan_act), settled(not_in_280)}},
};

static_assert(detail::well_formed(norms, "own-rules"));

}  // namespace institutions

constinit const detail::LawTable own_rules =
    detail::Compiled<institutions::norms, Force::agency_regulation>::table;

}  // namespace netralitas::inline v0::law
