// SPDX-License-Identifier: Apache-2.0
//
// How problems are collected: shortened, and not too many.
#ifndef NETRALITAS_SRC_IO_PROBLEM_HPP
#define NETRALITAS_SRC_IO_PROBLEM_HPP

#include <netralitas/io.hpp>

namespace netralitas::inline v0::io {

// Where something stands.
struct Place {
    std::size_t line = 0;
    std::size_t column = 0;
};

// Adds a problem, as long as the record has room for it. What was given is cut: a line of a
// megabyte must not come back as a message of a megabyte.
void add(Record& record, Place place, Error error);

// States a fact of a case by its written value, with the elections of one's own.
boost::optional<Error> state_fact(Case& facts_of_case, Fact fact, std::string_view value,
                                  const ReadOptions& options);

// Sizes in messages: "1048576 B".
std::string bytes(std::size_t count);

}  // namespace netralitas::inline v0::io

#endif
