// SPDX-License-Identifier: Apache-2.0
//
// A verdict replays bit for bit: with every compiler, optimised or not, shared or static. The same
// cases are written as JSON in every build, and their digest stands here.
#include "population.hpp"

#include <netralitas/io.hpp>

#include <doctest/doctest.h>

using namespace properties;

namespace {

// FNV-1a, 64 bits.
class Digest {
public:
    void add(std::string_view text) noexcept {
        for (const char c : text) {
            value_ ^= static_cast<unsigned char>(c);
            value_ *= 0x100000001b3U;
        }
    }
    std::uint64_t value() const noexcept { return value_; }

private:
    std::uint64_t value_ = 0xcbf29ce484222325U;
};

std::string digest_of(std::size_t cases, std::size_t percent_unknown) {
    Dice dice(17081945 + percent_unknown);
    Digest digest;
    for (std::size_t i = 0; i < cases; ++i) {
        const Verdict verdict = evaluate(draw(dice, percent_unknown));
        for (const Reading reading : {Reading::neutral, Reading::strict, Reading::lenient})
            digest.add(io::to_json(std::to_string(i), verdict.under(reading)));
        digest.add("\n");
    }
    std::string out;
    for (int shift = 60; shift >= 0; shift -= 4)
        out += "0123456789abcdef"[digest.value() >> static_cast<unsigned>(shift) & 15U];
    return out;
}

}  // namespace

// A change of the law, of a timetable or of the words of a verdict changes these; anything else that
// does is a fault. The digest that the test prints goes here once the change is understood.
TEST_CASE("the verdicts on the same cases are the same, bit for bit") {
    CHECK(digest_of(2000, 0) == "4e7496bdb0389295");
    CHECK(digest_of(600, 10) == "810d9ee13400af88");
    CHECK(digest_of(40, 60) == "c4869bd1641a6dd7");
}

TEST_CASE("a verdict does not depend on what was asked before it") {
    Dice dice(20231031);
    std::vector<Case> cases;
    std::vector<std::string> first;
    for (int i = 0; i < 300; ++i) {
        cases.push_back(draw(dice, 10));
        first.push_back(io::to_json("", evaluate(cases.back())));
    }
    for (std::size_t i = cases.size(); i-- > 0;)
        CHECK(io::to_json("", evaluate(cases[i])) == first[i]);
}
