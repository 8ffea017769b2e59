// SPDX-License-Identifier: Apache-2.0
#include "law.hpp"

#include "engine/rules.hpp"
#include "law/national.hpp"

#include <algorithm>
#include <utility>

namespace netralitas::law {

namespace {

std::vector<HandlingRow> rows_as_written() {
    std::vector<HandlingRow> rows;
    for (const mutation::WrittenHandling& row : mutation::law_as_written().handling)
        rows.push_back({row.track, row.handler, row.decider, row.in_force});
    return rows;
}
std::vector<HandlingRow> rows = rows_as_written();

}  // namespace

// These two stand in for those of the library; movable_day.hpp says how the first does.
Date movable_transition_day = transition_day;
const ArrayView<HandlingRow> handling{rows.data(), rows.size()};

}  // namespace netralitas::law

namespace mutation {

namespace {

const detail::Rules& national() { return Rulebook::national().rules(); }

bool same(const detail::Row& a, const detail::Row& b) {
    return a.norm == b.norm && a.certainty == b.certainty && a.level == b.level &&
           a.from == b.from && a.until == b.until && a.level_basis == b.level_basis &&
           a.reason.source == b.reason.source &&
           std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Term& s, const Term& t) {
               return s.axis == t.axis && s.allowed == t.allowed;
           });
}

void put_in_force(const std::vector<WrittenHandling>& table) {
    const HalfOpenInterval never = in_force(Date(1900, 1, 1), Date(1900, 1, 2));
    for (std::size_t i = 0; i < table.size(); ++i)
        law::rows[i] = {table[i].track, table[i].handler, table[i].decider,
                        table[i].dropped ? never : table[i].in_force};
}

}  // namespace

std::vector<detail::Row> rows_of(const WrittenNorm& written, std::size_t number) {
    std::vector<detail::Row> rows;
    detail::expand(written.norm, static_cast<std::uint16_t>(number),
                   [&](const detail::Row& row) { rows.push_back(row); });
    return rows;
}

bool is_national(const Law& law) {
    if (law.norms.size() != national().norms.size()) return false;
    std::vector<detail::Row> rows;
    for (std::size_t n = 0; n < law.norms.size(); ++n) {
        if (law.norms[n].norm.id != national().norms[n].id) return false;
        for (const detail::Row& row : rows_of(law.norms[n], n)) rows.push_back(row);
    }
    return std::equal(rows.begin(), rows.end(), national().rows.begin(), national().rows.end(),
                      same);
}

// The index behind the national rulebook is an object of the heap that nothing has made const; only
// the way to it is. So no hook in the library is needed to change it.
void put_in_force(const Law& changed_law) {
    put_in_force(changed_law.handling);
    law::movable_transition_day = changed_law.transition_day;
    std::vector<NormInfo> norms;
    std::vector<detail::Row> rows;
    for (const WrittenNorm& written : changed_law.norms) {
        if (written.dropped) continue;
        for (const detail::Row& row : rows_of(written, norms.size())) rows.push_back(row);
        norms.push_back(detail::info_of(written.norm, written.force));
    }
    const auto made = detail::index(std::move(norms), std::move(rows));
    auto& old = const_cast<detail::Rules&>(national());
    auto& changed = const_cast<detail::Rules&>(*made);
    old.norms = std::move(changed.norms);
    old.rows = std::move(changed.rows);
    old.first_row = std::move(changed.first_row);
    old.boundaries = std::move(changed.boundaries);
    old.spans = std::move(changed.spans);
    old.all = std::move(changed.all);
    old.of_act = std::move(changed.of_act);
    old.defeaters = std::move(changed.defeaters);
}

}  // namespace mutation
