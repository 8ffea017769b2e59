// SPDX-License-Identifier: Apache-2.0
#include "engine/ask.hpp"

#include "law/national.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace netralitas::inline v0::detail {

namespace {

// Axes that a moment settles, or leaves open only because a timetable does not say.
bool is_of_the_moment(Axis axis, const Situation& situation) noexcept {
    return static_cast<std::size_t>(axis) >= fact_axis_count || axis == Axis::office_sought ||
           (axis == Axis::beneficiary && !situation.beneficiary);
}

unsigned lowest(std::uint32_t mask) noexcept {
    unsigned value = 0;
    while ((mask >> value & 1U) == 0) ++value;
    return value;
}

// Whether a point of the box is effective in `a` and not in `b`. Each way of `a` can be met in the box.
bool beyond(const Box& box, const Effect& a, const Effect& b) {
    for (const Row* way : a.ways) {
        const Box met = intersection(box, *way);
        // Not met in b: outside all its ways.
        RowList held = a.covers;
        for (const Row* other : b.ways) held.add(*other);
        if (!covered(met, held)) return true;
        // Met in b but covered there.
        for (const Row* cover : b.covers)
            if (touches(met, *cover) && !covered(intersection(met, *cover), a.covers)) return true;
    }
    return false;
}

// A row without what the moment has already settled, so that two moments can be compared.
Row residual(const Row& row, const Moment& moment, const Situation& situation) {
    Row rest = row;
    rest.size = 0;
    for (const Term& term : row) {
        const bool settled = is_of_the_moment(term.axis, situation) &&
                             (at(moment.allowed, term.axis) & ~term.allowed) == 0;
        if (!settled) {
            rest.terms[rest.size] = term;
            ++rest.size;
        }
    }
    return rest;
}

}  // namespace

Inquiry::Inquiry(const Situation& situation, const Rules& rules, Date frozen, Reading reading)
    : situation_(situation),
      rules_(rules),
      index_(index_for(situation.allowed, rules)),
      frozen_(frozen),
      reading_(reading) {
    Moments moments(situation, rules, frozen);
    Moment moment;
    Matches facts;
    match_facts(situation.allowed, index_, facts);
    std::vector<std::uint64_t> keys;
    while (moments.next(moment)) {
        const std::uint64_t key = key_of(moment);
        const auto found = std::find(keys.begin(), keys.end(), key);
        const auto at = static_cast<std::size_t>(found - keys.begin());
        if (found == keys.end()) {
            keys.push_back(key);
            at_.emplace_back(moment);
            match(moment, index_, facts, at_.back().matches);
        }
        stretches_.push_back({at, moment.timetable, moment.contests, moment.day, moment.last});
    }
}

Effect Inquiry::effect(std::size_t norm, const At& at) const {
    Effect out;
    effect_of(norm, at.matches, rules_, index_, reading_, out);
    return out;
}

// Whether changing one fact alone, in some completion, changes whether the norm is effective.
bool Inquiry::differs_on(std::size_t norm, const At& at, Axis axis) const {
    const std::uint32_t possible = detail::at(at.moment.allowed, axis);
    const Effect whole = effect(norm, at);
    const auto restricted = [&](unsigned value) {
        Effect out;
        for (const auto& [from, to] :
             {std::pair{&whole.ways, &out.ways}, std::pair{&whole.covers, &out.covers}})
            for (const Row* row : *from)
                if ((row->allowed(axis) >> value & 1U) != 0) to->add(*row);
        return out;
    };
    // The axis itself is free in the comparison: only rows that allow the value are kept.
    std::vector<Row> kept;
    const auto strip = [&](Effect& effect) {
        for (RowList* list : {&effect.ways, &effect.covers}) {
            RowList stripped;
            for (const Row* row : *list) {
                Row rest = *row;
                rest.size = 0;
                for (const Term& term : *row)
                    if (term.axis != axis) {
                        rest.terms[rest.size] = term;
                        ++rest.size;
                    }
                kept.push_back(rest);
                stripped.add(kept.back());
            }
            *list = stripped;
        }
    };
    kept.reserve(axis_size(axis) * (whole.ways.size() + whole.covers.size()) + 1);
    boost::optional<Effect> before;
    for (unsigned value = 0; value < axis_size(axis); ++value) {
        if ((possible >> value & 1U) == 0) continue;
        Effect here = restricted(value);
        strip(here);
        if (before &&
            (beyond(at.moment.allowed, here, *before) || beyond(at.moment.allowed, *before, here)))
            return true;
        before = here;
    }
    return false;
}

