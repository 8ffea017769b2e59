// SPDX-License-Identifier: Apache-2.0
//
// A local circular adds, and only adds.
#include "support.hpp"

#include <array>
#include <random>

using namespace circular_test;

namespace {

bool same(const Finding& a, const Finding& b) {
    return a.norm->id == b.norm->id && a.status == b.status && a.level == b.level &&
           a.level_basis == b.level_basis && a.certainty == b.certainty &&
           a.handled_by == b.handled_by && a.decided_by == b.decided_by &&
           a.open_facts == b.open_facts && a.norm->force == b.norm->force;
}

// Whether every finding and permission of the national law is there, unchanged, and whatever else
// is there is of a local circular.
bool only_adds(const Verdict& national, const Verdict& local) {
    const std::vector<Finding> before = national.findings();
    std::vector<Finding> kept;
    for (const Finding& finding : local.findings())
        if (finding.norm->force != Force::local_circular) kept.push_back(finding);
    if (before.size() != kept.size()) return false;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!same(before[i], kept[i])) return false;
    const auto rights = national.permissions();
    const auto local_rights = local.permissions();
    if (rights.size() != local_rights.size()) return false;
    for (std::size_t i = 0; i < rights.size(); ++i)
        if (rights[i]->id != local_rights[i]->id) return false;
    for (std::size_t t = 0; t < track_count; ++t) {
        const auto track = static_cast<Track>(t);
        const auto was = national.heaviest(track);
        const auto is = local.heaviest(track);
        if (was && (!is || compare_in_track(*is, *was) < 0)) return false;
    }
    return true;
}

// Conclusions from the heaviest to the lightest, as far as an added prohibition can move them.
int weight(Conclusion conclusion) {
    switch (conclusion) {
        case Conclusion::breach: return 5;
        case Conclusion::contested: return 4;
        case Conclusion::depends: return 3;
        case Conclusion::referred: return 2;
        default: return 0;
    }
}

}  // namespace

TEST_CASE("no circular changes a national finding, whoever acts and however much is known") {
    struct Day {
        const char* election;
        const char* date;
        const char* office;
    };
    constexpr Day days[] = {{"pilkada_2024", "2024-10-03", "regent_or_mayor"},
                            {"pilkada_2024", "2024-08-01", "governor"},
                            {"pilkada_2024", "2024-12-02", "regent_or_mayor"},
                            {"pemilu_2024", "2024-01-10", "president"},
                            {"pemilu_2024", "2023-10-01", ""}};
    // Every circular at once, as if all were of one regency.
    std::vector<Circular> circulars = shipped();
    for (Circular& circular : circulars) {
        circular.jurisdiction = {"33.25", "Kabupaten Batang", JurisdictionLevel::regency, false};
        circular.valid.from = Date(2023, 1, 1);
    }
    const CircularSet set = set_of(std::move(circulars));
    std::mt19937 random(20240922);
    int cases = 0;
    int added = 0;
    for (unsigned actor = 0; actor < axis_size(Axis::actor); ++actor) {
        for (unsigned act = 0; act < axis_size(Axis::act); ++act) {
            for (const Day& day : days) {
                // All unknown, all false, all true, and two mixtures.
                for (int filling = 0; filling < 5; ++filling) {
                    Case facts;
                    facts.election = *find_election(day.election);
                    facts.date = *parse_date(day.date);
                    facts.actor = static_cast<Actor>(actor);
                    facts.act = static_cast<Act>(act);
                    if (*day.office != '\0')
                        REQUIRE_FALSE(state(facts, Fact::office_sought, day.office).has_value());
                    for (const FactInfo& fact : netralitas::facts()) {
                        if (fact.get == nullptr || fact.get(facts) >= 0 || filling == 0) continue;
                        if (fact.fact == Fact::office_sought) continue;
                        const auto values = static_cast<unsigned>(fact.values.size());
                        const auto drawn = static_cast<int>(random() % (values + 1)) - 1;
                        const bool derived = fact.fact == Fact::beneficiary && filling < 3;
                        if (derived) continue;
                        if (filling == 1) fact.set(facts, 0);
                        if (filling == 2) fact.set(facts, static_cast<int>(values) - 1);
                        if (filling > 2) fact.set(facts, drawn);
                    }
                    const Verdict national = evaluate(facts);
                    facts.region = "33.25";
                    const Verdict local = set.evaluate(facts);
                    ++cases;
                    added += local.findings().size() > national.findings().size() ? 1 : 0;
                    if (!only_adds(national, local) ||
                        weight(local.conclusion()) < weight(national.conclusion())) {
                        FAIL_CHECK(to_code(*facts.actor), ' ', to_code(*facts.act), ' ', day.date,
                                   ", filling ", filling);
                    }
                }
            }
        }
    }
    CHECK(cases == 15 * 31 * 5 * 5);
    CHECK(added > 400);
}

