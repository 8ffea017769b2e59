#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# abi.sh LIBDIR BASELINE [--update]: what the shared libraries in LIBDIR export is what BASELINE lists,
# and the C library has the types of its baseline. docs/abi.md says what a difference means.
set -eu
libdir=$1 baseline=$(realpath "$2") update=${3:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0

for library in netralitas netralitas_io netralitas_c; do
    # Weak symbols are instances of templates of others; which of them are there, the compiler decides.
    nm -DC --defined-only "$libdir/lib$library.so" |
        sed -n 's/^[0-9a-f]* [TRDBV] //p' | LC_ALL=C sort -u >"$work/$library.symbols"
    [ -s "$work/$library.symbols" ]
    [ "$update" != --update ] || cp "$work/$library.symbols" "$baseline/"
    diff -u "$baseline/$library.symbols" "$work/$library.symbols" || wrong=1
done

if ! command -v abidiff >/dev/null; then
    echo "abidiff not found (Debian: abigail-tools): types are not compared"
    exit "$wrong"
fi
(cd "$libdir" && abidw --no-show-locs --no-comp-dir-path --no-corpus-path \
    --exported-interfaces-only --suppressions "$baseline/netralitas_c.suppr" \
    --out-file "$work/netralitas_c.abi" libnetralitas_c.so)
# Without debug information there are symbols in it only, and no types.
grep -q "<class-decl name='ntr_finding'" "$work/netralitas_c.abi" || {
    echo "libnetralitas_c.so has no debug information: its types are not seen" >&2
    exit 1
}
# Where the sources were is none of the interface.
sed -i "s|path='[^']*src/|path='src/|" "$work/netralitas_c.abi"
[ "$update" != --update ] || cp "$work/netralitas_c.abi" "$baseline/"
abidiff "$baseline/netralitas_c.abi" "$work/netralitas_c.abi" || wrong=1
exit "$wrong"
