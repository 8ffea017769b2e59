#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# How much of the sources the tests reach, by lines and branches, per folder. Fails where they leave out a
# line or a branch of src/engine or src/law. Installs what is missing (Debian 12; root or sudo).
#
# Not optimised, so that a branch of the source is a branch of the program. Left out are branches that no
# source has: the way out of a call that throws, the cleanup of a half-made object where an initialiser or
# `new` throws, and what the compiler puts on lines without code. The exhaustive comparison is not run:
# what it alone would reach has no test that says why.
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

need g++ cmake ninja-build gcovr libboost-dev libfmt-dev nlohmann-json3-dev doctest-dev

quietly build/coverage/configure.log cmake --preset coverage
quietly build/coverage/build.log cmake --build --preset coverage
find build/coverage -name '*.gcda' -delete
quietly build/coverage/test.log ctest --preset coverage

report=build/coverage/coverage.json
quietly build/coverage/gcovr.log gcovr --root . --filter src/ --filter include/ \
    --exclude-throw-branches --exclude-unreachable-branches \
    --exclude-branches-by-pattern ' *};$|.*= \*new ' --json "$report" \
    build/coverage/CMakeFiles/netralitas.dir build/coverage/src/io/CMakeFiles/netralitas_io.dir

# figures FOLDER: src/engine      lines 100.0% (1852 of 1852), branches 100.0% (1857 of 1857)
figures() {
    folder=$1
    gcovr --add-tracefile "$report" --filter "$folder/" --print-summary --output build/coverage/unused.txt \
        >build/coverage/summary.txt 2>build/coverage/summary.log
    awk -v folder="$folder" '
        { gsub("out of", "of") }
        /^lines.*\(0 of 0\)/ { printf "%-15s data, no code\n", folder; exit }
        /^lines/ { lines = $0; sub("lines:", "lines", lines) }
        /^branches/ { sub("branches:", "branches"); printf "%-15s %s, %s\n", folder, lines, $0 }
    ' build/coverage/summary.txt
}

for folder in include src/calendar src/citations src/elections src/facts src/io src/norms src/sanctions \
    src/words src/engine src/law; do
    figures "$folder"
done

gcovr --add-tracefile "$report" --filter 'src/(engine|law)/' --fail-under-line 100 \
    --fail-under-branch 100 >build/coverage/unused.txt 2>build/coverage/summary.log || {
    echo "src/engine and src/law have lines or branches that no test reaches:" >&2
    gcovr --add-tracefile "$report" --filter 'src/(engine|law)/' >&2
    gcovr --add-tracefile "$report" --filter 'src/(engine|law)/' --branches >&2
    exit 1
}
