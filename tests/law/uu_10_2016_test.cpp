// SPDX-License-Identifier: Apache-2.0
//
// The act on regional elections: Pasal 71 of UU 10/2016, Pasal 188 and 190 of UU 1/2015.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

Case office_holder(std::string_view act, std::string_view stated = {}) {
    return with(doing(act, "post=administrator holds_office=true"), stated);
}

const std::string officials =
    "actor: pns cpns pppk village_head tni_member polri_member state_official regional_official "
    "regional_head independent_body_official | ";
const std::string officials_before_mk =
    "actor: pns cpns pppk village_head state_official regional_head independent_body_official | ";
const std::string in_office = "holds_office: true | ";

// The acts, seen from a decision and seen from open support.
const std::string from_a_decision =
    "act: put_up_props(interpretive) promote_online(interpretive) engage_online(interpretive) "
    "hold_partisan_activity(interpretive) voice_support(interpretive) "
    "show_partisan_sign(interpretive) wear_attributes(interpretive) "
    "accompany_candidate(interpretive) make_decision use_programme | ";
const std::string from_support =
    "put_up_props promote_online engage_online hold_partisan_activity voice_support "
    "show_partisan_sign wear_attributes accompany_candidate make_decision(settled) "
    "use_programme(settled) | ";
const std::string from_a_photo =
    "put_up_props promote_online engage_online post_photo hold_partisan_activity voice_support "
    "show_partisan_sign wear_attributes accompany_candidate make_decision(settled) "
    "use_programme(settled) | ";

const char* const open_support[] = {
    "put_up_props",       "promote_online",  "engage_online",         "voice_support",
    "show_partisan_sign", "wear_attributes", "hold_partisan_activity"};

}  // namespace

TEST_CASE("Pasal 71 ayat (1): a decision for or against a pair is prohibited to officials") {
    for (const char* act : {"make_decision", "use_programme"}) {
        CAPTURE(act);
        const Case facts = office_holder(act);
        CHECK(meaning(facts, "uu-10-2016/71.1") ==
              "electoral prohibited (uu-10-2016/71.1) settled; bawaslu; bawaslu");
        CHECK(profile(facts, "uu-10-2016/71.1") ==
              officials + in_office + from_a_decision + "beneficiary: candidate | kind: pilkada");
    }
}

TEST_CASE("Pasal 71 ayat (1): whether open support is an act is interpretation") {
    for (const char* act : open_support) {
        CAPTURE(act);
        const Case facts = office_holder(act);
        CHECK(meaning(facts, "uu-10-2016/71.1") ==
              "electoral prohibited (uu-10-2016/71.1) interpretive per uu-10-2016/71.1; bawaslu; "
              "bawaslu");
        CHECK(profile(facts, "uu-10-2016/71.1") == officials + in_office + "act: " + from_support +
                                                       "beneficiary: candidate | kind: pilkada");
    }
    CHECK(profile(office_holder("accompany_candidate"), "uu-10-2016/71.1") ==
          officials + in_office + "act: " + from_support +
              "beneficiary: candidate | spouse_is_candidate: false | kind: pilkada");
    CHECK(profile(office_holder("post_photo", "partisan_symbol=true"), "uu-10-2016/71.1") ==
          officials + in_office + "act: " + from_a_photo +
              "beneficiary: candidate | partisan_symbol: true | kind: pilkada");
    for (const char* event : {"attend_campaign", "attend_declaration", "attend_introduction"})
        CHECK(profile(office_holder(event, "active_support=true"), "uu-10-2016/71.1") ==
              officials + in_office +
                  "act: attend_campaign attend_declaration attend_introduction " + from_support +
                  "beneficiary: candidate | active_support: true | kind: pilkada");
}

