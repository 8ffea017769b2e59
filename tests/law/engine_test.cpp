// SPDX-License-Identifier: Apache-2.0
//
// What a verdict can be asked: three-valued answers, the range of outcomes, the questions, what
// came near, the smallest change, conflicts, and what lies outside the model.
#include "cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>

using namespace law_test;

namespace {

std::string words_of(const Envelope& range) {
    std::string out = std::string(to_code(range.track)) + ":";
    if (range.nothing_possible) out += " nothing";
    for (const SanctionLevel level : range.levels) out += " " + std::string(to_code(level));
    return out;
}
std::string envelope(const Verdict& verdict) {
    std::string out;
    for (const Envelope& range : verdict.envelope())
        out += (out.empty() ? "" : "; ") + words_of(range);
    return out;
}

// "party_attributes=false -> contested unassigned": the first discipline level stands for the
// change.
std::string words_of(const Change& change) {
    std::string out;
    for (const FactValue& fact : change.facts)
        out += (out.empty() ? "" : " ") + std::string(to_code(fact.fact)) + "=" +
               std::string(info(fact.fact).values[static_cast<std::size_t>(fact.value)].code);
    out += " -> " + std::string(to_code(change.conclusion));
    if (const auto level = change.heaviest[static_cast<std::size_t>(Track::discipline)])
        out += " " + std::string(to_code(*level));
    return out;
}
std::string changes(const Verdict& verdict) {
    std::vector<std::string> found;
    for (const Change& change : verdict.smallest_changes()) found.push_back(words_of(change));
    std::sort(found.begin(), found.end());
    std::string out;
    for (const std::string& change : found) out += (out.empty() ? "" : "; ") + change;
    return out;
}

std::string conflicts(const Case& facts) {
    std::string out;
    for (const Conflict& conflict : evaluate(facts).conflicts())
        out += (out.empty() ? "" : "; ") + std::string(to_code(conflict.fact)) + ": " +
               conflict.stated + " / " + conflict.derived +
               (conflict.stated_is_used ? "" : " (not used)");
    return out;
}

}  // namespace

// --- Unknown facts -------------------------------------------------------------------------------

TEST_CASE("nothing given: depends on the person and the act, never no breach") {
    const Verdict verdict = evaluate(Case{});
    CHECK(verdict.conclusion() == Conclusion::depends);
    const std::string open = open_facts(verdict);
    CHECK(open.find("actor") != std::string::npos);
    CHECK(open.find("act") != std::string::npos);
    CHECK(verdict.questions().size() == verdict.open_facts().size());
    CHECK_FALSE(verdict.phase().has_value());
    CHECK(verdict.stages().empty());
    CHECK(verdict.timetable() == nullptr);
    CHECK_FALSE(verdict.value(Fact::actor).has_value());
    for (const Track track : {Track::ethics, Track::discipline, Track::criminal})
        CHECK_FALSE(verdict.heaviest(track).has_value());
    CHECK_FALSE(explain(verdict, Language::indonesian).empty());
}

TEST_CASE("the person not given: every norm on the act depends") {
    const Verdict verdict = evaluate(doing("make_decision", "actor= holds_office= intent="));
    CHECK(verdict.conclusion() == Conclusion::depends);
    for (const char* norm :
         {"pp-94-2021/5.n.5", "skb-2022/dp-12", "uu-10-2016/71.1", "uu-10-2016/188",
          "uu-6-2014/29.b", "uu-6-2014/51.b", "se-menpanrb-1-2023/dp-12", "own-rules/tni"})
        CHECK(depends(verdict, norm));
    CHECK(open_facts(verdict).find("actor") == 0);
}

TEST_CASE("the act not given: what could apply depends, with the question") {
    const Verdict verdict = evaluate(with(harmless(), "act="));
    CHECK(verdict.conclusion() == Conclusion::depends);
    CHECK(depends(verdict, "pp-94-2021/5.n.1"));
    CHECK(depends(verdict, "skb-2022/dp-1"));
    CHECK(absent(verdict, "skb-2022/ke-1"));
    CHECK(open_facts(verdict) == "act");
    REQUIRE_FALSE(verdict.questions().empty());
    CHECK(verdict.questions().front().fact == Fact::act);
}

