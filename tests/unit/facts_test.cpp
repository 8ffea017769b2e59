// SPDX-License-Identifier: Apache-2.0
#include <boost/optional/optional_io.hpp>
#include <doctest/doctest.h>
#include <netralitas/case.hpp>
#include <netralitas/condition.hpp>
#include <netralitas/facts.hpp>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace netralitas;

namespace {

bool listed(const FactInfo& row) { return !row.values.empty(); }

// A case with every fact stated, each by the value at `position` (or the last one it has).
Case filled(std::size_t position) {
    Case facts_of_case;
    for (const FactInfo& row : facts()) {
        std::string value = "2024-10-03";
        if (row.type == FactType::text) value = "33.25";
        if (listed(row)) value = row.values[std::min(position, row.values.size() - 1)].code;
        REQUIRE_FALSE(state(facts_of_case, row.fact, value).has_value());
    }
    return facts_of_case;
}

}  // namespace

TEST_CASE("the registry has a row for every fact, in the order of the enumeration") {
    REQUIRE(facts().size() == fact_count);
    std::set<std::string> keys;
    for (std::size_t i = 0; i < facts().size(); ++i) {
        const FactInfo& row = facts()[i];
        INFO(row.key);
        CHECK(row.fact == static_cast<Fact>(i));
        CHECK(&info(row.fact) == &row);
        CHECK(row.label.complete());
        CHECK(row.question.complete());
        CHECK(row.question.id.back() == '?');
        CHECK(row.question.en.back() == '?');
        CHECK(keys.insert(std::string(row.key)).second);
    }
}

TEST_CASE("the keys are those of the vocabulary, in its order") {
    const std::vector<std::string_view> keys{
        "id", "date", "examined_on", "election", "office_sought", "region", "actor", "post",
        "holds_office", "incumbent", "act", "beneficiary", "polarity", "independent_track",
        "spouse_is_candidate", "unpaid_leave", "resigned", "active_support", "party_attributes",
        "service_attributes", "mobilised_staff", "state_facilities", "partisan_symbol",
        "partisan_background", "photo_with", "public_posting", "winning_team_account",
        "purpose_of_support", "campaign_organiser", "party_officer", "intent", "on_official_duty",
        "working_hours", "spoke", "minister_approval", "impact", "repeat_offence"};
    REQUIRE(keys.size() == fact_count);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        CHECK(facts()[i].key == keys[i]);
        CHECK(find_fact(keys[i]).value() == static_cast<Fact>(i));
        CHECK(to_code(static_cast<Fact>(i)) == keys[i]);
    }
}

TEST_CASE("every value has a code and both labels, and no code stands twice") {
    for (const FactInfo& row : facts()) {
        std::set<std::string> codes;
        for (const ValueInfo& value : row.values) {
            INFO(row.key, " ", value.code);
            CHECK(value.label.complete());
            CHECK(codes.insert(std::string(value.code)).second);
        }
    }
}

TEST_CASE("a fact has as many values as a condition can ask for") {
    for (const FactInfo& row : facts())
        if (has_axis(row.fact)) {
            INFO(row.key);
            CHECK(row.values.size() == axis_size(axis_of(row.fact)));
            CHECK(fact_of(axis_of(row.fact)) == row.fact);
        }
}

TEST_CASE("the values stand in the order of their enumerators") {
    const auto in_order = [](Fact fact, auto last) {
        const auto values = info(fact).values;
        REQUIRE(values.size() == static_cast<std::size_t>(last) + 1);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto value = static_cast<decltype(last)>(i);
            CHECK(values[i].code == to_code(value));
            CHECK(values[i].label.id == label(value, Language::indonesian));
            CHECK(values[i].label.en == label(value, Language::english));
        }
    };
    in_order(Fact::actor, Actor::independent_body_official);
    in_order(Fact::post, Post::executive_staff);
    in_order(Fact::act, Act::other);
    in_order(Fact::office_sought, Office::regent_or_mayor);
    in_order(Fact::beneficiary, Beneficiary::party);
    in_order(Fact::polarity, Polarity::harm);
    in_order(Fact::photo_with, PhotoWith::campaign_props);
    in_order(Fact::impact, Impact::state);
    CHECK(to_code(Actor::village_council_member) == "village_council_member");
    CHECK(to_code(Post::functional_expert_main) == "functional_expert_main");
    CHECK(to_code(Act::serve_as_election_officer) == "serve_as_election_officer");
    CHECK(to_code(Office::dprd) == "dprd");
}

