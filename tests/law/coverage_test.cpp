// SPDX-License-Identifier: Apache-2.0
//
// For every person, act, election and phase there is an answer that is justified. "No breach" names
// the norm that came nearest, and "depends" names what to ask.
#include "cases.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace law_test;

namespace {

// A day of each phase; one day where the campaign is not known; none where nothing is.
std::vector<Date> days_of(const Timetable& timetable) {
    const ClosedInterval campaign = timetable.campaign();
    if (campaign.complete())
        return {campaign.first - boost::gregorian::days(5), campaign.first,
                campaign.last + boost::gregorian::days(2)};
    if (is_known(timetable.voting())) return {timetable.voting()};
    return {unknown_date()};
}

std::string place(const Case& facts) {
    std::string out = std::string(to_code(*facts.election)) + " " + to_iso(facts.date);
    if (facts.actor) out += " " + std::string(to_code(*facts.actor));
    if (facts.act) out += " " + std::string(to_code(*facts.act));
    return out;
}

bool justified(const Verdict& verdict) {
    switch (verdict.conclusion()) {
        case Conclusion::breach:
        case Conclusion::contested:
        case Conclusion::referred: return findings(verdict).find_first_not_of("?! ") == 0;
        case Conclusion::depends: return !verdict.open_facts().empty();
        case Conclusion::permitted:
            return !verdict.permissions().empty() ||
                   findings(verdict).find('!') != std::string::npos;
        case Conclusion::no_breach: return findings(verdict).empty() && !verdict.nearest().empty();
        case Conclusion::not_covered: return findings(verdict).empty();
    }
    return false;
}

}  // namespace

TEST_CASE("every person, act, election and phase has an answer that is justified") {
    std::set<std::string> unjustified;
    std::size_t asked = 0;
    for (const Election election : elections()) {
        const Timetable& table = *timetable(election);
        for (const Date& day : days_of(table)) {
            for (unsigned actor = 0; actor < axis_size(Axis::actor); ++actor) {
                for (unsigned act = 0; act < axis_size(Axis::act); ++act) {
                    Case full = harmless();
                    full.election = election;
                    full.date = day;
                    full.examined_on = day;
                    full.beneficiary = boost::none;
                    full.office_sought = table.kind() == ElectionKind::pemilu
                                             ? Office::president
                                             : Office::regent_or_mayor;
                    full.actor = static_cast<Actor>(actor);
                    full.act = static_cast<Act>(act);
                    Case bare;
                    bare.election = election;
                    bare.date = day;
                    bare.actor = full.actor;
                    bare.act = full.act;
                    for (const Case& facts : {full, bare}) {
                        ++asked;
                        if (!justified(evaluate(facts))) unjustified.insert(place(facts));
                    }
                }
            }
        }
    }
    CHECK(asked > 2U * 15U * 31U * elections().size());
    for (const std::string& where : unjustified) FAIL_CHECK(where);
}

TEST_CASE("an act outside the model is not covered, for everyone and at any time") {
    for (unsigned actor = 0; actor < axis_size(Axis::actor); ++actor) {
        Case facts = doing("other");
        facts.actor = static_cast<Actor>(actor);
        CHECK(conclusion(facts) == Conclusion::not_covered);
    }
}

TEST_CASE("elections without a timetable are not covered where a norm asks for a stage") {
    for (const char* election : {"pemilu_2029", "pemilu_daerah_2031"}) {
        Case facts = doing("attend_campaign");
        facts.election = find_election(election).value();
        facts.date = unknown_date();
        facts.beneficiary = boost::none;
        CHECK(conclusion(facts) == Conclusion::not_covered);
        CHECK(conclusion(with(facts, "date=2028-11-01")) == Conclusion::not_covered);
        // Party membership asks for no stage.
        CHECK(conclusion(with(facts, "act=join_party date=2028-11-01")) == Conclusion::breach);
    }
}

TEST_CASE("what a person may do is said to each of them") {
    const struct {
        const char* facts;
        Conclusion answer;
    } answers[] = {
        {"actor=village_official act=make_decision polarity=harm", Conclusion::no_breach},
        {"actor=village_council_member act=attend_campaign", Conclusion::not_covered},
        {"actor=village_council_member act=join_party party_officer=false", Conclusion::no_breach},
        {"actor=village_official act=engage_online date=2024-09-24", Conclusion::no_breach},
        {"actor=soe_employee act=join_party", Conclusion::not_covered},
        {"actor=regional_official act=make_decision date=2024-09-01 beneficiary=aspirant",
         Conclusion::no_breach},
        {"actor=tni_member act=join_party", Conclusion::not_covered},
        {"actor=state_official act=attend_campaign", Conclusion::no_breach},
        {"actor=pns act=attend_declaration", Conclusion::no_breach},
        {"actor=pns act=approach_party unpaid_leave=true", Conclusion::no_breach},
        {"actor=village_head act=join_campaign_team date=2024-09-24", Conclusion::no_breach},
    };
    for (const auto& situation : answers) {
        CAPTURE(situation.facts);
        CHECK(conclusion(with(harmless(), situation.facts)) == situation.answer);
    }
}
