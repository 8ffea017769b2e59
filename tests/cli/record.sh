#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# record, replay and personnel: what was decided can be decided again.
. "$(dirname "$0")/lib.sh"

cases >cases.jsonl
run 0 record cases.jsonl
cp out records.jsonl
[ "$(wc -l <records.jsonl)" = "$(wc -l <cases.jsonl)" ] || fail 'one record a case'
run 0 replay records.jsonl
[ "$(grep -c ': sama$' out)" = "$(wc -l <cases.jsonl)" ] || fail 'every record is the same'

# With circulars: shipped ones are found again, others are named.
run 0 record cases.jsonl --circular shipped --reading strict --lang en
cp out local.jsonl
has local.jsonl '"circulars":[{"id":"batang'
run 0 replay local.jsonl --lang en
lacks out DIFFERENT
sed 's/"batang-800-169-2023"/"another-circular"/' \
    "$source_dir/src/io/circulars/batang-800-169-2023.json" >own.json
printf '%s\n' "$good" >one.jsonl
echo '{"date":"2024-10-05","election":"pilkada_2024","region":"33.25","actor":"village_head","act":"attend_campaign","beneficiary":"candidate"}' >village.jsonl
run 0 record village.jsonl --circular own.json
cp out own.jsonl
run 0 replay own.jsonl --circular own.json
has out ': sama'
run 4 replay own.jsonl --lang en
has out DIFFERENT
has out 'circular changed or missing: another-circular'

# A change after the writing is seen, wherever it is.
for change in 's/2024-10-05/2024-10-06/' 's/"moderate"/"light"/' 's/Pasal/pasal/' 's/breach/no_breach/'; do
    run 0 record one.jsonl
    sed "$change" out >changed.jsonl
    if cmp -s out changed.jsonl; then fail "nothing to change: $change"; fi
    run 3 replay changed.jsonl
    has out 'telah berubah'
done

# Laid out anew it is the same record.
if command -v python3 >/dev/null; then
    run 0 record one.jsonl
    python3 -c 'import json, sys; json.dump(json.load(open("out")), open("wide.json", "w"), indent=2)'
    run 0 replay wide.json
    # Sealed anew after another law: what differs is named.
    cat >reseal.py <<'END'
import hashlib, json, sys
record = json.load(open("out"))
del record["sha256"]
for path, value in zip(sys.argv[1::2], sys.argv[2::2]):
    place = record
    *parents, last = path.split(".")
    for name in parents:
        place = place[int(name) if name.isdigit() else name]
    place[last] = json.loads(value)
text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
record["sha256"] = hashlib.sha256(text.encode()).hexdigest()
json.dump(record, open("resealed.json", "w"), ensure_ascii=False)
END
    run 0 record one.jsonl
    python3 reseal.py verdict.data_sha256 '"00"' data_version '"2020.01"'
    run 0 replay resealed.json --lang en
    has out 'same, although the law data changed'
    has out 'law data: 2020.01 00, now'
    run 0 record one.jsonl
    python3 reseal.py verdict.conclusion '"contested"' verdict.findings '[]'
    run 4 replay resealed.json --lang en
    has out 'conclusion: "contested" -> "breach"'
    has out 'findings pp-94-2021/5.n.2: - -> {'
    run 0 record one.jsonl
    python3 reseal.py record_version 2
    run 3 replay resealed.json
    has err NTR-1403
    run 0 record one.jsonl
    python3 reseal.py reading '"generous"'
    run 3 replay resealed.json
    run 0 record one.jsonl
    python3 reseal.py facts.actor '"pnss"'
    run 3 replay resealed.json
    has err NTR-1002
fi

echo '{"record_version":1}' >bad.json
run 3 replay bad.json
has err NTR-1401
echo 'no record' >bad.json
run 3 replay bad.json
has err NTR-1301
run 3 replay not-there.json

# --- personnel -----------------------------------------------------------------------------------

run 0 personnel increment_deferred_12_months --from 2025-03-01
has out '"jenisTingkatHukumanId":"S"'
has out '"hukumanTanggal":"01-03-2025"'
has out '"masaTahun":"1","masaBulan":"0","akhirHukumanTanggal":"28-02-2026"'
has out '"nomorPp":"53/2010"'
has out '"jenisHukumanId":""'
run 0 personnel oral_reprimand
has out '"jenisTingkatHukumanId":"R"'
has out '"masaTahun":""'
has out '"hukumanTanggal":""'
has out '"nomorPp":"94/2021"'
run 0 personnel rank_lowered_36_months --from 2020-08-31
has out '"masaTahun":"3","masaBulan":"0","akhirHukumanTanggal":"30-08-2023"'
run 2 personnel allowance_cut_6_months --from 2025-03-01 --lang en
has err 'suspended by'

finish
