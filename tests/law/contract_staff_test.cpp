// SPDX-License-Identifier: Apache-2.0
//
// SE MenPANRB 1/2023: the forms of the joint decree for government staff who are not ASN.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

Case staff(std::string_view act, std::string_view stated = {}) {
    return with(doing(act, "actor=non_asn_staff"), stated);
}
Case early(std::string_view act, std::string_view stated = {}) {
    return toward_aspirant(staff(act, stated));
}
std::string row(std::string_view name) { return "se-menpanrb-1-2023/" + std::string(name); }

const std::string by_contract =
    "contract contractual (se-menpanrb-1-2023) settled; own_institution; own_institution";
const std::string by_contract_interpretive =
    "contract contractual (se-menpanrb-1-2023) interpretive per ";
const std::string who = "actor: non_asn_staff | ";

// One row on one set of facts: what it says, and the facts on which it hangs.
void check(const Case& facts, const std::string& name, const std::string& conditions) {
    CAPTURE(name);
    CHECK(meaning(facts, row(name)) == by_contract);
    CHECK(profile(facts, row(name)) == who + conditions);
}

}  // namespace

TEST_CASE("KE-1, KE-2, DP-1, DP-2 for contract staff: props and online promotion") {
    check(early("put_up_props"), "ke-1", "act: put_up_props | beneficiary: aspirant");
    check(early("promote_online"), "ke-2", "act: promote_online | beneficiary: aspirant");
    check(staff("put_up_props"), "dp-1", "act: put_up_props | beneficiary: candidate");
    check(staff("promote_online"), "dp-2", "act: promote_online | beneficiary: candidate");
}

TEST_CASE("KE-3 and DP-4 for contract staff: attendance and support, both") {
    const std::string both = "act: attend_campaign attend_declaration | beneficiary: ";
    for (const char* act : {"attend_campaign", "attend_declaration"}) {
        check(early(act, "active_support=true"), "ke-3", both + "aspirant | active_support: true");
        check(staff(act, "active_support=true"), "dp-4", both + "candidate | active_support: true");
    }
    CHECK(conclusion(staff("attend_campaign")) == Conclusion::no_breach);
}

TEST_CASE("KE-4 and DP-6 for contract staff: the winning team's accounts") {
    const std::string on_account = "act: engage_online join_online_group | beneficiary: ";
    check(early("engage_online", "winning_team_account=true"), "ke-4",
          on_account + "aspirant | winning_team_account: false(interpretive) true");
    check(early("join_online_group", "winning_team_account=true"), "ke-4",
          on_account + "aspirant | winning_team_account: true");
    check(staff("engage_online", "winning_team_account=true"), "dp-6",
          on_account + "candidate | winning_team_account: false(interpretive) true");
    check(staff("join_online_group", "winning_team_account=true"), "dp-6",
          on_account + "candidate | winning_team_account: true");
    CHECK(meaning(early("engage_online"), row("ke-4")) ==
          by_contract_interpretive + "skb-2022; own_institution; own_institution");
    CHECK(profile(early("engage_online"), row("ke-4")) ==
          who +
              "act: engage_online | beneficiary: aspirant | "
              "winning_team_account: false true(settled)");
    CHECK(meaning(staff("engage_online"), row("dp-6")) ==
          by_contract_interpretive + "skb-2022; own_institution; own_institution");
    CHECK(profile(staff("engage_online"), row("dp-6")) ==
          who +
              "act: engage_online | beneficiary: candidate | "
              "winning_team_account: false true(settled)");
}

TEST_CASE("KE-5 and DP-7 for contract staff: public photos; the spouse circular is not for them") {
    const std::string shown = "photo_with: candidate campaign_props | public_posting: true";
    check(early("post_photo", "public_posting=true"), "ke-5",
          "act: post_photo | beneficiary: aspirant | " + shown);
    check(early("post_photo", "public_posting=true photo_with=campaign_props"), "ke-5",
          "act: post_photo | beneficiary: aspirant party | " + shown);
    check(staff("post_photo", "public_posting=true purpose_of_support=true"), "dp-7",
          "act: post_photo | beneficiary: candidate | " + shown + " | purpose_of_support: true");
    check(staff("post_photo",
                "public_posting=true purpose_of_support=true "
                "photo_with=campaign_props"),
          "dp-7",
          "act: post_photo | beneficiary: candidate party | " + shown +
              " | purpose_of_support: true");
    for (const char* sign : {"partisan_symbol", "party_attributes", "partisan_background"}) {
        CAPTURE(sign);
        const std::string team =
            std::string("public_posting=true photo_with=campaign_team ") + sign + "=true";
        check(early("post_photo", team), "ke-5",
              std::string("act: post_photo | beneficiary: aspirant | ") + sign +
                  ": true | public_posting: true");
        check(staff("post_photo", team + " purpose_of_support=true"), "dp-7",
              std::string("act: post_photo | beneficiary: candidate | ") + sign +
                  ": true | public_posting: true | purpose_of_support: true");
    }
}

