// SPDX-License-Identifier: Apache-2.0
//
// Dates by what they mean, so that a test says why it is about that day:
//
//     a_pns().put_up_props().on(day_before(campaign_of(Election::pilkada_2024)))
//
// A day that no source gives throws: a test about it would test nothing.
#ifndef NETRALITAS_TESTING_DATES_HPP
#define NETRALITAS_TESTING_DATES_HPP

#include <netralitas/election.hpp>
#include <netralitas/error.hpp>

#include <string>
#include <vector>

namespace netralitas {
inline namespace v0 {
namespace testing {

namespace detail {
inline const Timetable& timetable_of(Election election) {
    const Timetable* timetable = netralitas::timetable(election);
    if (timetable == nullptr)
        netralitas::detail::raise_invalid_argument("an own election has no timetable here");
    return *timetable;
}
[[noreturn]] inline void not_published(const Timetable& timetable, const char* what) {
    netralitas::detail::raise_invalid_argument(std::string(timetable.code()) + ": " + what +
                                               " is not published");
}
}  // namespace detail

/// The official campaign period.
inline ClosedInterval campaign_of(const Timetable& timetable) {
    const ClosedInterval days = timetable.campaign();
    if (!days.complete()) detail::not_published(timetable, "the campaign");
    return days;
}
inline ClosedInterval campaign_of(Election election) {
    return campaign_of(detail::timetable_of(election));
}
/// Masa tenang.
inline ClosedInterval quiet_period_of(const Timetable& timetable) {
    const ClosedInterval days = timetable.quiet_period();
    if (!days.complete()) detail::not_published(timetable, "the quiet period");
    return days;
}
inline ClosedInterval quiet_period_of(Election election) {
    return quiet_period_of(detail::timetable_of(election));
}
inline Date voting_day_of(const Timetable& timetable) {
    const Date day = timetable.voting();
    if (!is_known(day)) detail::not_published(timetable, "the voting day");
    return day;
}
inline Date voting_day_of(Election election) {
    return voting_day_of(detail::timetable_of(election));
}
/// The day on which the candidates for an office are determined.
inline Date determination_of(const Timetable& timetable, Office office) {
    const Date day = timetable.determination(office);
    if (!is_known(day)) detail::not_published(timetable, "the determination of candidates");
    return day;
}
inline Date determination_of(Election election, Office office) {
    return determination_of(detail::timetable_of(election), office);
}

inline Date first_day(const ClosedInterval& days) { return days.first; }
inline Date last_day(const ClosedInterval& days) { return days.last; }
inline Date day_before(Date day) { return day - boost::gregorian::date_duration(1); }
inline Date day_after(Date day) { return day + boost::gregorian::date_duration(1); }
inline Date day_before(const ClosedInterval& days) { return day_before(days.first); }
inline Date day_after(const ClosedInterval& days) { return day_after(days.last); }

/// The days around every change of stage, in order: each day on which a stage begins or is over,
/// and the day before it. For tests that are run on each.
inline std::vector<Date> boundary_dates_of(const Timetable& timetable) {
    std::vector<Date> days;
    const ClosedInterval span = timetable.span();
    if (!is_known(span.first)) detail::not_published(timetable, "any stage");
    for (Date day = timetable.next_boundary(day_before(span.first)); is_known(day);
         day = timetable.next_boundary(day)) {
        if (days.empty() || days.back() < day_before(day)) days.push_back(day_before(day));
        days.push_back(day);
    }
    return days;
}
inline std::vector<Date> boundary_dates_of(Election election) {
    return boundary_dates_of(detail::timetable_of(election));
}

}  // namespace testing
}  // namespace v0
}  // namespace netralitas

#endif
