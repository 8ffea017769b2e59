// SPDX-License-Identifier: Apache-2.0
#include "engine/weigh.hpp"

#include <utility>

namespace netralitas::inline v0::detail {

namespace {

// A contested permission defeats under the lenient reading only.
bool counts(const Row& permission, Reading reading) noexcept {
    return permission.certainty != Certainty::contested || reading == Reading::lenient;
}

}  // namespace

void effect_of(std::size_t norm, const Matches& matches, const Rules& rules, const RowIndex& index,
               Reading reading, Effect& effect) noexcept {
    effect.ways.clear();
    effect.covers.clear();
    for (std::size_t p = index.first[norm]; p < index.first[norm + 1]; ++p)
        if (matches.can_be(p)) effect.ways.add(rules.rows[index.rows[p]]);
    for (const std::uint16_t permission : rules.defeaters[norm]) {
        for (std::size_t p = index.first[permission]; p < index.first[permission + 1U]; ++p) {
            if (!matches.can_be(p)) continue;
            const Row& row = rules.rows[index.rows[p]];
            if (counts(row, reading)) effect.covers.add(row);
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
            if (held.empty() || !covered(intersection(box, *way), held)) return true;
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
        if (size_ == 0) {
            // The usual case has one moment: the table is cleared only when there is a second.
            only_ = key;
            size_ = 1;
            return true;
        }
        if (size_ == 1) {
            if (key == only_) return false;
            slots_.fill(0);
            place(only_);
        }
        return place(key);
    }

private:
    bool place(std::uint64_t key) noexcept {
        std::size_t slot = key * 0x9E3779B97F4A7C15U >> (64U - slot_bits);
        for (; slots_[slot] != 0; slot = (slot + 1) % slots_.size())
            if (slots_[slot] == key) return false;
        if (size_ < slots_.size() * 3 / 4) {
            slots_[slot] = key;  // no key is 0: some office is always possible
            ++size_;
        }
        return true;
    }

    static constexpr unsigned slot_bits = 8;
    std::array<std::uint64_t, std::size_t{1} << slot_bits> slots_;
    std::uint64_t only_ = 0;
    std::size_t size_ = 0;
};

// From moment to moment little changes: only the norms whose rows fit otherwise than before are weighed again.
class Changes {
public:
    explicit Changes(const RowIndex& index) noexcept : index_(index) {}

    // Where the rows of the next moment go; those of the last one are kept.
    Matches& next() noexcept {
        current_ ^= 1U;
        return matches_[current_];
    }
    const Matches& now() const noexcept { return matches_[current_]; }

    // Finds the rows of the norms to be weighed.
    const Matches& rows(const Moment& moment) noexcept {
        partial_ = !std::exchange(first_, false) && (!cut_ || open_ == open_circumstances(moment));
        // Permissions reach beyond their own rows.
        for (std::size_t w = 0; w < index_.words && partial_; ++w)
            partial_ = (changed(w) & ~index_.prohibits[w]) == 0;
        if (!partial_) {
            cut_ = false;
            return now();
        }
        rows_.words = index_.words;
        for (std::size_t w = 0; w < index_.words; ++w) rows_.can[w] = changed(w);
        return rows_;
    }
    // Whether the other norms stand as they stood before.
    bool partial() const noexcept { return partial_; }
    // Some norm does not stand plainly: where several values are possible, the same rows can leave another
    // space open in another moment.
    void note_cut(const Moment& moment) noexcept {
        cut_ = true;
        open_ = open_circumstances(moment);
    }

private:
    Word changed(std::size_t w) const noexcept {
        const Matches& last = matches_[current_ ^ 1U];
        return (now().can[w] ^ last.can[w]) | (now().must[w] ^ last.must[w]);
    }
    std::uint64_t open_circumstances(const Moment& moment) const noexcept {
        std::uint64_t open = 0;
        for (const Axis axis : index_.axes_of_moments) {
            const std::uint32_t values = moment.allowed[static_cast<std::size_t>(axis)];
            open = open << axis_size(axis) | ((values & (values - 1U)) == 0 ? 0U : values);
        }
        return open;
    }

    const RowIndex& index_;
    std::array<Matches, 2> matches_;
    Matches rows_;
    std::size_t current_ = 0;
    std::uint64_t open_ = 0;
    bool first_ = true;
    bool partial_ = false;
    bool cut_ = false;
};

Conclusion conclude(const Weighed& weighed, const Rules& rules, const NormSet& unsettled,
                    const Coverage& covered, Reading reading) noexcept {
    bool settled = false;
    bool contested = false;
    bool referred = false;
    weighed.applies.for_each(
        [&](std::size_t n) {
            if (rules.norms[n].track() == Track::referral)
                referred = true;
            else if (unsettled[n] && reading != Reading::strict)
                contested = true;
            else
                settled = true;
        },
        rules.norms.size());
    if (settled) return Conclusion::breach;
    if (contested) return Conclusion::contested;
    if (weighed.depends.any()) return Conclusion::depends;
    if (referred) return Conclusion::referred;
    if (weighed.permissions.any() || weighed.defeated.any()) return Conclusion::permitted;
    if (covered.all) return Conclusion::no_breach;
    // Partly inside the model and partly outside: which of the two is open.
    return covered.some ? Conclusion::depends : Conclusion::not_covered;
}

// How a norm stands in one moment.
struct Standing {
    bool met_everywhere = false;        // in every completion of the unknown facts
    bool effective_everywhere = false;  // and no permission covers it
    bool effective_somewhere = false;
    bool unsettled = false;    // somewhere, no settled way is met
    std::uint32_t levels = 0;  // where it is effective, by enumerator
};

// The exact answer, by cutting up the box.
Standing stand(const Box& box, const Effect& effect) noexcept {
    Standing out;
    out.met_everywhere = met_everywhere(box, effect);
    out.effective_everywhere = effective_everywhere(box, effect);
    out.effective_somewhere = effective_somewhere(box, effect);
    if (out.effective_everywhere) {
        Levels levels;
        note_levels(box, effect, levels);
        out.levels = levels.bits;
        out.unsettled = weakest(box, effect) != Certainty::settled;
    }
    return out;
}

// The same where it can be seen without cutting, as it nearly always can: each permission near it must
// hold or can't, a single way must be met or need not be, and one settled way that must be met settles it.
bool stand_plainly(std::size_t norm, const Matches& matches, const Rules& rules,
                   const RowIndex& index, Reading reading, Standing& out) noexcept {
    bool defeated = false;
    for (const std::uint16_t permission : rules.defeaters[norm]) {
        for (std::size_t p = matches.next(index.first[permission]);
             p < index.first[permission + 1U]; p = matches.next(p + 1)) {
            if (!counts(rules.rows[index.rows[p]], reading)) continue;
            if (!matches.must_be(p)) return false;
            defeated = true;
        }
    }
    std::size_t ways = 0;
    bool must = false;
    bool all_settled = true;
    bool some_settled = false;
    bool must_settled = false;
    out.levels = 0;
    for (std::size_t p = matches.next(index.first[norm]); p < index.first[norm + 1];
         p = matches.next(p + 1)) {
        const Row& row = rules.rows[index.rows[p]];
        const bool settled = row.certainty == Certainty::settled;
        const bool must_be = matches.must_be(p);
        ++ways;
        must = must || must_be;
        all_settled = all_settled && settled;
        some_settled = some_settled || settled;
        must_settled = must_settled || (must_be && settled);
        out.levels |= bit_of(row.level);
    }
    if (!must && ways > 1) return false;
    if (!must_settled && !all_settled && some_settled) return false;
    out.met_everywhere = must;
    out.effective_everywhere = must && !defeated;
    out.effective_somewhere = !defeated;
    out.unsettled = !must_settled && !all_settled;
    return true;
}

}  // namespace

Weighed weigh(const Situation& situation, const Rules& rules, Date frozen,
              Reading reading) noexcept {
    Weighed weighed;
    NormSet all_effective;
    NormSet some_effective;
    NormSet all_met;
    NormSet unsettled;
    bool some_permitted = false;
    std::array<std::uint32_t, norm_capacity> levels;  // of those in some_effective
    Coverage covered;
    bool first = true;

    const RowIndex& index = index_for(situation.allowed, rules);
    Moments moments(situation, rules, frozen);
    Moment moment;
    Matches facts;
    Effect effect;
    Seen seen;
    Changes changes(index);
    NormSet effective_here;
    NormSet met_here;
    match_facts(situation.allowed, index, facts);
    while (moments.next(moment)) {
        if (!seen.add(key_of(moment))) continue;
        Matches& matches = changes.next();
        match(moment, index, facts, matches);
        if (!covered.partial()) {
            const Coverage here = coverage(moment, index);
            covered.some = covered.some || here.some;
            covered.all = covered.all && here.all;
        }

        const Matches& rows = changes.rows(moment);
        std::size_t p = rows.next(0);
        if (changes.partial() && p >= index.rows.size()) continue;
        if (!changes.partial() && !first) effective_here = met_here = {};
        while (p < index.rows.size()) {
            const std::size_t norm = rules.rows[index.rows[p]].norm;
            const std::size_t end = index.first[norm + 1];
            p = rows.next(end);
            if (changes.partial()) {
                effective_here.reset(norm);
                met_here.reset(norm);
                if (matches.next(index.first[norm]) >= end) continue;
            }
            Standing standing;
            if (!stand_plainly(norm, matches, rules, index, reading, standing)) {
                effect_of(norm, matches, rules, index, reading, effect);
                standing = stand(moment.allowed, effect);
                changes.note_cut(moment);
            }
            if (standing.met_everywhere) met_here.set(norm);
            if (rules.norms[norm].type == NormType::permission) {
                some_permitted = true;
                continue;
            }
            if (standing.effective_everywhere) effective_here.set(norm);
            if (!standing.effective_somewhere) continue;
            levels[norm] = some_effective[norm] ? levels[norm] | standing.levels : standing.levels;
            some_effective.set(norm);
            if (standing.unsettled) unsettled.set(norm);
        }
        all_effective = first ? effective_here : all_effective & effective_here;
        all_met = first ? met_here : all_met & met_here;
        first = false;
    }

    all_met.for_each(
        [&](std::size_t n) {
            if (rules.norms[n].type == NormType::permission)
                weighed.permissions.set(n);
            else if (!some_effective[n])
                weighed.defeated.set(n);
        },
        rules.norms.size());
    weighed.applies = all_effective;
    weighed.depends = some_effective - all_effective;
    all_effective.for_each(
        [&](std::size_t n) {
            const SanctionLevel level = Levels{levels[n]}.combined();
            auto& heaviest = weighed.heaviest[static_cast<std::size_t>(track_of(level))];
            if (!heaviest || compare_in_track(level, *heaviest) > 0) heaviest = level;
        },
        rules.norms.size());

    // Who acted, or what was done, can decide whether the law addresses the case at all: by a
    // prohibition, or by a permission alone.
    const auto several = [&](Axis axis) {
        const std::uint32_t allowed = situation.allowed[static_cast<std::size_t>(axis)];
        return (allowed & (allowed - 1U)) != 0;
    };
    if (some_permitted && (several(Axis::actor) || several(Axis::act))) covered.some = true;
    weighed.conclusion = conclude(weighed, rules, unsettled, covered, reading);
    // A permission that holds for everyone answers, whether or not a prohibition addresses them.
    weighed.coverage_open = weighed.conclusion == Conclusion::depends && covered.partial();
    return weighed;
}

}  // namespace netralitas::inline v0::detail
