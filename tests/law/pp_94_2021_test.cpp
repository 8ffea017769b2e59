// SPDX-License-Identifier: Apache-2.0
//
// PP 94/2021, Pasal 5 huruf n and the duties of Pasal 3 and 28.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

// Bound as such; PPPK at most by analogy, without a level.
const std::string persons = "actor: pns cpns pppk(interpretive unassigned) | ";
const std::string persons_interpretive = "actor: pns cpns pppk(unassigned) | ";
const std::string outside = " | phase: before(interpretive) during after(interpretive)";

}  // namespace

TEST_CASE("Pasal 5 huruf n angka 1: attending without attributes is prohibited without a level") {
    CHECK(meaning(pns_at_campaign(), "pp-94-2021/5.n.1") ==
          "discipline unassigned () contested per pp-94-2021/5.n.1; bkn; ppk");
    CHECK(
        profile(pns_at_campaign(), "pp-94-2021/5.n.1") ==
        "actor: pns cpns pppk | act: attend_campaign | beneficiary: candidate | "
        "active_support: false true(interpretive) | party_attributes: false | "
        "service_attributes: false | mobilised_staff: false true(interpretive) | "
        "state_facilities: false true(interpretive) | partisan_symbol: false true(interpretive) | "
        "public_posting: false true(interpretive) | on_official_duty: false true(defeated) | "
        "working_hours: false true(interpretive) | spoke: false true(interpretive)");
    CHECK(findings(pns_at_campaign()) == "pp-94-2021/5.n.1");
    CHECK(conclusion(pns_at_campaign()) == Conclusion::contested);
}

TEST_CASE(
    "Pasal 5 huruf n angka 1: no longer contested once a condition of the statement is broken") {
    const Case supporting = with(pns_at_campaign(), "active_support=true");
    CHECK(meaning(supporting, "pp-94-2021/5.n.1") ==
          "discipline unassigned () interpretive per statement/passive_attendance; bkn; ppk");
    CHECK(profile(supporting, "pp-94-2021/5.n.1") ==
          "actor: pns cpns pppk | act: attend_campaign | beneficiary: candidate | "
          "active_support: false(contested) true | party_attributes: false | "
          "service_attributes: false");
}

TEST_CASE(
    "Pasal 5 huruf n angka 1: each condition of the statement by itself, in and out of season") {
    // In the order in which facts are listed; those before the duty assignment stand before it.
    const char* const conditions[] = {"mobilised_staff", "state_facilities", "partisan_symbol",
                                      "public_posting",  "working_hours",    "spoke"};
    for (const std::string broken : conditions) {
        CAPTURE(broken);
        const std::string line = broken + ": false(contested) true";
        const std::string duty = "on_official_duty: false true(defeated)";
        const bool after_duty = broken == "working_hours" || broken == "spoke";
        const std::string end = after_duty ? duty + " | " + line : line + " | " + duty;
        for (const char* actor : {"pns", "pppk"}) {
            const Case during =
                with(pns_at_campaign(), "actor=" + std::string(actor) + " " + broken + "=true");
            const Case early = with(during, "date=2024-09-24");
            for (const Case& facts : {during, early})
                CHECK(
                    meaning(facts, "pp-94-2021/5.n.1") ==
                    "discipline unassigned () interpretive per statement/passive_attendance; bkn; "
                    "ppk");
            CHECK(profile(during, "pp-94-2021/5.n.1") ==
                  "actor: pns cpns pppk | act: attend_campaign | beneficiary: candidate | "
                  "party_attributes: false | service_attributes: false | " +
                      end);
            // Outside the period, party attributes break a condition too, and no more.
            CHECK(profile(early, "pp-94-2021/5.n.1") ==
                  "actor: pns cpns pppk | act: attend_campaign | beneficiary: candidate | "
                  "service_attributes: false | " +
                      end);
            CHECK(absent(evaluate(with(during, "party_attributes=true")), "pp-94-2021/5.n.1"));
        }
    }
    const Case supporting = with(pns_at_campaign(), "active_support=true date=2024-09-24");
    for (const char* actor : {"pns", "pppk"}) {
        const Case early = with(supporting, std::string("actor=") + actor);
        CHECK(meaning(early, "pp-94-2021/5.n.1") ==
              "discipline unassigned () interpretive per statement/passive_attendance; bkn; ppk");
        CHECK(profile(early, "pp-94-2021/5.n.1") ==
              "actor: pns cpns pppk | act: attend_campaign | beneficiary: candidate | "
              "active_support: false(contested) true | service_attributes: false");
    }
}

