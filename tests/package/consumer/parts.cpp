// SPDX-License-Identifier: Apache-2.0
//
// Three files with the same headers, and a shared library that has the package inside: no symbol is there
// twice, and each of them gets its answer.
#include <cstdio>

bool one();
bool two();
bool three();
bool inside();

int main() {
    const bool right = one() && two() && three() && inside();
    if (!right) std::puts("a part did not get its answer");
    return right ? 0 : 1;
}
