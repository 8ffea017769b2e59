// SPDX-License-Identifier: Apache-2.0
//
// No two prohibitions of one instrument overlap on the same track without a stated relation.
#include <doctest/doctest.h>

#include "engine/cover.hpp"
#include "law_tables/overlaps.hpp"
#include "law_tables/relations.hpp"

#include <algorithm>
#include <string>

using namespace netralitas;
using namespace netralitas::tables;

namespace {

const std::vector<Overlap>& computed() {
    static const std::vector<Overlap> all = overlaps(Rulebook::national());
    return all;
}

const Relation* relation_of(std::string_view first, std::string_view second) {
    for (const Relation& relation : relations)
        if ((relation.first == first && relation.second == second) ||
            (relation.first == second && relation.second == first))
            return &relation;
    return nullptr;
}

detail::RowList rows_of(std::string_view id) {
    const detail::Rules& rules = Rulebook::national().rules();
    const auto norm = static_cast<std::size_t>(Rulebook::national().find(id) - rules.norms.data());
    detail::RowList rows;
    for (std::size_t row = rules.first_row[norm]; row < rules.first_row[norm + 1]; ++row)
        rows.add(rules.rows[row]);
    return rows;
}

// The heaviest level that a norm gives a PNS.
SanctionLevel heaviest_of(std::string_view id) {
    SanctionLevel heaviest = Rulebook::national().find(id)->sanction.level;
    for (const detail::Row* row : rows_of(id)) heaviest = std::max(heaviest, row->level);
    return heaviest;
}

}  // namespace

TEST_CASE("every overlap of two prohibitions has a stated relation") {
    for (const Overlap& overlap : computed()) {
        CAPTURE(overlap.first->id);
        CAPTURE(overlap.second->id);
        CHECK(relation_of(overlap.first->id, overlap.second->id) != nullptr);
    }
}

TEST_CASE("every overlap is shown by a complete case without contradictions") {
    for (const Overlap& overlap : computed()) {
        CAPTURE(overlap.first->id);
        CAPTURE(overlap.second->id);
        REQUIRE(overlap.witness.has_value());
        const Verdict verdict = evaluate(*overlap.witness);
        CHECK(met(verdict, overlap.first->id));
        CHECK(met(verdict, overlap.second->id));
        CHECK(verdict.open_facts().empty());
        CHECK(verdict.conflicts().empty());
    }
}

TEST_CASE("every stated relation is of two prohibitions that overlap, stated once") {
    for (const Relation& relation : relations) {
        CAPTURE(relation.first);
        CAPTURE(relation.second);
        CHECK(std::count_if(computed().begin(), computed().end(), [&](const Overlap& overlap) {
                  return relation_of(overlap.first->id, overlap.second->id) == &relation;
              }) == 1);
        CHECK(relation_of(relation.first, relation.second) == &relation);
        CHECK(relation.why.complete());
        CHECK((relation.basis.empty() || parse_provision(relation.basis).has_value()));
    }
    CHECK(computed().size() == std::size(relations));
}

TEST_CASE("what a relation says of the levels is what the norms say") {
    for (const Relation& relation : relations) {
        CAPTURE(relation.first);
        CAPTURE(relation.second);
        const bool alike = heaviest_of(relation.first) == heaviest_of(relation.second);
        if (relation.together == Together::heaviest_counts) CHECK_FALSE(alike);
        if (relation.together == Together::one_punishment) CHECK(alike);
    }
}

TEST_CASE(
    "R7, Pasal 35 ayat (1) PP 94/2021: of a service vehicle at a campaign the heavier level counts") {
    Case facts;
    facts.date = Date(2024, 10, 3);
    facts.election = Election::pilkada_2024;
    facts.office_sought = Office::governor;
    facts.actor = Actor::pns;
    facts.act = Act::attend_campaign;
    facts.service_attributes = true;
    facts.state_facilities = true;
    const Verdict verdict = evaluate(facts);
    CHECK(verdict.applies("pp-94-2021/5.n.2"));
    CHECK(verdict.applies("pp-94-2021/5.n.4"));
    CHECK((verdict.heaviest(Track::discipline) == SanctionLevel::severe));
}

TEST_CASE("R4, Pasal 5 huruf n angka 1 and 2 exclude each other") {
    for (const detail::Row* without : rows_of("pp-94-2021/5.n.1"))
        for (const detail::Row* with : rows_of("pp-94-2021/5.n.2"))
            CHECK_FALSE(meet(*without, *with).has_value());
}

TEST_CASE(
    "R4, Pasal 5 huruf n angka 1 and 2 together cover every attendance of a candidate's campaign") {
    detail::Box attendance{};
    for (std::size_t axis = 0; axis < axis_count; ++axis)
        attendance[axis] = full_mask(static_cast<Axis>(axis));
    detail::at(attendance, Axis::actor) =
        bit_of(Actor::pns) | bit_of(Actor::cpns) | bit_of(Actor::pppk);
    detail::at(attendance, Axis::act) = bit_of(Act::attend_campaign);
    detail::at(attendance, Axis::beneficiary) = bit_of(Beneficiary::candidate);
    detail::at(attendance, Axis::transition) = 2U;  // under PP 94/2021

    detail::RowList either = rows_of("pp-94-2021/5.n.1");
    CHECK_FALSE(detail::covered(attendance, either));
    for (const detail::Row* row : rows_of("pp-94-2021/5.n.2")) either.add(*row);
    CHECK(detail::covered(attendance, either));

    // The same by evaluate(): in every phase, for every office, person and attribute exactly one.
    for (const Setting& setting : settings()) {
        if (setting.day < Date(2021, 8, 31)) continue;
        for (const Actor actor : {Actor::pns, Actor::cpns, Actor::pppk}) {
            for (int attributes = 0; attributes < 4; ++attributes) {
                Case facts;
                facts.date = setting.day;
                facts.timetable = setting.timetable;
                facts.office_sought = setting.office;
                facts.actor = actor;
                facts.act = Act::attend_campaign;
                facts.beneficiary = Beneficiary::candidate;
                facts.party_attributes = (attributes & 1) != 0;
                facts.service_attributes = (attributes & 2) != 0;
                const Verdict verdict = evaluate(facts);
                const int count = int{verdict.status("pp-94-2021/5.n.1").has_value()} +
                                  int{verdict.status("pp-94-2021/5.n.2").has_value()};
                CHECK(count == 1);
            }
        }
    }
}
