// SPDX-License-Identifier: Apache-2.0
//
// Cases to measure on: pseudo-random, the same on every machine.
#ifndef NETRALITAS_TESTS_BENCH_POPULATION_HPP
#define NETRALITAS_TESTS_BENCH_POPULATION_HPP

#include <netralitas/case.hpp>

#include <cstddef>
#include <vector>

namespace bench {

// `unknown` is the share of facts left unstated, each by itself; date and election among them. Other seeds give
// other cases.
std::vector<netralitas::Case> population(std::size_t count, double unknown,
                                         unsigned seed = 20240927);

}  // namespace bench

#endif
