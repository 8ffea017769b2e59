// SPDX-License-Identifier: Apache-2.0
#include "engine/weigh.hpp"

namespace netralitas::detail {

void effect_of(std::size_t norm, const Matches& matches, const Rules& rules, Reading reading,
               Effect& effect) noexcept {
    effect.ways.clear();
    effect.covers.clear();
    for (std::size_t r = rules.first_row[norm]; r < rules.first_row[norm + 1]; ++r)
        if (matches.can_be(r)) effect.ways.add(rules.rows[r]);
    for (const std::uint16_t permission : rules.defeaters[norm]) {
        for (std::size_t r = rules.first_row[permission]; r < rules.first_row[permission + 1U];
             ++r) {
            // A contested permission defeats under the lenient reading only.
            if (rules.rows[r].certainty == Certainty::contested && reading != Reading::lenient)
                continue;
            if (matches.can_be(r)) effect.covers.add(rules.rows[r]);
        }
    }
}

SanctionLevel Levels::combined() const noexcept {
    SanctionLevel only = SanctionLevel::unassigned;
    int found = 0;
    for (unsigned level = 0; level < level_count; ++level) {
        if ((bits >> level & 1U) == 0) continue;
        only = static_cast<SanctionLevel>(level);
        ++found;
    }
    return found == 1 ? only : SanctionLevel::unassigned;
}

void note_levels(const Box& box, const Effect& effect, Levels& levels) noexcept {
    for (const Row* way : effect.ways) {
        if ((levels.bits >> static_cast<unsigned>(way->level) & 1U) != 0) continue;
        if (!touches(box, *way)) continue;
        if (effect.covers.empty() || !covered(intersection(box, *way), effect.covers))
            levels.note(way->level);
    }
}

Certainty weakest(const Box& box, const Effect& effect) noexcept {
    // A point is settled where some settled way or a permission holds it; what is left is not.
    RowList held = effect.covers;
    for (const Row* way : effect.ways)
        if (way->certainty == Certainty::settled) held.add(*way);
    const auto left = [&] {
        for (const Row* way : effect.ways)
            if (touches(box, *way) && (held.empty() || !covered(intersection(box, *way), held)))
                return true;
        return false;
    };
    if (!left()) return Certainty::settled;
    for (const Row* way : effect.ways)
        if (way->certainty == Certainty::interpretive) held.add(*way);
    return left() ? Certainty::contested : Certainty::interpretive;
}

namespace {

// Keys of moments already weighed. When it is full, a moment is weighed again, which changes nothing.
class Seen {
public:
    // False where the key was there already.
    bool add(std::uint64_t key) noexcept {
        for (std::size_t i = 0; i < size_; ++i)
            if (keys_[i] == key) return false;
        if (size_ < keys_.size()) keys_[size_++] = key;
        return true;
    }

private:
    std::array<std::uint64_t, 256> keys_;
    std::size_t size_ = 0;
};

Conclusion conclude(const Weighed& weighed, const Rules& rules, const NormSet& unsettled,
                    const Coverage& covered, Reading reading) noexcept {
    bool settled = false;
    bool contested = false;
    bool referred = false;
    for (std::size_t n = 0; n < rules.norms.size(); ++n) {
        if (!weighed.applies[n]) continue;
        if (rules.norms[n].track() == Track::referral)
            referred = true;
        else if (unsettled[n] && reading != Reading::strict)
            contested = true;
        else
            settled = true;
    }
    if (settled) return Conclusion::breach;
    if (contested) return Conclusion::contested;
    if (weighed.depends.any()) return Conclusion::depends;
    if (referred) return Conclusion::referred;
    if (weighed.permissions.any() || weighed.defeated.any()) return Conclusion::permitted;
    if (covered.all) return Conclusion::no_breach;
    // Partly inside the model and partly outside: which of the two is open.
    return covered.some ? Conclusion::depends : Conclusion::not_covered;
}

}  // namespace

Weighed weigh(const Situation& situation, const Rules& rules, Date frozen,
              Reading reading) noexcept {
    Weighed weighed;
    NormSet all_effective;
    NormSet some_effective;
    NormSet all_met;
    NormSet some_permitted;
    NormSet unsettled;
    std::array<Levels, norm_capacity> levels{};
    Coverage covered;
    bool first = true;

    Moments moments(situation, rules, frozen);
    Moment moment;
    Matches matches;
    Effect effect;
    Seen seen;
    while (moments.next(moment)) {
        if (!seen.add(key_of(moment, rules))) continue;
        match(moment, rules, matches);
        const Coverage here = coverage(moment, rules);
        covered.some = covered.some || here.some;
        covered.all = covered.all && here.all;

        NormSet effective_here;
        NormSet met_here;
        for (std::size_t row = matches.next(0); row < rules.rows.size();) {
            const std::size_t norm = rules.rows[row].norm;
            row = matches.next(rules.first_row[norm + 1]);
            effect_of(norm, matches, rules, reading, effect);
            if (met_everywhere(moment.allowed, effect)) met_here.set(norm);
            if (rules.norms[norm].type == NormType::permission) {
                some_permitted.set(norm);
                continue;
            }
            if (effective_everywhere(moment.allowed, effect)) effective_here.set(norm);
            if (!effective_somewhere(moment.allowed, effect)) continue;
            some_effective.set(norm);
            note_levels(moment.allowed, effect, levels[norm]);
            if (weakest(moment.allowed, effect) != Certainty::settled) unsettled.set(norm);
        }
        all_effective = first ? effective_here : all_effective & effective_here;
        all_met = first ? met_here : all_met & met_here;
        first = false;
    }

    for (std::size_t n = 0; n < rules.norms.size(); ++n) {
        if (rules.norms[n].type == NormType::permission) {
            weighed.permissions[n] = all_met[n];
        } else if (all_effective[n]) {
            weighed.applies.set(n);
            const SanctionLevel level = levels[n].combined();
            auto& heaviest = weighed.heaviest[static_cast<std::size_t>(track_of(level))];
            if (!heaviest || compare_in_track(level, *heaviest) > 0) heaviest = level;
        } else if (some_effective[n]) {
            weighed.depends.set(n);
        } else if (all_met[n]) {
            weighed.defeated.set(n);
        }
    }
    // Who acted, or what was done, can decide whether the law addresses the case at all: by a
    // prohibition, or by a permission alone.
    const auto several = [&](Axis axis) {
        const std::uint32_t allowed = situation.allowed[static_cast<std::size_t>(axis)];
        return (allowed & (allowed - 1U)) != 0;
    };
    if (some_permitted.any() && (several(Axis::actor) || several(Axis::act))) covered.some = true;
    weighed.coverage_open = covered.some && !covered.all;
    weighed.conclusion = conclude(weighed, rules, unsettled, covered, reading);
    return weighed;
}

}  // namespace netralitas::detail
