// SPDX-License-Identifier: Apache-2.0
//
// Short names for where there is little room.
#ifndef NETRALITAS_SRC_WORDS_ABBREVIATION_HPP
#define NETRALITAS_SRC_WORDS_ABBREVIATION_HPP

#include <string_view>

namespace netralitas::inline v0::detail {

// "BKN" of "Badan Kepegawaian Negara (BKN)"; a label without an abbreviation at its end as it is.
constexpr std::string_view abbreviation(std::string_view label) noexcept {
    const std::size_t open = label.rfind('(');
    if (open == std::string_view::npos || label.back() != ')') return label;
    return label.substr(open + 1, label.size() - open - 2);
}

}  // namespace netralitas::inline v0::detail

#endif
