#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# reproducible.sh SOURCE WORK: two builds of the package, from sources in two directories, install the
# same bytes. Not optimised, for speed: what could differ is paths, times and the order of things.
set -eu
source=$1 work=$2
rm -rf "$work"
mkdir -p "$work"
for name in one another/place; do
    mkdir -p "$work/$name"
    (cd "$source" && git ls-files -z | xargs -0 cp --parents -t "$work/$name")
    (
        cd "$work/$name"
        cmake --preset release -DNETRALITAS_BUILD_PROGRAM=OFF -DCMAKE_CXX_FLAGS_RELEASE=-O0
        cmake --build --preset release
        DESTDIR="$work/$name.installed" cmake --install build/release --prefix /usr
    ) >"$work/log" 2>&1 || {
        cat "$work/log" >&2
        exit 1
    }
done
(cd "$work/one.installed" && find . -type f -exec sha256sum {} + | sort -k 2) >"$work/one.sums"
(cd "$work/another/place.installed" && find . -type f -exec sha256sum {} + | sort -k 2) >"$work/two.sums"
[ -s "$work/one.sums" ]
diff "$work/one.sums" "$work/two.sums"
echo "$(wc -l <"$work/one.sums") files, the same bytes"
