// SPDX-License-Identifier: Apache-2.0
//
// The kit under Catch2: what is checked prints itself.
#define CATCH_CONFIG_MAIN
#include <netralitas/testing.hpp>

#include <catch2/catch.hpp>

using namespace netralitas;
using namespace netralitas::testing;

TEST_CASE("an answer is checked, and its message is what Catch2 shows") {
    const Case c = a_pns().attends_campaign().on("2024-10-03").with_party_attributes();
    CHECK(check(c, breaches("pp-94-2021/5.n.2").at(SanctionLevel::moderate)));
    const Answer wrong = check(c, concludes(Conclusion::permitted));
    CHECK_FALSE(wrong);
    CHECK(Catch::Detail::stringify(wrong) == wrong.message());
    CHECK(Catch::Detail::stringify(c) == printed(c));
}
