// SPDX-License-Identifier: Apache-2.0
//
// The digest of a rulebook: one number for one state of the law, another for any other.
#include <netralitas/netralitas.hpp>

#include <doctest/doctest.h>

#include <functional>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace netralitas;

namespace {

Norm a_norm() {
    Norm norm;
    norm.id = "test-circular/1";
    norm.cites = {"pp-94-2021/5.n"};
    norm.title = {"larangan", "a prohibition"};
    norm.binds = Actor::pns;
    norm.acts = Act::attend_campaign;
    norm.sanction.level = SanctionLevel::light;
    norm.ways = {settled(holds(Axis::party_attributes)), settled(is(Phase::during))};
    return norm;
}

std::string digest_of(const std::vector<Norm>& norms) {
    return std::string(Rulebook::build(norms).value().digest());
}

}  // namespace

TEST_CASE("the law data have a version, the month of their latest change") {
    const std::string version(data_version());
    REQUIRE(version.size() == 7);
    CHECK(version[4] == '.');
    CHECK(parse_date(version.substr(0, 4) + "-" + version.substr(5) + "-01").has_value());
}

TEST_CASE("the digest is 64 hexadecimal digits, and the same each time") {
    const std::string digest(data_digest());
    CHECK(digest.size() == 64);
    CHECK(digest.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(data_digest() == digest);
    CHECK(Rulebook::national().digest() == digest);
    CHECK(Rulebook::national().as_of(Date(2020, 1, 1)).digest() == digest);
    CHECK(Rulebook::national().with({}).value().digest() == digest);
}

TEST_CASE("the order in which norms and their ways are written down is not law") {
    Norm other = a_norm();
    other.id = "test-circular/2";
    CHECK(digest_of({a_norm(), other}) == digest_of({other, a_norm()}));
    Norm turned = a_norm();
    turned.ways = {settled(is(Phase::during)), settled(holds(Axis::party_attributes))};
    CHECK(digest_of({a_norm()}) == digest_of({turned}));
}

TEST_CASE("a change of any part of a norm changes the digest") {
    const std::vector<std::function<void(Norm&)>> changes = {
        [](Norm& n) { n.id = "test-circular/1.a"; },
        [](Norm& n) { n.cites = {"pp-94-2021/5.n.2"}; },
        [](Norm& n) {
            n.cites = {"pp-94-2021/5.n", "pp-94-2021/5.n.2"};
        },
        [](Norm& n) { n.title.id = "larangan lain"; },
        [](Norm& n) { n.title.en = "another prohibition"; },
        [](Norm& n) { n.type = NormType::permission; },
        [](Norm& n) { n.binds = ActorSet(Actor::pns) | Actor::cpns; },
        [](Norm& n) {
            n.by_analogy = Actor::pppk;
            n.analogy = {{"alasan", "a reason"}, "pp-94-2021"};
        },
        [](Norm& n) { n.acts = Act::attend_declaration; },
        [](Norm& n) { n.in_force = in_force_from(2024, 1, 1); },
        [](Norm& n) { n.in_force = in_force(unknown_date(), Date(2024, 1, 1)); },
        [](Norm& n) { n.transition = Transition::new_code; },
        [](Norm& n) { n.sanction.level = SanctionLevel::moderate; },
        [](Norm& n) { n.sanction.basis = "pp-94-2021/13.g"; },
        [](Norm& n) { n.sanction.basis_also = "pp-94-2021/13.g"; },
        [](Norm& n) { n.sanction.penalty.kind = Imprisonment::penjara; },
        [](Norm& n) { n.sanction.penalty.min_months = 1; },
        [](Norm& n) { n.sanction.penalty.max_months = 1; },
        [](Norm& n) { n.sanction.penalty.min_days = 1; },
        [](Norm& n) { n.sanction.penalty.min_fine = 1; },
        [](Norm& n) { n.sanction.penalty.max_fine = 1; },
        [](Norm& n) { n.sanction.penalty.fine_is_cumulative = true; },
        [](Norm& n) { n.level_open_for = Actor::pns; },
        [](Norm& n) { n.ways.begin()[1].when = is(Phase::before); },
        [](Norm& n) { n.ways.begin()[1].when = is(Phase::during) && holds(Axis::spoke); },
        [](Norm& n) { n.ways.begin()[1].in_force = in_force_from(2024, 1, 1); },
        [](Norm& n) {
            n.ways.begin()[1].certainty = Certainty::contested;
            n.ways.begin()[1].reason = {{"alasan", "a reason"}, "pp-94-2021"};
        },
        [](Norm& n) { n.ways.begin()[1].reason.source = "pp-94-2021"; },
        [](Norm& n) { n.ways = {n.ways[0]}; },
        [](Norm& n) { n.confidence = Confidence::low; },
        [](Norm& n) { n.without_election = true; },
        [](Norm& n) {
            n.note = {"catatan", "a note"};
        },
    };
    std::set<std::string> digests{digest_of({a_norm()})};
    for (const auto& change : changes) {
        Norm changed = a_norm();
        change(changed);
        digests.insert(digest_of({changed}));
    }
    CHECK(digests.size() == changes.size() + 1);
    CHECK(digest_of({}) != std::string(data_digest()));
}

TEST_CASE("many threads may be the first to ask") {
    const Rulebook rulebook = Rulebook::build({a_norm()}).value();
    std::vector<std::string> seen(8);
    std::vector<std::thread> threads;
    for (std::string& digest : seen)
        threads.emplace_back([&digest, &rulebook] { digest = rulebook.digest(); });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& digest : seen) CHECK(digest == digest_of({a_norm()}));
}
