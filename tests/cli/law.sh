#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# timeline, rules, facts, schema and check-circular: what the library knows.
. "$(dirname "$0")/lib.sh"

well_formed() {
    if command -v xmllint >/dev/null; then
        xmllint --noout "$1" || fail "$1 is not well-formed"
    fi
}
is_json() {
    if command -v python3 >/dev/null; then
        python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$1" || fail "$1 is not JSON"
    fi
}

# --- facts ---------------------------------------------------------------------------------------

run 0 facts
has out 'attend_campaign'
has out 'tanggal YYYY-MM-DD'
run 0 facts --lang en
has out 'date YYYY-MM-DD'
run 0 facts --json
is_json out
has out '"key":"repeat_offence"'

# --- timeline ------------------------------------------------------------------------------------

run 0 timeline pilkada_2024
has out '2024-09-25  2024-11-23'
run 0 timeline pilkada_2024 --on 2024-10-05 --lang en
has out '> 2024-09-25'
has out '53 days to voting'
run 0 facts
elections=$(sed -n '/^election /,/^$/s/^    \([a-z0-9_]*\) .*/\1/p' out)
[ "$(echo "$elections" | wc -l)" -ge 20 ] || fail 'the elections'
for election in $elections; do
    case $election in
        pemilu_2029 | pemilu_daerah_2031)
            run 3 timeline "$election" --svg none.svg
            has err NTR-1005
            [ ! -e none.svg ] || fail 'a picture of nothing'
            ;;
        *)
            for language in id en; do
                run 0 timeline "$election" --svg "$election.svg" --on 2025-04-01 --lang "$language"
                well_formed "$election.svg"
                lacks "$election.svg" '<script'
                lacks "$election.svg" '"nan'
            done
            ;;
    esac
done
run 0 timeline pilkada_2024 --svg marked.svg --on 2024-10-05
has marked.svg 'Hari yang ditandai'
has marked.svg 'Masa tenang'
has marked.svg 'Pemungutan suara'
has marked.svg 'Penetapan calon'
has marked.svg 'Maulid'
run 0 timeline pilkada_2024 --svg plain.svg --lang en
lacks plain.svg 'Marked day'

# --- rules ---------------------------------------------------------------------------------------

run 0 rules
has out 'pp-94-2021/5.n.2'
all=$(wc -l <out)
run 0 rules --instrument pp-94-2021
has out 'Pasal 5 huruf n angka 2 PP 94/2021'
lacks out 'uu-10-2016/71.1'
[ "$(wc -l <out)" -lt "$all" ] || fail 'only one instrument'
run 0 rules --json --lang en
is_json out
has out '"id":"uu-10-2016/71.1"'
run 0 rules --instrument pp-17-2020 --json
is_json out

# --- schema --------------------------------------------------------------------------------------

for document in case verdict circular; do
    run 0 schema "$document"
    is_json out
    has out 'https://json-schema.org/draft/2020-12/schema'
done

# --- Circulars -----------------------------------------------------------------------------------

circulars=$source_dir/src/io/circulars
for file in "$circulars"/*.json; do
    run 0 check-circular "$file"
    has out 'Sah.'
    run 0 check-circular "$(basename "$file" .json)" --lang en
    has out 'Sound.'
done
run 0 check-circular "$circulars"/*.json

# One that calls a severe breach a moral matter lightens the law: refused, unless it says "diverges".
cat >base.json <<'END'
{
  "format": 1, "id": "uji-2024",
  "jurisdiction": {"code": "99.01", "name": "Kabupaten Uji", "level": "regency"},
  "issuer": {"office": "Bupati Uji", "capacity": "definitive"},
  "instrument": {"type": "circular", "number": "1/2024", "date": "2024-09-01",
    "title": {"id": "Netralitas", "en": "Neutrality"}},
  "validity": {"from": "2024-09-01", "basis": "date_of_issue"},
  "contests": ["pilkada"], "elections": ["pilkada_2024"], "points": "own",
  "source": {"urls": ["urn:test"], "quality": "press", "text_seen": false},
  "binds": [{"person": "pns"}],
  "rules": [{"point": "1", "relation": "RELATION", "level": "light",
    "text": {"id": "Memakai atribut partai.", "en": "Wearing party attributes."},
    "references": ["pp-94-2021/5.n.2"], "persons": ["pns"], "confidence": "high"}]
}
END
sed 's/RELATION/restates/' base.json >light.json
run 3 check-circular light.json
has err NTR-1207
has err 'rules[0]'
empty out
run 3 evaluate --circular light.json
has err NTR-1207
sed 's/RELATION/diverges/' base.json >diverges.json
run 0 check-circular diverges.json --lang en
has out 'national, which stands'

# The verdict of a case there shows both, and the national level stands.
printf '%s\n' '{"id":"k","region":"99.01","date":"2024-10-05","election":"pilkada_2024","actor":"pns","act":"attend_campaign","beneficiary":"candidate","party_attributes":true,"mobilised_staff":false,"state_facilities":false}' >case.jsonl
run 0 explain case.jsonl --circular diverges.json --lang en
has out 'national law stands'
has out 'moderate disciplinary punishment'
run 0 evaluate case.jsonl --circular diverges.json
has out '"level":"moderate"'

# Two that disagree, and one twice.
run 3 check-circular diverges.json diverges.json
has err NTR-1407
sed 's/uji-2024/uji-2024-b/; s/"light"/"severe"/' diverges.json >other.json
run 3 check-circular diverges.json other.json
has err NTR-1406

printf '{' >broken.json
run 3 check-circular broken.json
has err NTR-1301
run 3 check-circular nowhere.json
sed 's/RELATION/diverges/; s/"contests"/"contest"/' base.json >member.json
run 3 check-circular member.json
has err contests

# The region of the case selects.
run 0 explain case.jsonl --circular shipped --lang en
lacks out 'Local circulars'

finish
