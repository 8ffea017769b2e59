// SPDX-License-Identifier: Apache-2.0
//
// Verdicts as documents say what the verdicts say.
#include "samples.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

using namespace io_test;
using io::Format;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char* batang =
    R"({"id": "batang-1", "date": "2024-10-03", "election": "pilkada_2024",
 "office_sought": "regent_or_mayor", "actor": "pns", "post": "executive_staff",
 "act": "attend_campaign", "beneficiary": "candidate", "party_attributes": true,
 "service_attributes": false, "active_support": false, "mobilised_staff": false,
 "state_facilities": false, "campaign_organiser": false, "spouse_is_candidate": false,
 "on_official_duty": false})";

std::string written(const std::vector<Case>& cases, Format format, io::WriteOptions options = {}) {
    std::ostringstream out;
    io::VerdictWriter writer(out, format, options);
    for (const Case& facts_of_case : cases) writer.write(facts_of_case.id, evaluate(facts_of_case));
    writer.finish();
    return out.str();
}

template <class Value>
Json sorted_codes(SetOf<Value> set) {
    std::vector<std::string> codes;
    for (unsigned i = 0; i < 32; ++i)
        if ((set.bits() >> i & 1U) != 0) codes.emplace_back(to_code(static_cast<Value>(i)));
    std::sort(codes.begin(), codes.end());
    return codes;
}
template <class Value>
Json one_or_more(SetOf<Value> set) {
    const Json codes = sorted_codes(set);
    if (codes.empty()) return nullptr;
    return codes.size() == 1 ? codes[0] : codes;
}
template <class Values>
Json codes(const Values& values) {
    Json out = Json::array();
    for (const auto value : values) out.push_back(to_code(value));
    return out;
}

// The verdict through the C++ interface, in the shape of the vocabulary.
Json expected(std::string_view id, const Verdict& verdict, Language language) {
    Json out;
    out["id"] = id.empty() ? Json(nullptr) : Json(id);
    out["conclusion"] = to_code(verdict.conclusion());
    out["stage"] = codes(verdict.stages());
    out["phase"] = verdict.phase() ? Json(to_code(*verdict.phase())) : Json(nullptr);
    out["findings"] = Json::array();
    for (const Finding& finding : verdict.findings()) {
        Json one;
        one["norm"] = finding.norm->id;
        one["status"] = to_code(finding.status);
        one["track"] = to_code(finding.track());
        one["level"] = to_code(finding.level);
        one["level_basis"] =
            finding.level_basis.empty() ? Json(nullptr) : Json(finding.level_basis);
        one["certainty"] = to_code(finding.certainty);
        one["force"] = to_code(finding.norm->force);
        one["citation"] = cite(finding.norm->cites[0], language);
        one["handled_by"] = one_or_more(finding.handled_by);
        one["decided_by"] = one_or_more(finding.decided_by);
        if (finding.status == Status::depends) one["open_facts"] = codes(finding.open_facts);
        if (finding.status == Status::defeated) {
            one["by"] = Json::array();
            for (const NormInfo* by : finding.defeated_by) one["by"].push_back(by->id);
        }
        out["findings"].push_back(one);
    }
    out["heaviest"] = Json::object();
    for (std::size_t track = 0; track < track_count; ++track)
        if (const auto level = verdict.heaviest(static_cast<Track>(track)))
            out["heaviest"][std::string(to_code(static_cast<Track>(track)))] = to_code(*level);
    out["permissions"] = Json::array();
    for (const NormInfo* norm : verdict.permissions()) out["permissions"].push_back(norm->id);
    out["open_facts"] = codes(verdict.open_facts());
    out["conflicts"] = Json::array();
    for (const Conflict& conflict : verdict.conflicts())
        out["conflicts"].push_back({{"fact", to_code(conflict.fact)},
                                    {"stated", conflict.stated},
                                    {"derived", conflict.derived}});
    out["handled_by"] = sorted_codes(verdict.handled_by());
    out["data_version"] = data_version();
    out["data_sha256"] = data_digest();
    return out;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

// A row of CSV in cells; the texts here hold no quotation marks.
std::vector<std::string> cells_of(const std::string& row) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : row) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back() += c;
    }
    return cells;
}

}  // namespace

