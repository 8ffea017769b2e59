// SPDX-License-Identifier: Apache-2.0
//
// Which circular holds, and circulars that contradict each other.
#include "support.hpp"

using namespace circular_test;

namespace {

Json other_document() {
    Json document = small_document();
    document["id"] = "contoh-2-2024";
    return document;
}
Json moderate_dp_8() {
    Json rule = a_rule("diverges", {"skb-2022/dp-8"});
    rule["level"] = "moderate";
    rule["persons"] = {"pns"};
    return rule;
}
Json severe_dp_8() {
    Json rule = a_rule("restates", {"skb-2022/dp-8"});
    rule["level"] = "severe";
    rule["persons"] = {"pns"};
    return rule;
}
Result<CircularSet> both(const Json& a, const Json& b) {
    return CircularSet::make({read(a), read(b)});
}

}  // namespace

TEST_CASE("a circular holds in its region and inside it") {
    Circular circular = read(small_document());
    CHECK(covers(circular, "33.25"));
    CHECK(covers(circular, "33.25.01"));
    CHECK(covers(circular, "kabupaten batang"));
    CHECK_FALSE(covers(circular, "33.2"));
    CHECK_FALSE(covers(circular, "33.251"));
    CHECK_FALSE(covers(circular, "33"));
    CHECK_FALSE(covers(circular, "Kabupaten Batang Hari"));
    CHECK_FALSE(covers(circular, ""));
    circular.jurisdiction.own_staff_only = true;
    CHECK(covers(circular, "33.25"));
    CHECK_FALSE(covers(circular, "33.25.01"));
}

TEST_CASE("region, day and election select; what is not known rules nothing out") {
    const std::vector<Circular> circulars = shipped();
    const auto ids = [&](std::string_view stated) {
        std::string out;
        for (const Circular* each : select(circulars, facts_of(stated))) out += each->id + ' ';
        return out;
    };
    CHECK(ids("") == "");
    CHECK(ids("region=73.71") == "sulawesi-selatan-200-2-4346-2024 ");
    CHECK(ids("region=73.71 date=2024-09-08") == "");
    CHECK(ids("region=73.71 election=pemilu_2024") == "");
    CHECK(ids("region=19.01 election=pilkada_2024") == "bangka-800-1-10-979-2024 ");
    // The circular on the election of 2024 says nothing on the one held again in 2025.
    CHECK(ids("region=19.01 election=pilkada_ulang_2025") == "");
    CHECK(ids("region=33.25") == "batang-800-169-2023 ");
}

TEST_CASE("a set answers as the circular alone, and without region as the law") {
    const Circular batang = [] {
        for (Circular& each : shipped())
            if (each.id == "batang-800-169-2023") return each;
        return Circular{};
    }();
    const Rulebook alone = *apply(Rulebook::national(), batang);
    Case facts = in_campaign("region=33.25 actor=village_head act=hold_partisan_activity");
    const Verdict in_set = shipped_set().evaluate(facts);
    const Verdict by_itself = evaluate(facts, alone);
    REQUIRE(in_set.findings().size() == by_itself.findings().size());
    CHECK(in_set.conclusion() == by_itself.conclusion());
    facts.region.clear();
    CHECK(&shipped_set().rulebook(facts) == &shipped_set().national());
    CHECK(shipped_set().local(facts, shipped_set().evaluate(facts)).circulars.empty());
}

