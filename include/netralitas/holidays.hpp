// SPDX-License-Identifier: Apache-2.0
//
// National holidays and working days, 2023 to 2026.
//
// A *working day* (hari kerja) is a Monday to Friday that is neither a national holiday nor a day of
// joint leave (cuti bersama). The lists are decreed year by year; outside the years with a decree
// there is no answer, and none is guessed. Whether a procedure counts joint leave as a working day is
// not settled by any source; here it never does. Holidays of one region are not in the lists.
#ifndef NETRALITAS_HOLIDAYS_HPP
#define NETRALITAS_HOLIDAYS_HPP

#include <netralitas/calendar.hpp>
#include <netralitas/error.hpp>
#include <netralitas/text.hpp>

#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace netralitas {
inline namespace v0 {

enum class HolidayKind : std::uint8_t {
    national,     ///< hari libur nasional
    voting,       ///< a voting day, made a national holiday by a decree of its own
    joint_leave,  ///< cuti bersama
};

struct Holiday {
    Date day;
    HolidayKind kind;
    Text name;
    std::string_view source;  ///< the decree: "SKB 855/2023, 3/2023, 4/2023"
};

/// The first and the last year with a list.
inline constexpr int first_holiday_year = 2023;
inline constexpr int last_holiday_year = 2026;

/// The code of the refusals below.
inline constexpr ErrorCode no_holiday_list = static_cast<ErrorCode>(1006);

/// The holidays of a year in the order of the days; none for a year without a list.
NETRALITAS_EXPORT ArrayView<Holiday> holidays(int year) noexcept;

/// Whether it is a working day. Errors: no_holiday_list outside the years with a list, bad_date for
/// an unknown date.
NETRALITAS_EXPORT Result<bool> is_working_day(Date day);

/// The last day of a period of so many working days that begins on the day after `day`; with a
/// negative number, the first day of one that ends on the day before. 0 gives `day` itself. Errors:
/// no_holiday_list where the period leaves the years with a list, bad_date for an unknown date.
NETRALITAS_EXPORT Result<Date> add_working_days(Date day, int count);

NETRALITAS_EXPORT std::string_view to_code(HolidayKind value) noexcept;
NETRALITAS_EXPORT std::string_view label(HolidayKind value, Language language) noexcept;
NETRALITAS_EXPORT std::ostream& operator<<(std::ostream& out, HolidayKind value);

}  // namespace v0
}  // namespace netralitas

#endif
