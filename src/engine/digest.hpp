// SPDX-License-Identifier: Apache-2.0
//
// The state of the law as one number: SHA-256 over a text that holds everything a verdict rests on.
#ifndef NETRALITAS_SRC_ENGINE_DIGEST_HPP
#define NETRALITAS_SRC_ENGINE_DIGEST_HPP

#include "engine/rules.hpp"

#include <string>
#include <string_view>

namespace netralitas::inline v0::detail {

// The canonical text: the norms in the order of their ids with their rows, then what every rulebook
// shares (instruments, timetables, kinds of sanctions, holidays, powers, handling). Each value stands
// with its length, so that no two states of the law have one text. Facts and values stand by their
// codes: one that is added changes nothing of the law.
std::string canonical_text(const Rules& rules);

// How the text names an axis and its values.
std::string_view name_of(Axis axis) noexcept;
std::string_view value_of(Axis axis, unsigned value) noexcept;

}  // namespace netralitas::inline v0::detail

#endif