// Whether the norm stands differently in two moments, on the same remaining facts.
bool Inquiry::differ(std::size_t norm, const At& a, const At& b) const {
    const Effect whole_a = effect(norm, a);
    const Effect whole_b = effect(norm, b);
    std::vector<Row> kept;
    kept.reserve(whole_a.ways.size() + whole_a.covers.size() + whole_b.ways.size() +
                 whole_b.covers.size());
    const auto stripped = [&](const Effect& whole, const At& at) {
        Effect out;
        for (const Row* row : whole.ways) {
            kept.push_back(residual(*row, at.moment, situation_));
            out.ways.add(kept.back());
        }
        for (const Row* row : whole.covers) {
            kept.push_back(residual(*row, at.moment, situation_));
            out.covers.add(kept.back());
        }
        return out;
    };
    const Effect left = stripped(whole_a, a);
    const Effect right = stripped(whole_b, b);
    Box box = a.moment.allowed;
    for (std::size_t i = 0; i < axis_count; ++i)
        if (is_of_the_moment(static_cast<Axis>(i), situation_)) box[i] |= b.moment.allowed[i];
    return beyond(box, left, right) || beyond(box, right, left);
}

std::vector<Fact> Inquiry::open_facts(std::size_t norm) const {
    std::vector<Fact> open;
    // What neither the norm nor a permission over it reads can't turn it.
    std::array<bool, axis_count> read{};
    const auto note_axes = [&](std::size_t of) {
        for (std::size_t r = rules_.first_row[of]; r < rules_.first_row[of + 1]; ++r)
            for (const Term& term : rules_.rows[r])
                read[static_cast<std::size_t>(term.axis)] = true;
    };
    note_axes(norm);
    for (const std::uint16_t permission : rules_.defeaters[norm]) note_axes(permission);
    for (const At& at : at_) {
        for (const Axis axis : rules_.all.axes) {
            const std::uint32_t possible = detail::at(at.moment.allowed, axis);
            if (!read[static_cast<std::size_t>(axis)] || (possible & (possible - 1U)) == 0)
                continue;
            const Fact fact = fact_of(axis);
            if (std::find(open.begin(), open.end(), fact) != open.end()) continue;
            if (differs_on(norm, at, axis)) open.push_back(fact);
        }
    }
    // Between moments: another day of the same contest, another contest or election on the same day.
    std::map<std::pair<std::size_t, std::size_t>, bool> compared;
    const auto stand_differently = [&](std::size_t a, std::size_t b) {
        if (a == b) return false;
        const auto [found, added] = compared.emplace(std::minmax(a, b), false);
        if (added) found->second = differ(norm, at_[a], at_[b]);
        return found->second;
    };
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const Stretch& a = stretches_[k];
            const Stretch& b = stretches_[i];
            const bool same_days = a.first <= b.last && b.first <= a.last;
            const bool same_election = a.timetable == b.timetable;
            const bool same_contest = same_election && a.contests == b.contests;
            if (!same_contest && !same_days) continue;
            const Fact changed = same_contest    ? Fact::date
                                 : same_election ? Fact::office_sought
                                                 : Fact::election;
            if (std::find(open.begin(), open.end(), changed) != open.end()) continue;
            if (stand_differently(a.at, b.at)) open.push_back(changed);
        }
    }
    std::sort(open.begin(), open.end());
    return open;
}

std::vector<Fact> Inquiry::open_coverage() const {
    std::vector<Fact> open;
    for (const Axis axis : {Axis::actor, Axis::act}) {
        const std::uint32_t possible = situation_.allowed[static_cast<std::size_t>(axis)];
        if ((possible & (possible - 1U)) != 0) open.push_back(fact_of(axis));
    }
    const std::uint32_t spouse =
        situation_.allowed[static_cast<std::size_t>(Axis::spouse_is_candidate)];
    if ((situation_.allowed[static_cast<std::size_t>(Axis::act)] &
         bit_of(Act::accompany_candidate)) != 0 &&
        (spouse & (spouse - 1U)) != 0)
        open.push_back(Fact::spouse_is_candidate);
    bool varies = false;
    for (const At& at : at_) {
        const Coverage here = coverage(at.moment, rules_.all);
        const Coverage first = coverage(at_.front().moment, rules_.all);
        varies = varies || here.some != first.some || here.all != first.all;
    }
    if (varies && !is_known(situation_.date)) open.push_back(Fact::date);
    if (varies && !situation_.election && situation_.own == nullptr) open.push_back(Fact::election);
    std::sort(open.begin(), open.end());
    return open;
}