TEST_CASE("a norm applies although facts are unknown, where every completion makes it apply") {
    // One of two kinds of attributes is certain; which other facts hold does not matter.
    const Verdict verdict =
        evaluate(only_known("date=2024-10-03 election=pilkada_2024 actor=pns act=attend_campaign "
                            "service_attributes=true"));
    CHECK(applies(verdict, "pp-94-2021/5.n.2"));
    CHECK(absent(verdict, "pp-94-2021/5.n.1"));
    CHECK(verdict.conclusion() == Conclusion::breach);
    // Neither row alone covers every completion, the two together do.
    const Verdict photo = evaluate(doing("post_photo",
                                         "public_posting=true purpose_of_support=true "
                                         "spouse_is_candidate= unpaid_leave=false"));
    CHECK(applies(photo, "skb-2022/dp-7"));
    CHECK(meaning(photo, "skb-2022/dp-7").find("interpretive") != std::string::npos);
    // Engaging is covered on a winning team's account and elsewhere.
    const Verdict engaging = evaluate(doing("engage_online", "winning_team_account="));
    CHECK(applies(engaging, "skb-2022/dp-6"));
    CHECK(engaging.conclusion() == Conclusion::contested);
    CHECK(engaging.open_facts().empty());
}

TEST_CASE("a date not given runs over the stages of the election") {
    const Case facts = doing("put_up_props", "date= examined_on= beneficiary=");
    const Verdict verdict = evaluate(facts);
    CHECK(findings(verdict) == "skb-2022/dp-1? skb-2022/ke-1?");
    CHECK(open_facts(verdict) == "date");
    CHECK(verdict.conclusion() == Conclusion::depends);
    CHECK(codes(verdict.handled_by()) == "kasn bkn");
    CHECK(findings(with(facts, "beneficiary=candidate")) == "skb-2022/dp-1");
}

TEST_CASE("a status that hangs on an unknown office names the office") {
    // Between 3 and 13 November 2023 legislators were candidates and presidents were not.
    const Verdict verdict = evaluate(with(doing("put_up_props"),
                                          "election=pemilu_2024 date=2023-11-08 office_sought= "
                                          "beneficiary="));
    CHECK(depends(verdict, "skb-2022/ke-1"));
    CHECK(depends(verdict, "skb-2022/dp-1"));
    CHECK(open_facts(verdict) == "office_sought");
}

TEST_CASE("more knowledge never turns a settled answer around") {
    // Facts are made known one by one; what applied goes on applying, what was absent stays absent.
    std::mt19937 random(20241127);
    const auto pick = [&](std::size_t size) {
        return static_cast<int>(std::uniform_int_distribution<std::size_t>(0, size - 1)(random));
    };
    const char* elections_and_days[] = {
        "election=pilkada_2024 date=2024-10-03 office_sought=regent_or_mayor",
        "election=pilkada_2024 date=2024-08-01 office_sought=governor",
        "election=pemilu_2024 date=2024-01-10 office_sought=dpr",
        "election=pilkada_2020 date=2020-10-01 office_sought=regent_or_mayor"};
    const ArrayView<NormInfo> norms = Rulebook::national().norms();
    int steps = 0;
    int violations = 0;
    std::string first_violation;
    for (int run = 0; run < 400; ++run) {
        Case facts = only_known(elections_and_days[static_cast<std::size_t>(run) % 4]);
        std::vector<const FactInfo*> left;
        for (const FactInfo& fact : netralitas::facts())
            if (has_axis(fact.fact) && fact.get(facts) < 0 && fact.fact != Fact::unpaid_leave)
                left.push_back(&fact);
        std::shuffle(left.begin(), left.end(), random);
        Verdict before = evaluate(facts);
        for (const FactInfo* fact : left) {
            Case known = facts;
            fact->set(known, pick(fact->values.size()));
            // What follows from a post or a date is no unknown that widens.
            if ((fact->fact == Fact::holds_office && facts.post) || fact->fact == Fact::beneficiary)
                continue;
            facts = known;
            const Verdict after = evaluate(facts);
            ++steps;
            for (const NormInfo& norm : norms) {
                const auto was = before.status(norm.id);
                const auto is = after.status(norm.id);
                if ((was != Status::applies || is == Status::applies) &&
                    (was || !is || is == Status::defeated))
                    continue;
                if (violations++ == 0)
                    first_violation = std::string(norm.id) + " after " + std::string(fact->key) +
                                      "=" + stated(facts, fact->fact) + ", act " +
                                      stated(facts, Fact::act) + ", actor " +
                                      stated(facts, Fact::actor);
            }
            // A permission may come to hold where nothing was breached; but who acts, and how,
            // decides on coverage.
            const bool about_coverage = fact->fact == Fact::actor || fact->fact == Fact::act;
            const bool closed = before.conclusion() == Conclusion::not_covered ||
                                before.conclusion() == Conclusion::no_breach;
            const bool kept = !closed || after.conclusion() == before.conclusion() ||
                              (after.conclusion() == Conclusion::permitted && !about_coverage);
            if (!kept) {
                if (violations++ == 0)
                    first_violation = std::string(to_code(before.conclusion())) + " to " +
                                      std::string(to_code(after.conclusion())) + " after " +
                                      std::string(fact->key) + "=" + stated(facts, fact->fact) +
                                      ", act " + stated(facts, Fact::act) + ", actor " +
                                      stated(facts, Fact::actor);
            }
            before = after;
        }
    }
    CAPTURE(first_violation);
    CHECK(violations == 0);
    CHECK(steps > 8000);
}

