// SPDX-License-Identifier: Apache-2.0
//
// What the norms say of themselves beside their conditions, all of them at a glance.
#include "cases.hpp"

#include <doctest/doctest.h>

using namespace law_test;

namespace {

template <class Holds>
std::string norms_that(Holds holds) {
    std::string out;
    for (const NormInfo& norm : Rulebook::national().norms())
        if (holds(norm)) out += (out.empty() ? "" : " ") + std::string(norm.id);
    return out;
}

std::string acts_of(std::string_view norm) {
    std::string out;
    for (const Act act : Rulebook::national().find(norm)->acts)
        out += (out.empty() ? "" : " ") + std::string(to_code(act));
    return out;
}

}  // namespace

// Each of them names no election in its text: duties of the service, party membership and office, what a
// village head may decide, the rights.
TEST_CASE("the norms that bind while no election is in view") {
    CHECK(norms_that([](const NormInfo& norm) { return norm.without_election; }) ==
          "pp-94-2021/3.d pp-94-2021/3.f pp-94-2021/28 skb-2022/dp-5 pp-42-2004/11.c "
          "uu-20-2023/52.3.j uu-5-2014/87.4.c pp-49-2018/53.3.c uu-6-2014/29.b uu-6-2014/29.g "
          "uu-6-2014/51.b uu-6-2014/51.g uu-6-2014/64.h se-menpanrb-1-2023/dp-5 own-rules/tni "
          "own-rules/polri right/vote right/learn_programme right/serve_as_election_officer "
          "right/resign_first");
}

// Copies of the decree differ in the words of its residual row; that presence on duty is no attendance is
// known from one source.
TEST_CASE("how good the sources of each norm are") {
    CHECK(norms_that([](const NormInfo& norm) { return norm.confidence == Confidence::medium; }) ==
          "skb-2022/dp-13 right/presence_on_duty");
    CHECK(norms_that([](const NormInfo& norm) {
              return norm.confidence == Confidence::low;
          }).empty());
}

TEST_CASE("the permissions, and the norms that are only named") {
    CHECK(norms_that([](const NormInfo& norm) { return norm.type == NormType::permission; }) ==
          "se-menpanrb-18-2023/may.accompany se-menpanrb-18-2023/may.attend "
          "se-menpanrb-18-2023/may.be_photographed right/vote right/learn_programme "
          "right/serve_as_election_officer right/presence_on_duty right/resign_first "
          "statement/passive_attendance");
    CHECK(norms_that([](const NormInfo& norm) { return norm.named_only; }) ==
          "pp-94-2021/4.c skb-2022/dp-13");
}

// Pasal 40 PP 94/2021 speaks of the disciplinary code alone.
TEST_CASE("only the two codes of discipline share a transition") {
    for (const NormInfo& norm : Rulebook::national().norms()) {
        CAPTURE(norm.id);
        CHECK(norm.transition == (norm.id.substr(0, 11) == "pp-94-2021/"   ? Transition::new_code
                                  : norm.id.substr(0, 11) == "pp-53-2010/" ? Transition::old_code
                                                                           : Transition::none));
    }
}

TEST_CASE("a permission assigns no level; those of the spouse circular stand beside its ethics") {
    for (const NormInfo& norm : Rulebook::national().norms()) {
        if (norm.type != NormType::permission) continue;
        CAPTURE(norm.id);
        const bool of_the_circular = norm.id.substr(0, 19) == "se-menpanrb-18-2023";
        CHECK(norm.sanction.level ==
              (of_the_circular ? SanctionLevel::moral : SanctionLevel::unassigned));
        CHECK(norm.sanction.basis == (of_the_circular ? "pp-42-2004/15.3" : ""));
        CHECK(norm.sanction.basis_also.empty());
    }
}

// Whether an act is named matters where it is not known what was done, or to whom.
TEST_CASE("a permission names its acts, and is contested only where officials disagree") {
    const struct {
        const char* norm;
        const char* acts;
    } permissions[] = {
        // Accompanying a candidate, who may turn out to be the own spouse.
        {"se-menpanrb-18-2023/may.accompany",
         "attend_introduction accompany_candidate accompany_spouse"},
        {"se-menpanrb-18-2023/may.attend", "attend_campaign"},
        {"se-menpanrb-18-2023/may.be_photographed", "post_photo"},
        {"right/vote", "vote"},
        {"right/learn_programme", "learn_programme"},
        {"right/serve_as_election_officer", "serve_as_election_officer"},
        {"right/presence_on_duty",
         "attend_campaign attend_declaration attend_introduction accompany_candidate"},
        {"right/resign_first", "join_party run_for_office"},
        {"statement/passive_attendance", "attend_campaign"},
    };
    const Rulebook& law = Rulebook::national();
    for (const auto& permission : permissions) {
        CAPTURE(permission.norm);
        const std::string_view norm = permission.norm;
        CHECK(acts_of(norm) == permission.acts);
        const bool statement = norm == "statement/passive_attendance";
        for (const Rulebook::WayText& way : law.describe_ways(*law.find(norm), Language::english)) {
            CHECK(way.certainty == (statement ? Certainty::contested : Certainty::settled));
            CHECK(way.reason.source == (statement ? norm : ""));
        }
    }
}

TEST_CASE("a norm names the persons and the acts that its ways reach, and no others") {
    const Rulebook& law = Rulebook::national();
    for (const NormInfo& norm : law.norms()) {
        if (norm.named_only) continue;
        CAPTURE(norm.id);
        ActorSet persons;
        ActSet acts;
        for (const Rulebook::WayText& way : law.describe_ways(norm, Language::english)) {
            persons = persons | way.persons;
            acts = acts | way.acts;
        }
        CHECK(persons == (norm.binds | norm.by_analogy));
        CHECK(acts == norm.acts);
    }
}
