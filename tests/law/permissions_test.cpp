// SPDX-License-Identifier: Apache-2.0
//
// What the law permits, and what officials say is allowed. A permission defeats exactly what it
// names.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

std::string defeats(std::string_view permission) {
    std::string out;
    for (const std::string_view norm : Rulebook::national().find(permission)->defeats)
        out += (out.empty() ? "" : " ") + std::string(norm);
    return out;
}

}  // namespace

TEST_CASE("voting is a right of everyone but members of TNI and Polri") {
    CHECK(profile(doing("vote"), "right/vote") ==
          "actor: pns cpns pppk non_asn_staff village_head village_official "
          "village_council_member state_official regional_official regional_head soe_official "
          "soe_employee independent_body_official | act: vote");
    CHECK(conclusion(doing("vote")) == Conclusion::permitted);
    CHECK(conclusion(doing("vote", "actor=polri_member")) == Conclusion::referred);
}

TEST_CASE("learning about vision and mission is everyone's right") {
    CHECK(profile(doing("learn_programme"), "right/learn_programme") == "act: learn_programme");
    CHECK(conclusion(doing("learn_programme")) == Conclusion::permitted);
    CHECK(conclusion(doing("learn_programme", "actor=tni_member")) == Conclusion::permitted);
}

TEST_CASE("ASN and contract staff may serve as election officers") {
    CHECK(profile(doing("serve_as_election_officer"), "right/serve_as_election_officer") ==
          "actor: pns cpns pppk non_asn_staff | act: serve_as_election_officer");
    CHECK(conclusion(doing("serve_as_election_officer")) == Conclusion::permitted);
}

TEST_CASE("presence on duty without active support defeats 5.n.1 and KE-6, nothing else") {
    CHECK(defeats("right/presence_on_duty") ==
          "pp-94-2021/5.n.1 skb-2022/ke-6 se-menpanrb-1-2023/ke-6");
    for (const char* act :
         {"attend_campaign", "attend_declaration", "attend_introduction", "accompany_candidate"}) {
        CAPTURE(act);
        CHECK(profile(doing(act, "on_official_duty=true spoke=true"), "right/presence_on_duty") ==
              "act: attend_campaign attend_declaration attend_introduction accompany_candidate | " +
                  std::string(std::string_view(act) == "accompany_candidate"
                                  ? "spouse_is_candidate: false | "
                                  : "") +
                  "active_support: false | on_official_duty: true");
    }
    // At events of one's own spouse too; accompanying the spouse is another act.
    for (const char* act : {"attend_campaign", "attend_declaration", "attend_introduction"})
        CHECK(profile(doing(act, "on_official_duty=true spoke=true spouse_is_candidate=true"),
                      "right/presence_on_duty") ==
              "act: attend_campaign attend_declaration attend_introduction | "
              "active_support: false | on_official_duty: true");
    const Verdict on_duty = evaluate(with(pns_at_campaign(), "on_official_duty=true spoke=true"));
    CHECK(findings(on_duty) == "pp-94-2021/5.n.1!");
    CHECK(on_duty.conclusion() == Conclusion::permitted);
    CHECK(meaning(on_duty, "pp-94-2021/5.n.1").find("defeated discipline unassigned") == 0);
    CHECK(findings(with(pns_at_campaign(), "on_official_duty=true state_facilities=true")) ==
          "pp-94-2021/5.n.1! pp-94-2021/5.n.4");
    CHECK(findings(with(pns_at_campaign(), "on_official_duty=true service_attributes=true")) ==
          "pp-94-2021/5.n.2");
    CHECK(findings(toward_aspirant(doing("attend_introduction", "on_official_duty=true"))) ==
          "skb-2022/ke-6!");
    CHECK(findings(toward_aspirant(
              doing("attend_introduction", "on_official_duty=true actor=non_asn_staff"))) ==
          "se-menpanrb-1-2023/ke-6!");
    CHECK(findings(toward_aspirant(doing("accompany_candidate", "on_official_duty=true"))) ==
          "skb-2022/ke-6!");
    CHECK(findings(doing("attend_campaign", "on_official_duty=true active_support=true")) ==
          "pp-94-2021/5.n.1 skb-2022/dp-4");
}

TEST_CASE("who resigns first may stand or join a party") {
    CHECK(profile(doing("join_party", "resigned=true"), "right/resign_first") ==
          "actor: pns cpns pppk non_asn_staff village_head village_official "
          "village_council_member | act: join_party run_for_office | resigned: true");
    CHECK(profile(doing("run_for_office", "resigned=true"), "right/resign_first") ==
          "actor: pns cpns pppk | act: join_party run_for_office | resigned: true");
    CHECK(profile(doing("join_party", "resigned=true actor=village_head"), "right/resign_first") ==
          "actor: pns cpns pppk non_asn_staff village_head village_official "
          "village_council_member | act: join_party | resigned: true");
    CHECK(conclusion(doing("run_for_office", "resigned=true")) == Conclusion::permitted);
    CHECK(findings(doing("join_party", "resigned=true")).empty());
    CHECK_FALSE(Rulebook::national().find("right/resign_first")->note.id.empty());
}

