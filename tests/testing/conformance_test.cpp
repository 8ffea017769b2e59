// SPDX-License-Identifier: Apache-2.0
//
// The conformance suite as downstream tests run it, and that it can fail.
#include <netralitas/testing/conformance.hpp>

#include <doctest/doctest.h>

using namespace netralitas;
using namespace netralitas::testing;

TEST_CASE("the national law decides every case of the suite as it says") {
    const std::vector<ConformanceCase> suite = conformance_suite(NETRALITAS_CONFORMANCE_DIR);
    CHECK(suite.size() >= 60);
    for (const ConformanceCase& one : suite) {
        CAPTURE(one.id);
        CHECK(one.check());
    }
}

TEST_CASE("another law does not") {
    const Rulebook nothing = Rulebook::build({}).value();
    const std::vector<ConformanceCase> suite = conformance_suite(NETRALITAS_CONFORMANCE_DIR);
    const Answer answer = suite.front().check(nothing);
    CHECK_FALSE(answer);
    CHECK(answer.message().find(suite.front().because) != std::string::npos);
}

TEST_CASE("a folder without cases is an error, not a suite that passes") {
    CHECK_THROWS_AS(conformance_suite(NETRALITAS_SOURCE_DIR "/cmake"), std::runtime_error);
}
