// SPDX-License-Identifier: Apache-2.0
//
// UU 7/2017 on general elections: Pasal 280, 282, 283 and the offences of Pasal 490, 494, 522, 547.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

Case pemilu(std::string_view act, std::string_view stated = {}) {
    return with(in_pemilu(doing(act)), stated);
}

const std::string in_494 =
    "actor: pns cpns pppk village_head village_official village_council_member tni_member "
    "polri_member | ";
const std::string in_522 = "actor: soe_official soe_employee independent_body_official | ";
const std::string in_280 =
    "actor: pns cpns pppk village_head village_official village_council_member tni_member "
    "polri_member soe_official soe_employee independent_body_official | ";
const std::string organising =
    "act: attend_campaign attend_declaration attend_introduction put_up_props promote_online "
    "hold_partisan_activity join_campaign_team | campaign_organiser: true | phase: during | "
    "kind: pemilu";
const std::string on_the_team = "act: join_campaign_team | phase: during | kind: pemilu";

const char* const campaign_acts[] = {"attend_campaign",     "attend_declaration",
                                     "attend_introduction", "put_up_props",
                                     "promote_online",      "hold_partisan_activity"};
const char* const open_support[] = {
    "put_up_props",       "promote_online",  "engage_online",         "voice_support",
    "show_partisan_sign", "wear_attributes", "hold_partisan_activity"};

const std::string toward_participants = "beneficiary: candidate party | ";
const std::string in_the_campaign = "phase: during | kind: pemilu";
const std::string from_support =
    "put_up_props promote_online engage_online hold_partisan_activity voice_support "
    "show_partisan_sign wear_attributes accompany_candidate make_decision(settled) "
    "use_programme(settled) | ";

}  // namespace

TEST_CASE("Pasal 280 ayat (3): the persons of ayat (2) may not be organiser or team") {
    for (const char* act : campaign_acts) {
        CAPTURE(act);
        const Case facts = pemilu(act, "campaign_organiser=true");
        CHECK(meaning(facts, "uu-7-2017/280.3") ==
              "electoral prohibited (uu-7-2017/280.3) settled; bawaslu; bawaslu");
        CHECK(profile(facts, "uu-7-2017/280.3") == in_280 + organising);
    }
    CHECK(profile(pemilu("join_campaign_team"), "uu-7-2017/280.3") == in_280 + on_the_team);
}

TEST_CASE("Pasal 494: for ASN, TNI, Polri and the village it is light detention") {
    for (const char* act : campaign_acts) {
        CAPTURE(act);
        const Case facts = pemilu(act, "campaign_organiser=true");
        CHECK(meaning(facts, "uu-7-2017/494") ==
              "criminal offence (uu-7-2017/494) settled; gakkumdu; court");
        CHECK(profile(facts, "uu-7-2017/494") == in_494 + organising);
    }
    CHECK(profile(pemilu("join_campaign_team"), "uu-7-2017/494") == in_494 + on_the_team);
    CHECK(penalty("uu-7-2017/494") == "kurungan 0-12 months and 0-12000000");
}

TEST_CASE("Pasal 522: for judges, BPK, BI and state enterprises it is imprisonment") {
    for (const char* act : campaign_acts) {
        CAPTURE(act);
        const Case facts = pemilu(act, "campaign_organiser=true actor=soe_employee");
        CHECK(meaning(facts, "uu-7-2017/522") ==
              "criminal offence (uu-7-2017/522) settled; gakkumdu; court");
        CHECK(profile(facts, "uu-7-2017/522") == in_522 + organising);
    }
    CHECK(profile(pemilu("join_campaign_team", "actor=soe_official"), "uu-7-2017/522") ==
          in_522 + on_the_team);
    CHECK(penalty("uu-7-2017/522") == "penjara 0-24 months and 0-24000000");
    CHECK(findings(pemilu("join_campaign_team", "actor=independent_body_official")) ==
          "uu-7-2017/280.3 uu-7-2017/522");
}

