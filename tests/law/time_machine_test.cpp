// SPDX-License-Identifier: Apache-2.0
//
// The time machine: the same act under the law of another day, and what made the difference.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

Comparison between(const Case& facts, std::string_view before, std::string_view after) {
    const Rulebook& law = Rulebook::national();
    return compare(facts, law.as_of(parse_date(before).value()),
                   law.as_of(parse_date(after).value()));
}

const Difference* difference(const Comparison& comparison, std::string_view norm) {
    for (const Difference& found : comparison.differences)
        if (found.norm->id == norm) return &found;
    return nullptr;
}

std::string changed(const Comparison& comparison) {
    std::string out;
    for (const Difference& found : comparison.differences)
        out += (out.empty() ? "" : " ") + std::string(found.norm->id);
    return out;
}

}  // namespace

TEST_CASE("a letter of support: moderate on 30 August 2021, severe on 1 September 2021") {
    const Case letter = with(doing("give_support_letter"), "election=pilkada_2020 examined_on=");
    const Comparison comparison = between(letter, "2021-08-30", "2021-09-01");
    CHECK(comparison.changed());
    CHECK(findings(comparison.before) == "pp-42-2004/11.c pp-53-2010/4.14");
    CHECK(findings(comparison.after) == "pp-42-2004/11.c pp-94-2021/5.n.7");
    CHECK(comparison.before.heaviest(Track::discipline) == SanctionLevel::moderate);
    CHECK(comparison.after.heaviest(Track::discipline) == SanctionLevel::severe);
    const Difference* gone = difference(comparison, "pp-53-2010/4.14");
    REQUIRE(gone != nullptr);
    CHECK(gone->before == Status::applies);
    CHECK(gone->level_before == SanctionLevel::moderate);
    CHECK_FALSE(gone->after.has_value());
    CHECK_FALSE(gone->level_after.has_value());
    const Difference* come = difference(comparison, "pp-94-2021/5.n.7");
    REQUIRE(come != nullptr);
    CHECK_FALSE(come->before.has_value());
    CHECK(come->after == Status::applies);
    CHECK(come->level_after == SanctionLevel::severe);
    // The change is on 31 August itself.
    CHECK_FALSE(between(letter, "2021-08-29", "2021-08-30").changed());
    CHECK(between(letter, "2021-08-30", "2021-08-31").changed());
    CHECK_FALSE(between(letter, "2021-08-31", "2021-09-01").changed());
}

TEST_CASE("party membership: UU 5/2014 on 30 October 2023, UU 20/2023 on 31 October 2023") {
    const Comparison comparison = between(doing("join_party"), "2023-10-30", "2023-10-31");
    CHECK(findings(comparison.before) == "skb-2022/dp-5 uu-5-2014/87.4.c");
    CHECK(findings(comparison.after) == "skb-2022/dp-5 uu-20-2023/52.3.j");
    CHECK(changed(comparison) == "uu-5-2014/87.4.c uu-20-2023/52.3.j");
    CHECK(difference(comparison, "uu-20-2023/52.3.j")->level_after ==
          SanctionLevel::dishonourable_dismissal);
    // PPPK come under the statute only now.
    CHECK(changed(between(doing("join_party", "actor=pppk"), "2023-10-30", "2023-10-31")) ==
          "uu-20-2023/52.3.j");
}

TEST_CASE("a regional official's decision: an offence from 14 November 2024") {
    const Case decision = doing("make_decision", "actor=regional_official intent=true");
    const Comparison comparison = between(decision, "2024-11-13", "2024-11-14");
    CHECK(findings(comparison.before) == "uu-10-2016/71.1");
    CHECK(findings(comparison.after) == "uu-10-2016/188 uu-10-2016/71.1");
    CHECK(changed(comparison) == "uu-10-2016/188");
    CHECK(difference(comparison, "uu-10-2016/188")->level_after == SanctionLevel::offence);
}

TEST_CASE("a case handed over: KASN on 23 August 2024, BKN on 24 August 2024") {
    const Comparison comparison = between(pns_at_campaign(), "2024-08-23", "2024-08-24");
    CHECK(changed(comparison) == "pp-94-2021/5.n.1");
    const Difference& found = comparison.differences.front();
    CHECK(found.before == Status::applies);
    CHECK(found.after == Status::applies);
    CHECK(found.level_before == found.level_after);
    CHECK(codes(found.handled_before) == "kasn");
    CHECK(codes(found.handled_after) == "bkn");
    CHECK_FALSE(between(pns_at_campaign(), "2024-08-22", "2024-08-23").changed());
    CHECK_FALSE(between(pns_at_campaign(), "2024-08-24", "2024-08-25").changed());
    // Other tracks have no hand-over.
    CHECK_FALSE(between(doing("make_decision", "actor=village_head intent=true"), "2024-08-23",
                        "2024-08-24")
                    .changed());
}

TEST_CASE("other steps of the law: the joint decree, the circulars") {
    const Case props = doing("put_up_props");
    CHECK(changed(between(props, "2022-09-21", "2022-09-22")) == "pp-42-2004/11.c skb-2022/dp-1");
    CHECK(changed(between(with(props, "actor=non_asn_staff"), "2023-01-02", "2023-01-03")) ==
          "se-menpanrb-1-2023/dp-1");
    CHECK(changed(between(doing("promote_online", "spouse_is_candidate=true"), "2023-09-09",
                          "2023-09-10")) == "se-menpanrb-18-2023/not.social_media");
}

TEST_CASE("the stages of an election follow from the act, whatever law is asked") {
    const Rulebook old = Rulebook::national().as_of(Date(2022, 12, 1));
    CHECK(old.frozen_on() == Date(2022, 12, 1));
    CHECK_FALSE(is_known(Rulebook::national().frozen_on()));
    const Verdict verdict = evaluate(doing("put_up_props", "beneficiary="), old);
    CHECK(findings(verdict) == "skb-2022/dp-1");
    CHECK(verdict.phase() == Phase::during);
    CHECK(verdict.rulebook().frozen_on() == Date(2022, 12, 1));
    // An unknown day asks the law of the day of the act.
    const Rulebook thawed = old.as_of(unknown_date());
    CHECK_FALSE(is_known(thawed.frozen_on()));
    CHECK_FALSE(compare(doing("put_up_props"), Rulebook::national(), thawed).changed());
}

TEST_CASE("R24: an act before 31 August 2021 first examined from that day falls under PP 94/2021") {
    const Case letter = in_2020(doing("give_support_letter"));
    CHECK(findings(with(letter, "examined_on=2021-08-30")) == "pp-42-2004/11.c pp-53-2010/4.14");
    CHECK(findings(with(letter, "examined_on=2021-08-31")) == "pp-42-2004/11.c pp-94-2021/5.n.7");
    const Verdict open = evaluate(with(letter, "examined_on="));
    CHECK(findings(open) == "pp-42-2004/11.c pp-53-2010/4.14? pp-94-2021/5.n.7?");
    CHECK(open_facts(open) == "examined_on");
    // After 31 August 2021 the day of examination does not matter.
    CHECK(findings(doing("give_support_letter", "examined_on=")) == "pp-94-2021/5.n.7");
}
