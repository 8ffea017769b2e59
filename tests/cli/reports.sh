#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# explain, ask, diff and summary: what people read.
. "$(dirname "$0")/lib.sh"

well_formed() {
    if command -v xmllint >/dev/null; then
        xmllint --noout "$1" || fail "$1 is not well-formed"
    fi
}
# Nothing runs, and nothing comes from outside.
self_contained() {
    if grep -qiE '<script|javascript:|[^-]on(load|click)=|@import|url\(|<link|<img|<iframe' "$1"; then
        fail "$1 is not self-contained"
    fi
    if grep -oE '(href|src)="[^#"]' "$1" | grep -q .; then fail "$1 points outside"; fi
}

cases >cases.jsonl
count=$(wc -l <cases.jsonl)

# --- explain -------------------------------------------------------------------------------------

run 0 explain cases.jsonl
[ "$(grep -c '^KESIMPULAN: ' out)" = "$count" ] || fail 'a conclusion a case'
has out 'batang-hari-join-campaign'
run 0 explain cases.jsonl --lang en
[ "$(grep -c '^CONCLUSION: ' out)" = "$count" ] || fail 'a conclusion a case'
run 0 explain cases.jsonl --format markdown --lang en
[ "$(grep -c '^## ' out)" = "$count" ] || fail 'a section a case'
has out '# Report on ASN neutrality'

for language in id en; do
    run 0 explain cases.jsonl --format html --lang "$language"
    has out "<html lang=\"$language\">"
    has out '@media print'
    [ "$(grep -c '<section class="case ' out)" = "$count" ] || fail 'a section a case'
    self_contained out
done

# Everything of the explanation is in the page.
printf '%s\n' "$good" >one.jsonl
run 0 explain one.jsonl
grep -E '^ *([0-9]+\.|-) ' out | sed -E 's/^ *([0-9]+\.|-) //; s/&/\&amp;/g; s/"/\&quot;/g' >items
run 0 explain one.jsonl --format html
while read -r item; do
    has out "$item"
done <items

printf '%s\n' '{"id":"<script>alert(1)</script> & \"*_x_*\"","actor":"pns"}' >sharp.jsonl
run 0 explain sharp.jsonl --format html
self_contained out
has out '&lt;script&gt;'
run 0 explain sharp.jsonl --format markdown
has out '\<script\>'
run 3 explain "$work/nowhere"
printf '%s\n%s\n' '{"actr":"x"}' "$good" >bad.jsonl
run 3 explain bad.jsonl
has out KESIMPULAN
has err NTR-1003

# --- ask -----------------------------------------------------------------------------------------

answers() { # LINE...
    code=0
    printf '%s\n' "$@" | "$program" ask --lang en >out 2>err || code=$?
    [ "$code" = 0 ] || fail "ask: exit code $code"
    empty err
}
answers vote pns
cp out first
answers vote pns
same out first
has out '1. '
has out 'CONCLUSION: '
has out '{"actor":"pns"'

# Numbers, help, an unknown answer with the nearest, and skipping.
answers '?' 1 nonsense '' pns
has out 'attend_campaign'
has out 'NTR-1002'
answers PNS
has out 'NTR-1002'
printf '' | "$program" ask --lang en >out || fail 'no answers at all'
has out 'CONCLUSION: depends'
# It stops: every question skipped, and nothing asked twice.
yes '' | head -n 100 | "$program" ask --lang en >out || fail 'every question skipped'
[ "$(grep -cE '^[0-9]+\. .*\?$' out)" -le 60 ] || fail 'too many questions'
has out 'Questions that were skipped stay open.'
# Settled after some answers: nothing is left to ask.
answers act_is_not_a_code other pns 2024-10-05 pilkada_2024
has out 'CONCLUSION: '

# --- diff ----------------------------------------------------------------------------------------

printf '%s\n' "$good" >one.jsonl
run 0 diff --as-of 2021-01-01 --as-of 2024-10-05 one.jsonl
has out 'pp-94-2021/5.n.2'
has out 'pp-53-2010'
has out 'Berubah: 1 dari 1 kasus'
run 0 diff --as-of 2024-10-05 --as-of 2024-10-05 cases.jsonl --lang en
has out 'Changed: 0 of'
run 0 diff --as-of 2024-08-01 --as-of 2024-10-05 cases.jsonl --lang en
has out 'Changed: '

# --- summary -------------------------------------------------------------------------------------

run 0 summary cases.jsonl
has out "$count kasus"
for language in id en; do
    run 0 summary cases.jsonl --svg "$language.svg" --lang "$language"
    well_formed "$language.svg"
    self_contained "$language.svg"
done
has en.svg 'By conclusion'
has id.svg 'Menurut kesimpulan'
sed 's/ .*//' out >/dev/null
# The conclusions add up.
total=$(sed -n '/^By conclusion/,/^$/s/^ *\([0-9][0-9]*\) .*/\1/p' out | awk '{ s += $1 } END { print s }')
[ "$total" = "$count" ] || fail "conclusions add up to $total of $count"

finish
