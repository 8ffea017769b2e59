// SPDX-License-Identifier: Apache-2.0
//
// A yardstick: the same norms as a chain of ifs, written by hand. It knows no unknown facts, explains nothing
// and cites nothing; it decides the conclusion and the heaviest level of each track, and that is all.
#ifndef NETRALITAS_TESTS_BENCH_CHAIN_HPP
#define NETRALITAS_TESTS_BENCH_CHAIN_HPP

#include <netralitas/case.hpp>

#include <array>
#include <cstdint>

namespace chain {

inline constexpr std::size_t fact_count = 33;

// A case in which everything is known, as numbers.
struct Known {
    std::array<int, fact_count> value{};
    int date = 0;
    int examined_on = 0;
    int election = 0;
};

// As in the library: the positions of the enumerators.
struct Answer {
    std::uint8_t conclusion = 0;
    std::array<std::int8_t, 9> heaviest{-1, -1, -1, -1, -1, -1, -1, -1, -1};  // by track; -1: none
    friend bool operator==(const Answer&, const Answer&) = default;
};

// The case must state every fact; `election` is one that has stages.
Known known(const netralitas::Case& facts);

Answer decide(const Known& known) noexcept;

}  // namespace chain

#endif
