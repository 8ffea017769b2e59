// SPDX-License-Identifier: Apache-2.0
//
// Writes the schemas and samples for them into a folder, for validate_schemas.py.
#include "samples.hpp"

#include <fstream>
#include <iostream>

using namespace io_test;

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: schema_samples FOLDER\n";
        return 2;
    }
    const std::string folder = std::string(argv[1]) + "/";
    std::ofstream(folder + "case.schema.json") << io::case_schema();
    std::ofstream(folder + "verdict.schema.json") << io::verdict_schema();

    std::vector<Case> cases = known_cases();
    cases.emplace_back();
    cases.push_back(*io::read_case(
        R"({"date": "2024-10-03", "election": "pilkada_2024", "office_sought": "regent_or_mayor",
            "actor": "pns", "post": "executive_staff", "act": "attend_campaign",
            "beneficiary": "candidate", "party_attributes": false, "service_attributes": false,
            "active_support": false, "mobilised_staff": false, "state_facilities": false,
            "campaign_organiser": false, "spouse_is_candidate": true, "unpaid_leave": true,
            "on_official_duty": false, "spoke": false})"));
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i) cases.push_back(random_case(random, 0.6 + i % 5 / 10.0));
    std::ofstream case_lines(folder + "cases.jsonl");
    std::ofstream verdict_lines(folder + "verdicts.jsonl");
    io::CaseWriter case_writer(case_lines, io::Format::jsonl);
    io::VerdictWriter verdict_writer(verdict_lines, io::Format::jsonl);
    for (const Case& facts_of_case : cases) {
        case_writer.write(facts_of_case);
        verdict_writer.write(facts_of_case.id, evaluate(facts_of_case));
    }

    // What the reader says about each line of standard input: the schema must say the same.
    for (std::string line; std::getline(std::cin, line);)
        std::cout << (io::read_case(line).has_value() ? "ok" : "bad") << '\n';
    return case_lines.good() && verdict_lines.good() ? 0 : 1;
}