TEST_CASE("Pasal 282: decisions in the campaign are prohibited to officials and village heads") {
    const std::string decisions = "act: make_decision use_programme | ";
    for (const char* act : {"make_decision", "use_programme"}) {
        CAPTURE(act);
        const Case by_post = pemilu(act, "post=functional");
        CHECK(meaning(by_post, "uu-7-2017/282") ==
              "electoral prohibited (uu-7-2017/282) settled; bawaslu; bawaslu");
        CHECK(profile(by_post, "uu-7-2017/282") ==
              "actor: pns cpns pppk village_head state_official regional_head "
              "independent_body_official | post: jpt_utama jpt_madya jpt_pratama administrator "
              "supervisor functional_expert_main functional | " +
                  decisions + toward_participants + in_the_campaign);
        const Case by_office = pemilu(act, "holds_office=true");
        CHECK(profile(by_office, "uu-7-2017/282") ==
              "actor: pns cpns pppk village_head state_official regional_head "
              "independent_body_official | holds_office: true | " +
                  decisions + toward_participants + in_the_campaign);
        for (const char* actor : {"state_official", "regional_head", "independent_body_official"})
            CHECK(profile(pemilu(act, std::string("actor=") + actor), "uu-7-2017/282") ==
                  "actor: village_head state_official regional_head independent_body_official | " +
                      decisions + toward_participants + in_the_campaign);
    }
    // Parties are participants too.
    for (const char* stated : {"post=functional", "holds_office=true", "actor=state_official"}) {
        const Case of_party = pemilu("make_decision", std::string("beneficiary=party ") + stated);
        CHECK(profile(of_party, "uu-7-2017/282") ==
              profile(pemilu("make_decision", stated), "uu-7-2017/282"));
        CHECK(around(of_party, "uu-7-2017/282", "2017-08-16", ElectionKind::pemilu) ==
              "no settled");
    }
}

TEST_CASE("Pasal 282: the courts read an act of a village head widely") {
    const Case decision = pemilu("make_decision", "actor=village_head");
    CHECK(profile(decision, "uu-7-2017/282") ==
          "actor: village_head state_official regional_head independent_body_official | "
          "act: put_up_props(interpretive) promote_online(interpretive) "
          "engage_online(interpretive) hold_partisan_activity(interpretive) "
          "voice_support(interpretive) show_partisan_sign(interpretive) "
          "wear_attributes(interpretive) accompany_candidate(interpretive) make_decision "
          "use_programme | " +
              toward_participants + in_the_campaign);
    const std::string head = "actor: village_head | act: ";
    for (const char* act : open_support) {
        CAPTURE(act);
        const Case facts = pemilu(act, "actor=village_head");
        CHECK(meaning(facts, "uu-7-2017/282") ==
              "electoral prohibited (uu-7-2017/282) interpretive per uu-7-2017/490; bawaslu; "
              "bawaslu");
        CHECK(profile(facts, "uu-7-2017/282") ==
              head + from_support + toward_participants + in_the_campaign);
    }
    CHECK(profile(pemilu("accompany_candidate", "actor=village_head"), "uu-7-2017/282") ==
          head + from_support + toward_participants + "spouse_is_candidate: false | " +
              in_the_campaign);
    CHECK(profile(pemilu("attend_campaign", "actor=village_head active_support=true"),
                  "uu-7-2017/282") ==
          head + "attend_campaign attend_declaration attend_introduction " + from_support +
              toward_participants + "active_support: true | " + in_the_campaign);
    CHECK(
        profile(pemilu("post_photo", "actor=village_head partisan_symbol=true"), "uu-7-2017/282") ==
        head +
            "put_up_props promote_online engage_online post_photo hold_partisan_activity "
            "voice_support show_partisan_sign wear_attributes accompany_candidate "
            "make_decision(settled) use_programme(settled) | " +
            toward_participants + "partisan_symbol: true | " + in_the_campaign);
}

