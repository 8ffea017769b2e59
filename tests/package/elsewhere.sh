#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# elsewhere.sh FMT_DIR PREFIX: a copy of the fmt whose package configuration is in FMT_DIR, in a prefix of
# its own: what a static package needs has to be found where its user has it.
set -eu
fmt=$1 prefix=$2
libdir=${fmt%/cmake/fmt}
there=$prefix/${libdir#"${libdir%%/lib*}/"}
rm -rf "$prefix"
mkdir -p "$there/cmake" "$prefix/include"
cp -R "$fmt" "$there/cmake/"
cp -P "$libdir"/libfmt* "$there/"
cp -R "${libdir%%/lib*}/include/fmt" "$prefix/include/"
