// SPDX-License-Identifier: Apache-2.0
//
// What every timetable of the library must satisfy. The data files assert it, so a slip of the pen
// does not compile.
#ifndef NETRALITAS_SRC_ELECTIONS_CHECKS_HPP
#define NETRALITAS_SRC_ELECTIONS_CHECKS_HPP

#include <netralitas/election.hpp>

#include <string_view>

namespace netralitas::inline v0::timetables {

// Whether one stage is over before the other begins, where both ends are known.
constexpr bool wholly_before(const Stage& earlier, const Stage& later) {
    return !is_known(earlier.days.last) || !is_known(later.days.first) ||
           earlier.days.last < later.days.first;
}

// Whether every stage of one kind is over before any of the other begins. A second round that was
// not held is compared with itself only: it follows the vote of the first.
constexpr bool precedes(ArrayView<Stage> stages, StageKind earlier, StageKind later) {
    for (const Stage& a : stages)
        for (const Stage& b : stages)
            if (a.kind == earlier && b.kind == later && a.held == b.held && !wholly_before(a, b))
                return false;
    return true;
}

constexpr bool is_snake_case(std::string_view word) {
    if (word.empty() || word.back() == '_') return false;
    if (word.front() < 'a' || word.front() > 'z') return false;
    for (const char c : word)
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_') return false;
    return true;
}

constexpr bool every_stage_is_ordered(const Timetable& timetable) {
    for (const Stage& stage : timetable.stages())
        if (!stage.days.ordered()) return false;
    return true;
}

constexpr bool every_stage_is_named(const Timetable& timetable) {
    for (const Stage& stage : timetable.stages())
        if (!stage.name.complete()) return false;
    return timetable.name().complete();
}

constexpr bool every_stage_has_a_basis(const Timetable& timetable) {
    for (const Stage& stage : timetable.stages())
        if (stage.basis.empty()) return false;
    return true;
}

constexpr bool every_contest_is_of_the_election(const Timetable& timetable) {
    for (const Stage& stage : timetable.stages())
        if (!timetable.offices().contains(stage.offices)) return false;
    return !timetable.offices().empty();
}

// A sub-stage lies within a stage that is listed too, and was held or not like it.
constexpr bool every_sub_stage_has_its_stage(const Timetable& timetable) {
    for (const Stage& part : timetable.stages()) {
        bool found = !part.sub_stage;
        for (const Stage& whole : timetable.stages())
            found = found || (!whole.sub_stage && whole.held == part.held &&
                              whole.days.contains(part.days.first) &&
                              whole.days.contains(part.days.last));
        if (!found) return false;
    }
    return true;
}

// Candidates, then campaign, then quiet period, then the vote; no two of them share a day.
constexpr bool stages_follow_each_other(const Timetable& timetable) {
    const ArrayView<Stage> stages = timetable.stages();
    return precedes(stages, StageKind::determination, StageKind::campaign) &&
           precedes(stages, StageKind::campaign, StageKind::quiet_period) &&
           precedes(stages, StageKind::campaign, StageKind::voting) &&
           precedes(stages, StageKind::quiet_period, StageKind::voting);
}

constexpr bool has_a_good_code(const Timetable& timetable) {
    return is_snake_case(timetable.code());
}

// All of it, of several timetables: for files that hold many small ones.
template <class... Timetables>
constexpr bool sound(const Timetables&... timetables) {
    return ((every_stage_is_ordered(timetables) && every_stage_is_named(timetables) &&
             every_stage_has_a_basis(timetables) && every_contest_is_of_the_election(timetables) &&
             every_sub_stage_has_its_stage(timetables) && stages_follow_each_other(timetables) &&
             has_a_good_code(timetables)) &&
            ...);
}

}  // namespace netralitas::inline v0::timetables

#endif
