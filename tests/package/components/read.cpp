// SPDX-License-Identifier: Apache-2.0
//
// A case as JSON in, a decision record out, checked with the words of the testing kit.
#include <netralitas/decision_record.hpp>
#include <netralitas/io.hpp>
#include <netralitas/testing.hpp>

#include <cstdio>
#include <fstream>

namespace nt = netralitas;

int main() {
    const nt::Case c =
        nt::io::read_case(R"({"date":"2024-10-03","election":"pilkada_2024","actor":"pns",)"
                          R"("act":"attend_campaign","party_attributes":true})")
            .value();
    const nt::testing::Answer answer = nt::testing::check(
        c, nt::testing::breaches("pp-94-2021/5.n.2").at(nt::SanctionLevel::moderate));
    const std::string record = nt::io::decision_record(c, nt::evaluate(c), nt::Language::english);
    const bool same = nt::io::replay(record).value().outcome == nt::io::Outcome::same;
    // The suite is installed, where the package says.
    const bool suite = std::ifstream(NETRALITAS_CONFORMANCE_DIR "/seed.jsonl").good();
    if (!answer) std::puts(answer.message().c_str());
    if (!same) std::puts(record.c_str());
    if (!suite) std::puts(NETRALITAS_CONFORMANCE_DIR);
    return answer && same && suite ? 0 : 1;
}
