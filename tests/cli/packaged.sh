#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
#
# The manual and the completion know every command and option that the help shows.
. "$(dirname "$0")/lib.sh"

cli=$source_dir/src/cli

options_of() { # COMMAND
    "$program" "$1" --help | grep -oE -- '^ +(-h,)?--[a-z-]+' | grep -oE -- '--[a-z-]+'
}

complete_line() { # WORD...: what bash would offer for the last word
    # shellcheck disable=SC2034
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    _netralitas
    printf '%s\n' "${COMPREPLY[@]}"
}
complete() { :; }
# shellcheck source=/dev/null
. "$cli/netralitas.bash"
# What the completion asks the program for.
netralitas() { "$program" "$@"; }

commands=$("$program" --help --lang en | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
[ "$(wc -w <<<"$commands")" = 13 ] || fail "commands: $commands"

for command in $commands; do
    complete_line netralitas "" | grep -qx "$command" || fail "the completion lacks $command"
    for manual in netralitas.1 netralitas.id.1; do
        sed 's/\\-/-/g' "$cli/$manual" | grep -q "^\.SS $command" || fail "$manual lacks $command"
    done
    for option in $(options_of "$command"); do
        complete_line netralitas "$command" -- | grep -qx -- "$option" ||
            fail "the completion lacks $command $option"
        for manual in netralitas.1 netralitas.id.1; do
            sed 's/\\-/-/g' "$cli/$manual" | grep -qF -- "$option" || fail "$manual lacks $option"
        done
    done
done
complete_line netralitas timeline pilk | grep -qx pilkada_2024 || fail 'elections'
complete_line netralitas rules --instrument pp | grep -qx pp-94-2021 || fail 'instruments'
complete_line netralitas explain --format h | grep -qx html || fail 'formats of explain'
complete_line netralitas schema v | grep -qx verdict || fail 'schemas'

if command -v groff >/dev/null; then
    for manual in netralitas.1 netralitas.id.1; do
        groff -man -Tutf8 -Kutf8 -ww "$cli/$manual" >/dev/null 2>err || fail "$manual"
        empty err
    done
fi

finish
