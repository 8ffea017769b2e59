#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds everything and runs every test: with g++, and with clang++ under the sanitizers. Then the tests
# are tested: every change of the law must be noticed, every line of the engine be reached. Installs what is
# missing (Debian 12; root or sudo). The presets say what each build is.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

need g++ clang libclang-rt-14-dev cmake ninja-build libboost-dev libfmt-dev nlohmann-json3-dev libsimdjson-dev \
    libcli11-dev doctest-dev catch2 libgtest-dev libbenchmark-dev \
    python3 python3-jsonschema php-cli libxml2-utils pkg-config abigail-tools reuse git dpkg-dev file gcovr

run=0
failed=0

# Configures, builds and tests one preset, and adds its tests to the sum.
check() {
    echo "$1: $2"
    quietly "build/$1/configure.log" cmake --preset "$1"
    quietly "build/$1/build.log" cmake --build --preset "$1"
    quietly "build/$1/test.log" ctest --preset "$1" || true

    # 100% tests passed, 0 tests failed out of 12
    summary=$(grep 'tests passed, .* failed out of' "build/$1/test.log") || {
        echo "$1: no test was run" >&2
        return 1
    }
    echo "  $summary"
    run=$((run + ${summary##* }))
    failed_here=${summary#*, }
    failed=$((failed + ${failed_here%% *}))
}

check dev "g++, and the package as users consume it"
check clang "clang++, AddressSanitizer and UndefinedBehaviorSanitizer"

echo "mutation: the law changed in every place, one by one"
quietly build/dev/mutation.log build/dev/tests/mutation/netralitas_mutation --jobs "$(nproc)"
echo "  $(tail -n 1 build/dev/mutation.log)"

echo "coverage: lines and branches that the tests reach"
sh cmake/coverage.sh

echo
echo "$(((run - failed) * 100 / run))% tests passed, $failed tests failed out of $run"
[ "$failed" = 0 ]