// --- The envelope and the questions --------------------------------------------------------------

TEST_CASE("the envelope is the exact range of outcomes, per track") {
    CHECK(envelope(evaluate(pns_at_campaign())) == "discipline: unassigned");
    CHECK(envelope(evaluate(with(pns_at_campaign(), "party_attributes="))) ==
          "discipline: unassigned moderate");
    CHECK(envelope(evaluate(with(pns_at_campaign(), "party_attributes= state_facilities="))) ==
          "discipline: unassigned moderate severe");
    CHECK(envelope(evaluate(with(pns_at_campaign(), "on_official_duty="))) ==
          "discipline: nothing unassigned");
    CHECK(envelope(evaluate(doing("put_up_props", "date= examined_on= beneficiary="))) ==
          "ethics: nothing moral; discipline: nothing severe");
    CHECK(envelope(evaluate(doing("make_decision", "actor=village_head intent="))) ==
          "electoral: prohibited; criminal: nothing offence; village: administrative");
    CHECK(envelope(evaluate(doing("join_party", "resigned="))) ==
          "status: nothing dishonourable_dismissal");
    CHECK(envelope(evaluate(doing("intimidate", "impact="))) ==
          "discipline: light moderate severe");
    CHECK(envelope(evaluate(doing("vote"))).empty());
}

TEST_CASE("the heaviest level counts what applies, never what depends") {
    const Verdict verdict =
        evaluate(with(pns_at_campaign(), "service_attributes=true state_facilities="));
    CHECK(verdict.heaviest(Track::discipline) == SanctionLevel::moderate);
    CHECK(depends(verdict, "pp-94-2021/5.n.4"));
    CHECK(evaluate(with(pns_at_campaign(), "service_attributes=true state_facilities=true"))
              .heaviest(Track::discipline) == SanctionLevel::severe);
    CHECK_FALSE(verdict.heaviest(Track::ethics).has_value());
}

TEST_CASE("questions stand in the order of how much they settle") {
    const Verdict verdict = evaluate(
        only_known("date=2024-10-03 election=pilkada_2024 office_sought=regent_or_mayor actor=pns "
                   "act=attend_campaign"));
    const std::vector<Question> questions = verdict.questions();
    CHECK(questions.size() == verdict.open_facts().size());
    REQUIRE(questions.size() > 3);
    for (std::size_t i = 1; i < questions.size(); ++i)
        CHECK(questions[i - 1].open_after_average <= questions[i].open_after_average);
    for (const Question& asked : questions) {
        CHECK(asked.open_after_worst >= 0);
        CHECK(asked.open_after_average <= asked.open_after_worst);
        CHECK_FALSE(question(asked.fact, Language::indonesian).empty());
    }
    // One fact open: after its answer nothing is.
    const std::vector<Question> last =
        evaluate(with(pns_at_campaign(), "on_official_duty=")).questions();
    REQUIRE(last.size() == 1);
    CHECK(last[0].fact == Fact::on_official_duty);
    CHECK(last[0].open_after_worst == 0);
    CHECK(last[0].open_after_average == 0.0);
    CHECK(evaluate(pns_at_campaign()).questions().empty());
}

