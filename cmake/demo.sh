#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Builds the library and decides the situations of docs/examples/situations.cpp. Installs what is missing
# (Debian 12; root or sudo).
set -eu
cd "$(dirname "$0")/.."
. cmake/packages.sh

need g++ cmake ninja-build libboost-dev libfmt-dev

echo "Building, about a minute"
quietly build/demo/configure.log \
    cmake -S . -B build/demo -G Ninja -DCMAKE_BUILD_TYPE=Release -DNETRALITAS_BUILD_TESTS=OFF \
    -DNETRALITAS_BUILD_IO=OFF -DNETRALITAS_BUILD_C=OFF -DNETRALITAS_BUILD_PROGRAM=OFF
quietly build/demo/build.log cmake --build build/demo --target netralitas_situations
build/demo/docs/examples/situations
