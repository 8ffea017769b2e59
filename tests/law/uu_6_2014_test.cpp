// SPDX-License-Identifier: Apache-2.0
//
// UU 6/2014 on villages: Pasal 29 (head), 51 (officials), 64 (council).
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

struct Person {
    const char* actor;
    const char* article;
    const char* ladder;
};
const Person persons[] = {{"village_head", "29", "30"}, {"village_official", "51", "52"}};

const std::string partisan =
    "put_up_props promote_online engage_online join_online_group post_photo hold_partisan_activity "
    "voice_support show_partisan_sign wear_attributes accompany_candidate give_support_letter ";
const char* const beside_the_campaign[] = {
    "put_up_props",        "promote_online",  "engage_online",       "join_online_group",
    "post_photo",          "voice_support",   "give_support_letter", "hold_partisan_activity",
    "show_partisan_sign",  "wear_attributes", "approach_party",      "approach_public",
    "speak_at_party_event"};

Case by(const Person& person, std::string_view act, std::string_view stated = {}) {
    return with(doing(act, std::string("actor=") + person.actor), stated);
}

}  // namespace

TEST_CASE("huruf b: a decision that favours is prohibited; harm is not in the text") {
    for (const Person& person : persons) {
        CAPTURE(person.actor);
        const std::string norm = std::string("uu-6-2014/") + person.article + ".b";
        for (const char* act : {"make_decision", "use_programme"}) {
            CHECK(meaning(by(person, act), norm) ==
                  std::string("village administrative (uu-6-2014/") + person.ladder +
                      ") settled; regent; regent");
            CHECK(profile(by(person, act), norm) ==
                  std::string("actor: ") + person.actor +
                      " | act: make_decision use_programme | polarity: favour");
        }
    }
}

TEST_CASE("huruf g and Pasal 64 huruf h: party office, not membership") {
    const Person council = {"village_council_member", "64", ""};
    const std::string stated = "party_officer=true";
    for (const Person& person : {persons[0], persons[1], council}) {
        CAPTURE(person.actor);
        const bool of_council = std::string_view(person.article) == "64";
        const std::string norm =
            std::string("uu-6-2014/") + person.article + (of_council ? ".h" : ".g");
        CHECK(meaning(by(person, "join_party", stated), norm) ==
              "village administrative (uu-6-2014/" +
                  std::string(of_council ? "64.h" : person.ladder) + ") settled; regent; regent");
        CHECK(profile(by(person, "join_party", stated), norm) ==
              std::string("actor: ") + person.actor +
                  " | act: join_party | resigned: false | party_officer: true");
        CHECK(conclusion(by(person, "join_party")) == Conclusion::no_breach);
    }
}

TEST_CASE("huruf j: taking part in the campaign is settled, other partisan acts interpretation") {
    for (const Person& person : persons) {
        CAPTURE(person.actor);
        const std::string norm = std::string("uu-6-2014/") + person.article + ".j";
        const std::string who = std::string("actor: ") + person.actor + " | ";
        for (const char* act : {"attend_campaign", "join_campaign_team"}) {
            CHECK(meaning(by(person, act), norm) ==
                  std::string("village administrative (uu-6-2014/") + person.ladder +
                      ") settled; regent; regent");
            CHECK(profile(by(person, act), norm) ==
                  who +
                      "act: attend_campaign put_up_props(interpretive) "
                      "promote_online(interpretive) engage_online(interpretive) "
                      "join_online_group(interpretive) post_photo(interpretive) "
                      "hold_partisan_activity(interpretive) voice_support(interpretive) "
                      "show_partisan_sign(interpretive) wear_attributes(interpretive) "
                      "accompany_candidate(interpretive) give_support_letter(interpretive) "
                      "join_campaign_team approach_party(interpretive) "
                      "approach_public(interpretive) speak_at_party_event(interpretive) | "
                      "phase: during");
        }
        const std::string others =
            "act: attend_campaign(settled) " + partisan +
            "join_campaign_team(settled) approach_party approach_public speak_at_party_event";
        for (const char* act : beside_the_campaign) {
            CAPTURE(act);
            CHECK(meaning(by(person, act), norm) ==
                  std::string("village administrative (uu-6-2014/") + person.ladder +
                      ") interpretive per uu-6-2014/29.j; regent; regent");
            CHECK(profile(by(person, act), norm) == who + others + " | phase: during");
        }
        CHECK(profile(by(person, "accompany_candidate"), norm) ==
              who + others + " | spouse_is_candidate: false | phase: during");
        for (const char* event : {"attend_declaration", "attend_introduction"})
            CHECK(profile(by(person, event, "active_support=true"), norm) ==
                  who + "act: attend_campaign(settled) attend_declaration attend_introduction " +
                      partisan +
                      "join_campaign_team(settled) approach_party approach_public "
                      "speak_at_party_event | active_support: true | phase: during");
    }
}

TEST_CASE("huruf j: the campaign of Pilkada and of Pemilu, from its first to its last day") {
    for (const Person& person : persons) {
        const std::string norm = std::string("uu-6-2014/") + person.article + ".j";
        CHECK(on_days(by(person, "attend_campaign"), norm,
                      "2024-09-24 2024-09-25 2024-11-23 2024-11-24") == "no settled settled no");
        CHECK(on_days(in_pemilu(by(person, "attend_campaign")), norm,
                      "2023-11-27 2023-11-28 2024-02-10 2024-02-11") == "no settled settled no");
    }
}

TEST_CASE("UU 6/2014 is in force from 15 January 2014") {
    const std::string days = "2014-01-14 2014-01-15";
    for (const Person& person : persons) {
        const std::string article = std::string("uu-6-2014/") + person.article;
        CHECK(on_days(by(person, "make_decision"), article + ".b", days) == "no settled");
        CHECK(on_days(by(person, "join_party", "party_officer=true"), article + ".g", days) ==
              "no settled");
        CHECK(around(by(person, "attend_campaign"), article + ".j", "2014-01-15") == "no settled");
        CHECK(around(by(person, "put_up_props"), article + ".j", "2014-01-15") ==
              "no interpretive");
        CHECK(around(by(person, "accompany_candidate"), article + ".j", "2014-01-15") ==
              "no interpretive");
        CHECK(around(by(person, "attend_declaration", "active_support=true"), article + ".j",
                     "2014-01-15") == "no interpretive");
    }
    CHECK(on_days(doing("join_party", "actor=village_council_member party_officer=true"),
                  "uu-6-2014/64.h", days) == "no settled");
}

TEST_CASE("UU 6/2014 cites its own letters") {
    for (const char* id : {"29.b", "29.g", "29.j", "51.b", "51.g", "51.j", "64.h"}) {
        const std::string norm = std::string("uu-6-2014/") + id;
        CHECK(cited(norm) == norm);
        CHECK(in_force(norm) == "2014-01-15.. statute");
        CHECK(bound(norm) == (id[0] == '2'   ? "village_head"
                              : id[0] == '5' ? "village_official"
                                             : "village_council_member"));
    }
}
