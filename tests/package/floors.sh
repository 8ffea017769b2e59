#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# floors.sh SOURCE: a file includes only what stands on its own floor or below. The floors, from the
# ground, are the lines below; a public header stands where its subject does.
set -eu
cd "$1"

find src include -name '*.hpp' -o -name '*.cpp' | sort | xargs awk '
    function floor_is(height, names,    n, i, name) {
        n = split(names, name, " ")
        for (i = 1; i <= n; ++i) height_of[name[i]] = height
    }
    BEGIN {
        floor_is(0, "codebook.hpp nearest.hpp sha256.hpp config.hpp error.hpp text.hpp")
        floor_is(1, "calendar calendar.hpp holidays.hpp citations citation.hpp")
        floor_is(2, "elections election.hpp facts facts.hpp case.hpp condition.hpp")
        floor_is(3, "sanctions sanction.hpp authority.hpp")
        floor_is(4, "norms norm.hpp")
        floor_is(5, "law")
        floor_is(6, "engine rulebook.hpp verdict.hpp bulk.hpp")
        floor_is(7, "words explain.hpp")
        floor_is(8, "io io.hpp circular.hpp decision_record.hpp personnel.hpp")
        floor_is(9, "capi cli netralitas.hpp netralitas.h testing testing.hpp")
    }
    # The floor of a path below src/ or include/netralitas/: that of its folder, or of the file itself.
    function floor_of(path) {
        sub(/^(src|include\/netralitas|netralitas)\//, "", path)
        sub(/\/.*/, "", path)
        if (path in height_of) return height_of[path]
        print FILENAME ": " path " stands on no floor; add it to tests/package/floors.sh"
        wrong = 1
        return -1
    }
    FNR == 1 { here = floor_of(FILENAME) }
    /^[ \t]*#[ \t]*include[ \t]*("|<netralitas\/)/ {
        path = $0
        sub(/^[^"<]*["<]/, "", path)
        sub(/[">].*/, "", path)
        if (here >= 0 && floor_of(path) > here) {
            print FILENAME ":" FNR ": " path " stands above"
            wrong = 1
        }
        # Words know the norms by what the engine compiled them to, and nothing else of the engine.
        if (FILENAME ~ /^src\/words\// && path ~ /^engine\// && path != "engine/rules.hpp") {
            print FILENAME ":" FNR ": words read engine/rules.hpp only, not " path
            wrong = 1
        }
    }
    # The engine knows no instrument by name.
    FILENAME ~ /^src\/engine\// {
        code = $0
        sub(/\/\/.*/, "", code)
        if (code ~ /(^|[^a-z])(uu|pp|perpres|permen|perbkn|perka|skb|se)[-_][a-z0-9]*[-_]?[0-9]/) {
            print FILENAME ":" FNR ": the engine names an instrument: " $0
            wrong = 1
        }
    }
    END { exit wrong }
'
