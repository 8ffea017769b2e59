#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# elsewhere.sh CONFIG PREFIX: a copy of the library whose package configuration is in CONFIG, in a prefix of
# its own: what a static package needs has to be found where its user has it. Nothing is removed.
set -eu
config=$1 prefix=$2
name=$(basename "$config")
libdir=${config%/cmake/*}
include=${libdir%%/lib*}/include
there=$prefix/${libdir#"${libdir%%/lib*}/"}
mkdir -p "$there/cmake" "$prefix/include"
cp -R "$config" "$there/cmake/"
cp -Pf "$libdir/lib$name"* "$there/"
for headers in "$include/$name" "$include/$name.h"; do
    [ ! -e "$headers" ] || cp -R "$headers" "$prefix/include/"
done
