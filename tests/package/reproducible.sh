#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# reproducible.sh SOURCE BUILD WORK: two builds of the package, one from the archive of the sources that
# cpack makes in BUILD, one from what git holds, in two directories, install the same bytes. Not optimised,
# for speed: what could differ is paths, times and the order of things.
set -eu
source=$1 build=$2 work=$3
git -C "$source" rev-parse 2>/dev/null || {
    echo "skipped: these sources are not in git"
    exit 77
}
rm -rf "$work"
mkdir -p "$work/one" "$work/another/place"
cpack -G TGZ --config "$build/CPackSourceConfig.cmake" -B "$work/archive" >/dev/null
tar -xzf "$work"/archive/netralitas-*.tar.gz --strip-components=1 -C "$work/one"
(cd "$source" && git ls-files -z | xargs -0 cp --parents -t "$work/another/place")
# All that git holds is in the archive.
(cd "$work/one" && find . -type f | LC_ALL=C sort) >"$work/one.files"
(cd "$work/another/place" && find . -type f | LC_ALL=C sort) >"$work/two.files"
LC_ALL=C comm -13 "$work/one.files" "$work/two.files" >"$work/lost"
if [ -s "$work/lost" ]; then
    echo "Not in the archive of the sources:"
    cat "$work/lost"
    exit 1
fi
for name in one another/place; do
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
# What was built from the archive works, and is below DESTDIR.
libdir=$(dirname "$(find "$work/one.installed/usr" -name libnetralitas.so)")
c++ -std=c++17 "$source/tests/package/consumer/decide.cpp" -I"$work/one.installed/usr/include" \
    -L"$libdir" -lnetralitas -Wl,-rpath,"$libdir" -o "$work/decide"
"$work/decide"
echo "$(wc -l <"$work/one.sums") files, the same bytes"
