// SPDX-License-Identifier: Apache-2.0
//
// A date. What is read is printed as it stood.
#include "fuzz.hpp"

#include <netralitas/calendar.hpp>

namespace nt = netralitas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const nt::Result<nt::Date> date = nt::parse_date(text);
    if (!date) {
        fuzz::require_told(date.error());
        return 0;
    }
    fuzz::require(nt::is_known(*date), "a date that is read is known");
    fuzz::require(nt::to_iso(*date) == text, "the text comes back");
    return 0;
}
