#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# netralitas evaluate: the answers of the API in every format, and bad input.
. "$(dirname "$0")/lib.sh"

# --- JSON Lines to JSON Lines equals the API -----------------------------------------------------

for name in article-situations reported-cases; do
    data=$source_dir/tests/data/$name.jsonl
    "$helper" cases "$data" >cases.jsonl
    for language in id en; do
        "$helper" verdicts "$data" "$language" >expected.jsonl
        run 0 evaluate cases.jsonl --format jsonl --lang "$language"
        same out expected.jsonl
        empty err
        # A pipe, and the format guessed from what it holds.
        "$program" evaluate --lang "$language" <cases.jsonl >piped.jsonl || fail "from a pipe"
        same piped.jsonl expected.jsonl
        "$program" evaluate - --lang "$language" <cases.jsonl >piped.jsonl || fail "from -"
        same piped.jsonl expected.jsonl
    done
done

# --- Formats -------------------------------------------------------------------------------------

cases >cases.jsonl
count=$(wc -l <cases.jsonl)
run 0 evaluate cases.jsonl --format csv
head -n 1 out | grep -q '^id,conclusion,' || fail 'the header of CSV'
[ "$(grep -c . out)" = $((count + 1)) ] || fail 'a row of CSV a case'
run 0 evaluate cases.jsonl --format table
has out 'Kesimpulan'
run 0 evaluate cases.jsonl --format table --lang en
has out 'Conclusion'
run 0 evaluate cases.jsonl --format json
head -n 1 out | grep -q '^\[' || fail 'an array'
tail -n 1 out | grep -q '\]$' || fail 'the end of the array'

# Input in the other formats gives the same.
printf '%s\n' "$good" >one.jsonl
printf '[%s]' "$good" >one.json
printf '\357\273\277id;date;election;actor;act;beneficiary;party_attributes\r\na;2024-10-05;pilkada_2024;pns;attend_campaign;candidate;TRUE\r\n' >one.csv
run 0 evaluate one.jsonl
cp out expected
for file in one.json one.csv; do
    run 0 evaluate "$file"
    same out expected
done
cp one.csv one.txt
run 0 evaluate one.txt --input csv
same out expected
run 3 evaluate one.txt --input jsonl

# --- Threads -------------------------------------------------------------------------------------

# Thousands of records, some bad, some blank lines: alike whatever the number of threads.
awk '{ line[NR] = $0 } END {
    for (i = 0; i < 3000; ++i) {
        print line[i % NR + 1]
        if (i % 500 == 77) print ""
    }
}' cases.jsonl >many.jsonl
sed -e '1500s/.*/{"date":"2024-13-01"}/' -e '2100s/^{/{"id" "x",/' many.jsonl >spoilt.jsonl
for format in jsonl json csv table; do
    run 0 evaluate many.jsonl --format $format
    cp out expected
    for jobs in 2 3 16; do
        run 0 evaluate many.jsonl --format $format --jobs $jobs
        same out expected
    done
done
for options in '' '--skip-bad --rejects r.jsonl'; do
    # shellcheck disable=SC2086
    run 3 evaluate spoilt.jsonl $options
    cp out expected
    cp err expected.err
    [ -z "$options" ] || cp r.jsonl expected.r
    for jobs in 2 7; do
        # shellcheck disable=SC2086
        run 3 evaluate spoilt.jsonl $options --jobs $jobs
        same out expected
        same err expected.err
        [ -z "$options" ] || same r.jsonl expected.r
    done
done
# What can't be written ends every thread.
run 2 evaluate spoilt.jsonl --skip-bad --rejects spoilt.jsonl --jobs 3
: >nothing.jsonl
run 3 evaluate nothing.jsonl --jobs 4
for jobs in 0 -1 257 2x ' 2' 99999999999; do
    run 2 evaluate one.jsonl --jobs "$jobs"
    has err '--jobs'
done

# --- Readings ------------------------------------------------------------------------------------

passive='{"id":"p","date":"2024-10-05","election":"pilkada_2024","actor":"pns","act":"attend_campaign","beneficiary":"candidate","spouse_is_candidate":false,"active_support":false,"party_attributes":false,"service_attributes":false,"mobilised_staff":false,"state_facilities":false,"on_official_duty":false,"working_hours":false,"spoke":false,"intent":false,"holds_office":false}'
printf '%s\n' "$passive" >passive.jsonl
run 0 evaluate passive.jsonl
has out '"conclusion":"contested"'
run 0 evaluate passive.jsonl --reading neutral
has out '"conclusion":"contested"'
run 0 evaluate passive.jsonl --reading strict
has out '"conclusion":"breach"'
run 0 evaluate passive.jsonl --reading lenient
lacks out '"conclusion":"contested"'

