// SPDX-License-Identifier: Apache-2.0
//
// Second step of the road: which rows fit a moment. A row *can* be met if some completion of the
// unknown facts meets it, and *must* be met if all do; for a single row, a product over independent
// facts, both are exact.
#ifndef NETRALITAS_SRC_ENGINE_MATCH_HPP
#define NETRALITAS_SRC_ENGINE_MATCH_HPP

#include "engine/situate.hpp"

namespace netralitas::inline v0::detail {

struct Matches {
    std::array<Word, row_capacity / word_bits> can;  // only the first `words` are set
    std::array<Word, row_capacity / word_bits> must;
    std::size_t words = 0;

    bool can_be(std::size_t position) const noexcept {
        return (can[position / word_bits] >> (position % word_bits) & 1U) != 0;
    }
    // The first row from that position on that can be met; past the end where there is none.
    std::size_t next(std::size_t position) const noexcept {
        std::size_t w = position / word_bits;
        if (w >= words) return words * word_bits;
        Word left = can[w] & (~Word{0} << (position % word_bits));
        while (left == 0) {
            if (++w == words) return words * word_bits;
            left = can[w];
        }
        return w * word_bits + static_cast<std::size_t>(__builtin_ctzll(left));
    }
    bool must_be(std::size_t position) const noexcept {
        return (must[position / word_bits] >> (position % word_bits) & 1U) != 0;
    }
};

// The index that holds every row that a moment of the situation can meet, and the smallest that does.
const RowIndex& index_for(const Box& box, const Rules& rules) noexcept;

// One word of the rows in force in the moment that its timetable can answer.
Word started(const Moment& moment, const RowIndex& index, std::size_t w) noexcept;

// As far as the facts go that are alike in every moment.
void match_facts(const Box& allowed, const RowIndex& index, Matches& facts) noexcept;
void match(const Moment& moment, const RowIndex& index, const Matches& facts,
           Matches& matches) noexcept;

// Whether the law addresses the person, the act and the kind of election at all, in some and in all
// completions. Permissions do not count: they answer for themselves.
struct Coverage {
    bool some = false;
    bool all = true;
    bool partial() const noexcept { return some && !all; }
};
Coverage coverage(const Moment& moment, const RowIndex& index) noexcept;

}  // namespace netralitas::inline v0::detail

#endif
