// SPDX-License-Identifier: Apache-2.0
//
// The road from a case to a verdict: situate, match, weigh.
#include <netralitas/verdict.hpp>

#include "engine/ask.hpp"

#include <algorithm>

namespace netralitas::inline v0 {

namespace {

detail::Inquiry inquire(const detail::Situation& situation, const Rulebook& rulebook,
                        Reading reading) {
    return {situation, rulebook.rules(), rulebook.frozen_on(), reading};
}

}  // namespace

Verdict::Verdict(const detail::Situation& situation, const Rulebook& rulebook,
                 Reading reading) noexcept
    : rulebook_(rulebook),
      situation_(situation),
      reading_(reading),
      weighed_(detail::weigh(situation_, rulebook_.rules(), rulebook_.frozen_on(), reading)) {}

Verdict evaluate(const Case& facts, const Rulebook& rulebook) noexcept {
    return Verdict(detail::situate(facts), rulebook, Reading::neutral);
}

Verdict evaluate(const Case& facts) noexcept { return evaluate(facts, Rulebook::national()); }

Verdict Verdict::under(Reading reading) const noexcept {
    return Verdict(situation_, rulebook_, reading);
}

boost::optional<Status> Verdict::status(std::string_view norm_id) const noexcept {
    const ArrayView<NormInfo> norms = rulebook_.norms();
    for (std::size_t n = 0; n < norms.size(); ++n) {
        if (norms[n].id != norm_id) continue;
        if (weighed_.applies[n]) return Status::applies;
        if (weighed_.depends[n]) return Status::depends;
        if (weighed_.defeated[n]) return Status::defeated;
        return boost::none;
    }
    return boost::none;
}

bool Verdict::applies(std::string_view norm_id) const noexcept {
    return status(norm_id) == Status::applies;
}

std::vector<Finding> Verdict::findings() const {
    std::vector<Finding> out;
    if (!(weighed_.applies | weighed_.depends | weighed_.defeated).any()) return out;
    const detail::Inquiry inquiry = inquire(situation_, rulebook_, reading_);
    (weighed_.applies | weighed_.depends | weighed_.defeated).for_each([&](std::size_t n) {
        out.push_back(inquiry.finding(n, weighed_.applies[n]   ? Status::applies
                                         : weighed_.depends[n] ? Status::depends
                                                               : Status::defeated));
    });
    return out;
}

std::vector<const NormInfo*> Verdict::permissions() const {
    std::vector<const NormInfo*> out;
    const ArrayView<NormInfo> norms = rulebook_.norms();
    weighed_.permissions.for_each([&](std::size_t n) { out.push_back(&norms[n]); });
    return out;
}

std::vector<Fact> Verdict::open_facts() const {
    std::vector<Fact> open;
    if (!weighed_.depends.any() && !weighed_.coverage_open) return open;
    const detail::Inquiry inquiry = inquire(situation_, rulebook_, reading_);
    weighed_.depends.for_each([&](std::size_t n) {
        const std::vector<Fact> of_norm = inquiry.open_facts(n);
        open.insert(open.end(), of_norm.begin(), of_norm.end());
    });
    if (weighed_.coverage_open) {
        const std::vector<Fact> of_coverage = inquiry.open_coverage();
        open.insert(open.end(), of_coverage.begin(), of_coverage.end());
    }
    std::sort(open.begin(), open.end());
    open.erase(std::unique(open.begin(), open.end()), open.end());
    return open;
}

std::vector<Question> Verdict::questions() const {
    return detail::questions(situation_, rulebook_.rules(), rulebook_.frozen_on(), reading_,
                             open_facts());
}

std::vector<Envelope> Verdict::envelope() const {
    return inquire(situation_, rulebook_, reading_).envelope();
}

std::vector<Conflict> Verdict::conflicts() const {
    return detail::conflicts(situation_, rulebook_.rules(), rulebook_.frozen_on());
}

std::vector<NearMiss> Verdict::nearest(std::size_t most) const {
    return inquire(situation_, rulebook_, reading_)
        .nearest(most, weighed_.applies | weighed_.depends | weighed_.defeated);
}

std::vector<Change> Verdict::smallest_changes() const {
    return detail::smallest_changes(situation_, rulebook_.rules(), rulebook_.frozen_on(), reading_,
                                    weighed_);
}

const Timetable* Verdict::timetable() const noexcept {
    if (situation_.own != nullptr) return situation_.own;
    return situation_.election ? netralitas::timetable(*situation_.election) : nullptr;
}

std::vector<StageKind> Verdict::stages() const {
    const Timetable* table = timetable();
    if (table == nullptr || !is_known(situation_.date)) return {};
    return table->stages_on(situation_.date, situation_.office);
}

boost::optional<Phase> Verdict::phase() const noexcept {
    const Timetable* table = timetable();
    if (table == nullptr || !is_known(situation_.date)) return boost::none;
    return table->phase_on(situation_.date);
}

HandlerSet Verdict::handled_by() const {
    HandlerSet handlers;
    for (const Finding& finding : findings())
        if (finding.status != Status::defeated) handlers = handlers | finding.handled_by;
    return handlers;
}

boost::optional<int> Verdict::value(Fact fact) const noexcept {
    if (!has_axis(fact)) return boost::none;
    const std::uint32_t allowed = situation_.allowed[static_cast<std::size_t>(axis_of(fact))];
    if ((allowed & (allowed - 1U)) != 0) return boost::none;
    int value = 0;
    while ((allowed >> value & 1U) == 0) ++value;
    return value;
}

Comparison compare(const Case& facts, const Rulebook& before, const Rulebook& after) {
    Comparison out{evaluate(facts, before), evaluate(facts, after), {}};
    const std::vector<Finding> old_findings = out.before.findings();
    const std::vector<Finding> new_findings = out.after.findings();
    const auto same_norm = [](const std::vector<Finding>& findings, std::string_view id) {
        return std::find_if(findings.begin(), findings.end(),
                            [&](const Finding& finding) { return finding.norm->id == id; });
    };
    for (const Finding& was : old_findings) {
        const auto is = same_norm(new_findings, was.norm->id);
        Difference difference{was.norm,    was.status,     boost::none, was.level,
                              boost::none, was.handled_by, {}};
        if (is != new_findings.end()) {
            if (is->status == was.status && is->level == was.level &&
                is->handled_by == was.handled_by)
                continue;
            difference.after = is->status;
            difference.level_after = is->level;
            difference.handled_after = is->handled_by;
        }
        out.differences.push_back(difference);
    }
    for (const Finding& is : new_findings) {
        if (same_norm(old_findings, is.norm->id) != old_findings.end()) continue;
        out.differences.push_back(
            {is.norm, boost::none, is.status, boost::none, is.level, {}, is.handled_by});
    }
    return out;
}

}  // namespace netralitas::inline v0