TEST_CASE("the example of the vocabulary, to the letter") {
    const std::string version(data_version());
    CHECK(io::to_json("batang-1", evaluate(*io::read_case(batang))) ==
          R"({"id":"batang-1","conclusion":"breach","stage":["campaign"],"phase":"during",)"
          R"("findings":[{"norm":"pp-94-2021/5.n.2","status":"applies","track":"discipline",)"
          R"("level":"moderate","level_basis":"pp-94-2021/13.g","certainty":"settled",)"
          R"("force":"government_regulation","citation":"Pasal 5 huruf n angka 2 PP 94/2021",)"
          R"("handled_by":"bkn","decided_by":"ppk"}],"heaviest":{"discipline":"moderate"},)"
          R"("permissions":[],"open_facts":[],"conflicts":[],"handled_by":["bkn"],)"
          R"("data_version":")" +
              version + R"(","data_sha256":")" + std::string(data_digest()) + "\"}");
}

TEST_CASE("JSON Lines in, JSON Lines out: the encoded cases answer as the C++ interface does") {
    std::string input;
    for (const Case& facts_of_case : known_cases()) input += io::to_json(facts_of_case) + "\n";
    for (const Language language : {Language::indonesian, Language::english}) {
        std::istringstream in(input);
        std::ostringstream out;
        io::WriteOptions options;
        options.language = language;
        io::CaseReader reader(in);
        io::VerdictWriter writer(out, Format::jsonl, options);
        for (io::Record record; reader.next(record);) {
            REQUIRE(problems(record) == "ok");
            writer.write(record.id, evaluate(record.facts));
        }
        writer.finish();
        const std::vector<std::string> lines = lines_of(out.str());
        const std::vector<Case> cases = known_cases();
        REQUIRE(lines.size() == cases.size());
        for (std::size_t i = 0; i < cases.size(); ++i)
            CHECK(Json::parse(lines[i]).dump() ==
                  expected(cases[i].id, evaluate(cases[i]), language).dump());
    }
}

TEST_CASE("little known, or nothing: the open facts are those of the verdict") {
    std::mt19937 random(11);
    std::vector<Case> cases{Case{}};
    for (int i = 0; i < 60; ++i) cases.push_back(random_case(random, 0.5 + i % 5 / 10.0));
    for (Case& facts_of_case : cases) {
        const Verdict verdict = evaluate(facts_of_case);
        CHECK(Json::parse(io::to_json(facts_of_case.id, verdict)).dump() ==
              expected(facts_of_case.id, verdict, Language::indonesian).dump());
    }
}

TEST_CASE("the array holds the same verdicts, indented") {
    const std::vector<Case> cases = known_cases();
    const std::string text = written(cases, Format::json);
    const Json array = Json::parse(text);
    REQUIRE(array.size() == cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i)
        CHECK(array[i].dump() == Json::parse(io::to_json(cases[i].id, evaluate(cases[i]))).dump());
    CHECK(text.substr(0, 16) == "[\n  {\n    \"id\": ");
    CHECK(text.substr(text.size() - 7) == "\n  }\n]\n");
    CHECK(written({}, Format::json) == "[]\n");
}

TEST_CASE("CSV: one row a case, or one row a finding, in the same columns") {
    const std::vector<Case> cases = known_cases();
    const std::vector<std::string> per_case = lines_of(written(cases, Format::csv));
    REQUIRE(per_case.size() == cases.size() + 1);
    CHECK(per_case[0] ==
          "id,conclusion,stage,phase,norm,status,track,level,level_basis,certainty,force,citation,"
          "handled_by,decided_by,by,heaviest,permissions,open_facts,conflicts,data_version,"
          "data_sha256\r");
    io::WriteOptions options;
    options.rows = io::Rows::per_finding;
    const std::vector<std::string> per_finding = lines_of(written(cases, Format::csv, options));
    CHECK(per_finding[0] == per_case[0]);
    std::size_t row = 1;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Verdict verdict = evaluate(cases[i]);
        std::string norms;
        const std::vector<std::string> whole = cells_of(per_case[i + 1]);
        CHECK(whole.size() == cells_of(per_case[0]).size());
        for (const Finding& finding : verdict.findings()) {
            norms += (norms.empty() ? "" : " | ") + std::string(finding.norm->id);
            const std::vector<std::string> cells = cells_of(per_finding.at(row++));
            CHECK(cells[0] == cases[i].id);
            CHECK(cells[4] == finding.norm->id);
            CHECK(cells[7] == to_code(finding.level));
            CHECK(cells[15] == whole[15]);
        }
        if (norms.empty()) ++row;
        CHECK(whole[1] == to_code(verdict.conclusion()));
        CHECK(whole[4] == norms);
    }
    CHECK(row == per_finding.size());
    CHECK(lines_of(written({}, Format::csv)) == std::vector<std::string>{per_case[0]});
}

