// SPDX-License-Identifier: Apache-2.0
//
// Where each fact stands in the sixteen bytes of a packed case. 0 is unknown, 1 + its position a value.
#ifndef NETRALITAS_SRC_ENGINE_PACKED_HPP
#define NETRALITAS_SRC_ENGINE_PACKED_HPP

#include "norms/table.hpp"

#include <netralitas/bulk.hpp>

namespace netralitas {

namespace detail {

struct Place {
    std::uint8_t word = 0;
    std::uint8_t shift = 0;
    std::uint32_t mask = 0;

    constexpr std::uint32_t of(const std::array<std::uint64_t, 2>& words) const noexcept {
        return static_cast<std::uint32_t>(words[word] >> shift) & mask;
    }
    constexpr void put(std::array<std::uint64_t, 2>& words, std::uint32_t value) const noexcept {
        words[word] = (words[word] & ~(std::uint64_t{mask} << shift)) | std::uint64_t{value}
                                                                            << shift;
    }
};

// Days are counted from the day before this one, so that 0 is free.
inline constexpr Day first_packed_day = day_of(Date(1900, 1, 1));
inline constexpr std::uint32_t packed_days = 73414;  // to 31 December 2100
inline constexpr std::uint32_t election_values = static_cast<std::uint32_t>(Election::own);

struct Layout {
    std::array<Place, fact_axis_count> facts{};
    Place date;
    Place examined_on;
    Place election;
};

inline constexpr Layout layout = [] {
    Layout out;
    std::array<unsigned, 2> used{};
    const auto place = [&](std::uint32_t most) {
        unsigned bits = 0;
        while (most >> bits != 0) ++bits;
        const unsigned word = used[0] + bits <= 64 ? 0 : 1;
        if (used[word] + bits > 64) throw std::length_error("a packed case has no room for that");
        const Place here{static_cast<std::uint8_t>(word), static_cast<std::uint8_t>(used[word]),
                         (1U << bits) - 1U};
        used[word] += bits;
        return here;
    };
    out.date = place(packed_days);
    out.examined_on = place(packed_days);
    out.election = place(election_values);
    for (std::size_t a = 0; a < fact_axis_count; ++a)
        out.facts[a] = place(axis_size(static_cast<Axis>(a)));
    return out;
}();

}  // namespace detail

struct BatchAccess {
    static std::array<std::uint64_t, 2>& words(PackedCase& packed) noexcept {
        return packed.words_;
    }
    static const std::array<std::uint64_t, 2>& words(const PackedCase& packed) noexcept {
        return packed.words_;
    }
};

}  // namespace netralitas

#endif
