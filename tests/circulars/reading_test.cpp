// SPDX-License-Identifier: Apache-2.0
//
// What is wrong with a document is said, with its place; and a document that lightens is refused.
#include "support.hpp"

#include <random>

using namespace circular_test;

namespace {

Json changed(const char* pointer, Json value) {
    Json document = small_document();
    document[Json::json_pointer(pointer)] = std::move(value);
    return document;
}
void check(const Error& error, ErrorCode code, std::string_view place) {
    CHECK(error.code == code);
    CHECK(error.place == place);
    CHECK_FALSE(describe(error, Language::indonesian).empty());
}

}  // namespace

TEST_CASE("the small document is sound") {
    const Circular circular = read(small_document());
    CHECK(circular.capacity == Capacity::pjs);
    CHECK(circular.rules.size() == 1);
    CHECK(read_circular("\xEF\xBB\xBF" + small_document().dump()).has_value());
}

TEST_CASE("what is no JSON document") {
    check(error_of_text(""), ErrorCode::empty_input, "");
    check(error_of_text(" \n"), ErrorCode::empty_input, "");
    check(error_of_text("{\n  \"id\": }"), ErrorCode::broken_json, "2:9");
    check(error_of_text("{\"id\": \"a\" "), ErrorCode::broken_json, "1:12");
    check(error_of_text("{\"id\": \"\xFF\"}"), ErrorCode::invalid_utf8, "1:9");
    check(error_of_text("[]"), ErrorCode::wrong_type, "");
    check(error_of_text("7"), ErrorCode::wrong_type, "");
    check(error_of_text("{\"n\": 1e999}"), ErrorCode::broken_json, "");
    check(error_of_text(std::string(2U << 20U, ' ')), ErrorCode::record_too_long, "");
    CHECK(error_of_text(std::string(100, '[')).code == ErrorCode::bad_member);
    CHECK(error_of_text(std::string(900'000, '[')).code == ErrorCode::bad_member);
}

TEST_CASE("a key that stands twice is not silently overwritten") {
    check(error_of_text(R"({"id": "a", "id": "b"})"), ErrorCode::duplicate_key, "id");
    check(error_of_text(R"({"rules": [{"point": "1"}, {"text": {"id": "a", "id": "b"}}]})"),
          ErrorCode::duplicate_key, "rules[1].text.id");
}

TEST_CASE("parts that are missing, unknown or of another type") {
    Json document = small_document();
    document.erase("rules");
    check(error_of(document), ErrorCode::missing_member, "rules");
    const Error unknown = error_of(changed("/rules/0/refrences", Json::array({"x"})));
    check(unknown, ErrorCode::unknown_member, "rules[0].refrences");
    CHECK(unknown.allowed.front() == "references");
    check(error_of(changed("/rules/0/text", "teks")), ErrorCode::wrong_type, "rules[0].text");
    check(error_of(changed("/rules/0/text", {{"id", "teks"}})), ErrorCode::missing_member,
          "rules[0].text.en");
    check(error_of(changed("/rules/0/text/en", "")), ErrorCode::bad_member, "rules[0].text.en");
    check(error_of(changed("/rules", Json::array())), ErrorCode::bad_member, "rules");
    check(error_of(changed("/format", 2)), ErrorCode::bad_member, "format");
    check(error_of(changed("/format", "1")), ErrorCode::wrong_type, "format");
}

TEST_CASE("unknown codes and facts come with the nearest known ones") {
    Error error = error_of(changed("/rules/0/acts/0", "hold_partisan_activty"));
    check(error, ErrorCode::unknown_code, "rules[0].acts[0]");
    CHECK(error.allowed.front() == "hold_partisan_activity");
    error = error_of(changed("/rules/0/when/0", {{"beneficary", {"candidate"}}}));
    check(error, ErrorCode::unknown_key, "rules[0].when[0].beneficary");
    CHECK(error.allowed.front() == "beneficiary");
    error = error_of(changed("/rules/0/relation", "extends_person"));
    check(error, ErrorCode::unknown_code, "rules[0].relation");
    CHECK(error.allowed.front() == "extends_persons");
    error = error_of(changed("/rules/0/references/0", "skb-2022/dp8"));
    check(error, ErrorCode::unknown_reference, "rules[0].references[0]");
    CHECK(error.allowed.front() == "skb-2022/dp-8");
    check(error_of(changed("/rules/0/when/0", {{"spoke", {"true"}}})), ErrorCode::wrong_type,
          "rules[0].when[0].spoke[0]");
    check(error_of(changed("/rules/0/when/0", {{"spoke", Json::array()}})), ErrorCode::bad_member,
          "rules[0].when[0].spoke");
    // Dates and texts are no facts to hold a condition against.
    check(error_of(changed("/rules/0/when/0", {{"date", {"2024-10-03"}}})), ErrorCode::unknown_key,
          "rules[0].when[0].date");
}

TEST_CASE("dates are days of the calendar in one form") {
    for (const char* day : {"01/09/2024", "2024-02-30", "2024-9-1", "September 2024"})
        check(error_of(changed("/validity/from", day)), ErrorCode::bad_date, "validity.from");
    check(error_of(changed("/validity/until", "2024-09-01")), ErrorCode::empty_interval,
          "validity.until");
    check(error_of(changed("/validity/from", nullptr)), ErrorCode::wrong_type, "validity.from");
}

TEST_CASE("regions are codes of the ministry, as text: 19.10 is not 19.1") {
    check(error_of(changed("/jurisdiction/code", 33.25)), ErrorCode::wrong_type,
          "jurisdiction.code");
    for (const char* code : {"3325", "33.2", "33.251", "Batang", "33."})
        check(error_of(changed("/jurisdiction/code", code)), ErrorCode::bad_member,
              "jurisdiction.code");
    check(error_of(changed("/jurisdiction/code", "33")), ErrorCode::bad_member,
          "jurisdiction.code");
}

TEST_CASE("the id can't pretend to be national law") {
    check(error_of(changed("/id", "pp-94-2021")), ErrorCode::bad_member, "id");
    check(error_of(changed("/id", "right")), ErrorCode::bad_member, "id");
    check(error_of(changed("/id", "Contoh 1")), ErrorCode::bad_member, "id");
    check(error_of(changed("/rules/0/point", "1 a")), ErrorCode::bad_member, "rules[0].point");
    CHECK(read_circular(changed("/id", "batang-800-169-2023").dump()).has_value());
}

TEST_CASE("a rule speaks to those whom the circular binds, once at each point") {
    check(error_of(changed("/rules/0/persons/0", "village_head")), ErrorCode::bad_member,
          "rules[0].persons[0]");
    check(error_of(changed("/binds/1/person", "pns")), ErrorCode::bad_member, "binds[1].person");
    Json document = small_document();
    document["rules"].push_back(document["rules"][0]);
    check(error_of(document), ErrorCode::duplicate_norm, "rules[1].point");
    document["rules"][1]["relation"] = "extends_acts";
    check(error_of(document), ErrorCode::duplicate_norm, "rules[1].point");
}

TEST_CASE("an election outside the contests is refused") {
    Json document = small_document();
    document["elections"] = {"pemilu_2024"};
    check(error_of(document), ErrorCode::bad_member, "elections[0]");
}

TEST_CASE("parts must fit the relation") {
    const auto mismatch = [](const Json& rule, std::string_view part) {
        check(error_of(with_rule(rule)), ErrorCode::relation_mismatch,
              "rules[0]." + std::string(part));
    };
    mismatch(a_rule("restates", {}), "references");
    mismatch(a_rule("extends_acts", {}), "acts");
    mismatch(a_rule("adds_duty", {}), "duty");
    mismatch(a_rule("diverges", {"skb-2022/dp-8"}), "level");
    mismatch(a_rule("asserts_permission", {"skb-2022/dp-8"}), "effect");
    Json rule = a_rule("extends_acts", {});
    rule["acts"] = {"put_up_props"};
    mismatch(rule, "certainty");
    rule["certainty"] = "interpretive";
    mismatch(rule, "reason");
    rule["certainty"] = "settled";
    rule["level"] = "severe";
    mismatch(rule, "level");
    // The national level is no divergence, and another, heavier one no restatement.
    rule = a_rule("diverges", {"skb-2022/dp-8"});
    rule["level"] = "severe";
    mismatch(rule, "level");
    rule = a_rule("restates", {"pp-94-2021/5.n.2"});
    rule["level"] = "severe";
    mismatch(rule, "level");
    rule = a_rule("adds_consequence", {"skb-2022/dp-8"});
    rule["acts"] = {"hold_partisan_activity"};
    rule["certainty"] = "settled";
    mismatch(rule, "consequences");
}

TEST_CASE("a circular that lightens the law is refused unless it says that it diverges") {
    const auto lightens = [](const Json& rule, std::string_view part) {
        const Error error = error_of(with_rule(rule));
        check(error, ErrorCode::lightens_the_law, "rules[0]." + std::string(part));
        CHECK_FALSE(error.allowed.empty());
    };
    Json rule = a_rule("restates", {"pp-94-2021/5.n.7"});
    rule["level"] = "moderate";
    rule["persons"] = {"pns"};
    lightens(rule, "level");
    rule["level"] = "moral";  // another track in the place of its own
    lightens(rule, "level");
    rule["level"] = "severe";
    CHECK(read_circular(with_rule(rule).dump()).has_value());

    for (const char* relation : {"restates", "narrows"}) {
        rule = a_rule(relation, {"pp-94-2021/5.n.1"});
        rule["effect"] = "permits";
        lightens(rule, "effect");
    }
    rule = a_rule("extends_acts", {"pp-94-2021/5.n.1"});
    rule["effect"] = "permits";
    rule["acts"] = {"attend_campaign"};
    rule["certainty"] = "settled";
    lightens(rule, "effect");

    // A right told again is no permission of the circular's own.
    rule = a_rule("restates", {"right/vote"});
    rule["effect"] = "permits";
    CHECK(read_circular(with_rule(rule).dump()).has_value());
    rule = a_rule("restates", {"right/vote", "pp-94-2021/5.n.1"});
    rule["effect"] = "permits";
    lightens(rule, "effect");

    // Nor through the consequences: of the rule, or of the whole circular.
    const Json moderate{{"persons", {"pns"}},
                        {"levels", {"moderate"}},
                        {"text", {{"id", "sedang"}, {"en", "moderate"}}}};
    rule = a_rule("extends_acts", {"skb-2022/dp-8"});
    rule["acts"] = {"hold_partisan_activity"};
    rule["persons"] = {"pns"};
    rule["certainty"] = "settled";
    rule["consequences"] = Json::array({moderate});
    lightens(rule, "consequences");
    Json document = with_rule(a_rule("restates", {"skb-2022/dp-8"}));
    document["consequences"] = Json::array({moderate});
    check(error_of(document), ErrorCode::lightens_the_law, "consequences");
    document["consequences"][0]["levels"] = {"moderate", "severe"};
    CHECK(read_circular(document.dump()).has_value());
}

TEST_CASE("no circular can name dismissal, a crime or another's track as its consequence") {
    Json document = small_document();
    document["consequences"] = Json::array(
        {{{"persons", {"pns"}}, {"levels", {"dishonourable_dismissal"}},
          {"text", {{"id", "dipecat"}, {"en", "dismissed"}}}}});
    check(error_of(document), ErrorCode::level_of_other_track, "consequences[0].levels[0]");
    document["consequences"][0]["persons"] = {"village_official"};
    document["consequences"][0]["levels"] = {"severe"};
    const Error error = error_of(document);
    check(error, ErrorCode::level_of_other_track, "consequences[0].levels[0]");
    CHECK(error.allowed == std::vector<std::string>{"administrative"});
}

TEST_CASE("conditions that are too large or can never be met") {
    Json document = small_document();
    Json many = Json::array();
    for (int i = 0; i < 29; ++i) many.push_back({{"spoke", {true}}});
    document["rules"][0]["when"] = many;
    check(error_of(document), ErrorCode::rulebook_too_large, "rules[0].when");
    document = small_document();
    document["limits"] = Json::array({{{"beneficiary", {"party"}}}});
    CHECK(error_of(document).code == ErrorCode::incomplete_norm);
}

TEST_CASE("a document cut anywhere or with any byte changed is read or refused, never more") {
    const std::string document = small_document().dump();
    std::mt19937 random(2024);
    for (std::size_t end = 0; end < document.size(); ++end)
        CHECK_FALSE(read_circular(std::string_view(document).substr(0, end)).has_value());
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string broken = document;
        broken[random() % broken.size()] = static_cast<char>(random() % 256);
        const Result<Circular> circular = read_circular(broken);
        if (circular) continue;
        ++refused;
        CHECK_FALSE(describe(circular.error(), Language::english).empty());
    }
    CHECK(refused > 1000);
}

TEST_CASE("any part replaced by a value of another type is refused with its place") {
    // Every place of the document in turn; what is null may be optional, all else must be said.
    const Json flat = small_document().flatten();
    for (const auto& part : flat.items()) {
        const std::string& pointer = part.key();
        for (const Json& value : {Json(nullptr), Json(7), Json::array(), Json::object()}) {
            Json document = small_document();
            document[Json::json_pointer(pointer)] = value;
            const Result<Circular> circular = read_circular(document.dump());
            if (circular) CHECK_MESSAGE(value.is_null(), pointer);
            if (!circular) CHECK_MESSAGE(!circular.error().place.empty(), pointer);
        }
    }
}
