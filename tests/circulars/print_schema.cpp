// SPDX-License-Identifier: Apache-2.0
//
// Prints the JSON Schema of a circular, for a validator.
#include <netralitas/circular.hpp>

#include <cstdio>

int main() { return std::fputs(netralitas::io::circular_schema().c_str(), stdout) < 0 ? 1 : 0; }
