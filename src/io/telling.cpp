// SPDX-License-Identifier: Apache-2.0
#include "io/telling.hpp"

#include <algorithm>

namespace netralitas::inline v0::io {

namespace {

template <class Value>
Codes sorted_codes(SetOf<Value> set) {
    Codes codes;
    for (std::uint32_t bits = set.bits(), value = 0; bits != 0; bits >>= 1U, ++value)
        if ((bits & 1U) != 0) codes.push_back(to_code(static_cast<Value>(value)));
    std::sort(codes.begin(), codes.end());
    return codes;
}

template <class Values>
Codes codes_of(const Values& values) {
    Codes codes;
    for (const auto value : values) codes.push_back(to_code(value));
    return codes;
}

Codes ids_of(const std::vector<const NormInfo*>& norms) {
    Codes ids;
    for (const NormInfo* norm : norms) ids.push_back(norm->id);
    return ids;
}

ToldFinding tell(const Finding& finding, Language language) {
    const NormInfo& norm = *finding.norm;
    return {norm.id,
            finding.status,
            finding.track(),
            finding.level,
            finding.level_basis,
            finding.certainty,
            norm.force,
            cite(norm.cites.empty() ? norm.id : norm.cites[0], language),
            sorted_codes(finding.handled_by),
            sorted_codes(finding.decided_by),
            codes_of(finding.open_facts),
            ids_of(finding.defeated_by)};
}

}  // namespace

Told tell(std::string_view id, const Verdict& verdict, Language language) {
    Told told{};
    told.id = id;
    told.conclusion = verdict.conclusion();
    told.stage = codes_of(verdict.stages());
    if (const boost::optional<Phase> phase = verdict.phase()) told.phase = to_code(*phase);
    HandlerSet handlers;
    std::vector<Fact> open;
    for (const Finding& finding : verdict.findings()) {
        told.findings.push_back(tell(finding, language));
        if (finding.status != Status::defeated) handlers = handlers | finding.handled_by;
        open.insert(open.end(), finding.open_facts.begin(), finding.open_facts.end());
    }
    for (std::size_t track = 0; track < track_count; ++track)
        if (const auto level = verdict.heaviest(static_cast<Track>(track)))
            told.heaviest.push_back(*level);
    told.permissions = ids_of(verdict.permissions());
    // Those of the findings, unless it is open whether the law speaks of the case at all.
    if (verdict.conclusion() == Conclusion::depends) open = verdict.open_facts();
    std::sort(open.begin(), open.end());
    open.erase(std::unique(open.begin(), open.end()), open.end());
    told.open_facts = codes_of(open);
    told.conflicts = verdict.conflicts();
    told.handled_by = sorted_codes(handlers);
    told.data_sha256 = verdict.rulebook().digest();
    return told;
}

}  // namespace netralitas::inline v0::io
