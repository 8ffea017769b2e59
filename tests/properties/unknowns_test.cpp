// SPDX-License-Identifier: Apache-2.0
//
// Facts that are not known: a verdict is exactly what all their completions say together, and each fact
// that becomes known only narrows it.
#include "population.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace properties;

namespace {

// --- Narrowing -----------------------------------------------------------------------------------

bool may_become(boost::optional<Status> before, boost::optional<Status> after) {
    if (before == Status::depends) return true;
    // A norm that is sometimes met, and covered whenever it is, is left out until it is always met.
    if (!before) return !after || after == Status::defeated;
    return after == before;
}

bool may_become(Conclusion before, Conclusion after) {
    switch (before) {
        case Conclusion::depends: return true;
        case Conclusion::contested: return after <= Conclusion::contested;
        // Of a permission that holds in some completions only nothing is said yet.
        case Conclusion::no_breach:
        case Conclusion::not_covered: return after == before || after == Conclusion::permitted;
        default: return after == before;
    }
}

void check_narrowed(const Verdict& before, const Verdict& after) {
    for (const NormInfo& norm : before.rulebook().norms()) {
        if (norm.type == NormType::permission) continue;
        CHECK_MESSAGE(may_become(before.status(norm.id), after.status(norm.id)), norm.id);
    }
    for (const NormInfo* permission : before.permissions()) {
        const auto still = after.permissions();
        CHECK_MESSAGE(std::count(still.begin(), still.end(), permission) == 1, permission->id);
    }
    CHECK_MESSAGE(may_become(before.conclusion(), after.conclusion()), before.conclusion());
    CHECK_MESSAGE(may_become(before.conclusion(), after.conclusion()), after.conclusion());
}

// States one open fact, or the day, as some completion has it. False where nothing is open.
bool state_one(Dice& dice, Case& facts) {
    const std::vector<Fact> open = open_axes(facts);
    const Timetable* table = facts.election ? timetable(*facts.election) : nullptr;
    const bool day_open = !is_known(facts.date) && table != nullptr && table->scheduled();
    const bool examination_open = !is_known(facts.examined_on) && is_known(facts.date);
    const std::size_t choices = open.size() + (day_open ? 1U : 0U) + (examination_open ? 1U : 0U);
    if (choices == 0) return false;
    const std::size_t choice = dice.roll(choices);
    if (choice < open.size()) {
        const std::vector<int> values = values_in_completions(facts, open[choice]);
        info(open[choice]).set(facts, values[dice.roll(values.size())]);
    } else if (day_open && choice == open.size()) {
        const ClosedInterval span = table->span();
        facts.date = std::clamp(draw_day(dice, *table), span.first, span.last);
    } else {
        facts.examined_on =
            facts.date + boost::gregorian::date_duration(static_cast<int>(dice.roll(600)));
    }
    return true;
}

// --- Completions ---------------------------------------------------------------------------------

// Every completion of the open facts; none where they are too many.
std::vector<Case> completions(const Case& facts, const std::vector<Fact>& open) {
    constexpr std::size_t most = 400;
    std::vector<Case> out{facts};
    for (const Fact fact : open) {
        const std::vector<int> values = values_in_completions(facts, fact);
        if (out.size() * values.size() > most) return {};
        std::vector<Case> next;
        for (const Case& partly : out)
            for (const int value : values) {
                next.push_back(partly);
                info(fact).set(next.back(), value);
            }
        out = std::move(next);
    }
    return out;
}

// What all completions say together, by counting.
struct Counted {
    std::map<std::string_view, std::size_t> applies;
    std::map<std::string_view, std::size_t> defeated;
    std::map<std::string_view, std::size_t> permitted;
    std::map<std::string_view, Certainty> weakest;
    std::map<std::string_view, std::set<SanctionLevel>> levels;
    std::array<std::set<SanctionLevel>, track_count> heaviest;
    std::array<bool, track_count> nothing{};
};

Counted count(const std::vector<Verdict>& all) {
    Counted out;
    for (const Verdict& verdict : all) {
        for (const Finding& finding : verdict.findings()) {
            const std::string_view norm = finding.norm->id;
            REQUIRE((finding.status != Status::depends));
            if (finding.status == Status::defeated) {
                ++out.defeated[norm];
                continue;
            }
            ++out.applies[norm];
            out.levels[norm].insert(finding.level);
            const auto known = out.weakest.emplace(norm, finding.certainty).first;
            known->second = std::max(known->second, finding.certainty);
        }
        for (const NormInfo* permission : verdict.permissions()) ++out.permitted[permission->id];
        for (std::size_t track = 0; track < track_count; ++track) {
            const auto heaviest = verdict.heaviest(static_cast<Track>(track));
            if (heaviest)
                out.heaviest[track].insert(*heaviest);
            else
                out.nothing[track] = true;
        }
    }
    return out;
}

template <class Map>
std::size_t at(const Map& map, std::string_view norm) {
    const auto found = map.find(norm);
    return found == map.end() ? 0 : found->second;
}

bool leaves_open(const Verdict& verdict) {
    const std::vector<Finding> findings = verdict.findings();
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.status == Status::depends; });
}

