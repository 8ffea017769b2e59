// SPDX-License-Identifier: Apache-2.0
#include "population.hpp"

#include <netralitas/bulk.hpp>
#include <netralitas/netralitas.hpp>

#include <boost/optional/optional_io.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace netralitas;

namespace {

// The sanitizers make everything ten times slower; so does code that is not optimised.
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
#  define NETRALITAS_SLOW
#elif defined(__has_feature)
#  if __has_feature(address_sanitizer)
#    define NETRALITAS_SLOW
#  endif
#endif
#if defined(NETRALITAS_SLOW)
constexpr std::size_t some = 5'000;
#else
constexpr std::size_t some = 150'000;
#endif

std::vector<PackedCase> packed(const std::vector<Case>& cases) {
    std::vector<PackedCase> out;
    for (const Case& facts : cases) out.push_back(PackedCase::pack(facts).value());
    return out;
}

// How many outcomes differ from those of evaluate().
std::size_t different(const std::vector<Case>& cases, const Rulebook& rulebook, Reading reading) {
    const Batch batch(rulebook, reading);
    const std::vector<PackedCase> in = packed(cases);
    std::vector<Outcome> outcomes(in.size());
    batch.evaluate_all({in.data(), in.size()}, outcomes.data());
    std::size_t count = 0;
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (outcomes[i] != outcome_of(evaluate(cases[i], rulebook).under(reading))) ++count;
    return count;
}

// Norms that each hang on facts of their own.
std::vector<Norm> own_norms(const std::vector<std::string>& ids) {
    std::vector<Norm> norms;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Norm norm;
        norm.id = ids[i];
        norm.cites = {norm.id};
        norm.title = {"Aturan setempat.", "A local rule."};
        norm.binds = ActorSet(full_mask(Axis::actor));
        norm.acts = Act::put_up_props;
        norm.in_force = in_force_from(2024, 1, 1);
        norm.sanction = {SanctionLevel::moderate, norm.id, {}, {}};
        Product product;
        for (std::size_t k = 0; k < 3; ++k) {
            const auto axis =
                static_cast<std::size_t>(Axis::independent_track) + (i * 7 + k * 5) % 20;
            if (axis_size(static_cast<Axis>(axis)) == 2)
                product.narrow(static_cast<Axis>(axis), 1U << ((i >> k) & 1U));
        }
        Condition when;
        when.add(product);
        norm.ways = {settled(when)};
        norms.push_back(norm);
    }
    return norms;
}
std::vector<std::string> own_ids(unsigned count) {
    std::vector<std::string> ids;
    for (unsigned i = 0; i < count; ++i)
        ids.push_back("own-circular-2024/" + std::to_string(i + 1));
    return ids;
}

}  // namespace

TEST_CASE("what is packed is what is unpacked") {
    for (const double unknown : {0.0, 0.5, 1.0}) {
        for (const Case& facts : bench::population(500, unknown)) {
            const Case back = PackedCase::pack(facts).value().unpack();
            for (const FactInfo& fact : netralitas::facts())
                if (fact.fact != Fact::id && fact.fact != Fact::region)
                    CHECK(stated(back, fact.fact) == stated(facts, fact.fact));
        }
    }
}

TEST_CASE("what has no room is refused") {
    Case facts;
    CHECK(PackedCase::pack(facts).has_value());
    facts.date = Date(1899, 12, 31);
    CHECK_FALSE(PackedCase::pack(facts).has_value());
    facts.date = Date(1900, 1, 1);
    CHECK(PackedCase::pack(facts).value().unpack().date == Date(1900, 1, 1));
    facts.date = Date(2100, 12, 31);
    CHECK(PackedCase::pack(facts).value().unpack().date == Date(2100, 12, 31));
    facts.date = Date(2101, 1, 1);
    CHECK_FALSE(PackedCase::pack(facts).has_value());
    facts.date = Date(2024, 10, 3);
    facts.timetable = timetable(Election::pilkada_2024);
    CHECK_FALSE(PackedCase::pack(facts).has_value());
}

TEST_CASE("the day of examination has the same room, and an own election has none") {
    Case facts;
    facts.examined_on = Date(2101, 1, 1);
    CHECK_FALSE(PackedCase::pack(facts).has_value());
    facts.examined_on = Date(2100, 12, 31);
    facts.election = Election::own;
    const Case back = PackedCase::pack(facts).value().unpack();
    CHECK(back.examined_on == Date(2100, 12, 31));
    CHECK_FALSE(back.election);
}

