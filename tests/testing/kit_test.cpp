// SPDX-License-Identifier: Apache-2.0
//
// The testing kit, tested: what its words state, what its expectations hold to be true and false, what
// they say, and which days its dates are.
#include <netralitas/testing.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace netralitas;
using namespace netralitas::testing;

namespace {

CaseBuilder in_uniform_of_the_party() {
    return a_pns().attends_campaign().on("2024-10-03").with_party_attributes();
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a builder states its actor and the election, and nothing else") {
    CHECK(printed(a_pns()) == "election=pilkada_2024 actor=pns");
    CHECK(printed(somebody()) == "election=pilkada_2024");
    CHECK(printed(Case()) == "(nothing known)");
    CHECK(printed(in_uniform_of_the_party().named("a").in_region("33.25")) ==
          "id=a date=2024-10-03 election=pilkada_2024 region=33.25 actor=pns act=attend_campaign "
          "party_attributes=true");
    CHECK(printed(a_pppk().in(Election::pemilu_2024).examined_on(Date(2024, 1, 2))) ==
          "examined_on=2024-01-02 election=pemilu_2024 actor=pppk");
}

TEST_CASE("and nothing else: what is stated stays, every other yes or no is no") {
    const Case c = a_pns().with_party_attributes().and_nothing_else();
    for (const FactInfo& row : facts())
        if (row.type == FactType::boolean)
            CHECK(row.get(c) == (row.fact == Fact::party_attributes ? 1 : 0));
    CHECK_FALSE(c.beneficiary);
    CHECK_FALSE(Case(CaseBuilder(c).not_knowing(Fact::spoke)).spoke);
}

TEST_CASE("what can't be stated throws") {
    CHECK_THROWS_AS(a_pns().on("03/10/2024"), InputError);
    CHECK_THROWS_AS(a_pns().with(Fact::post, "minister"), InputError);
}

TEST_CASE("expectations hold where the law does, and not elsewhere") {
    const Case c = in_uniform_of_the_party();
    CHECK(check(c, breaches("pp-94-2021/5.n.2")
                       .at(SanctionLevel::moderate)
                       .as(Certainty::settled)
                       .handled_by(Handler::bkn)));
    CHECK_FALSE(check(c, breaches("pp-94-2021/5.n.2").at(SanctionLevel::severe)));
    CHECK_FALSE(check(c, breaches("pp-94-2021/5.n.2").as(Certainty::contested)));
    CHECK_FALSE(check(c, breaches("pp-94-2021/5.n.2").handled_by(Handler::kasn)));
    CHECK_FALSE(check(c, breaches("pp-94-2021/5.n.99")));
    CHECK(check(c, does_not_meet("uu-6-2014/29.j")));
    CHECK_FALSE(check(c, does_not_meet("uu-6-2014/29.zz")));
    CHECK_FALSE(check(c, does_not_meet("pp-94-2021/5.n.2")));
    CHECK(check(c, concludes(Conclusion::breach)));
    CHECK_FALSE(check(c, concludes(Conclusion::permitted)));
    CHECK(check(c, reaches(SanctionLevel::moderate) && is_clear_of(Track::village)));
    CHECK_FALSE(check(c, reaches(SanctionLevel::moderate) && is_clear_of(Track::discipline)));
    CHECK(check(c, !is_clear_of(Track::discipline)));

    const Case vague = a_pns().attends_campaign().on("2024-10-03");
    CHECK(check(vague, may_breach("pp-94-2021/5.n.2") && asks_for(Fact::party_attributes)));
    CHECK_FALSE(check(c, may_breach("pp-94-2021/5.n.2")));
    CHECK_FALSE(check(c, asks_for(Fact::party_attributes)));

    const Case voter = a_pns().votes().on(voting_day_of(Election::pilkada_2024));
    CHECK(check(voter, is_permitted_by("right/vote")));
    CHECK_FALSE(check(c, is_permitted_by("right/vote")));
}

TEST_CASE("a permission that defeats") {
    // On duty, by written assignment, at an introduction of aspirants.
    const Case on_duty = a_non_asn_staff()
                             .attends_introduction()
                             .on("2024-08-01")
                             .with_beneficiary(Beneficiary::aspirant)
                             .with_on_official_duty()
                             .and_nothing_else();
    CHECK(check(on_duty, is_excused_from("se-menpanrb-1-2023/ke-6")));
    CHECK(check(on_duty, is_permitted_by("right/presence_on_duty")));
    CHECK_FALSE(check(on_duty, breaches("se-menpanrb-1-2023/ke-6")));
    CHECK_FALSE(check(in_uniform_of_the_party(), is_excused_from("pp-94-2021/5.n.2")));
}

TEST_CASE("a failed expectation says what was expected, of what, and what came out") {
    const Answer answer =
        check(in_uniform_of_the_party(), breaches("pp-94-2021/5.n.2").at(SanctionLevel::severe));
    std::ostringstream out;
    out << answer;
    CHECK(out.str() == answer.message());
    CHECK(contains(out.str(), "expected that it breaches pp-94-2021/5.n.2 at severe\n"));
    CHECK(contains(out.str(), "case: date=2024-10-03 election=pilkada_2024 actor=pns"));
    CHECK(contains(out.str(), "verdict: breach\n"));
    CHECK(contains(out.str(), "  pp-94-2021/5.n.2: applies, discipline moderate, settled"));
    // What a framework shows where a CHECK fails is that text.
    CHECK(contains(std::string(doctest::toString(answer).c_str()), "expected that it breaches"));
    CHECK(contains(std::string(doctest::toString(Case(a_pns())).c_str()), "actor=pns"));
}

TEST_CASE("days by their meaning") {
    const Election pilkada = Election::pilkada_2024;
    CHECK(to_iso(first_day(campaign_of(pilkada))) == "2024-09-25");
    CHECK(to_iso(last_day(campaign_of(pilkada))) == "2024-11-23");
    CHECK(to_iso(day_before(campaign_of(pilkada))) == "2024-09-24");
    CHECK(day_after(campaign_of(pilkada)) == first_day(quiet_period_of(pilkada)));
    CHECK(to_iso(voting_day_of(pilkada)) == "2024-11-27");
    CHECK(to_iso(determination_of(pilkada, Office::regent_or_mayor)) == "2024-09-22");
    // What nobody has published is no day.
    CHECK_THROWS_AS(campaign_of(Election::pemilu_2029), std::invalid_argument);
    CHECK_THROWS_AS(voting_day_of(Election::own), std::invalid_argument);
    CHECK_THROWS_AS(boundary_dates_of(Election::pemilu_2029), std::invalid_argument);
    CHECK_THROWS_AS(determination_of(pilkada, Office::president), std::invalid_argument);
}

TEST_CASE("the days around every change of stage, each once and in order") {
    for (const Election election : {Election::pemilu_2024, Election::pilkada_2024}) {
        const std::vector<Date> days = boundary_dates_of(election);
        for (std::size_t i = 1; i < days.size(); ++i) CHECK(days[i - 1] < days[i]);
        const auto listed = [&days](Date day) {
            return std::find(days.begin(), days.end(), day) != days.end();
        };
        const ClosedInterval campaign = campaign_of(election);
        CHECK(listed(day_before(campaign)));
        CHECK(listed(first_day(campaign)));
        CHECK(listed(last_day(campaign)));
        CHECK(listed(day_after(campaign)));
        CHECK(listed(voting_day_of(election)));
    }
}

TEST_CASE("a pinned state of the law holds as long as it is that") {
    CHECK(law_data_are(data_version()));
    CHECK(law_data_are(data_version(), data_digest()));
    const Answer older = law_data_are("2020.01");
    CHECK_FALSE(older);
    CHECK(contains(older.message(), "pinned 2020.01, now " + std::string(data_version())));
    CHECK_FALSE(law_data_are(data_version(), std::string(64, '0')));
}