Finding Inquiry::finding(std::size_t norm, Status status) const {
    Finding out;
    out.norm = &rules_.norms[norm];
    out.status = status;
    Levels levels;
    Certainty certainty = Certainty::settled;
    for (const At& at : at_) {
        Effect here = effect(norm, at);
        // A defeated norm is described by how it is met.
        if (status == Status::defeated) here.covers.clear();
        const Box& box = at.moment.allowed;
        if (!effective_somewhere(box, here)) continue;
        note_levels(box, here, levels);
        certainty = std::max(certainty, weakest(box, here));

        const Date step = is_known(frozen_)                  ? frozen_
                          : is_known(situation_.examined_on) ? situation_.examined_on
                                                             : at.moment.date;
        for (const law::HandlingRow& row : law::handling) {
            if (row.track != out.norm->track() || !row.in_force.contains(step)) continue;
            const bool of_the_service = row.decider == Decider::ppk;
            const bool by_president =
                of_the_service &&
                situation_.allowed[static_cast<std::size_t>(Axis::post)] == bit_of(Post::jpt_utama);
            out.handled_by = out.handled_by | HandlerSet(row.handler);
            out.decided_by =
                out.decided_by | DeciderSet(by_president ? Decider::president : row.decider);
        }
    }
    out.level = levels.combined();
    out.levels = SetOf<SanctionLevel>(levels.bits);
    out.certainty = certainty;
    for (const At& at : at_) {
        Effect here = effect(norm, at);
        if (status == Status::defeated) here.covers.clear();
        for (const Row* way : here.ways) {
            if (out.level_basis.empty() && way->level == out.level)
                out.level_basis = way->level_basis;
            if (out.reason.text.id.empty() && certainty != Certainty::settled &&
                way->certainty == certainty)
                out.reason = way->reason;
        }
    }
    if (status == Status::depends) out.open_facts = open_facts(norm);
    if (status == Status::defeated) {
        for (const std::uint16_t permission : rules_.defeaters[norm]) {
            bool part = false;
            for (const At& at : at_) {
                const Effect whole = effect(norm, at);
                for (const Row* cover : whole.covers) part = part || cover->norm == permission;
            }
            if (part) out.defeated_by.push_back(&rules_.norms[permission]);
        }
    }
    return out;
}

// --- The range of outcomes -----------------------------------------------------------------------

namespace {

// What is left of a box outside a row, as boxes that do not overlap.
void subtract(const Box& box, const Row& row, std::vector<Box>& out) {
    if (!touches(box, row)) {
        out.push_back(box);
        return;
    }
    Box rest = box;
    for (const Term& term : row) {
        const std::uint32_t outside = at(rest, term.axis) & ~term.allowed;
        if (outside == 0) continue;
        Box part = rest;
        at(part, term.axis) = outside;
        out.push_back(part);
        at(rest, term.axis) &= term.allowed;
    }
}

// The parts of a box in which a norm is effective through rows of one level.
void effective_parts(const Box& box, const Effect& effect, SanctionLevel level,
                     std::vector<Box>& parts) {
    for (const Row* way : effect.ways) {
        if (way->level != level) continue;
        std::vector<Box> left{intersection(box, *way)};
        for (const Row* cover : effect.covers) {
            std::vector<Box> next;
            for (const Box& part : left) subtract(part, *cover, next);
            left = std::move(next);
        }
        parts.insert(parts.end(), left.begin(), left.end());
    }
}

bool overlap(const Box& a, const Box& b) {
    for (std::size_t i = 0; i < axis_count; ++i)
        if ((a[i] & b[i]) == 0) return false;
    return true;
}

// Whether the boxes from position `first` on, together, hold every point of the box.
bool covered_by(Box box, const std::vector<Box>& boxes, std::size_t first = 0) {
    while (first < boxes.size() && !overlap(box, boxes[first])) ++first;
    if (first == boxes.size()) return false;
    for (std::size_t i = 0; i < axis_count; ++i) {
        const std::uint32_t outside = box[i] & ~boxes[first][i];
        if (outside == 0) continue;
        Box rest = box;
        rest[i] = outside;
        if (!covered_by(rest, boxes, first + 1)) return false;
        box[i] &= boxes[first][i];
    }
    return true;
}

}  // namespace

