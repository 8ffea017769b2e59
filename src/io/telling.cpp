// SPDX-License-Identifier: Apache-2.0
#include "io/telling.hpp"

#include <algorithm>
#include <functional>

namespace netralitas::inline v0::io {

Told tell(std::string_view id, const Verdict& verdict) {
    Told told{};
    told.id = id;
    told.conclusion = verdict.conclusion();
    told.stage = verdict.stages();
    if (const boost::optional<Phase> phase = verdict.phase()) told.phase = to_code(*phase);
    told.findings = verdict.findings();
    for (const Finding& finding : told.findings) {
        if (finding.status != Status::defeated)
            told.handled_by = told.handled_by | finding.handled_by;
        told.open_facts.insert(told.open_facts.end(), finding.open_facts.begin(),
                               finding.open_facts.end());
    }
    for (std::size_t track = 0; track < track_count; ++track)
        if (const auto level = verdict.heaviest(static_cast<Track>(track)))
            told.heaviest.push_back(*level);
    told.permissions = verdict.permissions();
    // Those of the findings, unless it is open whether the law speaks of the case at all.
    if (verdict.conclusion() == Conclusion::depends) told.open_facts = verdict.open_facts();
    std::sort(told.open_facts.begin(), told.open_facts.end());
    told.open_facts.erase(std::unique(told.open_facts.begin(), told.open_facts.end()),
                          told.open_facts.end());
    told.conflicts = verdict.conflicts();
    told.rulebook = &verdict.rulebook();
    return told;
}

std::string citation(const NormInfo& norm, Language language) {
    return cite(norm.cites.empty() ? norm.id : norm.cites[0], language);
}

std::string_view Citations::of(const NormInfo& norm, const Rulebook& rulebook,
                               std::string& made) const {
    std::call_once(once_, [&] {
        rulebook_ = rulebook;
        for (const NormInfo& each : rulebook.norms()) texts_.push_back(citation(each, language_));
    });
    const ArrayView<NormInfo> norms = rulebook_->norms();
    const std::less<> before;
    if (!before(&norm, norms.begin()) && before(&norm, norms.end()))
        return texts_[static_cast<std::size_t>(&norm - norms.begin())];
    made = citation(norm, language_);
    return made;
}

}  // namespace netralitas::inline v0::io