TEST_CASE("Pilkada binds only officials of enterprises; Kota Bogor binds every employee") {
    const Case facts = in_campaign("actor=soe_employee act=join_campaign_team");
    const Verdict national = evaluate(facts);
    CHECK(national.conclusion() == Conclusion::referred);

    Case bogor = facts;
    bogor.region = "32.71";
    const Verdict verdict = shipped_set().evaluate(bogor);
    CHECK(finding(verdict, "kota-bogor-100-3-4-2159-2024/2.a") == "contract contractual settled");
    CHECK(finding(verdict, "own-rules/soe") == finding(national, "own-rules/soe"));
    CHECK(verdict.conclusion() == Conclusion::breach);
    CHECK(verdict.rulebook().find("kota-bogor-100-3-4-2159-2024/2.a")->force ==
          Force::local_circular);

    SUBCASE("not next door, not in 2023, not in a general election, not by listening") {
        bogor.region = "32.01";
        CHECK(shipped_set().evaluate(bogor).conclusion() == Conclusion::referred);
        bogor.region = "32.71";
        bogor.date = Date(2024, 5, 13);
        CHECK(finding(shipped_set().evaluate(bogor), "kota-bogor-100-3-4-2159-2024/2.a") == "none");
        const Case listening = in_campaign(
            "region=32.71 actor=soe_employee act=attend_campaign active_support=false "
            "campaign_organiser=false");
        CHECK(finding(shipped_set().evaluate(listening), "kota-bogor-100-3-4-2159-2024/2.a") ==
              "none");
        Case pemilu = bogor;
        pemilu.election = Election::pemilu_2024;
        pemilu.office_sought = Office::president;
        pemilu.date = Date(2024, 1, 10);
        CHECK(finding(shipped_set().evaluate(pemilu), "kota-bogor-100-3-4-2159-2024/2.a") ==
              "none");
    }
    SUBCASE("a fact not known stays unknown") {
        const Case open = in_campaign("region=32.71 actor=soe_employee act=attend_campaign "
                                      "active_support=false");
        CHECK(finding(shipped_set().evaluate(open), "kota-bogor-100-3-4-2159-2024/2.a") ==
              "depends contract contractual settled");
    }
    SUBCASE("the heads' duties and the way to the supervisors are named") {
        const LocalView local = shipped_set().local(bogor, verdict);
        CHECK(points(local.duties) ==
              "kota-bogor-100-3-4-2159-2024/1.a kota-bogor-100-3-4-2159-2024/1.b "
              "kota-bogor-100-3-4-2159-2024/1.c kota-bogor-100-3-4-2159-2024/1.d");
        REQUIRE(local.channels.size() == 1);
        CHECK(local.channels[0].channel->body == "Bawaslu");
        CHECK(points(local.added) == "kota-bogor-100-3-4-2159-2024/2.a");
    }
}

