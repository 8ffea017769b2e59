#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# A hundred thousand cases pass through in the memory that a thousand need.
. "$(dirname "$0")/lib.sh"

# Under AddressSanitizer, freed memory is kept back; what is measured here is what is in use.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}quarantine_size_mb=1
export ASAN_OPTIONS

cases >cases.jsonl
repeat() { # LINES
    awk -v n="$1" '{ line[NR] = $0 } END { for (i = 0; i < n; ++i) print line[i % NR + 1] }' cases.jsonl
}
repeat 1000 >thousand.jsonl
repeat 100000 >hundred.jsonl

peak() { # FILE ARGUMENT...: kilobytes
    file=$1
    shift
    "$helper" peak "$program" "$@" <"$file" 2>kilobytes >out || true
    tail -n 1 kilobytes
}
for format in jsonl csv; do
    small=$(peak thousand.jsonl evaluate --format $format)
    large=$(peak hundred.jsonl evaluate --format $format)
    echo "$format: $small kB for 1000 cases, $large kB for 100000"
    [ "$(wc -l <out)" -ge 100000 ] || fail "only $(wc -l <out) lines of $format"
    [ "$large" -le $((small + 4096)) ] || fail "memory grows with the file: $small kB, $large kB"
done
small=$(peak thousand.jsonl evaluate --jobs 2)
large=$(peak hundred.jsonl evaluate --jobs 2)
echo "two threads: $small kB for 1000 cases, $large kB for 100000"
[ "$large" -le $((small + 8192)) ] || fail "memory of two threads grows: $small kB, $large kB"
small=$(peak thousand.jsonl summary -)
large=$(peak hundred.jsonl summary -)
[ "$large" -le $((small + 8192)) ] || fail "memory of summary grows: $small kB, $large kB"
has out 100000

finish
