// SPDX-License-Identifier: Apache-2.0
//
// Whether a mutant of a norm can be told from the norm by any case at all. The closed form decides it:
// two norms answer alike where what a reader sees beside the conditions is the same, and
//
// - on every stretch of days, with and without an election in view, every point of the facts is met with
//   the same certainty, reason, level and basis, or is not met. A point takes these from the first of the
//   rows that hold it, the most certain first; whether rows are covered by others is decided exactly
//   (engine/cover.hpp);
// - they address the same persons and acts, so that "no breach" and "not covered" stay apart.
//
// A case with unknown facts is a set of points, and how the norm stands follows from them. Points that no case reaches may differ. Each is named with the reason in equivalence.cpp.
#ifndef NETRALITAS_TESTS_MUTATION_EQUIVALENCE_HPP
#define NETRALITAS_TESTS_MUTATION_EQUIVALENCE_HPP

#include "law.hpp"

namespace mutation {

enum class Likeness {
    refused,      // the compiler refuses the mutant: well_formed()
    different,    // some case can tell
    same_rows,    // what was changed is taken away again by the rest of the norm
    same_points,  // other rows, but the same answer on every point
};

class Comparer {
public:
    explicit Comparer(const Law& law);
    Likeness likeness(std::size_t norm, const WrittenNorm& mutant) const;

private:
    bool address_alike(std::size_t norm, const std::vector<detail::Row>& a,
                       const WrittenNorm& norm_a, const std::vector<detail::Row>& b,
                       const WrittenNorm& norm_b) const;

    const Law& law_;
    std::vector<std::vector<detail::Row>> rows_;  // per norm
};

}  // namespace mutation

#endif