TEST_CASE("Pasal 5 huruf n angka 1: outside the campaign period party attributes do not count") {
    const Case early = with(pns_at_campaign(), "date=2024-09-24 party_attributes=true");
    CHECK(meaning(early, "pp-94-2021/5.n.1") ==
          "discipline unassigned () interpretive per statement/passive_attendance; bkn; ppk");
    CHECK(profile(early, "pp-94-2021/5.n.1") ==
          "actor: pns cpns pppk | act: attend_campaign | beneficiary: candidate | "
          "party_attributes: false(contested) true | service_attributes: false | "
          "on_official_duty: false true(defeated) | phase: before after");
    const Case plain = with(pns_at_campaign(), "date=2024-09-24");
    CHECK(on_days(plain, "pp-94-2021/5.n.1", "2024-09-24 2024-09-25 2024-11-23 2024-11-24") ==
          "contested contested contested contested");
    CHECK(on_days(early, "pp-94-2021/5.n.1", "2024-09-24 2024-09-25 2024-11-23 2024-11-24") ==
          "interpretive no no interpretive");
}

TEST_CASE("Pasal 5 huruf n angka 2: service attributes at a campaign are moderate") {
    const Case in_uniform = with(pns_at_campaign(), "service_attributes=true");
    CHECK(meaning(in_uniform, "pp-94-2021/5.n.2") ==
          "discipline moderate (pp-94-2021/13.g) settled; bkn; ppk");
    CHECK(profile(in_uniform, "pp-94-2021/5.n.2") ==
          persons + "act: attend_campaign | beneficiary: candidate | service_attributes: true" +
              outside);
    CHECK(findings(in_uniform) == "pp-94-2021/5.n.2");
    CHECK(conclusion(in_uniform) == Conclusion::breach);
}

TEST_CASE("Pasal 5 huruf n angka 2: party attributes count only in the campaign period") {
    const Case in_party_shirt = with(pns_at_campaign(), "party_attributes=true");
    CHECK(meaning(in_party_shirt, "pp-94-2021/5.n.2") ==
          "discipline moderate (pp-94-2021/13.g) settled; bkn; ppk");
    CHECK(profile(in_party_shirt, "pp-94-2021/5.n.2") ==
          persons +
              "act: attend_campaign | beneficiary: candidate | party_attributes: true | "
              "phase: during");
    CHECK(on_days(in_party_shirt, "pp-94-2021/5.n.2",
                  "2024-09-24 2024-09-25 2024-11-23 2024-11-24") == "no settled settled no");
    CHECK(findings(in_party_shirt) == "pp-94-2021/5.n.2");
}

TEST_CASE(
    "Pasal 5 huruf n angka 2: service attributes count outside the period by interpretation") {
    const Case early = with(pns_at_campaign(), "service_attributes=true date=2024-09-24");
    CHECK(meaning(early, "pp-94-2021/5.n.2") ==
          "discipline moderate (pp-94-2021/13.g) interpretive per pp-94-2021/5.n; bkn; ppk");
    CHECK(profile(early, "pp-94-2021/5.n.2") ==
          persons_interpretive +
              "act: attend_campaign | beneficiary: candidate | service_attributes: true | "
              "phase: before during(settled) after");
    CHECK(conclusion(early) == Conclusion::contested);
}

