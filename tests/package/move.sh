#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# move.sh PREFIX MOVED SOURCE BINARY: what is installed in PREFIX names neither itself nor the directories
# it was built from and in, and is brought to MOVED.
set -eu
prefix=$1 moved=$2

if grep -rlF -e "$prefix" -e "$3" -e "$4" "$prefix"; then
    echo "These files hold the path of the prefix, of the sources or of the build directory." >&2
    exit 1
fi
rm -rf "$moved"
cp -R "$prefix" "$moved"
