// SPDX-License-Identifier: Apache-2.0
#include "engine/situate.hpp"

#include "law/national.hpp"

#include <algorithm>

namespace netralitas::detail {

namespace {

constexpr std::uint32_t no = 1U;
constexpr std::uint32_t yes = 2U;
constexpr std::uint32_t either = no | yes;

constexpr std::uint32_t truth(bool value) noexcept { return value ? yes : no; }

// Whether a day lies in an interval whose ends may be unpublished.
std::uint32_t lies_in(const HalfOpenInterval& interval, Date day, Date last_known) noexcept {
    if (!is_known(interval.from)) return is_known(interval.until) && interval.until <= day ? no : either;
    if (day < interval.from) return no;
    if (is_known(interval.until)) return truth(day < interval.until);
    return is_known(last_known) && day <= last_known ? yes : either;
}

std::uint32_t derived_holds_office(Post post) noexcept {
    switch (post) {
        case Post::jpt_utama:
        case Post::jpt_madya:
        case Post::jpt_pratama:
        case Post::administrator:
        case Post::supervisor: return yes;
        case Post::executive_staff: return no;
        default: return either;
    }
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

Situation situate(const Case& facts) noexcept {
    Situation s;
    s.date = is_known(facts.date) ? facts.date : unknown_date();
    s.examined_on = is_known(facts.examined_on) ? facts.examined_on : unknown_date();
    s.own = facts.timetable;
    if (facts.election && *facts.election != Election::own) s.election = facts.election;
    s.office = facts.office_sought;
    s.beneficiary = facts.beneficiary;
    s.holds_office = facts.holds_office;
    s.unpaid_leave = facts.unpaid_leave;
    s.spouse_is_candidate = facts.spouse_is_candidate;

    for (const FactInfo& fact : netralitas::facts()) {
        if (!has_axis(fact.fact)) continue;
        const Axis axis = axis_of(fact.fact);
        const int stated = fact.get(facts);
        s.allowed[static_cast<std::size_t>(axis)] =
            stated < 0 ? full_mask(axis) : 1U << static_cast<unsigned>(stated);
    }
    // An office follows from the post where it is not stated.
    if (!facts.holds_office && facts.post)
        s.allowed[static_cast<std::size_t>(Axis::holds_office)] = derived_holds_office(*facts.post);
    // PPPK have no unpaid leave (Pasal 77 PP 49/2018), whatever is stated.
    if (facts.actor == Actor::pppk) s.allowed[static_cast<std::size_t>(Axis::unpaid_leave)] = no;
    // Accompanying a candidate who is one's own spouse is accompanying the spouse.
    if (facts.act == Act::accompany_candidate && facts.spouse_is_candidate == true)
        s.allowed[static_cast<std::size_t>(Axis::act)] = bit_of(Act::accompany_spouse);
    // Accompanying a spouse says that the spouse stands.
    if (facts.act == Act::accompany_spouse && !facts.spouse_is_candidate)
        s.allowed[static_cast<std::size_t>(Axis::spouse_is_candidate)] = yes;
    return s;
}

Moments::Moments(const Situation& situation, const Rules& rules, Date frozen) noexcept
    : situation_(situation), rules_(rules), frozen_(frozen) {}

// An election that is named, or else every one under way on the day; where there is none, one moment
// without a timetable.
bool Moments::next_election() noexcept {
    if (finished_) return false;
    if (situation_.own != nullptr || situation_.election) {
        finished_ = true;
        timetable_ = situation_.own != nullptr ? situation_.own
                                               : netralitas::timetable(*situation_.election);
        return true;
    }
    const ArrayView<Election> all = elections();
    while (election_ < all.size()) {
        timetable_ = netralitas::timetable(all[election_]);
        ++election_;
        if (!timetable_->scheduled()) continue;
        if (is_known(situation_.date) && !timetable_->span().contains(situation_.date)) continue;
        any_election_ = true;
        return true;
    }
    finished_ = true;
    timetable_ = nullptr;
    return !any_election_;
}

bool Moments::next_contests() noexcept {
    if (offices_left_ == 0) return false;
    contests_ = 0;
    for (unsigned o = 0; o < axis_size(Axis::office_sought); ++o) {
        const auto bit = static_cast<std::uint8_t>(1U << o);
        if ((offices_left_ & bit) == 0) continue;
        const Date day = timetable_ == nullptr
                             ? unknown_date()
                             : determination_for(*timetable_, static_cast<Office>(o));
        if (contests_ == 0) determination_ = day;
        const bool same = is_known(day) == is_known(determination_) &&
                          (!is_known(day) || day == determination_);
        if (same) contests_ = static_cast<std::uint8_t>(contests_ | bit);
    }
    offices_left_ = static_cast<std::uint8_t>(offices_left_ & ~contests_);
    return true;
}

void Moments::fill(Moment& moment) const noexcept {
    moment.allowed = situation_.allowed;
    moment.day = day_;
    moment.last = std::min(last_, next_change() == last_day ? last_day : next_change() - 1);
    moment.date = date_of(day_);
    moment.law_day = is_known(frozen_) ? day_of(frozen_) : day_;
    moment.timetable = timetable_;
    moment.contests = contests_;
    moment.scheduled = timetable_ != nullptr && timetable_->scheduled();

    const auto set = [&](Axis axis, std::uint32_t mask) {
        moment.allowed[static_cast<std::size_t>(axis)] = mask;
    };
    const Date day = moment.date;
    set(Axis::office_sought, contests_);

    std::uint32_t transition = either;
    if (is_known(frozen_))
        transition = truth(law::transition_day <= frozen_);
    else if (law::transition_day <= day)
        transition = yes;
    else if (is_known(situation_.examined_on))
        transition = truth(law::transition_day <= situation_.examined_on);
    set(Axis::transition, transition);

    for (const Axis axis : {Axis::election_kind, Axis::phase, Axis::determined, Axis::transfer_ban,
                            Axis::programme_ban})
        set(axis, full_mask(axis));
    if (timetable_ == nullptr) return;

    const Timetable& timetable = *timetable_;
    set(Axis::election_kind, bit_of(timetable.kind()));
    const Date voting = timetable.voting();
    const bool voted = is_known(voting) && voting <= day;
    if (const auto phase = timetable.phase_on(day))
        set(Axis::phase, bit_of(*phase));
    else if (voted)
        set(Axis::phase, bit_of(Phase::after));
    if (is_known(determination_))
        set(Axis::determined, truth(determination_ <= day));
    else if (voted)
        set(Axis::determined, yes);
    const std::uint32_t is_determined = moment.allowed[static_cast<std::size_t>(Axis::determined)];
    if (!situation_.beneficiary)
        set(Axis::beneficiary,
            ((is_determined & no) != 0 ? bit_of(Beneficiary::aspirant) : 0U) |
                ((is_determined & yes) != 0 ? bit_of(Beneficiary::candidate) : 0U));
    const Date last = timetable.span().last;
    const bool pilkada = timetable.kind() == ElectionKind::pilkada;
    set(Axis::transfer_ban, pilkada ? lies_in(timetable.transfer_ban(), day, last) : no);
    set(Axis::programme_ban, pilkada ? lies_in(timetable.programme_ban(), day, last) : no);
}

// The next day on which anything changes, or past the stretch.
Day Moments::next_change() const noexcept {
    if (is_known(situation_.date)) return last_day;
    Day next = rules_.next_boundary(day_);
    if (timetable_ == nullptr) return next;
    const Date stage = timetable_->next_boundary(date_of(day_));
    if (is_known(stage)) next = std::min(next, day_of(stage));
    for (const HalfOpenInterval& ban : {timetable_->transfer_ban(), timetable_->programme_ban()})
        for (const Date end : {ban.from, ban.until})
            if (is_known(end) && day_of(end) > day_) next = std::min(next, day_of(end));
    return next;
}

bool Moments::next(Moment& moment) noexcept {
    for (;;) {
        if (in_stretch_) {
            const Day next = next_change();
            if (next > last_) {
                in_stretch_ = false;
                continue;
            }
            day_ = next;
            fill(moment);
            return true;
        }
        if (!next_contests()) {
            if (!next_election()) return false;
            offices_left_ = situation_.office
                                ? static_cast<std::uint8_t>(bit_of(*situation_.office))
                                : (timetable_ == nullptr || timetable_->offices().empty())
                                      ? static_cast<std::uint8_t>(full_mask(Axis::office_sought))
                                      : timetable_->offices().bits();
            continue;
        }
        // The stretch of days: the date, or the span of the election.
        if (is_known(situation_.date)) {
            day_ = last_ = day_of(situation_.date);
        } else {
            const ClosedInterval span =
                timetable_ != nullptr ? timetable_->span() : ClosedInterval{};
            // Without any stage, the law now in force is asked, on the last day it changed.
            const Day fallback = rules_.boundaries.empty() ? day_of(law::transition_day)
                                                           : rules_.boundaries.back();
            day_ = span.complete() ? day_of(span.first) : fallback;
            last_ = span.complete() ? day_of(span.last) : fallback;
        }
        in_stretch_ = true;
        fill(moment);
        return true;
    }
}

std::uint64_t key_of(const Moment& moment, const Rules& rules) noexcept {
    const auto span = std::upper_bound(rules.boundaries.begin(), rules.boundaries.end(),
                                       moment.law_day) -
                      rules.boundaries.begin();
    auto key = static_cast<std::uint64_t>(span);
    for (const Axis axis : {Axis::office_sought, Axis::beneficiary, Axis::election_kind,
                            Axis::phase, Axis::determined, Axis::transfer_ban,
                            Axis::programme_ban, Axis::transition})
        key = key << axis_size(axis) | moment.allowed[static_cast<std::size_t>(axis)];
    return key << 1U | (moment.scheduled ? 1U : 0U);
}

}  // namespace netralitas::detail