std::vector<Envelope> Inquiry::envelope() const {
    std::vector<Envelope> out;
    for (std::size_t t = 0; t < track_count; ++t) {
        const auto track = static_cast<Track>(t);
        bool touched = false;
        bool nothing = false;
        std::uint32_t found = 0;
        for (const At& at : at_) {
            const Box& box = at.moment.allowed;
            // Where each level of the track is effective, the heaviest first.
            std::vector<Box> heavier;
            for (unsigned l = level_count; l-- > 0;) {
                const auto level = static_cast<SanctionLevel>(l);
                if (track_of(level) != track) continue;
                std::vector<Box> parts;
                for (std::size_t p = at.matches.next(0); p < index_.rows.size();) {
                    const std::size_t norm = rules_.rows[index_.rows[p]].norm;
                    p = at.matches.next(index_.first[norm + 1]);
                    if (rules_.norms[norm].type == NormType::permission) continue;
                    effective_parts(box, effect(norm, at), level, parts);
                }
                for (const Box& part : parts)
                    if (!covered_by(part, heavier)) found |= 1U << l;
                heavier.insert(heavier.end(), parts.begin(), parts.end());
            }
            touched = touched || !heavier.empty();
            nothing = nothing || !covered_by(box, heavier);
        }
        if (!touched) continue;
        Envelope range{track, nothing, {}};
        for (unsigned l = 0; l < level_count; ++l)
            if ((found >> l & 1U) != 0) range.levels.push_back(static_cast<SanctionLevel>(l));
        out.push_back(std::move(range));
    }
    return out;
}

// --- What came near ------------------------------------------------------------------------------

std::vector<NearMiss> Inquiry::nearest(std::size_t most, const NormSet& met) const {
    struct Candidate {
        std::size_t norm;
        std::size_t missing;
        const Row* row;
        const At* at;
    };
    std::vector<Candidate> best;
    NormSet permitted;  // met in some completion, and permitted there
    for (const At& at : at_) {
        for (const Row& row : rules_.rows) {
            if (met[row.norm] || rules_.norms[row.norm].type == NormType::permission) continue;
            if (at.moment.law_day < row.from || row.until <= at.moment.law_day) continue;
            std::size_t missing = 0;
            bool addressed = true;
            for (const Term& term : row) {
                if ((detail::at(at.moment.allowed, term.axis) & term.allowed) != 0) continue;
                if (term.axis == Axis::actor || term.axis == Axis::act ||
                    term.axis == Axis::election_kind || term.axis == Axis::transition)
                    addressed = false;
                ++missing;
            }
            if (!addressed) continue;
            if (missing == 0) {
                permitted.set(row.norm);
                continue;
            }
            const auto same = std::find_if(best.begin(), best.end(),
                                           [&](const Candidate& c) { return c.norm == row.norm; });
            if (same == best.end())
                best.push_back({row.norm, missing, &row, &at});
            else if (missing < same->missing)
                *same = {row.norm, missing, &row, &at};
        }
    }
    best.erase(std::remove_if(best.begin(), best.end(),
                              [&](const Candidate& c) { return permitted[c.norm]; }),
               best.end());
    std::stable_sort(best.begin(), best.end(),
                     [](const Candidate& a, const Candidate& b) { return a.missing < b.missing; });
    if (best.size() > most) best.resize(most);

    std::vector<NearMiss> out;
    for (const Candidate& candidate : best) {
        NearMiss miss{&rules_.norms[candidate.norm], {}, {}};
        for (const Term& term : *candidate.row) {
            if ((detail::at(candidate.at->moment.allowed, term.axis) & term.allowed) != 0) continue;
            if (is_of_the_moment(term.axis, situation_) && term.axis != Axis::office_sought &&
                term.axis != Axis::beneficiary)
                miss.circumstances.push_back(term);
            else
                miss.wanted.push_back({fact_of(term.axis), static_cast<int>(lowest(term.allowed))});
        }
        out.push_back(std::move(miss));
    }
    return out;
}

// --- Questions -----------------------------------------------------------------------------------

