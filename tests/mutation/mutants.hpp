// SPDX-License-Identifier: Apache-2.0
//
// Every mutant of the national law: one change each, of the kind that a slip in a law file would be.
//
// The changes are made where a reader of src/law sees them: in the norms, their ways, and the products
// that && and || make of their conditions; not in the rows, in which persons and acts are folded already.
// So each mutant is named in words that can be found on the page.
#ifndef NETRALITAS_TESTS_MUTATION_MUTANTS_HPP
#define NETRALITAS_TESTS_MUTATION_MUTANTS_HPP

#include "law.hpp"

#include <functional>
#include <string>

namespace mutation {

struct Mutant {
    static constexpr std::size_t no_norm = static_cast<std::size_t>(-1);
    std::size_t norm = no_norm;  // the norm that is changed, or none: then the tables beside them
    std::string place;           // id of the norm, way, product
    std::string kind;            // what is changed, for the score
    std::string change;          // how
    std::function<void(WrittenNorm&)> change_norm;
    std::function<void(Law&)> change_law;

    void apply(Law& law) const {
        if (norm == no_norm)
            change_law(law);
        else
            change_norm(law.norms[norm]);
    }
};

std::vector<Mutant> mutants_of(const Law& law);

}  // namespace mutation

#endif
