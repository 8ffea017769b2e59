// SPDX-License-Identifier: Apache-2.0
//
// PP 42/2004, Pasal 11 huruf c: the ethics norm that answers where no row of the joint decree does.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

const std::string norm = "pp-42-2004/11.c";
const std::string every_partisan_act =
    "put_up_props promote_online engage_online join_online_group post_photo hold_partisan_activity "
    "voice_support show_partisan_sign wear_attributes accompany_candidate make_decision "
    "give_support_letter join_campaign_team approach_party approach_public speak_at_party_event "
    "use_programme";

}  // namespace

TEST_CASE("Pasal 11 huruf c: decisions, activities and open support toward an aspirant") {
    for (const char* act : {"make_decision", "use_programme", "hold_partisan_activity",
                            "voice_support", "show_partisan_sign", "wear_attributes"}) {
        CAPTURE(act);
        const Case facts = toward_aspirant(doing(act));
        CHECK(meaning(facts, norm) ==
              "ethics moral (pp-42-2004/15.3) interpretive per pp-42-2004/11.c; kasn; ppk");
        CHECK(profile(facts, norm) ==
              "actor: pns cpns | act: hold_partisan_activity voice_support show_partisan_sign "
              "wear_attributes make_decision speak_at_party_event use_programme | "
              "beneficiary: aspirant");
        CHECK(conclusion(facts) == Conclusion::contested);
    }
}

TEST_CASE("Pasal 11 huruf c: speaking at a party's event, toward anyone and at any time") {
    const Case speaking = doing("speak_at_party_event");
    CHECK(meaning(speaking, norm) ==
          "ethics moral (pp-42-2004/15.3) interpretive per pp-42-2004/11.c; bkn; ppk");
    CHECK(profile(speaking, norm) == "actor: pns cpns | act: speak_at_party_event");
    CHECK(findings(speaking) == norm);
}

TEST_CASE("Pasal 11 huruf c: before the joint decree it answers for every partisan act") {
    const Case liking = in_2020(doing("engage_online"));
    CHECK(meaning(liking, norm) ==
          "ethics moral (pp-42-2004/15.3) interpretive per pp-42-2004/11.c; kasn; ppk");
    CHECK(profile(liking, norm) == "actor: pns cpns | act: " + every_partisan_act);
    CHECK(profile(in_2020(doing("accompany_candidate")), norm) ==
          "actor: pns cpns | act: " + every_partisan_act + " | spouse_is_candidate: false");
    for (const char* event : {"attend_campaign", "attend_declaration", "attend_introduction"}) {
        CAPTURE(event);
        CHECK(profile(in_2020(doing(event, "active_support=true")), norm) ==
              "actor: pns cpns | act: attend_campaign attend_declaration attend_introduction " +
                  every_partisan_act + " | active_support: true");
    }
}

TEST_CASE(
    "Pasal 11 huruf c: in force from 18 October 2004, replaced by the rows on 22 September 2022") {
    const Case facts = with(harmless(), "election=pemilu_2024 office_sought=dpr");
    const std::string day_of_the_decree = "2022-09-21 2022-09-22";
    for (const char* act : {"put_up_props", "engage_online", "give_support_letter"})
        CHECK(on_days(with(facts, std::string("act=") + act), norm, day_of_the_decree) ==
              "interpretive no");
    CHECK(on_days(with(facts, "act=accompany_candidate"), norm, day_of_the_decree) ==
          "interpretive no");
    CHECK(on_days(with(facts, "act=attend_declaration active_support=true"), norm,
                  day_of_the_decree) == "interpretive no");
    CHECK(on_days(with(facts, "act=make_decision"), norm, day_of_the_decree) == "interpretive no");
    CHECK(on_days(with(facts, "act=make_decision beneficiary=aspirant"), norm, day_of_the_decree) ==
          "interpretive interpretive");
    const std::string first_day = "2004-10-17 2004-10-18";
    CHECK(on_days(with(facts, "act=put_up_props"), norm, first_day) == "no interpretive");
    CHECK(on_days(with(facts, "act=accompany_candidate"), norm, first_day) == "no interpretive");
    CHECK(on_days(with(facts, "act=attend_declaration active_support=true"), norm, first_day) ==
          "no interpretive");
    CHECK(on_days(with(facts, "act=speak_at_party_event"), norm, first_day) == "no interpretive");
    CHECK(on_days(with(facts, "act=make_decision beneficiary=aspirant"), norm, first_day) ==
          "no interpretive");
}

TEST_CASE("Pasal 11 huruf c cites the value of neutrality beside it and does not bind PPPK") {
    CHECK(cited(norm) == "pp-42-2004/11.c pp-42-2004/6.h");
    CHECK(bound(norm) == "pns cpns");
    CHECK(in_force(norm) == "2004-10-18.. government_regulation");
    CHECK(findings(in_2020(doing("put_up_props", "actor=pppk"))).empty());
}
