// SPDX-License-Identifier: Apache-2.0
//
// The index behind a rulebook. Per axis and value a bit set says which rows allow it; the rows that
// fit a case are the intersection of a few of these sets.
#ifndef NETRALITAS_SRC_ENGINE_RULES_HPP
#define NETRALITAS_SRC_ENGINE_RULES_HPP

#include "norms/table.hpp"

#include <netralitas/verdict.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace netralitas::inline v0::detail {

using Word = std::uint64_t;
inline constexpr std::size_t word_bits = 64;
inline constexpr std::size_t row_capacity = 8192;
inline constexpr std::size_t rows_per_norm = 256;

// Values still possible, per axis.
using Box = std::array<std::uint32_t, axis_count>;

// Where the values of an axis begin when those of all axes are counted through.
inline constexpr std::array<std::size_t, axis_count + 1> first_values = [] {
    std::array<std::size_t, axis_count + 1> first{};
    for (std::size_t a = 0; a < axis_count; ++a)
        first[a + 1] = first[a] + axis_size(static_cast<Axis>(a));
    return first;
}();

// What differs from moment to moment. Whom an act favours may follow from the date, where it is not stated.
constexpr bool is_of_moments(Axis axis) noexcept {
    return static_cast<std::size_t>(axis) >= fact_axis_count || axis == Axis::office_sought ||
           axis == Axis::beneficiary;
}

// Some of the rows, indexed. Rows keep their order, so those of one norm stand together.
struct RowIndex {
    std::vector<std::uint16_t> rows;  // by position: the number of the row
    std::vector<std::uint16_t>
        first;               // per norm the position of its first row, and one past the last
    std::size_t words = 0;   // of a set of positions
    std::vector<Axis> axes;  // those that some row reads
    std::vector<Axis> axes_of_facts;
    std::vector<Axis> axes_of_moments;

    std::vector<Word> allows;             // per axis and value, the rows that allow it
    std::vector<Word> allows_all;         // per axis, those that do not read it
    std::vector<Word> in_force;           // per span between boundaries
    std::vector<Word> without_timetable;  // rows that bind without an election in view
    std::vector<Word> prohibits;          // rows of prohibitions

    const Word* allowing(Axis axis, unsigned value) const noexcept {
        return allows.data() + (first_values[static_cast<std::size_t>(axis)] + value) * words;
    }
    const Word* allowing_all(Axis axis) const noexcept {
        return allows_all.data() + static_cast<std::size_t>(axis) * words;
    }
};

struct Rules {
    std::vector<NormInfo> norms;
    std::vector<Row> rows;                 // those of one norm stand together
    std::vector<std::uint32_t> first_row;  // per norm, and one past the last

    std::vector<Day> boundaries;  // days on which some row comes into or goes out of force
    // The span of each day from the first boundary on, a hundred years at most.
    std::vector<std::uint16_t> spans;

    RowIndex all;
    // Of the rows that allow an act: few, so that a set of them is a word or two. What was done is
    // known in nearly every case.
    std::vector<RowIndex> of_act;

    std::vector<std::vector<std::uint16_t>> defeaters;  // per norm, the permissions that defeat it

    std::vector<std::shared_ptr<const std::string>> texts;  // of norms made at run time

    // Of the canonical text; made when it is first asked for.
    mutable std::once_flag digest_made;
    mutable std::string digest;

    // The span between boundaries that a day lies in.
    std::size_t span_of(Day day) const noexcept {
        const std::int64_t since = std::int64_t{day} - boundaries.front();
        if (since >= 0 && static_cast<std::size_t>(since) < spans.size())
            return spans[static_cast<std::size_t>(since)];
        return static_cast<std::size_t>(
            std::upper_bound(boundaries.begin(), boundaries.end(), day) - boundaries.begin());
    }
    // The day on which a span ends; last_day for the last.
    Day end_of_span(std::size_t span) const noexcept {
        return span < boundaries.size() ? boundaries[span] : last_day;
    }
};

// Builds the index over norms and their rows (norm numbers already right). The rows must be grouped
// by norm, in order.
std::shared_ptr<const Rules> index(std::vector<NormInfo> norms, std::vector<Row> rows,
                                   std::vector<std::shared_ptr<const std::string>> texts = {});

}  // namespace netralitas::inline v0::detail

#endif
