// SPDX-License-Identifier: Apache-2.0
//
// The kit under GoogleTest: a failure carries the message, a parameter is printed as a case.
#include <netralitas/testing/gtest.hpp>

using namespace netralitas;
using namespace netralitas::testing;

TEST(Kit, AnAnswerCarriesItsMessage) {
    const Case c = a_pns().attends_campaign().on("2024-10-03").with_party_attributes();
    EXPECT_TRUE(holds(check(c, breaches("pp-94-2021/5.n.2").at(SanctionLevel::moderate))));
    const Answer wrong = check(c, concludes(Conclusion::permitted));
    EXPECT_FALSE(holds(wrong));
    EXPECT_EQ(holds(wrong).message(), wrong.message());
    EXPECT_EQ(::testing::PrintToString(c), printed(c));
}

class OnEachBoundary : public ::testing::TestWithParam<Date> {};

TEST_P(OnEachBoundary, VotingIsNeverABreach) {
    EXPECT_TRUE(holds(check(a_pns().votes().on(GetParam()), !concludes(Conclusion::breach))));
}

INSTANTIATE_TEST_SUITE_P(Pilkada2024, OnEachBoundary,
                         ::testing::ValuesIn(boundary_dates_of(Election::pilkada_2024)));
