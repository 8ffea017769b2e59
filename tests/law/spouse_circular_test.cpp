// SPDX-License-Identifier: Apache-2.0
//
// SE MenPANRB 18/2023 on civil servants whose husband or wife stands.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

Case as_spouse(std::string_view act, std::string_view stated = {}) {
    return with(doing(act, "spouse_is_candidate=true"), stated);
}
std::string not_(std::string_view point) { return "se-menpanrb-18-2023/not." + std::string(point); }
std::string may(std::string_view point) { return "se-menpanrb-18-2023/may." + std::string(point); }
std::string moral(std::string_view handler = "bkn") {
    return "ethics moral (pp-42-2004/15.3) settled; " + std::string(handler) + "; ppk";
}

const std::string asn = "actor: pns cpns pppk | ";
const std::string events =
    "act: attend_campaign attend_declaration attend_introduction accompany_candidate "
    "accompany_spouse | ";
const std::string spouse = "spouse_is_candidate: true";

const char* const acts_at_events[] = {"attend_campaign", "attend_declaration",
                                      "attend_introduction", "accompany_spouse"};

}  // namespace

TEST_CASE("not.attributes: no party or service attributes at any event, in the campaign period") {
    for (const char* act : acts_at_events) {
        CAPTURE(act);
        for (const char* attributes : {"party_attributes", "service_attributes"}) {
            const Case facts = as_spouse(act, std::string(attributes) + "=true");
            CHECK(meaning(facts, not_("attributes")) == moral());
            CHECK(profile(facts, not_("attributes")) ==
                  asn + events + spouse + " | " + attributes + ": true | phase: during");
        }
    }
    CHECK(applies(evaluate(as_spouse("attend_campaign", "unpaid_leave=true party_attributes=true")),
                  not_("attributes")));
}

TEST_CASE("not.social_media: posts, comments, links and likes") {
    for (const char* act : {"promote_online", "engage_online"}) {
        CHECK(meaning(as_spouse(act), not_("social_media")) == moral());
        CHECK(profile(as_spouse(act), not_("social_media")) ==
              asn + "act: promote_online engage_online | " + spouse);
    }
}

TEST_CASE("not.social_media: joining a group of the winning team is covered as a reading only") {
    const Case facts = as_spouse("join_online_group", "winning_team_account=true");
    CHECK(meaning(facts, not_("social_media")) ==
          "ethics moral (pp-42-2004/15.3) interpretive per se-menpanrb-18-2023/not.social_media; "
          "bkn; ppk");
    CHECK(profile(facts, not_("social_media")) ==
          asn + "act: promote_online(settled) engage_online(settled) join_online_group | " +
              spouse + " | winning_team_account: true");
    // Another group or account, such as the spouse's own, is not meant.
    CHECK(absent(evaluate(as_spouse("join_online_group", "winning_team_account=false")),
                 not_("social_media")));
}

TEST_CASE("not.speak: neither at the spouse's events nor at a party's") {
    for (const char* act : acts_at_events) {
        CAPTURE(act);
        const Case facts = as_spouse(act, "spoke=true");
        CHECK(meaning(facts, not_("speak")) == moral());
        CHECK(profile(facts, not_("speak")) ==
              asn +
                  "act: attend_campaign attend_declaration attend_introduction "
                  "accompany_candidate speak_at_party_event accompany_spouse | " +
                  spouse + " | spoke: true");
    }
    const Case at_party = as_spouse("speak_at_party_event");
    CHECK(meaning(at_party, not_("speak")) == moral());
    CHECK(profile(at_party, not_("speak")) == asn + "act: speak_at_party_event | " + spouse);
}

TEST_CASE("not.activities: no partisan activities") {
    const Case facts = as_spouse("hold_partisan_activity");
    CHECK(meaning(facts, not_("activities")) == moral());
    CHECK(profile(facts, not_("activities")) == asn + "act: hold_partisan_activity | " + spouse);
}

TEST_CASE("not.state_goods: no state property at any event") {
    for (const char* act : acts_at_events) {
        CAPTURE(act);
        const Case facts = as_spouse(act, "state_facilities=true");
        CHECK(meaning(facts, not_("state_goods")) == moral());
        CHECK(profile(facts, not_("state_goods")) ==
              asn + events + spouse + " | state_facilities: true");
    }
}

TEST_CASE("may.accompany: on unpaid leave, at registration and introduction") {
    for (const char* act : {"accompany_spouse", "attend_introduction"}) {
        CAPTURE(act);
        const Case facts = as_spouse(act, "unpaid_leave=true");
        CHECK(permissions(evaluate(facts)) == may("accompany"));
        CHECK(profile(facts, may("accompany")) ==
              "actor: pns cpns | act: attend_introduction accompany_candidate accompany_spouse | "
              "spouse_is_candidate: true | unpaid_leave: true");
    }
}

TEST_CASE("accompanying a candidate who may be the own spouse: what is asked of each of the two") {
    const Case facts = doing("accompany_candidate", "spouse_is_candidate=");
    CHECK(findings(facts) == "pp-94-2021/5.n.5? skb-2022/ke-7?");
    CHECK(findings(with(facts, "unpaid_leave=true")) == "pp-94-2021/5.n.5?");
    CHECK(findings(with(facts, "spoke=true state_facilities=true party_attributes=true")) ==
          "pp-94-2021/5.n.5? se-menpanrb-18-2023/not.attributes? se-menpanrb-18-2023/not.speak? "
          "se-menpanrb-18-2023/not.state_goods? skb-2022/ke-7?");
    CHECK(findings(toward_aspirant(facts)) == "skb-2022/ke-6? skb-2022/ke-7?");
}

