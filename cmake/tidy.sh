#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# clang-tidy with the profile of .clang-tidy over the sources and, through them, the headers:
# tidy.sh [FOLDER...], src where none is named. Any finding fails. Installs what is missing (Debian 12;
# root or sudo).
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

need g++ clang clang-tidy cmake ninja-build libboost-dev libfmt-dev nlohmann-json3-dev libsimdjson-dev libcli11-dev \
    doctest-dev python3

quietly build/clang/configure.log cmake --preset clang
[ $# -gt 0 ] || set -- src
for folder; do
    log="build/clang/tidy-$(echo "$folder" | tr / -).log"
    quietly "$log" run-clang-tidy -p build/clang -quiet -j "$(nproc)" "$PWD/$folder/"
    echo "$folder: $(grep -c '^clang-tidy' "$log") files without a finding"
done
