// SPDX-License-Identifier: Apache-2.0
//
// The statutes on the civil service, UU 5/2014 and UU 20/2023, and PP 49/2018 on PPPK: party
// membership and one's own candidacy.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

Case in_2023(Case facts) {
    return with(facts,
                "election=pemilu_2024 office_sought=dpr date=2023-10-01 examined_on=2023-10-05");
}

}  // namespace

TEST_CASE("UU 20/2023 Pasal 52 ayat (3) huruf j: party membership is a dishonourable dismissal") {
    CHECK(meaning(doing("join_party"), "uu-20-2023/52.3.j") ==
          "status dishonourable_dismissal (uu-20-2023/52.4) settled; bkn; ppk");
    CHECK(profile(doing("join_party"), "uu-20-2023/52.3.j") ==
          "actor: pns cpns pppk | act: join_party | resigned: false");
    CHECK(findings(doing("join_party")) == "skb-2022/dp-5 uu-20-2023/52.3.j");
    CHECK(conclusion(doing("join_party")) == Conclusion::breach);
}

TEST_CASE("UU 5/2014 Pasal 87 ayat (4) huruf c: dismissal before, of those on probation too") {
    const Case facts = in_2023(doing("join_party"));
    CHECK(meaning(facts, "uu-5-2014/87.4.c") ==
          "status dishonourable_dismissal (uu-5-2014/87.4.c) settled; kasn; ppk");
    // The days of the phases lie after its repeal; the two days of the hand-over are tested below.
    CHECK(profile(facts, "uu-5-2014/87.4.c") ==
          "actor: pns cpns | act: join_party | resigned: false | phase:  | "
          "kind: pemilu");
    CHECK(meaning(with(facts, "actor=cpns"), "uu-5-2014/87.4.c") ==
          meaning(facts, "uu-5-2014/87.4.c"));
    CHECK(profile(in_2020(doing("join_party")), "uu-5-2014/87.4.c") ==
          "actor: pns cpns | act: join_party | resigned: false");
}

TEST_CASE("PP 49/2018 Pasal 53 ayat (3) huruf c: the agreement of a PPPK ends dishonourably") {
    const Case facts = doing("join_party", "actor=pppk");
    CHECK(meaning(facts, "pp-49-2018/53.3.c") ==
          "status dishonourable_dismissal (pp-49-2018/53.3.c) settled; bkn; ppk");
    CHECK(profile(facts, "pp-49-2018/53.3.c") == "actor: pppk | act: join_party | resigned: false");
    CHECK(findings(facts) == "pp-49-2018/53.3.c skb-2022/dp-5 uu-20-2023/52.3.j");
    CHECK_FALSE(Rulebook::national().find("pp-49-2018/53.3.c")->note.id.empty());
    // On leave or not.
    CHECK(depends(evaluate(with(facts, "unpaid_leave=true actor=")), "pp-49-2018/53.3.c"));
}

TEST_CASE("UU 20/2023 Pasal 59 ayat (3): standing without resigning ends the service") {
    const Case facts = doing("run_for_office");
    CHECK(meaning(facts, "uu-20-2023/59.3") ==
          "status dishonourable_dismissal (pp-11-2017/254.4) settled; bkn; ppk");
    CHECK(profile(facts, "uu-20-2023/59.3") ==
          "office_sought: president dpr dpd dprd(interpretive) governor regent_or_mayor | "
          "actor: pns cpns pppk(no basis) | act: run_for_office | beneficiary: candidate party | "
          "resigned: false");
    CHECK(findings(facts) == "uu-20-2023/59.3");
    // PP 11/2017 names PNS: it is no basis for a PPPK.
    CHECK(meaning(with(facts, "actor=pppk"), "uu-20-2023/59.3") ==
          "status dishonourable_dismissal () settled; bkn; ppk");
}

TEST_CASE("UU 20/2023 Pasal 59 ayat (3): for the DPRD it is interpretation") {
    const Case facts = in_pemilu(doing("run_for_office"), "dprd");
    CHECK(meaning(facts, "uu-20-2023/59.3") ==
          "status dishonourable_dismissal (pp-11-2017/254.4) interpretive per uu-7-2017/240; kasn; "
          "ppk");
    CHECK(profile(facts, "uu-20-2023/59.3") ==
          "office_sought: president(settled) dpr(settled) dpd(settled) dprd governor(settled) "
          "regent_or_mayor(settled) | actor: pns cpns pppk(no basis) | act: run_for_office | "
          "beneficiary: candidate party | resigned: false");
}

