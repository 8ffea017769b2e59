#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Help, version, languages and bad usage.
. "$(dirname "$0")/lib.sh"

commands='evaluate explain ask timeline rules facts schema check-circular diff summary record replay personnel'

# --- Languages -----------------------------------------------------------------------------------

run 0 --help
has out 'Pemakaian: netralitas'
has out 'Perintah:'
run 0 --lang en --help
has out 'Usage: netralitas'
has out 'Commands:'
run 0 --lang=en --help
has out 'Usage: netralitas'

language_of() { # VARIABLE=VALUE...
    env "$@" "$program" --help | sed -n 's/^\(Usage\|Pemakaian\):.*/\1/p'
}
[ "$(language_of LANG=en_GB.UTF-8)" = Usage ] || fail 'LANG=en_GB.UTF-8'
[ "$(language_of LANG=id_ID.UTF-8)" = Pemakaian ] || fail 'LANG=id_ID.UTF-8'
[ "$(language_of LANG=en_US.UTF-8 LC_MESSAGES=id_ID.UTF-8)" = Pemakaian ] || fail 'LC_MESSAGES before LANG'
[ "$(language_of LC_ALL=en_US LC_MESSAGES=id_ID LANG=id_ID)" = Usage ] || fail 'LC_ALL before the others'
[ "$(language_of LC_ALL= LANG=en)" = Usage ] || fail 'an empty LC_ALL is not set'
[ "$(language_of LANG=C)" = Pemakaian ] || fail 'the default is Indonesian'
[ "$(language_of LANG=de_DE.UTF-8)" = Pemakaian ] || fail 'another language is Indonesian'

for command in $commands; do
    run 0 "$command" --help
    if grep -qE "^(Options|Arguments|Usage):" out; then fail "English in the Indonesian help of $command"; fi
    has out "Pemakaian: netralitas $command"
    empty err
    run 0 "$command" --help --lang en
    has out "Usage: netralitas $command"
    if grep -qE 'Tampilkan|Berkas|Kasus ' out; then fail "Indonesian in the English help of $command"; fi
done

# --- Version -------------------------------------------------------------------------------------

run 0 --version
grep -qE '^netralitas [0-9]+\.[0-9]+\.[0-9]+ \(data [0-9]{4}\.[0-9]+\)$' out || fail 'version line'

# --- Bad usage -----------------------------------------------------------------------------------

usage() { # ARGUMENT...: refused as bad usage, with nothing on stdout, in both languages
    run 2 "$@"
    empty out
    has err 'netralitas: '
    if grep -qwE 'the|argument|arguments|was|were|requires|required|given|unknown' err; then
        fail "English in an Indonesian message: $(cat err)"
    fi
    run 2 --lang en "$@"
    empty out
    if grep -qE 'tidak|perintah|memerlukan' err; then
        fail "Indonesian in an English message: $(cat err)"
    fi
}
usage
usage frobnicate
has err frobnicate
usage evaluate --frobnicate
usage evaluate one two
usage evaluate --format
usage evaluate --format xml
usage evaluate --input table
usage evaluate --reading loose
usage evaluate --strict-input --skip-bad
usage evaluate --rejects somewhere
usage evaluate - --skip-bad
usage explain --format pdf
usage timeline
usage timeline pilkada_2042
usage timeline pilkada_2024 --on 03/10/2024
usage rules --instrument pp-94-2022
usage schema
usage schema rulebook
usage check-circular
usage diff --as-of 2024-01-01
usage diff --as-of 2024-01-01 --as-of 2024-13-01
usage diff --as-of 2024-01-01 --as-of 2024-02-01 --as-of 2024-03-01
usage summary
usage --lang fr facts
usage replay
usage personnel
usage personnel flogging
usage personnel oral_reprimand --from 03/10/2024

run 2 timeline pilkada_2042
has err pilkada_2024
run 2 --lang en evaluate --format xml
has err 'allowed: json, jsonl, csv, table'

# --- The output ----------------------------------------------------------------------------------

# A reader who has enough is no error to talk about.
i=0
while [ $i -lt 400 ]; do
    cases
    i=$((i + 20))
done >many.jsonl
("$program" evaluate many.jsonl --format jsonl 2>err || echo $? >code) | head -n 1 >out
[ "$(wc -l <out)" = 1 ] || fail 'one line before the pipe closes'
empty err
[ "$(cat code)" = 141 ] || fail "a closed pipe: exit code $(cat code)"

if [ -e /dev/full ]; then
    code=0
    "$program" facts >/dev/full 2>err || code=$?
    [ "$code" = 1 ] || fail "a full disk: exit code $code"
    has err 'netralitas: '
    cp many.jsonl some.jsonl
    run 1 summary some.jsonl --svg /dev/full
fi
run 1 timeline pilkada_2024 --svg /nowhere/at/all.svg
has err 'all.svg'

finish