std::vector<Question> questions(const Situation& situation, const Rules& rules, Date frozen,
                                Reading reading, const std::vector<Fact>& open) {
    std::vector<Question> out;
    for (const Fact fact : open) {
        std::vector<Situation> answers;
        if (has_axis(fact)) {
            const Axis axis = axis_of(fact);
            for (unsigned value = 0; value < axis_size(axis); ++value) {
                Situation answer = situation;
                answer.allowed[static_cast<std::size_t>(axis)] = 1U << value;
                if (fact == Fact::office_sought) answer.office = static_cast<Office>(value);
                if (fact == Fact::beneficiary) answer.beneficiary = static_cast<Beneficiary>(value);
                answers.push_back(answer);
            }
        } else if (fact == Fact::election && !situation.election) {
            for (const Election election : elections()) {
                Situation answer = situation;
                answer.election = election;
                if (netralitas::timetable(election)->scheduled()) answers.push_back(answer);
            }
        } else {
            // A date: one answer per kind of moment.
            Moments moments(situation, rules, frozen);
            Moment moment;
            std::map<std::uint64_t, bool> known;
            while (moments.next(moment)) {
                if (!known.emplace(key_of(moment), true).second) continue;
                Situation answer = situation;
                (fact == Fact::examined_on ? answer.examined_on : answer.date) = moment.date;
                answers.push_back(answer);
            }
            if (fact == Fact::examined_on) {
                Situation late = situation;
                late.examined_on = law::transition_day;
                answers.push_back(late);
            }
        }
        Question question{fact, 0, 0.0};
        for (const Situation& answer : answers) {
            const Weighed then = weigh(answer, rules, frozen, reading);
            const int still = static_cast<int>(then.depends.size()) + (then.coverage_open ? 1 : 0);
            question.open_after_worst = std::max(question.open_after_worst, still);
            question.open_after_average += still;
        }
        question.open_after_average /= static_cast<double>(answers.size());
        out.push_back(question);
    }
    std::stable_sort(out.begin(), out.end(), [](const Question& a, const Question& b) {
        if (a.open_after_average != b.open_after_average)
            return a.open_after_average < b.open_after_average;
        return a.open_after_worst < b.open_after_worst;
    });
    return out;
}

// --- The smallest change -------------------------------------------------------------------------

namespace {

// Whether an outcome is better: some track lighter, none heavier.
bool better(const Weighed& then, const Weighed& now) {
    bool lighter = false;
    for (std::size_t t = 0; t < track_count; ++t) {
        const auto& before = now.heaviest[t];
        const auto& after = then.heaviest[t];
        const int change = before && after ? compare_in_track(*after, *before)
                                           : int{after.has_value()} - int{before.has_value()};
        if (change > 0) return false;
        lighter = lighter || change < 0;
    }
    return lighter;
}
bool clear(const Weighed& then) { return !then.applies.any() && !then.depends.any(); }

constexpr std::size_t most_changes = 4;

}  // namespace

