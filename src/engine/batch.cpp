// SPDX-License-Identifier: Apache-2.0
//
// Many cases: the same road with everything that can be prepared prepared. Per act the rows are a word or two
// (RowIndex); per fact and value, unknown included, a pair of such sets says which rows can and which must be
// met, and so it does per moment. A case is then a dozen intersections, and its answer hangs on their result
// alone: it is remembered. Where a moment is not single, or a norm can't be seen plainly, the case takes the
// road of evaluate().
#include "engine/packed.hpp"
#include "engine/weigh.hpp"

#include <algorithm>
#include <map>

namespace netralitas {

namespace {

using namespace detail;

constexpr std::size_t words_of_act = 2;  // an act whose rows do not fit takes the other road
constexpr std::size_t office_count = axis_size(Axis::office_sought);
constexpr std::uint16_t no_moment = 0xFFFF;

using Rows = std::array<Word, words_of_act>;

struct Both {
    Rows can;
    Rows must;
};

// A fact that some row of the act reads.
struct Read {
    Place place;
    std::uint32_t first = 0;  // in ActPlan::values, that of the unknown
};

// What a moment leaves of the rows of an act.
struct AtMoment {
    Both rows;
    Both with_beneficiary;  // where the beneficiary follows from the date
    Rows addressing;        // prohibitions in force for the kind of election: who is addressed?
};

struct ActPlan {
    bool fits = false;
    std::vector<Read> reads;
    Read actor;
    Read beneficiary;
    std::vector<Both> values;
    std::vector<AtMoment> moments;
};

// The moment of each day, of one election and office; the first and the last day stand for all beyond.
struct Days {
    Day first = 0;
    std::vector<std::uint16_t> moment;

    std::uint16_t on(Day day) const noexcept {
        const Day last = first + static_cast<Day>(moment.size()) - 1;
        return moment[static_cast<std::size_t>((day < first  ? first
                                                : day > last ? last
                                                             : day) -
                                               first)];
    }
};

Both every_row(std::size_t words) noexcept {
    Both all{};
    for (std::size_t w = 0; w < words; ++w) all.can[w] = all.must[w] = ~Word{0};
    return all;
}

void narrow(Both& rows, const Both& by) noexcept {
    for (std::size_t w = 0; w < words_of_act; ++w) {
        rows.can[w] &= by.can[w];
        rows.must[w] &= by.must[w];
    }
}

// The rows that allow one, and those that allow every one, of the values of an axis.
Both rows_for(const RowIndex& index, Axis axis, std::uint32_t values) noexcept {
    Both out = every_row(index.words);
    for (std::size_t w = 0; w < index.words; ++w) {
        out.can[w] = 0;
        for (unsigned v = 0; v < axis_size(axis); ++v) {
            if ((values >> v & 1U) == 0) continue;
            const Word rows = index.allowing(axis, v)[w];
            out.can[w] |= rows;
            out.must[w] &= rows;
        }
    }
    return out;
}

constexpr bool is_of_the_moment(Axis axis) noexcept {
    return static_cast<std::size_t>(axis) >= fact_axis_count || axis == Axis::office_sought;
}

AtMoment at_moment(const RowIndex& index, const Moment& moment) noexcept {
    AtMoment out{every_row(index.words), every_row(index.words), {}};
    for (std::size_t w = 0; w < index.words; ++w)
        out.rows.can[w] = out.rows.must[w] = started(moment, index, w);
    const auto by = [&](Axis axis) {
        return rows_for(index, axis, moment.allowed[static_cast<std::size_t>(axis)]);
    };
    const Rows kind = by(Axis::election_kind).can;
    const Rows code = by(Axis::transition).can;
    for (std::size_t w = 0; w < index.words; ++w)
        out.addressing[w] = out.rows.can[w] & index.prohibits[w] & kind[w] & code[w];
    for (std::size_t a = 0; a < axis_count; ++a)
        if (is_of_the_moment(static_cast<Axis>(a))) narrow(out.rows, by(static_cast<Axis>(a)));
    out.with_beneficiary = out.rows;
    narrow(out.with_beneficiary, by(Axis::beneficiary));
    return out;
}

ActPlan plan_of(const RowIndex& index, const std::vector<Moment>& moments) {
    ActPlan plan;
    plan.fits = index.words <= words_of_act;
    if (!plan.fits) return plan;
    const auto read = [&](Axis axis) {
        const Read out{layout.facts[static_cast<std::size_t>(axis)],
                       static_cast<std::uint32_t>(plan.values.size())};
        plan.values.push_back(rows_for(index, axis, full_mask(axis)));
        for (unsigned v = 0; v < axis_size(axis); ++v)
            plan.values.push_back(rows_for(index, axis, 1U << v));
        return out;
    };
    plan.actor = read(Axis::actor);
    plan.beneficiary = read(Axis::beneficiary);
    for (const Axis axis : index.axes) {
        if (is_of_the_moment(axis) || axis == Axis::actor || axis == Axis::beneficiary) continue;
        plan.reads.push_back(read(axis));
    }
    plan.moments.reserve(moments.size());
    for (const Moment& moment : moments) plan.moments.push_back(at_moment(index, moment));
    return plan;
}

// Of a verdict, or of what was weighed: `heaviest` gives the level of a track.
template <class Heaviest>
Outcome outcome(Conclusion conclusion, Heaviest&& heaviest) noexcept {
    Outcome out;
    out.conclusion = conclusion;
    for (std::size_t t = 0; t < track_count; ++t)
        if (const boost::optional<SanctionLevel> level = heaviest(t))
            out.levels[t] = static_cast<std::uint8_t>(static_cast<unsigned>(*level) + 1U);
    return out;
}

// Answers by what they hang on. Kept while one range is worked through, so that nothing is shared.
class Memory {
public:
    struct Key {
        Both rows;
        std::uint32_t act_and_addressed;
    };
    struct Entry {
        Key key{};
        Outcome outcome;
    };

