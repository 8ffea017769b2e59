// SPDX-License-Identifier: Apache-2.0
//
// The JSON Schema of a circular, from the same words as the reader. What a schema can't say (which
// parts a relation needs, whether a rule lightens the law) is left to read_circular().
#include "io/circulars.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace netralitas::inline v0::io {

namespace {

using Json = nlohmann::ordered_json;

template <class Words>
Json words(const Words& list) {
    Json out = Json::array();
    for (const std::string_view word : list) out.push_back(word);
    return {{"enum", out}};
}
template <std::size_t N>
Json words(const ValueInfo (&values)[N]) {
    Json out = Json::array();
    for (const ValueInfo& value : values) out.push_back(value.code);
    return {{"enum", out}};
}
template <class Enum>
Json first_of(std::size_t count) {
    Json out = Json::array();
    for (std::size_t i = 0; i < count; ++i) out.push_back(to_code(static_cast<Enum>(i)));
    return {{"enum", out}};
}
Json values_of(Fact fact) {
    Json out = Json::array();
    for (const ValueInfo& value : info(fact).values) out.push_back(value.code);
    return {{"enum", out}};
}

Json described(Json schema, std::string_view words_of_it) {
    schema["description"] = words_of_it;
    return schema;
}
Json list_of(const Json& items, bool unique = true) {
    Json out{{"type", "array"}, {"items", items}, {"minItems", 1}};
    if (unique) out["uniqueItems"] = true;
    return out;
}
Json object(const Json& properties, const Json& required) {
    return {{"type", "object"},
            {"properties", properties},
            {"required", required},
            {"additionalProperties", false}};
}
Json definition(std::string_view name) { return {{"$ref", "#/$defs/" + std::string(name)}}; }

Json some_text() { return {{"type", "string"}, {"minLength", 1}}; }
Json truth() { return {{"type", "boolean"}}; }
Json pattern(std::string_view regex) { return {{"type", "string"}, {"pattern", regex}}; }
Json or_null(Json schema) {
    return {{"anyOf", Json::array({std::move(schema), Json{{"type", "null"}}})}};
}

// One alternative of a condition: the values allowed per fact or circumstance.
Json alternative() {
    Json properties = Json::object();
    for (const FactInfo& fact : facts()) {
        if (!has_axis(fact.fact)) continue;
        const Json value = fact.type == FactType::boolean ? truth() : values_of(fact.fact);
        properties[std::string(fact.key)] = described(list_of(value), fact.label.en);
    }
    properties["phase"] = described(list_of(first_of<Phase>(3)),
                                    "position relative to the campaign period");
    properties["determined"] =
        described(list_of(truth()), "whether candidates of the contest are determined");
    return {{"type", "object"},
            {"properties", properties},
            {"additionalProperties", false},
            {"maxProperties", Product::capacity}};
}

Json rule() {
    Json out = object(
        {
            {"point", described(pattern("^[a-z0-9_]+(\\.[a-z0-9_]+)*$"),
                                "the point of the document, such as 2.c; part of the norm's id")},
            {"text", described(definition("words"), "what it says, in own words")},
            {"relation", described(words(detail::relations), "how it relates to national law")},
            {"effect", described(words(std::initializer_list<std::string_view>{"forbids",
                                                                               "permits"}),
                                 "forbids, unless said otherwise")},
            {"references",
             described(list_of(some_text()), "ids of the national norms it relates to")},
            {"persons", described(list_of(values_of(Fact::actor)),
                                  "whom it addresses; absent: all who are bound")},
            {"acts", list_of(values_of(Fact::act))},
            {"when", definition("condition")},
            {"level", described(first_of<SanctionLevel>(level_count),
                                "the level named locally, of a rule that restates or diverges")},
            {"consequences", list_of(definition("consequence"), false)},
            {"certainty", first_of<Certainty>(3)},
            {"reason", described(definition("words"), "why it is not settled")},
            {"duty", object({{"kind", words(detail::duty_kinds)}, {"who", definition("words")}},
                            {"kind", "who"})},
            {"facets", described(object({{"channels", list_of(words(detail::facet_channels))},
                                         {"facilities", list_of(words(detail::facet_facilities))},
                                         {"roles", list_of(words(detail::facet_roles))},
                                         {"places", list_of(words(detail::facet_places))}},
                                        Json::array()),
                                 "what it says of the act beyond the facts of a case")},
            {"confidence", described(first_of<Confidence>(3), "how well it is sourced")},
            {"text_seen", described(truth(), "absent: as in source")},
            {"voice",
             described(some_text(), "the office that said it, where it is not the issuer")},
        },
        {"point", "text", "relation", "confidence"});
    // What each relation needs; the rest is for the reader.
    const auto needs = [](std::string_view relation, Json required) {
        return Json{{"if", {{"properties", {{"relation", {{"const", relation}}}}}}},
                    {"then", {{"required", std::move(required)}}}};
    };
    out["allOf"] = {
        needs("restates", {"references"}),
        needs("extends_persons", {"references", "acts", "certainty"}),
        needs("extends_acts", {"acts", "certainty"}),
        needs("narrows", {"references"}),
        needs("adds_duty", {"duty"}),
        needs("adds_consequence", {"references", "acts", "certainty", "consequences"}),
        needs("diverges", {"references"}),
        needs("asserts_permission", {"references", "effect"}),
    };
    return out;
}

Json elections_known() {
    Json out = Json::array();
    for (const Election election : elections()) out.push_back(to_code(election));
    return {{"enum", out}};
}

}  // namespace

