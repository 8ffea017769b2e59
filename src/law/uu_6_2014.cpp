// SPDX-License-Identifier: Apache-2.0
//
// UU 6/2014 tentang Desa, in force 15 January 2014. UU 3/2024 did not touch Pasal 29, 30, 51, 52, 64.
// Checked against the official text.
//
// Huruf b speaks of a decision that favours; harm is not in the text. Huruf g and Pasal 64 huruf h
// speak of party office, not membership. Huruf j speaks of the campaign. The ladder (reprimand, then
// suspension, then dismissal) is in Pasal 30 and 52; Pasal 64 has none of its own.
#include "law/national.hpp"
#include "law/page.hpp"

namespace netralitas::inline v0::law {
namespace village_act {

constexpr HalfOpenInterval since_2014 = in_force_from(2014, 1, 15);

constexpr Reason other_partisan_act{
    {"Huruf j menyebut ikut serta atau terlibat dalam kampanye; perbuatan berpihak lain selama masa "
     "kampanye tercakup menurut penafsiran.",
     "Letter j names taking part or being involved in the campaign; other partisan acts during the "
     "campaign period fall under it by interpretation."},
    "uu-6-2014/29.j"};

// A decision is the matter of huruf b, so it is no involvement in the campaign.
constexpr ActSet in_the_campaign = attend_campaign | join_campaign_team;
constexpr ActSet beside_the_campaign =
    partisan_acts - decisions - in_the_campaign - ActSet(accompany_candidate) - attendance;
constexpr Condition takes_part = in_campaign && is(in_the_campaign);
constexpr Condition acts_beside =
    in_campaign &&
    (is(beside_the_campaign) || (is(accompany_candidate) && !spouse_is_candidate) ||
     (is(attend_declaration | attend_introduction) && active_support));
constexpr ActSet acts_of_j = partisan_acts - decisions;

constexpr Norm norms[] = {
    {.id = "uu-6-2014/29.b",
     .cites = {"uu-6-2014/29.b"},
     .title = {"Kepala desa dilarang mengambil keputusan yang memberi keuntungan bagi dirinya, "
               "keluarganya, pihak lain, atau golongan tertentu.",
               "A village head may not take a decision that favours himself or herself, family, "
               "another party or a particular group."},
     .binds = village_head,
     .acts = decisions,
     .in_force = since_2014,
     .sanction = of(administrative, "uu-6-2014/30"),
     .ways = {settled(to_favour)},
     .without_election = true},

    {.id = "uu-6-2014/29.g",
     .cites = {"uu-6-2014/29.g"},
     .title = {"Kepala desa dilarang menjabat sebagai pengurus partai politik.",
               "A village head may not hold office in a political party."},
     .binds = village_head,
     .acts = join_party,
     .in_force = since_2014,
     .sanction = of(administrative, "uu-6-2014/30"),
     .ways = {settled(party_officer && !resigned)},
     .without_election = true},

    {.id = "uu-6-2014/29.j",
     .cites = {"uu-6-2014/29.j"},
     .title = {"Kepala desa dilarang ikut serta atau terlibat dalam kampanye pemilihan umum atau "
               "pemilihan kepala daerah.",
               "A village head may not take part in or be involved in the campaign of a general "
               "or regional-head election."},
     .binds = village_head,
     .acts = acts_of_j,
     .in_force = since_2014,
     .sanction = of(administrative, "uu-6-2014/30"),
     .ways = {settled(takes_part), interpretive(acts_beside, other_partisan_act)}},

    {.id = "uu-6-2014/51.b",
     .cites = {"uu-6-2014/51.b"},
     .title = {"Perangkat desa dilarang mengambil keputusan yang memberi keuntungan bagi dirinya, "
               "keluarganya, pihak lain, atau golongan tertentu.",
               "A village official may not take a decision that favours himself or herself, "
               "family, another party or a particular group."},
     .binds = village_official,
     .acts = decisions,
     .in_force = since_2014,
     .sanction = of(administrative, "uu-6-2014/52"),
     .ways = {settled(to_favour)},
     .without_election = true},

    {.id = "uu-6-2014/51.g",
     .cites = {"uu-6-2014/51.g"},
     .title = {"Perangkat desa dilarang menjabat sebagai pengurus partai politik.",
               "A village official may not hold office in a political party."},
     .binds = village_official,
     .acts = join_party,
     .in_force = since_2014,
     .sanction = of(administrative, "uu-6-2014/52"),
     .ways = {settled(party_officer && !resigned)},
     .without_election = true},

    {.id = "uu-6-2014/51.j",
     .cites = {"uu-6-2014/51.j"},
     .title = {"Perangkat desa dilarang ikut serta atau terlibat dalam kampanye pemilihan umum "
               "atau pemilihan kepala daerah.",
               "A village official may not take part in or be involved in the campaign of a "
               "general or regional-head election."},
     .binds = village_official,
     .acts = acts_of_j,
     .in_force = since_2014,
     .sanction = of(administrative, "uu-6-2014/52"),
     .ways = {settled(takes_part), interpretive(acts_beside, other_partisan_act)}},

    {.id = "uu-6-2014/64.h",
     .cites = {"uu-6-2014/64.h"},
     .title = {"Anggota Badan Permusyawaratan Desa dilarang menjabat sebagai pengurus partai "
               "politik.",
               "A member of the village council may not hold office in a political party."},
     .binds = village_council_member,
     .acts = join_party,
     .in_force = since_2014,
     .sanction = of(administrative, "uu-6-2014/64.h"),
     .ways = {settled(party_officer && !resigned)},
     .without_election = true,
     .note = {"Pasal 64 tidak memuat jenjang sanksi; akibatnya diatur dalam peraturan pelaksanaan, "
              "yang tidak dimodelkan.",
              "Article 64 sets no ladder of sanctions; the consequence is left to implementing "
              "rules, which are not modelled."}},
};

static_assert(detail::well_formed(norms, "uu-6-2014"));

}  // namespace village_act

constinit const detail::LawTable uu_6_2014 =
    detail::Compiled<village_act::norms, Force::statute>::table;

}  // namespace netralitas::inline v0::law
