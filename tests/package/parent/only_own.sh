#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# only_own.sh CMAKE CTEST BINARY: the parent's installation and list of tests hold nothing of the library.
set -eu
cmake=$1 ctest=$2 binary=$3

rm -rf "$binary/prefix"
"$cmake" --install "$binary" --prefix "$binary/prefix" >/dev/null
installed=$(cd "$binary/prefix" && find . -type f)
if [ "$installed" != ./CMakeLists.txt ]; then
    echo "Installed with the parent: $installed" >&2
    exit 1
fi

tests=$("$ctest" --test-dir "$binary" -N | sed -n 's/^ *Test *#[0-9]*: //p' | tr '\n' ' ')
if [ "$tests" != "decide only_own_files_and_tests " ]; then
    echo "Tests of the parent: $tests" >&2
    exit 1
fi
