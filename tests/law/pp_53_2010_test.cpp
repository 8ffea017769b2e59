// SPDX-License-Identifier: Apache-2.0
//
// PP 53/2010, Pasal 4 angka 12-15: the disciplinary code before 31 August 2021. Angka 12 and 13 are
// about general elections, so they are tested on the Pemilu of 2019, an election of the caller's
// own.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

const std::string persons = "actor: pns cpns | ";
const std::string organised =
    "act: attend_campaign attend_declaration attend_introduction put_up_props promote_online "
    "hold_partisan_activity join_campaign_team | beneficiary: candidate | ";

std::string moderate(const std::string& basis) {
    return "discipline moderate (pp-53-2010/" + basis + ") settled; kasn; ppk";
}
std::string severe(const std::string& basis) {
    return "discipline severe (pp-53-2010/" + basis + ") settled; kasn; ppk";
}

const char* const organising[] = {"attend_campaign",     "attend_declaration",
                                  "attend_introduction", "put_up_props",
                                  "promote_online",      "hold_partisan_activity"};

}  // namespace

TEST_CASE("Pasal 4 angka 12 huruf a: being an organiser of a Pemilu campaign is moderate") {
    for (const char* act : organising) {
        CAPTURE(act);
        const Case facts = in_2019(doing(act, "campaign_organiser=true"));
        CHECK(meaning(facts, "pp-53-2010/4.12.a") == moderate("12.6"));
        CHECK(profile(facts, "pp-53-2010/4.12.a") ==
              persons + organised + "campaign_organiser: true | phase: during | kind: pemilu");
    }
    const Case team = in_2019(doing("join_campaign_team"));
    CHECK(meaning(team, "pp-53-2010/4.12.a") == moderate("12.6"));
    CHECK(profile(team, "pp-53-2010/4.12.a") ==
          persons +
              "act: join_campaign_team | beneficiary: candidate | phase: during | kind: pemilu");
}

TEST_CASE(
    "Pasal 4 angka 12 huruf b: party or service attributes at a Pemilu campaign are moderate") {
    for (const char* attributes : {"party_attributes", "service_attributes"}) {
        CAPTURE(attributes);
        const Case facts = in_2019(doing("attend_campaign", std::string(attributes) + "=true"));
        CHECK(meaning(facts, "pp-53-2010/4.12.b") == moderate("12.6"));
        CHECK(profile(facts, "pp-53-2010/4.12.b") ==
              persons + "act: attend_campaign | beneficiary: candidate | " + attributes +
                  ": true | phase: during | kind: pemilu");
    }
}

TEST_CASE("Pasal 4 angka 12 huruf c: mobilising other PNS for a Pemilu campaign is moderate") {
    const Case facts = in_2019(doing("attend_campaign", "mobilised_staff=true"));
    CHECK(meaning(facts, "pp-53-2010/4.12.c") == moderate("12.6"));
    CHECK(profile(facts, "pp-53-2010/4.12.c") ==
          persons +
              "act: attend_campaign | beneficiary: candidate | mobilised_staff: true | "
              "phase: during | kind: pemilu");
}

TEST_CASE("Pasal 4 angka 12 huruf d: state facilities at a Pemilu campaign are severe") {
    for (const char* act : {"attend_campaign", "join_campaign_team"}) {
        const Case facts = in_2019(doing(act, "state_facilities=true"));
        CHECK(meaning(facts, "pp-53-2010/4.12.d") == severe("13.11"));
        CHECK(profile(facts, "pp-53-2010/4.12.d") ==
              persons +
                  "act: attend_campaign join_campaign_team | beneficiary: candidate | "
                  "state_facilities: true | phase: during | kind: pemilu");
    }
}

TEST_CASE("Pasal 4 angka 13 huruf a: decisions in a presidential campaign are severe") {
    for (const char* act : {"make_decision", "use_programme"}) {
        const Case facts = in_2019(doing(act, "polarity=harm"));
        CHECK(meaning(facts, "pp-53-2010/4.13.a") == severe("13.12"));
        CHECK(profile(facts, "pp-53-2010/4.13.a") ==
              "office_sought: president | " + persons +
                  "act: make_decision use_programme | beneficiary: candidate | phase: during | "
                  "kind: pemilu");
    }
}

TEST_CASE("Pasal 4 angka 13 huruf b: activities for a presidential pair are moderate at any time") {
    const Case facts = in_2019(doing("hold_partisan_activity"));
    CHECK(meaning(facts, "pp-53-2010/4.13.b") == moderate("12.7"));
    CHECK(profile(facts, "pp-53-2010/4.13.b") ==
          "office_sought: president | " + persons +
              "act: hold_partisan_activity | beneficiary: candidate | kind: pemilu");
}