TEST_CASE("of a boolean, false stands first and true second") {
    for (const FactInfo& row : facts()) {
        if (row.type != FactType::boolean) continue;
        REQUIRE(row.values.size() == 2);
        CHECK(row.values[0].code == "false");
        CHECK(row.values[1].code == "true");
        CHECK(row.values[0].label.id == "tidak");
        CHECK(row.values[1].label.id == "ya");
    }
    Case facts_of_case;
    CHECK_FALSE(state(facts_of_case, Fact::intent, "false").has_value());
    CHECK(facts_of_case.intent == false);
    CHECK_FALSE(state(facts_of_case, Fact::intent, "true").has_value());
    CHECK(facts_of_case.intent == true);
}

TEST_CASE("conduct is what a person could have done otherwise") {
    const std::set<Fact> conduct{
        Fact::active_support,     Fact::party_attributes,     Fact::service_attributes,
        Fact::mobilised_staff,    Fact::state_facilities,     Fact::partisan_symbol,
        Fact::partisan_background, Fact::photo_with,          Fact::public_posting,
        Fact::winning_team_account, Fact::purpose_of_support, Fact::campaign_organiser,
        Fact::party_officer,      Fact::unpaid_leave,         Fact::resigned,
        Fact::on_official_duty,   Fact::working_hours,        Fact::spoke,
        Fact::minister_approval};
    for (const FactInfo& row : facts()) {
        INFO(row.key);
        CHECK(row.conduct == (conduct.count(row.fact) != 0));
    }
}

TEST_CASE("nothing is stated in a new case") {
    const Case facts_of_case;
    for (const FactInfo& row : facts()) {
        INFO(row.key);
        CHECK(stated(facts_of_case, row.fact).empty());
        if (row.get != nullptr) CHECK(row.get(facts_of_case) == -1);
    }
}

TEST_CASE("every value of every fact is stated and read back") {
    for (const FactInfo& row : facts()) {
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            INFO(row.key, " ", row.values[i].code);
            Case facts_of_case;
            CHECK_FALSE(state(facts_of_case, row.fact, row.values[i].code).has_value());
            CHECK(stated(facts_of_case, row.fact) == row.values[i].code);
            CHECK(row.get(facts_of_case) == static_cast<int>(i));
            CHECK(find_value(row.fact, row.values[i].code).value() == static_cast<int>(i));
            // No other fact is touched.
            for (const FactInfo& other : facts())
                if (other.fact != row.fact) CHECK(stated(facts_of_case, other.fact).empty());
            row.set(facts_of_case, -1);
            CHECK(stated(facts_of_case, row.fact).empty());
        }
    }
}

TEST_CASE("a position outside the values makes the fact unknown, never false") {
    for (const FactInfo& row : facts()) {
        if (row.set == nullptr) continue;
        for (const int position : {-1, -7, 1000, static_cast<int>(row.values.size())}) {
            Case facts_of_case = filled(1);
            row.set(facts_of_case, position);
            INFO(row.key);
            CHECK(row.get(facts_of_case) == -1);
        }
    }
}

TEST_CASE("an empty text leaves a fact unknown") {
    Case facts_of_case = filled(0);
    for (const FactInfo& row : facts()) {
        INFO(row.key);
        CHECK_FALSE(stated(facts_of_case, row.fact).empty());
        CHECK_FALSE(state(facts_of_case, row.fact, "").has_value());
        CHECK(stated(facts_of_case, row.fact).empty());
    }
}

