// SPDX-License-Identifier: Apache-2.0
#include "capi/capi.hpp"

namespace netralitas::inline v0::capi {

Result<Date> date_of(std::int32_t yyyymmdd) {
    if (yyyymmdd == 0) return unknown_date();
    const std::string digits = std::to_string(yyyymmdd);
    if (digits.size() != 8) return Error{ErrorCode::bad_date, {}, digits, {"yyyymmdd"}};
    return parse_date(digits.substr(0, 4) + '-' + digits.substr(4, 2) + '-' + digits.substr(6));
}

std::int32_t number_of(const Date& date) noexcept {
    if (!is_known(date)) return 0;
    const auto day = date.year_month_day();
    return day.year * 10000 + day.month * 100 + day.day;
}

ntr_status write(std::string_view text, char* buffer, std::size_t capacity,
                 std::size_t* needed) noexcept {
    if (needed != nullptr) *needed = text.size() + 1;
    if (buffer == nullptr && capacity > 0) return NTR_E_NULL;
    if (text.size() >= capacity) {
        if (capacity > 0) buffer[0] = '\0';
        return NTR_E_SHORT_BUFFER;
    }
    if (!text.empty()) std::memcpy(buffer, text.data(), text.size());
    buffer[text.size()] = '\0';
    return NTR_OK;
}

}  // namespace netralitas::inline v0::capi
