// SPDX-License-Identifier: Apache-2.0
//
// The index behind a rulebook. Per axis and value a bit set says which rows allow it; the rows that
// fit a case are the intersection of a few of these sets.
#ifndef NETRALITAS_SRC_ENGINE_RULES_HPP
#define NETRALITAS_SRC_ENGINE_RULES_HPP

#include "norms/table.hpp"

#include <netralitas/verdict.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace netralitas::detail {

using Word = std::uint64_t;
inline constexpr std::size_t word_bits = 64;
inline constexpr std::size_t row_capacity = 4096;
inline constexpr std::size_t rows_per_norm = 256;

// Values still possible, per axis.
using Box = std::array<std::uint32_t, axis_count>;

struct Rules {
    std::vector<NormInfo> norms;
    std::vector<Row> rows;                 // those of one norm stand together
    std::vector<std::uint32_t> first_row;  // per norm, and one past the last
    std::size_t words = 0;                 // of a set of rows

    std::array<std::size_t, axis_count> first_value{};  // position of value 0 of an axis
    std::vector<Word> allows;                           // per axis and value
    std::vector<Word> allows_all;                       // per axis
    std::vector<Axis> axes;                             // those that some row reads

    std::vector<Day> boundaries;  // days on which some row comes into or goes out of force
    std::vector<Word> in_force;   // per span between boundaries
    std::vector<Word> without_timetable;  // rows that bind without an election in view
    std::vector<Word> prohibits;          // rows of prohibitions

    std::vector<std::vector<std::uint16_t>> defeaters;  // per norm, the permissions that defeat it
    std::vector<char> one_level;                        // per norm, whether all its rows agree on it

    std::vector<std::shared_ptr<const std::string>> texts;  // of norms made at run time

    const Word* allowing(Axis axis, unsigned value) const noexcept {
        return allows.data() + (first_value[static_cast<std::size_t>(axis)] + value) * words;
    }
    const Word* allowing_all(Axis axis) const noexcept {
        return allows_all.data() + static_cast<std::size_t>(axis) * words;
    }
    const Word* in_force_on(Day day) const noexcept;
    // The first boundary after a day; last_day where there is none.
    Day next_boundary(Day day) const noexcept;
};

// Builds the index over norms and their rows (norm numbers already right). The rows must be grouped
// by norm, in order.
std::shared_ptr<const Rules> index(std::vector<NormInfo> norms, std::vector<Row> rows,
                                   std::vector<std::shared_ptr<const std::string>> texts = {});

}  // namespace netralitas::detail

#endif