TEST_CASE("Batang: village officials are asked to be neutral as civil servants are") {
    const Case facts = in_campaign("region=33.25 actor=village_official act=give_support_letter");
    const Verdict verdict = shipped_set().evaluate(facts);
    CHECK(finding(verdict, "batang-800-169-2023/desa") == "village administrative interpretive");
    // UU Desa covers other partisan acts in the campaign by interpretation; it stays as it is.
    CHECK(finding(verdict, "uu-6-2014/51.j") ==
          "village administrative interpretive (uu-6-2014/52)");
    for (const Finding& each : verdict.findings())
        if (each.norm->id == "batang-800-169-2023/desa")
            CHECK(each.handled_by == HandlerSet(Handler::regent));

    // Before the campaign the act has nothing for them, the circular does.
    Case earlier = facts;
    earlier.date = Date(2024, 7, 1);
    earlier.beneficiary = Beneficiary::aspirant;
    CHECK(evaluate(earlier).conclusion() == Conclusion::no_breach);
    CHECK(shipped_set().evaluate(earlier).conclusion() == Conclusion::contested);
}

TEST_CASE("Batang names moderate where PP 94/2021 says severe: severe stands, both are shown") {
    const Case facts = in_campaign("region=33.25 actor=pns act=give_support_letter");
    const Verdict verdict = shipped_set().evaluate(facts);
    CHECK(finding(verdict, "pp-94-2021/5.n.7") == "discipline severe settled (pp-94-2021/14.i.5)");
    CHECK(verdict.heaviest(Track::discipline) == SanctionLevel::severe);

    const LocalView local = shipped_set().local(facts, verdict);
    REQUIRE(local.divergences.size() == 1);
    const Divergence& found = local.divergences[0];
    CHECK(found.rule->point == "sanksi.d");
    CHECK(found.national->id == "pp-94-2021/5.n.7");
    CHECK(found.local_level == SanctionLevel::moderate);
    CHECK(found.national_level == SanctionLevel::severe);
    CHECK(found.lighter());
    CHECK(points(local.restated) == "batang-800-169-2023/1");

    // One circular beside one finding, without a set.
    const Circular& batang = *found.circular;
    for (const Finding& each : verdict.findings()) {
        if (each.norm->id != "pp-94-2021/5.n.7") continue;
        CHECK(divergences(batang, each).size() == 1);
        REQUIRE(local_points(batang, each).size() == 1);
        CHECK(cite(batang, *local_points(batang, each)[0], Language::indonesian) ==
              "angka 1 (penomoran di sini) SE Pj. Bupati Batang Nomor 800/169/2023");
        CHECK(cite(batang, *local_points(batang, each)[0], Language::english) ==
              "item 1 (numbered here) of the Circular of the Pj. Bupati Batang No. 800/169/2023");
    }
}

TEST_CASE("Batang speaks of decisions during the campaign only; the law has no such limit") {
    const Case facts = facts_of("date=2024-12-02 election=pilkada_2024 region=33.25 actor=pns "
                                "post=executive_staff office_sought=regent_or_mayor "
                                "beneficiary=candidate act=make_decision");
    const Verdict verdict = shipped_set().evaluate(facts);
    CHECK(finding(verdict, "pp-94-2021/5.n.5") == "discipline severe settled (pp-94-2021/14.i.3)");
    const LocalView local = shipped_set().local(facts, verdict);
    CHECK(points(local.restated) == "batang-800-169-2023/2.c");
    CHECK(local.restated[0].rule->relation == Relation::narrows);
}