    Memory() : entries_(std::size_t{1} << bits) {}

    // The entry of the key, or one to fill: an older answer makes room.
    Entry& of(const Key& key, bool& known) noexcept {
        std::uint64_t hash = key.act_and_addressed;
        for (std::size_t w = 0; w < words_of_act; ++w) {
            hash = (hash ^ key.rows.can[w]) * 0x9E3779B97F4A7C15U;
            hash = (hash ^ hash >> 32U ^ key.rows.must[w]) * 0xC2B2AE3D27D4EB4FU;
        }
        Entry& entry = entries_[hash >> (64U - bits)];
        // No branch on the way: a comparison of arrays is a call.
        Word differs = entry.key.act_and_addressed ^ key.act_and_addressed;
        for (std::size_t w = 0; w < words_of_act; ++w)
            differs |= (entry.key.rows.can[w] ^ key.rows.can[w]) |
                       (entry.key.rows.must[w] ^ key.rows.must[w]);
        known = differs == 0;  // no key is 0: the act is in it
        return entry;
    }

private:
    static constexpr unsigned bits = 14;
    std::vector<Entry> entries_;
};

}  // namespace

struct Batch::Plan {
    Rulebook rulebook;
    Reading reading;
    std::vector<ActPlan> acts;
    // By election and office (0: not stated, else 1 + office). Without days: more than one moment.
    std::vector<std::array<Days, office_count + 1>> elections;
    // Facts that follow from others, as packed values.
    std::array<std::uint8_t, axis_size(Axis::post) + 1> office_of_post{};

    Plan(const Rulebook& book, Reading how) : rulebook(book), reading(how) {
        for (unsigned post = 0; post < axis_size(Axis::post); ++post) {
            Case facts;
            facts.post = static_cast<Post>(post);
            const std::uint32_t office =
                situate(facts).allowed[static_cast<std::size_t>(Axis::holds_office)];
            office_of_post[post + 1] = office == mask_yes ? 2 : office == mask_no ? 1 : 0;
        }
        std::map<std::uint64_t, std::uint16_t> known;
        std::vector<Moment> moments;
        for (unsigned e = 0; e < election_values; ++e) {
            auto& by_office = elections.emplace_back();
            for (std::size_t office = 0; office <= office_count; ++office)
                by_office[office] = days_of(static_cast<Election>(e), office, known, moments);
        }
        for (const RowIndex& index : rulebook.rules().of_act)
            acts.push_back(plan_of(index, moments));
    }

    Days days_of(Election election, std::size_t office,
                 std::map<std::uint64_t, std::uint16_t>& known, std::vector<Moment>& moments) {
        const Rules& rules = rulebook.rules();
        Situation situation = situate(Case{});
        situation.election = election;
        if (office != 0) situation.office = static_cast<Office>(office - 1);
        const Calendar& days = calendar(election);

        std::vector<Day> starts = rules.boundaries;
        for (Day day = days.next_change(first_packed_day); day != last_day;
             day = days.next_change(day))
            starts.push_back(day);
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());

        Days out;
        out.first = starts.front() - 1;
        for (std::size_t i = 0; i <= starts.size(); ++i) {
            const Day start = i == 0 ? out.first : starts[i - 1];
            const Day end = i == 0 || i == starts.size() ? start + 1 : starts[i];
            situation.date = date_of(start);
            Moments walk(situation, rules, rulebook.frozen_on());
            Moment moment;
            Moment second;
            (void)walk.next(moment);
            if (walk.next(second)) return {};
            // Where the transition is open, the day of the examination decides it.
            const bool open =
                moment.allowed[static_cast<std::size_t>(Axis::transition)] == mask_either;
            std::uint16_t number = no_moment;
            if (!open) {
                number = known.emplace(key_of(moment), static_cast<std::uint16_t>(moments.size()))
                             .first->second;
                if (number == moments.size()) moments.push_back(moment);
            }
            out.moment.insert(out.moment.end(), static_cast<std::size_t>(end - start), number);
        }
        return out;
    }

