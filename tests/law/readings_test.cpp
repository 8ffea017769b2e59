// SPDX-License-Identifier: Apache-2.0
//
// The readings R1 to R25 that bind this library, each in a few cases that show its substance.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

std::string kinds(SanctionLevel level, const Date& day, Operation operation) {
    std::string out;
    for (const SanctionKind& kind : kinds_of(level, day))
        if (kind.operation == operation) out += (out.empty() ? "" : " ") + std::string(kind.basis);
    return out;
}
Certainty certainty(const Case& facts, std::string_view norm) {
    for (const Finding& finding : evaluate(facts).findings())
        if (finding.norm->id == norm) return finding.certainty;
    FAIL_CHECK("no finding on " << norm);
    return Certainty::settled;
}

const char* const partisan_acts[] = {
    "put_up_props",   "promote_online",       "engage_online",       "join_online_group",
    "post_photo",     "speak_at_party_event", "give_support_letter", "hold_partisan_activity",
    "voice_support",  "show_partisan_sign",   "join_campaign_team",  "wear_attributes",
    "make_decision",  "accompany_candidate",  "use_programme",       "approach_party",
    "approach_public"};

}  // namespace

TEST_CASE(
    "R1: a verdict keeps norm, track, consequence and certainty apart, and finds nobody guilty") {
    const Verdict verdict = evaluate(with(pns_at_campaign(), "service_attributes=true"));
    const Finding finding = verdict.findings().front();
    CHECK(finding.norm->id == "pp-94-2021/5.n.2");
    CHECK(finding.track() == Track::discipline);
    CHECK(finding.level == SanctionLevel::moderate);
    CHECK(finding.certainty == Certainty::settled);
    CHECK(explain(verdict, Language::english).find("would breach") != std::string::npos);
    CHECK(explain(verdict, Language::english).find("guilty") == std::string::npos);
    const Verdict crime = evaluate(doing("make_decision", "actor=village_head intent=true"));
    CHECK(explain(crime, Language::indonesian).find("bersalah") == std::string::npos);
}

TEST_CASE("R2: one act can breach norms of several tracks, with one heaviest on each") {
    const Verdict verdict =
        evaluate(in_pemilu(doing("attend_campaign",
                                 "campaign_organiser=true mobilised_staff=true active_support=true "
                                 "spouse_is_candidate=true")));
    CHECK(verdict.heaviest(Track::ethics) == SanctionLevel::moral);
    CHECK(verdict.heaviest(Track::discipline) == SanctionLevel::severe);
    CHECK(verdict.heaviest(Track::electoral) == SanctionLevel::prohibited);
    CHECK(verdict.heaviest(Track::criminal) == SanctionLevel::offence);
    CHECK_FALSE(verdict.heaviest(Track::village).has_value());
    CHECK_FALSE(is_heavier(SanctionLevel::offence, SanctionLevel::severe).has_value());
}

TEST_CASE("R3: substance follows the day of the act, procedure the day of the step") {
    const Case props = toward_aspirant(doing("put_up_props"));
    const Case late = with(props, "date=2024-08-23 examined_on=2024-08-24");
    CHECK(findings(late) == "skb-2022/ke-1");
    CHECK(codes(evaluate(late).handled_by()) == "bkn");
    CHECK(codes(evaluate(with(late, "examined_on=")).handled_by()) == "kasn");
    CHECK(conclusion(with(doing("put_up_props", "actor=non_asn_staff"), "date=2023-01-02")) ==
          Conclusion::not_covered);
    // A date not given runs over the days of the election.
    CHECK(findings(with(doing("join_party"),
                        "election=pemilu_2024 office_sought=dpr date= "
                        "examined_on=")) == "skb-2022/dp-5? uu-20-2023/52.3.j? uu-5-2014/87.4.c?");
}

