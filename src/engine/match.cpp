// SPDX-License-Identifier: Apache-2.0
#include "engine/match.hpp"

namespace netralitas::detail {

namespace {

std::uint32_t allowed(const Moment& moment, Axis axis) noexcept {
    return moment.allowed[static_cast<std::size_t>(axis)];
}

// Accompanying a candidate who may be one's own spouse may be accompanying the spouse.
std::uint32_t acts_of(const Box& box) noexcept {
    const std::uint32_t acts = box[static_cast<std::size_t>(Axis::act)];
    const bool spouse = (box[static_cast<std::size_t>(Axis::spouse_is_candidate)] & mask_yes) != 0;
    return (acts & bit_of(Act::accompany_candidate)) != 0 && spouse
               ? acts | bit_of(Act::accompany_spouse)
               : acts;
}

constexpr bool is_single(std::uint32_t mask) noexcept { return (mask & (mask - 1U)) == 0; }

unsigned lowest(std::uint32_t mask) noexcept { return static_cast<unsigned>(__builtin_ctz(mask)); }

// The rows that allow one of the values.
Word allowing_any(const RowIndex& index, Axis axis, std::uint32_t values, std::size_t w) noexcept {
    Word any = 0;
    for (; values != 0; values &= values - 1U) any |= index.allowing(axis, lowest(values))[w];
    return any;
}

}  // namespace

Word started(const Moment& moment, const RowIndex& index, std::size_t w) noexcept {
    const Word in_force = index.in_force[moment.law_span * index.words + w];
    return moment.scheduled ? in_force : in_force & index.without_timetable[w];
}

const RowIndex& index_for(const Box& box, const Rules& rules) noexcept {
    const std::uint32_t acts = acts_of(box);
    return is_single(acts) ? rules.of_act[lowest(acts)] : rules.all;
}

void match(const Moment& moment, const RowIndex& index, Matches& matches) noexcept {
    matches.words = index.words;
    // A set of rows is a word or two where the act is known: word by word is quickest.
    for (std::size_t w = 0; w < index.words; ++w) {
        Word can = started(moment, index, w);
        Word must = can;
        for (const Axis axis : index.axes) {
            const std::uint32_t values = allowed(moment, axis);
            if (is_single(values)) {
                const Word one = index.allowing(axis, lowest(values))[w];
                can &= one;
                must &= one;
            } else if (values == full_mask(axis)) {
                must &= index.allowing_all(axis)[w];
            } else {
                Word every = ~Word{0};
                for (std::uint32_t left = values; left != 0; left &= left - 1U)
                    every &= index.allowing(axis, lowest(left))[w];
                can &= allowing_any(index, axis, values, w);
                must &= every;
            }
        }
        matches.can[w] = can;
        matches.must[w] = must;
    }
}

Coverage coverage(const Moment& moment, const RowIndex& index) noexcept {
    std::array<Word, row_capacity / word_bits> rows;
    for (std::size_t w = 0; w < index.words; ++w)
        rows[w] =
            started(moment, index, w) & index.prohibits[w] &
            allowing_any(index, Axis::election_kind, allowed(moment, Axis::election_kind), w) &
            allowing_any(index, Axis::transition, allowed(moment, Axis::transition), w);
    Coverage covered;
    const std::uint32_t acts = acts_of(moment.allowed);
    for (std::uint32_t actors = allowed(moment, Axis::actor); actors != 0; actors &= actors - 1U) {
        const Word* by_actor = index.allowing(Axis::actor, lowest(actors));
        for (std::uint32_t left = acts; left != 0; left &= left - 1U) {
            const Word* by_act = index.allowing(Axis::act, lowest(left));
            bool addressed = false;
            for (std::size_t w = 0; w < index.words; ++w)
                addressed = addressed || (rows[w] & by_actor[w] & by_act[w]) != 0;
            covered.some = covered.some || addressed;
            covered.all = covered.all && addressed;
            if (covered.partial()) return covered;
        }
    }
    return covered;
}

}  // namespace netralitas::detail
