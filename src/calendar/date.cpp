// SPDX-License-Identifier: Apache-2.0
//
// Reading and writing days. By hand and not through Boost's parsers, which need a locale, accept
// several forms and throw.
#include <netralitas/calendar.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netralitas::inline v0 {
namespace {

// Wide enough for any rule or birthday that a caller may meet; a year outside is a typing error.
constexpr int first_year = 1900;
constexpr int last_year = 2100;

// Three numbers with the same sign between them, as any written date has.
struct Groups {
    int value[3] = {0, 0, 0};
    int digits[3] = {0, 0, 0};
    char separator = '\0';
    bool found = false;
};

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_separator(char c) noexcept {
    return c == '-' || c == '/' || c == '.' || c == ' ';
}

Groups read_groups(std::string_view text) noexcept {
    Groups groups;
    int group = 0;
    for (const char c : text) {
        if (is_digit(c)) {
            if (groups.digits[group] == 4) return groups;
            groups.value[group] = groups.value[group] * 10 + (c - '0');
            ++groups.digits[group];
        } else if (is_separator(c) && groups.digits[group] > 0 && group < 2) {
            if (group > 0 && c != groups.separator) return groups;
            groups.separator = c;
            ++group;
        } else {
            return groups;
        }
    }
    groups.found = group == 2 && groups.digits[2] > 0;
    return groups;
}

bool is_real_day(int year, int month, int day) noexcept {
    if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1) return false;
    return day <= boost::gregorian::gregorian_calendar::end_of_month_day(
                      static_cast<unsigned short>(year), static_cast<unsigned short>(month));
}

Date to_date(int year, int month, int day) {
    return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                static_cast<unsigned short>(day));
}

// What a text in another form may have meant, the reading usual in Indonesia (day first) before the
// other. They are offered, never taken: 03/10/2024 is 3 October for one reader and 10 March for
// another.
std::vector<std::string> allowed_instead_of(const Groups& groups) {
    std::vector<std::string> allowed{"YYYY-MM-DD"};
    if (!groups.found) return allowed;
    const auto offer = [&](int year, int month, int day) {
        if (!is_real_day(year, month, day)) return;
        std::string iso = to_iso(to_date(year, month, day));
        if (iso != allowed.back()) allowed.push_back(std::move(iso));
    };
    const auto& [a, b, c] = groups.value;
    if (groups.digits[0] == 4) {
        offer(a, b, c);
    } else if (groups.digits[2] == 4) {
        offer(c, b, a);
        offer(c, a, b);
    }
    return allowed;
}

void append_padded(std::string& out, unsigned value, int width) {
    char digits[4];
    for (int i = width; i-- > 0; value /= 10) digits[i] = static_cast<char>('0' + value % 10);
    out.append(digits, static_cast<std::size_t>(width));
}

}  // namespace

Result<Date> parse_date(std::string_view text) {
    const Groups groups = read_groups(text);
    const bool iso_form = groups.found && groups.separator == '-' && groups.digits[0] == 4 &&
                          groups.digits[1] == 2 && groups.digits[2] == 2;
    const auto& [year, month, day] = groups.value;
    if (iso_form && is_real_day(year, month, day)) return to_date(year, month, day);
    return Error{ErrorCode::bad_date, {}, std::string(text), allowed_instead_of(groups)};
}

std::string to_iso(const Date& date) {
    std::string iso;
    if (!is_known(date)) return iso;
    const auto ymd = date.year_month_day();
    append_padded(iso, ymd.year, 4);
    iso += '-';
    append_padded(iso, ymd.month, 2);
    iso += '-';
    append_padded(iso, ymd.day, 2);
    return iso;
}

}  // namespace netralitas::inline v0
