// SPDX-License-Identifier: Apache-2.0
//
// One case out of the text of one JSON object.
#ifndef NETRALITAS_SRC_IO_JSON_CASE_HPP
#define NETRALITAS_SRC_IO_JSON_CASE_HPP

#include "io/problem.hpp"

#include <string_view>

namespace netralitas::inline v0::io {

// Fills facts, id and problems of the record. `start` is where the text begins in the file.
void read_json_case(std::string_view text, Place start, const ReadOptions& options, Record& record);

// The same without the quick road (json_quick.hpp).
void read_json_in_full(std::string_view text, Place start, const ReadOptions& options,
                       Record& record);

}  // namespace netralitas::inline v0::io

#endif
