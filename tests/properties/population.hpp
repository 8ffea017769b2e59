// SPDX-License-Identifier: Apache-2.0
//
// Cases drawn at random, the same with every compiler and library: the generator and the choices are
// written out here, since those of the standard library differ between implementations.
#ifndef NETRALITAS_TESTS_PROPERTIES_POPULATION_HPP
#define NETRALITAS_TESTS_PROPERTIES_POPULATION_HPP

#include <netralitas/netralitas.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/optional/optional_io.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace properties {

using namespace netralitas;

/// A linear congruential generator (Knuth, MMIX). One roll an expression: the order of two is not
/// the same with every compiler.
class Dice {
public:
    explicit Dice(std::uint64_t seed) noexcept : state_(seed) {}
    /// A number below `sides`.
    std::size_t roll(std::size_t sides) noexcept {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>((state_ >> 33U) % sides);
    }
    bool chance(std::size_t percent) noexcept { return roll(100) < percent; }

private:
    std::uint64_t state_;
};

/// A case of any kind. Each fact is unknown with that chance.
Case draw(Dice& dice, std::size_t percent_unknown);

/// A day that the case's election may care about, from before its first stage to after its last.
Date draw_day(Dice& dice, const Timetable& timetable);

/// The case as its facts, for the message of a check that fails.
std::string told(const Case& facts);

/// The facts with listed values that the case leaves open: neither stated nor following from others.
std::vector<Fact> open_axes(const Case& facts);

/// The values that a fact can have in a completion of the case.
std::vector<int> values_in_completions(const Case& facts, Fact fact);

}  // namespace properties

#endif