TEST_CASE("R4: huruf n angka 1 to 7 have the levels of Pasal 13 huruf g and 14 huruf i") {
    const struct {
        const char* facts;
        const char* norm;
        SanctionLevel level;
        const char* basis;
    } items[] = {
        {"act=attend_campaign", "5.n.1", SanctionLevel::unassigned, ""},
        {"act=attend_campaign party_attributes=true", "5.n.2", SanctionLevel::moderate, "13.g"},
        {"act=attend_campaign mobilised_staff=true campaign_organiser=true", "5.n.3",
         SanctionLevel::severe, "14.i.1"},
        {"act=attend_campaign state_facilities=true", "5.n.4", SanctionLevel::severe, "14.i.2"},
        {"act=make_decision", "5.n.5", SanctionLevel::severe, "14.i.3"},
        {"act=hold_partisan_activity", "5.n.6", SanctionLevel::severe, "14.i.4"},
        {"act=give_support_letter", "5.n.7", SanctionLevel::severe, "14.i.5"},
    };
    for (const auto& item : items) {
        CAPTURE(item.norm);
        bool found = false;
        for (const Finding& finding : evaluate(with(harmless(), item.facts)).findings()) {
            if (finding.norm->id != std::string("pp-94-2021/") + item.norm) continue;
            found = true;
            CHECK(finding.level == item.level);
            CHECK(finding.level_basis ==
                  (*item.basis != 0 ? std::string("pp-94-2021/") + item.basis : ""));
            CHECK((finding.certainty == Certainty::settled) ==
                  (item.level != SanctionLevel::unassigned));
        }
        CHECK(found);
    }
}

TEST_CASE("R4: angka 1 and angka 2 exclude each other") {
    for (const char* stated : {"", "party_attributes=true", "service_attributes=true",
                               "party_attributes=true service_attributes=true"})
        for (const char* day : {"2024-09-24", "2024-10-03", "2024-11-24"}) {
            const Verdict verdict =
                evaluate(with(with(pns_at_campaign(), stated), std::string("date=") + day));
            CHECK(applies(verdict, "pp-94-2021/5.n.1") != applies(verdict, "pp-94-2021/5.n.2"));
        }
    // Declarations and introductions are not campaigns.
    for (const char* act : {"attend_declaration", "attend_introduction"})
        CHECK(findings(doing(act,
                             "service_attributes=true state_facilities=true "
                             "mobilised_staff=true"))
                  .empty());
}

TEST_CASE("R5: an aspirant becomes a candidate on the day of determination of that contest") {
    const Case facts = doing("put_up_props", "beneficiary=");
    CHECK(findings(with(facts, "date=2024-09-21")) == "skb-2022/ke-1");
    CHECK(findings(with(facts, "date=2024-09-22")) == "skb-2022/dp-1");
    const Case stated = doing("put_up_props", "beneficiary=candidate date=2024-09-21");
    CHECK(findings(stated) == "skb-2022/dp-1");
    CHECK(evaluate(stated).conflicts().size() == 1);
    // Parties are named by KE-6, DP-8, DP-10 and DP-12, and by the props of KE-5 and DP-7.
    const auto of_party = [](const char* act, const char* more = "") {
        return findings(doing(act, std::string("beneficiary=party ") + more));
    };
    CHECK(of_party("attend_introduction") == "skb-2022/ke-6");
    CHECK(of_party("hold_partisan_activity") == "skb-2022/dp-8");
    CHECK(of_party("join_campaign_team") == "skb-2022/dp-10");
    CHECK(of_party("make_decision") == "skb-2022/dp-12");
    CHECK(of_party("post_photo",
                   "public_posting=true purpose_of_support=true "
                   "photo_with=campaign_props") == "skb-2022/dp-7");
    for (const char* act :
         {"put_up_props", "promote_online", "engage_online", "attend_declaration"})
        CHECK(of_party(act, "active_support=true winning_team_account=true").empty());
}

TEST_CASE("R6: angka 5 and 6 at any time; for legislators and aspirants by interpretation") {
    for (const char* act : {"make_decision", "hold_partisan_activity"}) {
        CAPTURE(act);
        const std::string norm =
            std::string("pp-94-2021/5.n.") + (std::string_view(act) == "make_decision" ? "5" : "6");
        for (const char* day : {"2024-09-22", "2024-10-03", "2024-11-25", "2025-01-09"})
            CHECK(certainty(with(doing(act), std::string("date=") + day), norm) ==
                  Certainty::settled);
        for (const char* office : {"dpr", "dpd", "dprd"})
            CHECK(certainty(in_pemilu(doing(act), office), norm) == Certainty::interpretive);
        CHECK(certainty(in_pemilu(doing(act)), norm) == Certainty::settled);
        const Verdict early = evaluate(toward_aspirant(doing(act)));
        CHECK(findings(early) == "pp-42-2004/11.c " + norm);
        CHECK(early.conclusion() == Conclusion::contested);
    }
}