TEST_CASE("Pasal 490: only village heads, and only with intent, commit an offence by a decision") {
    const Case decision = pemilu("make_decision", "actor=village_head intent=true");
    CHECK(meaning(decision, "uu-7-2017/490") ==
          "criminal offence (uu-7-2017/490) settled; gakkumdu; court");
    CHECK(profile(decision, "uu-7-2017/490") ==
          "actor: village_head | act: put_up_props(interpretive) promote_online(interpretive) "
          "engage_online(interpretive) hold_partisan_activity(interpretive) "
          "voice_support(interpretive) show_partisan_sign(interpretive) "
          "wear_attributes(interpretive) accompany_candidate(interpretive) make_decision "
          "use_programme | " +
              toward_participants + "intent: true | " + in_the_campaign);
    const std::string head = "actor: village_head | act: ";
    for (const char* act : open_support) {
        CAPTURE(act);
        const Case facts = pemilu(act, "actor=village_head intent=true");
        CHECK(meaning(facts, "uu-7-2017/490") ==
              "criminal offence (uu-7-2017/490) interpretive per uu-7-2017/490; gakkumdu; court");
        CHECK(profile(facts, "uu-7-2017/490") ==
              head + from_support + toward_participants + "intent: true | " + in_the_campaign);
    }
    CHECK(profile(pemilu("accompany_candidate", "actor=village_head intent=true"),
                  "uu-7-2017/490") == head + from_support + toward_participants +
                                          "spouse_is_candidate: false | intent: true | " +
                                          in_the_campaign);
    CHECK(profile(
              pemilu("attend_introduction", "actor=village_head active_support=true intent=true"),
              "uu-7-2017/490") == head + "attend_campaign attend_declaration attend_introduction " +
                                      from_support + toward_participants +
                                      "active_support: true | intent: true | " + in_the_campaign);
    CHECK(profile(pemilu("post_photo", "actor=village_head partisan_symbol=true intent=true"),
                  "uu-7-2017/490")
              .find("partisan_symbol: true | intent: true | phase: during | kind: pemilu") !=
          std::string::npos);
    // An aspirant is no participant of the election.
    for (const char* act : open_support)
        CHECK(absent(evaluate(pemilu(act, "actor=village_head intent=true beneficiary=aspirant")),
                     "uu-7-2017/490"));
    CHECK(absent(evaluate(pemilu("post_photo",
                                 "actor=village_head partisan_symbol=true intent=true "
                                 "beneficiary=aspirant")),
                 "uu-7-2017/490"));
    // Toward a party the same.
    for (const char* stated :
         {"act=make_decision", "act=voice_support", "act=accompany_candidate",
          "act=post_photo partisan_symbol=true", "act=attend_declaration active_support=true"}) {
        CAPTURE(stated);
        const Case of_pair =
            with(in_pemilu(harmless()), std::string("actor=village_head intent=true ") + stated);
        const Case of_party = with(of_pair, "beneficiary=party");
        for (const char* norm : {"uu-7-2017/282", "uu-7-2017/490"}) {
            CHECK(profile(of_party, norm) == profile(of_pair, norm));
            CHECK(around(of_party, norm, "2017-08-16", ElectionKind::pemilu) ==
                  around(of_pair, norm, "2017-08-16", ElectionKind::pemilu));
        }
    }
    CHECK(penalty("uu-7-2017/490") == "penjara 0-12 months and 0-12000000");
}

TEST_CASE("Pasal 547: state officials who decide on purpose; for ASN there is no crime") {
    const Case facts = pemilu("make_decision", "actor=state_official intent=true");
    CHECK(meaning(facts, "uu-7-2017/547") ==
          "criminal offence (uu-7-2017/547) settled; gakkumdu; court");
    CHECK(profile(facts, "uu-7-2017/547") ==
          "actor: state_official regional_head independent_body_official | "
          "act: make_decision use_programme | " +
              toward_participants + "intent: true | " + in_the_campaign);
    CHECK(profile(with(facts, "beneficiary=party"), "uu-7-2017/547") ==
          profile(facts, "uu-7-2017/547"));
    CHECK(around(with(facts, "beneficiary=party"), "uu-7-2017/547", "2017-08-16",
                 ElectionKind::pemilu) == "no settled");
    CHECK(penalty("uu-7-2017/547") == "penjara 0-36 months and 0-36000000");
    const Verdict asn =
        evaluate(pemilu("make_decision", "post=administrator holds_office=true intent=true"));
    CHECK_FALSE(asn.heaviest(Track::criminal).has_value());
}

TEST_CASE("Pasal 283: partisan activities are prohibited before, during and after the campaign") {
    const Case facts = pemilu("hold_partisan_activity");
    CHECK(meaning(facts, "uu-7-2017/283") ==
          "electoral prohibited (uu-7-2017/283.1) settled; bawaslu; bawaslu");
    const std::string persons =
        "actor: pns cpns pppk state_official regional_head independent_body_official | "
        "act: hold_partisan_activity | ";
    CHECK(profile(facts, "uu-7-2017/283") ==
          persons + "beneficiary: aspirant(interpretive) candidate party | kind: pemilu");
    CHECK(profile(with(facts, "beneficiary=party"), "uu-7-2017/283") ==
          profile(facts, "uu-7-2017/283"));
    const Case aspirant = with(facts, "beneficiary=aspirant");
    CHECK(
        meaning(aspirant, "uu-7-2017/283") ==
        "electoral prohibited (uu-7-2017/283.1) interpretive per uu-7-2017/283; bawaslu; bawaslu");
    CHECK(profile(aspirant, "uu-7-2017/283") ==
          persons + "beneficiary: aspirant candidate(settled) party(settled) | kind: pemilu");
}

