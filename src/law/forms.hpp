// SPDX-License-Identifier: Apache-2.0
//
// The forms of Lampiran II of the SKB of 22 September 2022. SE MenPANRB 1/2023 takes them over for
// staff who are not ASN, so both instruments read them from here.
#ifndef NETRALITAS_SRC_LAW_FORMS_HPP
#define NETRALITAS_SRC_LAW_FORMS_HPP

#include "law/page.hpp"

namespace netralitas::inline v0::law::form {

inline constexpr Reason outside_winning_team{
    {"Baris ini menyebut grup atau akun pemenangan; bahwa unggahan, komentar, atau suka di tempat lain "
     "juga tercakup dinyatakan oleh KemenPANRB dan Bawaslu.",
     "The row names groups and accounts of the winning team; that posts, comments and likes elsewhere "
     "are covered too is what the ministry and Bawaslu say."},
    "skb-2022"};
inline constexpr Reason accompanying_an_aspirant{
    {"Mengantar bakal calon tidak disebut dalam baris ini; praktik memasukkannya ke dalam kegiatan "
     "pengenalan.",
     "The row does not name accompanying an aspirant; practice counts it as an introduction event."},
    "skb-2022/ke-6"};

// Posting, commenting, sharing and liking on an account of the winning team; joining and following
// count only there.
inline constexpr Condition on_winning_team_account =
    is(engage_online | join_online_group) && winning_team_account;
inline constexpr Condition engaging_elsewhere = is(engage_online) && !winning_team_account;

inline constexpr Condition attends_with_support =
    is(attend_declaration | attend_campaign) && active_support;

// A public photo with the beneficiary, with the team under a sign, or with props.
inline constexpr Condition partisan_team_photo =
    photo_with_team && (partisan_symbol || party_attributes || partisan_background);
inline constexpr Condition photo_of_team_or_props =
    public_posting && (partisan_team_photo || photo_with_props);
inline constexpr Condition photo_with_beneficiary = public_posting && photo_with_candidate;

inline constexpr Condition ke_6_events = is(attend_introduction | attend_campaign);

// Independents: DPD aspirants always are, regional heads only on that track.
inline constexpr Condition independent_aspirant =
    aspirant && (dpd_contest || (regional_head_contest && independent_track));

inline constexpr Condition team_after_determination = candidate || (party && determined);

}  // namespace netralitas::inline v0::law::form

#endif
