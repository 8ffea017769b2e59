// SPDX-License-Identifier: Apache-2.0
//
// How an application tests what it rests on: a law as it reads it, in five lines each.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

// [include-printing]
#include <boost/optional/optional_io.hpp>  // so that a failed CHECK can print an optional
// [/include-printing]

// [include]
#include <netralitas/netralitas.hpp>

namespace nt = netralitas;
// [/include]

// [unit-test]
TEST_CASE("a billboard is ethics until the candidates are determined, discipline from that day") {
    nt::Case c;
    c.election = nt::Election::pilkada_2024;
    c.office_sought = nt::Office::regent_or_mayor;
    c.actor = nt::Actor::pns;
    c.act = nt::Act::put_up_props;

    c.date = nt::Date(2024, 9, 21);
    CHECK(nt::evaluate(c).heaviest(nt::Track::ethics) == nt::SanctionLevel::moral);
    CHECK_FALSE(nt::evaluate(c).heaviest(nt::Track::discipline));

    c.date = nt::Date(2024, 9, 22);
    CHECK(nt::evaluate(c).heaviest(nt::Track::discipline) == nt::SanctionLevel::severe);
}

TEST_CASE("voting is permitted") {
    nt::Case c;
    c.election = nt::Election::pilkada_2024;
    c.date = nt::Date(2024, 11, 27);
    c.actor = nt::Actor::pns;
    c.act = nt::Act::vote;
    CHECK(nt::evaluate(c).conclusion() == nt::Conclusion::permitted);
}
// [/unit-test]
