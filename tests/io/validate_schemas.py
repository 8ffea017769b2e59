# SPDX-License-Identifier: Apache-2.0
"""Checks the JSON Schemas with a validator that knows nothing of this library.

usage: validate_schemas.py SAMPLES FOLDER. Ends with 77 where the validator is not installed.
"""
import copy
import json
import os
import subprocess
import sys

try:
    import jsonschema
    from jsonschema import Draft202012Validator, FormatChecker
except ImportError:
    print("skipped: python3-jsonschema with Draft 2020-12 is not installed")
    sys.exit(77)

# Cases that the reader and the schema must judge alike.
JUDGED = [
    '{}',
    '{"id": "a", "date": "2024-10-03", "actor": "pns", "spoke": true}',
    '{"id": null, "date": null, "actor": null, "spoke": null}',
    '{"id": ""}',
    '{"region": "33.25"}',
    '{"date": "1900-01-01"}',
    '{"date": "2100-12-31"}',
    '{"date": "2024-02-30"}',
    '{"date": "03/10/2024"}',
    '{"date": "1899-12-31"}',
    '{"date": "2101-01-01"}',
    '{"date": "2024-10-3"}',
    '{"date": ""}',
    '{"date": 20241003}',
    '{"actor": "PNS"}',
    '{"actor": ""}',
    '{"actor": 1}',
    '{"actr": "pns"}',
    '{"spoke": "true"}',
    '{"spoke": 1}',
    '{"spoke": []}',
    '{"election": "own"}',
    '{"election": "pemilu_2029"}',
    '{"id": 7}',
    '[]',
    '"pns"',
    'null',
]


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def main(samples, folder):
    os.makedirs(folder, exist_ok=True)
    told = subprocess.run([samples, folder], input="\n".join(JUDGED) + "\n", check=True,
                          capture_output=True, text=True).stdout.split()
    failures = []

    def check(holds, what):
        if not holds:
            failures.append(what)

    validators = {}
    for name in ("case", "verdict"):
        with open(f"{folder}/{name}.schema.json", encoding="utf-8") as file:
            schema = json.load(file)
        Draft202012Validator.check_schema(schema)
        check(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema", "dialect")
        check(schema["additionalProperties"] is False, "additionalProperties")
        for key, entry in schema["properties"].items():
            check(entry.get("title") and entry.get("description"), f"{name}.{key} has no title")
        validators[name] = Draft202012Validator(schema, format_checker=FormatChecker())

    verdicts = lines(f"{folder}/verdicts.jsonl")
    cases = lines(f"{folder}/cases.jsonl")
    check(len(cases) == len(verdicts) > 300, "too few samples")
    for name, documents in (("case", cases), ("verdict", verdicts)):
        for document in documents:
            for error in validators[name].iter_errors(document):
                failures.append(f"{name} {document.get('id')}: {error.message}")

    check(len(told) == len(JUDGED), "the reader did not answer every case")
    for text, answer in zip(JUDGED, told):
        valid = validators["case"].is_valid(json.loads(text))
        check(valid == (answer == "ok"), f"reader says {answer}, schema says {valid}: {text}")

    # A verdict that is wrong somewhere is refused.
    def refused(change, base=None):
        document = copy.deepcopy(base or next(v for v in verdicts if v["findings"]))
        change(document)
        return not validators["verdict"].is_valid(document)

    check(refused(lambda v: v.update(extra=1)), "an extra key passes")
    check(refused(lambda v: v.pop("phase")), "a missing key passes")
    check(refused(lambda v: v.update(conclusion="guilty")), "an unknown conclusion passes")
    check(refused(lambda v: v["heaviest"].update(ethics="severe")), "a level of another track passes")
    check(refused(lambda v: v["findings"][0].update(decided_by=["ppk"])), "a list of one passes")
    check(refused(lambda v: v["findings"][0].update(level="none")), "an unknown level passes")
    depends = next(v for v in verdicts if v["findings"] and v["findings"][0]["status"] == "depends")
    check(refused(lambda v: v["findings"][0].pop("open_facts"), depends), "depends on nothing passes")
    seen = {f["status"] for v in verdicts for f in v["findings"]}
    check(seen == {"applies", "depends", "defeated"}, f"samples hold only {seen}")

    for failure in failures:
        print("FAILED:", failure)
    print(f"{len(cases)} cases, {len(verdicts)} verdicts, {len(JUDGED)} judged alike, "
          f"{len(failures)} failures")
    return 1 if failures else 0


sys.exit(main(sys.argv[1], sys.argv[2]))