TEST_CASE("Pasal 4 angka 14: a letter of support for the DPD or a regional head is moderate") {
    for (const char* office : {"governor", "regent_or_mayor", "dpd"}) {
        CAPTURE(office);
        const Case facts =
            in_2020(doing("give_support_letter", std::string("office_sought=") + office));
        CHECK(meaning(facts, "pp-53-2010/4.14") == moderate("12.8"));
        CHECK(profile(facts, "pp-53-2010/4.14") ==
              "office_sought: dpd governor regent_or_mayor | " + persons +
                  "act: give_support_letter | beneficiary: candidate");
    }
}

TEST_CASE("Pasal 4 angka 15 huruf a: involvement in a Pilkada campaign as organiser is moderate") {
    for (const char* act : organising) {
        CAPTURE(act);
        const Case facts = in_2020(doing(act, "campaign_organiser=true"));
        CHECK(meaning(facts, "pp-53-2010/4.15.a") == moderate("12.9"));
        CHECK(profile(facts, "pp-53-2010/4.15.a") ==
              persons + organised + "campaign_organiser: true | phase: during | kind: pilkada");
    }
    const Case team = in_2020(doing("join_campaign_team"));
    CHECK(meaning(team, "pp-53-2010/4.15.a") == moderate("12.9"));
    CHECK(profile(team, "pp-53-2010/4.15.a") ==
          persons +
              "act: join_campaign_team | beneficiary: candidate | phase: during | kind: pilkada");
}

TEST_CASE("Pasal 4 angka 15 huruf a: attending with support is involvement by interpretation") {
    const Case facts = in_2020(doing("attend_campaign", "active_support=true"));
    CHECK(meaning(facts, "pp-53-2010/4.15.a") ==
          "discipline moderate (pp-53-2010/12.9) interpretive per pp-53-2010/4.15.a; kasn; ppk");
    CHECK(profile(facts, "pp-53-2010/4.15.a") ==
          persons +
              "act: attend_campaign join_campaign_team(settled) | beneficiary: candidate | "
              "active_support: true | campaign_organiser: false true(settled) | phase: during | "
              "kind: pilkada");
}

TEST_CASE("Pasal 4 angka 15 huruf b: facilities of the office at a Pilkada campaign are severe") {
    for (const char* act : {"attend_campaign", "join_campaign_team"}) {
        const Case facts = in_2020(doing(act, "state_facilities=true"));
        CHECK(meaning(facts, "pp-53-2010/4.15.b") == severe("13.13"));
        CHECK(profile(facts, "pp-53-2010/4.15.b") ==
              persons +
                  "act: attend_campaign join_campaign_team | beneficiary: candidate | "
                  "state_facilities: true | phase: during | kind: pilkada");
    }
}

TEST_CASE("Pasal 4 angka 15 huruf c: decisions count only during the campaign, and are severe") {
    for (const char* act : {"make_decision", "use_programme"}) {
        const Case facts = in_2020(doing(act));
        CHECK(meaning(facts, "pp-53-2010/4.15.c") == severe("13.13"));
        CHECK(profile(facts, "pp-53-2010/4.15.c") ==
              persons +
                  "act: make_decision use_programme | beneficiary: candidate | phase: during | "
                  "kind: pilkada");
    }
    CHECK(on_days(in_2020(doing("make_decision")), "pp-53-2010/4.15.c",
                  "2020-09-25 2020-09-26 2020-12-05 2020-12-06") == "no settled settled no");
}

TEST_CASE("Pasal 4 angka 15 huruf d: activities for a regional pair are moderate at any time") {
    const Case facts = in_2020(doing("hold_partisan_activity"));
    CHECK(meaning(facts, "pp-53-2010/4.15.d") == moderate("12.9"));
    CHECK(profile(facts, "pp-53-2010/4.15.d") ==
          persons + "act: hold_partisan_activity | beneficiary: candidate | kind: pilkada");
}