TEST_CASE("an open fact, answered, can settle the finding it is open for") {
    const Verdict verdict = evaluate(with(doing("post_photo"),
                                          "public_posting= photo_with= "
                                          "purpose_of_support="));
    CHECK(findings(verdict) == "skb-2022/dp-7?");
    CHECK(open_facts(verdict) == "photo_with public_posting purpose_of_support");
    const Finding finding = verdict.findings().front();
    CHECK(finding.open_facts == verdict.open_facts());
}

// --- What came near, and what would change the answer --------------------------------------------

TEST_CASE("no breach names the nearest norm and what kept it from being met") {
    const Verdict late = evaluate(with(doing("make_decision", "actor=regional_official"),
                                       "beneficiary=aspirant date=2024-09-21"));
    CHECK(late.conclusion() == Conclusion::no_breach);
    const std::vector<NearMiss> near = late.nearest();
    REQUIRE_FALSE(near.empty());
    CHECK(near.front().norm->id == "uu-10-2016/71.1");
    CHECK(near.front().wanted ==
          std::vector<FactValue>{{Fact::beneficiary, static_cast<int>(Beneficiary::candidate)}});
    CHECK(near.front().circumstances.empty());

    const Verdict on_leave = evaluate(doing("approach_party", "unpaid_leave=true"));
    CHECK(on_leave.conclusion() == Conclusion::no_breach);
    REQUIRE_FALSE(on_leave.nearest().empty());
    CHECK(on_leave.nearest().front().norm->id == "skb-2022/dp-3");
    CHECK(on_leave.nearest().front().wanted == std::vector<FactValue>{{Fact::unpaid_leave, 0}});

    const Verdict early = evaluate(doing("attend_campaign", "actor=village_head date=2024-09-24"));
    CHECK(early.conclusion() == Conclusion::no_breach);
    bool by_phase = false;
    for (const NearMiss& miss : early.nearest())
        by_phase = by_phase ||
                   (miss.norm->id == "uu-6-2014/29.j" && miss.wanted.empty() &&
                    miss.circumstances.size() == 1 && miss.circumstances[0].axis == Axis::phase &&
                    miss.circumstances[0].allowed == bit_of(Phase::during));
    CHECK(by_phase);
    CHECK(early.nearest(1).size() == 1);
    CHECK(early.nearest(0).empty());
}

TEST_CASE("what came near is never what is met") {
    const Verdict verdict = evaluate(with(pns_at_campaign(), "service_attributes=true"));
    for (const NearMiss& miss : verdict.nearest(20)) {
        CHECK(absent(verdict, miss.norm->id));
        CHECK(miss.wanted.size() + miss.circumstances.size() > 0);
    }
}

TEST_CASE("what is met in some completions, and permitted there, has not come near") {
    // With service attributes item 2 applies; without them item 1 does, and being on duty permits it.
    const Verdict verdict =
        evaluate(with(pns_at_campaign(), "on_official_duty=true service_attributes="));
    CHECK(findings(verdict) == "pp-94-2021/5.n.2?");
    for (const NearMiss& miss : verdict.nearest(20)) CHECK(miss.norm->id != "pp-94-2021/5.n.1");
}

TEST_CASE("without the attributes the moderate finding becomes one without a level") {
    CHECK(changes(evaluate(with(pns_at_campaign(), "party_attributes=true"))) ==
          "party_attributes=false -> contested unassigned");
    CHECK(changes(evaluate(with(pns_at_campaign(), "service_attributes=true")))
              .find("service_attributes=false -> contested unassigned") != std::string::npos);
}

TEST_CASE("on official duty the passive visitor is permitted") {
    const std::string found = changes(evaluate(pns_at_campaign()));
    CHECK(found == "on_official_duty=true -> permitted");
}

TEST_CASE("on unpaid leave the own approach to a party is no breach") {
    CHECK(changes(evaluate(doing("approach_party"))) == "unpaid_leave=true -> no_breach");
    // A PPPK cannot take a leave that does not exist.
    CHECK(changes(evaluate(doing("approach_party", "actor=pppk"))).empty());
    CHECK(changes(evaluate(doing("attend_declaration", "spouse_is_candidate=true"))) ==
          "unpaid_leave=true -> no_breach");
    CHECK(changes(evaluate(doing("join_party"))) == "resigned=true -> permitted");
}

