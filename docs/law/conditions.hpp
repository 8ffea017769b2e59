// SPDX-License-Identifier: Apache-2.0
//
// The ways in which a norm is met, from the rows of the rulebook back to sentences. Rows that differ
// on one axis only become one; what alternatives have in common is said once.
#ifndef NETRALITAS_DOCS_LAW_CONDITIONS_HPP
#define NETRALITAS_DOCS_LAW_CONDITIONS_HPP

#include "engine/rules.hpp"
#include "page.hpp"

#include <string>
#include <vector>

namespace netralitas::tables {

/// Terms that must all hold, one per axis, in the order in which they are read.
using Requirement = std::vector<Term>;

/// A way of a norm: the alternatives of one certainty, reason, level and time.
struct WayGroup {
    Certainty certainty;
    Reason reason;
    SanctionLevel level;
    std::string_view level_basis;
    HalfOpenInterval in_force;
    std::vector<Requirement> alternatives;  ///< one of them is enough; an empty one is always met
};

/// What the rows of a norm say, once: the ways of those who are bound by its words; who is bound but
/// without a level; and why others are bound only by interpretation.
struct Ways {
    std::vector<WayGroup> groups;
    ActorSet level_open_for;
    Reason analogy;
};
Ways ways_of(const Rulebook& book, const NormInfo& norm);

/// The alternatives as items of a list; `lead` opens the first line. Most of the persons or acts of the
/// norm are said as all of them but the others.
void write_alternatives(Page& page, int depth, std::string_view lead,
                        const std::vector<Requirement>& alternatives, const NormInfo& norm,
                        Language language);

}  // namespace netralitas::tables

#endif
