// SPDX-License-Identifier: Apache-2.0
//
// The JSON Schemas, generated: of a case from the registry of facts, of a verdict from the codes of
// the enumerations. Titles are Indonesian, descriptions English.
#include <netralitas/io.hpp>

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>

namespace netralitas::inline v0::io {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view dialect = "https://json-schema.org/draft/2020-12/schema";

Json document(std::string_view name, Text title) {
    return {{"$schema", dialect},
            {"$id", "urn:netralitas:schema:" + std::string(name)},
            {"title", title.id},
            {"description", title.en}};
}

Json described(Text text, Json schema) {
    schema["title"] = text.id;
    schema["description"] = text.en;
    return schema;
}

// Labels are no part of the standard; a form can show them.
Json labels(Text text) { return {{"id", text.id}, {"en", text.en}}; }

// --- A case --------------------------------------------------------------------------------------

Json of_values(const FactInfo& fact, const std::vector<const Timetable*>& own_elections) {
    Json codes = Json::array();
    Json names = Json::object();
    for (const ValueInfo& value : fact.values) {
        codes.push_back(value.code);
        names[std::string(value.code)] = labels(value.label);
    }
    if (fact.fact == Fact::election) {
        for (const Timetable* own : own_elections) {
            codes.push_back(own->code());
            names[std::string(own->code())] = labels(own->name());
        }
    }
    codes.push_back(nullptr);
    return {{"enum", codes}, {"x-labels", names}};
}

Json of_fact(const FactInfo& fact, const std::vector<const Timetable*>& own_elections) {
    switch (fact.type) {
        case FactType::text: return {{"type", {"string", "null"}}};
        case FactType::date:
            return {{"type", {"string", "null"}},
                    {"format", "date"},
                    {"pattern", "^(19[0-9]{2}|20[0-9]{2}|2100)-[0-9]{2}-[0-9]{2}$"}};
        case FactType::boolean: return {{"type", {"boolean", "null"}}};
        case FactType::enumeration: break;
    }
    return of_values(fact, own_elections);
}

// --- A verdict -----------------------------------------------------------------------------------

// The codes of an enumeration, up to its last enumerator.
template <class Value>
Json codes(Value last) {
    Json all = Json::array();
    for (int i = 0; i <= static_cast<int>(last); ++i) all.push_back(to_code(static_cast<Value>(i)));
    return all;
}
template <class Value>
Json one_of(Value last) {
    Json names = Json::object();
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Value>(i);
        names[std::string(to_code(value))] =
            labels({label(value, Language::indonesian), label(value, Language::english)});
    }
    return {{"enum", codes(last)}, {"x-labels", names}};
}

Json list_of(Json items) {
    return {{"type", "array"}, {"items", std::move(items)}, {"uniqueItems", true}};
}
// A code, several of them, or null.
Json one_or_more(Json all) {
    return {
        {"oneOf",
         {{{"enum", all}},
          {{"type", "array"}, {"items", {{"enum", all}}}, {"minItems", 2}, {"uniqueItems", true}},
          {{"type", "null"}}}}};
}

Json fact_keys() {
    Json keys = Json::array();
    for (const FactInfo& fact : facts()) keys.push_back(fact.key);
    return keys;
}

Json text() { return {{"type", "string"}}; }
Json text_or_null() { return {{"type", {"string", "null"}}}; }

// All properties are required but those named.
Json object_of(Json properties, std::initializer_list<std::string_view> not_required = {}) {
    Json required = Json::array();
    for (const auto& property : properties.items()) {
        bool wanted = true;
        for (const std::string_view name : not_required) wanted = wanted && property.key() != name;
        if (wanted) required.push_back(property.key());
    }
    return {{"type", "object"},
            {"additionalProperties", false},
            {"required", required},
            {"properties", std::move(properties)}};
}

// Where the status is that one, the property stands; elsewhere it does not.
Json only_where(Status status, std::string_view property) {
    Json absent = Json::object();
    absent[std::string(property)] = false;
    return {{"if", {{"properties", {{"status", {{"const", to_code(status)}}}}}}},
            {"then", {{"required", Json::array({property})}}},
            {"else", {{"properties", absent}}}};
}