TEST_CASE("R6: before the joint decree Pasal 11 huruf c answers for every partisan act") {
    const Case before = with(harmless(), "election=pemilu_2024 office_sought=dpr date=2022-09-21");
    for (const char* act : partisan_acts)
        CHECK(applies(evaluate(with(before, std::string("act=") + act)), "pp-42-2004/11.c"));
    for (const char* act : {"attend_campaign", "attend_declaration", "attend_introduction"}) {
        CHECK(absent(evaluate(with(before, std::string("act=") + act)), "pp-42-2004/11.c"));
        CHECK(applies(evaluate(with(before, std::string("active_support=true act=") + act)),
                      "pp-42-2004/11.c"));
    }
    CHECK(absent(evaluate(with(before, "act=put_up_props actor=pppk")), "pp-42-2004/11.c"));
}

TEST_CASE("R7: a service vehicle is an attribute and a state facility; the heaviest counts") {
    const Verdict verdict =
        evaluate(with(pns_at_campaign(), "service_attributes=true state_facilities=true"));
    CHECK(findings(verdict) == "pp-94-2021/5.n.2 pp-94-2021/5.n.4");
    CHECK(verdict.heaviest(Track::discipline) == SanctionLevel::severe);
}

TEST_CASE("R8: a level is a set of kinds; the printed moderate kinds are suspended") {
    const Date day(2024, 10, 3);
    CHECK(kinds(SanctionLevel::moderate, day, Operation::operative) ==
          "pp-53-2010/7.3.a pp-53-2010/7.3.b pp-53-2010/7.3.c");
    CHECK(kinds(SanctionLevel::moderate, day, Operation::suspended) ==
          "pp-94-2021/8.3.a pp-94-2021/8.3.b pp-94-2021/8.3.c");
    CHECK(kinds(SanctionLevel::severe, day, Operation::operative) ==
          "pp-94-2021/8.4.a pp-94-2021/8.4.b pp-94-2021/8.4.c");
    for (const SanctionKind& kind : kinds_of(SanctionLevel::moderate, day))
        if (kind.operation == Operation::suspended) CHECK(kind.suspended_by == "pp-94-2021/42.1");
}

TEST_CASE("R9: passive attendance is contested, and each reading has its answer") {
    const Verdict passive = evaluate(pns_at_campaign());
    CHECK(passive.conclusion() == Conclusion::contested);
    CHECK(certainty(pns_at_campaign(), "pp-94-2021/5.n.1") == Certainty::contested);
    CHECK(passive.under(Reading::strict).conclusion() == Conclusion::breach);
    CHECK(passive.under(Reading::lenient).conclusion() == Conclusion::permitted);
    CHECK(defeated(passive.under(Reading::lenient), "pp-94-2021/5.n.1"));
}

TEST_CASE("R9: once a condition is known to be broken it is interpretation, under any reading") {
    for (const char* broken : {"working_hours", "state_facilities", "partisan_symbol", "spoke",
                               "mobilised_staff", "public_posting", "active_support"}) {
        CAPTURE(broken);
        const Case facts = with(pns_at_campaign(), std::string(broken) + "=true");
        CHECK(certainty(facts, "pp-94-2021/5.n.1") == Certainty::interpretive);
        CHECK(evaluate(facts).under(Reading::lenient).status("pp-94-2021/5.n.1") ==
              Status::applies);
        CHECK(permissions(evaluate(facts)).empty());
        // While it is not known, the lenient reading hangs on it.
        const Verdict open = evaluate(with(pns_at_campaign(), std::string(broken) + "="));
        CHECK(open.under(Reading::lenient).status("pp-94-2021/5.n.1") == Status::depends);
    }
    // Under the lenient reading only 5.n.1 is defeated.
    CHECK(findings(evaluate(with(pns_at_campaign(), "beneficiary=aspirant date=2024-08-01"))
                       .under(Reading::lenient)) == "skb-2022/ke-6");
}