std::vector<Change> smallest_changes(const Situation& situation, const Rules& rules, Date frozen,
                                     Reading reading, const Weighed& now) {
    if (!now.applies.any()) return {};
    // Only conduct that some norm in play reads.
    std::array<bool, axis_count> read{};
    for (std::size_t n = 0; n < rules.norms.size(); ++n) {
        if (!now.applies[n]) continue;
        const auto read_rows = [&](std::size_t norm) {
            for (std::size_t r = rules.first_row[norm]; r < rules.first_row[norm + 1]; ++r)
                for (const Term& term : rules.rows[r])
                    read[static_cast<std::size_t>(term.axis)] = true;
        };
        read_rows(n);
        for (const std::uint16_t permission : rules.defeaters[n]) read_rows(permission);
    }
    struct Option {
        FactValue value;
        Axis axis;
    };
    std::vector<Option> options;
    for (const FactInfo& fact : facts()) {
        if (!fact.conduct) continue;
        const Axis axis = axis_of(fact.fact);
        const std::uint32_t stated = situation.allowed[static_cast<std::size_t>(axis)];
        if (!read[static_cast<std::size_t>(axis)] || (stated & (stated - 1U)) != 0) continue;
        // A PPPK can't take the leave that does not exist for them.
        if (axis == Axis::unpaid_leave &&
            situation.allowed[static_cast<std::size_t>(Axis::actor)] == bit_of(Actor::pppk))
            continue;
        for (unsigned value = 0; value < axis_size(axis); ++value)
            if ((stated >> value & 1U) == 0)
                options.push_back({{fact.fact, static_cast<int>(value)}, axis});
    }

    std::vector<Change> lighter;
    std::vector<Change> clears;
    std::vector<std::size_t> chosen;
    const auto try_chosen = [&] {
        Situation changed = situation;
        Change change{{}, now.conclusion, {}};
        for (const std::size_t i : chosen) {
            changed.allowed[static_cast<std::size_t>(options[i].axis)] =
                1U << static_cast<unsigned>(options[i].value.value);
            change.facts.push_back(options[i].value);
        }
        const Weighed then = weigh(changed, rules, frozen, reading);
        change.conclusion = then.conclusion;
        change.heaviest = then.heaviest;
        if (clear(then))
            clears.push_back(std::move(change));
        else if (better(then, now) && !then.depends.any())
            lighter.push_back(std::move(change));
    };
    const auto choose = [&](const auto& self, std::size_t size, std::size_t from) -> void {
        if (chosen.size() == size) {
            try_chosen();
            return;
        }
        for (std::size_t i = from; i < options.size(); ++i) {
            const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](std::size_t k) {
                return options[k].axis == options[i].axis;
            });
            if (taken) continue;
            chosen.push_back(i);
            self(self, size, i + 1);
            chosen.pop_back();
        }
    };
    for (std::size_t size = 1; size <= most_changes && clears.empty(); ++size) {
        const bool lighter_found = !lighter.empty();
        const std::size_t before = lighter.size();
        choose(choose, size, 0);
        if (lighter_found) lighter.resize(before);  // only the smallest
    }
    clears.insert(clears.end(), lighter.begin(), lighter.end());
    return clears;
}

// --- Conflicts -----------------------------------------------------------------------------------

std::vector<Conflict> conflicts(const Situation& situation, const Rules& rules, Date frozen) {
    std::vector<Conflict> out;
    const auto allowed = [&](Axis axis) {
        return situation.allowed[static_cast<std::size_t>(axis)];
    };
    const auto add = [&](Fact fact, std::string_view stated, std::string_view derived,
                         bool used = true) {
        out.push_back({fact, std::string(stated), std::string(derived), used});
    };
    const Timetable* timetable = situation.own != nullptr ? situation.own
                                 : situation.election ? netralitas::timetable(*situation.election)
                                                      : nullptr;
    if (situation.beneficiary && *situation.beneficiary != Beneficiary::party &&
        timetable != nullptr && is_known(situation.date)) {
        Situation unstated = situation;
        unstated.beneficiary = boost::none;
        std::uint32_t derived = 0;
        Moments moments(unstated, rules, frozen);
        Moment moment;
        while (moments.next(moment)) derived |= at(moment.allowed, Axis::beneficiary);
        if ((derived & bit_of(*situation.beneficiary)) == 0)
            add(Fact::beneficiary, to_code(*situation.beneficiary),
                to_code(static_cast<Beneficiary>(lowest(derived))));
    }
    if (situation.office && timetable != nullptr && !timetable->offices().empty() &&
        !timetable->offices().contains(*situation.office))
        add(Fact::office_sought, to_code(*situation.office), timetable->code());
    if (situation.holds_office) {
        const std::uint32_t post = allowed(Axis::post);
        constexpr std::uint32_t office_posts =
            bit_of(Post::jpt_utama) | bit_of(Post::jpt_madya) | bit_of(Post::jpt_pratama) |
            bit_of(Post::administrator) | bit_of(Post::supervisor);
        if (*situation.holds_office && post == bit_of(Post::executive_staff))
            add(Fact::holds_office, "true", "false");
        if (!*situation.holds_office && (post & ~office_posts) == 0)
            add(Fact::holds_office, "false", "true");
    }
    if (situation.unpaid_leave == true && allowed(Axis::actor) == bit_of(Actor::pppk))
        add(Fact::unpaid_leave, "true", "false", false);
    if (allowed(Axis::act) == bit_of(Act::accompany_spouse) &&
        situation.spouse_is_candidate == false)
        add(Fact::spouse_is_candidate, "false", "true");
    if (is_known(situation.examined_on) && is_known(situation.date) &&
        situation.examined_on < situation.date)
        add(Fact::examined_on, to_iso(situation.examined_on), to_iso(situation.date));
    return out;
}

}  // namespace netralitas::inline v0::detail