Json finding() {
    Json properties;
    properties["norm"] = described({"norma", "id of the norm"}, text());
    properties["status"] = described(
        {"keadaan", "whether it applies, depends on unknown facts, or is defeated by a permission"},
        one_of(Status::defeated));
    properties["track"] = described({"jalur", "track"}, one_of(Track::referral));
    properties["level"] =
        described({"tingkat",
                   "level of the sanction; unassigned also where it hangs on facts not given"},
                  one_of(SanctionLevel::referred));
    properties["level_basis"] = described(
        {"dasar tingkat", "id of the provision that assigns the level, or null"}, text_or_null());
    properties["certainty"] =
        described({"kepastian", "how certain the reading is"}, one_of(Certainty::contested));
    properties["force"] =
        described({"kekuatan", "rank of the source"}, one_of(Force::official_statement));
    properties["citation"] = described({"rujukan ketentuan", "citation in words"}, text());
    properties["handled_by"] = described({"ditangani oleh", "who handles it"},
                                         one_or_more(codes(Handler::own_institution)));
    properties["decided_by"] = described({"diputuskan oleh", "who decides on it"},
                                         one_or_more(codes(Decider::own_institution)));
    properties["open_facts"] = described({"fakta terbuka", "the unknown facts on which it hangs"},
                                         list_of({{"enum", fact_keys()}}));
    properties["by"] = described({"dikesampingkan oleh", "ids of the permissions that defeat it"},
                                 list_of(text()));
    Json schema = object_of(std::move(properties), {"open_facts", "by"});
    schema["allOf"] = Json::array(
        {only_where(Status::depends, "open_facts"), only_where(Status::defeated, "by")});
    return schema;
}

// Per track its own levels.
Json heaviest() {
    Json properties = Json::object();
    for (int i = 0; i <= static_cast<int>(SanctionLevel::referred); ++i) {
        const auto level = static_cast<SanctionLevel>(i);
        Json& track = properties[std::string(to_code(track_of(level)))];
        track["enum"].push_back(to_code(level));
    }
    return {{"type", "object"}, {"additionalProperties", false}, {"properties", properties}};
}

Json conflict() {
    Json properties;
    properties["fact"] = {{"enum", fact_keys()}};
    properties["stated"] = described({"dinyatakan", "as stated; this is used"}, text());
    properties["derived"] = described({"disimpulkan", "what follows from the other facts"}, text());
    return object_of(std::move(properties));
}

std::string printed(const Json& schema) { return schema.dump(2) + '\n'; }

}  // namespace

std::string case_schema(const std::vector<const Timetable*>& own_elections) {
    Json schema = document(
        "case",
        {"Kasus netralitas ASN",
         "A case for the neutrality rules of the Indonesian civil service: one key a fact. A "
         "fact that is absent or null is unknown; it is never read as false."});
    schema["type"] = "object";
    schema["additionalProperties"] = false;
    Json& properties = schema["properties"];
    for (const FactInfo& fact : facts()) {
        const std::string description =
            std::string(fact.label.en) + ". " + std::string(fact.question.en);
        properties[std::string(fact.key)] =
            described({fact.label.id, description}, of_fact(fact, own_elections));
    }
    return printed(schema);
}

std::string verdict_schema() {
    Json schema = document(
        "verdict", {"Hasil penilaian netralitas ASN",
                    "What the norms say about the facts of a case, as stated. It finds nobody "
                    "guilty."});
    Json properties;
    properties["id"] = described({"nomor kasus", "id of the case, or null"}, text_or_null());
    properties["conclusion"] =
        described({"kesimpulan", "the first of these that holds"}, one_of(Conclusion::not_covered));
    properties["stage"] =
        described({"tahapan", "stages of the named election under way on the day"},
                  list_of(one_of(StageKind::inauguration)));
    Json phase = one_of(Phase::after);
    phase["enum"].push_back(nullptr);
    properties["phase"] = described(
        {"masa kampanye", "position relative to the campaign, or null where it is not known"},
        std::move(phase));
    properties["findings"] = described({"temuan", "the norms that apply, depend or are defeated"},
                                       {{"type", "array"}, {"items", finding()}});
    properties["heaviest"] =
        described({"tingkat terberat", "per track, the heaviest level among findings that apply"},
                  heaviest());
    properties["permissions"] =
        described({"izin", "ids of the permissions that hold"}, list_of(text()));
    properties["open_facts"] =
        described({"fakta terbuka", "unknown facts that can change a finding"},
                  list_of({{"enum", fact_keys()}}));
    properties["conflicts"] =
        described({"pertentangan", "facts stated against the date or against each other"},
                  {{"type", "array"}, {"items", conflict()}});
    properties["handled_by"] =
        described({"ditangani oleh", "who handles the findings that apply or depend"},
                  list_of({{"enum", codes(Handler::own_institution)}}));
    properties["data_version"] = described({"versi data", "version of the law data"}, text());
    properties["data_sha256"] =
        described({"SHA-256 data",
                   "SHA-256 of the rulebook: of the national law and, where local "
                   "circulars were asked, of what they add"},
                  {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}});
    schema.update(object_of(std::move(properties)));
    return printed(schema);
}

}  // namespace netralitas::inline v0::io
