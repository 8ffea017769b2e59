// SPDX-License-Identifier: Apache-2.0
//
// Facts stated one by one: lines of key=value. A fact that is refused leaves the case as it was.
#include "fuzz.hpp"

#include <netralitas/netralitas.hpp>

#include <algorithm>

namespace nt = netralitas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view text = fuzz::text_of(data, size);
    nt::Case facts;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::size_t equals = line.find('=');
        const nt::Result<nt::Fact> fact = nt::find_fact(line.substr(0, equals));
        if (!fact) {
            fuzz::require_told(fact.error());
            continue;
        }
        if (equals == std::string_view::npos) continue;
        const nt::Case before = facts;
        if (const auto error = nt::state(facts, *fact, line.substr(equals + 1))) {
            fuzz::require_told(*error);
            for (const nt::FactInfo& row : nt::facts())
                if (nt::has_axis(row.fact))
                    fuzz::require(row.get(facts) == row.get(before), "the case is unchanged");
        }
    }
    const nt::Verdict verdict = nt::evaluate(facts);
    // Told of every person or every act, a verdict takes a hundred times as long.
    if (!facts.actor || !facts.act) return 0;
    fuzz::require(!nt::explain(verdict, nt::Language::indonesian).empty(), "it is explained");
    for (const nt::Finding& finding : verdict.findings())
        fuzz::require(verdict.status(finding.norm->id) == finding.status, "one status a norm");
    return 0;
}