# --- Bad input -----------------------------------------------------------------------------------

{
    printf '%s\n' "$good"
    printf '%s\n' '{"id":"b1","date":"03/10/2024","actor":"pnss"}'
    printf '%s\n' 'not json'
    printf '%s\n' '{"id":"b2","date":"2024-02-30"}'
    printf '%s\n' '{"id":"b3","actr":"pns"}'
    printf '%s\n' '{"id":"b4","actor":"pns","actor":"pppk"}'
    printf '%s\n' '{"id":"b5","intent":"yes"}'
    printf '%s\n' "$good"
} >bad.jsonl

run 3 evaluate bad.jsonl
[ "$(wc -l <out)" = 1 ] || fail 'nothing comes out after the first bad line'
has err 'baris 2'
has err 'NTR-1001: date'
has err '2024-10-03'
has err 'NTR-1002: actor'
has err 'pns'
has err 'baris 3'
has err NTR-1301
has err 'baris 4'
has err '2024-02-30'
has err 'baris 5'
has err NTR-1003
has err 'baris 6'
has err NTR-1303
has err 'baris 7'
has err NTR-1302
[ ! -e bad.rejects.jsonl ] || fail 'no reject file without --skip-bad'

run 3 evaluate bad.jsonl --strict-input --lang en
[ "$(wc -l <out)" = 1 ] || fail '--strict-input is the default'
has err 'line 2'

run 3 evaluate bad.jsonl --skip-bad --lang en
[ "$(wc -l <out)" = 2 ] || fail 'good lines come out'
has err 'bad.rejects.jsonl'
sed -n 2,7p bad.jsonl >wanted
same bad.rejects.jsonl wanted

run 3 evaluate bad.jsonl --skip-bad --rejects elsewhere
same elsewhere wanted
"$program" evaluate --skip-bad --rejects piped <bad.jsonl >out 2>err && fail 'bad input from a pipe'
same piped wanted
run 2 evaluate bad.jsonl --skip-bad --rejects bad.jsonl
has err 'bad.jsonl'
[ "$(wc -l <bad.jsonl)" = 8 ] || fail 'the input itself is not overwritten'

# Rejected rows of CSV stand under the header again, so that the file can be mended and read.
printf 'id,date,actor\na,2024-10-05,pns\nb,2024-10-05\nc,05/10/2024,pns\n' >bad.csv
run 3 evaluate bad.csv --skip-bad
has err NTR-1308
printf 'id,date,actor\nb,2024-10-05\nc,05/10/2024,pns\n' >wanted
same bad.rejects.csv wanted
sed 's/^b,.*/b,2024-10-05,pns/; s|05/10/2024|2024-10-05|' bad.rejects.csv >mended.csv
run 0 evaluate mended.csv
[ "$(wc -l <out)" = 2 ] || fail 'mended rows'

printf '[%s, {"id":"x","actr":"pns"}, %s]' "$good" "$good" >bad.json
run 3 evaluate bad.json --skip-bad
[ "$(wc -l <out)" = 2 ] || fail 'good elements come out'
run 3 evaluate bad.rejects.json
has err NTR-1003

: >empty.jsonl
run 3 evaluate empty.jsonl
has err NTR-1305
printf '{"id":"\377"}\n' >latin.jsonl
run 3 evaluate latin.jsonl
has err NTR-1304
run 3 evaluate nowhere.jsonl
has err nowhere.jsonl
run 3 evaluate "$work"

# One line of 100 MB is refused and not kept; the lines around it are read.
{
    printf '%s\n' "$good"
    printf '{"id":"'
    head -c 100000000 /dev/zero | tr '\0' x
    printf '"}\n%s\n' "$good"
} >long.jsonl
run 3 evaluate long.jsonl --skip-bad
has err NTR-1306
[ "$(wc -l <out)" = 2 ] || fail 'the lines around a long one'
rm -f long.jsonl

# What a file holds does not steer the terminal.
printf '{"id":"\\u001b[31mred","date":"2024-10-05","actor":"pns"}\n' >steer.jsonl
run 0 evaluate steer.jsonl --format table
if grep -q "$(printf '\033')" out; then fail 'an escape sequence in the table'; fi
run 0 explain steer.jsonl
if grep -q "$(printf '\033')" out; then fail 'an escape sequence in the report'; fi

finish