TEST_CASE("Pasal 5 huruf n angka 3: mobilising other PNS as organiser is severe") {
    const Case organiser = with(pns_at_campaign(), "mobilised_staff=true campaign_organiser=true");
    CHECK(meaning(organiser, "pp-94-2021/5.n.3") ==
          "discipline severe (pp-94-2021/14.i.1) settled; bkn; ppk");
    CHECK(profile(organiser, "pp-94-2021/5.n.3") ==
          persons +
              "act: attend_campaign join_campaign_team | beneficiary: candidate | "
              "mobilised_staff: true | campaign_organiser: false(interpretive) true" +
              outside);
}

TEST_CASE("Pasal 5 huruf n angka 3: whether a mere participant is meant is interpretation") {
    const Case participant = with(pns_at_campaign(), "mobilised_staff=true");
    CHECK(meaning(participant, "pp-94-2021/5.n.3") ==
          "discipline severe (pp-94-2021/14.i.1) interpretive per pp-94-2021/5.n.3; bkn; ppk");
    CHECK(profile(participant, "pp-94-2021/5.n.3") ==
          persons_interpretive +
              "act: attend_campaign join_campaign_team(settled) | beneficiary: candidate | "
              "mobilised_staff: true | campaign_organiser: false true(settled)");
    const Case early = with(participant, "date=2024-09-24 campaign_organiser=true");
    for (const Case& outside_it :
         {early, with(participant, "date=2024-09-24"), with(participant, "date=2024-11-24")})
        CHECK(meaning(outside_it, "pp-94-2021/5.n.3") ==
              "discipline severe (pp-94-2021/14.i.1) interpretive per pp-94-2021/5.n; bkn; ppk");
    CHECK(profile(early, "pp-94-2021/5.n.3") ==
          persons_interpretive +
              "act: attend_campaign join_campaign_team(settled) | beneficiary: candidate | "
              "mobilised_staff: true | phase: before during(settled) after");
}

TEST_CASE("Pasal 5 huruf n angka 3: mobilising as a team member is severe at any time") {
    const Case team = doing("join_campaign_team", "mobilised_staff=true");
    CHECK(meaning(team, "pp-94-2021/5.n.3") ==
          "discipline severe (pp-94-2021/14.i.1) settled; bkn; ppk");
    CHECK(profile(team, "pp-94-2021/5.n.3") ==
          persons +
              "act: attend_campaign(interpretive) join_campaign_team | beneficiary: candidate | "
              "mobilised_staff: true");
}

TEST_CASE("Pasal 5 huruf n angka 4: state facilities at a campaign are severe") {
    const Case with_car = with(pns_at_campaign(), "state_facilities=true");
    CHECK(meaning(with_car, "pp-94-2021/5.n.4") ==
          "discipline severe (pp-94-2021/14.i.2) settled; bkn; ppk");
    CHECK(profile(with_car, "pp-94-2021/5.n.4") ==
          persons +
              "act: attend_campaign join_campaign_team | beneficiary: candidate | "
              "state_facilities: true" +
              outside);
    const Case early = with(with_car, "date=2024-09-24");
    CHECK(meaning(early, "pp-94-2021/5.n.4") ==
          "discipline severe (pp-94-2021/14.i.2) interpretive per pp-94-2021/5.n; bkn; ppk");
    CHECK(profile(early, "pp-94-2021/5.n.4") ==
          persons_interpretive +
              "act: attend_campaign join_campaign_team(settled) | beneficiary: candidate | "
              "state_facilities: true | phase: before during(settled) after");
    const Case team = doing("join_campaign_team", "state_facilities=true");
    CHECK(profile(team, "pp-94-2021/5.n.4") ==
          persons +
              "act: attend_campaign join_campaign_team | beneficiary: candidate | "
              "state_facilities: true");
}

TEST_CASE("Pasal 5 huruf n angka 5: a decision for or against a pair is severe at any time") {
    const Case decision = doing("make_decision");
    CHECK(meaning(decision, "pp-94-2021/5.n.5") ==
          "discipline severe (pp-94-2021/14.i.3) settled; bkn; ppk");
    CHECK(profile(decision, "pp-94-2021/5.n.5") ==
          "office_sought: president dpr(interpretive) dpd(interpretive) dprd(interpretive) "
          "governor regent_or_mayor | " +
              persons +
              "act: voice_support(interpretive) show_partisan_sign(interpretive) "
              "wear_attributes(interpretive) accompany_candidate(interpretive) make_decision "
              "use_programme | beneficiary: aspirant(interpretive) candidate");
    CHECK(profile(doing("use_programme", "polarity=harm"), "pp-94-2021/5.n.5") ==
          profile(decision, "pp-94-2021/5.n.5"));
}