TEST_CASE("not as organiser, the campaign act is no offence of Pasal 494") {
    const Verdict verdict =
        evaluate(in_pemilu(doing("attend_declaration", "campaign_organiser=true")));
    CHECK(findings(verdict) == "uu-7-2017/280.3 uu-7-2017/494");
    CHECK(changes(verdict) == "campaign_organiser=false -> no_breach");
}

TEST_CASE("a change may need several facts, and is never the date, the person or the act") {
    const Verdict verdict =
        evaluate(with(pns_at_campaign(), "service_attributes=true state_facilities=true"));
    const std::vector<Change> found = verdict.smallest_changes();
    REQUIRE_FALSE(found.empty());
    for (const Change& change : found)
        for (const FactValue& fact : change.facts) {
            CHECK(info(fact.fact).conduct);
            CHECK(verdict.value(fact.fact) != fact.value);
        }
    CHECK(changes(verdict).find("state_facilities=false -> breach moderate") != std::string::npos);
    // Nothing to change where nothing applies.
    CHECK(evaluate(doing("vote")).smallest_changes().empty());
    CHECK(evaluate(doing("put_up_props")).smallest_changes().empty());
}

TEST_CASE("two findings on one photo: neither fact alone clears both") {
    const Verdict verdict =
        evaluate(doing("post_photo",
                       "post=administrator holds_office=true photo_with=candidate "
                       "partisan_symbol=true public_posting=true purpose_of_support=true"));
    CHECK(findings(verdict) == "skb-2022/dp-7 uu-10-2016/71.1");
    CHECK(changes(verdict).find("partisan_symbol=false public_posting=false -> no_breach") !=
          std::string::npos);
    for (const Change& change : verdict.smallest_changes())
        if (change.conclusion == Conclusion::no_breach) CHECK(change.facts.size() == 2);
}

TEST_CASE("a change that opens another track makes nothing lighter") {
    // As organiser the same visit would be an offence of Pasal 494 besides.
    const Verdict verdict = evaluate(in_pemilu(with(pns_at_campaign(), "mobilised_staff=true")));
    CHECK(changes(verdict).find("mobilised_staff=false") != std::string::npos);
    for (const Change& change : verdict.smallest_changes())
        for (const FactValue& fact : change.facts) CHECK(fact.fact != Fact::campaign_organiser);
}

TEST_CASE("what leaves the answer open is no way out") {
    // Party attributes or not: whether service attributes were worn is not known.
    const Verdict verdict =
        evaluate(with(pns_at_campaign(), "party_attributes=true service_attributes="));
    CHECK(findings(verdict) == "pp-94-2021/5.n.2");
    for (const Change& change : verdict.smallest_changes())
        CHECK(change.conclusion != Conclusion::depends);
}

// --- Outside the model ---------------------------------------------------------------------------

TEST_CASE("an act outside the model is not covered, never no breach") {
    CHECK(conclusion(doing("other")) == Conclusion::not_covered);
    CHECK(evaluate(doing("other")).open_facts().empty());
    CHECK(conclusion(doing("attend_campaign", "actor=regional_official election=")) !=
          Conclusion::breach);
}

TEST_CASE("where a permission answers for some persons, an unknown person is asked for") {
    const Verdict verdict = evaluate(doing("serve_as_election_officer", "actor="));
    CHECK(verdict.conclusion() == Conclusion::depends);
    CHECK(open_facts(verdict) == "actor");
}

TEST_CASE("whether the law addresses the case can hang on the day or on the election") {
    // SE MenPANRB 1/2023 is known from 3 January 2023; nothing addressed contract staff before.
    const Case joins = only_known(
        "office_sought=dpr beneficiary=candidate actor=non_asn_staff act=join_online_group "
        "winning_team_account=false");
    const Case in_2024 = with(joins, "election=pemilu_2024");
    CHECK(conclusion(with(in_2024, "date=2023-01-02")) == Conclusion::not_covered);
    CHECK(conclusion(with(in_2024, "date=2023-01-03")) == Conclusion::no_breach);
    CHECK(conclusion(in_2024) == Conclusion::depends);
    CHECK(open_facts(evaluate(in_2024)) == "date");
    Case own = joins;
    own.timetable = campaign_around(Date(2023, 1, 3), ElectionKind::pemilu);
    CHECK(open_facts(evaluate(own)) == "date");

    // Pasal 280 ayat (3) UU 7/2017 names members of a village council, Pasal 71 UU 10/2016 does not.
    const Case attends = only_known(
        "date=2024-09-10 actor=village_council_member act=attend_campaign "
        "campaign_organiser=false active_support=false on_official_duty=false");
    CHECK(conclusion(with(attends, "election=pemilu_2024")) == Conclusion::no_breach);
    CHECK(conclusion(with(attends, "election=pilkada_2024")) == Conclusion::not_covered);
    CHECK(conclusion(attends) == Conclusion::depends);
    CHECK(open_facts(evaluate(attends)) == "election");
}