TEST_CASE("province and regency are read together where both hold") {
    Json province = small_document();
    province["id"] = "provinsi-1-2024";
    province["jurisdiction"] = {{"code", "33"}, {"name", "Provinsi Jawa Tengah"},
                                {"level", "province"}};
    const CircularSet set = set_of({read(small_document()), read(province)});
    const auto added = [&](std::string_view region) {
        Case facts = in_campaign("actor=soe_employee act=hold_partisan_activity");
        facts.region = region;
        return points(set.local(facts, set.evaluate(facts)).added);
    };
    CHECK(added("33.25") == "contoh-1-2024/1 provinsi-1-2024/1");
    CHECK(added("Kabupaten Batang") == "contoh-1-2024/1 provinsi-1-2024/1");
    CHECK(added("33.06") == "provinsi-1-2024/1");
    CHECK(added("33") == "provinsi-1-2024/1");
    CHECK(added("34") == "");

    province["jurisdiction"]["own_staff_only"] = true;
    const CircularSet own = set_of({read(province)});
    Case facts = in_campaign("region=33.25 actor=soe_employee act=hold_partisan_activity");
    CHECK(own.local(facts, own.evaluate(facts)).circulars.empty());
    facts.region = "33";
    CHECK(own.local(facts, own.evaluate(facts)).circulars.size() == 1);
}

TEST_CASE("limits hold for every rule: only after the determination") {
    Json document = small_document();
    document["limits"] = Json::array({{{"determined", {true}}}});
    document["rules"][0].erase("when");
    const CircularSet set = set_of({read(document)});
    Case facts = facts_of("date=2024-09-10 election=pilkada_2024 office_sought=regent_or_mayor "
                          "region=33.25 actor=soe_employee act=hold_partisan_activity");
    CHECK(finding(set.evaluate(facts), "contoh-1-2024/1") == "none");
    facts.date = Date(2024, 9, 25);
    CHECK(finding(set.evaluate(facts), "contoh-1-2024/1") ==
          "contract contractual interpretive");
}

TEST_CASE("two circulars that name different levels for one norm disagree") {
    Json a = with_rule(moderate_dp_8());
    Json b = with_rule(severe_dp_8());
    b["id"] = "contoh-2-2024";
    const Result<CircularSet> set = both(a, b);
    REQUIRE_FALSE(set.has_value());
    CHECK(set.error().code == ErrorCode::circulars_disagree);
    CHECK(set.error().place == "contoh-1-2024/2");
    CHECK(set.error().given == "moderate; contoh-2-2024/2: severe");

    SUBCASE("not in another region") {
        b["jurisdiction"] = {{"code", "33.06"}, {"name", "Kabupaten Purworejo"},
                             {"level", "regency"}};
        CHECK(both(a, b).has_value());
    }
    SUBCASE("but in a region inside it") {
        b["jurisdiction"] = {{"code", "33"}, {"name", "Provinsi Jawa Tengah"},
                             {"level", "province"}};
        CHECK_FALSE(both(a, b).has_value());
    }
    SUBCASE("not at another time, nor where one replaces the other") {
        a["validity"]["until"] = "2024-10-01";
        b["validity"]["from"] = "2024-10-01";
        CHECK(both(a, b).has_value());
        a["validity"].erase("until");
        CHECK_FALSE(both(a, b).has_value());
        a["validity"]["replaced_by"] = "contoh-2-2024";
        const Result<CircularSet> replaced = both(a, b);
        REQUIRE(replaced.has_value());
        CHECK(to_iso(replaced->circulars()[0].valid.until) == "2024-10-01");
    }
    SUBCASE("not for another kind of election or another person") {
        b["contests"] = {"pemilu"};
        CHECK(both(a, b).has_value());
        b["contests"] = {"pilkada"};
        b["rules"][0]["persons"] = {"pppk"};
        CHECK(both(a, b).has_value());
    }
}

TEST_CASE("two circulars disagree where one forbids what the other permits") {
    Json permission = a_rule("asserts_permission", {"skb-2022/dp-8"});
    permission["effect"] = "permits";
    permission["persons"] = {"soe_employee"};
    permission["acts"] = {"hold_partisan_activity"};
    Json b = other_document();
    b["rules"] = Json::array({permission});
    const Result<CircularSet> set = both(small_document(), b);
    REQUIRE_FALSE(set.has_value());
    CHECK(set.error().code == ErrorCode::circulars_disagree);
    CHECK(set.error().given == "forbids; contoh-2-2024/2: permits");
    b["rules"][0]["when"] = Json::array({{{"beneficiary", {"party"}}}});
    CHECK(both(small_document(), b).has_value());
}

