// SPDX-License-Identifier: Apache-2.0
//
// Cases kept as data: the clear-cut cases of the contract, real reported cases, and situations that
// the articles name. Each says what the law says, finding by finding, and why.
#include "cases.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace law_test;

namespace {

using Json = nlohmann::json;

std::vector<Json> read(const std::string& name) {
    std::ifstream file(std::string(NETRALITAS_SOURCE_DIR) + "/tests/data/" + name);
    std::vector<Json> out;
    for (std::string line; std::getline(file, line);)
        if (!line.empty()) out.push_back(Json::parse(line));
    return out;
}

Case case_of(const Json& said) {
    Case facts;
    for (const auto& fact : said.items()) {
        const std::string& key = fact.key();
        const Json& value = fact.value();
        if (value.is_null()) continue;
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        const auto error = state(facts, find_fact(key).value(), text);
        REQUIRE_MESSAGE(!error, key << " = " << text);
    }
    return facts;
}

std::string expected_findings(const Json& norms) {
    std::vector<std::string> out;
    for (const auto& [norm, status] : norms.items())
        out.push_back(norm + (status == "depends" ? "?" : status == "defeated" ? "!" : ""));
    std::sort(out.begin(), out.end());
    std::string joined;
    for (const std::string& finding : out) joined += (joined.empty() ? "" : " ") + finding;
    return joined;
}

void decide_all(const std::string& name, std::size_t at_least) {
    const std::vector<Json> lines = read(name);
    CHECK(lines.size() >= at_least);
    for (const Json& line : lines) {
        const std::string id = line.at("case").at("id").get<std::string>();
        CAPTURE(id);
        const Verdict verdict = evaluate(case_of(line.at("case")));
        CHECK(to_code(verdict.conclusion()) ==
              line.at("expect").at("conclusion").get<std::string>());
        CHECK(findings(verdict) == expected_findings(line.at("expect").at("norms")));
        CHECK_FALSE(line.at("because").get<std::string>().empty());
        // A verdict that depends asks; one that does not, does not.
        const bool open = findings(verdict).find('?') != std::string::npos;
        if (verdict.conclusion() != Conclusion::depends)
            CHECK(open == !verdict.open_facts().empty());
        if (verdict.conclusion() == Conclusion::depends) CHECK_FALSE(verdict.questions().empty());
        if (verdict.conclusion() == Conclusion::no_breach) CHECK_FALSE(verdict.nearest().empty());
    }
}

}  // namespace

TEST_CASE("the clear-cut cases of the contract hold, finding for finding") {
    decide_all("conformance/seed.jsonl", 60);
}

TEST_CASE("real reported cases are decided as the law says") {
    decide_all("reported-cases.jsonl", 44);
}

TEST_CASE("the situations of the articles are decided as the law says") {
    decide_all("article-situations.jsonl", 20);
}

TEST_CASE("every reported case says where practice decided otherwise, and why") {
    for (const Json& line : read("reported-cases.jsonl")) {
        CAPTURE(line.at("case").at("id").get<std::string>());
        CHECK_FALSE(line.at("source").get<std::string>().empty());
        const Json& practice = line.at("practice");
        if (practice.is_null()) continue;
        if (practice.at("agrees") == false) CHECK(practice.at("why").is_string());
    }
}