TEST_CASE("R10: the levels of the rows where prints differ") {
    CHECK(levels_on_days(doing("hold_partisan_activity"), "skb-2022/dp-8", "2024-10-03") ==
          "severe");
    CHECK(levels_on_days(toward_aspirant(doing("join_campaign_team")), "skb-2022/dp-9",
                         "2024-08-01") == "moderate");
    CHECK(levels_on_days(doing("join_campaign_team"), "skb-2022/dp-10", "2024-10-03") == "severe");
    CHECK(levels_on_days(doing("approach_party"), "skb-2022/dp-3", "2024-10-03") == "moderate");
    CHECK(conclusion(doing("approach_party", "unpaid_leave=true")) == Conclusion::no_breach);
    CHECK(conclusion(doing("attend_declaration")) == Conclusion::no_breach);
    CHECK(conclusion(doing("post_photo", "public_posting=true")) == Conclusion::no_breach);
    CHECK(conclusion(doing("join_online_group")) == Conclusion::no_breach);
    CHECK(conclusion(doing("engage_online")) == Conclusion::contested);
    CHECK(evaluate(doing("engage_online")).under(Reading::strict).conclusion() ==
          Conclusion::breach);
    CHECK(conclusion(toward_aspirant(doing("give_support_letter"))) == Conclusion::no_breach);
    CHECK(findings(in_pemilu(toward_aspirant(doing("give_support_letter")), "dpd")) ==
          "skb-2022/dp-11");
}

TEST_CASE(
    "R11: standing without resigning ends the service, PPPK too; the DPRD by interpretation") {
    CHECK(findings(doing("run_for_office")) == "uu-20-2023/59.3");
    CHECK(findings(doing("run_for_office", "actor=pppk")) == "uu-20-2023/59.3");
    CHECK(findings(in_2020(doing("run_for_office"))) == "uu-5-2014/123.3");
    CHECK(certainty(in_pemilu(doing("run_for_office"), "dprd"), "uu-20-2023/59.3") ==
          Certainty::interpretive);
    CHECK(conclusion(doing("run_for_office", "resigned=true")) == Conclusion::permitted);
    CHECK(permissions(evaluate(doing("run_for_office", "resigned=true"))) == "right/resign_first");
}

TEST_CASE("R12: party membership, by person") {
    CHECK(findings(doing("join_party")) == "skb-2022/dp-5 uu-20-2023/52.3.j");
    CHECK(findings(doing("join_party", "actor=cpns")) == "skb-2022/dp-5 uu-20-2023/52.3.j");
    CHECK(findings(doing("join_party", "actor=pppk")) ==
          "pp-49-2018/53.3.c skb-2022/dp-5 uu-20-2023/52.3.j");
    for (const char* actor : {"village_head", "village_official", "village_council_member"}) {
        const std::string who = std::string("actor=") + actor;
        CHECK(conclusion(doing("join_party", who)) == Conclusion::no_breach);
        CHECK(conclusion(doing("join_party", who + " party_officer=true")) == Conclusion::breach);
    }
    CHECK(conclusion(doing("join_party", "resigned=true")) == Conclusion::permitted);
    CHECK(evaluate(doing("join_party")).heaviest(Track::status) ==
          SanctionLevel::dishonourable_dismissal);
}

TEST_CASE("R13: PPPK by analogy and without a level; the joint decree binds them as it stands") {
    const Case pppk = with(pns_at_campaign(), "actor=pppk service_attributes=true");
    CHECK(meaning(pppk, "pp-94-2021/5.n.2") ==
          "discipline unassigned () interpretive per pp-49-2018/52.1; bkn; ppk");
    CHECK(conclusion(pppk) == Conclusion::contested);
    CHECK(meaning(doing("put_up_props", "actor=pppk"), "skb-2022/dp-1") ==
          "discipline unassigned () settled; bkn; ppk");
    CHECK(meaning(toward_aspirant(doing("put_up_props", "actor=pppk")), "skb-2022/ke-1") ==
          "ethics moral (pp-42-2004/15.3) settled; kasn; ppk");
    const Case leave = doing("attend_declaration",
                             "actor=pppk spouse_is_candidate=true "
                             "unpaid_leave=true");
    CHECK(evaluate(leave).conflicts().size() == 1);
    CHECK(certainty(leave, "skb-2022/ke-7") == Certainty::interpretive);
    // A CPNS stands as a PNS does.
    const Case in_uniform = with(pns_at_campaign(), "service_attributes=true");
    CHECK(meaning(with(in_uniform, "actor=cpns"), "pp-94-2021/5.n.2") ==
          meaning(in_uniform, "pp-94-2021/5.n.2"));
}

