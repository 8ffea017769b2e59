// SPDX-License-Identifier: Apache-2.0
//
// What is written reads back as the same case.
#include "samples.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace io_test;
using io::Format;

namespace {

std::string written(const std::vector<Case>& cases, Format format) {
    std::ostringstream out;
    io::CaseWriter writer(out, format);
    for (const Case& facts_of_case : cases) writer.write(facts_of_case);
    writer.finish();
    return out.str();
}

}  // namespace

TEST_CASE("random cases go through every format and come back") {
    std::mt19937 random(20241003);
    std::vector<Case> cases{Case{}};
    for (int i = 0; i < 2000; ++i) cases.push_back(random_case(random, i % 11 / 10.0));
    for (const Format format : {Format::json, Format::jsonl, Format::csv}) {
        const std::vector<io::Record> records = read_all(written(cases, format), format);
        REQUIRE(records.size() == cases.size());
        for (std::size_t i = 0; i < cases.size(); ++i) {
            REQUIRE(problems(records[i]) == "ok");
            REQUIRE(same(records[i].facts, cases[i]));
            REQUIRE(records[i].id == cases[i].id);
            REQUIRE(records[i].number == i + 1);
        }
        // And once more, to the byte.
        std::vector<Case> again;
        for (const io::Record& record : records) again.push_back(record.facts);
        CHECK(written(again, format) == written(cases, format));
    }
}

TEST_CASE("a case on one line states the known facts in the order of the registry") {
    Case facts_of_case;
    facts_of_case.spoke = false;
    facts_of_case.id = "k \"1\"\n\xFF";
    facts_of_case.actor = Actor::pns;
    facts_of_case.date = Date(2024, 10, 3);
    CHECK(io::to_json(facts_of_case) ==
          "{\"id\":\"k \\\"1\\\"\\n\xEF\xBF\xBD\",\"date\":\"2024-10-03\",\"actor\":\"pns\","
          "\"spoke\":false}");
    CHECK(io::to_json(Case{}) == "{}");
}

TEST_CASE("documents without cases are whole") {
    CHECK(written({}, Format::json) == "[]\n");
    CHECK(written({}, Format::jsonl) == "");
    CHECK(problems(written({}, Format::csv)) == "");
    CHECK(written({}, Format::csv).substr(0, 20) == "id,date,examined_on,");
}

TEST_CASE("every fact and every value of the registry can be read from JSON and CSV") {
    for (const FactInfo& row : facts()) {
        std::vector<std::string> values{"2024-10-03"};
        if (!row.values.empty()) {
            values.clear();
            for (const ValueInfo& value : row.values) values.emplace_back(value.code);
        }
        for (const std::string& value : values) {
            CAPTURE(row.key);
            CAPTURE(value);
            const std::string quote = row.type == FactType::boolean ? "" : "\"";
            const std::string json =
                "{\"" + std::string(row.key) + "\": " + quote + value + quote + "}";
            const Result<Case> from_json = io::read_case(json);
            REQUIRE(from_json.has_value());
            CHECK(stated(*from_json, row.fact) == value);
            const io::Record from_csv =
                read_all(std::string(row.key) + "\n" + value + "\n", Format::csv).at(0);
            CHECK(from_csv.ok());
            CHECK(stated(from_csv.facts, row.fact) == value);
        }
    }
}
