// SPDX-License-Identifier: Apache-2.0
//
// A rulebook of own norms. One that is built answers any case, and an unknown fact is never an answer
// that its values do not give.
#include "fuzz.hpp"

#include <netralitas/netralitas.hpp>

#include <deque>
#include <vector>

namespace nt = netralitas;

namespace {

nt::Condition condition(fuzz::Bytes& in) {
    nt::Condition out;
    for (unsigned n = in.below(4); n != 0; --n) {
        nt::Product product;
        for (unsigned t = in.below(5); t != 0; --t) {
            const auto axis = static_cast<nt::Axis>(in.below(nt::axis_count));
            const std::uint32_t allowed = in.word() & nt::full_mask(axis);
            if (allowed != 0) product.narrow(axis, allowed);
        }
        out.add(product);
    }
    return out;
}

nt::HalfOpenInterval interval(fuzz::Bytes& in) {
    nt::HalfOpenInterval out;
    if (in.flag()) out.from = nt::Date(2020, 1, 1) + nt::Date::duration_type(in.below(2000));
    if (in.flag()) out.until = nt::Date(2020, 1, 1) + nt::Date::duration_type(in.below(2000));
    return out;
}

nt::Norm norm(fuzz::Bytes& in, std::string_view id) {
    nt::Norm out;
    out.id = id;
    out.cites = {id};
    out.title = {"Larangan.", "A prohibition."};
    out.type = in.below(4) == 0 ? nt::NormType::permission : nt::NormType::prohibition;
    out.binds = nt::ActorSet(in.word() & nt::full_mask(nt::Axis::actor));
    out.acts = nt::ActSet(in.word() & nt::full_mask(nt::Axis::act));
    out.in_force = interval(in);
    out.transition = static_cast<nt::Transition>(in.below(3));
    out.sanction.level = static_cast<nt::SanctionLevel>(in.below(nt::level_count));
    out.level_open_for = nt::ActorSet(in.byte());
    const nt::Reason reason{{"Alasan.", "A reason."}, id};
    for (unsigned w = in.below(4); w != 0; --w) {
        nt::Way way{condition(in)};
        way.certainty = static_cast<nt::Certainty>(in.below(3));
        way.reason = reason;
        way.in_force = interval(in);
        if (in.below(4) == 0)
            way = nt::at_level(way, static_cast<nt::SanctionLevel>(in.below(nt::level_count)), id);
        out.ways.add(way);
    }
    out.named_only = out.ways.empty();
    out.without_election = in.flag();
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Bytes in(data, size);
    std::deque<std::string> ids;
    std::vector<nt::Norm> norms;
    for (unsigned n = in.below(6); n != 0; --n) {
        ids.push_back("own-rule-2024/" + std::to_string(in.below(8)));
        norms.push_back(norm(in, ids.back()));
        if (norms.size() > 1 && in.flag()) norms.back().defeats.add(norms.front().id);
    }
    const nt::Result<nt::Rulebook> built = nt::Rulebook::build(norms);
    if (!built) {
        fuzz::require_told(built.error());
        return 0;
    }
    fuzz::require(built->norms().size() == norms.size(), "every norm is there");
    nt::Case facts;
    for (const nt::FactInfo& fact : nt::facts())
        if (nt::has_axis(fact.fact) && in.below(3) != 0)
            fact.set(facts, static_cast<int>(in.below(static_cast<unsigned>(fact.values.size()))));
    facts.date = nt::Date(2020, 1, 1) + nt::Date::duration_type(in.below(2000));
    facts.election = nt::Election::pilkada_2024;
    const nt::Verdict verdict = nt::evaluate(facts, *built);
    fuzz::require(!nt::explain(verdict, nt::Language::english).empty(), "it is explained");
    // What applies goes on applying when more is known.
    for (const nt::FactInfo& fact : nt::facts()) {
        if (!nt::has_axis(fact.fact) || fact.get(facts) >= 0) continue;
        // A fact that follows from others where it is not stated is not open.
        if (fact.fact == nt::Fact::beneficiary || fact.fact == nt::Fact::holds_office ||
            fact.fact == nt::Fact::spouse_is_candidate || fact.fact == nt::Fact::unpaid_leave ||
            fact.fact == nt::Fact::office_sought)
            continue;
        nt::Case more = facts;
        fact.set(more, static_cast<int>(in.below(static_cast<unsigned>(fact.values.size()))));
        const nt::Verdict later = nt::evaluate(more, *built);
        if (!later.conflicts().empty()) continue;
        for (const nt::Finding& finding : verdict.findings())
            if (finding.status == nt::Status::applies)
                fuzz::require(later.status(finding.norm->id) == nt::Status::applies,
                              "what applies goes on applying");
    }
    return 0;
}
