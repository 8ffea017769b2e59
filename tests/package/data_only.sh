#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# data_only.sh SOURCE: the files of the law and of the elections hold data, to be read beside the gazette.
# They have no branch, no loop and no lambda. (elections/election.cpp is what reads the timetables.)
set -eu
cd "$1"

find src/law src/elections -name '*.cpp' ! -path src/elections/election.cpp | sort | xargs awk '
    # Takes away strings, characters and comments; one that goes over the end of its line is not read.
    {
        code = $0
        gsub(/\\./, "", code)
        gsub(/"[^"]*"/, "0", code)
        gsub(/\047[^\047]*\047/, "0", code)
        gsub(/\/\*[^*]*\*\//, "", code)
        sub(/\/\/.*/, "", code)
        if (code ~ /"|\/\*/) {
            print FILENAME ":" FNR ": text over several lines, which this check cannot read"
            wrong = 1
        }
    }
    code ~ /(^|[^A-Za-z0-9_])(if|else|for|while|do|switch|case|goto)([^A-Za-z0-9_]|$)/ {
        print FILENAME ":" FNR ": logic: " $0
        wrong = 1
    }
    # A lambda: brackets that follow no name, index or call, and are followed by a body or parameters.
    code ~ /(^|[^]A-Za-z0-9_) \t])[ \t]*\[[^][]*\][ \t]*[({]/ {
        print FILENAME ":" FNR ": a lambda: " $0
        wrong = 1
    }
    code ~ /\?[^?]*:/ {
        print FILENAME ":" FNR ": a choice: " $0
        wrong = 1
    }
    END { exit wrong }
'