void check_against_completions(const Case& facts, const std::vector<Fact>& open) {
    const std::vector<Case> complete = completions(facts, open);
    std::vector<Verdict> all;
    for (const Case& one : complete) all.push_back(evaluate(one));
    const Counted counted = count(all);
    const Verdict verdict = evaluate(facts);

    for (const NormInfo& norm : verdict.rulebook().norms()) {
        if (norm.type == NormType::permission) continue;
        boost::optional<Status> expected;
        const std::size_t applying = at(counted.applies, norm.id);
        if (applying == all.size())
            expected = Status::applies;
        else if (applying > 0)
            expected = Status::depends;
        else if (at(counted.defeated, norm.id) == all.size())
            expected = Status::defeated;
        CHECK_MESSAGE(verdict.status(norm.id) == expected, norm.id);
    }
    for (const Finding& finding : verdict.findings()) {
        if (finding.status == Status::defeated) continue;
        const std::set<SanctionLevel>& levels = counted.levels.at(finding.norm->id);
        std::set<SanctionLevel> told;
        for (const SanctionLevel level : finding.levels) told.insert(level);
        CHECK_MESSAGE((told == levels), finding.norm->id);
        CHECK_MESSAGE((finding.certainty == counted.weakest.at(finding.norm->id)),
                      finding.norm->id);
        CHECK_MESSAGE(
            (finding.level == (levels.size() == 1 ? *levels.begin() : SanctionLevel::unassigned)),
            finding.norm->id);
    }
    std::size_t held = 0;
    for (const auto& permission : counted.permitted) held += permission.second == all.size();
    CHECK(verdict.permissions().size() == held);

    // The envelope, track by track. A track that is not in it has nothing in any completion.
    std::array<const Envelope*, track_count> ranges{};
    const std::vector<Envelope> envelope = verdict.envelope();
    for (const Envelope& range : envelope) ranges[static_cast<std::size_t>(range.track)] = &range;
    for (std::size_t track = 0; track < track_count; ++track) {
        const std::set<SanctionLevel>& levels = counted.heaviest[track];
        CAPTURE(to_code(static_cast<Track>(track)));
        if (ranges[track] == nullptr) {
            CHECK(levels.empty());
            continue;
        }
        CHECK(ranges[track]->nothing_possible == counted.nothing[track]);
        CHECK((ranges[track]->levels == std::vector<SanctionLevel>(levels.begin(), levels.end())));
    }

    // A fact is open where two completions that differ in it alone part over a norm that depends, or
    // over whether the law addresses the case at all. A permission alone addresses it too, but of one
    // that holds in some completions only nothing is said where person and act are known.
    const auto is = [&](std::size_t i, Conclusion conclusion) {
        return all[i].conclusion() == conclusion;
    };
    const auto part_over_coverage = [&](std::size_t a, std::size_t b, Fact fact) {
        if (is(a, Conclusion::not_covered) == is(b, Conclusion::not_covered)) return false;
        return fact == Fact::act || fact == Fact::actor ||
               (!is(a, Conclusion::permitted) && !is(b, Conclusion::permitted));
    };
    std::set<Fact> deciding;
    for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            boost::optional<Fact> differing;
            bool several = false;
            for (const Fact fact : open) {
                if (info(fact).get(complete[a]) == info(fact).get(complete[b])) continue;
                several = several || differing;
                differing = fact;
            }
            if (several || deciding.count(*differing) != 0) continue;
            if (part_over_coverage(a, b, *differing)) deciding.insert(*differing);
            for (const auto& norm : counted.applies)
                if (norm.second != all.size() &&
                    all[a].applies(norm.first) != all[b].applies(norm.first))
                    deciding.insert(*differing);
        }
    }
    const std::vector<Fact> asked = verdict.open_facts();
    std::string wanted;
    for (const Fact fact : deciding) wanted += std::string(to_code(fact)) + " ";
    std::string got;
    for (const Fact fact : asked) got += std::string(to_code(fact)) + " ";
    CHECK(got == wanted);
}

}  // namespace

TEST_CASE("a fact that becomes known never turns a decided status around") {
    Dice dice(20241127);
    std::size_t steps = 0;
    for (int i = 0; i < 1500; ++i) {
        Case facts = draw(dice, i % 2 == 0 ? 15 : 50);
        Verdict before = evaluate(facts);
        for (int step = 0; step < 40; ++step) {
            const std::string from = told(facts);
            if (!state_one(dice, facts)) break;
            const Verdict after = evaluate(facts);
            CAPTURE(from);
            const std::string to = told(facts);
            CAPTURE(to);
            check_narrowed(before, after);
            before = after;
            ++steps;
        }
    }
    CHECK(steps > 10000);
}

TEST_CASE("a verdict is what the completions of the unknown facts say together") {
    Dice dice(19451230);
    std::size_t compared = 0;
    std::size_t depending = 0;
    for (int i = 0; i < 6000; ++i) {
        Case facts = draw(dice, 0);
        // The rest is known but for one to four facts.
        const std::size_t unknown = 1 + dice.roll(4);
        for (std::size_t k = 0; k < unknown; ++k) {
            const auto fact =
                static_cast<Fact>(static_cast<std::size_t>(Fact::actor) +
                                  dice.roll(fact_count - static_cast<std::size_t>(Fact::actor)));
            // Who the spouse is hangs on the act.
            if (fact == Fact::spouse_is_candidate && !facts.act) continue;
            if (fact == Fact::act && !facts.spouse_is_candidate) continue;
            info(fact).set(facts, -1);
        }
        const std::vector<Fact> open = open_axes(facts);
        const std::vector<Case> complete = completions(facts, open);
        if (open.empty() || complete.empty()) continue;
        // Of a re-vote campaign and bans are not published: no fact of a case can close that.
        if (std::any_of(complete.begin(), complete.end(),
                        [](const Case& one) { return leaves_open(evaluate(one)); }))
            continue;
        const std::string shown = told(facts);
        CAPTURE(shown);
        check_against_completions(facts, open);
        ++compared;
        depending += evaluate(facts).conclusion() == Conclusion::depends;
    }
    CHECK(compared > 4000);
    CHECK(depending > 300);
}