TEST_CASE("KE-5 and DP-7 for contract staff: props of a party, before and from the determination") {
    const Case facts = staff("post_photo",
                             "public_posting=true purpose_of_support=true "
                             "photo_with=campaign_props beneficiary=party");
    const std::string days = "2024-09-21 2024-09-22";
    CHECK(on_days(facts, row("ke-5"), days) == "settled no");
    CHECK(on_days(facts, row("dp-7"), days) == "no settled");
    CHECK(profile(facts, row("dp-7")) ==
          who +
              "act: post_photo | beneficiary: candidate party | photo_with: campaign_props | "
              "public_posting: true | purpose_of_support: true | kind: pemilu(depends) pilkada");
    const Case before = with(facts, "date=2024-08-01");
    CHECK(profile(before, row("ke-5")) ==
          who +
              "act: post_photo | beneficiary: aspirant party | photo_with: campaign_props | "
              "public_posting: true | phase:  | kind: pemilu(depends) pilkada");
}

TEST_CASE("KE-6 for contract staff: introduction events, and accompanying by interpretation") {
    const std::string duty = " | on_official_duty: false true(defeated)";
    for (const char* act : {"attend_introduction", "attend_campaign"})
        check(early(act), "ke-6",
              "act: attend_campaign attend_introduction accompany_candidate(interpretive) | "
              "beneficiary: aspirant party" +
                  duty);
    check(with(early("attend_introduction"), "beneficiary=party"), "ke-6",
          "act: attend_campaign attend_introduction | beneficiary: aspirant party" + duty);
    const Case accompanying = early("accompany_candidate");
    CHECK(meaning(accompanying, row("ke-6")) ==
          by_contract_interpretive + "skb-2022/ke-6; own_institution; own_institution");
    CHECK(profile(accompanying, row("ke-6")) ==
          who +
              "act: attend_campaign(settled) attend_introduction(settled) accompany_candidate | "
              "beneficiary: aspirant | spouse_is_candidate: false" +
              duty);
}

TEST_CASE("DP-5 for contract staff: party membership") {
    check(staff("join_party"), "dp-5", "act: join_party | resigned: false");
    CHECK(conclusion(staff("join_party", "resigned=true")) == Conclusion::permitted);
}

TEST_CASE("DP-8, DP-9, DP-10, DP-12 for contract staff: activities, teams and decisions") {
    const std::string toward = " | beneficiary: candidate party";
    check(staff("hold_partisan_activity"), "dp-8", "act: hold_partisan_activity" + toward);
    check(early("join_campaign_team"), "dp-9", "act: join_campaign_team | beneficiary: aspirant");
    check(staff("join_campaign_team"), "dp-10", "act: join_campaign_team" + toward);
    check(staff("join_campaign_team", "beneficiary=party"), "dp-10",
          "act: join_campaign_team" + toward + " | kind: pemilu(depends) pilkada");
    CHECK(on_days(staff("join_campaign_team", "beneficiary=party"), row("dp-10"),
                  "2024-09-21 2024-09-22") == "no settled");
    for (const char* act : {"make_decision", "use_programme"})
        check(staff(act), "dp-12", "act: make_decision use_programme" + toward);
}

TEST_CASE("DP-8 and DP-12 for contract staff name parties, from the first day of the circular") {
    for (const char* stated : {"act=hold_partisan_activity", "act=make_decision"}) {
        const bool decides = std::string_view(stated) == "act=make_decision";
        const std::string norm = row(decides ? "dp-12" : "dp-8");
        const Case of_party =
            with(harmless(), std::string("actor=non_asn_staff beneficiary=party ") + stated);
        CHECK(meaning(of_party, norm) == by_contract);
        CHECK(profile(of_party, norm) == profile(with(of_party, "beneficiary=candidate"), norm));
        CHECK(on_days(with(of_party, "election=pemilu_2024 office_sought=dpr"), norm,
                      "2023-01-02 2023-01-03") == "no settled");
    }
    const Case photo = staff("post_photo",
                             "public_posting=true purpose_of_support=true "
                             "photo_with=campaign_props beneficiary=party");
    CHECK(around(with(photo, "office_sought=dpr"), row("dp-7"), "2023-01-03",
                 ElectionKind::pemilu) == "no settled");
    CHECK(around(with(photo, "office_sought=dpr act=join_campaign_team"), row("dp-10"),
                 "2023-01-03", ElectionKind::pemilu) == "no settled");
}