TEST_CASE("passive attendance: officials' conditions, each of them") {
    CHECK(profile(pns_at_campaign(), "statement/passive_attendance") ==
          "actor: pns cpns pppk | act: attend_campaign | active_support: false | "
          "party_attributes: false | service_attributes: false | mobilised_staff: false | "
          "state_facilities: false | partisan_symbol: false | public_posting: false | "
          "working_hours: false | spoke: false");
    CHECK(defeats("statement/passive_attendance") == "pp-94-2021/5.n.1");
}

TEST_CASE("passive attendance: the first statement is of 22 March 2019") {
    const Case facts = with(pns_at_campaign(), "election=pilkada_2020");
    CHECK(permissions(evaluate(with(facts, "date=2019-03-21"))).empty());
    CHECK(permissions(evaluate(with(facts, "date=2019-03-22"))) == "statement/passive_attendance");
}

TEST_CASE("the contested permission defeats only 5.n.1, and only under the lenient reading") {
    const Verdict neutral = evaluate(pns_at_campaign());
    CHECK(permissions(neutral) == "statement/passive_attendance");
    CHECK(findings(neutral) == "pp-94-2021/5.n.1");
    CHECK(findings(neutral.under(Reading::lenient)) == "pp-94-2021/5.n.1!");
    CHECK(neutral.under(Reading::lenient).conclusion() == Conclusion::permitted);
    CHECK(findings(neutral.under(Reading::strict)) == "pp-94-2021/5.n.1");
    const Verdict speaking = evaluate(with(pns_at_campaign(), "spoke=true"));
    CHECK(findings(speaking.under(Reading::lenient)) == "pp-94-2021/5.n.1");
}

TEST_CASE("a permission whose condition is unknown makes the prohibition depend") {
    const Verdict unknown_duty = evaluate(with(pns_at_campaign(), "on_official_duty="));
    CHECK(findings(unknown_duty) == "pp-94-2021/5.n.1?");
    CHECK(open_facts(unknown_duty) == "on_official_duty");
    const Verdict unknown_leave =
        evaluate(doing("post_photo",
                       "public_posting=true purpose_of_support=true spouse_is_candidate=true "
                       "unpaid_leave="));
    CHECK(findings(unknown_leave) == "skb-2022/dp-7?");
    CHECK(open_facts(unknown_leave) == "unpaid_leave");
}

TEST_CASE("the permissions cite their sources and defeat nothing beyond what they name") {
    CHECK(cited("right/vote") == "right/vote uu-7-2017/198.1 uu-1-2015/56.1");
    CHECK(cited("right/learn_programme") == "right/learn_programme");
    CHECK(cited("right/serve_as_election_officer") ==
          "right/serve_as_election_officer pkpu-8-2022/35");
    CHECK(cited("right/presence_on_duty") == "right/presence_on_duty");
    CHECK(cited("right/resign_first") ==
          "right/resign_first uu-20-2023/59.3 pp-37-2004/3 pp-11-2017/254.3");
    CHECK(cited("statement/passive_attendance") == "statement/passive_attendance");
    for (const char* right : {"right/vote", "right/learn_programme",
                              "right/serve_as_election_officer", "right/resign_first"})
        CHECK(defeats(right).empty());
    CHECK(defeats("se-menpanrb-18-2023/may.accompany") == "pp-94-2021/5.n.1 skb-2022/ke-6");
    CHECK(defeats("se-menpanrb-18-2023/may.attend") == "pp-94-2021/5.n.1 skb-2022/ke-6");
    CHECK(defeats("se-menpanrb-18-2023/may.be_photographed") == "skb-2022/ke-5 skb-2022/dp-7");
    for (const char* right : {"right/vote", "right/learn_programme", "right/presence_on_duty",
                              "right/serve_as_election_officer", "right/resign_first"}) {
        CHECK(in_force(right) == ".. statute");
        CHECK(penalty(right) == "none 0-0 months and/or 0-0");
    }
    CHECK(in_force("statement/passive_attendance") == "2019-03-22.. official_statement");
    CHECK(Rulebook::national().find("right/presence_on_duty")->confidence == Confidence::medium);
}

TEST_CASE("R19, R22: what everyone may do asks for nothing, not even who did it") {
    const Verdict verdict =
        evaluate(only_known("date=2024-11-07 election=pilkada_2024 act=learn_programme"));
    CHECK((verdict.conclusion() == Conclusion::permitted));
    CHECK(permissions(verdict) == "right/learn_programme");
    CHECK(open_facts(verdict) == "");
    CHECK(verdict.questions().empty());
}