std::string circular_schema() {
    const Json date = definition("date");
    Json schema{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"$id", "urn:netralitas:schema:circular"},
        {"title", "Edaran setempat tentang netralitas ASN"},
        {"description", "A local circular on the neutrality of the civil service"},
    };
    const Json body = object(
        {
            {"$schema", {{"type", "string"}}},
            {"format", described({{"const", 1}}, "version of this format")},
            {"id", described(pattern("^[a-z0-9]+(-[a-z0-9]+)*$"), "starts the id of its norms")},
            {"jurisdiction",
             object({{"code", described(pattern("^[0-9]{2}(\\.[0-9]{2})?$"),
                                        "of the Ministry of Home Affairs, as a string")},
                     {"name", some_text()},
                     {"level", words(detail::jurisdiction_levels)},
                     {"own_staff_only",
                      described(truth(), "does not reach the regions inside it")}},
                    {"code", "name", "level"})},
            {"issuer", object({{"office", described(some_text(), "never a person's name")},
                               {"capacity", words(detail::capacities)}},
                              {"office", "capacity"})},
            {"instrument",
             object({{"type", words(detail::instrument_types)},
                     {"number", described(or_null(some_text()), "null: not known")},
                     {"date", described(or_null(date), "null: not known")},
                     {"title", definition("words")}},
                    {"type", "number", "date", "title"})},
            {"validity",
             object({{"from", described(date, "first day")},
                     {"basis", described(words(std::initializer_list<std::string_view>{
                                             "date_of_issue", "first_report"}),
                                         "what the first day is")},
                     {"until", described(or_null(date), "first day on which it holds no more")},
                     {"replaced_by", some_text()}},
                    {"from", "basis"})},
            {"contests", list_of(first_of<ElectionKind>(2))},
            {"elections", described(list_of(elections_known()),
                                    "absent: every election of these kinds")},
            {"limits", described(definition("condition"), "hold for every rule")},
            {"points",
             described(words(std::initializer_list<std::string_view>{"printed", "own"}),
                       "whether the points carry the document's own numbers")},
            {"source",
             object({{"urls", list_of(pattern("^(https?://|urn:)"))},
                     {"quality", words(detail::copy_qualities)},
                     {"text_seen", described(truth(), "whether the document's own text was seen")}},
                    {"urls", "quality", "text_seen"})},
            {"binds", list_of(object({{"person", values_of(Fact::actor)},
                                      {"local_names", list_of(some_text())},
                                      {"paid_from", list_of(words(detail::funding_words))}},
                                     {"person"}))},
            {"outside_model",
             described(list_of(object({{"local_name", some_text()}, {"note", definition("words")}},
                                      {"local_name", "note"})),
                       "persons named that the vocabulary does not have")},
            {"consequences", list_of(definition("consequence"), false)},
            {"channels",
             list_of(object({{"name", some_text()},
                             {"type", words(detail::channel_types)},
                             {"body", described(some_text(), "who receives the report")},
                             {"evidence", list_of(words(detail::evidence_words))},
                             {"from", or_null(date)},
                             {"until", or_null(date)}},
                            {"name", "type", "body"}))},
            {"rules", list_of(definition("rule"), false)},
            {"notes", definition("words")},
        },
        {"format", "id", "jurisdiction", "issuer", "instrument", "validity", "contests", "points",
         "source", "binds", "rules"});
    schema.update(body);
    schema["$defs"] = {
        {"date", {{"type", "string"},
                  {"pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}},
        {"words", object({{"id", some_text()}, {"en", some_text()}}, {"id", "en"})},
        {"consequence",
         object({{"persons", list_of(values_of(Fact::actor))},
                 {"levels", list_of(first_of<SanctionLevel>(level_count))},
                 {"per_law", described(truth(), "according to the rules in force, nothing named")},
                 {"text", definition("words")}},
                {"text"})},
        {"condition", described({{"type", "array"},
                                 {"items", alternative()},
                                 {"minItems", 1},
                                 {"maxItems", Condition::capacity}},
                                "alternatives, one of which must hold; in each, every fact named "
                                "must have one of the values listed")},
        {"rule", rule()},
    };
    return schema.dump(2) + '\n';
}

}  // namespace netralitas::inline v0::io
