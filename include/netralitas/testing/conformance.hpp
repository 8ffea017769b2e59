// SPDX-License-Identifier: Apache-2.0
//
// The conformance suite as a test: cases with the verdict that the law gives them, installed with the
// library. Link netralitas::io; the header of nlohmann-json is needed too.
//
//     for (const ConformanceCase& c : conformance_suite(NETRALITAS_CONFORMANCE_DIR)) {
//         CAPTURE(c.id);
//         CHECK(c.check(Rulebook::national()));
//     }
#ifndef NETRALITAS_TESTING_CONFORMANCE_HPP
#define NETRALITAS_TESTING_CONFORMANCE_HPP

#include <netralitas/io.hpp>
#include <netralitas/testing/expect.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace netralitas {
inline namespace v0 {
namespace testing {

/// One line of the suite.
struct ConformanceCase {
    std::string id;
    Case facts;
    std::string conclusion;                    ///< code
    std::map<std::string, std::string> norms;  ///< every finding: norm and code of its status
    std::string because;                       ///< why, with the provision

    /// Whether a rulebook gives that conclusion and exactly these findings.
    Answer check(const Rulebook& rulebook = Rulebook::national()) const {
        Expectation expectation{
            "is decided as the suite says: " + words() + "\nbecause: " + because,
            [this](const Verdict& verdict) {
                std::map<std::string, std::string> found;
                for (const Finding& finding : verdict.findings())
                    found[std::string(finding.norm->id)] = std::string(to_code(finding.status));
                return to_code(verdict.conclusion()) == conclusion && found == norms;
            }};
        return netralitas::testing::check(facts, expectation, rulebook);
    }

    friend std::ostream& operator<<(std::ostream& out, const ConformanceCase& c) {
        return out << c.id;
    }

private:
    std::string words() const {
        std::string out = conclusion;
        for (const auto& norm : norms) out += "\n  " + norm.first + ": " + norm.second;
        return out;
    }
};

/// The cases of every *.jsonl file of a folder, in the order of the file names. Throws
/// std::runtime_error where there is none or one can't be read.
inline std::vector<ConformanceCase> conformance_suite(const std::string& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<ConformanceCase> suite;
    for (const std::filesystem::path& path : files) {
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            if (line.empty()) continue;
            const auto json = nlohmann::json::parse(line);
            ConformanceCase one;
            one.facts = io::read_case(json.at("case").dump()).value();
            one.id = one.facts.id;
            one.conclusion = json.at("expect").at("conclusion").get<std::string>();
            one.norms = json.at("expect").at("norms").get<std::map<std::string, std::string>>();
            one.because = json.at("because").get<std::string>();
            suite.push_back(std::move(one));
        }
    }
    if (suite.empty()) throw std::runtime_error(folder + ": no conformance cases");
    return suite;
}

}  // namespace testing
}  // namespace v0
}  // namespace netralitas

#endif