TEST_CASE("Pasal 5 huruf n angka 5: for legislative candidates the pair is read widely") {
    const Case legislative = in_pemilu(doing("make_decision"), "dpr");
    CHECK(meaning(legislative, "pp-94-2021/5.n.5") ==
          "discipline severe (pp-94-2021/14.i.3) interpretive per pp-94-2021/5.n; kasn; ppk");
    CHECK(profile(legislative, "pp-94-2021/5.n.5") ==
          "office_sought: president(settled) dpr dpd dprd governor(settled) "
          "regent_or_mayor(settled) | " +
              persons_interpretive +
              "act: voice_support show_partisan_sign wear_attributes accompany_candidate "
              "make_decision use_programme | beneficiary: aspirant candidate");
}

TEST_CASE("Pasal 5 huruf n angka 5: toward aspirants it is interpretation") {
    const Case early = toward_aspirant(doing("make_decision"));
    CHECK(meaning(early, "pp-94-2021/5.n.5") ==
          "discipline severe (pp-94-2021/14.i.3) interpretive per pp-94-2021/5.n; kasn; ppk");
    CHECK(profile(early, "pp-94-2021/5.n.5") ==
          persons_interpretive +
              "act: make_decision use_programme | beneficiary: aspirant candidate(settled)");
    CHECK(profile(toward_aspirant(doing("use_programme")), "pp-94-2021/5.n.5") ==
          profile(early, "pp-94-2021/5.n.5"));
}

TEST_CASE("Pasal 5 huruf n angka 5: whether open support is an act is interpretation") {
    for (const char* act : {"voice_support", "show_partisan_sign", "wear_attributes"}) {
        CAPTURE(act);
        CHECK(meaning(doing(act), "pp-94-2021/5.n.5") ==
              "discipline severe (pp-94-2021/14.i.3) interpretive per pp-94-2021/5.n.5; bkn; ppk");
        CHECK(profile(doing(act), "pp-94-2021/5.n.5") ==
              persons_interpretive +
                  "act: voice_support show_partisan_sign wear_attributes accompany_candidate "
                  "make_decision(settled) use_programme(settled) | beneficiary: candidate");
    }
    CHECK(profile(doing("accompany_candidate"), "pp-94-2021/5.n.5") ==
          persons_interpretive +
              "act: voice_support show_partisan_sign wear_attributes accompany_candidate "
              "make_decision(settled) use_programme(settled) | beneficiary: candidate | "
              "spouse_is_candidate: false");
}

TEST_CASE("Pasal 5 huruf n angka 5 and 6: why it is interpretation, toward whom and by which act") {
    const auto why = [](const Case& facts, std::string_view norm) {
        for (const Finding& finding : evaluate(facts).findings())
            if (finding.norm->id == norm) return std::string(finding.reason.text.en);
        return std::string("none");
    };
    const struct {
        const char* norm;
        const char* act;
    } items[] = {{"pp-94-2021/5.n.5", "make_decision"},
                 {"pp-94-2021/5.n.5", "use_programme"},
                 {"pp-94-2021/5.n.6", "hold_partisan_activity"}};
    for (const auto& [norm, act] : items) {
        for (const char* office : {"dpr", "dpd", "dprd"}) {
            const Case facts = in_pemilu(doing(act), office);
            CHECK(why(facts, norm).find("The text names a pair") == 0);
            CHECK(why(with(facts, "beneficiary=aspirant"), norm)
                      .find("Letter n speaks of candidates") == 0);
        }
        CHECK(why(toward_aspirant(doing(act)), norm).find("Letter n speaks of candidates") == 0);
    }
    for (const char* act :
         {"voice_support", "show_partisan_sign", "wear_attributes", "accompany_candidate"})
        for (const char* office : {"president", "dpr", "dpd", "dprd"})
            CHECK(why(in_pemilu(doing(act), office), "pp-94-2021/5.n.5")
                      .find("Whether open support of another form is an act") == 0);
}

