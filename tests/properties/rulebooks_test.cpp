// SPDX-License-Identifier: Apache-2.0
//
// Rulebooks: the order of norms does not matter, what is added below only adds, and the strict reading
// finds what the lenient one finds.
#include "population.hpp"

#include "engine/rules.hpp"

#include <netralitas/circular.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace properties;

namespace {

// --- The national norms, written down again ------------------------------------------------------

// One way a group of rows that share certainty, level and interval; norms as a caller would state them.
// Of the reasons why a way is not settled the first is kept.
Norm written_down(const Rulebook& book, std::size_t number) {
    const detail::Rules& rules = book.rules();
    const NormInfo& known = rules.norms[number];
    Norm norm;
    norm.id = known.id;
    norm.cites = known.cites;
    norm.title = known.title;
    norm.type = known.type;
    norm.binds = known.binds | known.by_analogy;
    norm.acts = known.acts;
    norm.in_force = known.in_force;
    norm.transition = known.transition;
    norm.sanction = known.sanction;
    norm.defeats = known.defeats;
    norm.confidence = known.confidence;
    norm.named_only = known.named_only;
    norm.without_election = known.without_election;
    norm.note = known.note;

    struct Like {
        const detail::Row* row;
        Condition when;
    };
    std::vector<Like> groups;
    for (std::size_t r = rules.first_row[number]; r < rules.first_row[number + 1]; ++r) {
        const detail::Row& row = rules.rows[r];
        Product product;
        for (const Term& term : row)
            if (term.axis != Axis::act || term.allowed != norm.acts.bits())
                if (term.axis != Axis::transition) REQUIRE(product.narrow(term.axis, term.allowed));
        auto like = std::find_if(groups.begin(), groups.end(), [&](const Like& group) {
            const detail::Row& other = *group.row;
            return other.certainty == row.certainty && other.level == row.level &&
                   other.level_basis == row.level_basis && other.from == row.from &&
                   other.until == row.until && group.when.size < Condition::capacity;
        });
        if (like == groups.end()) like = groups.insert(like, {&row, {}});
        like->when.add(product);
    }
    for (const Like& group : groups) {
        const detail::Row& row = *group.row;
        Way way;
        way.when = group.when;
        way.certainty = row.certainty;
        way.reason = row.reason;
        if (row.from != detail::first_day) way.in_force.from = detail::date_of(row.from);
        if (row.until != detail::last_day) way.in_force.until = detail::date_of(row.until);
        way.own_level = true;
        way.level = row.level;
        way.level_basis = row.level_basis;
        norm.ways.add(way);
    }
    return norm;
}

std::vector<Norm> national_norms() {
    std::vector<Norm> out;
    for (std::size_t n = 0; n < Rulebook::national().norms().size(); ++n)
        out.push_back(written_down(Rulebook::national(), n));
    return out;
}

// Everything a verdict says that does not follow the order of the rulebook, in the order of the ids.
std::string said(const Verdict& verdict) {
    std::map<std::string, std::string> lines;
    for (const Finding& finding : verdict.findings()) {
        std::string& line = lines[std::string(finding.norm->id)];
        line = std::string(to_code(finding.status)) + " " + std::string(to_code(finding.level)) +
               " " + std::string(finding.level_basis) + " " +
               std::string(to_code(finding.certainty));
        for (const Fact fact : finding.open_facts) line += " " + std::string(to_code(fact));
        std::vector<std::string> by;
        for (const NormInfo* permission : finding.defeated_by) by.emplace_back(permission->id);
        std::sort(by.begin(), by.end());
        for (const std::string& permission : by) line += " " + permission;
    }
    for (const NormInfo* permission : verdict.permissions())
        lines[std::string(permission->id)] = "holds";
    std::string out(to_code(verdict.conclusion()));
    for (const auto& line : lines) out += "\n" + line.first + ": " + line.second;
    for (const Envelope& range : verdict.envelope()) {
        out += "\n" + std::string(to_code(range.track)) + (range.nothing_possible ? " none" : "");
        for (const SanctionLevel level : range.levels) out += " " + std::string(to_code(level));
    }
    return out;
}

// --- What is added below -------------------------------------------------------------------------

// A prohibition of a made-up circular: some persons, some acts, sometimes a fact.
Norm drawn_norm(Dice& dice, std::string_view id) {
    Norm norm;
    norm.id = id;
    norm.cites = {id};
    norm.title = {"Larangan uji", "Test prohibition"};
    for (int i = 0; i < 4; ++i) {
        norm.binds = norm.binds | static_cast<Actor>(dice.roll(axis_size(Axis::actor)));
        norm.acts = norm.acts | static_cast<Act>(dice.roll(axis_size(Axis::act)));
    }
    norm.sanction.level = static_cast<SanctionLevel>(dice.roll(level_count));
    Condition when = always();
    if (dice.chance(60)) {
        const FactInfo& fact =
            info(static_cast<Fact>(static_cast<std::size_t>(Fact::actor) +
                                   dice.roll(fact_count - static_cast<std::size_t>(Fact::actor))));
        Product product;
        product.narrow(axis_of(fact.fact), 1U << dice.roll(fact.values.size()));
        when = Condition{};
        when.add(product);
    }
    norm.ways = {settled(when)};
    return norm;
}

// The national findings are what they were, and the conclusion is no lighter.
void check_only_added(const Verdict& national, const Verdict& local) {
    bool norm_depends = false;
    for (const NormInfo& norm : national.rulebook().norms()) {
        if (norm.type == NormType::permission) continue;
        CHECK_MESSAGE(national.status(norm.id) == local.status(norm.id), norm.id);
        norm_depends = norm_depends || national.status(norm.id) == Status::depends;
    }
    const std::vector<Finding> before = national.findings();
    const std::vector<Finding> after = local.findings();
    for (std::size_t i = 0; i < before.size(); ++i) {
        REQUIRE(i < after.size());
        CHECK(before[i].norm->id == after[i].norm->id);
        CHECK((before[i].level == after[i].level));
        CHECK((before[i].certainty == after[i].certainty));
    }
    for (std::size_t track = 0; track < track_count; ++track) {
        const auto least = national.heaviest(static_cast<Track>(track));
        const auto now = local.heaviest(static_cast<Track>(track));
        if (least) CHECK((now && *now >= *least));
    }
    // Whether the law says anything can become certain by what is added; else no lighter.
    if (national.conclusion() == Conclusion::depends && !norm_depends) return;
    CHECK(static_cast<int>(local.conclusion()) <= static_cast<int>(national.conclusion()));
}

}  // namespace

