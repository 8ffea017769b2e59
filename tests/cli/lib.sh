# SPDX-License-Identifier: Apache-2.0
#
# Sourced by the tests of the program. Each gets the program, the sources and a helper, and works in a
# new folder that is gone afterwards.
# shellcheck shell=sh
set -eu

program=$1
source_dir=$2
helper=$3

unset LC_ALL LC_MESSAGES
LANG=C
export LANG

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

failures=0

fail() {
    echo "FAILED: $*" >&2
    failures=$((failures + 1))
}

# run CODE ARGUMENT...: runs the program; its output is in `out` and `err` afterwards.
run() {
    wanted=$1
    shift
    code=0
    "$program" "$@" >out 2>err </dev/null || code=$?
    [ "$code" = "$wanted" ] || {
        fail "exit code $code, not $wanted: netralitas $*"
        sed 's/^/    /' err >&2
    }
}

# has FILE TEXT: the file holds the text.
has() {
    grep -qF -- "$2" "$1" || {
        fail "\"$2\" is not in $1 of: netralitas ${last:-}"
        head -n 20 "$1" | sed 's/^/    /' >&2
    }
}

# lacks FILE TEXT
lacks() {
    ! grep -qF -- "$2" "$1" || fail "\"$2\" is in $1"
}

# empty FILE
empty() {
    [ ! -s "$1" ] || {
        fail "$1 is not empty"
        head -n 5 "$1" | sed 's/^/    /' >&2
    }
}

same() {
    cmp "$1" "$2" >&2 || fail "$1 and $2 differ"
}

finish() {
    [ "$failures" = 0 ] || {
        echo "$failures failures" >&2
        exit 1
    }
}

# The cases of the encoded situations, without what is expected of them.
cases() {
    "$helper" cases "$source_dir/tests/data/article-situations.jsonl"
    "$helper" cases "$source_dir/tests/data/reported-cases.jsonl"
}

# shellcheck disable=SC2034  # used by those that source this
good='{"id":"a","date":"2024-10-05","election":"pilkada_2024","actor":"pns","act":"attend_campaign","beneficiary":"candidate","party_attributes":true}'