TEST_CASE("the table keeps its width and its columns, in both languages") {
    std::vector<Case> cases = known_cases();
    cases.resize(20);
    cases[0].id =
        "漢字漢字漢字漢字漢字漢字 e\u0301\u0301\u0301\x1b[31m "
        "nama-yang-sangat-panjang-sekali-tanpa-spasi";
    for (const Language language : {Language::indonesian, Language::english}) {
        for (const std::size_t width :
             {std::size_t{0}, std::size_t{60}, std::size_t{100}, std::size_t{160}}) {
            io::WriteOptions options;
            options.language = language;
            options.width = width;
            const std::vector<std::string> lines = lines_of(written(cases, Format::table, options));
            CHECK(lines.size() > cases.size());
            CHECK(lines[0].substr(0, 4) == (language == Language::english ? "Case" : "Kasu"));
            for (const std::string& line : lines) {
                CAPTURE(line);
                CHECK(line.find('\x1b') == std::string::npos);
                CHECK((line.empty() || line.back() != ' '));
                // Wide characters take two columns, combining marks none.
                std::size_t columns = 0;
                for (std::size_t i = 0; i < line.size(); ++i) {
                    const auto byte = static_cast<unsigned char>(line[i]);
                    const bool combining = byte == 0xCC || byte == 0xCD;
                    if ((byte & 0xC0U) != 0x80U && !combining) ++columns;
                    if (byte >= 0xE4 && byte <= 0xE9) ++columns;
                }
                CHECK(columns <= std::max<std::size_t>(width, 60));
            }
        }
    }
}

TEST_CASE("the table says what depends, what is permitted and what is not known") {
    const auto table = [](const char* json) {
        io::WriteOptions options;
        options.language = Language::english;
        options.width = 200;
        return written({*io::read_case(json)}, Format::table, options);
    };
    const std::string settled = table(batang);
    CHECK(settled.find("Article 5, letter n, item 2 of PP 94/2021") != std::string::npos);
    CHECK(settled.find("moderate disciplinary punishment") != std::string::npos);
    CHECK(settled.find("would breach") != std::string::npos);
    const std::string open = table(
        R"({"date": "2024-10-03", "election": "pilkada_2024", "actor": "pns",
            "act": "attend_campaign", "beneficiary": "candidate"})");
    CHECK(open.find("depends: ") != std::string::npos);
    CHECK(open.find("Not known: ") != std::string::npos);
    const std::string vote = table(
        R"({"date": "2024-11-27", "election": "pilkada_2024", "actor": "pns", "act": "vote"})");
    CHECK(vote.find("right to vote") != std::string::npos);
    CHECK(vote.find("permitted") != std::string::npos);
}

TEST_CASE("a defeated finding names the permissions that defeat it") {
    const Case facts_of_case = *io::read_case(
        R"({"date": "2024-10-03", "election": "pilkada_2024", "office_sought": "regent_or_mayor",
            "actor": "pns", "post": "executive_staff", "act": "attend_campaign",
            "beneficiary": "candidate", "party_attributes": false, "service_attributes": false,
            "active_support": false, "mobilised_staff": false, "state_facilities": false,
            "campaign_organiser": false, "spouse_is_candidate": true, "unpaid_leave": true,
            "on_official_duty": false, "spoke": false})");
    const Verdict verdict = evaluate(facts_of_case);
    const Json told = Json::parse(io::to_json("", verdict));
    CHECK(told.dump() == expected("", verdict, Language::indonesian).dump());
    CHECK(told["findings"][0]["status"] == "defeated");
    CHECK(told["findings"][0]["by"] == Json::array({"se-menpanrb-18-2023/may.attend"}));
    const std::vector<std::string> rows = lines_of(written({facts_of_case}, Format::csv));
    CHECK(cells_of(rows.at(1)).at(14) == "se-menpanrb-18-2023/may.attend");
}

TEST_CASE("an id without sense for JSON is still written as JSON") {
    const Verdict verdict = evaluate(Case{});
    CHECK(Json::parse(io::to_json("\xFF\x01\"\\", verdict))["id"] == "\xEF\xBF\xBD\x01\"\\");
    CHECK(Json::parse(io::to_json("", verdict))["id"].is_null());
}