    Outcome by_the_road(const PackedCase& packed) const {
        const Weighed weighed =
            weigh(situate(packed.unpack()), rulebook.rules(), rulebook.frozen_on(), reading);
        return outcome(weighed.conclusion, [&](std::size_t t) { return weighed.heaviest[t]; });
    }

    Outcome answer(const PackedCase& packed, Memory& memory) const {
        constexpr auto place = [](Axis axis) {
            return layout.facts[static_cast<std::size_t>(axis)];
        };
        constexpr Place act_place = place(Axis::act);
        constexpr Place actor_place = place(Axis::actor);
        constexpr Place spouse_place = place(Axis::spouse_is_candidate);
        constexpr Place post_place = place(Axis::post);
        constexpr Place office_place = place(Axis::holds_office);
        constexpr Place leave_place = place(Axis::unpaid_leave);

        auto words = BatchAccess::words(packed);
        const std::uint32_t election = layout.election.of(words);
        const std::uint32_t date = layout.date.of(words);
        const std::uint32_t actor = actor_place.of(words);
        std::uint32_t act = act_place.of(words);
        if (election == 0 || date == 0 || actor == 0 || act == 0) return by_the_road(packed);

        // As situate() derives them.
        constexpr auto packed_value = [](auto value) {
            return static_cast<std::uint32_t>(value) + 1U;
        };
        const std::uint32_t spouse = spouse_place.of(words);
        if (act == packed_value(Act::accompany_candidate) && spouse != 1) {
            if (spouse == 0) return by_the_road(packed);
            act = packed_value(Act::accompany_spouse);
        }
        if (act == packed_value(Act::accompany_spouse) && spouse == 0) spouse_place.put(words, 2);
        if (office_place.of(words) == 0)
            office_place.put(words, office_of_post[post_place.of(words)]);
        if (actor == packed_value(Actor::pppk)) leave_place.put(words, 1);

        const ActPlan& plan = acts[act - 1];
        const Days& days = elections[election - 1][place(Axis::office_sought).of(words)];
        if (!plan.fits || days.moment.empty()) return by_the_road(packed);
        const std::uint16_t moment = days.on(first_packed_day + static_cast<Day>(date) - 1);
        if (moment == no_moment) return by_the_road(packed);

        const AtMoment& at = plan.moments[moment];
        const std::uint32_t beneficiary = plan.beneficiary.place.of(words);
        Memory::Key key{beneficiary == 0 ? at.with_beneficiary : at.rows, act};
        if (beneficiary != 0) narrow(key.rows, plan.values[plan.beneficiary.first + beneficiary]);
        const Both& by_actor = plan.values[plan.actor.first + actor];
        narrow(key.rows, by_actor);
        for (const Read& read : plan.reads)
            narrow(key.rows, plan.values[read.first + read.place.of(words)]);
        Word addressed = 0;
        for (std::size_t w = 0; w < words_of_act; ++w)
            addressed |= at.addressing[w] & by_actor.can[w];
        if (addressed != 0) key.act_and_addressed |= 0x100U;

        bool known = false;
        Memory::Entry& entry = memory.of(key, known);
        if (known) return entry.outcome;
        const Outcome found = by_the_road(packed);
        const RowIndex& index = rulebook.rules().of_act[act - 1];
        Matches matches;
        matches.words = index.words;
        for (std::size_t w = 0; w < index.words; ++w) {
            matches.can[w] = key.rows.can[w];
            matches.must[w] = key.rows.must[w];
        }
        if (stand_plainly(matches, rulebook.rules(), index, reading)) entry = {key, found};
        return found;
    }
};

Outcome outcome_of(const Verdict& verdict) noexcept {
    return outcome(verdict.conclusion(),
                   [&](std::size_t t) { return verdict.heaviest(static_cast<Track>(t)); });
}

Batch::Batch(const Rulebook& rulebook, Reading reading)
    : plan_(std::make_unique<const Plan>(rulebook, reading)) {}
Batch::Batch(Batch&&) noexcept = default;
Batch& Batch::operator=(Batch&&) noexcept = default;
Batch::~Batch() = default;

void Batch::evaluate_all(ArrayView<PackedCase> cases, Outcome* out) const {
    Memory memory;
    for (std::size_t i = 0; i < cases.size(); ++i) out[i] = plan_->answer(cases[i], memory);
}

}  // namespace netralitas