TEST_CASE(
    "Pasal 40 ayat (3) PP 94/2021: first examined from 31 August 2021, no item of PP 53/2010") {
    const struct {
        const char* facts;
        const char* item;
        bool pemilu;
    } items[] = {{"act=put_up_props campaign_organiser=true", "4.12.a", true},
                 {"act=join_campaign_team", "4.12.a", true},
                 {"act=attend_campaign party_attributes=true", "4.12.b", true},
                 {"act=attend_campaign service_attributes=true", "4.12.b", true},
                 {"act=attend_campaign mobilised_staff=true", "4.12.c", true},
                 {"act=attend_campaign state_facilities=true", "4.12.d", true},
                 {"act=make_decision", "4.13.a", true},
                 {"act=hold_partisan_activity", "4.13.b", true},
                 {"act=give_support_letter office_sought=dpd", "4.14", true},
                 {"act=give_support_letter", "4.14", false},
                 {"act=put_up_props campaign_organiser=true", "4.15.a", false},
                 {"act=join_campaign_team", "4.15.a", false},
                 {"act=attend_campaign active_support=true", "4.15.a", false},
                 {"act=attend_campaign state_facilities=true", "4.15.b", false},
                 {"act=make_decision", "4.15.c", false},
                 {"act=hold_partisan_activity", "4.15.d", false}};
    for (const auto& item : items) {
        CAPTURE(item.facts);
        CAPTURE(item.item);
        const Case base = item.pemilu ? in_2019(harmless()) : in_2020(harmless());
        const Case facts = with(base, item.facts);
        const std::string norm = std::string("pp-53-2010/") + item.item;
        CHECK(applies(evaluate(with(facts, "examined_on=2021-08-30")), norm));
        CHECK(absent(evaluate(with(facts, "examined_on=2021-08-31")), norm));
        CHECK(depends(evaluate(with(facts, "examined_on=")), norm));
    }
}

TEST_CASE("PP 53/2010 had no item on merely attending, nor on attributes in a Pilkada") {
    CHECK(findings(in_2020(pns_at_campaign())).empty());
    CHECK(findings(in_2020(with(pns_at_campaign(), "service_attributes=true"))).empty());
    CHECK(findings(in_2020(with(pns_at_campaign(), "party_attributes=true"))).empty());
}

TEST_CASE("PP 53/2010 is in force from 6 June 2010 to 30 August 2021") {
    const auto ends = [](Case facts, const char* norm, ElectionKind kind) {
        return around(facts, norm, "2010-06-06", kind) + " / " +
               around(facts, norm, "2021-08-31", kind);
    };
    const Case pemilu = with(harmless(), "office_sought=president");
    const auto in_a_pemilu = [&](const char* stated, const char* norm) {
        return ends(with(pemilu, stated), norm, ElectionKind::pemilu);
    };
    const auto in_a_pilkada = [&](const char* stated, const char* norm) {
        return ends(with(harmless(), stated), norm, ElectionKind::pilkada);
    };
    const std::string settled = "no settled / settled no";
    CHECK(in_a_pemilu("act=attend_campaign campaign_organiser=true", "pp-53-2010/4.12.a") ==
          settled);
    CHECK(in_a_pemilu("act=join_campaign_team", "pp-53-2010/4.12.a") == settled);
    CHECK(in_a_pemilu("act=attend_campaign party_attributes=true", "pp-53-2010/4.12.b") == settled);
    CHECK(in_a_pemilu("act=attend_campaign service_attributes=true", "pp-53-2010/4.12.b") ==
          settled);
    CHECK(in_a_pemilu("act=attend_campaign mobilised_staff=true", "pp-53-2010/4.12.c") == settled);
    CHECK(in_a_pemilu("act=attend_campaign state_facilities=true", "pp-53-2010/4.12.d") == settled);
    CHECK(in_a_pemilu("act=make_decision", "pp-53-2010/4.13.a") == settled);
    CHECK(in_a_pemilu("act=hold_partisan_activity", "pp-53-2010/4.13.b") == settled);
    CHECK(in_a_pilkada("act=give_support_letter", "pp-53-2010/4.14") == settled);
    CHECK(in_a_pemilu("act=give_support_letter office_sought=dpd", "pp-53-2010/4.14") == settled);
    CHECK(in_a_pilkada("act=attend_campaign campaign_organiser=true", "pp-53-2010/4.15.a") ==
          settled);
    CHECK(in_a_pilkada("act=join_campaign_team", "pp-53-2010/4.15.a") == settled);
    CHECK(in_a_pilkada("act=attend_campaign active_support=true", "pp-53-2010/4.15.a") ==
          "no interpretive / interpretive no");
    CHECK(in_a_pilkada("act=attend_campaign state_facilities=true", "pp-53-2010/4.15.b") ==
          settled);
    CHECK(in_a_pilkada("act=make_decision", "pp-53-2010/4.15.c") == settled);
    CHECK(in_a_pilkada("act=hold_partisan_activity", "pp-53-2010/4.15.d") == settled);
}

TEST_CASE("PP 53/2010 cites its own items and binds PNS and CPNS") {
    for (const char* item :
         {"12.a", "12.b", "12.c", "12.d", "13.a", "13.b", "14", "15.a", "15.b", "15.c", "15.d"}) {
        const std::string id = std::string("pp-53-2010/4.") + item;
        CAPTURE(id);
        CHECK(cited(id) == id);
        CHECK(bound(id) == "pns cpns");
        CHECK(in_force(id) == "2010-06-06..2021-08-31 government_regulation");
    }
}