TEST_CASE("Pasal 5 huruf n angka 6: partisan activities for a pair are severe at any time") {
    const Case meeting = doing("hold_partisan_activity");
    CHECK(meaning(meeting, "pp-94-2021/5.n.6") ==
          "discipline severe (pp-94-2021/14.i.4) settled; bkn; ppk");
    CHECK(profile(meeting, "pp-94-2021/5.n.6") ==
          "office_sought: president dpr(interpretive) dpd(interpretive) dprd(interpretive) "
          "governor regent_or_mayor | " +
              persons +
              "act: hold_partisan_activity | beneficiary: aspirant(interpretive) candidate");
    const Case legislative = in_pemilu(meeting, "dprd");
    CHECK(meaning(legislative, "pp-94-2021/5.n.6") ==
          "discipline severe (pp-94-2021/14.i.4) interpretive per pp-94-2021/5.n; kasn; ppk");
    CHECK(profile(legislative, "pp-94-2021/5.n.6") ==
          "office_sought: president(settled) dpr dpd dprd governor(settled) "
          "regent_or_mayor(settled) | " +
              persons_interpretive +
              "act: hold_partisan_activity | beneficiary: aspirant candidate");
    const Case early = toward_aspirant(meeting);
    CHECK(meaning(early, "pp-94-2021/5.n.6") ==
          "discipline severe (pp-94-2021/14.i.4) interpretive per pp-94-2021/5.n; kasn; ppk");
    CHECK(profile(early, "pp-94-2021/5.n.6") ==
          persons_interpretive +
              "act: hold_partisan_activity | beneficiary: aspirant candidate(settled)");
}

TEST_CASE("Pasal 5 huruf n angka 7: a letter of support with the identity card is severe") {
    const Case letter = doing("give_support_letter");
    CHECK(meaning(letter, "pp-94-2021/5.n.7") ==
          "discipline severe (pp-94-2021/14.i.5) settled; bkn; ppk");
    CHECK(profile(letter, "pp-94-2021/5.n.7") ==
          persons + "act: give_support_letter | beneficiary: candidate");
    CHECK(findings(letter) == "pp-94-2021/5.n.7");
}

TEST_CASE(
    "Pasal 5 huruf n reaches PPPK by analogy: their discipline is set by PP 49/2018 Pasal 52") {
    const struct {
        const char* item;
        Case facts;
    } settled_for_pns[] = {
        {"2", with(pns_at_campaign(), "service_attributes=true")},
        {"3", doing("join_campaign_team", "mobilised_staff=true")},
        {"4", with(pns_at_campaign(), "state_facilities=true")},
        {"5", doing("make_decision")},
        {"6", doing("hold_partisan_activity")},
        {"7", doing("give_support_letter")},
    };
    for (const auto& [item, facts] : settled_for_pns)
        CHECK(meaning(with(facts, "actor=pppk"), std::string("pp-94-2021/5.n.") + item) ==
              "discipline unassigned () interpretive per pp-49-2018/52.1; bkn; ppk");
}

