// SPDX-License-Identifier: Apache-2.0
//
// What can be asked of a verdict afterwards: which facts are open and which settles most, the range
// of outcomes, what came near, and the smallest change that matters. Computed on demand.
#ifndef NETRALITAS_SRC_ENGINE_ASK_HPP
#define NETRALITAS_SRC_ENGINE_ASK_HPP

#include "engine/weigh.hpp"

#include <vector>

namespace netralitas::inline v0::detail {

// A situation with all its moments, and how each norm stands in them.
class Inquiry {
public:
    Inquiry(const Situation& situation, const Rules& rules, Date frozen, Reading reading);

    Finding finding(std::size_t norm, Status status) const;
    std::vector<Fact> open_facts(std::size_t norm) const;
    std::vector<Fact> open_coverage() const;
    std::vector<Envelope> envelope() const;
    std::vector<NearMiss> nearest(std::size_t most, const NormSet& met) const;

private:
    // A moment that stands for all with the same key.
    struct At {
        explicit At(const Moment& of) noexcept : moment(of) {}
        Moment moment;
        Matches matches;
    };
    // A stretch of days and the moment it is like.
    struct Stretch {
        std::size_t at;
        const Timetable* timetable;
        std::uint8_t contests;
        Day first;
        Day last;
    };
    Effect effect(std::size_t norm, const At& at) const;
    bool differs_on(std::size_t norm, const At& at, Axis axis) const;
    bool differ(std::size_t norm, const At& a, const At& b) const;

    const Situation& situation_;
    const Rules& rules_;
    const RowIndex& index_;  // that `matches` speak of
    Date frozen_;
    Reading reading_;
    std::vector<At> at_;
    std::vector<Stretch> stretches_;
};

std::vector<Question> questions(const Situation& situation, const Rules& rules, Date frozen,
                                Reading reading, const std::vector<Fact>& open);
std::vector<Change> smallest_changes(const Situation& situation, const Rules& rules, Date frozen,
                                     Reading reading, const Weighed& now);
std::vector<Conflict> conflicts(const Situation& situation, const Rules& rules, Date frozen);

}  // namespace netralitas::inline v0::detail

#endif