TEST_CASE("the campaign of Pemilu 2024 runs from 28 November 2023 to 10 February 2024") {
    const std::string days = "2023-11-27 2023-11-28 2024-02-10 2024-02-11";
    for (const char* norm : {"uu-7-2017/280.3", "uu-7-2017/494"})
        CHECK(on_days(pemilu("join_campaign_team"), norm, days) == "no settled settled no");
    CHECK(on_days(pemilu("make_decision", "post=functional"), "uu-7-2017/282", days) ==
          "no settled settled no");
    CHECK(on_days(pemilu("hold_partisan_activity"), "uu-7-2017/283", days) ==
          "settled settled settled settled");
}

TEST_CASE("UU 7/2017 is in force from 16 August 2017") {
    const Case base = with(harmless(), "office_sought=president post=functional intent=true");
    const auto first_day = [&](const char* stated, const char* norm) {
        return around(with(base, stated), norm, "2017-08-16", ElectionKind::pemilu);
    };
    const char* on_team = "act=join_campaign_team";
    const char* organises = "act=put_up_props campaign_organiser=true";
    for (const char* norm : {"uu-7-2017/280.3", "uu-7-2017/494"}) {
        CHECK(first_day(on_team, norm) == "no settled");
        CHECK(first_day(organises, norm) == "no settled");
    }
    CHECK(first_day("actor=soe_employee act=join_campaign_team", "uu-7-2017/522") == "no settled");
    CHECK(first_day("actor=soe_employee act=put_up_props campaign_organiser=true",
                    "uu-7-2017/522") == "no settled");
    CHECK(first_day("act=make_decision", "uu-7-2017/282") == "no settled");
    CHECK(first_day("act=make_decision post=executive_staff holds_office=true", "uu-7-2017/282") ==
          "no settled");
    CHECK(first_day("act=make_decision actor=state_official", "uu-7-2017/282") == "no settled");
    CHECK(first_day("act=make_decision actor=state_official", "uu-7-2017/547") == "no settled");
    CHECK(first_day("act=make_decision actor=village_head", "uu-7-2017/490") == "no settled");
    for (const char* stated :
         {"actor=village_head act=voice_support", "actor=village_head act=accompany_candidate",
          "actor=village_head act=post_photo partisan_symbol=true",
          "actor=village_head act=attend_campaign active_support=true"}) {
        CAPTURE(stated);
        CHECK(first_day(stated, "uu-7-2017/282") == "no interpretive");
        CHECK(first_day(stated, "uu-7-2017/490") == "no interpretive");
    }
    CHECK(first_day("act=hold_partisan_activity", "uu-7-2017/283") == "no settled");
    CHECK(first_day("act=hold_partisan_activity beneficiary=aspirant", "uu-7-2017/283") ==
          "no interpretive");
}

TEST_CASE("UU 7/2017 cites the prohibition beside the offence") {
    CHECK(cited("uu-7-2017/280.3") == "uu-7-2017/280.3 uu-7-2017/280.2");
    CHECK(cited("uu-7-2017/494") == "uu-7-2017/494 uu-7-2017/280.3");
    CHECK(cited("uu-7-2017/522") == "uu-7-2017/522 uu-7-2017/280.3");
    CHECK(cited("uu-7-2017/282") == "uu-7-2017/282");
    CHECK(cited("uu-7-2017/283") == "uu-7-2017/283.1 uu-7-2017/283.2");
    CHECK(cited("uu-7-2017/490") == "uu-7-2017/490 uu-7-2017/282");
    CHECK(cited("uu-7-2017/547") == "uu-7-2017/547 uu-7-2017/282");
    for (const char* id : {"280.3", "494", "522", "282", "283", "490", "547"})
        CHECK(in_force(std::string("uu-7-2017/") + id) == "2017-08-16.. statute");
    CHECK(bound("uu-7-2017/283") ==
          "pns cpns pppk state_official regional_head independent_body_official");
}
