// SPDX-License-Identifier: Apache-2.0
//
// Where each fact stands in the sixteen bytes of a packed case. 0 is unknown, 1 + its position a value.
#ifndef NETRALITAS_SRC_ENGINE_PACKED_HPP
#define NETRALITAS_SRC_ENGINE_PACKED_HPP

#include "norms/table.hpp"

#include <netralitas/bulk.hpp>

#include <iterator>
#include <stdexcept>

namespace netralitas::inline v0 {

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

// When it happened and what was done stand first, in 32 bits. The second half is looked up a byte at a time
// (batch.cpp): facts that norms read together share a byte, and none lies across two. Who acted, and what most often
// decides besides, make the first of these bytes.
inline constexpr Axis packed_first[] = {Axis::office_sought, Axis::act, Axis::spouse_is_candidate};
inline constexpr Axis packed_then[] = {Axis::actor,
                                       Axis::active_support,
                                       Axis::beneficiary,
                                       Axis::post,
                                       Axis::holds_office,
                                       Axis::intent,
                                       Axis::unpaid_leave,
                                       Axis::party_attributes,
                                       Axis::service_attributes,
                                       Axis::state_facilities,
                                       Axis::on_official_duty,
                                       Axis::working_hours,
                                       Axis::spoke,
                                       Axis::campaign_organiser,
                                       Axis::partisan_symbol,
                                       Axis::partisan_background,
                                       Axis::photo_with,
                                       Axis::public_posting,
                                       Axis::mobilised_staff,
                                       Axis::purpose_of_support,
                                       Axis::winning_team_account,
                                       Axis::polarity,
                                       Axis::incumbent,
                                       Axis::independent_track,
                                       Axis::resigned,
                                       Axis::party_officer,
                                       Axis::minister_approval,
                                       Axis::impact,
                                       Axis::repeat_offence};
static_assert(std::size(packed_first) + std::size(packed_then) == fact_axis_count);

inline constexpr Layout layout = [] {
    Layout out;
    unsigned used = 0;
    const auto width = [](std::uint32_t most) {
        unsigned bits = 0;
        while (most >> bits != 0) ++bits;
        return bits;
    };
    const auto place = [&](std::uint32_t most) {
        const Place here{static_cast<std::uint8_t>(used / 64), static_cast<std::uint8_t>(used % 64),
                         (1U << width(most)) - 1U};
        used += width(most);
        if (used > 128) throw std::length_error("a packed case has no room for that");
        return here;
    };
    const auto place_fact = [&](Axis axis) {
        Place& here = out.facts[static_cast<std::size_t>(axis)];
        if (here.mask != 0) throw std::logic_error("a fact has one place");
        here = place(axis_size(axis));
    };
    out.date = place(packed_days);
    out.election = place(election_values);
    for (const Axis axis : packed_first) place_fact(axis);
    if (used != 32) throw std::length_error("what stands first fills 32 bits");
    out.examined_on = place(packed_days);
    used = 64;
    for (const Axis axis : packed_then) {
        if (used % 8 + width(axis_size(axis)) > 8) used += 8 - used % 8;
        place_fact(axis);
    }
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

}  // namespace netralitas::inline v0

#endif
