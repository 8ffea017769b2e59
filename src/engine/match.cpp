// SPDX-License-Identifier: Apache-2.0
#include "engine/match.hpp"

#include <type_traits>

namespace netralitas::inline v0::detail {

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

namespace {

// Leaves the rows that some value, and those that every value, of each axis can meet.
template <class Count>
inline void narrow(const Box& box, const std::vector<Axis>& axes, const RowIndex& index,
                   Count words, Word* can, Word* must) noexcept {
    for (const Axis axis : axes) {
        const std::uint32_t values = box[static_cast<std::size_t>(axis)];
        if (is_single(values)) {
            const Word* const one = index.allowing(axis, lowest(values));
            for (std::size_t w = 0; w < words; ++w) {
                can[w] &= one[w];
                must[w] &= one[w];
            }
        } else if (values == full_mask(axis)) {
            const Word* const all = index.allowing_all(axis);
            for (std::size_t w = 0; w < words; ++w) must[w] &= all[w];
        } else {
            for (std::size_t w = 0; w < words; ++w) {
                can[w] &= allowing_any(index, axis, values, w);
                for (std::uint32_t left = values; left != 0; left &= left - 1U)
                    must[w] &= index.allowing(axis, lowest(left))[w];
            }
        }
    }
}

// Where the act is known a set of rows is a word or two.
template <class Use>
inline void with_words(std::size_t words, Use&& use) noexcept {
    switch (words) {
        case 1: use(std::integral_constant<std::size_t, 1>{}); break;
        case 2: use(std::integral_constant<std::size_t, 2>{}); break;
        default: use(words);
    }
}

}  // namespace

void match_facts(const Box& allowed, const RowIndex& index, Matches& facts) noexcept {
    facts.words = index.words;
    with_words(index.words, [&](auto words) {
        for (std::size_t w = 0; w < words; ++w) facts.can[w] = facts.must[w] = ~Word{0};
        narrow(allowed, index.axes_of_facts, index, words, facts.can.data(), facts.must.data());
    });
}

void match(const Moment& moment, const RowIndex& index, const Matches& facts,
           Matches& matches) noexcept {
    matches.words = index.words;
    with_words(index.words, [&](auto words) {
        for (std::size_t w = 0; w < words; ++w) {
            const Word in_force = started(moment, index, w);
            matches.can[w] = facts.can[w] & in_force;
            matches.must[w] = facts.must[w] & in_force;
        }
        narrow(moment.allowed, index.axes_of_moments, index, words, matches.can.data(),
               matches.must.data());
    });
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

}  // namespace netralitas::inline v0::detail
