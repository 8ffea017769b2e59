// SPDX-License-Identifier: Apache-2.0
#include <netralitas/decision_record.hpp>

#include "sha256.hpp"

#include <netralitas/explain.hpp>

#include <nlohmann/json.hpp>

#include <utility>

namespace netralitas::inline v0::io {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view seal = "sha256";

// Over the content in its shortest form, so that a record that was only laid out anew still holds.
std::string seal_of(Json content) {
    content.erase(std::string(seal));
    return detail::sha256(content.dump());
}

// A record nests a few levels deep. To write out a document that nests by the thousand costs stack.
constexpr int deepest = 16;

// The document, or none where it is not JSON or nests too deep to be a record.
boost::optional<Json> parsed(std::string_view text) {
    bool too_deep = false;
    const auto is_kept = [&too_deep](int depth, Json::parse_event_t, const Json&) {
        too_deep = too_deep || depth > deepest;
        return !too_deep;
    };
    Json document = Json::parse(text, is_kept, false);
    if (too_deep || document.is_discarded()) return {};
    return document;
}

Error wrong(ErrorCode code, std::string_view place, std::string given, std::string allowed) {
    return Error{code, std::string(place), std::move(given), {std::move(allowed)}};
}

boost::optional<std::string> find_shipped(std::string_view id) {
    for (const std::string_view document : shipped_circulars()) {
        const Result<Circular> circular = read_circular(document);
        if (circular && circular->id == id) return std::string(document);
    }
    return {};
}

boost::optional<Reading> reading_of(const std::string& code) {
    for (const Reading reading : {Reading::neutral, Reading::strict, Reading::lenient})
        if (to_code(reading) == code) return reading;
    return {};
}

// The members of a record that replay() needs, of the types that it needs.
boost::optional<Error> missing(const Json& record) {
    const auto has = [&record](const char* name, Json::value_t type) {
        return record.contains(name) && record[name].type() == type;
    };
    for (const char* name : {"facts", "verdict"})
        if (!has(name, Json::value_t::object))
            return wrong(ErrorCode::missing_member, name, {}, "an object");
    for (const char* name : {"reading", "language", "data_version", "sha256"})
        if (!has(name, Json::value_t::string))
            return wrong(ErrorCode::missing_member, name, {}, "a string");
    if (!has("circulars", Json::value_t::array))
        return wrong(ErrorCode::missing_member, "circulars", {}, "an array");
    for (const Json& circular : record["circulars"])
        for (const char* name : {"id", "sha256"})
            if (!circular.is_object() || !circular.contains(name) || !circular[name].is_string())
                return wrong(ErrorCode::missing_member, "circulars", circular.dump(), name);
    return {};
}

// The findings of a verdict by the norm, everything else by its name; without the law data.
std::vector<std::pair<std::string, Json>> parts_of(const Json& verdict) {
    std::vector<std::pair<std::string, Json>> parts;
    for (const auto& member : verdict.items()) {
        if (member.key() == "data_version" || member.key() == "data_sha256") continue;
        if (member.key() != "findings" || !member.value().is_array()) {
            parts.emplace_back(member.key(), member.value());
            continue;
        }
        for (const Json& finding : member.value()) {
            const bool named =
                finding.is_object() && finding.contains("norm") && finding["norm"].is_string();
            parts.emplace_back("findings " + (named ? finding["norm"].get<std::string>() : ""),
                               finding);
        }
    }
    return parts;
}

std::vector<RecordDifference> compare_verdicts(const Json& before, const Json& now) {
    std::vector<RecordDifference> differences;
    const auto old_parts = parts_of(before);
    const auto new_parts = parts_of(now);
    const auto find = [](const auto& parts, const std::string& place) -> const Json* {
        for (const auto& part : parts)
            if (part.first == place) return &part.second;
        return nullptr;
    };
    for (const auto& part : old_parts) {
        const Json* other = find(new_parts, part.first);
        if (other == nullptr || *other != part.second)
            differences.push_back(
                {part.first, part.second.dump(), other != nullptr ? other->dump() : ""});
    }
    for (const auto& part : new_parts)
        if (find(old_parts, part.first) == nullptr)
            differences.push_back({part.first, "", part.second.dump()});
    return differences;
}

}  // namespace

std::string document_sha256(std::string_view document) { return detail::sha256(document); }

