#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds every fuzz target with libFuzzer and the sanitizers, and runs each for a while: fuzz.sh [SECONDS]
# (60 where not given). What is found on the way stays in build/fuzz/corpus, beside the seeds; an input
# that fails is kept and named.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

need clang libclang-rt-14-dev cmake ninja-build libboost-dev libfmt-dev doctest-dev nlohmann-json3-dev \
    libsimdjson-dev

quietly build/fuzz/configure.log cmake --preset fuzz
quietly build/fuzz/build.log cmake --build --preset fuzz
for program in build/fuzz/tests/fuzz/netralitas_fuzz_*; do
    name=${program##*netralitas_fuzz_}
    mkdir -p "build/fuzz/corpus/$name"
    quietly "build/fuzz/$name.log" "$program" -max_total_time="${1:-60}" \
        -artifact_prefix="build/fuzz/$name-" "build/fuzz/corpus/$name" "tests/fuzz/seeds/$name"
    # Done 123456 runs in 61 second(s)
    echo "$name: $(grep '^Done ' "build/fuzz/$name.log")"
done