TEST_CASE("Pasal 71 ayat (1): those named by the act are bound without an office in the service") {
    for (const char* actor : {"village_head", "tni_member", "polri_member", "state_official",
                              "regional_official", "regional_head", "independent_body_official"}) {
        CAPTURE(actor);
        const Case facts = doing("make_decision", std::string("actor=") + actor);
        CHECK(applies(evaluate(facts), "uu-10-2016/71.1"));
        CHECK(profile(facts, "uu-10-2016/71.1") ==
              "actor: village_head tni_member polri_member state_official regional_official "
              "regional_head independent_body_official | " +
                  from_a_decision + "beneficiary: candidate | kind: pilkada");
    }
    const Case liking = doing("engage_online", "actor=village_head");
    CHECK(profile(liking, "uu-10-2016/71.1") ==
          "actor: village_head tni_member polri_member state_official regional_official "
          "regional_head independent_body_official | act: " +
              from_support + "beneficiary: candidate | kind: pilkada");
    const std::string named =
        "actor: village_head tni_member polri_member state_official regional_official "
        "regional_head independent_body_official | act: ";
    CHECK(profile(doing("post_photo", "actor=village_head partisan_symbol=true"),
                  "uu-10-2016/71.1") ==
          named + from_a_photo + "beneficiary: candidate | partisan_symbol: true | kind: pilkada");
    CHECK(profile(doing("accompany_candidate", "actor=village_head"), "uu-10-2016/71.1") ==
          named + from_support +
              "beneficiary: candidate | spouse_is_candidate: false | kind: pilkada");
    CHECK(profile(doing("attend_declaration", "actor=village_head active_support=true"),
                  "uu-10-2016/71.1") ==
          named + "attend_campaign attend_declaration attend_introduction " + from_support +
              "beneficiary: candidate | active_support: true | kind: pilkada");
    CHECK(absent(evaluate(doing("make_decision", "actor=village_official")), "uu-10-2016/71.1"));
}

TEST_CASE("Pasal 71 ayat (1): a pair exists from its determination") {
    const Case facts = with(office_holder("make_decision"), "beneficiary=");
    CHECK(on_days(facts, "uu-10-2016/71.1", "2024-09-21 2024-09-22 2024-11-27") ==
          "no settled settled");
}

TEST_CASE("Pasal 188: an official who breaches Pasal 71 ayat (1) on purpose commits an offence") {
    for (const char* act : {"make_decision", "use_programme"}) {
        CAPTURE(act);
        const Case facts = office_holder(act, "intent=true");
        CHECK(meaning(facts, "uu-10-2016/188") ==
              "criminal offence (uu-1-2015/188) settled; gakkumdu; court");
        CHECK(profile(facts, "uu-10-2016/188") ==
              officials_before_mk + in_office + from_a_decision +
                  "beneficiary: candidate | intent: true | kind: pilkada");
    }
    CHECK(penalty("uu-10-2016/188") == "penjara 1-6 months and/or 600000-6000000");
}

TEST_CASE("Pasal 188: whether open support is an act is interpretation") {
    for (const char* act : open_support) {
        CAPTURE(act);
        const Case facts = office_holder(act, "intent=true");
        CHECK(meaning(facts, "uu-10-2016/188") ==
              "criminal offence (uu-1-2015/188) interpretive per uu-10-2016/71.1; gakkumdu; court");
        CHECK(profile(facts, "uu-10-2016/188") ==
              officials_before_mk + in_office + "act: " + from_support +
                  "beneficiary: candidate | intent: true | kind: pilkada");
    }
    CHECK(profile(office_holder("accompany_candidate", "intent=true"), "uu-10-2016/188") ==
          officials_before_mk + in_office + "act: " + from_support +
              "beneficiary: candidate | spouse_is_candidate: false | intent: true | kind: pilkada");
    CHECK(profile(office_holder("post_photo", "intent=true partisan_symbol=true"),
                  "uu-10-2016/188") ==
          officials_before_mk + in_office + "act: " + from_a_photo +
              "beneficiary: candidate | partisan_symbol: true | intent: true | kind: pilkada");
    CHECK(profile(office_holder("attend_campaign", "intent=true active_support=true"),
                  "uu-10-2016/188") ==
          officials_before_mk + in_office +
              "act: attend_campaign attend_declaration attend_introduction " + from_support +
              "beneficiary: candidate | active_support: true | intent: true | kind: pilkada");
}

