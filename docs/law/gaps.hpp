// SPDX-License-Identifier: Apache-2.0
//
// Why no norm answers: the combinations of person, act, kind of election and phase that the law in force
// leaves open, each with the reason; and why a permission names a prohibition that it never meets. Kept
// by hand: analysis_page.cpp computes both, refuses one without a reason here, and refuses a reason
// without one.
#ifndef NETRALITAS_DOCS_LAW_GAPS_HPP
#define NETRALITAS_DOCS_LAW_GAPS_HPP

#include <netralitas/norm.hpp>

#include <string_view>

namespace netralitas::tables {

// When no norm answers.
enum class Open {
    always,
    outside_campaigns,
    in_pemilu,
    in_pemilu_outside_its_campaign,
    but_in_the_campaign_of_a_pemilu,
};

struct Gap {
    Open when;
    ActorSet persons;
    ActSet acts;
    std::string_view source;  // the provision that stops there
    Text why;
};

inline constexpr ActorSet everyone{full_mask(Axis::actor)};
inline constexpr ActorSet pns_and_cpns = ActorSet(Actor::pns) | Actor::cpns;
inline constexpr ActorSet all_asn = pns_and_cpns | Actor::pppk;
inline constexpr ActorSet officials = ActorSet(Actor::state_official) | Actor::regional_official |
                                      Actor::regional_head | Actor::independent_body_official;
inline constexpr ActorSet soldiers_and_police = ActorSet(Actor::tni_member) | Actor::polri_member;
inline constexpr ActorSet enterprises = ActorSet(Actor::soe_official) | Actor::soe_employee;
inline constexpr ActSet decisions = ActSet(Act::make_decision) | Act::use_programme;
inline constexpr ActSet open_support = ActSet(Act::voice_support) | Act::show_partisan_sign |
                                       Act::wear_attributes | Act::engage_online | Act::post_photo;
inline constexpr ActSet campaigning = ActSet(Act::put_up_props) | Act::promote_online;
inline constexpr ActSet quiet_support = ActSet(Act::join_online_group) | Act::give_support_letter |
                                        Act::approach_party | Act::approach_public |
                                        Act::speak_at_party_event;

inline constexpr Gap gaps[] = {
    {Open::always,
     everyone,
     Act::other,
     "skb-2022/dp-13",
     {"Perbuatan lain tidak pernah dicocokkan; baris DP-13 menyerahkannya kepada satuan tugas.",
      "Any other act is never matched; row DP-13 leaves it to the task force."}},
    {Open::always,
     everyone - Actor::regional_head,
     Act::replace_officials,
     "uu-10-2016/71.2",
     {"Larangan mengganti pejabat hanya ditujukan kepada kepala daerah dan wakilnya.",
      "The ban on replacing officials is for regional heads and their deputies only."}},
    {Open::in_pemilu,
     Actor::regional_head,
     Act::replace_officials,
     "uu-10-2016/71.2",
     {"UU 7/2017 tidak mengenal larangan mengganti pejabat.",
      "UU 7/2017 has no ban on replacing officials."}},
    {Open::always,
     everyone - pns_and_cpns,
     ActSet(Act::intimidate) | Act::spread_hate_or_hoax | Act::fail_to_examine,
     "pp-94-2021/1.4",
     {"Kewajiban ini bagian dari disiplin PNS. Disiplin PPPK ditetapkan instansinya; bagi yang lain "
      "berlaku hukum pidana umum, yang tidak dimodelkan.",
      "These duties are part of the discipline of PNS. Agencies set that of PPPK; for others the "
      "general criminal law answers, which is not modelled."}},
    {Open::always,
     everyone - all_asn,
     Act::run_for_office,
     "uu-20-2023/59.3",
     {"Kewajiban mundur yang dimodelkan hanya bagi ASN. Bagi kepala desa kewajiban itu ada dalam "
      "Pasal 26 ayat (4) huruf g UU 6/2014 sejak diubah UU 3/2024, yang tidak dimodelkan; bagi yang "
      "lain ia termasuk syarat pencalonan.",
      "Only the duty of ASN to resign is modelled. Village heads have one in Article 26, paragraph "
      "(4), letter g of UU 6/2014 since UU 3/2024, which is not modelled; for others it is among "
      "the conditions of candidacy."}},
    {Open::always,
     everyone - all_asn,
     Act::accompany_spouse,
     "skb-2022/ke-7",
     {"Baris KE-7 dan SE MenPANRB 18/2023 mengikat ASN saja; cuti di luar tanggungan negara hanya "
      "dikenal di sana.",
      "Row KE-7 and MenPANRB Circular 18/2023 bind ASN only; unpaid leave of this kind is known "
      "only there."}},
    {Open::always,
     everyone - all_asn - Actor::non_asn_staff,
     Act::serve_as_election_officer,
     "pkpu-8-2022/35",
     {"Izin ini hanya diketahui bagi ASN dan pegawai non-ASN; syarat penyelenggara bagi yang lain "
      "tidak dimodelkan.",
      "The permission is known for ASN and contract staff only; the conditions for others are not "
      "modelled."}},
    {Open::always,
     officials | soldiers_and_police | enterprises,
     Act::join_party,
     "uu-20-2023/52.3.j",
     {"Larangan menjadi anggota partai yang dimodelkan adalah bagi ASN, pegawai non-ASN, dan "
      "pengurus partai di desa. Sebagian pejabat boleh menjadi anggota; bagi hakim, TNI, Polri, dan "
      "BUMN berlaku undang-undangnya sendiri.",
      "The bans on party membership that are modelled are for ASN, contract staff and, as to party "
      "office, villages. Some officials may be members; judges, military, police and state "
      "enterprises have their own laws."}},

    // --- Contract staff ---------------------------------------------------------------------------
    {Open::always,
     Actor::non_asn_staff,
     ActSet(Act::voice_support) | Act::show_partisan_sign | Act::wear_attributes |
         Act::speak_at_party_event,
     "se-menpanrb-1-2023",
     {"Edaran mengambil alih bentuk-bentuk keputusan bersama, yang tidak memuat perbuatan ini; PP "
      "94/2021 dan PP 42/2004 tidak mengikat mereka.",
      "The circular takes over the forms of the joint decree, which has none for these acts; PP "
      "94/2021 and PP 42/2004 do not bind them."}},
    {Open::always,
     Actor::non_asn_staff,
     ActSet(Act::approach_party) | Act::approach_public,
     "skb-2022/dp-3",
     {"Baris DP-3 menghubungkan larangan dengan cuti di luar tanggungan negara, yang tidak ada bagi "
      "mereka.",
      "Row DP-3 ties the prohibition to unpaid leave, which they do not have."}},  // R18

    // --- Villages ---------------------------------------------------------------------------------
    {Open::in_pemilu_outside_its_campaign,
     Actor::village_head,
     open_support | campaigning | Act::hold_partisan_activity,
     "uu-6-2014/29.j",
     {"Huruf j dan Pasal 282 UU 7/2017 berlaku dalam masa kampanye; Pasal 71 UU 10/2016 hanya dalam "
      "pilkada.",
      "Letter j and Article 282 of UU 7/2017 hold in the campaign period; Article 71 of UU 10/2016 "
      "in regional elections only."}},
    {Open::outside_campaigns,
     Actor::village_head,
     quiet_support | Act::join_campaign_team,
     "uu-6-2014/29.j",
     {"Huruf j berlaku dalam masa kampanye.", "Letter j holds in the campaign period."}},
    {Open::outside_campaigns,
     Actor::village_official,
     open_support | campaigning | quiet_support | Act::hold_partisan_activity |
         Act::join_campaign_team,
     "uu-6-2014/51.j",
     {"Huruf j berlaku dalam masa kampanye; Pasal 71 UU 10/2016 tidak menyebut perangkat desa.",
      "Letter j holds in the campaign period; Article 71 of UU 10/2016 does not name village "
      "officials."}},
    {Open::but_in_the_campaign_of_a_pemilu,
     Actor::village_council_member,
     campaigning | Act::hold_partisan_activity | Act::join_campaign_team,
     "uu-7-2017/280.3",
     {"Anggota BPD hanya dilarang menjadi pelaksana atau tim kampanye pemilu.",
      "Council members are only barred from organising or joining the team of a general "
      "election's campaign."}},
    {Open::always,
     Actor::village_council_member,
     open_support | quiet_support | decisions,
     "uu-6-2014/64.h",
     {"UU 6/2014 hanya melarang anggota BPD menjadi pengurus partai.",
      "UU 6/2014 bars council members from party office only."}},

    // --- Officials of the state -------------------------------------------------------------------
    {Open::in_pemilu_outside_its_campaign,
     officials - Actor::regional_official,
     decisions,
     "uu-7-2017/282",
     {"Pasal 282 berlaku dalam masa kampanye.", "Article 282 holds in the campaign period."}},
    {Open::in_pemilu,
     Actor::regional_official,
     decisions | Act::hold_partisan_activity,
     "uu-7-2017/282",
     {"Pasal 282 dan 283 tidak menyebut pejabat daerah.",
      "Articles 282 and 283 do not name regional officials."}},
    {Open::in_pemilu,
     officials,
     open_support,
     "uu-7-2017/282",
     {"Pasal 282 menyebut keputusan dan tindakan; hanya bagi kepala desa pengadilan membacanya "
      "lebih luas.",
      "Article 282 names decisions and acts; only for village heads do the courts read it more "
      "widely."}},
    {Open::in_pemilu,
     officials - Actor::independent_body_official,
     campaigning,
     "uu-7-2017/280.2",
     {"Mereka tidak termasuk yang dilarang menjadi pelaksana; kepala daerah dan pejabat negara lain "
      "boleh berkampanye dengan syarat Pasal 281 dan 299.",
      "They are not among those barred from organising; regional heads and other state officials "
      "may campaign on the conditions of Articles 281 and 299."}},
    {Open::in_pemilu_outside_its_campaign,
     Actor::independent_body_official,
     campaigning,
     "uu-7-2017/280.3",
     {"Larangan menjadi pelaksana berlaku dalam masa kampanye.",
      "The bar on organising holds in the campaign period."}},
    {Open::but_in_the_campaign_of_a_pemilu,
     Actor::independent_body_official,
     Act::join_campaign_team,
     "uu-7-2017/280.3",
     {"Larangan menjadi tim kampanye berlaku dalam masa kampanye pemilu; UU Pilkada tidak "
      "mengenalnya.",
      "The bar on joining a team holds in the campaign of a general election; the Pilkada law has "
      "none."}},
    {Open::always,
     officials,
     quiet_support,
     "uu-10-2016/71.1",
     {"Pasal 71 ayat (1) dibaca mencakup dukungan terbuka; perbuatan ini bukan keputusan dan bukan "
      "dukungan terbuka.",
      "Article 71, paragraph (1) is read to cover open support; these acts are neither a decision "
      "nor open support."}},
    {Open::always,
     officials - Actor::independent_body_official,
     Act::join_campaign_team,
     "uu-7-2017/280.2",
     {"Mereka tidak termasuk yang dilarang menjadi tim kampanye (Pasal 299 UU 7/2017, Pasal 70 ayat "
      "(2) UU 10/2016).",
      "They are not among those barred from a team (Article 299 of UU 7/2017, Article 70, paragraph "
      "(2) of UU 10/2016)."}},
};

// A prohibition that a permission names and never meets.
struct WithoutEffect {
    std::string_view permission;
    std::string_view prohibition;
    Text why;
};
inline constexpr WithoutEffect without_effect[] = {
    {"se-menpanrb-18-2023/may.accompany",
     "pp-94-2021/5.n.1",
     {"Angka 1 hanya terpenuhi oleh kehadiran pada kampanye; izin ini tentang mendampingi dan acara "
      "pengenalan. Kehadiran pada kampanye diizinkan tersendiri.",
      "Item 1 is met by attending a campaign only; this permission is about accompanying and "
      "introduction events. Attending a campaign is permitted on its own."}},
};

}  // namespace netralitas::tables

#endif