TEST_CASE("columns are packed up to the first row that does not fit") {
    const std::int32_t date[] = {19999, 19999, -100'000};
    const std::int32_t examined_on[] = {20000, 100'000, 20000};
    const std::uint8_t election[] = {1, 1, 200};
    PackedCase out[3];
    Columns columns;
    columns.date = date;
    CHECK(pack(columns, 2, out) == 2);
    CHECK(pack(columns, 3, out) == 2);  // before 1900
    columns.examined_on = examined_on;
    CHECK(pack(columns, 2, out) == 1);
    CHECK(out[0].unpack().examined_on == Date(2024, 10, 4));
    columns.examined_on = nullptr;
    columns.date = nullptr;
    columns.election = election;
    CHECK(pack(columns, 3, out) == 2);  // there is no election 200
}

TEST_CASE("every outcome is that of evaluate(), whatever is unknown") {
    for (const double unknown : {0.0, 0.02, 0.1}) {
        CAPTURE(unknown);
        CHECK(different(bench::population(some, unknown), Rulebook::national(), Reading::neutral) ==
              0);
    }
    CHECK(different(bench::population(some / 4, 0.35), Rulebook::national(), Reading::neutral) ==
          0);
    CHECK(different(bench::population(some / 100, 0.9), Rulebook::national(), Reading::neutral) ==
          0);
}

TEST_CASE("under each reading, and under the law of another day") {
    const std::vector<Case> cases = bench::population(some / 4, 0.1);
    CHECK(different(cases, Rulebook::national(), Reading::strict) == 0);
    CHECK(different(cases, Rulebook::national(), Reading::lenient) == 0);
    for (const Date day : {Date(2021, 8, 30), Date(2023, 10, 31), Date(2024, 11, 14)})
        CHECK(different(cases, Rulebook::national().as_of(day), Reading::neutral) == 0);
}

TEST_CASE("old acts, days far from every election, every election") {
    std::vector<Case> cases = bench::population(some / 4, 0.05);
    const ArrayView<Election> all = elections();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        cases[i].election = all[i % all.size()];
        cases[i].date =
            Date(2003, 1, 1) + boost::gregorian::date_duration(static_cast<long>(i * 7 % 10'000));
        if (i % 3 == 0) cases[i].examined_on = unknown_date();
        if (i % 5 == 0) cases[i].office_sought = boost::none;
    }
    CHECK(different(cases, Rulebook::national(), Reading::neutral) == 0);
}

TEST_CASE("columns that a caller owns") {
    const std::int32_t date[] = {19999, Columns::unknown_day, 19999};  // 2024-10-03
    const std::uint8_t election[] = {1, 0, 1};
    const std::uint8_t actor[] = {1, 2, 1};
    const std::uint8_t act[] = {1, 0, 200};
    Columns columns;
    columns.date = date;
    columns.election = election;
    columns.facts[static_cast<std::size_t>(Axis::actor)] = actor;
    columns.facts[static_cast<std::size_t>(Axis::act)] = act;
    PackedCase out[3];
    CHECK(pack(columns, 3, out) == 2);  // there is no act 200
    const Case first = out[0].unpack();
    CHECK(first.date == Date(2024, 10, 3));
    CHECK(first.election == elections()[0]);
    CHECK(first.actor == Actor::pns);
    CHECK(first.act == Act::attend_campaign);
    CHECK_FALSE(first.beneficiary);
    const Case second = out[1].unpack();
    CHECK_FALSE(is_known(second.date));
    CHECK_FALSE(second.act);
    CHECK(second.actor == Actor::cpns);

    const std::int32_t far[] = {100'000};
    columns.date = far;
    CHECK(pack(columns, 1, out) == 0);
}

TEST_CASE("what one range taught serves the next: one by one, in any order") {
    const std::vector<Case> cases = bench::population(some / 50, 0.1);
    const std::vector<PackedCase> in = packed(cases);
    const Batch batch;
    std::size_t count = 0;
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = in.size(); i-- > 0;) {
            Outcome out;
            batch.evaluate_all({&in[i], 1}, &out);
            if (out != outcome_of(evaluate(cases[i]))) ++count;
        }
    }
    CHECK(count == 0);
}

TEST_CASE("between two codes the day of the examination decides, or is not known") {
    std::vector<Case> cases;
    for (const Date examined : {unknown_date(), Date(2020, 10, 20), Date(2021, 9, 1)}) {
        for (Case facts : bench::population(some / 50, 0.1)) {
            facts.election = Election::pilkada_2020;
            facts.date = Date(2020, 10, 1);
            facts.office_sought = Office::regent_or_mayor;
            facts.examined_on = examined;
            cases.push_back(facts);
        }
    }
    CHECK(different(cases, Rulebook::national(), Reading::neutral) == 0);
}

TEST_CASE("more kinds of cases than are kept: those beyond take the road") {
    const std::vector<std::string> ids = own_ids(300);
    const Result<Rulebook> rulebook = Rulebook::build(own_norms(ids));
    REQUIRE(rulebook.has_value());
    std::vector<Case> cases = bench::population(8'000, 0.3);
    for (Case& facts : cases) {
        facts.election = Election::pilkada_2024;
        facts.date = Date(2024, 10, 3);
        facts.office_sought = Office::regent_or_mayor;
        facts.act = Act::put_up_props;
    }
    CHECK(different(cases, *rulebook, Reading::neutral) == 0);
}

TEST_CASE("more outcomes than are kept") {
    // Each norm hangs on one fact of its own: nearly every set of levels occurs.
    constexpr struct {
        SanctionLevel level;
        Axis fact;
    } rows[] = {{SanctionLevel::moral, Axis::active_support},
                {SanctionLevel::light, Axis::party_attributes},
                {SanctionLevel::moderate, Axis::service_attributes},
                {SanctionLevel::severe, Axis::mobilised_staff},
                {SanctionLevel::honourable_dismissal, Axis::state_facilities},
                {SanctionLevel::dishonourable_dismissal, Axis::partisan_symbol},
                {SanctionLevel::prohibited, Axis::partisan_background},
                {SanctionLevel::offence, Axis::winning_team_account},
                {SanctionLevel::administrative, Axis::purpose_of_support},
                {SanctionLevel::contractual, Axis::campaign_organiser},
                {SanctionLevel::cancellation, Axis::party_officer}};
    const std::vector<std::string> ids = own_ids(std::size(rows));
    std::vector<Norm> norms = own_norms(ids);
    for (std::size_t i = 0; i < norms.size(); ++i) {
        norms[i].sanction.level = rows[i].level;
        norms[i].ways = {settled(holds(rows[i].fact))};
    }
    const Result<Rulebook> rulebook = Rulebook::build(norms);
    REQUIRE(rulebook.has_value());
    std::vector<Case> cases = bench::population(20'000, 0.0);
    for (Case& facts : cases) facts.act = Act::put_up_props;
    std::set<std::array<std::uint8_t, track_count>> outcomes;
    for (const Case& facts : cases) outcomes.insert(outcome_of(evaluate(facts, *rulebook)).levels);
    CHECK(outcomes.size() > 700);
    CHECK(different(cases, *rulebook, Reading::neutral) == 0);
}

TEST_CASE("a law that changes on a thousand days") {
    const std::vector<std::string> ids = own_ids(500);
    std::vector<Norm> norms = own_norms(ids);
    for (std::size_t i = 0; i < norms.size(); ++i) {
        const Date from =
            Date(2021, 6, 1) + boost::gregorian::date_duration(static_cast<long>(3 * i));
        norms[i].in_force = in_force(from, from + boost::gregorian::date_duration(601));
    }
    norms[0].in_force = in_force(Date(1401, 1, 1), Date(9999, 12, 31));
    norms[1].in_force = in_force(Date(2024, 1, 1), Date(9999, 12, 31));
    const Result<Rulebook> rulebook = Rulebook::build(norms);
    REQUIRE(rulebook.has_value());
    std::vector<Case> cases = bench::population(20'000, 0.1);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        cases[i].date =
            Date(2021, 5, 1) + boost::gregorian::date_duration(static_cast<long>(i % 2300));
        cases[i].examined_on = unknown_date();
        cases[i].act = Act::put_up_props;
    }
    CHECK(different(cases, *rulebook, Reading::neutral) == 0);
}

// Run by `netralitas_bulk --no-skip`.
TEST_CASE("millions of cases, known and unknown" * doctest::skip()) {
    for (const double unknown : {0.0, 0.01, 0.05, 0.2, 0.35}) {
        CAPTURE(unknown);
        const std::size_t many = unknown < 0.1 ? 2'000'000 : 500'000;
        for (const Reading reading : {Reading::neutral, Reading::strict, Reading::lenient})
            CHECK(different(bench::population(many, unknown), Rulebook::national(), reading) == 0);
    }
}

TEST_CASE("a batch that is moved keeps what it was taught") {
    const std::vector<Case> cases = bench::population(100, 0.1);
    const std::vector<PackedCase> in = packed(cases);
    Batch first(Rulebook::national(), Reading::strict);
    std::vector<Outcome> before(in.size());
    first.evaluate_all({in.data(), in.size()}, before.data());
    Batch second;
    second = std::move(first);
    const Batch third(std::move(second));
    std::vector<Outcome> after(in.size());
    third.evaluate_all({in.data(), in.size()}, after.data());
    CHECK(after == before);
}

TEST_CASE("threads share a batch, each with a range of its own") {
    const std::vector<Case> cases = bench::population(some / 4, 0.1);
    const std::vector<PackedCase> in = packed(cases);
    std::vector<Outcome> whole(in.size());
    Batch().evaluate_all({in.data(), in.size()}, whole.data());
    const Batch batch;
    std::vector<Outcome> parts(in.size());
    const std::size_t half = in.size() / 2;
    std::thread other([&] { batch.evaluate_all({in.data(), half}, parts.data()); });
    batch.evaluate_all({in.data() + half, in.size() - half}, parts.data() + half);
    other.join();
    CHECK(parts == whole);
}