TEST_CASE("R14: the spouse of a candidate, on leave and not") {
    const Case spouse = with(harmless(), "spouse_is_candidate=true");
    const Case on_leave = with(spouse, "unpaid_leave=true");
    CHECK(findings(with(spouse, "act=accompany_spouse")) == "skb-2022/ke-7");
    CHECK(conclusion(with(on_leave, "act=accompany_spouse")) == Conclusion::permitted);
    // Accompanying a candidate who is one's spouse is accompanying the spouse.
    CHECK(findings(with(spouse, "act=accompany_candidate")) == "skb-2022/ke-7");
    CHECK(conclusion(with(on_leave, "act=accompany_candidate")) == Conclusion::permitted);
    CHECK(certainty(with(spouse, "act=attend_introduction"), "skb-2022/ke-7") ==
          Certainty::interpretive);
    for (const char* stated :
         {"act=attend_campaign service_attributes=true", "act=promote_online",
          "act=attend_campaign spoke=true", "act=speak_at_party_event",
          "act=hold_partisan_activity", "act=attend_campaign state_facilities=true"}) {
        CAPTURE(stated);
        CHECK(findings(with(on_leave, stated)).find("se-menpanrb-18-2023/not.") !=
              std::string::npos);
        CHECK(findings(with(spouse, stated)).find("se-menpanrb-18-2023/not.") != std::string::npos);
    }
    // Attributes count in the campaign period only.
    CHECK(findings(with(on_leave, "act=attend_declaration party_attributes=true date=2024-09-24"))
              .empty());
}

TEST_CASE("R15: Pasal 71 prohibits, Pasal 188 punishes intent") {
    const Case decision = doing("make_decision", "post=administrator holds_office=true");
    CHECK(findings(decision) == "pp-94-2021/5.n.5 skb-2022/dp-12 uu-10-2016/71.1");
    CHECK(findings(with(decision, "intent=true")) ==
          "pp-94-2021/5.n.5 skb-2022/dp-12 uu-10-2016/188 uu-10-2016/71.1");
    CHECK(depends(evaluate(with(decision, "intent=")), "uu-10-2016/188"));
    CHECK(findings(with(decision, "post=executive_staff holds_office=")) ==
          "pp-94-2021/5.n.5 skb-2022/dp-12");
    CHECK(depends(evaluate(with(decision, "post=functional holds_office=")), "uu-10-2016/71.1"));
    CHECK(absent(evaluate(doing("make_decision", "actor=village_official intent=true")),
                 "uu-10-2016/71.1"));
    // 190 stands alone beside 71(2).
    CHECK(findings(doing("replace_officials", "actor=regional_head intent=true incumbent=true")) ==
          "uu-10-2016/190 uu-10-2016/71.2 uu-10-2016/71.5");
    CHECK(findings(doing("use_programme", "actor=regional_head intent=true incumbent=true")) ==
          "uu-10-2016/188 uu-10-2016/71.1 uu-10-2016/71.3 uu-10-2016/71.5");
    // A letter of support, or joining a team, is no act of Pasal 71.
    for (const char* act : {"give_support_letter", "join_campaign_team", "join_online_group"})
        CHECK(absent(evaluate(doing(act, "actor=village_head")), "uu-10-2016/71.1"));
}

TEST_CASE("R16: in a Pemilu, who is punished for what") {
    const auto pemilu = [](std::string_view act, std::string_view stated) {
        return findings(in_pemilu(doing(act, stated)));
    };
    CHECK(pemilu("join_campaign_team", "") == "skb-2022/dp-10 uu-7-2017/280.3 uu-7-2017/494");
    CHECK(pemilu("join_campaign_team", "actor=soe_employee") == "uu-7-2017/280.3 uu-7-2017/522");
    CHECK(pemilu("make_decision", "intent=true post=administrator holds_office=true") ==
          "pp-94-2021/5.n.5 skb-2022/dp-12 uu-7-2017/282");
    CHECK(pemilu("make_decision", "intent=true actor=village_head") ==
          "uu-6-2014/29.b uu-7-2017/282 uu-7-2017/490");
    CHECK(pemilu("make_decision", "intent=true actor=regional_head") ==
          "uu-7-2017/282 uu-7-2017/547");
    CHECK(pemilu("hold_partisan_activity", "beneficiary=party") == "skb-2022/dp-8 uu-7-2017/283");
    CHECK(pemilu("hold_partisan_activity", "actor=village_official") == "uu-6-2014/51.j");
    CHECK(penalty("uu-7-2017/494").find(" and ") != std::string::npos);
    CHECK(penalty("uu-10-2016/188").find(" and/or ") != std::string::npos);
}

