// SPDX-License-Identifier: Apache-2.0
//
// First step of the road: from a case to what the norms ask about.
//
// A *situation* holds the values still possible for each fact. A *moment* is one completion of what
// depends on the calendar: one election, one group of contests whose candidates are determined on the
// same day, and one stretch of days on which nothing changes. In a moment every circumstance (phase,
// status of the beneficiary, law in force) is known, as far as the timetable is. A case with a date
// and an election has one moment; without a date it has one per stretch of days of the election.
#ifndef NETRALITAS_SRC_ENGINE_SITUATE_HPP
#define NETRALITAS_SRC_ENGINE_SITUATE_HPP

#include "engine/days.hpp"
#include "engine/rules.hpp"

namespace netralitas::inline v0::detail {

struct Moment {
    Box allowed;               // facts and circumstances
    Day day = 0;               // of the act: the first of the stretch
    Day law_day = 0;           // whose law applies
    std::size_t law_span = 0;  // its span between boundaries
    Day last = 0;              // of the stretch
    Date date{boost::date_time::not_a_date_time};
    const Timetable* timetable = nullptr;  // null: no election under way
    std::uint8_t contests = 0;             // the offices of the group
    bool scheduled = false;
};

// What distinguishes a moment from the others of the same situation: two moments with one key stand
// alike before every norm.
std::uint64_t key_of(const Moment& moment) noexcept;

Situation situate(const Case& facts) noexcept;

// Walks over the moments of a situation, without storing them.
class Moments {
public:
    Moments(const Situation& situation, const Rules& rules, Date frozen) noexcept;
    // The next moment, or false when there is none left. Always of the same object: what is alike in all
    // is written once.
    bool next(Moment& moment) noexcept;

private:
    bool next_election() noexcept;
    bool next_contests() noexcept;
    Day next_change() const noexcept;
    void fill(Moment& moment) noexcept;

    const Situation& situation_;
    const Rules& rules_;
    Date frozen_;
    std::size_t election_ = 0;   // next to try
    bool any_election_ = false;  // some election was found
    bool finished_ = false;
    const Timetable* timetable_ = nullptr;
    const Calendar* calendar_ = nullptr;  // of timetable_, where it is the library's
    std::uint8_t offices_left_ = 0;
    std::uint8_t contests_ = 0;
    Day day_ = 0;
    Day last_ = 0;
    Day next_ = 0;          // on which the next stretch begins
    std::size_t span_ = 0;  // between boundaries of the law
    bool filled_ = false;
    bool in_stretch_ = false;
};

}  // namespace netralitas::inline v0::detail

#endif
