// SPDX-License-Identifier: Apache-2.0
//
// One case in JSON. What is read is written, and reads back as the same; the quick road takes only what
// the other takes, and reads the same.
#include "fuzz.hpp"

#include <netralitas/io.hpp>

#if defined(NETRALITAS_FUZZ_ROADS)
#  include "io/json_case.hpp"
#  include "io/json_quick.hpp"
#endif

namespace nt = netralitas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const nt::io::Record record = nt::io::read_record(fuzz::text_of(data, size));
    const nt::Result<nt::Case> facts = nt::io::read_case(fuzz::text_of(data, size));
    fuzz::require(record.ok() == facts.has_value(), "both ways of reading agree");
    fuzz::require(record.problems.size() <= nt::io::most_problems, "problems are bounded");
    for (const nt::io::Problem& problem : record.problems) {
        fuzz::require_told(problem.error);
        fuzz::require(!describe(problem, nt::Language::english).empty(), "a problem is told");
    }
#if defined(NETRALITAS_FUZZ_ROADS)
    nt::Case quick;
    if (nt::io::read_json_quickly(fuzz::text_of(data, size), {}, quick)) {
        nt::io::Record full;
        nt::io::read_json_in_full(fuzz::text_of(data, size), {1, 1}, {}, full);
        fuzz::require(full.ok(), "what the quick road takes is in order");
        fuzz::require(nt::io::to_json(quick) == nt::io::to_json(full.facts), "it reads the same");
        fuzz::require(quick.id == full.id, "it reads the same id");
    }
#endif
    if (!facts) {
        fuzz::require_told(facts.error());
        return 0;
    }
    const std::string written = nt::io::to_json(*facts);
    const nt::Result<nt::Case> again = nt::io::read_case(written);
    fuzz::require(again.has_value(), "what is written reads back");
    fuzz::require(nt::io::to_json(*again) == written, "it reads back as the same");
    fuzz::require(!nt::io::to_json(record.id, nt::evaluate(*facts)).empty(), "it has a verdict");
    return 0;
}
