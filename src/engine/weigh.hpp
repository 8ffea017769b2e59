// SPDX-License-Identifier: Apache-2.0
//
// Third step of the road: permissions defeat prohibitions, the settled is parted from the contested,
// and each track gets its heaviest level.
#ifndef NETRALITAS_SRC_ENGINE_WEIGH_HPP
#define NETRALITAS_SRC_ENGINE_WEIGH_HPP

#include "engine/cover.hpp"
#include "engine/match.hpp"

namespace netralitas::inline v0::detail {

Weighed weigh(const Situation& situation, const Rules& rules, Date frozen,
              Reading reading) noexcept;

// A norm in a moment under a reading; `matches` are those of the index.
void effect_of(std::size_t norm, const Matches& matches, const Rules& rules, const RowIndex& index,
               Reading reading, Effect& effect) noexcept;

// The level of a norm that is effective in some point of the box: that of its rows where they agree,
// else unassigned.
struct Levels {
    std::uint32_t bits = 0;  // levels that occur, by enumerator
    void note(SanctionLevel level) noexcept { bits |= 1U << static_cast<unsigned>(level); }
    SanctionLevel combined() const noexcept;
};
void note_levels(const Box& box, const Effect& effect, Levels& levels) noexcept;

// The weakest certainty with which the norm is met in some point of the box where it is effective.
Certainty weakest(const Box& box, const Effect& effect) noexcept;

}  // namespace netralitas::inline v0::detail

#endif
