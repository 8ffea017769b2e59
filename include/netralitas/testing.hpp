// SPDX-License-Identifier: Apache-2.0
//
// For unit tests of programs that rest on the library: cases as sentences, expectations with messages
// that say everything, dates by meaning. Link netralitas::testing. Header-only, and no test framework
// is needed or assumed; netralitas/testing/gtest.hpp and conformance.hpp are for those who want them.
#ifndef NETRALITAS_TESTING_HPP
#define NETRALITAS_TESTING_HPP

#include <netralitas/testing/cases.hpp>
#include <netralitas/testing/dates.hpp>
#include <netralitas/testing/expect.hpp>

#endif
