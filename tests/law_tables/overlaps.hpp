// SPDX-License-Identifier: Apache-2.0
//
// Which prohibitions of one instrument can be met, on one track, by one and the same completion of the
// facts. Two steps, so that the answer is exact: the rows of two norms are boxes, and only norms with
// boxes that meet can overlap at all; then a case is looked for in that box, complete and free of
// contradictions, that meets both norms by evaluate().
#ifndef NETRALITAS_TESTS_LAW_TABLES_OVERLAPS_HPP
#define NETRALITAS_TESTS_LAW_TABLES_OVERLAPS_HPP

#include "engine/rules.hpp"

#include <netralitas/netralitas.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

namespace netralitas::tables {

inline std::string_view instrument_of(std::string_view provision) {
    return provision.substr(0, provision.find('/'));
}

// A timetable, a day of it and an office that it fills.
struct Setting {
    const Timetable* timetable;
    Date day;
    Office office;
};

// Pemilu 2019, of the time of PP 53/2010, which the library has no timetable for.
inline const Timetable* pemilu_2019() {
    static const std::shared_ptr<const Timetable> table = [] {
        ElectionDefinition definition;
        definition.code = "pemilu_2019";
        definition.name_id = "Pemilu 2019";
        definition.name_en = "General election 2019";
        definition.kind = ElectionKind::pemilu;
        definition.offices = {Office::president, Office::dpr, Office::dpd, Office::dprd};
        definition.stages = {
            {StageKind::nomination, Date(2018, 7, 4), Date(2018, 9, 19)},
            {StageKind::determination, Date(2018, 9, 20), Date(2018, 9, 20)},
            {StageKind::campaign, Date(2018, 9, 23), Date(2019, 4, 13)},
            {StageKind::quiet_period, Date(2019, 4, 14), Date(2019, 4, 16)},
            {StageKind::voting, Date(2019, 4, 17), Date(2019, 4, 17)},
        };
        return Timetable::make(definition).value();
    }();
    return table.get();
}

// Every first and last day of a stage, with the days before and after.
inline std::vector<Setting> settings() {
    std::vector<Setting> out;
    const auto add = [&](const Timetable& timetable) {
        for (Date day = timetable.span().first; is_known(day); day = timetable.next_boundary(day))
            for (const int shift : {-1, 0})
                for (unsigned office = 0; office < axis_size(Axis::office_sought); ++office)
                    if (timetable.offices().contains(static_cast<Office>(office)))
                        out.push_back({&timetable, day + boost::gregorian::date_duration(shift),
                                       static_cast<Office>(office)});
    };
    add(*pemilu_2019());
    for (const Election election :
         {Election::pilkada_2020, Election::pemilu_2024, Election::pilkada_2024})
        add(*timetable(election));
    return out;
}

// The points that both rows hold, and the days on which both are in force.
struct Meeting {
    detail::Box box{};
    detail::Day from = detail::first_day;
    detail::Day until = detail::last_day;
};

inline boost::optional<Meeting> meet(const detail::Row& a, const detail::Row& b) {
    Meeting both;
    both.from = std::max(a.from, b.from);
    both.until = std::min(a.until, b.until);
    if (both.from >= both.until) return boost::none;
    for (std::size_t axis = 0; axis < axis_count; ++axis) {
        both.box[axis] = a.allowed(static_cast<Axis>(axis)) & b.allowed(static_cast<Axis>(axis));
        if (both.box[axis] == 0) return boost::none;
    }
    return both;
}

inline bool met(const Verdict& verdict, std::string_view norm) {
    const auto status = verdict.status(norm);
    return status && *status != Status::depends;
}

// Cases in a box and a setting: every value of the facts that hang together (person, post, office, act,
// spouse, leave, beneficiary), the first value of the others.
template <class Visit>
bool any_case(const Meeting& meeting, const Setting& setting, Visit&& visit) {
    constexpr Fact linked[] = {Fact::actor,       Fact::post,        Fact::holds_office,
                               Fact::act,         Fact::beneficiary, Fact::spouse_is_candidate,
                               Fact::unpaid_leave};
    const auto allowed = [&](Fact fact) {
        return meeting.box[static_cast<std::size_t>(axis_of(fact))];
    };
    Case facts;
    facts.date = facts.examined_on = setting.day;
    facts.timetable = setting.timetable;
    for (const FactInfo& fact : netralitas::facts())
        if (has_axis(fact.fact)) fact.set(facts, __builtin_ctz(allowed(fact.fact)));
    facts.office_sought = setting.office;

    const auto choose = [&](const auto& self, std::size_t next) -> bool {
        if (next == std::size(linked)) return visit(static_cast<const Case&>(facts));
        const FactInfo& fact = info(linked[next]);
        for (unsigned value = 0; value < axis_size(axis_of(fact.fact)); ++value) {
            if ((allowed(fact.fact) >> value & 1U) == 0) continue;
            fact.set(facts, static_cast<int>(value));
            if (self(self, next + 1)) return true;
        }
        return false;
    };
    return choose(choose, 0);
}

inline bool may_fit(const Meeting& meeting, const Setting& setting) {
    const auto allows = [&](Axis axis, unsigned value) {
        return (meeting.box[static_cast<std::size_t>(axis)] >> value & 1U) != 0;
    };
    const detail::Day day = detail::day_of(setting.day);
    if (day < meeting.from || meeting.until <= day) return false;
    if (!allows(Axis::office_sought, static_cast<unsigned>(setting.office))) return false;
    if (!allows(Axis::election_kind, static_cast<unsigned>(setting.timetable->kind())))
        return false;
    const auto phase = setting.timetable->phase_on(setting.day);
    return phase && allows(Axis::phase, static_cast<unsigned>(*phase));
}

// A complete case, free of contradictions, that meets both norms.
inline boost::optional<Case> witness(const Meeting& meeting, const NormInfo& a, const NormInfo& b,
                                     const std::vector<Setting>& everywhere) {
    boost::optional<Case> found;
    for (const Setting& setting : everywhere) {
        if (!may_fit(meeting, setting)) continue;
        any_case(meeting, setting, [&](const Case& facts) {
            const Verdict verdict = evaluate(facts);
            if (!met(verdict, a.id) || !met(verdict, b.id) || !verdict.conflicts().empty())
                return false;
            found = facts;
            return true;
        });
        if (found) break;
    }
    return found;
}

struct Overlap {
    const NormInfo* first;
    const NormInfo* second;
    boost::optional<Case> witness;  // none: the boxes meet, but no case was found in them
};

// All of them, in the order of the rulebook.
inline std::vector<Overlap> overlaps(const Rulebook& book) {
    const detail::Rules& rules = book.rules();
    const std::vector<Setting> everywhere = settings();
    std::vector<Overlap> out;
    for (std::size_t a = 0; a < rules.norms.size(); ++a) {
        for (std::size_t b = a + 1; b < rules.norms.size(); ++b) {
            const NormInfo& first = rules.norms[a];
            const NormInfo& second = rules.norms[b];
            if (first.type != NormType::prohibition || second.type != NormType::prohibition ||
                first.track() != second.track() ||
                instrument_of(first.id) != instrument_of(second.id))
                continue;
            Overlap overlap{&first, &second, {}};
            bool boxes_meet = false;
            for (std::size_t x = rules.first_row[a]; x < rules.first_row[a + 1]; ++x) {
                for (std::size_t y = rules.first_row[b]; y < rules.first_row[b + 1]; ++y) {
                    const auto both = meet(rules.rows[x], rules.rows[y]);
                    if (!both) continue;
                    boxes_meet = true;
                    if (!overlap.witness)
                        overlap.witness = witness(*both, first, second, everywhere);
                }
            }
            if (boxes_meet) out.push_back(std::move(overlap));
        }
    }
    return out;
}

}  // namespace netralitas::tables

#endif