TEST_CASE("UU 5/2014 Pasal 123 ayat (3): the same before 31 October 2023, and not for PPPK") {
    const Case facts = in_2020(doing("run_for_office"));
    CHECK(meaning(facts, "uu-5-2014/123.3") ==
          "status dishonourable_dismissal (pp-11-2017/254.4) settled; kasn; ppk");
    // The profile's Pemilu is that of 2019, before PP 17/2020.
    CHECK(
        profile(facts, "uu-5-2014/123.3") ==
        "office_sought: president dpr dpd dprd(interpretive) governor regent_or_mayor | "
        "actor: pns cpns | act: run_for_office | beneficiary: candidate party | resigned: false | "
        "kind: pemilu(interpretive pp-11-2017/346.4) pilkada");
    CHECK(meaning(with(facts, "office_sought=dprd"), "uu-5-2014/123.3") ==
          "status dishonourable_dismissal (pp-11-2017/254.4) interpretive per uu-7-2017/240; kasn; "
          "ppk");
    CHECK(
        profile(with(facts, "office_sought=dprd"), "uu-5-2014/123.3") ==
        "office_sought: president(settled) dpr(settled) dpd(settled) dprd governor(settled) "
        "regent_or_mayor(settled) | actor: pns cpns | act: run_for_office | "
        "beneficiary: candidate party | resigned: false | kind: pemilu(pp-11-2017/346.4) pilkada");
    CHECK(findings(with(facts, "actor=pppk")).empty());
}

TEST_CASE("a person is a candidate from the day of determination, and must have resigned by then") {
    const Case facts = with(doing("run_for_office"), "beneficiary=");
    CHECK(on_days(facts, "uu-20-2023/59.3", "2024-09-21 2024-09-22") == "no settled");
    const Case president = with(facts, "election=pemilu_2024 office_sought=president");
    CHECK(on_days(president, "uu-20-2023/59.3", "2023-11-12 2023-11-13") == "no settled");
    const Case dpd = with(facts, "election=pemilu_2024 office_sought=dpd");
    CHECK(on_days(dpd, "uu-20-2023/59.3", "2023-11-02 2023-11-03") == "no settled");
}

