// SPDX-License-Identifier: Apache-2.0
//
// The quick road of a JSON case, by simdjson.
//
// Files hold millions of cases, and nlohmann-json takes fifteen times as long as simdjson to read one. But
// simdjson says neither where a text breaks nor what was expected there, and stops at the first fault. So
// it reads what is in order, as nearly everything is, and anything else is left to json_case.cpp, which
// says what is wrong and is all there is where the library is built without simdjson.
#ifndef NETRALITAS_SRC_IO_JSON_QUICK_HPP
#define NETRALITAS_SRC_IO_JSON_QUICK_HPP

#include <netralitas/io.hpp>

#include <string_view>

namespace netralitas::inline v0::io {

// Whether the text is one object of known keys, each once, with values that these may have; then its
// facts are stated. Else nothing is said of the text, which need not be wrong: it may have escapes, or
// be long. By any number of threads at once.
bool read_json_quickly(std::string_view text, const ReadOptions& options, Case& facts_of_case);

}  // namespace netralitas::inline v0::io

#endif
