// SPDX-License-Identifier: Apache-2.0
//
// records: the known cases and what the C++ library says about them, for the tests in other languages.
// Four lines a case: its facts as key=value, tab between them; the case as JSON; the conclusion and
// each finding as norm:status:track:level:certainty:citation, tab between them; the verdict as JSON.
#include <netralitas/io.hpp>
#include <netralitas/netralitas.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>

using namespace netralitas;

int main() {
    for (const char* name :
         {"article-situations.jsonl", "reported-cases.jsonl", "conformance/seed.jsonl"}) {
        std::ifstream file(std::string(NETRALITAS_SOURCE_DIR "/tests/data/") + name);
        for (std::string line; std::getline(file, line);) {
            const std::string json = nlohmann::json::parse(line).at("case").dump();
            const Case facts_of_case = io::read_case(json).value();
            const Verdict verdict = evaluate(facts_of_case);
            const char* tab = "";
            for (const FactInfo& row : facts()) {
                const std::string value = stated(facts_of_case, row.fact);
                if (value.empty()) continue;
                std::cout << tab << row.key << '=' << value;
                tab = "\t";
            }
            std::cout << '\n' << json << '\n' << verdict.conclusion();
            for (const Finding& finding : verdict.findings())
                std::cout << '\t' << finding.norm->id << ':' << finding.status << ':'
                          << finding.track() << ':' << finding.level << ':' << finding.certainty
                          << ':' << cite(finding.norm->cites[0], Language::indonesian);
            std::cout << '\n' << io::to_json(facts_of_case.id, verdict) << '\n';
        }
    }
    return std::cout.flush() ? 0 : 1;
}