TEST_CASE("one's own candidacy: whom the act favours does not matter, only the determination") {
    const Case of_party = doing("run_for_office", "beneficiary=party");
    CHECK(on_days(of_party, "uu-20-2023/59.3", "2024-09-21 2024-09-22") == "no settled");
    CHECK(profile(of_party, "uu-20-2023/59.3") ==
          "office_sought: president dpr dpd dprd(interpretive) governor regent_or_mayor | "
          "actor: pns cpns pppk(no basis) | act: run_for_office | beneficiary: candidate party | "
          "resigned: false | kind: pemilu(depends) pilkada");
    const Case dprd = in_pemilu(of_party, "dprd");
    CHECK(on_days(dprd, "uu-20-2023/59.3", "2023-11-02 2023-11-03") == "no interpretive");
    CHECK(on_days(dprd, "uu-5-2014/123.3", "2023-10-30") == "no");
    CHECK(on_days(in_2020(of_party), "uu-5-2014/123.3", "2020-09-22 2020-09-23") == "no settled");
    // The offices of a Pemilu have no common day that one of a Pilkada could take.
    const std::string of_dprd =
        "office_sought: president(settled) dpr(settled) dpd(settled) dprd "
        "governor(depends settled) regent_or_mayor(depends settled) | actor: ";
    const std::string end =
        " | act: run_for_office | beneficiary: candidate party | resigned: false";
    CHECK(profile(dprd, "uu-20-2023/59.3") == of_dprd + "pns cpns pppk(no basis)" + end);
    CHECK(profile(in_2020(of_party), "uu-5-2014/123.3") ==
          "office_sought: president dpr dpd dprd(interpretive) governor regent_or_mayor | "
          "actor: pns cpns" +
              end + " | kind: pemilu(interpretive pp-11-2017/346.4) pilkada");
    CHECK(profile(with(in_2020(of_party), "office_sought=dprd"), "uu-5-2014/123.3") ==
          "office_sought: president(settled) dpr(settled) dpd(settled) dprd governor(settled) "
          "regent_or_mayor(settled) | actor: pns cpns" +
              end + " | kind: pemilu(pp-11-2017/346.4) pilkada");
    // PPPK, for whom nothing is a basis.
    const std::string pppk = "pns(pp-11-2017/254.4) cpns(pp-11-2017/254.4) pppk";
    CHECK(profile(with(of_party, "actor=pppk"), "uu-20-2023/59.3") ==
          "office_sought: president dpr dpd dprd(interpretive) governor regent_or_mayor | actor: " +
              pppk + end + " | kind: pemilu(depends) pilkada");
    CHECK(profile(doing("run_for_office", "actor=pppk"), "uu-20-2023/59.3") ==
          "office_sought: president dpr dpd dprd(interpretive) governor regent_or_mayor | actor: " +
              pppk + end);
    CHECK(profile(with(dprd, "actor=pppk"), "uu-20-2023/59.3") == of_dprd + pppk + end);
    CHECK(profile(in_pemilu(doing("run_for_office", "actor=pppk"), "dprd"), "uu-20-2023/59.3") ==
          "office_sought: president(settled) dpr(settled) dpd(settled) dprd governor(settled) "
          "regent_or_mayor(settled) | actor: " +
              pppk + end);
    // From the determination for them too, and under both statutes.
    CHECK(on_days(with(dprd, "actor=pppk"), "uu-20-2023/59.3", "2023-11-02 2023-11-03") ==
          "no interpretive");
    CHECK(on_days(in_2019(of_party), "uu-5-2014/123.3", "2018-09-19 2018-09-20") ==
          "no interpretive");
    // For every office, and for nobody who resigned.
    Case later = of_party;
    later.election = Election::own;
    later.timetable = campaign_around(Date(2023, 7, 1), ElectionKind::pemilu);
    later.date = later.examined_on = Date(2023, 7, 1);
    for (const char* office : {"president", "dpr", "dpd", "dprd"}) {
        CAPTURE(office);
        const std::string certainty =
            std::string_view(office) == "dprd" ? "interpretive per uu-7-2017/240" : "settled";
        const Case now = in_pemilu(of_party, office);
        const Case before = with(later, std::string("office_sought=") + office);
        CHECK(meaning(now, "uu-20-2023/59.3") ==
              "status dishonourable_dismissal (pp-11-2017/254.4) " + certainty + "; kasn; ppk");
        CHECK(meaning(with(now, "actor=pppk"), "uu-20-2023/59.3") ==
              "status dishonourable_dismissal () " + certainty + "; kasn; ppk");
        CHECK(meaning(before, "uu-5-2014/123.3") ==
              "status dishonourable_dismissal (pp-11-2017/254.4) " + certainty + "; kasn; ppk");
        for (const char* actor : {"pns", "pppk"})
            CHECK(absent(evaluate(with(now, std::string("resigned=true actor=") + actor)),
                         "uu-20-2023/59.3"));
        CHECK(absent(evaluate(with(before, "resigned=true")), "uu-5-2014/123.3"));
        CHECK(
            absent(evaluate(with(in_2019(of_party, office), "resigned=true")), "uu-5-2014/123.3"));
    }
    for (const char* office : {"governor", "regent_or_mayor"}) {
        const Case facts = with(in_2020(of_party), std::string("office_sought=") + office);
        CHECK(meaning(facts, "uu-5-2014/123.3") ==
              "status dishonourable_dismissal (pp-11-2017/254.4) settled; kasn; ppk");
        CHECK(absent(evaluate(with(facts, "resigned=true")), "uu-5-2014/123.3"));
    }
}

TEST_CASE("UU 20/2023 took the place of UU 5/2014 on 31 October 2023") {
    const std::string hand_over = "2023-10-30 2023-10-31";
    const std::string first_day = "2014-01-14 2014-01-15";
    const Case joining = with(doing("join_party"), "election=pemilu_2024 office_sought=dpr");
    CHECK(on_days(joining, "uu-5-2014/87.4.c", hand_over) == "settled no");
    CHECK(on_days(with(joining, "actor=cpns"), "uu-5-2014/87.4.c", hand_over) == "settled no");
    CHECK(on_days(joining, "uu-20-2023/52.3.j", hand_over) == "no settled");
    CHECK(on_days(joining, "uu-5-2014/87.4.c", first_day) == "no settled");
    CHECK(on_days(with(joining, "actor=cpns"), "uu-5-2014/87.4.c", first_day) == "no settled");
    CHECK(on_days(with(joining, "actor=pppk"), "pp-49-2018/53.3.c", "2018-11-27 2018-11-28") ==
          "no settled");
    for (const char* office : {"dpr", "dprd"}) {
        CAPTURE(office);
        const bool named = std::string_view(office) == "dpr";
        const Case running = with(doing("run_for_office"),
                                  std::string("election=pemilu_2024 office_sought=") + office);
        CHECK(on_days(running, "uu-5-2014/123.3", hand_over) ==
              (named ? "settled no" : "interpretive no"));
        CHECK(on_days(running, "uu-20-2023/59.3", hand_over) ==
              (named ? "no settled" : "no interpretive"));
        CHECK(on_days(running, "uu-5-2014/123.3", first_day) == "no interpretive");
    }
}