TEST_CASE("R17: the village: decisions that favour, party office, the campaign") {
    CHECK(findings(doing("make_decision", "actor=village_official")) == "uu-6-2014/51.b");
    CHECK(conclusion(doing("make_decision", "actor=village_official polarity=harm")) ==
          Conclusion::no_breach);
    CHECK(findings(doing("attend_campaign", "actor=village_head")) == "uu-6-2014/29.j");
    CHECK(conclusion(doing("attend_campaign", "actor=village_head")) == Conclusion::breach);
    CHECK(conclusion(doing("post_photo", "actor=village_official")) == Conclusion::contested);
    CHECK(conclusion(doing("post_photo", "actor=village_official date=2024-11-24")) ==
          Conclusion::no_breach);
    CHECK(conclusion(doing("attend_campaign", "actor=village_council_member")) ==
          Conclusion::not_covered);
    CHECK(findings(in_pemilu(doing("join_campaign_team", "actor=village_council_member"))) ==
          "uu-7-2017/280.3 uu-7-2017/494");
    CHECK(codes(evaluate(doing("attend_campaign", "actor=village_head")).handled_by()) == "regent");
}

TEST_CASE("R18: staff who are not ASN, state enterprises, TNI and Polri") {
    CHECK(findings(doing("put_up_props", "actor=non_asn_staff")) == "se-menpanrb-1-2023/dp-1");
    CHECK(evaluate(doing("put_up_props", "actor=non_asn_staff")).heaviest(Track::contract) ==
          SanctionLevel::contractual);
    CHECK(conclusion(doing("attend_declaration", "actor=non_asn_staff spouse_is_candidate=true")) ==
          Conclusion::no_breach);
    CHECK(conclusion(doing("put_up_props", "actor=soe_employee")) == Conclusion::referred);
    for (const char* act : partisan_acts)
        for (const char* actor : {"tni_member", "polri_member"})
            CHECK(findings(doing(act, std::string("actor=") + actor)).find("own-rules/") !=
                  std::string::npos);
    CHECK(conclusion(doing("vote", "actor=tni_member")) == Conclusion::referred);
}

TEST_CASE("R19: permissions make an act permitted and defeat only what they name") {
    for (const char* act : {"vote", "learn_programme", "serve_as_election_officer"})
        CHECK(conclusion(doing(act)) == Conclusion::permitted);
    const Verdict on_duty = evaluate(with(pns_at_campaign(),
                                          "on_official_duty=true service_attributes=true "
                                          "state_facilities=true"));
    CHECK(findings(on_duty) == "pp-94-2021/5.n.2 pp-94-2021/5.n.4");
    CHECK(permissions(on_duty) == "right/presence_on_duty");
    CHECK(depends(evaluate(with(pns_at_campaign(), "on_official_duty=")), "pp-94-2021/5.n.1"));
}

TEST_CASE("R20: the national law stands alone; a region adds nothing to it") {
    CHECK(findings(with(pns_at_campaign(), "region=33.25 service_attributes=true")) ==
          "pp-94-2021/5.n.2");
    CHECK(meaning(doing("hold_partisan_activity", "region=33.25"), "pp-94-2021/5.n.6") ==
          meaning(doing("hold_partisan_activity"), "pp-94-2021/5.n.6"));
}

TEST_CASE("R21: KASN until 23 August 2024, BKN from 24 August 2024") {
    const auto handled = [](const Case& facts, const char* day) {
        return codes(evaluate(with(facts, std::string("examined_on=") + day + " date=2024-08-01"))
                         .handled_by());
    };
    const Case ethics = toward_aspirant(doing("put_up_props"));
    for (const Case& facts : {ethics, doing("fail_to_examine"), doing("join_party")}) {
        CHECK(handled(facts, "2024-08-23") == "kasn");
        CHECK(handled(facts, "2024-08-24") == "bkn");
    }
    // Not given: the day of the act.
    CHECK(codes(evaluate(with(ethics, "date=2024-08-23 examined_on=")).handled_by()) == "kasn");
    CHECK(codes(evaluate(with(ethics, "date=2024-08-24 examined_on=")).handled_by()) == "bkn");
}

