// SPDX-License-Identifier: Apache-2.0
//
// Who handles the findings of a track, and who decides, by the date of the step.
//
// KASN received Bawaslu's files until 23 August 2024; with Perpres 91/2024 and 92/2024 and SE MenPANRB
// 4/2024 the supervision of neutrality passed to BKN. Punishing stays with the PPK or the official
// authorised by Pasal 16-25 PP 94/2021; for JPT utama that is the President (Pasal 17).
#include "law/national.hpp"

namespace netralitas::inline v0::law {
namespace {

constexpr HalfOpenInterval kasn_time = in_force(unknown_date(), Date(2024, 8, 24));
constexpr HalfOpenInterval bkn_time = in_force_from(2024, 8, 24);

constexpr HandlingRow rows[] = {
    {Track::ethics, Handler::kasn, Decider::ppk, kasn_time},
    {Track::ethics, Handler::bkn, Decider::ppk, bkn_time},
    {Track::discipline, Handler::kasn, Decider::ppk, kasn_time},
    {Track::discipline, Handler::bkn, Decider::ppk, bkn_time},
    {Track::status, Handler::kasn, Decider::ppk, kasn_time},
    {Track::status, Handler::bkn, Decider::ppk, bkn_time},
    {Track::electoral, Handler::bawaslu, Decider::bawaslu, {}},
    {Track::criminal, Handler::gakkumdu, Decider::court, {}},
    {Track::village, Handler::regent, Decider::regent, {}},
    {Track::contract, Handler::own_institution, Decider::own_institution, {}},
    {Track::candidacy, Handler::election_commission, Decider::election_commission, {}},
    {Track::referral, Handler::own_institution, Decider::own_institution, {}},
};

}  // namespace

constinit const ArrayView<HandlingRow> handling{rows};

}  // namespace netralitas::inline v0::law