TEST_CASE("DP-11 for contract staff: letters for independent aspirants") {
    const Case letter = early("give_support_letter", "independent_track=true");
    CHECK(meaning(letter, row("dp-11")) == by_contract);
    CHECK(profile(letter, row("dp-11")) ==
          "office_sought: dpd governor regent_or_mayor | " + who +
              "act: give_support_letter | beneficiary: aspirant | independent_track: true");
    const Case dpd = with(early("give_support_letter"), "office_sought=dpd");
    CHECK(profile(dpd, row("dp-11")) ==
          "office_sought: dpd | " + who + "act: give_support_letter | beneficiary: aspirant");
}

TEST_CASE("KE-7 and DP-3 hang on unpaid leave and do not reach contract staff") {
    for (const char* id : {"ke-7", "dp-3", "dp-13"})
        CHECK(Rulebook::national().find(row(id)) == nullptr);
    CHECK(findings(staff("attend_declaration", "spouse_is_candidate=true")).empty());
    CHECK(findings(staff("approach_party")).empty());
}

TEST_CASE("the circular is of 3 January 2023") {
    const Case base =
        with(harmless(), "actor=non_asn_staff election=pemilu_2024 office_sought=dpd");
    const auto on = [&](const char* name, const std::string& stated) {
        return on_days(with(base, stated), row(name), "2023-01-02 2023-01-03");
    };
    const std::string aspirant = "beneficiary=aspirant act=";
    CHECK(on("ke-1", aspirant + "put_up_props") == "no settled");
    CHECK(on("ke-2", aspirant + "promote_online") == "no settled");
    CHECK(on("ke-3", aspirant + "attend_campaign active_support=true") == "no settled");
    CHECK(on("ke-4", aspirant + "engage_online winning_team_account=true") == "no settled");
    CHECK(on("ke-4", aspirant + "engage_online") == "no interpretive");
    CHECK(on("ke-5", aspirant + "post_photo public_posting=true") == "no settled");
    CHECK(on("ke-5", aspirant + "post_photo public_posting=true photo_with=campaign_props") ==
          "no settled");
    CHECK(on("ke-5",
             "beneficiary=party act=post_photo public_posting=true "
             "photo_with=campaign_props") == "no settled");
    for (const char* sign : {"partisan_symbol", "party_attributes", "partisan_background"}) {
        const std::string team = "post_photo public_posting=true photo_with=campaign_team " +
                                 std::string(sign) + "=true";
        CHECK(on("ke-5", aspirant + team) == "no settled");
        CHECK(on("dp-7", "purpose_of_support=true act=" + team) == "no settled");
    }
    CHECK(on("ke-6", aspirant + "attend_introduction") == "no settled");
    CHECK(on("ke-6", aspirant + "accompany_candidate") == "no interpretive");
    CHECK(on("dp-1", "act=put_up_props") == "no settled");
    CHECK(on("dp-2", "act=promote_online") == "no settled");
    CHECK(on("dp-4", "act=attend_campaign active_support=true") == "no settled");
    CHECK(on("dp-5", "act=join_party") == "no settled");
    CHECK(on("dp-6", "act=engage_online winning_team_account=true") == "no settled");
    CHECK(on("dp-6", "act=engage_online") == "no interpretive");
    CHECK(on("dp-7", "act=post_photo public_posting=true purpose_of_support=true") == "no settled");
    CHECK(on("dp-7",
             "act=post_photo public_posting=true purpose_of_support=true "
             "photo_with=campaign_props") == "no settled");
    CHECK(on("dp-8", "act=hold_partisan_activity") == "no settled");
    CHECK(on("dp-9", aspirant + "join_campaign_team") == "no settled");
    CHECK(on("dp-10", "act=join_campaign_team") == "no settled");
    CHECK(on("dp-11", aspirant + "give_support_letter") == "no settled");
    CHECK(on("dp-11", aspirant + "give_support_letter office_sought=governor "
                                 "independent_track=true") == "no settled");
    CHECK(on("dp-12", "act=make_decision") == "no settled");
    CHECK(conclusion(with(base, "act=join_campaign_team date=2023-01-02")) ==
          Conclusion::not_covered);
}

TEST_CASE("each row cites the circular and the row of the decree") {
    for (const NormInfo& norm : Rulebook::national().norms()) {
        if (norm.id.substr(0, 19) != "se-menpanrb-1-2023/") continue;
        const std::string id(norm.id);
        CHECK(cited(norm.id) == id + " skb-2022/" + id.substr(19));
        CHECK(bound(norm.id) == "non_asn_staff");
        CHECK(in_force(norm.id) == "2023-01-03.. circular");
    }
}
