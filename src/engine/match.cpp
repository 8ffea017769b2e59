// SPDX-License-Identifier: Apache-2.0
#include "engine/match.hpp"

namespace netralitas::detail {

namespace {

// Rows in force in the moment that its timetable can answer.
void start(const Moment& moment, const Rules& rules, Word* rows) noexcept {
    const Word* in_force = rules.in_force_on(moment.law_day);
    for (std::size_t w = 0; w < rules.words; ++w)
        rows[w] = moment.scheduled ? in_force[w] : in_force[w] & rules.without_timetable[w];
}

}  // namespace

void match(const Moment& moment, const Rules& rules, Matches& matches) noexcept {
    const std::size_t words = rules.words;
    matches.words = words;
    start(moment, rules, matches.can.data());
    for (std::size_t w = 0; w < words; ++w) matches.must[w] = matches.can[w];

    for (const Axis axis : rules.axes) {
        const std::uint32_t allowed = moment.allowed[static_cast<std::size_t>(axis)];
        if (allowed == full_mask(axis)) {
            const Word* all = rules.allowing_all(axis);
            for (std::size_t w = 0; w < words; ++w) matches.must[w] &= all[w];
            continue;
        }
        if ((allowed & (allowed - 1U)) == 0) {
            unsigned value = 0;
            while ((allowed >> value & 1U) == 0) ++value;
            const Word* one = rules.allowing(axis, value);
            for (std::size_t w = 0; w < words; ++w) {
                matches.can[w] &= one[w];
                matches.must[w] &= one[w];
            }
            continue;
        }
        for (std::size_t w = 0; w < words; ++w) {
            Word any = 0;
            Word every = ~Word{0};
            for (unsigned value = 0; value < axis_size(axis); ++value) {
                if ((allowed >> value & 1U) == 0) continue;
                const Word rows = rules.allowing(axis, value)[w];
                any |= rows;
                every &= rows;
            }
            matches.can[w] &= any;
            matches.must[w] &= every;
        }
    }
}

Coverage coverage(const Moment& moment, const Rules& rules) noexcept {
    const auto allowed = [&](Axis axis) {
        return moment.allowed[static_cast<std::size_t>(axis)];
    };
    std::array<Word, row_capacity / word_bits> rows;
    start(moment, rules, rows.data());
    // Accompanying a candidate who may be one's own spouse may be accompanying the spouse.
    std::uint32_t acts = allowed(Axis::act);
    if ((acts & bit_of(Act::accompany_candidate)) != 0 &&
        (allowed(Axis::spouse_is_candidate) & 2U) != 0)
        acts |= bit_of(Act::accompany_spouse);
    Coverage covered;
    for (unsigned actor = 0; actor < axis_size(Axis::actor); ++actor) {
        if ((allowed(Axis::actor) >> actor & 1U) == 0) continue;
        const Word* by_actor = rules.allowing(Axis::actor, actor);
        for (unsigned act = 0; act < axis_size(Axis::act); ++act) {
            if ((acts >> act & 1U) == 0) continue;
            const Word* by_act = rules.allowing(Axis::act, act);
            bool addressed = false;
            for (std::size_t w = 0; w < rules.words && !addressed; ++w) {
                Word left = rows[w] & by_actor[w] & by_act[w] & rules.prohibits[w];
                if (left == 0) continue;
                Word of_kind = 0;
                for (unsigned kind = 0; kind < axis_size(Axis::election_kind); ++kind)
                    if ((allowed(Axis::election_kind) >> kind & 1U) != 0)
                        of_kind |= rules.allowing(Axis::election_kind, kind)[w];
                Word of_code = 0;
                for (unsigned code = 0; code < axis_size(Axis::transition); ++code)
                    if ((allowed(Axis::transition) >> code & 1U) != 0)
                        of_code |= rules.allowing(Axis::transition, code)[w];
                addressed = (left & of_kind & of_code) != 0;
            }
            covered.some = covered.some || addressed;
            covered.all = covered.all && addressed;
        }
    }
    return covered;
}

}  // namespace netralitas::detail
