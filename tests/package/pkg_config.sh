#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# pkg_config.sh PREFIX SOURCE WORK COMPILER [--static]: the consumer, built with nothing but what pkg-config says.
set -eu
prefix=$1 source=$2 work=$3 compiler=$4 static=${5:-}
if ! command -v pkg-config >/dev/null; then
    echo "pkg-config not found (Debian: pkg-config)"
    exit 77
fi
PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name netralitas.pc)")
export PKG_CONFIG_PATH
libdir=$(dirname "$PKG_CONFIG_PATH")
mkdir -p "$work"

pkg-config --validate netralitas netralitas-io
# What it prints is quoted for a shell: the prefix may hold spaces.
# shellcheck disable=SC2086
for package in netralitas netralitas-io; do
    flags=$(pkg-config $static --cflags --libs "$package")
    eval "\"$compiler\" -std=c++17 -Wall -Wextra -Werror \"$source/decide.cpp\" $flags \
        -Wl,-rpath,\"$libdir\" -o \"$work/decide\""
    "$work/decide"
done