TEST_CASE("Pasal 3 huruf d and f: intimidation and hoaxes follow the ladder of impact") {
    for (const char* act : {"intimidate", "spread_hate_or_hoax"}) {
        CAPTURE(act);
        CHECK(meaning(doing(act), "pp-94-2021/3.d") ==
              "discipline light (pp-94-2021/9.1.b) interpretive per pp-94-2021/3; bkn; ppk");
        CHECK(profile(doing(act), "pp-94-2021/3.d") ==
              "actor: pns cpns | act: intimidate spread_hate_or_hoax | "
              "impact: unit agency(moderate pp-94-2021/10.1.c) state(severe pp-94-2021/11.1.d)");
        CHECK(meaning(doing(act), "pp-94-2021/3.f") ==
              "discipline light (pp-94-2021/9.1.d) interpretive per pp-94-2021/3; bkn; ppk");
        CHECK(profile(doing(act), "pp-94-2021/3.f") ==
              "actor: pns cpns | act: intimidate spread_hate_or_hoax | "
              "impact: unit agency(moderate pp-94-2021/10.1.e) state(severe pp-94-2021/11.1.f)");
        CHECK(findings(doing(act)) == "pp-94-2021/3.d pp-94-2021/3.f");
        for (const char* impact : {"agency", "state"}) {
            const Case heavier = doing(act, std::string("impact=") + impact);
            for (const char* duty : {"pp-94-2021/3.d", "pp-94-2021/3.f"})
                CHECK(meaning(heavier, duty).find(" interpretive per pp-94-2021/3; bkn; ppk") !=
                      std::string::npos);
            const bool agency = std::string_view(impact) == "agency";
            const auto ladder = [&](const char* light, const char* moderate, const char* severe) {
                const auto step = [](const char* level, const char* article) {
                    return std::string("(") + level + " pp-94-2021/" + article + ")";
                };
                return "actor: pns cpns | act: intimidate spread_hate_or_hoax | impact: unit" +
                       step("light", light) + " agency" +
                       (agency ? " state" + step("severe", severe)
                               : step("moderate", moderate) + " state");
            };
            CHECK(profile(heavier, "pp-94-2021/3.d") == ladder("9.1.b", "10.1.c", "11.1.d"));
            CHECK(profile(heavier, "pp-94-2021/3.f") == ladder("9.1.d", "10.1.e", "11.1.f"));
        }
        for (const char* impact : {"unit", "agency", "state"})
            for (const char* duty : {"pp-94-2021/3.d", "pp-94-2021/3.f"}) {
                const Case before = in_2020(doing(act, std::string("impact=") + impact));
                CHECK(absent(evaluate(before), duty));
                CHECK(applies(evaluate(with(before, "examined_on=2021-08-31")), duty));
            }
        const Case open = doing(act, "impact=");
        CHECK(meaning(open, "pp-94-2021/3.d") ==
              "discipline unassigned () interpretive per pp-94-2021/3; bkn; ppk");
        CHECK(evaluate(open).heaviest(Track::discipline) == SanctionLevel::unassigned);
    }
    // Only the impact assigns a level; the duties themselves have none.
    for (const char* duty : {"pp-94-2021/3.d", "pp-94-2021/3.f"})
        CHECK(Rulebook::national().find(duty)->sanction.level == SanctionLevel::unassigned);
}

TEST_CASE("Pasal 28: a superior who does not examine is punished, the level is not assigned") {
    CHECK(meaning(doing("fail_to_examine"), "pp-94-2021/28") ==
          "discipline unassigned () settled; bkn; ppk");
    CHECK(profile(doing("fail_to_examine"), "pp-94-2021/28") ==
          "actor: pns cpns | act: fail_to_examine");
    CHECK(conclusion(doing("fail_to_examine")) == Conclusion::breach);
    CHECK_FALSE(Rulebook::national().find("pp-94-2021/28")->note.id.empty());
}

TEST_CASE("Pasal 4 huruf c is named and never matched") {
    const NormInfo* duty = Rulebook::national().find("pp-94-2021/4.c");
    REQUIRE(duty != nullptr);
    CHECK(duty->named_only);
    CHECK(duty->acts == ActSet(full_mask(Axis::act)));
    CHECK(duty->sanction.level == SanctionLevel::unassigned);
    for (unsigned act = 0; act < axis_size(Axis::act); ++act) {
        Case facts = harmless();
        facts.act = static_cast<Act>(act);
        CHECK(absent(evaluate(facts), "pp-94-2021/4.c"));
    }
}

