// SPDX-License-Identifier: Apache-2.0
//
// The norms are the plain functions of the reference evaluator, one per norm. They are included, so that the
// compiler sees through them and makes of them what it would make of one long chain.
#include "chain.hpp"

#include "../exhaustive/reference.cpp"

#include <utility>

namespace chain {

namespace {

using namespace reference;

static_assert(fact_count == fact::count);

template <std::size_t... q>
Mask permissions_that_hold(const Point& p, std::index_sequence<q...>) {
    Mask held = 0;
    (
        [&] {
            constexpr Permission permission = permissions[q];
            if (has(permission.holders, p.actor()) && has(permission.acts, p.act()) &&
                permission.holds(p))
                held |= mask(static_cast<int>(q));
        }(),
        ...);
    return held;
}

struct Running {
    bool breach = false;
    bool doubtful = false;
    bool referred = false;
    bool defeated = false;
    bool addressed = false;
    Answer answer;
};

template <std::size_t i>
inline void ask(const Point& p, Mask held, Running& so_far) {
    constexpr Norm norm = norms[i];
    const bool person_and_act = (has(norm.binds, p.actor()) && has(norm.acts, p.act())) ||
                                (has(norm.also_binds, p.actor()) && has(norm.also_acts, p.act()));
    if (!person_and_act || !has(norm.kinds, static_cast<int>(p.when.kind)) || !norm.in_force(p))
        return;
    so_far.addressed = true;
    const reference::Answer met = norm.answer(p);
    if (!met.met) return;
    if ((held & defeaters[i]) != 0) {
        so_far.defeated = true;
        return;
    }
    if (met.certainty != Certainty::settled)
        so_far.doubtful = true;
    else if (norm.track == Track::referral)
        so_far.referred = true;
    else
        so_far.breach = true;
    auto& heaviest = so_far.answer.heaviest[static_cast<std::size_t>(norm.track)];
    heaviest = std::max(heaviest, static_cast<std::int8_t>(met.level));
}

template <std::size_t... i>
void ask_all(const Point& p, Mask held, Running& so_far, std::index_sequence<i...>) {
    (ask<i>(p, held, so_far), ...);
}

}  // namespace

Known known(const netralitas::Case& facts) {
    Known out;
    Facts stated;
    for (const netralitas::FactInfo& row : netralitas::facts()) {
        const std::string code = netralitas::stated(facts, row.fact);
        if (!code.empty()) set(stated, row.key, code);
    }
    out.value = stated.value;
    out.date = stated.date;
    out.examined_on = stated.examined_on;
    const Election* election = find_election(stated.election);
    out.election = static_cast<int>(election - elections.data());
    return out;
}

Answer decide(const Known& known) noexcept {
    Point p;
    p.value = known.value;
    p.when = moment_of(elections[static_cast<std::size_t>(known.election)],
                       known.value[fact::office_sought], known.date, known.examined_on);
    p.value[fact::examined_late] =
        p.when.pp_94_2021 || known.examined_on >= day(2021, 8, 31) ? 1 : 0;

    const Mask held = permissions_that_hold(p, std::make_index_sequence<permission_count>{});
    Running so_far;
    ask_all(p, held, so_far, std::make_index_sequence<norm_count>{});

    enum : std::uint8_t { breach, contested, depends, referred, permitted, no_breach, not_covered };
    so_far.answer.conclusion = so_far.breach                  ? breach
                               : so_far.doubtful              ? contested
                               : so_far.referred              ? referred
                               : so_far.defeated || held != 0 ? permitted
                               : so_far.addressed             ? no_breach
                                                              : not_covered;
    return so_far.answer;
}

}  // namespace chain