TEST_CASE("may.attend: on unpaid leave, at the campaign without active part") {
    const Case facts = as_spouse("attend_campaign", "unpaid_leave=true");
    CHECK(profile(facts, may("attend")) ==
          "actor: pns cpns | act: attend_campaign | spouse_is_candidate: true | "
          "unpaid_leave: true | active_support: false");
    const Verdict verdict = evaluate(facts);
    CHECK(findings(verdict) == "pp-94-2021/5.n.1!");
    CHECK(verdict.conclusion() == Conclusion::permitted);
    CHECK(verdict.findings().front().defeated_by.size() == 1);
    CHECK(verdict.findings().front().defeated_by.front()->id == may("attend"));
}

TEST_CASE("may.be_photographed: on unpaid leave, without a sign") {
    const Case facts =
        as_spouse("post_photo", "unpaid_leave=true public_posting=true purpose_of_support=true");
    CHECK(profile(facts, may("be_photographed")) ==
          "actor: pns cpns | act: post_photo | spouse_is_candidate: true | unpaid_leave: true | "
          "partisan_symbol: false | photo_with: candidate");
    CHECK(findings(facts) == "skb-2022/dp-7!");
    CHECK(findings(toward_aspirant(facts)) == "skb-2022/ke-5!");
    CHECK(conclusion(facts) == Conclusion::permitted);
    CHECK(findings(with(facts, "partisan_symbol=true")) == "skb-2022/dp-7");
}

TEST_CASE("the permissions defeat 5.n.1 and KE-6, each on its own acts") {
    const Case introduction =
        toward_aspirant(as_spouse("attend_introduction", "unpaid_leave=true"));
    CHECK(findings(introduction) == "skb-2022/ke-6!");
    const Case campaign = toward_aspirant(as_spouse("attend_campaign", "unpaid_leave=true"));
    CHECK(findings(campaign) == "skb-2022/ke-6!");
    CHECK(evaluate(campaign).findings().front().defeated_by.front()->id == may("attend"));
    CHECK(evaluate(introduction).findings().front().defeated_by.front()->id == may("accompany"));
    // Without leave nothing is defeated; with support nothing is either.
    CHECK(findings(with(introduction, "unpaid_leave=false")) == "skb-2022/ke-6 skb-2022/ke-7");
    CHECK(findings(with(campaign, "active_support=true")) == "skb-2022/ke-3 skb-2022/ke-6");
}

TEST_CASE("the permissions never reach PPPK, who have no unpaid leave") {
    const Verdict verdict = evaluate(as_spouse("attend_campaign", "actor=pppk unpaid_leave=true"));
    CHECK(permissions(verdict).find("may.") == std::string::npos);
    CHECK(applies(verdict, "skb-2022/ke-7"));
    CHECK(applies(verdict, "pp-94-2021/5.n.1"));
}

TEST_CASE("the circular is known from 10 September 2023") {
    const Case base = with(harmless(),
                           "election=pemilu_2024 office_sought=dpr "
                           "spouse_is_candidate=true");
    const std::string days = "2023-09-09 2023-09-10";
    const auto on = [&](const char* stated, const std::string& norm) {
        return on_days(with(base, stated), norm, days);
    };
    CHECK(on("act=promote_online", not_("social_media")) == "no settled");
    CHECK(on("act=attend_campaign spoke=true", not_("speak")) == "no settled");
    CHECK(on("act=speak_at_party_event", not_("speak")) == "no settled");
    CHECK(on("act=hold_partisan_activity", not_("activities")) == "no settled");
    CHECK(on("act=attend_campaign state_facilities=true", not_("state_goods")) == "no settled");
    CHECK(around(as_spouse("attend_campaign", "party_attributes=true"), not_("attributes"),
                 "2023-09-10") == "no settled");
    CHECK(around(as_spouse("attend_campaign", "service_attributes=true"), not_("attributes"),
                 "2023-09-10") == "no settled");
    const auto permitted = [&](const char* stated) {
        const Case facts = with(base, std::string("unpaid_leave=true ") + stated);
        return permissions(evaluate(with(facts, "date=2023-09-09"))) + " / " +
               permissions(evaluate(with(facts, "date=2023-09-10")));
    };
    CHECK(permitted("act=accompany_spouse") == " / " + may("accompany"));
    CHECK(permitted("act=attend_campaign active_support=false working_hours=true") ==
          " / " + may("attend"));
    CHECK(permitted("act=post_photo public_posting=true") == " / " + may("be_photographed"));
}

TEST_CASE("the circular cites its own points and binds ASN") {
    for (const char* point :
         {"may.accompany", "may.attend", "may.be_photographed", "not.attributes",
          "not.social_media", "not.speak", "not.activities", "not.state_goods"}) {
        const std::string norm = std::string("se-menpanrb-18-2023/") + point;
        CAPTURE(norm);
        CHECK(cited(norm) == norm);
        // PPPK have no unpaid leave, so the permissions are not for them.
        CHECK(bound(norm) == (point[0] == 'm' ? "pns cpns" : "pns cpns pppk"));
        CHECK(in_force(norm) == "2023-09-10.. circular");
        CHECK((Rulebook::national().find(norm)->type == NormType::permission) == (point[0] == 'm'));
    }
}