TEST_CASE("PP 94/2021 is in force from 31 August 2021") {
    const Case after_2020 = with(harmless(), "election=pilkada_2020");
    const std::string days = "2021-08-30 2021-08-31";
    const auto on = [&](const char* act, const char* stated, const char* norm) {
        return on_days(with(after_2020, std::string("act=") + act + " " + stated), norm, days);
    };
    CHECK(on("attend_campaign", "", "pp-94-2021/5.n.1") == "no contested");
    CHECK(on("attend_campaign", "spoke=true", "pp-94-2021/5.n.1") == "no interpretive");
    CHECK(on("attend_campaign", "service_attributes=true", "pp-94-2021/5.n.2") ==
          "no interpretive");
    CHECK(on("attend_campaign", "mobilised_staff=true", "pp-94-2021/5.n.3") == "no interpretive");
    CHECK(on("join_campaign_team", "mobilised_staff=true", "pp-94-2021/5.n.3") == "no settled");
    CHECK(on("attend_campaign", "state_facilities=true", "pp-94-2021/5.n.4") == "no interpretive");
    CHECK(on("join_campaign_team", "state_facilities=true", "pp-94-2021/5.n.4") == "no settled");
    CHECK(on("make_decision", "", "pp-94-2021/5.n.5") == "no settled");
    CHECK(on("make_decision", "office_sought=dpr", "pp-94-2021/5.n.5") == "no interpretive");
    CHECK(on("make_decision", "beneficiary=aspirant", "pp-94-2021/5.n.5") == "no interpretive");
    CHECK(on("voice_support", "", "pp-94-2021/5.n.5") == "no interpretive");
    CHECK(on("hold_partisan_activity", "", "pp-94-2021/5.n.6") == "no settled");
    CHECK(on("give_support_letter", "", "pp-94-2021/5.n.7") == "no settled");
    CHECK(on("intimidate", "", "pp-94-2021/3.d") == "no interpretive");
    CHECK(on("spread_hate_or_hoax", "", "pp-94-2021/3.f") == "no interpretive");
    CHECK(on("fail_to_examine", "", "pp-94-2021/28") == "no settled");
    // In a campaign across the day, as settled as in any campaign.
    const auto across = [&](const char* act, const char* stated, const char* norm) {
        return around(doing(act, stated), norm, "2021-08-31");
    };
    CHECK(across("attend_campaign", "party_attributes=true", "pp-94-2021/5.n.2") == "no settled");
    CHECK(across("attend_campaign", "service_attributes=true", "pp-94-2021/5.n.2") == "no settled");
    CHECK(across("attend_campaign", "state_facilities=true", "pp-94-2021/5.n.4") == "no settled");
    CHECK(across("attend_campaign", "mobilised_staff=true campaign_organiser=true",
                 "pp-94-2021/5.n.3") == "no settled");
    CHECK(across("attend_campaign", "mobilised_staff=true", "pp-94-2021/5.n.3") ==
          "no interpretive");
}

TEST_CASE("PP 94/2021 cites its own provisions and binds PNS and CPNS") {
    for (const char* item : {"1", "2", "3", "4", "5", "6", "7"}) {
        const std::string id = std::string("pp-94-2021/5.n.") + item;
        CAPTURE(id);
        CHECK(cited(id) == id);
        CHECK(bound(id) == "pns cpns (pppk)");
        CHECK(in_force(id) == "2021-08-31.. government_regulation");
        CHECK(penalty(id) == "none 0-0 months and/or 0-0");
    }
    for (const char* id : {"pp-94-2021/3.d", "pp-94-2021/3.f", "pp-94-2021/4.c", "pp-94-2021/28"}) {
        CHECK(bound(id) == "pns cpns");
        CHECK(in_force(id) == "2021-08-31.. government_regulation");
    }
    CHECK(cited("pp-94-2021/3.d") == "pp-94-2021/3.d");
    CHECK(cited("pp-94-2021/3.f") == "pp-94-2021/3.f");
    CHECK(cited("pp-94-2021/4.c") ==
          "pp-94-2021/4.c pp-94-2021/9.2.a pp-94-2021/10.2.c pp-94-2021/11.2.a");
    CHECK(cited("pp-94-2021/28") == "pp-94-2021/28.1 pp-94-2021/28.2");
}
