// SPDX-License-Identifier: Apache-2.0
//
// The conditions of a norm in words, for tables that a lawyer reads.
#include "engine/rules.hpp"
#include "words/phrases.hpp"

#include <fmt/format.h>

namespace netralitas::inline v0 {

std::vector<Rulebook::WayText> Rulebook::describe_ways(const NormInfo& norm,
                                                       Language language) const {
    std::vector<WayText> out;
    const auto number = static_cast<std::size_t>(&norm - norms().begin());
    if (number >= norms().size()) return out;
    for (std::size_t r = rules_->first_row[number]; r < rules_->first_row[number + 1]; ++r) {
        const detail::Row& row = rules_->rows[r];
        WayText way;
        std::vector<std::string> parts;
        for (const Term& term : row)
            if (term.axis != Axis::actor && term.axis != Axis::act)
                parts.push_back(phrase(term, language));
        way.when = parts.empty() ? std::string(language == Language::english ? "always" : "selalu")
                                 : fmt::format("{}", fmt::join(parts, "; "));
        way.certainty = row.certainty;
        way.reason = row.reason;
        if (row.from != detail::first_day) way.in_force.from = detail::date_of(row.from);
        if (row.until != detail::last_day) way.in_force.until = detail::date_of(row.until);
        way.level = row.level;
        way.persons = ActorSet(row.allowed(Axis::actor));
        way.acts = ActSet(row.allowed(Axis::act));
        out.push_back(std::move(way));
    }
    return out;
}

}  // namespace netralitas::inline v0