TEST_CASE("R21: who decides: the PPK, the President for JPT utama, and the others by track") {
    const auto decided = [](const Case& facts, std::string_view norm) {
        const std::string words = meaning(facts, norm);
        return words.substr(words.rfind("; ") + 2);
    };
    CHECK(decided(doing("put_up_props"), "skb-2022/dp-1") == "ppk");
    CHECK(decided(doing("put_up_props", "post=jpt_utama"), "skb-2022/dp-1") == "president");
    CHECK(decided(toward_aspirant(doing("put_up_props", "post=jpt_utama")), "skb-2022/ke-1") ==
          "president");
    CHECK(decided(doing("join_party", "post=jpt_utama"), "uu-20-2023/52.3.j") == "president");
    CHECK(decided(doing("put_up_props", "post=jpt_madya"), "skb-2022/dp-1") == "ppk");
    CHECK(decided(doing("make_decision", "actor=village_head"), "uu-6-2014/29.b") == "regent");
    const Case crime = doing("make_decision", "actor=village_head intent=true");
    CHECK(decided(crime, "uu-10-2016/188") == "court");
    CHECK(decided(crime, "uu-10-2016/71.1") == "bawaslu");
    const Case incumbent = doing("replace_officials", "actor=regional_head incumbent=true");
    CHECK(decided(incumbent, "uu-10-2016/71.5") == "election_commission");
    CHECK(decided(doing("put_up_props", "actor=tni_member"), "own-rules/tni") == "own_institution");
    CHECK(decided(doing("put_up_props", "actor=non_asn_staff"), "se-menpanrb-1-2023/dp-1") ==
          "own_institution");
}

TEST_CASE("R22: an unknown fact is neither the harmless nor the harmful value") {
    const Verdict attending = evaluate(with(pns_at_campaign(), "state_facilities="));
    CHECK(depends(attending, "pp-94-2021/5.n.4"));
    CHECK(applies(attending, "pp-94-2021/5.n.1"));
    CHECK(open_facts(attending) == "state_facilities");
    CHECK(findings(doing("put_up_props", "actor=")).find('?') != std::string::npos);
    CHECK(conclusion(doing("put_up_props", "actor=")) == Conclusion::depends);
    CHECK(conclusion(with(harmless(), "act=")) == Conclusion::depends);
    CHECK(conclusion(Case{}) == Conclusion::depends);
}

TEST_CASE("R23: harm counts like favour, save where the text says favour only") {
    for (const char* polarity : {"favour", "harm", ""}) {
        CAPTURE(polarity);
        const std::string stated = std::string("polarity=") + polarity;
        const Verdict official =
            evaluate(doing("make_decision", stated + " post=administrator holds_office=true"));
        CHECK(findings(official) == "pp-94-2021/5.n.5 skb-2022/dp-12 uu-10-2016/71.1");
        CHECK(applies(evaluate(in_pemilu(doing("make_decision", stated + " actor=state_official"))),
                      "uu-7-2017/282"));
    }
    for (const char* person : {"village_head", "village_official"}) {
        const Case facts = doing("make_decision", std::string("actor=") + person);
        const std::string norm =
            std::string_view(person) == "village_head" ? "uu-6-2014/29.b" : "uu-6-2014/51.b";
        CHECK(applies(evaluate(facts), norm));
        CHECK(absent(evaluate(with(facts, "polarity=harm")), norm));
        CHECK(depends(evaluate(with(facts, "polarity=")), norm));
    }
}

TEST_CASE("R24: before 31 August 2021 PP 53/2010, unless first examined from that day") {
    const Case activity = in_2020(doing("hold_partisan_activity"));
    CHECK(findings(activity) == "pp-42-2004/11.c pp-53-2010/4.15.d");
    CHECK(findings(with(activity, "examined_on=2021-08-30")) ==
          "pp-42-2004/11.c pp-53-2010/4.15.d");
    CHECK(findings(with(activity, "examined_on=2021-08-31")) == "pp-42-2004/11.c pp-94-2021/5.n.6");
    CHECK(findings(with(activity, "examined_on=")) ==
          "pp-42-2004/11.c pp-53-2010/4.15.d? pp-94-2021/5.n.6?");
    CHECK(open_facts(evaluate(with(activity, "examined_on="))) == "examined_on");
    // Each norm of the new code, for an act of the old time.
    const struct {
        const char* facts;
        const char* norm;
    } items[] = {{"act=attend_campaign", "5.n.1"},
                 {"act=attend_campaign service_attributes=true", "5.n.2"},
                 {"act=attend_campaign mobilised_staff=true", "5.n.3"},
                 {"act=attend_campaign state_facilities=true", "5.n.4"},
                 {"act=make_decision", "5.n.5"},
                 {"act=give_support_letter", "5.n.7"},
                 {"act=intimidate", "3.d"},
                 {"act=intimidate", "3.f"},
                 {"act=fail_to_examine", "28"}};
    for (const auto& item : items) {
        CAPTURE(item.facts);
        const Case facts = with(in_2020(harmless()), item.facts);
        const std::string norm = std::string("pp-94-2021/") + item.norm;
        CHECK(absent(evaluate(facts), norm));
        CHECK(applies(evaluate(with(facts, "examined_on=2021-08-31")), norm));
        CHECK(depends(evaluate(with(facts, "examined_on=")), norm));
    }
    // Decisions count only during the campaign, and there is no item on attributes.
    CHECK(findings(with(in_2020(doing("make_decision")), "date=2020-09-25")) == "pp-42-2004/11.c");
    CHECK(findings(in_2020(with(pns_at_campaign(), "party_attributes=true"))).empty());
}