TEST_CASE("Pasal 188: village heads, state officials, regional heads and judges from the start") {
    for (const char* actor :
         {"village_head", "state_official", "regional_head", "independent_body_official"}) {
        CAPTURE(actor);
        for (const char* act : {"make_decision", "engage_online"}) {
            const std::string stated = std::string("intent=true actor=") + actor;
            const std::string on = profile(doing(act, stated), "uu-10-2016/188");
            CHECK(on.find("actor: village_head state_official regional_head "
                          "independent_body_official | act: ") == 0);
            CHECK(on.find("beneficiary: candidate | intent: true | kind: pilkada") !=
                  std::string::npos);
        }
    }
    const Case photo = doing("post_photo", "intent=true actor=village_head partisan_symbol=true");
    CHECK(profile(photo, "uu-10-2016/188") ==
          "actor: village_head state_official regional_head independent_body_official | act: " +
              from_a_photo +
              "beneficiary: candidate | partisan_symbol: true | intent: true | kind: pilkada");
    const std::string named =
        "actor: village_head state_official regional_head independent_body_official | act: ";
    CHECK(
        profile(doing("accompany_candidate", "intent=true actor=village_head"), "uu-10-2016/188") ==
        named + from_support +
            "beneficiary: candidate | spouse_is_candidate: false | intent: true | kind: pilkada");
    CHECK(profile(doing("attend_campaign", "intent=true actor=village_head active_support=true"),
                  "uu-10-2016/188") ==
          named + "attend_campaign attend_declaration attend_introduction " + from_support +
              "beneficiary: candidate | active_support: true | intent: true | kind: pilkada");
}

TEST_CASE("Pasal 188: regional officials, TNI and Polri from 14 November 2024") {
    const std::string days = "2024-11-13 2024-11-14";
    for (const char* actor : {"regional_official", "tni_member", "polri_member"}) {
        CAPTURE(actor);
        const std::string who = std::string("intent=true actor=") + actor;
        CHECK(on_days(doing("make_decision", who), "uu-10-2016/188", days) == "no settled");
        CHECK(on_days(doing("use_programme", who), "uu-10-2016/188", days) == "no settled");
        for (const char* act : open_support)
            CHECK(on_days(doing(act, who), "uu-10-2016/188", days) == "no interpretive");
        CHECK(on_days(doing("accompany_candidate", who), "uu-10-2016/188", days) ==
              "no interpretive");
        CHECK(on_days(doing("post_photo", who + " partisan_symbol=true"), "uu-10-2016/188", days) ==
              "no interpretive");
        CHECK(on_days(doing("attend_introduction", who + " active_support=true"), "uu-10-2016/188",
                      days) == "no interpretive");
        // Pasal 71 ayat (1) itself binds them before that day too.
        CHECK(on_days(doing("make_decision", who), "uu-10-2016/71.1", days) == "settled settled");
    }
    const std::string everyone =
        "actor: village_head tni_member polri_member state_official regional_official "
        "regional_head "
        "independent_body_official | ";
    const std::string since = " | phase: last_day after | kind: pilkada";
    const auto late = [](std::string_view act, std::string_view stated = {}) {
        return with(doing(act, "intent=true actor=tni_member date=2024-11-20"), stated);
    };
    CHECK(profile(late("make_decision"), "uu-10-2016/188") ==
          everyone + from_a_decision + "beneficiary: candidate | intent: true" + since);
    CHECK(profile(late("voice_support"), "uu-10-2016/188") ==
          everyone + "act: " + from_support + "beneficiary: candidate | intent: true" + since);
    CHECK(profile(late("accompany_candidate"), "uu-10-2016/188") ==
          everyone + "act: " + from_support +
              "beneficiary: candidate | spouse_is_candidate: false | intent: true" + since);
    CHECK(profile(late("post_photo", "partisan_symbol=true"), "uu-10-2016/188") ==
          everyone + "act: " + from_a_photo +
              "beneficiary: candidate | partisan_symbol: true | intent: true" + since);
    CHECK(profile(late("attend_campaign", "active_support=true"), "uu-10-2016/188") ==
          everyone + "act: attend_campaign attend_declaration attend_introduction " + from_support +
              "beneficiary: candidate | active_support: true | intent: true" + since);
}