TEST_CASE("PP 17/2020 settled what follows from not resigning: Pasal 254 against 346 PP 11/2017") {
    // Determined as a candidate in an election of the caller's own around the day of change.
    Case running = doing("run_for_office", "election= office_sought=regent_or_mayor");
    running.timetable = campaign_around(Date(2020, 2, 28), ElectionKind::pilkada);
    running.date = Date(2020, 2, 27);
    CHECK(meaning(running, "uu-5-2014/123.3") ==
          "status dishonourable_dismissal (pp-11-2017/346.4) interpretive per pp-11-2017/254.4; "
          "bkn; ppk");
    running.date = Date(2020, 2, 28);
    CHECK(meaning(running, "uu-5-2014/123.3") ==
          "status dishonourable_dismissal (pp-11-2017/254.4) settled; bkn; ppk");
    // That the DPRD is not named stays a reading; before, the regulation itself is at odds.
    running.office_sought = Office::dprd;
    CHECK(meaning(running, "uu-5-2014/123.3") ==
          "status dishonourable_dismissal (pp-11-2017/254.4) interpretive per uu-7-2017/240; bkn; "
          "ppk");
    running.date = Date(2020, 2, 27);
    CHECK(meaning(running, "uu-5-2014/123.3") ==
          "status dishonourable_dismissal (pp-11-2017/346.4) interpretive per pp-11-2017/254.4; "
          "bkn; ppk");
    CHECK(meaning(with(running, "beneficiary=party office_sought=governor"), "uu-5-2014/123.3") ==
          "status dishonourable_dismissal (pp-11-2017/346.4) interpretive per pp-11-2017/254.4; "
          "bkn; ppk");
    // At odds for every office alike.
    for (const char* beneficiary : {"candidate", "party"})
        CHECK(profile(in_2019(doing("run_for_office", std::string("beneficiary=") + beneficiary)),
                      "uu-5-2014/123.3") ==
              "actor: pns cpns | act: run_for_office | beneficiary: candidate party | "
              "resigned: false | kind: pemilu pilkada(settled pp-11-2017/254.4)");
    for (const char* norm : {"uu-5-2014/123.3", "uu-20-2023/59.3"})
        CHECK(Rulebook::national().find(norm)->sanction.basis_also == "pp-17-2020");
}

TEST_CASE("the statutes on the civil service cite what carries the consequence") {
    CHECK(cited("uu-20-2023/52.3.j") ==
          "uu-20-2023/52.3.j uu-20-2023/52.4 pp-37-2004/9 pp-11-2017/255");
    CHECK(cited("uu-20-2023/59.3") == "uu-20-2023/59.3 uu-20-2023/56 pp-11-2017/254.4");
    CHECK(cited("uu-5-2014/87.4.c") == "uu-5-2014/87.4.c pp-37-2004/2 pp-37-2004/9 pp-11-2017/255");
    CHECK(cited("uu-5-2014/123.3") ==
          "uu-5-2014/123.3 uu-5-2014/119 mk-41-puu-xii-2014 pp-11-2017/254.4");
    CHECK(cited("pp-49-2018/53.3.c") == "pp-49-2018/53.3.c pp-49-2018/63");
    CHECK(in_force("uu-20-2023/52.3.j") == "2023-10-31.. statute");
    CHECK(in_force("uu-20-2023/59.3") == "2023-10-31.. statute");
    CHECK(in_force("uu-5-2014/87.4.c") == "2014-01-15..2023-10-31 statute");
    CHECK(in_force("uu-5-2014/123.3") == "2014-01-15..2023-10-31 statute");
    CHECK(in_force("pp-49-2018/53.3.c") == "2018-11-28.. government_regulation");
    CHECK(bound("uu-20-2023/52.3.j") == "pns cpns pppk");
    CHECK(bound("uu-20-2023/59.3") == "pns cpns pppk");
    CHECK(bound("uu-5-2014/87.4.c") == "pns cpns");
    CHECK(bound("uu-5-2014/123.3") == "pns cpns");
    CHECK(bound("pp-49-2018/53.3.c") == "pppk");
}