TEST_CASE("one circular twice is refused") {
    const Result<CircularSet> set = both(small_document(), small_document());
    REQUIRE_FALSE(set.has_value());
    CHECK(set.error().code == ErrorCode::duplicate_circular);
}

TEST_CASE("a permission that diverges or is asserted is recorded; the prohibition stands") {
    Json diverging = a_rule("diverges", {"pp-94-2021/5.n.2"});
    diverging["effect"] = "permits";
    diverging["persons"] = {"pns"};
    Json asserted = a_rule("asserts_permission", {"pp-94-2021/5.n.1", "pp-94-2021/5.n.2"});
    asserted["effect"] = "permits";
    asserted["point"] = "3";
    asserted["acts"] = {"attend_campaign"};
    Json document = small_document();
    document["rules"] = {diverging, asserted};
    const CircularSet set = set_of({read(document)});
    const Case facts = in_campaign("region=33.25 actor=pns act=attend_campaign "
                                   "party_attributes=true service_attributes=false");
    const Verdict verdict = set.evaluate(facts);
    CHECK(finding(verdict, "pp-94-2021/5.n.2") == finding(evaluate(facts), "pp-94-2021/5.n.2"));
    CHECK(verdict.conclusion() == Conclusion::breach);
    const LocalView local = set.local(facts, verdict);
    REQUIRE(local.divergences.size() == 1);
    CHECK_FALSE(local.divergences[0].local_level.has_value());
    CHECK(local.divergences[0].lighter());
    CHECK(points(local.assertions) == "contoh-1-2024/3");
}

TEST_CASE("what a rule means for each person: own track, and no level that nobody named") {
    Json document = small_document();
    document["rules"][0].erase("persons");
    const Circular circular = read(document);
    const Rulebook book = *apply(Rulebook::national(), circular);
    const auto of = [&](std::string_view actor, std::string_view norm) {
        return finding(evaluate(in_campaign("act=hold_partisan_activity actor=" +
                                            std::string(actor)),
                                book),
                       "contoh-1-2024/1." + std::string(norm));
    };
    CHECK(of("pns", "discipline") == "discipline unassigned interpretive");
    CHECK(of("pppk", "discipline") == "discipline unassigned interpretive");
    CHECK(of("non_asn_staff", "contract") == "contract contractual interpretive");
    CHECK(of("soe_employee", "contract") == "contract contractual interpretive");
    CHECK(of("village_official", "village") == "village administrative interpretive");
    CHECK(of("tni_member", "referral") == "referral referred interpretive");
    CHECK(of("pns", "contract") == "none");

    // Named for some, the rule is as certain for them as it says.
    document["consequences"] = Json::array(
        {{{"persons", {"non_asn_staff"}}, {"levels", {"contractual"}},
          {"text", {{"id", "kontrak diakhiri"}, {"en", "contract ended"}}}}});
    const Rulebook named = *apply(Rulebook::national(), read(document));
    const auto now = [&](std::string_view actor) {
        std::string out;
        for (const Finding& each :
             evaluate(in_campaign("act=hold_partisan_activity actor=" + std::string(actor)), named)
                 .findings())
            if (each.norm->force == Force::local_circular)
                out += std::string(each.norm->id) + ' ' + std::string(to_code(each.certainty)) +
                       ' ' + std::string(each.norm->note.en);
        return out;
    };
    CHECK(now("non_asn_staff") ==
          "contoh-1-2024/1.contract.non_asn_staff settled contract ended");
    CHECK(now("soe_employee") == "contoh-1-2024/1.contract.soe_employee interpretive ");
}

TEST_CASE("a rulebook without the norm that a rule refers to is told so") {
    const Rulebook empty = *Rulebook::build({});
    const Result<Rulebook> applied = apply(empty, read(small_document()));
    REQUIRE_FALSE(applied.has_value());
    CHECK(applied.error().code == ErrorCode::unknown_reference);
    CHECK(applied.error().given == "skb-2022/dp-8");
}