TEST_CASE(
    "Pasal 188: what MK 136/PUU-XXII/2024 added is about a Pilkada too, by the same reading") {
    for (const char* actor : {"regional_official", "tni_member", "polri_member"}) {
        CAPTURE(actor);
        const std::string who = std::string("intent=true date=2024-11-20 actor=") + actor;
        for (const char* stated :
             {"act=make_decision", "act=voice_support", "act=accompany_candidate",
              "act=post_photo partisan_symbol=true", "act=attend_campaign active_support=true"}) {
            CAPTURE(stated);
            const Case facts = with(with(harmless(), who), stated);
            const bool decides = std::string_view(stated) == "act=make_decision";
            CHECK(meaning(facts, "uu-10-2016/188") ==
                  std::string("criminal offence (uu-1-2015/188) ") +
                      (decides ? "settled" : "interpretive per uu-10-2016/71.1") +
                      "; gakkumdu; court");
            CHECK(absent(evaluate(with(facts, "election=pemilu_2024")), "uu-10-2016/188"));
            // Before, during and after a campaign alike.
            Case later = facts;
            later.election = Election::own;
            later.timetable = campaign_around(Date(2025, 3, 1), ElectionKind::pilkada);
            CHECK(on_days(later, "uu-10-2016/188", "2025-01-15 2025-03-01 2025-04-15") ==
                  (decides ? "settled settled settled" : "interpretive interpretive interpretive"));
        }
    }
}

TEST_CASE("Pasal 188: using a programme is the matter of regional heads and of office-holders") {
    for (const char* actor : {"pns", "cpns", "pppk"}) {
        const std::string who = std::string("intent=true holds_office=false actor=") + actor;
        for (const char* act : {"make_decision", "use_programme"}) {
            const Verdict verdict = evaluate(doing(act, who));
            CHECK(absent(verdict, "uu-10-2016/71.1"));
            CHECK(absent(verdict, "uu-10-2016/188"));
        }
    }
    // A regional head who merely comes uses none.
    for (const char* event : {"attend_campaign", "attend_declaration", "attend_introduction"})
        CHECK(findings(doing(event, "actor=regional_head intent=true incumbent=true")).empty());
}

TEST_CASE("the bans of Pasal 71 say nothing of a Pemilu") {
    Case facts = doing("replace_officials", "actor=regional_head incumbent=true intent=true");
    CHECK(conclusion(in_pemilu(facts)) == Conclusion::not_covered);
    // Before UU 7/2017 spoke of decisions in its campaign.
    facts = with(facts, "date=2017-06-01 examined_on=2017-06-02 office_sought=president");
    facts.election = Election::own;
    facts.timetable = campaign_around(facts.date, ElectionKind::pemilu);
    for (const char* act : {"replace_officials", "use_programme"})
        for (const char* beneficiary : {"aspirant", "candidate"})
            CHECK(conclusion(with(facts, std::string("act=") + act + " beneficiary=" +
                                             beneficiary)) == Conclusion::not_covered);
}

TEST_CASE("Pasal 71 ayat (2) and Pasal 190: no transfers without the Minister's approval") {
    const Case facts = doing("replace_officials", "actor=regional_head");
    CHECK(meaning(facts, "uu-10-2016/71.2") ==
          "electoral prohibited (uu-10-2016/71.2) settled; bawaslu; bawaslu");
    CHECK(meaning(facts, "uu-10-2016/190") ==
          "criminal offence (uu-1-2015/190) settled; gakkumdu; court");
    for (const char* norm : {"uu-10-2016/71.2", "uu-10-2016/190"}) {
        CHECK(profile(facts, norm) ==
              "actor: regional_head | act: replace_officials | minister_approval: false | "
              "kind: pilkada");
        CHECK(on_days(facts, norm, "2024-03-21 2024-03-22 2025-02-19 2025-02-20") ==
              "no settled settled no");
    }
    CHECK(findings(facts) == "uu-10-2016/190 uu-10-2016/71.2");
    CHECK(penalty("uu-10-2016/190") == "penjara 1-6 months and/or 600000-6000000");
    CHECK(conclusion(with(facts, "minister_approval=true")) == Conclusion::no_breach);
}

