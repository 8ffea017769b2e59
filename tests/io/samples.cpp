// SPDX-License-Identifier: Apache-2.0
#include "samples.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace io_test {

std::vector<Case> known_cases() {
    std::vector<Case> cases;
    for (const char* name :
         {"article-situations.jsonl", "reported-cases.jsonl", "conformance/seed.jsonl"}) {
        std::ifstream file(std::string(NETRALITAS_SOURCE_DIR "/tests/data/") + name);
        for (std::string line; std::getline(file, line);) {
            // Read here without the reader that is tested.
            Case facts_of_case;
            const nlohmann::json parsed = nlohmann::json::parse(line);
            for (const auto& [key, value] : parsed.at("case").items()) {
                const std::string text = value.is_string() ? value.get<std::string>()
                                         : value.is_null() ? ""
                                                           : value.dump();
                if (state(facts_of_case, *find_fact(key), text)) throw std::runtime_error(line);
            }
            cases.push_back(facts_of_case);
        }
    }
    if (cases.empty()) throw std::runtime_error("tests/data can't be read");
    return cases;
}

Case random_case(std::mt19937& random, double stated_share) {
    constexpr const char* texts[] = {"a",          "b;c",  "d,\"e\"",  "two\nlines", "with\ttab",
                                     "Ünïcödé 漢", "\r\n", " spaces ", "33.25",      "=1+1"};
    std::bernoulli_distribution is_stated(stated_share);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    Case facts_of_case;
    for (const FactInfo& row : facts()) {
        if (!is_stated(random)) continue;
        std::string value;
        switch (row.type) {
            case FactType::text: value = texts[below(std::size(texts))]; break;
            case FactType::date:
                value = to_iso(Date(2019, 1, 1) +
                               boost::gregorian::date_duration(static_cast<long>(below(2400))));
                break;
            case FactType::boolean:
            case FactType::enumeration: value = row.values[below(row.values.size())].code; break;
        }
        if (state(facts_of_case, row.fact, value)) throw std::runtime_error(value);
    }
    return facts_of_case;
}

std::vector<io::Record> read_all(const std::string& text, boost::optional<io::Format> format,
                                 const io::ReadOptions& options) {
    std::istringstream in(text);
    io::CaseReader reader(in, format, options);
    std::vector<io::Record> records;
    for (io::Record record; reader.next(record);) records.push_back(record);
    io::Record none;
    if (reader.next(none)) throw std::runtime_error("a reader at its end goes on");
    return records;
}

std::string problems(const io::Record& record) {
    std::string out;
    for (const io::Problem& problem : record.problems) {
        if (!out.empty()) out += ", ";
        out += "NTR-" + std::to_string(static_cast<unsigned>(problem.error.code));
        if (!problem.error.place.empty()) out += " " + problem.error.place;
        out += " " + std::to_string(problem.line) + ":" + std::to_string(problem.column);
    }
    return out.empty() ? "ok" : out;
}

std::string problems(const std::string& text, boost::optional<io::Format> format,
                     const io::ReadOptions& options) {
    std::string out;
    for (const io::Record& record : read_all(text, format, options)) {
        if (!out.empty()) out += " | ";
        out += problems(record);
    }
    return out;
}

bool same(const Case& a, const Case& b) {
    for (const FactInfo& row : facts())
        if (stated(a, row.fact) != stated(b, row.fact)) return false;
    return true;
}

}  // namespace io_test
