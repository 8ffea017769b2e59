// SPDX-License-Identifier: Apache-2.0
#ifndef NETRALITAS_SRC_CLI_TIMELINE_HPP
#define NETRALITAS_SRC_CLI_TIMELINE_HPP

#include "cli/program.hpp"

#include <netralitas/election.hpp>

#include <string>

namespace netralitas::inline v0::cli {

// The stages of an election over the months. `on` may be unknown.
std::string timeline_svg(const Program& program, const Timetable& timetable, Date on);

// The bases of the stages, each once, in the order of the timetable.
std::string bases_of(const Timetable& timetable);

}  // namespace netralitas::inline v0::cli

#endif
