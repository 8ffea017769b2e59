// SPDX-License-Identifier: Apache-2.0
//
// A codebook: the codes and labels of one enumeration, in the order of its enumerators. Everything
// that prints or reads a value goes through one.
#ifndef NETRALITAS_SRC_CODEBOOK_HPP
#define NETRALITAS_SRC_CODEBOOK_HPP

#include <netralitas/text.hpp>

#include <cstddef>
#include <ostream>
#include <string_view>

// Defines to_code, label and operator<< of an enumeration from its codebook.
#define NETRALITAS_CODEBOOK(Enum, entries)                                             \
    std::string_view to_code(Enum value) noexcept {                                    \
        return (entries)[static_cast<std::size_t>(value)].code;                        \
    }                                                                                  \
    std::string_view label(Enum value, Language language) noexcept {                   \
        return (entries)[static_cast<std::size_t>(value)].label.in(language);          \
    }                                                                                  \
    std::ostream& operator<<(std::ostream& out, Enum value) { return out << to_code(value); }

namespace netralitas::inline v0::detail {

// Every entry has a code and both labels, and no code stands twice.
template <std::size_t N>
constexpr bool complete(const ValueInfo (&entries)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
        if (entries[i].code.empty() || !entries[i].label.complete()) return false;
        for (std::size_t k = 0; k < i; ++k)
            if (entries[i].code == entries[k].code) return false;
    }
    return true;
}

}  // namespace netralitas::inline v0::detail

#endif
