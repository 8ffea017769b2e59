// SPDX-License-Identifier: Apache-2.0
//
// The engine against the reference evaluator, on a case made out of bytes. The comparison, with its
// list of deliberate differences, is that of the exhaustive test; here only the cases come from
// elsewhere.
#define main compare_main
#include "exhaustive/compare_test.cpp"
#undef main

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Bytes in(data, size);
    Situation s;
    for (const Shared& f : shared) {
        // Both sides run over all persons and acts where they are unknown, which is slow.
        const bool wide = f.fact == Fact::actor || f.fact == Fact::act;
        const unsigned value = in.below(256);
        const bool open = value >= (wide ? 255U : 192U);
        if (!open) s[f.fact] = static_cast<std::int8_t>(value % static_cast<unsigned>(f.size));
    }
    const unsigned election = in.below(static_cast<unsigned>(compared.size()) * 8 + 1);
    if (election != compared.size() * 8) s.election = static_cast<int>(election / 8);
    const auto day_in = [&](int first) {
        const unsigned after = in.below(2000);
        return after == 1999 ? no_day : first + static_cast<int>(after);
    };
    s.date = day_in(day(2019, 6, 1) + 600 * static_cast<int>(in.below(3)));
    s.examined_on = day_in(day(2020, 1, 1) + 600 * static_cast<int>(in.below(3)));
    Tally tally;
    compare(s, tally);
    if (!tally.kinds.empty()) report(tally);
    fuzz::require(tally.kinds.empty(), "the engine and the reference agree");
    return 0;
}
