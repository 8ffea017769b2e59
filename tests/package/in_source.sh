#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# in_source.sh CMAKE SOURCE: a build inside of the sources is refused before anything of it is written,
# and only where the library is what is built.
set -eu
cmake=$1 source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/library" "$work/parent"
cp "$source/CMakeLists.txt" "$work/library"
if "$cmake" -S "$work/library" -B "$work/library" >"$work/log" 2>&1; then
    echo "A build inside of the sources was not refused" >&2
    exit 1
fi
grep -q "Build in a directory of its own" "$work/log"
[ ! -e "$work/library/Makefile" ] && [ ! -e "$work/library/build.ninja" ]

cat >"$work/parent/CMakeLists.txt" <<EOF
cmake_minimum_required(VERSION 3.25)
project(parent LANGUAGES CXX)
add_subdirectory("$source" netralitas)
EOF
"$cmake" -S "$work/parent" -B "$work/parent" >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
}
