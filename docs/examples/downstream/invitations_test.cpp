// SPDX-License-Identifier: Apache-2.0
//
// The application's own unit tests, and what they take from the law.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "invitations.hpp"

#include <netralitas/testing.hpp>

#include <doctest/doctest.h>

using namespace netralitas;
using namespace netralitas::testing;

// [first]
TEST_CASE("who comes in party colours is told to decline") {
    const Case c = a_pns().attends_campaign().on("2024-10-03").with_party_attributes();
    CHECK(check(c, breaches("pp-94-2021/5.n.2").at(SanctionLevel::moderate)));
    CHECK(reply_to(c) == Reply::decline);
}
// [/first]

// [dates]
TEST_CASE("a voter is free on every day of the election") {
    for (const Date day : boundary_dates_of(Election::pilkada_2024)) {
        CAPTURE(day);
        CHECK(reply_to(a_pns().votes().on(day)) == Reply::no_objection);
    }
}
// [/dates]

// [unknown]
TEST_CASE("while it matters and is not known, a person decides") {
    const Case c = a_pns().attends_campaign().on(first_day(campaign_of(Election::pilkada_2024)));
    CHECK(check(c, asks_for(Fact::party_attributes)));
    CHECK(reply_to(c) == Reply::ask_the_legal_office);
}
// [/unknown]

// [pin]
TEST_CASE("the law is that with which these tests were written") { CHECK(law_data_are("2026.11")); }
// [/pin]
