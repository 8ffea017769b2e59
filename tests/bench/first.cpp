// SPDX-License-Identifier: Apache-2.0
//
// Prints the microseconds from main() to the first verdict, and to the second.
#include <netralitas/netralitas.hpp>

#include <chrono>
#include <cstdio>

int main() {
    using Clock = std::chrono::steady_clock;
    const auto microseconds = [](Clock::duration time) {
        return std::chrono::duration<double, std::micro>(time).count();
    };
    netralitas::Case facts;
    facts.date = netralitas::Date(2024, 10, 3);
    facts.election = netralitas::Election::pilkada_2024;
    facts.actor = netralitas::Actor::pns;
    facts.act = netralitas::Act::attend_campaign;
    const auto start = Clock::now();
    const netralitas::Verdict first = netralitas::evaluate(facts);
    const auto between = Clock::now();
    const netralitas::Verdict second = netralitas::evaluate(facts);
    const auto end = Clock::now();
    std::printf("first %.1f us, second %.3f us\n", microseconds(between - start),
                microseconds(end - between));
    return first.conclusion() == second.conclusion() ? 0 : 1;
}