TEST_CASE("the order of the norms does not matter") {
    std::vector<Norm> norms = national_norms();
    Dice dice(20210831);
    for (int order = 0; order < 4; ++order) {
        const Rulebook book = Rulebook::build(norms).value();
        Dice cases(20240922);
        for (int i = 0; i < 700; ++i) {
            const Case facts = draw(cases, i % 4 == 0 ? 0 : 8);
            const std::string shown = told(facts);
            CAPTURE(shown);
            CAPTURE(order);
            CHECK(said(evaluate(facts, book)) == said(evaluate(facts)));
        }
        // The first order is that of the law itself.
        for (std::size_t n = norms.size(); n > 1; --n) std::swap(norms[n - 1], norms[dice.roll(n)]);
    }
}

TEST_CASE("norms added below only add") {
    Dice dice(20230911);
    std::size_t changed = 0;
    for (int overlay = 0; overlay < 30; ++overlay) {
        const Rulebook book =
            Rulebook::national()
                .with({drawn_norm(dice, "uji-1-2024/1"), drawn_norm(dice, "uji-1-2024/2"),
                       drawn_norm(dice, "uji-1-2024/3")})
                .value();
        for (int i = 0; i < 150; ++i) {
            const Case facts = draw(dice, i % 2 == 0 ? 0 : 8);
            const std::string shown = told(facts);
            CAPTURE(shown);
            const Verdict national = evaluate(facts);
            const Verdict local = evaluate(facts, book);
            check_only_added(national, local);
            changed += national.conclusion() != local.conclusion();
        }
    }
    CHECK(changed > 20);
}

TEST_CASE("the local circulars only add") {
    std::vector<io::Circular> circulars;
    for (const std::string_view json : io::shipped_circulars())
        circulars.push_back(io::read_circular(json).value());
    std::vector<std::string> regions;
    for (const io::Circular& circular : circulars) regions.push_back(circular.jurisdiction.code);
    const io::CircularSet set = io::CircularSet::make(std::move(circulars)).value();
    Dice dice(20240919);
    std::size_t added = 0;
    for (int i = 0; i < 4000; ++i) {
        Case facts = draw(dice, i % 2 == 0 ? 0 : 8);
        facts.region = regions[dice.roll(regions.size())];
        const std::string shown = told(facts);
        CAPTURE(shown);
        const Verdict national = evaluate(facts);
        const Verdict local = set.evaluate(facts);
        check_only_added(national, local);
        added += local.findings().size() > national.findings().size();
    }
    CHECK(added > 10);
}

TEST_CASE("the strict reading finds what the lenient one finds, and more") {
    Dice dice(20220922);
    std::size_t more = 0;
    for (int i = 0; i < 12000; ++i) {
        Case facts = draw(dice, i % 3 == 0 ? 0 : 6);
        // Passive attendance is where the readings part.
        if (dice.chance(40)) {
            facts.act = Act::attend_campaign;
            for (boost::optional<bool>* broken :
                 {&facts.working_hours, &facts.party_attributes, &facts.service_attributes,
                  &facts.state_facilities, &facts.partisan_symbol, &facts.spoke,
                  &facts.mobilised_staff, &facts.public_posting, &facts.active_support})
                if (dice.chance(90)) *broken = false;
        }
        const std::string shown = told(facts);
        CAPTURE(shown);
        const Verdict strict = evaluate(facts).under(Reading::strict);
        const Verdict lenient = evaluate(facts).under(Reading::lenient);
        for (const NormInfo& norm : strict.rulebook().norms()) {
            if (lenient.applies(norm.id)) CHECK_MESSAGE(strict.applies(norm.id), norm.id);
            more += strict.applies(norm.id) && !lenient.applies(norm.id);
        }
        CHECK(static_cast<int>(strict.conclusion()) <= static_cast<int>(lenient.conclusion()));
        for (std::size_t track = 0; track < track_count; ++track) {
            const auto least = lenient.heaviest(static_cast<Track>(track));
            const auto most = strict.heaviest(static_cast<Track>(track));
            if (least) CHECK((most && *most >= *least));
        }
    }
    CHECK(more > 20);
}
