// SPDX-License-Identifier: Apache-2.0
//
// Days and intervals of days.
//
// A date is a `boost::gregorian::date`: a day in Indonesia, without time or zone. A date that was
// never set is *unknown*. Beware: Boost orders an unset date after every real one, so never compare
// raw dates that may be unset; ask is_known() first, as everything here does.
//
// Two kinds of interval, named for what their ends mean. A *stage* of an election is closed: it
// holds its first and its last day ("25 September to 23 November"). A *law* is half-open: in force
// from a day, until the day on which it is not any more.
#ifndef NETRALITAS_CALENDAR_HPP
#define NETRALITAS_CALENDAR_HPP

#include <netralitas/error.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <string>
#include <string_view>

namespace netralitas {
inline namespace v0 {

using Date = boost::gregorian::date;

/// The date that means "not known".
constexpr Date unknown_date() noexcept { return Date(boost::date_time::not_a_date_time); }

/// Whether the date is a day (not unset, not an infinity).
constexpr bool is_known(const Date& date) noexcept { return !date.is_special(); }

/// Reads `YYYY-MM-DD`. Errors: bad_date for any other form or a day that the calendar does not have;
/// a form such as 03/10/2024 is refused, never guessed.
NETRALITAS_EXPORT Result<Date> parse_date(std::string_view text);

/// `YYYY-MM-DD`; empty for an unknown date.
NETRALITAS_EXPORT std::string to_iso(const Date& date);

/// From its first to its last day, both inside. An unknown end makes containment unknown, which
/// contains() answers with false: ask complete() first where that matters.
struct ClosedInterval {
    Date first{boost::date_time::not_a_date_time};
    Date last{boost::date_time::not_a_date_time};

    constexpr bool complete() const noexcept { return is_known(first) && is_known(last); }
    constexpr bool contains(const Date& day) const noexcept {
        // Most days lie outside, which comparing tells alone. An unset day that passes is caught behind it.
        return first <= day && day <= last && is_known(day) && complete();
    }
    constexpr bool ordered() const noexcept { return !complete() || first <= last; }
    /// Number of days, both ends counted; 0 where an end is unknown.
    constexpr int days() const noexcept {
        return complete() ? static_cast<int>(last.day_number()) -
                                static_cast<int>(first.day_number()) + 1
                          : 0;
    }
};

/// From a day (inside) until a day (outside). An unset `from` is "always so far", an unset `until`
/// is "still".
struct HalfOpenInterval {
    Date from{boost::date_time::not_a_date_time};
    Date until{boost::date_time::not_a_date_time};

    constexpr bool contains(const Date& day) const noexcept {
        return is_known(day) && (!is_known(from) || from <= day) && (!is_known(until) || day < until);
    }
    constexpr bool ordered() const noexcept {
        return !is_known(from) || !is_known(until) || from < until;
    }
};

/// In force from that day on.
constexpr HalfOpenInterval in_force_from(unsigned short year, unsigned short month,
                                         unsigned short day) {
    return {Date(year, month, day), unknown_date()};
}
/// In force from the first day until the day before the second.
constexpr HalfOpenInterval in_force(Date from, Date until) { return {from, until}; }

}  // namespace v0
}  // namespace netralitas

#endif
