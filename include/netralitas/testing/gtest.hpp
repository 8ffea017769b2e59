// SPDX-License-Identifier: Apache-2.0
//
// For GoogleTest, which prints the value of a condition only where it is an AssertionResult:
//
//     EXPECT_TRUE(holds(check(c, breaches("pp-94-2021/5.n.2"))));
#ifndef NETRALITAS_TESTING_GTEST_HPP
#define NETRALITAS_TESTING_GTEST_HPP

#include <netralitas/testing.hpp>

#include <gtest/gtest.h>

namespace netralitas {
inline namespace v0 {
namespace testing {

inline ::testing::AssertionResult holds(const Answer& answer) {
    return (answer ? ::testing::AssertionSuccess() : ::testing::AssertionFailure())
           << answer.message();
}

}  // namespace testing
}  // namespace v0
}  // namespace netralitas

#endif
