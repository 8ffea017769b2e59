// SPDX-License-Identifier: Apache-2.0
//
// A stream of cases in one format. Records are counted, problems have places, and what is read is
// written and reads back as the same.
#ifndef NETRALITAS_TESTS_FUZZ_STREAM_HPP
#define NETRALITAS_TESTS_FUZZ_STREAM_HPP

#include "fuzz.hpp"

#include <netralitas/io.hpp>

#include <sstream>
#include <vector>

namespace fuzz {

inline std::string written(const std::vector<netralitas::Case>& cases,
                           netralitas::io::Format format) {
    std::ostringstream out;
    netralitas::io::CaseWriter writer(out, format);
    for (const netralitas::Case& facts : cases) writer.write(facts);
    writer.finish();
    return out.str();
}

// The sound cases of a text.
inline std::vector<netralitas::Case> read(std::string_view text, netralitas::io::Format format,
                                          bool must_be_sound) {
    std::istringstream in{std::string(text)};
    netralitas::io::CaseReader reader(in, format);
    netralitas::io::Record record;
    std::vector<netralitas::Case> out;
    std::size_t number = 0;
    std::size_t line = 0;
    while (reader.next(record)) {
        require(record.number == ++number, "records are counted from 1");
        require(record.line >= line, "lines go forward");
        line = record.line;
        require(!must_be_sound || record.ok(), "what is written reads back");
        for (const netralitas::io::Problem& problem : record.problems) require_told(problem.error);
        if (record.ok()) out.push_back(record.facts);
    }
    require(!reader.next(record), "the end is the end");
    return out;
}

inline void stream(std::string_view text, netralitas::io::Format format) {
    const std::vector<netralitas::Case> cases = read(text, format, false);
    if (cases.empty()) return;  // nothing is written, and an input without anything is refused
    const std::string once = written(cases, format);
    require(written(read(once, format, true), format) == once, "it reads back as the same");
}

}  // namespace fuzz

#endif