TEST_CASE("an election to come without a timetable is not covered") {
    for (const char* act : {"attend_campaign", "put_up_props", "make_decision"}) {
        Case facts = doing(act, "beneficiary=");
        facts.election = Election::pemilu_2029;
        CHECK(conclusion(facts) == Conclusion::not_covered);
    }
}

TEST_CASE("before every modelled norm the answer is not covered") {
    CHECK(conclusion(with(doing("put_up_props"), "date=2004-10-17 examined_on=2004-10-17")) ==
          Conclusion::not_covered);
    CHECK(conclusion(with(doing("put_up_props"), "date=2004-10-18 examined_on=2004-10-18")) ==
          Conclusion::contested);
}

TEST_CASE("an own timetable takes the place of a named election") {
    Case facts =
        doing("attend_campaign", "actor=village_head date=2019-01-10 office_sought=president");
    facts.timetable = pemilu_2019();
    const Verdict verdict = evaluate(facts);
    CHECK(verdict.timetable() == pemilu_2019());
    CHECK(verdict.phase() == Phase::during);
    CHECK(verdict.stages() == std::vector<StageKind>{StageKind::campaign});
    CHECK(findings(verdict) == "uu-6-2014/29.j");
    CHECK(findings(with(facts, "act=join_campaign_team")) ==
          "uu-6-2014/29.j uu-7-2017/280.3 uu-7-2017/494");
    Case unset = facts;
    unset.date = unknown_date();
    CHECK(findings(unset) == "uu-6-2014/29.j?");
    CHECK(open_facts(evaluate(unset)) == "date");
}

TEST_CASE("without a day of determination the status of the beneficiary is asked for") {
    Case facts = doing("put_up_props", "beneficiary= election=");
    ElectionDefinition said;
    said.code = "pilkada_undetermined";
    said.kind = ElectionKind::pilkada;
    said.offices = Office::regent_or_mayor;
    said.stages = {{StageKind::campaign, Date(2024, 9, 25), Date(2024, 11, 23), {}, {}},
                   {StageKind::voting, Date(2024, 11, 27), Date(2024, 11, 27), {}, {}}};
    const auto own = Timetable::make(said).value();
    facts.timetable = own.get();
    REQUIRE_FALSE(is_known(facts.timetable->determination(Office::regent_or_mayor)));
    const Verdict verdict = evaluate(facts);
    CHECK(findings(verdict) == "skb-2022/dp-1? skb-2022/ke-1?");
    CHECK(open_facts(verdict) == "beneficiary");
    REQUIRE(verdict.questions().size() == 1);
    CHECK(verdict.questions().front().open_after_worst == 0);
    CHECK(conflicts(with(facts, "beneficiary=aspirant")).empty());
}

TEST_CASE("an own election without stages is asked as one that has none yet") {
    ElectionDefinition said;
    said.code = "pilkada_unscheduled";
    said.kind = ElectionKind::pilkada;
    said.offices = Office::regent_or_mayor;
    const auto own = Timetable::make(said).value();
    Case facts = doing("attend_campaign", "beneficiary= election= date=");
    facts.timetable = own.get();
    CHECK(conclusion(facts) == Conclusion::not_covered);
    CHECK(findings(with(facts, "act=join_party party_officer=true")) ==
          "skb-2022/dp-5 uu-20-2023/52.3.j");
}

