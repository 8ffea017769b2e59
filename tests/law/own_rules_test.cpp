// SPDX-License-Identifier: Apache-2.0
//
// Persons whose neutrality is governed by rules of their own institution: the answer refers to
// them.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

const std::string partisan =
    "put_up_props promote_online engage_online join_online_group post_photo hold_partisan_activity "
    "voice_support show_partisan_sign wear_attributes accompany_candidate make_decision "
    "give_support_letter join_campaign_team approach_party approach_public speak_at_party_event "
    "use_programme";
const std::string attendance = "attend_campaign attend_declaration attend_introduction ";
const std::string referred = "referral referred () settled; own_institution; own_institution";

const char* const partisan_acts[] = {
    "put_up_props",       "promote_online",  "engage_online",  "join_online_group",
    "post_photo",         "voice_support",   "make_decision",  "hold_partisan_activity",
    "show_partisan_sign", "wear_attributes", "approach_party", "give_support_letter",
    "join_campaign_team", "approach_public", "use_programme",  "speak_at_party_event"};
const char* const events[] = {"attend_campaign", "attend_declaration", "attend_introduction"};

}  // namespace

TEST_CASE("TNI and Polri: every partisan act, and voting") {
    for (const char* force : {"tni", "polri"}) {
        CAPTURE(force);
        const std::string norm = std::string("own-rules/") + force;
        const std::string who = std::string("actor: ") + force + "_member | act: ";
        const std::string is = std::string("actor=") + force + "_member ";
        for (const char* act : partisan_acts) {
            CHECK(meaning(doing(act, is), norm) == referred);
            CHECK(profile(doing(act, is), norm) == who + partisan + " vote");
        }
        CHECK(profile(doing("accompany_candidate", is), norm) ==
              who + partisan + " vote | spouse_is_candidate: false");
        for (const char* event : events)
            CHECK(profile(doing(event, is + "active_support=true"), norm) ==
                  who + attendance + partisan + " vote | active_support: true");
        CHECK(profile(doing("vote", is), norm) == who + partisan + " vote");
        CHECK(conclusion(doing("vote", is)) == Conclusion::referred);
        CHECK(bound(norm) == std::string(force) + "_member");
    }
}

TEST_CASE("state enterprises: in a Pilkada every partisan act") {
    for (const char* actor : {"soe_official", "soe_employee"}) {
        const std::string is = std::string("actor=") + actor + " ";
        const std::string who = "actor: soe_official soe_employee | act: ";
        for (const char* act : partisan_acts) {
            CAPTURE(act);
            CHECK(meaning(doing(act, is), "own-rules/soe") == referred);
            const bool team = std::string_view(act) == "join_campaign_team";
            CHECK(profile(doing(act, is), "own-rules/soe") ==
                  who + partisan + (team ? " | kind: pilkada" : ""));
        }
        CHECK(profile(doing("accompany_candidate", is), "own-rules/soe") ==
              who + partisan + " | spouse_is_candidate: false");
        for (const char* event : events)
            CHECK(profile(doing(event, is + "active_support=true"), "own-rules/soe") ==
                  who + attendance + partisan + " | active_support: true");
        CHECK(profile(doing("put_up_props", is + "campaign_organiser=true"), "own-rules/soe") ==
              who + partisan + " | kind: pilkada");
        CHECK(conclusion(doing("engage_online", is)) == Conclusion::referred);
        CHECK(conclusion(doing("attend_campaign", is)) == Conclusion::no_breach);
    }
    CHECK(bound("own-rules/soe") == "soe_official soe_employee");
}

TEST_CASE("state enterprises: in a Pemilu only where Pasal 280 ayat (3) does not answer") {
    const std::string who = "actor: soe_official soe_employee | act: ";
    const std::string not_team =
        "put_up_props promote_online engage_online join_online_group post_photo "
        "hold_partisan_activity voice_support show_partisan_sign wear_attributes "
        "accompany_candidate make_decision give_support_letter approach_party approach_public "
        "speak_at_party_event use_programme";
    const auto pemilu = [](std::string_view act, std::string_view stated = {}) {
        return with(in_pemilu(doing(act, "actor=soe_employee")), stated);
    };
    // In the campaign: acts that are no campaign acts, and campaign acts of who is no organiser.
    for (const char* act : {"engage_online", "voice_support", "make_decision"})
        CHECK(profile(pemilu(act), "own-rules/soe") == who + not_team);
    for (const char* act : {"put_up_props", "promote_online", "hold_partisan_activity"}) {
        CAPTURE(act);
        CHECK(profile(pemilu(act), "own-rules/soe") ==
              who + not_team + " | campaign_organiser: false");
        CHECK(profile(pemilu(act, "campaign_organiser=true date=2024-02-11"), "own-rules/soe") ==
              who + partisan + " | phase: before after");
        CHECK(findings(pemilu(act)) == "own-rules/soe");
        CHECK(findings(pemilu(act, "campaign_organiser=true")) == "uu-7-2017/280.3 uu-7-2017/522");
        CHECK(findings(pemilu(act, "campaign_organiser=true date=2024-02-11")) == "own-rules/soe");
    }
    for (const char* event : events) {
        CAPTURE(event);
        CHECK(findings(pemilu(event, "active_support=true")) == "own-rules/soe");
        CHECK(profile(pemilu(event, "active_support=true"), "own-rules/soe") ==
              who + attendance + not_team + " | active_support: true | campaign_organiser: false");
        CHECK(profile(pemilu(event, "active_support=true campaign_organiser=true date=2024-02-11"),
                      "own-rules/soe") ==
              who + attendance + partisan + " | active_support: true | phase: before after");
        CHECK(findings(pemilu(event)).empty());
        CHECK(findings(pemilu(event, "active_support=true campaign_organiser=true")) ==
              "uu-7-2017/280.3 uu-7-2017/522");
        CHECK(findings(pemilu(event,
                              "campaign_organiser=true active_support=true "
                              "date=2024-02-11")) == "own-rules/soe");
    }
    for (const char* day : {"date=2024-01-10", "date=2024-02-11"})
        CHECK(profile(pemilu("accompany_candidate", day), "own-rules/soe") ==
              who + (std::string_view(day) == "date=2024-01-10" ? not_team : partisan) +
                  " | spouse_is_candidate: false");
    CHECK(findings(pemilu("join_campaign_team")) == "uu-7-2017/280.3 uu-7-2017/522");
    CHECK(findings(pemilu("join_campaign_team", "date=2023-11-27")) == "own-rules/soe");
    CHECK(findings(pemilu("join_campaign_team", "date=2024-02-11")) == "own-rules/soe");
}

TEST_CASE("referral is not a breach, and is of no force in law") {
    for (const char* norm : {"own-rules/tni", "own-rules/polri", "own-rules/soe"}) {
        CHECK(cited(norm) == norm);
        CHECK(in_force(norm) == ".. agency_regulation");
    }
}
