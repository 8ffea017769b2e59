// SPDX-License-Identifier: Apache-2.0
//
// The national law as it is written: the norms of src/law with their ways and products, before the
// compiler folds them into rows. And a way to put a changed law in force in this process.
#ifndef NETRALITAS_TESTS_MUTATION_LAW_HPP
#define NETRALITAS_TESTS_MUTATION_LAW_HPP

#include "norms/table.hpp"

#include <netralitas/norm.hpp>
#include <netralitas/rulebook.hpp>

#include <vector>

namespace mutation {

using namespace netralitas;

struct WrittenNorm {
    Norm norm;
    Force force;
    bool dropped = false;
};
// One line of the table that says who handles the findings of a track.
struct WrittenHandling {
    Track track;
    Handler handler;
    Decider decider;
    HalfOpenInterval in_force;
    bool dropped = false;
};
struct Law {
    std::vector<WrittenNorm> norms;  // in the order of the national rulebook
    std::vector<WrittenHandling> handling;
    Date transition_day;
};

Law law_as_written();

// The rows of a norm, with its number.
std::vector<detail::Row> rows_of(const WrittenNorm& written, std::size_t number);

// Whether the law as written, expanded, is what the library has.
bool is_national(const Law& law);

// From now on Rulebook::national() is this law. Not to be undone: for a process that ends.
void put_in_force(const Law& law);

}  // namespace mutation

#endif