TEST_CASE("contests of an own election that are determined on different days") {
    ElectionDefinition said;
    said.code = "pilkada_two_days";
    said.kind = ElectionKind::pilkada;
    said.offices = {Office::governor, Office::regent_or_mayor};
    said.stages = {
        {StageKind::determination, Date(2024, 9, 22), Date(2024, 9, 22), Office::governor, {}},
        {StageKind::determination,
         Date(2024, 9, 24),
         Date(2024, 9, 24),
         Office::regent_or_mayor,
         {}},
        {StageKind::voting, Date(2024, 11, 27), Date(2024, 11, 27), {}, {}}};
    const auto own = Timetable::make(said).value();
    Case facts = doing("put_up_props", "election= office_sought= beneficiary= date=2024-09-23");
    facts.timetable = own.get();
    CHECK(findings(facts) == "skb-2022/dp-1? skb-2022/ke-1?");
    CHECK(open_facts(evaluate(facts)) == "office_sought");
    CHECK(findings(with(facts, "date=2024-09-21")) == "skb-2022/ke-1");
    CHECK(findings(with(facts, "date=2024-09-24")) == "skb-2022/dp-1");
    // An election that does not say which offices it fills is taken to fill any.
    said.offices = {};
    for (OwnStage& stage : said.stages) stage.offices = {};
    said.stages.erase(said.stages.begin());
    const auto any = Timetable::make(said).value();
    facts.timetable = any.get();
    CHECK(findings(facts) == "skb-2022/ke-1");
    CHECK(conflicts(with(facts, "office_sought=dpr")).empty());
}

TEST_CASE("a ban whose ends are not published is open where it may run") {
    const auto replaces = [](HalfOpenInterval ban, std::string_view day, bool scheduled = true) {
        Stage voting{};
        voting.kind = StageKind::voting;
        voting.days = {Date(2024, 11, 27), Date(2024, 11, 27)};
        const Timetable own("own", {"Sendiri", "Own"}, ElectionKind::pilkada,
                            Office::regent_or_mayor,
                            scheduled ? ArrayView<Stage>(&voting, 1) : ArrayView<Stage>(), ban);
        Case facts = doing("replace_officials", "election= actor=regional_head");
        facts.date = parse_date(day).value();
        facts.timetable = &own;
        return findings(facts);
    };
    const HalfOpenInterval until{unknown_date(), Date(2025, 2, 20)};
    CHECK(replaces(until, "2024-10-03") == "uu-10-2016/190? uu-10-2016/71.2?");
    CHECK(replaces(until, "2025-02-20").empty());
    const HalfOpenInterval since{Date(2024, 3, 22), unknown_date()};
    CHECK(replaces(since, "2024-03-21").empty());
    CHECK(replaces(since, "2024-03-22") == "uu-10-2016/190 uu-10-2016/71.2");
    CHECK(replaces(since, "2024-11-28") == "uu-10-2016/190? uu-10-2016/71.2?");
    // Without any stage nothing that asks for a timetable is covered.
    CHECK(replaces(since, "2024-10-03", false).empty());
}

TEST_CASE("stages and phase are those of the day, in the contest that is meant") {
    const Verdict campaign = evaluate(pns_at_campaign());
    CHECK(campaign.stages() == std::vector<StageKind>{StageKind::campaign});
    CHECK(campaign.phase() == Phase::during);
    CHECK(campaign.date() == Date(2024, 10, 3));
    CHECK(campaign.examined_on() == Date(2024, 10, 20));
    const Verdict re_vote = evaluate(with(pns_at_campaign(),
                                          "election=psu_2025_serang "
                                          "date=2025-03-25"));
    CHECK_FALSE(re_vote.phase().has_value());
    CHECK(evaluate(with(pns_at_campaign(), "election=")).stages().empty());
}

TEST_CASE("a day that is not known has no stage and no phase") {
    const Verdict verdict = evaluate(with(pns_at_campaign(), "date="));
    CHECK(verdict.timetable() == timetable(Election::pilkada_2024));
    CHECK(verdict.stages().empty());
    CHECK_FALSE(verdict.phase().has_value());
}

// --- Conflicts -----------------------------------------------------------------------------------

