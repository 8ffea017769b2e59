// SPDX-License-Identifier: Apache-2.0
//
// The words in which a law file is written. A law file is a page to be read beside the gazette; this
// header gives it names for persons, acts and circumstances, and the reasons that several
// instruments share.
#ifndef NETRALITAS_SRC_LAW_PAGE_HPP
#define NETRALITAS_SRC_LAW_PAGE_HPP

#include "norms/table.hpp"

namespace netralitas::inline v0 {

constexpr ActorSet operator|(Actor a, Actor b) noexcept { return ActorSet(a) | ActorSet(b); }
constexpr ActSet operator|(Act a, Act b) noexcept { return ActSet(a) | ActSet(b); }

namespace law {

using enum Actor;
using enum Act;
using enum SanctionLevel;

// Persons
inline constexpr ActorSet civil_servants = pns | cpns;        // PNS and those on probation
inline constexpr ActorSet asn = civil_servants | pppk;        // UU 20/2023: ASN
inline constexpr ActorSet everyone{full_mask(Axis::actor)};

// The beneficiary and the office sought
inline constexpr Condition aspirant = is(Beneficiary::aspirant);
inline constexpr Condition candidate = is(Beneficiary::candidate);
inline constexpr Condition party = is(Beneficiary::party);
inline constexpr Condition pair_contest = one_of(
    Axis::office_sought,
    bit_of(Office::president) | bit_of(Office::governor) | bit_of(Office::regent_or_mayor));
inline constexpr Condition legislative_contest = !pair_contest;
inline constexpr Condition dpd_contest = is(Office::dpd);
inline constexpr Condition dprd_contest = is(Office::dprd);
inline constexpr Condition presidential_contest = is(Office::president);
inline constexpr Condition regional_head_contest =
    one_of(Axis::office_sought, bit_of(Office::governor) | bit_of(Office::regent_or_mayor));

// The election and the time
inline constexpr Condition pemilu = is(ElectionKind::pemilu);
inline constexpr Condition pilkada = is(ElectionKind::pilkada);
inline constexpr Condition in_campaign = is(Phase::during);
inline constexpr Condition outside_campaign = !in_campaign;
inline constexpr Condition determined = holds(Axis::determined);
inline constexpr Condition in_transfer_ban = holds(Axis::transfer_ban);
inline constexpr Condition in_programme_ban = holds(Axis::programme_ban);

// The person's own circumstances
inline constexpr Condition holds_office = holds(Axis::holds_office);
inline constexpr Condition incumbent = holds(Axis::incumbent);
inline constexpr Condition spouse_is_candidate = holds(Axis::spouse_is_candidate);
inline constexpr Condition unpaid_leave = holds(Axis::unpaid_leave);
// PPPK have no unpaid leave (Pasal 77 PP 49/2018), so they are never on it, whatever is stated.
inline constexpr Condition on_unpaid_leave =
    unpaid_leave && is(everyone - ActorSet(pppk));
inline constexpr Condition not_on_unpaid_leave = !unpaid_leave || is(pppk);
inline constexpr Condition resigned = holds(Axis::resigned);
inline constexpr Condition on_official_duty = holds(Axis::on_official_duty);

// The act
inline constexpr Condition to_favour = is(Polarity::favour);
inline constexpr Condition independent_track = holds(Axis::independent_track);
inline constexpr Condition active_support = holds(Axis::active_support);
inline constexpr Condition party_attributes = holds(Axis::party_attributes);
inline constexpr Condition service_attributes = holds(Axis::service_attributes);
inline constexpr Condition mobilised_staff = holds(Axis::mobilised_staff);
inline constexpr Condition state_facilities = holds(Axis::state_facilities);
inline constexpr Condition partisan_symbol = holds(Axis::partisan_symbol);
inline constexpr Condition partisan_background = holds(Axis::partisan_background);
inline constexpr Condition photo_with_candidate = is(PhotoWith::candidate);
inline constexpr Condition photo_with_team = is(PhotoWith::campaign_team);
inline constexpr Condition photo_with_props = is(PhotoWith::campaign_props);
inline constexpr Condition public_posting = holds(Axis::public_posting);
inline constexpr Condition winning_team_account = holds(Axis::winning_team_account);
inline constexpr Condition purpose_of_support = holds(Axis::purpose_of_support);
inline constexpr Condition campaign_organiser = holds(Axis::campaign_organiser);
inline constexpr Condition party_officer = holds(Axis::party_officer);
inline constexpr Condition intent = holds(Axis::intent);
inline constexpr Condition working_hours = holds(Axis::working_hours);
inline constexpr Condition spoke = holds(Axis::spoke);
inline constexpr Condition minister_approval = holds(Axis::minister_approval);
inline constexpr Condition at_unit = is(Impact::unit);
inline constexpr Condition at_agency = is(Impact::agency);
inline constexpr Condition at_state = is(Impact::state);

// Groups of acts
inline constexpr ActSet any_act{full_mask(Axis::act)};
inline constexpr ActSet attendance = attend_campaign | attend_declaration | attend_introduction;
inline constexpr ActSet decisions = make_decision | use_programme;  // a programme is used by acts
inline constexpr ActSet partisan_acts_proper =
    ActSet(put_up_props) | promote_online | engage_online | join_online_group | post_photo |
    hold_partisan_activity | give_support_letter | join_campaign_team | speak_at_party_event |
    voice_support | show_partisan_sign | wear_attributes | accompany_candidate | make_decision |
    use_programme | approach_party | approach_public;
// Attending counts as partisan only with support; accompanying one's own spouse is another act.
inline constexpr Condition partisan_act =
    (is(partisan_acts_proper - ActSet(accompany_candidate))) ||
    (is(accompany_candidate) && !spouse_is_candidate) || (is(attendance) && active_support);
inline constexpr ActSet partisan_acts = partisan_acts_proper | attendance;
// Accompanying a candidate who is one's own spouse is accompanying the spouse.
inline constexpr ActSet spouse_company = accompany_spouse | accompany_candidate;

inline constexpr Sanction discipline(SanctionLevel level, std::string_view basis,
                                     std::string_view also = {}) {
    return {level, basis, also, {}};
}
inline constexpr Sanction moral_sanction{moral, "pp-42-2004/15.3", {}, {}};
inline constexpr Sanction of(SanctionLevel level, std::string_view basis) {
    return {level, basis, {}, {}};
}
constexpr Sanction crime(std::string_view basis, Penalty penalty) {
    return {offence, basis, {}, penalty};
}

// Reasons that several instruments share
inline constexpr Reason pppk_by_analogy{
    {"PP 94/2021 adalah kode disiplin PNS; disiplin PPPK ditetapkan oleh PPK instansi masing-masing, "
     "sehingga ketentuan ini berlaku bagi PPPK hanya secara analogi.",
     "PP 94/2021 is the disciplinary code of the PNS; each agency sets the code of its PPPK, so this "
     "provision reaches them only by analogy."},
    "pp-49-2018/52.1"};

}  // namespace law
}  // namespace netralitas::inline v0

#endif