TEST_CASE("Sulawesi Selatan: PPNPN of every regency and city, up to the end of employment") {
    const Case facts = facts_of("date=2024-10-03 election=pilkada_2024 region=73.71 "
                                "office_sought=regent_or_mayor actor=non_asn_staff "
                                "act=approach_party unpaid_leave=false");
    CHECK(finding(evaluate(facts), "se-menpanrb-1-2023/dp-3") == "none");
    const Verdict verdict = shipped_set().evaluate(facts);
    CHECK(finding(verdict, "sulawesi-selatan-200-2-4346-2024/disiplin.pendekatan") ==
          "contract contractual interpretive (sulawesi-selatan-200-2-4346-2024)");

    // The rows that bind them already are restated, not doubled.
    const Case props = in_campaign("region=73.02 actor=non_asn_staff act=put_up_props");
    const Verdict restated = shipped_set().evaluate(props);
    CHECK(restated.findings().size() == evaluate(props).findings().size());
    CHECK(points(shipped_set().local(props, restated).restated) ==
          "sulawesi-selatan-200-2-4346-2024/disiplin.ppnpn");
}

TEST_CASE("Batang Hari says ASN where PP 94/2021 says PNS: PPPK are bound, without a level") {
    const Case facts = in_campaign("region=15.04 actor=pppk act=attend_campaign "
                                   "party_attributes=true service_attributes=false");
    const Verdict verdict = shipped_set().evaluate(facts);
    CHECK(finding(verdict, "batang-hari-2024/1.b") == "discipline unassigned interpretive");
    CHECK(finding(verdict, "pp-94-2021/5.n.2") == finding(evaluate(facts), "pp-94-2021/5.n.2"));
    const NormInfo* norm = verdict.rulebook().find("batang-hari-2024/1.b");
    REQUIRE(norm != nullptr);
    CHECK(norm->cites[0] == "batang-hari-2024/1.b");
    CHECK(norm->cites[norm->cites.size() - 1] == "pp-94-2021/3.c");

    // A PNS has the national norm alone, with the point beside it.
    const Case pns = in_campaign("region=15.04 actor=pns act=attend_campaign "
                                 "party_attributes=true service_attributes=false "
                                 "mobilised_staff=false state_facilities=false");
    const Verdict of_pns = shipped_set().evaluate(pns);
    CHECK(finding(of_pns, "batang-hari-2024/1.b") == "none");
    CHECK(points(shipped_set().local(pns, of_pns).restated) == "batang-hari-2024/1.b");
}

TEST_CASE("Bangka: a status against a pair counts, for every kind of staff on its own track") {
    const Case facts = in_campaign("region=19.01 act=engage_online polarity=harm actor=pns");
    const Verdict of_pns = shipped_set().evaluate(facts);
    CHECK(finding(of_pns, "bangka-800-1-10-979-2024/status.discipline") ==
          "discipline unassigned interpretive");
    CHECK(finding(of_pns, "bangka-800-1-10-979-2024/status.contract") == "none");
    Case other = facts;
    other.actor = Actor::non_asn_staff;
    CHECK(finding(shipped_set().evaluate(other), "bangka-800-1-10-979-2024/status.contract") ==
          "contract contractual interpretive");
    const LocalView local = shipped_set().local(facts, of_pns);
    REQUIRE(local.channels.size() == 2);
    CHECK(local.channels[0].channel->name == "Si Lapis Legit");
}

TEST_CASE("Purworejo binds the village council, which Pilkada law does not name") {
    const Case facts = in_campaign("region=33.06 date=2024-11-01 actor=village_council_member "
                                   "act=join_campaign_team");
    const Verdict verdict = shipped_set().evaluate(facts);
    CHECK(evaluate(facts).conclusion() == Conclusion::not_covered);
    CHECK(finding(verdict, "purworejo-2024/netral.bpd") == "village administrative interpretive");
}

TEST_CASE("PALI restates rights: they are shown beside what is permitted") {
    const Case facts = in_campaign("region=16.12 actor=pns act=vote");
    const Verdict verdict = shipped_set().evaluate(facts);
    CHECK(verdict.conclusion() == Conclusion::permitted);
    CHECK(points(shipped_set().local(facts, verdict).restated) == "pali-2024-09-25/hak_pilih");
}