TEST_CASE(
    "Pasal 71 ayat (3) and Pasal 188: programmes of regional heads, before a pair exists too") {
    const Case facts = with(doing("use_programme", "actor=regional_head intent=true"),
                            "date=2024-08-01 beneficiary=aspirant");
    CHECK(meaning(facts, "uu-10-2016/71.3") ==
          "electoral prohibited (uu-10-2016/71.3) settled; bawaslu; bawaslu");
    CHECK(profile(facts, "uu-10-2016/71.3") ==
          "actor: regional_head | act: use_programme | beneficiary: aspirant candidate | "
          "kind: pilkada");
    CHECK(meaning(facts, "uu-10-2016/188") ==
          "criminal offence (uu-1-2015/188) settled; gakkumdu; court");
    CHECK(profile(facts, "uu-10-2016/188") ==
          "actor: regional_head | act: use_programme | beneficiary: aspirant candidate | "
          "intent: true | kind: pilkada");
    for (const char* norm : {"uu-10-2016/71.3", "uu-10-2016/188"})
        CHECK(on_days(facts, norm, "2024-03-21 2024-03-22 2025-01-09 2025-01-10") ==
              "no settled settled no");
    CHECK(findings(facts) == "uu-10-2016/188 uu-10-2016/71.3");
    const Case of_pair = with(facts, "date=2024-10-03 beneficiary=candidate");
    CHECK(profile(of_pair, "uu-10-2016/71.3") == profile(facts, "uu-10-2016/71.3"));
    CHECK(around(of_pair, "uu-10-2016/71.3", "2016-07-01") == "no settled");
    CHECK(on_days(of_pair, "uu-10-2016/71.3", "2024-03-21 2024-03-22 2025-01-09 2025-01-10") ==
          "no settled settled no");
}

TEST_CASE("Pasal 71 ayat (5): an incumbent loses the candidacy") {
    const Case transfer = doing("replace_officials", "actor=regional_head incumbent=true");
    CHECK(meaning(transfer, "uu-10-2016/71.5") ==
          "candidacy cancellation (uu-10-2016/71.5) settled; election_commission; "
          "election_commission");
    CHECK(profile(transfer, "uu-10-2016/71.5") ==
          "actor: regional_head | incumbent: true | act: replace_officials use_programme | "
          "minister_approval: false | kind: pilkada");
    CHECK(on_days(transfer, "uu-10-2016/71.5", "2024-03-21 2024-03-22 2025-02-19 2025-02-20") ==
          "no settled settled no");
    const Case programme = with(doing("use_programme", "actor=regional_head incumbent=true"),
                                "minister_approval=true");
    CHECK(profile(programme, "uu-10-2016/71.5") ==
          "actor: regional_head | incumbent: true | act: use_programme | "
          "beneficiary: aspirant candidate | kind: pilkada");
    CHECK(profile(with(programme, "date=2024-08-01 beneficiary=aspirant"), "uu-10-2016/71.5") ==
          profile(programme, "uu-10-2016/71.5"));
    CHECK(on_days(programme, "uu-10-2016/71.5", "2024-03-21 2024-03-22 2025-01-09 2025-01-10") ==
          "no settled settled no");
    // The ban on transfers outlasts that on programmes, and no approval is asked for a programme.
    for (const char* stated : {"beneficiary=candidate", "beneficiary=aspirant"})
        CHECK(on_days(with(programme, std::string("minister_approval=false ") + stated),
                      "uu-10-2016/71.5",
                      "2024-03-21 2024-03-22 2025-01-09 2025-01-10") == "no settled settled no");
    CHECK(absent(evaluate(with(programme, "minister_approval=false beneficiary=party")),
                 "uu-10-2016/71.5"));
}

