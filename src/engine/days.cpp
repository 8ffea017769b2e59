// SPDX-License-Identifier: Apache-2.0
#include "engine/days.hpp"

#include <netralitas/condition.hpp>

#include <algorithm>

namespace netralitas::inline v0::detail {

namespace {

// Whether a day lies in an interval whose ends may be unpublished.
std::uint32_t lies_in(const HalfOpenInterval& interval, Date day, Date last_known) noexcept {
    if (!is_known(interval.from))
        return is_known(interval.until) && interval.until <= day ? mask_no : mask_either;
    if (day < interval.from) return mask_no;
    if (is_known(interval.until)) return truth(day < interval.until);
    return is_known(last_known) && day <= last_known ? mask_yes : mask_either;
}

// Candidates of an office are determined on a day of its own; an office that the election does not
// fill takes the common day of its contests, where they have one.
Date determination_for(const Timetable& timetable, Office office) noexcept {
    if (timetable.offices().empty() || timetable.offices().contains(office))
        return timetable.determination(office);
    Date common = unknown_date();
    for (unsigned o = 0; o < axis_size(Axis::office_sought); ++o) {
        if (!timetable.offices().contains(static_cast<Office>(o))) continue;
        const Date day = timetable.determination(static_cast<Office>(o));
        if (!is_known(day) || (is_known(common) && common != day)) return unknown_date();
        common = day;
    }
    return common;
}

}  // namespace

Circumstances circumstances_on(const Timetable& timetable, Date day) noexcept {
    Circumstances out;
    const Date voting = timetable.voting();
    const bool voted = is_known(voting) && voting <= day;
    out.phase = static_cast<std::uint8_t>(full_mask(Axis::phase));
    if (const auto phase = timetable.phase_on(day))
        out.phase = static_cast<std::uint8_t>(bit_of(*phase));
    else if (voted)
        out.phase = static_cast<std::uint8_t>(bit_of(Phase::after));
    for (unsigned o = 0; o < axis_size(Axis::office_sought); ++o) {
        const Date determination = determination_for(timetable, static_cast<Office>(o));
        const std::uint32_t determined = is_known(determination) ? truth(determination <= day)
                                         : voted                 ? mask_yes
                                                                 : mask_either;
        if ((determined & mask_yes) != 0)
            out.determined = static_cast<std::uint8_t>(out.determined | 1U << o);
        if ((determined & mask_no) != 0)
            out.undetermined = static_cast<std::uint8_t>(out.undetermined | 1U << o);
    }
    const Date last = timetable.span().last;
    const bool pilkada = timetable.kind() == ElectionKind::pilkada;
    const auto ban = [&](const HalfOpenInterval& interval) {
        return static_cast<std::uint8_t>(pilkada ? lies_in(interval, day, last) : mask_no);
    };
    out.transfer_ban = ban(timetable.transfer_ban());
    out.programme_ban = ban(timetable.programme_ban());
    return out;
}

Day next_change(const Timetable& timetable, Day day) noexcept {
    Day next = last_day;
    const Date stage = timetable.next_boundary(date_of(day));
    if (is_known(stage)) next = day_of(stage);
    for (const HalfOpenInterval& ban : {timetable.transfer_ban(), timetable.programme_ban()})
        for (const Date end : {ban.from, ban.until})
            if (is_known(end) && day_of(end) > day) next = std::min(next, day_of(end));
    return next;
}

std::uint8_t contests_with(const Timetable& timetable, Office office, std::uint8_t of) noexcept {
    const Date own = determination_for(timetable, office);
    std::uint8_t contests = 0;
    for (unsigned o = 0; o < axis_size(Axis::office_sought); ++o) {
        if ((of >> o & 1U) == 0) continue;
        const Date day = determination_for(timetable, static_cast<Office>(o));
        const bool same = is_known(day) == is_known(own) && (!is_known(day) || day == own);
        if (same) contests = static_cast<std::uint8_t>(contests | 1U << o);
    }
    return contests;
}

Calendar::Calendar(const Timetable& timetable) : first_(0), offices_(timetable.offices().bits()) {
    for (unsigned o = 0; o < office_count; ++o)
        contests_[o] = detail::contests_with(timetable, static_cast<Office>(o), offices_);

    const ClosedInterval span = timetable.span();
    if (span.complete()) {
        begins_ = day_of(span.first);
        ends_ = day_of(span.last);
    }
    std::vector<Day> boundaries;
    for (Day day = detail::next_change(timetable, day_of(Date(1900, 1, 1))); day != last_day;
         day = detail::next_change(timetable, day))
        boundaries.push_back(day);

    // One stretch before the first change and one after each. Not every boundary between stages is one.
    first_ = boundaries.empty() ? day_of(Date(2000, 1, 1))  // any day will do
                                : boundaries.front() - 1;
    stretches_.push_back(circumstances_on(timetable, date_of(first_)));
    of_day_.push_back(0);
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
        const Circumstances here = circumstances_on(timetable, date_of(boundaries[i]));
        if (!(here == stretches_.back())) {
            stretches_.push_back(here);
            changes_.push_back(boundaries[i]);
        }
        const Day end = i + 1 < boundaries.size() ? boundaries[i + 1] : boundaries[i] + 1;
        of_day_.insert(of_day_.end(), static_cast<std::size_t>(end - boundaries[i]),
                       static_cast<std::uint8_t>(stretches_.size() - 1));
    }
}

Day Calendar::next_change(Day day) const noexcept {
    const auto next = std::upper_bound(changes_.begin(), changes_.end(), day);
    return next == changes_.end() ? last_day : *next;
}

const Calendar& calendar(Election election) {
    // Never destroyed, as the national rulebook.
    static const std::vector<Calendar>& all = []() -> const std::vector<Calendar>& {
        auto& made = *new std::vector<Calendar>;
        for (unsigned e = 0; e < static_cast<unsigned>(Election::own); ++e)
            made.emplace_back(*timetable(static_cast<Election>(e)));
        return made;
    }();
    return all[static_cast<std::size_t>(election)];
}

}  // namespace netralitas::inline v0::detail
