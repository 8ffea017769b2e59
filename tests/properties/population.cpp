// SPDX-License-Identifier: Apache-2.0
#include "population.hpp"

namespace properties {

namespace {

constexpr Election drawn[] = {
    Election::pilkada_2020,       Election::pemilu_2024,
    Election::pemilu_2024,        Election::pilkada_2024,
    Election::pilkada_2024,       Election::pilkada_2024,
    Election::pilkada_ulang_2025, Election::psu_2025_barito_utara_2,
    Election::psu_2025_siak,      Election::pemilu_2029,
};

Date shifted(Date day, int days) { return day + boost::gregorian::date_duration(days); }

}  // namespace

Date draw_day(Dice& dice, const Timetable& timetable) {
    const ClosedInterval span = timetable.span();
    if (!is_known(span.first) || !is_known(span.last)) return Date(2024, 10, 3);
    if (dice.chance(50)) {
        // The day before, of or after a day that counts.
        std::vector<Date> edges;
        for (const Date day : {timetable.campaign().first, timetable.campaign().last,
                               timetable.voting(), timetable.determination(Office::president),
                               timetable.determination(Office::regent_or_mayor)})
            if (is_known(day)) edges.push_back(day);
        if (!edges.empty()) {
            const Date edge = edges[dice.roll(edges.size())];
            return shifted(edge, static_cast<int>(dice.roll(3)) - 1);
        }
    }
    const auto days = static_cast<std::size_t>((span.last - span.first).days()) + 61;
    return shifted(span.first, static_cast<int>(dice.roll(days)) - 30);
}

Case draw(Dice& dice, std::size_t percent_unknown) {
    Case facts;
    const auto unknown = [&] { return dice.chance(percent_unknown); };
    const Election election = drawn[dice.roll(std::size(drawn))];
    if (!unknown()) facts.election = election;
    const Date day = draw_day(dice, *timetable(election));
    if (!unknown()) facts.date = day;
    if (!unknown()) {
        const int later = dice.chance(50) ? 400 : 0;
        facts.examined_on = shifted(day, later + static_cast<int>(dice.roll(20)));
    }
    for (const FactInfo& fact : netralitas::facts()) {
        if (!has_axis(fact.fact) || unknown()) continue;
        fact.set(facts, static_cast<int>(dice.roll(fact.values.size())));
        // Who is drawn, and toward whom, follows what is common: the rest is rarely met.
        if (fact.fact == Fact::actor && dice.chance(50))
            facts.actor = static_cast<Actor>(dice.roll(3));
        if (fact.fact == Fact::beneficiary && dice.chance(60)) facts.beneficiary = boost::none;
        if (fact.fact == Fact::office_sought &&
            !timetable(election)->offices().contains(*facts.office_sought) && dice.chance(95))
            facts.office_sought = boost::none;
    }
    if (dice.chance(80)) facts.holds_office = boost::none;
    // Mere noise where it does not fit the person or the act: nine times in ten left out.
    if (dice.chance(90)) {
        if (facts.spouse_is_candidate && dice.chance(50)) facts.spouse_is_candidate = false;
        if (facts.on_official_duty && dice.chance(50)) facts.on_official_duty = false;
    }
    return facts;
}

std::string told(const Case& facts) {
    std::string out;
    for (const FactInfo& fact : netralitas::facts()) {
        const std::string value = stated(facts, fact.fact);
        if (!value.empty()) out += std::string(fact.key) + "=" + value + " ";
    }
    return out;
}

std::vector<Fact> open_axes(const Case& facts) {
    const Verdict verdict = evaluate(facts);
    std::vector<Fact> out;
    for (const FactInfo& fact : netralitas::facts()) {
        if (!has_axis(fact.fact) || fact.get(facts) >= 0) continue;
        // The status of the beneficiary follows from the day, known or not.
        if (fact.fact == Fact::beneficiary || verdict.value(fact.fact)) continue;
        out.push_back(fact.fact);
    }
    return out;
}

namespace {

// The offices that the election fills, or those under way on the day where none is named.
bool is_filled(const Case& facts, Office office) {
    if (facts.election) return timetable(*facts.election)->offices().contains(office);
    if (!is_known(facts.date)) return true;
    const std::vector<Election> possible = elections_under_way(facts.date);
    for (const Election election : possible)
        if (timetable(election)->offices().contains(office)) return true;
    return possible.empty();
}

}  // namespace

std::vector<int> values_in_completions(const Case& facts, Fact fact) {
    const auto count = static_cast<int>(info(fact).values.size());
    std::vector<int> out;
    for (int value = 0; value < count; ++value) {
        if (fact == Fact::office_sought && !is_filled(facts, static_cast<Office>(value))) continue;
        out.push_back(value);
    }
    return out;
}

}  // namespace properties
