// SPDX-License-Identifier: Apache-2.0
//
// What a timetable says about a day, as the norms ask it. For the library's own elections it is worked out
// once and looked up by day afterwards.
#ifndef NETRALITAS_SRC_ENGINE_DAYS_HPP
#define NETRALITAS_SRC_ENGINE_DAYS_HPP

#include "norms/table.hpp"

#include <netralitas/election.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace netralitas::inline v0::detail {

inline constexpr std::uint32_t mask_no = 1U;
inline constexpr std::uint32_t mask_yes = 2U;
inline constexpr std::uint32_t mask_either = mask_no | mask_yes;
constexpr std::uint32_t truth(bool value) noexcept { return value ? mask_yes : mask_no; }

// The values still possible on a day, as masks.
struct Circumstances {
    std::uint8_t phase = 0;
    std::uint8_t transfer_ban = 0;
    std::uint8_t programme_ban = 0;
    std::uint8_t determined = 0;    // offices whose candidates may be determined by then
    std::uint8_t undetermined = 0;  // offices whose candidates may not be
    friend bool operator==(const Circumstances&, const Circumstances&) = default;
};

Circumstances circumstances_on(const Timetable& timetable, Date day) noexcept;

// The next day after `day` on which they can change; last_day where there is none.
Day next_change(const Timetable& timetable, Day day) noexcept;

// The offices whose candidates are determined on the same day as those of `office`, among `of`.
std::uint8_t contests_with(const Timetable& timetable, Office office, std::uint8_t of) noexcept;

class Calendar {
public:
    explicit Calendar(const Timetable& timetable);

    const Circumstances& on(Day day) const noexcept {
        const Day last = first_ + static_cast<Day>(of_day_.size()) - 1;
        const Day inside = day < first_ ? first_ : day > last ? last : day;
        return stretches_[of_day_[static_cast<std::size_t>(inside - first_)]];
    }
    // The next day on which that differs; last_day where there is none.
    Day next_change(Day day) const noexcept;
    // From the first day of the first stage to the last of the last; empty without stages.
    Day begins() const noexcept { return begins_; }
    Day ends() const noexcept { return ends_; }
    std::uint8_t offices() const noexcept { return offices_; }
    std::uint8_t contests_with(Office office) const noexcept {
        return contests_[static_cast<std::size_t>(office)];
    }

private:
    static constexpr std::size_t office_count =
        static_cast<std::size_t>(Office::regent_or_mayor) + 1;

    std::vector<Day> changes_;
    Day begins_ = last_day;
    Day ends_ = first_day;
    Day first_ = 0;                     // the day before the first change
    std::vector<std::uint8_t> of_day_;  // position in stretches_, one for each day
    std::vector<Circumstances> stretches_;
    std::uint8_t offices_;  // all, where the election names none
    std::array<std::uint8_t, office_count> contests_{};
};

// Of an election of the library. Made on first use.
const Calendar& calendar(Election election);

}  // namespace netralitas::inline v0::detail

#endif
