#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# pkg_config.sh PREFIX CONSUMER WORK COMPILER CMAKE SOURCE [--static]: the consumer, built with nothing but
# what pkg-config says; and what it says of directories that are given whole.
set -eu
prefix=$1 source=$2 work=$3 compiler=$4 cmake=$5 library=$6 static=${7:-}
if ! command -v pkg-config >/dev/null; then
    echo "pkg-config not found (Debian: pkg-config)"
    exit 77
fi
PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name netralitas.pc)")
export PKG_CONFIG_PATH
libdir=$(dirname "$PKG_CONFIG_PATH")
mkdir -p "$work"

pkg-config --validate netralitas netralitas-io netralitas-c
# What it prints is quoted for a shell: the prefix may hold spaces.
# shellcheck disable=SC2086
for package in netralitas netralitas-io; do
    flags=$(pkg-config $static --cflags --libs "$package")
    eval "\"$compiler\" -std=c++17 -Wall -Wextra -Werror \"$source/decide.cpp\" $flags \
        -Wl,-rpath,\"$libdir\" -o \"$work/decide\""
    "$work/decide"
done

[ -z "$static" ] || exit 0
"$cmake" -S "$library" -B "$work/whole" -DCMAKE_CXX_COMPILER="$compiler" -DNETRALITAS_BUILD_TESTS=OFF \
    -DNETRALITAS_BUILD_EXAMPLES=OFF -DBUILD_SHARED_LIBS=ON -DCMAKE_INSTALL_PREFIX=/there \
    -DCMAKE_INSTALL_LIBDIR=/elsewhere/lib -DCMAKE_INSTALL_INCLUDEDIR=/elsewhere/include >/dev/null
flags=$(PKG_CONFIG_PATH=$work/whole pkg-config --cflags --libs netralitas)
[ "$flags" = "-I/elsewhere/include -L/elsewhere/lib -lnetralitas " ] ||
    [ "$flags" = "-I/elsewhere/include -L/elsewhere/lib -lnetralitas" ] || {
    echo "With whole directories: $flags" >&2
    exit 1
}