TEST_CASE("dates are stated as days") {
    Case facts_of_case;
    CHECK_FALSE(state(facts_of_case, Fact::date, "2024-10-03").has_value());
    CHECK_FALSE(state(facts_of_case, Fact::examined_on, "2024-12-01").has_value());
    CHECK(facts_of_case.date == Date(2024, 10, 3));
    CHECK(facts_of_case.examined_on == Date(2024, 12, 1));
    CHECK(stated(facts_of_case, Fact::date) == "2024-10-03");
    CHECK(stated(facts_of_case, Fact::examined_on) == "2024-12-01");
}

TEST_CASE("a bad date names its fact and leaves the case as it was") {
    for (const Fact fact : {Fact::date, Fact::examined_on}) {
        Case facts_of_case = filled(0);
        const auto error = state(facts_of_case, fact, "03/10/2024");
        REQUIRE(error.has_value());
        CHECK(error->code == ErrorCode::bad_date);
        CHECK(error->place == to_code(fact));
        CHECK(error->given == "03/10/2024");
        CHECK(error->allowed ==
              std::vector<std::string>{"YYYY-MM-DD", "2024-10-03", "2024-03-10"});
        CHECK(stated(facts_of_case, fact) == "2024-10-03");
    }
}

TEST_CASE("texts are echoed as they stand") {
    Case facts_of_case;
    const std::string text("kasus \"1\"\n\0é", 14);
    CHECK_FALSE(state(facts_of_case, Fact::id, text).has_value());
    CHECK_FALSE(state(facts_of_case, Fact::region, "33.25").has_value());
    CHECK(stated(facts_of_case, Fact::id) == text);
    CHECK(facts_of_case.region == "33.25");
}

TEST_CASE("an unknown value names its fact, the nearest code first and then all") {
    Case facts_of_case = filled(0);
    const auto error = state(facts_of_case, Fact::act, "atend_campaign");
    REQUIRE(error.has_value());
    CHECK(error->code == ErrorCode::unknown_code);
    CHECK(error->place == "act");
    CHECK(error->given == "atend_campaign");
    CHECK(error->allowed.front() == "attend_campaign");
    CHECK(error->allowed.size() == info(Fact::act).values.size());
    CHECK(stated(facts_of_case, Fact::act) == "attend_campaign");

    const auto wrong_case = find_value(Fact::actor, "PPPK");
    REQUIRE_FALSE(wrong_case.has_value());
    CHECK(wrong_case.error().allowed.front() == "pppk");
}

TEST_CASE("a boolean is true or false and nothing else") {
    for (const char* value : {"ya", "tidak", "1", "0", "True", "TRUE", "yes", "null", " true"}) {
        INFO(value);
        Case facts_of_case;
        const auto error = state(facts_of_case, Fact::party_attributes, value);
        REQUIRE(error.has_value());
        CHECK(error->code == ErrorCode::unknown_code);
        CHECK(error->allowed.size() == 2);
        CHECK_FALSE(facts_of_case.party_attributes.has_value());
    }
}

TEST_CASE("a fact with listed values can be read and set by position, another cannot") {
    for (const FactInfo& row : facts()) {
        INFO(row.key);
        const bool by_position =
            row.type == FactType::boolean || row.type == FactType::enumeration;
        CHECK(listed(row) == by_position);
        CHECK(static_cast<bool>(row.get) == by_position);
        CHECK(static_cast<bool>(row.set) == by_position);
    }
}

TEST_CASE("facts without listed values have no codes") {
    for (const Fact fact : {Fact::id, Fact::date, Fact::examined_on, Fact::region}) {
        CHECK(info(fact).values.empty());
        const auto value = find_value(fact, "pns");
        REQUIRE_FALSE(value.has_value());
        CHECK(value.error().allowed.empty());
    }
}

