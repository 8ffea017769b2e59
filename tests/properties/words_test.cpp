// SPDX-License-Identifier: Apache-2.0
//
// The explanation names exactly the findings: no norm too many, none left out.
#include "population.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace properties;

namespace {

// The lines of a section, without its heading; a section ends with an empty line.
std::vector<std::string> section(const std::string& text, std::string_view heading) {
    std::istringstream in(text);
    std::vector<std::string> out;
    bool inside = false;
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) inside = false;
        if (inside) out.push_back(line);
        if (line == heading) inside = true;
    }
    return out;
}

// What stands after "1. ", "2. " and so on.
std::vector<std::string> numbered(const std::vector<std::string>& lines) {
    std::vector<std::string> out;
    for (const std::string& line : lines) {
        const std::string number = std::to_string(out.size() + 1) + ". ";
        if (line.compare(0, number.size(), number) == 0) out.push_back(line.substr(number.size()));
    }
    return out;
}

}  // namespace

TEST_CASE("an explanation names exactly the findings") {
    Dice dice(20100606);
    std::size_t named = 0;
    for (int i = 0; i < 1500; ++i) {
        const Case facts = draw(dice, i % 3 == 0 ? 0 : 8);
        const Verdict verdict = evaluate(facts);
        const std::vector<Finding> findings = verdict.findings();
        for (const Language language : {Language::indonesian, Language::english}) {
            const bool english = language == Language::english;
            std::vector<std::string> decided;
            std::vector<std::string> depending;
            for (const Finding& finding : findings)
                (finding.status == Status::depends ? depending : decided)
                    .push_back(cite(finding.norm->cites[0], language));
            const std::string text = explain(verdict, language);
            CAPTURE(text);
            CHECK((numbered(section(text, english ? "Findings" : "Temuan")) == decided));

            // Of those that depend eight are named, and the others counted.
            const auto lines =
                section(text, english ? "Depending on facts that are not known"
                                      : "Bergantung pada fakta yang belum diketahui");
            const std::size_t shown = std::min<std::size_t>(depending.size(), 8);
            std::size_t item = 0;
            for (const std::string& line : lines) {
                if (line.compare(0, 2, "- ") != 0) continue;
                if (item < shown)
                    CHECK(line.compare(2, depending[item].size() + 1, depending[item] + ":") == 0);
                else
                    CHECK(line.find(' ' + std::to_string(depending.size() - shown) + ' ') !=
                          std::string::npos);
                ++item;
            }
            CHECK(item == shown + (depending.size() > shown ? 1U : 0U));
        }
        named += findings.size();
    }
    CHECK(named > 1000);
}
