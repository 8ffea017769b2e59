// SPDX-License-Identifier: Apache-2.0
#include "population.hpp"

#include <netralitas/facts.hpp>

#include <cstdint>
#include <random>
#include <string>

namespace bench {

using namespace netralitas;

std::vector<Case> population(std::size_t count, double unknown, unsigned seed) {
    // The numbers of the engine are the same everywhere; distributions of the library are not.
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t end) { return random() % end; };
    const auto is_unknown = [&] { return static_cast<double>(below(1'000'000)) < unknown * 1e6; };
    const struct {
        Election election;
        Date first;
        std::uint64_t days;
    } contests[] = {{Election::pilkada_2024, Date(2024, 3, 1), 300},
                    {Election::pemilu_2024, Date(2023, 6, 1), 300}};

    std::vector<Case> cases(count);
    for (std::size_t i = 0; i < count; ++i) {
        Case& facts = cases[i];
        facts.id = "k-" + std::to_string(i);
        const auto& contest = contests[below(2)];
        const Date date =
            contest.first + boost::gregorian::date_duration(static_cast<long>(below(contest.days)));
        if (!is_unknown()) facts.election = contest.election;
        if (!is_unknown()) facts.date = date;
        if (!is_unknown())
            facts.examined_on =
                date + boost::gregorian::date_duration(static_cast<long>(below(60)));
        for (const FactInfo& fact : netralitas::facts()) {
            const std::uint64_t value = fact.values.empty() ? 0 : below(fact.values.size());
            if (fact.fact == Fact::election || fact.values.empty() || is_unknown()) continue;
            // A contest has its own offices.
            static constexpr Office national[] = {Office::president, Office::dpr, Office::dpd,
                                                  Office::dprd};
            static constexpr Office regional[] = {Office::governor, Office::regent_or_mayor};
            if (fact.fact == Fact::office_sought)
                facts.office_sought = contest.election == Election::pemilu_2024
                                          ? national[value % 4]
                                          : regional[value % 2];
            else
                (void)state(facts, fact.fact, fact.values[static_cast<std::size_t>(value)].code);
        }
    }
    return cases;
}

}  // namespace bench
