// SPDX-License-Identifier: Apache-2.0
#include "io/problem.hpp"

#include "io/utf8.hpp"
#include "nearest.hpp"

#include <fmt/format.h>

#include <utility>

namespace netralitas::inline v0::io {

namespace {
// Of thirty-one acts, those that come near are worth a line.
constexpr std::size_t most_told = 5;
}  // namespace

void add(Record& record, Place place, Error error) {
    if (record.problems.size() == most_problems) return;
    error.given = utf8::shortened(error.given);
    record.problems.push_back({std::move(error), place.line, place.column});
}

boost::optional<Error> state_fact(Case& facts_of_case, Fact fact, std::string_view value,
                                  const ReadOptions& options) {
    if (fact != Fact::election || options.own_elections.empty())
        return state(facts_of_case, fact, value);
    for (const Timetable* own : options.own_elections) {
        if (own->code() != value) continue;
        facts_of_case.election = boost::none;
        facts_of_case.timetable = own;
        return boost::none;
    }
    boost::optional<Error> error = state(facts_of_case, fact, value);
    if (error) {
        std::vector<std::string_view> codes;
        for (const Timetable* own : options.own_elections) codes.push_back(own->code());
        for (const ValueInfo& known : info(fact).values) codes.push_back(known.code);
        error->allowed = detail::nearest(value, codes);
    }
    return error;
}

std::string bytes(std::size_t count) { return fmt::format("{} B", count); }

std::string describe(const Problem& problem, Language language) {
    const bool english = language == Language::english;
    std::string out;
    if (problem.line > 0) out += fmt::format("{} {}", english ? "line" : "baris", problem.line);
    if (problem.column > 0)
        out += fmt::format(", {} {}", english ? "column" : "kolom", problem.column);
    if (!out.empty()) out += ": ";
    Error error = problem.error;
    if (error.allowed.size() > most_told) {
        error.allowed.resize(most_told);
        error.allowed.emplace_back("...");
    }
    return out + netralitas::describe(error, language);
}

}  // namespace netralitas::inline v0::io
