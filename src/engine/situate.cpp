// SPDX-License-Identifier: Apache-2.0
#include "engine/situate.hpp"

#include "law/national.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace netralitas::inline v0::detail {

namespace {

constexpr std::uint32_t no = mask_no;
constexpr std::uint32_t yes = mask_yes;
constexpr std::uint32_t either = mask_either;

// The facts with listed values, in the order of their axes.
constexpr std::tuple listed_facts{&Case::office_sought,
                                  &Case::actor,
                                  &Case::post,
                                  &Case::holds_office,
                                  &Case::incumbent,
                                  &Case::act,
                                  &Case::beneficiary,
                                  &Case::polarity,
                                  &Case::independent_track,
                                  &Case::spouse_is_candidate,
                                  &Case::unpaid_leave,
                                  &Case::resigned,
                                  &Case::active_support,
                                  &Case::party_attributes,
                                  &Case::service_attributes,
                                  &Case::mobilised_staff,
                                  &Case::state_facilities,
                                  &Case::partisan_symbol,
                                  &Case::partisan_background,
                                  &Case::photo_with,
                                  &Case::public_posting,
                                  &Case::winning_team_account,
                                  &Case::purpose_of_support,
                                  &Case::campaign_organiser,
                                  &Case::party_officer,
                                  &Case::intent,
                                  &Case::on_official_duty,
                                  &Case::working_hours,
                                  &Case::spoke,
                                  &Case::minister_approval,
                                  &Case::impact,
                                  &Case::repeat_offence};
static_assert(std::tuple_size_v<decltype(listed_facts)> == fact_axis_count);

template <class Value>
constexpr std::uint32_t mask_of(const boost::optional<Value>& fact, std::uint32_t full) noexcept {
    return fact ? 1U << static_cast<unsigned>(*fact) : full;
}

template <std::size_t... a>
void take(const Case& facts, Box& allowed, std::index_sequence<a...>) noexcept {
    ((allowed[a] = mask_of(facts.*std::get<a>(listed_facts), full_mask(static_cast<Axis>(a)))),
     ...);
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

    take(facts, s.allowed, std::make_index_sequence<fact_axis_count>{});
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
        calendar_ = situation_.own != nullptr ? nullptr : &calendar(*situation_.election);
        return true;
    }
    const ArrayView<Election> all = elections();
    const Day day = is_known(situation_.date) ? day_of(situation_.date) : 0;
    while (election_ < all.size()) {
        timetable_ = netralitas::timetable(all[election_]);
        calendar_ = &calendar(all[election_]);
        ++election_;
        if (!timetable_->scheduled()) continue;
        if (is_known(situation_.date) && (day < calendar_->begins() || calendar_->ends() < day))
            continue;
        any_election_ = true;
        return true;
    }
    finished_ = true;
    timetable_ = nullptr;
    calendar_ = nullptr;
    return !any_election_;
}

// The offices left fall into groups, each with its own day of determination.
bool Moments::next_contests() noexcept {
    if (offices_left_ == 0) return false;
    const auto first = static_cast<Office>(__builtin_ctz(offices_left_));
    if (timetable_ == nullptr || situation_.office)
        contests_ = offices_left_;
    else if (calendar_ != nullptr)
        contests_ = calendar_->contests_with(first) & offices_left_;
    else
        contests_ = contests_with(*timetable_, first, offices_left_);
    offices_left_ = static_cast<std::uint8_t>(offices_left_ & ~contests_);
    return true;
}

void Moments::fill(Moment& moment) noexcept {
    if (!std::exchange(filled_, true)) moment.allowed = situation_.allowed;
    if (!in_stretch_ || rules_.end_of_span(span_) <= day_) span_ = rules_.span_of(day_);
    next_ = next_change();
    moment.day = day_;
    moment.last = std::min(last_, next_ == last_day ? last_day : next_ - 1);
    moment.date = is_known(situation_.date) ? situation_.date : date_of(day_);
    moment.law_day = is_known(frozen_) ? day_of(frozen_) : day_;
    moment.law_span = is_known(frozen_) ? rules_.span_of(moment.law_day) : span_;
    moment.timetable = timetable_;
    moment.contests = contests_;
    moment.scheduled = timetable_ != nullptr && timetable_->scheduled();

    const auto set = [&](Axis axis, std::uint32_t mask) {
        moment.allowed[static_cast<std::size_t>(axis)] = mask;
    };
    set(Axis::office_sought, contests_);

    std::uint32_t transition = either;
    if (is_known(frozen_))
        transition = truth(law::transition_day <= frozen_);
    else if (law::transition_day <= moment.date)
        transition = yes;
    else if (is_known(situation_.examined_on))
        transition = truth(law::transition_day <= situation_.examined_on);
    set(Axis::transition, transition);

    if (timetable_ == nullptr) {
        for (const Axis axis : {Axis::election_kind, Axis::phase, Axis::determined,
                                Axis::transfer_ban, Axis::programme_ban})
            set(axis, full_mask(axis));
        return;
    }
    const Circumstances here =
        calendar_ != nullptr ? calendar_->on(day_) : circumstances_on(*timetable_, moment.date);
    // Those of a group are determined on one day: what holds for one holds for all.
    const std::uint32_t is_determined = ((here.determined & contests_) != 0 ? yes : 0U) |
                                        ((here.undetermined & contests_) != 0 ? no : 0U);
    set(Axis::election_kind, bit_of(timetable_->kind()));
    set(Axis::phase, here.phase);
    set(Axis::determined, is_determined);
    set(Axis::transfer_ban, here.transfer_ban);
    set(Axis::programme_ban, here.programme_ban);
    if (!situation_.beneficiary)
        set(Axis::beneficiary,
            ((is_determined & no) != 0 ? bit_of(Beneficiary::aspirant) : 0U) |
                ((is_determined & yes) != 0 ? bit_of(Beneficiary::candidate) : 0U));
}

// The next day on which anything changes, or past the stretch.
Day Moments::next_change() const noexcept {
    if (is_known(situation_.date)) return last_day;
    const Day law = rules_.end_of_span(span_);
    return std::min(law, calendar_ != nullptr ? calendar_->next_change(day_)
                                              : detail::next_change(*timetable_, day_));
}

bool Moments::next(Moment& moment) noexcept {
    for (;;) {
        if (in_stretch_) {
            if (next_ > last_) {
                in_stretch_ = false;
                continue;
            }
            day_ = next_;
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
            // Without a date every election that has stages is in view, or the one that is named.
            if (calendar_ != nullptr) {
                day_ = calendar_->begins();
                last_ = calendar_->ends();
            } else {
                const ClosedInterval span = timetable_->span();
                day_ = span.complete() ? day_of(span.first) : last_day;
                last_ = span.complete() ? day_of(span.last) : first_day;
            }
            // Without any stage, the law now in force is asked, on the last day it changed.
            if (last_ < day_) day_ = last_ = rules_.boundaries.back();
        }
        fill(moment);
        in_stretch_ = true;
        return true;
    }
}

std::uint64_t key_of(const Moment& moment) noexcept {
    auto key = static_cast<std::uint64_t>(moment.law_span);
    for (const Axis axis :
         {Axis::office_sought, Axis::beneficiary, Axis::election_kind, Axis::phase,
          Axis::determined, Axis::transfer_ban, Axis::programme_ban, Axis::transition})
        key = key << axis_size(axis) | moment.allowed[static_cast<std::size_t>(axis)];
    return key << 1U | (moment.scheduled ? 1U : 0U);
}

}  // namespace netralitas::inline v0::detail