TEST_CASE("where no source gives the end of a ban, it depends") {
    const Case facts =
        with(doing("replace_officials", "actor=regional_head"), "election=pilkada_ulang_2025");
    CHECK(on_days(facts, "uu-10-2016/71.2", "2025-01-21 2025-01-22 2025-08-27") ==
          "no settled settled");
    const Case re_vote = with(facts, "election=psu_2025_serang");
    CHECK(on_days(re_vote, "uu-10-2016/71.2", "2025-03-25") == "depends");
}

TEST_CASE("UU 10/2016 is in force from 1 July 2016") {
    const std::string days = "2016-06-30 2016-07-01";
    const Case head = doing("make_decision", "actor=village_head intent=true");
    CHECK(on_days(head, "uu-10-2016/71.1", days) == "no settled");
    CHECK(on_days(head, "uu-10-2016/188", days) == "no settled");
    const Case pns = office_holder("make_decision", "intent=true");
    CHECK(on_days(pns, "uu-10-2016/71.1", days) == "no settled");
    CHECK(on_days(pns, "uu-10-2016/188", days) == "no settled");
    for (const char* stated :
         {"act=voice_support", "act=accompany_candidate", "act=post_photo partisan_symbol=true",
          "act=attend_campaign active_support=true"}) {
        CAPTURE(stated);
        for (const Case& base : {head, pns}) {
            CHECK(on_days(with(base, stated), "uu-10-2016/71.1", days) == "no interpretive");
            CHECK(on_days(with(base, stated), "uu-10-2016/188", days) == "no interpretive");
        }
    }
    // The bans of an own election run from six months before its determination.
    const Case regional_head =
        doing("replace_officials", "actor=regional_head incumbent=true intent=true");
    CHECK(around(regional_head, "uu-10-2016/71.2", "2016-07-01") == "no settled");
    CHECK(around(regional_head, "uu-10-2016/190", "2016-07-01") == "no settled");
    CHECK(around(regional_head, "uu-10-2016/71.5", "2016-07-01") == "no settled");
    const Case programme = with(regional_head, "act=use_programme beneficiary=aspirant");
    CHECK(around(programme, "uu-10-2016/71.3", "2016-07-01") == "no settled");
    CHECK(around(programme, "uu-10-2016/71.5", "2016-07-01") == "no settled");
    CHECK(around(programme, "uu-10-2016/188", "2016-07-01") == "no settled");
}

TEST_CASE("the citations follow where the text is printed") {
    CHECK(cited("uu-10-2016/71.1") == "uu-10-2016/71.1");
    CHECK(cited("uu-10-2016/71.2") == "uu-10-2016/71.2 uu-10-2016/71.4");
    CHECK(cited("uu-10-2016/71.3") == "uu-10-2016/71.3 uu-10-2016/71.4");
    CHECK(cited("uu-10-2016/71.5") == "uu-10-2016/71.5");
    CHECK(cited("uu-10-2016/188") == "uu-1-2015/188 uu-10-2016/71");
    CHECK(cited("uu-10-2016/190") == "uu-1-2015/190 uu-10-2016/71.2");
    for (const char* id : {"71.1", "71.2", "71.3", "71.5", "188", "190"})
        CHECK(in_force(std::string("uu-10-2016/") + id) == "2016-07-01.. statute");
    for (const char* id : {"71.2", "71.3", "71.5", "190"})
        CHECK(bound(std::string("uu-10-2016/") + id) == "regional_head");
    for (const char* id : {"71.1", "188"})
        CHECK(bound(std::string("uu-10-2016/") + id) ==
              "pns cpns pppk village_head tni_member polri_member state_official regional_official "
              "regional_head independent_body_official");
}
