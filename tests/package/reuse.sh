#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# reuse.sh SOURCE: every file names its licence and its copyright, as REUSE wants it. REUSE looks for the
# text of the licence in LICENSES/; here it is LICENSE, where people look. A copy of the sources has both.
set -eu
command -v reuse >/dev/null || {
    echo "skipped: reuse not found (Debian: reuse)"
    exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$1"
git ls-files -z | xargs -0 cp --parents -t "$work"
cd "$work"
mkdir LICENSES
mv LICENSE LICENSES/Apache-2.0.txt
reuse lint