std::string decision_record(const Case& facts_of_case, const Verdict& verdict, Language language,
                            const std::vector<UsedCircular>& circulars) {
    Json record;
    record["record_version"] = decision_record_version;
    record["language"] = language == Language::english ? "en" : "id";
    record["facts"] = Json::parse(to_json(facts_of_case));
    record["reading"] = to_code(verdict.reading());
    record["as_of"] = nullptr;
    if (is_known(verdict.rulebook().frozen_on()))
        record["as_of"] = to_iso(verdict.rulebook().frozen_on());
    record["circulars"] = Json::array();
    for (const UsedCircular& circular : circulars)
        record["circulars"].push_back({{"id", circular.id}, {"sha256", circular.sha256}});
    record["data_version"] = data_version();
    record["national_sha256"] = data_digest();
    record["verdict"] = Json::parse(to_json(facts_of_case.id, verdict, language));
    record["reasons"] = explain(verdict, language);
    record[std::string(seal)] = seal_of(record);
    return record.dump();
}

Result<Replay> replay(std::string_view text, const FindCircular& find, const ReadOptions& options) {
    const boost::optional<Json> read = parsed(text);
    if (!read) return wrong(ErrorCode::broken_json, {}, {}, "a decision record");
    const Json& record = *read;
    if (!record.is_object()) return wrong(ErrorCode::wrong_type, {}, {}, "an object");
    const auto version = record.find("record_version");
    if (version == record.end())
        return wrong(ErrorCode::missing_member, "record_version", {},
                     std::to_string(decision_record_version));
    if (*version != decision_record_version)
        return wrong(ErrorCode::bad_member, "record_version", version->dump(),
                     std::to_string(decision_record_version));
    if (boost::optional<Error> error = missing(record)) return *std::move(error);
    const boost::optional<Reading> reading = reading_of(record["reading"].get<std::string>());
    if (!reading)
        return wrong(ErrorCode::bad_member, "reading", record["reading"].get<std::string>(),
                     "neutral, strict, lenient");

    Replay replay;
    replay.recorded_version = record["data_version"].get<std::string>();
    if (const auto found = record["verdict"].find("data_sha256");
        found != record["verdict"].end() && found->is_string())
        replay.recorded_sha256 = found->get<std::string>();
    Result<Case> facts_of_case = read_case(record["facts"].dump(), options);
    const bool sealed = record[std::string(seal)] == seal_of(record);
    if (!facts_of_case) {
        if (sealed) return facts_of_case.error();
        replay.outcome = Outcome::tampered;
        return replay;
    }
    replay.id = facts_of_case->id;
    if (!sealed) {
        replay.outcome = Outcome::tampered;
        return replay;
    }

    std::vector<Circular> circulars;
    for (const Json& used : record["circulars"]) {
        const auto id = used["id"].get<std::string>();
        const boost::optional<std::string> document = find ? find(id) : find_shipped(id);
        if (!document || detail::sha256(*document) != used["sha256"].get<std::string>())
            replay.changed_circulars.push_back(id);
        if (!document) continue;
        Result<Circular> circular = read_circular(*document);
        if (!circular) return circular.error();
        circulars.push_back(std::move(circular).value());
    }
    const Result<CircularSet> set = CircularSet::make(std::move(circulars));
    if (!set) return set.error();
    Rulebook rulebook = set->rulebook(*facts_of_case);
    if (const auto day = record.find("as_of"); day != record.end() && day->is_string()) {
        const Result<Date> date = parse_date(day->get<std::string>());
        if (!date) return date.error();
        rulebook = rulebook.as_of(*date);
    }
    const Verdict now = evaluate(*facts_of_case, rulebook).under(*reading);
    const Language language = record["language"] == "en" ? Language::english : Language::indonesian;
    replay.sha256 = rulebook.digest();
    replay.differences =
        compare_verdicts(record["verdict"], Json::parse(to_json(facts_of_case->id, now, language)));
    if (!replay.differences.empty())
        replay.outcome = Outcome::differs;
    else if (replay.sha256 != replay.recorded_sha256)
        replay.outcome = Outcome::law_changed;
    return replay;
}

std::string_view to_code(Outcome value) noexcept {
    constexpr std::string_view codes[] = {"same", "law_changed", "differs", "tampered"};
    return codes[static_cast<std::size_t>(value)];
}

}  // namespace netralitas::inline v0::io