TEST_CASE("an unknown key is refused with the nearest keys") {
    const auto key = find_fact("party_atributes");
    REQUIRE_FALSE(key.has_value());
    CHECK(key.error().code == ErrorCode::unknown_key);
    CHECK(key.error().given == "party_atributes");
    CHECK(key.error().allowed.front() == "party_attributes");
    CHECK(key.error().allowed.size() <= 5);
    CHECK_FALSE(find_fact("").has_value());
    CHECK_FALSE(find_fact("Actor").has_value());
    CHECK(find_fact("Actor").error().allowed.front() == "actor");
    CHECK_FALSE(find_fact(std::string(100000, 'x')).has_value());
}

TEST_CASE("an election is stated by its code") {
    Case facts_of_case;
    CHECK_FALSE(state(facts_of_case, Fact::election, "pilkada_2024").has_value());
    CHECK(facts_of_case.election == Election::pilkada_2024);
    CHECK(stated(facts_of_case, Fact::election) == "pilkada_2024");

    const auto error = state(facts_of_case, Fact::election, "pilkada_2042");
    REQUIRE(error.has_value());
    CHECK(error->code == ErrorCode::unknown_code);
    CHECK(error->place == "election");
    CHECK(error->allowed.front() == "pilkada_2024");
    CHECK(facts_of_case.election == Election::pilkada_2024);
}

TEST_CASE("an election that has no timetable yet can be named") {
    Case facts_of_case;
    CHECK_FALSE(state(facts_of_case, Fact::election, "pemilu_2029").has_value());
    CHECK(facts_of_case.election == Election::pemilu_2029);
}

TEST_CASE("an own election is stated by its timetable and not by the word own") {
    const Timetable own("pilkades_2026", {"Pilkades 2026", "Village elections 2026"},
                        ElectionKind::pilkada, OfficeSet{Office::regent_or_mayor}, {});
    Case facts_of_case;
    CHECK(state(facts_of_case, Fact::election, "own").has_value());
    CHECK(state(facts_of_case, Fact::election, "pilkades_2026").has_value());

    facts_of_case.timetable = &own;
    CHECK(stated(facts_of_case, Fact::election) == "pilkades_2026");
    CHECK_FALSE(state(facts_of_case, Fact::election, "pilkades_2026").has_value());
    CHECK(facts_of_case.timetable == &own);

    CHECK_FALSE(state(facts_of_case, Fact::election, "pemilu_2024").has_value());
    CHECK(facts_of_case.timetable == nullptr);
    CHECK(stated(facts_of_case, Fact::election) == "pemilu_2024");

    facts_of_case.timetable = &own;
    CHECK_FALSE(state(facts_of_case, Fact::election, "").has_value());
    CHECK(stated(facts_of_case, Fact::election).empty());
}

TEST_CASE("a full case is written and read back fact by fact") {
    for (std::size_t position = 0; position < 31; ++position) {
        const Case original = filled(position);
        Case copy;
        for (const FactInfo& row : facts())
            REQUIRE_FALSE(state(copy, row.fact, stated(original, row.fact)).has_value());
        for (const FactInfo& row : facts())
            CHECK(stated(copy, row.fact) == stated(original, row.fact));
    }
}

TEST_CASE("enumerators are printed as their codes") {
    std::ostringstream out;
    out << Fact::party_attributes << ' ' << Actor::pns << ' ' << Post::administrator << ' '
        << Act::attend_campaign << ' ' << Office::governor << ' ' << Beneficiary::aspirant << ' '
        << Polarity::harm << ' ' << PhotoWith::campaign_team << ' ' << Impact::agency;
    CHECK(out.str() ==
          "party_attributes pns administrator attend_campaign governor aspirant harm "
          "campaign_team agency");
    CHECK(label(Fact::party_attributes, Language::indonesian) == "atribut partai");
    CHECK(label(Actor::village_official, Language::indonesian) == "perangkat desa");
}