TEST_CASE("R25: duties, speaking at a party's event, and open support of other forms") {
    for (const char* act : {"intimidate", "spread_hate_or_hoax"}) {
        CHECK(findings(doing(act)) == "pp-94-2021/3.d pp-94-2021/3.f");
        CHECK(conclusion(doing(act)) == Conclusion::contested);
        CHECK(evaluate(doing(act, "impact=state")).heaviest(Track::discipline) ==
              SanctionLevel::severe);
    }
    CHECK(findings(doing("fail_to_examine")) == "pp-94-2021/28");
    CHECK(findings(doing("speak_at_party_event")) == "pp-42-2004/11.c");
    CHECK(findings(doing("speak_at_party_event", "spouse_is_candidate=true")) ==
          "pp-42-2004/11.c se-menpanrb-18-2023/not.speak");
    for (const char* act : {"voice_support", "show_partisan_sign", "wear_attributes"}) {
        CHECK(findings(doing(act)) == "pp-94-2021/5.n.5");
        CHECK(findings(toward_aspirant(doing(act))) == "pp-42-2004/11.c");
    }
    CHECK(findings(doing("accompany_candidate")) == "pp-94-2021/5.n.5");
    CHECK(findings(toward_aspirant(doing("accompany_candidate"))) == "skb-2022/ke-6");
    CHECK(findings(doing("use_programme")) == "pp-94-2021/5.n.5 skb-2022/dp-12");
}

TEST_CASE(
    "R14: accompanying a candidate who may be one's own spouse is open, whatever else is shown") {
    const Case facts =
        doing("accompany_candidate",
              "partisan_symbol=true active_support=true intent=true party_officer=true "
              "campaign_organiser=true spouse_is_candidate=");
    const struct {
        const char* norm;
        Case facts;
    } open[] = {
        {"pp-94-2021/5.n.5", facts},
        {"pp-42-2004/11.c", in_2020(facts)},
        {"skb-2022/ke-6", toward_aspirant(facts)},
        {"uu-10-2016/71.1", with(facts, "holds_office=true")},
        {"uu-10-2016/71.1", with(facts, "actor=village_head")},
        {"uu-10-2016/188", with(facts, "holds_office=true")},
        {"uu-10-2016/188", with(facts, "actor=village_head")},
        {"uu-10-2016/188", with(facts, "actor=tni_member date=2024-11-20")},
        {"uu-7-2017/282", in_pemilu(with(facts, "actor=village_head"))},
        {"uu-7-2017/282", in_pemilu(with(facts, "actor=village_head beneficiary=party"))},
        {"uu-7-2017/490", in_pemilu(with(facts, "actor=village_head"))},
        {"uu-7-2017/490", in_pemilu(with(facts, "actor=village_head beneficiary=party"))},
        {"uu-6-2014/29.j", with(facts, "actor=village_head")},
        {"uu-6-2014/51.j", with(facts, "actor=village_official")},
        {"own-rules/tni", with(facts, "actor=tni_member")},
        {"own-rules/polri", with(facts, "actor=polri_member")},
        {"own-rules/soe", with(facts, "actor=soe_employee")},
        {"own-rules/soe", in_pemilu(with(facts, "actor=soe_employee"))},
        {"own-rules/soe", with(in_pemilu(facts), "actor=soe_employee date=2024-02-11")},
        {"own-rules/soe", in_pemilu(with(facts, "actor=soe_employee campaign_organiser=false"))},
    };
    for (const auto& asked : open) {
        CAPTURE(asked.norm);
        const Verdict verdict = evaluate(asked.facts);
        CHECK(depends(verdict, asked.norm));
        CHECK(open_facts(verdict).find("spouse_is_candidate") != std::string::npos);
    }
}