TEST_CASE("facts stated against the date or each other are listed, and the stated one is used") {
    CHECK(conflicts(harmless()).empty());
    CHECK(conflicts(with(harmless(), "beneficiary=aspirant")) ==
          "beneficiary: aspirant / candidate");
    CHECK(conflicts(with(harmless(), "date=2024-08-01 examined_on=2024-08-02")) ==
          "beneficiary: candidate / aspirant");
    CHECK(conflicts(with(harmless(), "beneficiary=party")).empty());
    CHECK(conflicts(with(harmless(), "office_sought=dpr")) == "office_sought: dpr / pilkada_2024");
    CHECK(conflicts(with(harmless(), "holds_office=true")) == "holds_office: true / false");
    CHECK(conflicts(with(harmless(), "post=administrator")) == "holds_office: false / true");
    CHECK(conflicts(with(harmless(), "post=functional holds_office=true")).empty());
    CHECK(conflicts(with(harmless(), "actor=pppk unpaid_leave=true")) ==
          "unpaid_leave: true / false (not used)");
    CHECK(conflicts(with(harmless(), "act=accompany_spouse")) ==
          "spouse_is_candidate: false / true");
    CHECK(conflicts(with(harmless(), "examined_on=2024-10-02")) ==
          "examined_on: 2024-10-02 / 2024-10-03");
    CHECK(conflicts(with(harmless(), "beneficiary=aspirant examined_on=2024-10-02")) ==
          "beneficiary: aspirant / candidate; examined_on: 2024-10-02 / 2024-10-03");
    // The stated status is used.
    CHECK(findings(doing("put_up_props", "beneficiary=aspirant")) == "skb-2022/ke-1");
}

TEST_CASE(
    "facts that are stated in agreement, or of which the other is not known, do not conflict") {
    for (const char* stated : {"election= beneficiary=aspirant", "date= beneficiary=aspirant",
                               "date=", "election= office_sought=dpr", "unpaid_leave=true",
                               "act=accompany_spouse spouse_is_candidate=true"}) {
        CAPTURE(stated);
        CHECK(conflicts(with(harmless(), stated)).empty());
    }
    CHECK(conflicts(with(in_2019(harmless()), "beneficiary=aspirant examined_on=")) ==
          "beneficiary: aspirant / candidate");
}

// --- Values and order ----------------------------------------------------------------------------

TEST_CASE("a verdict is a value: copied, asked again, it says the same") {
    const Verdict verdict = evaluate(with(pns_at_campaign(), "party_attributes="));
    const Verdict copy = verdict;
    CHECK(findings(copy) == findings(verdict));
    CHECK(findings(evaluate(with(pns_at_campaign(), "party_attributes="))) == findings(verdict));
    CHECK(verdict.reading() == Reading::neutral);
    CHECK(verdict.under(Reading::strict).reading() == Reading::strict);
    CHECK(verdict.under(Reading::strict).under(Reading::neutral).conclusion() ==
          verdict.conclusion());
    CHECK(verdict.value(Fact::actor) == static_cast<int>(Actor::pns));
    CHECK_FALSE(verdict.value(Fact::party_attributes).has_value());
    CHECK_FALSE(verdict.value(Fact::date).has_value());
}

TEST_CASE("a defeated finding is handled by nobody; a norm that is not there has no status") {
    const Verdict verdict = evaluate(with(pns_at_campaign(), "on_official_duty=true"));
    CHECK(findings(verdict) == "pp-94-2021/5.n.1!");
    CHECK(verdict.handled_by().empty());
    CHECK_FALSE(verdict.status("pp-94-2021/5.n.99").has_value());
}

TEST_CASE("findings stand in the order of the rulebook") {
    const Verdict verdict =
        evaluate(doing("make_decision", "post=administrator holds_office=true intent=true"));
    std::vector<std::string> ids;
    for (const Finding& finding : verdict.findings()) ids.emplace_back(finding.norm->id);
    CHECK(ids == std::vector<std::string>{"pp-94-2021/5.n.5", "skb-2022/dp-12", "uu-10-2016/71.1",
                                          "uu-10-2016/188"});
    CHECK(codes(verdict.handled_by()) == "bkn bawaslu gakkumdu");
}

TEST_CASE("an act that turns into another by a fact not known asks for that fact") {
    // A village head accompanies an aspirant: an own spouse makes it an act that nothing addresses.
    const Case facts = only_known(
        "date=2024-08-27 election=pilkada_2024 office_sought=regent_or_mayor actor=village_head "
        "act=accompany_candidate beneficiary=aspirant");
    CHECK(conclusion(with(facts, "spouse_is_candidate=false")) == Conclusion::no_breach);
    CHECK(conclusion(with(facts, "spouse_is_candidate=true")) == Conclusion::not_covered);
    CHECK(conclusion(facts) == Conclusion::depends);
    CHECK(open_facts(evaluate(facts)) == "spouse_is_candidate");
}
