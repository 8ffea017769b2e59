# SPDX-License-Identifier: Apache-2.0
#
# Validates the shipped circulars against the generated JSON Schema (2020-12), and checks that the
# schema refuses documents that are wrong. Debian: python3-jsonschema.
import copy
import json
import pathlib
import subprocess
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: python3-jsonschema with draft 2020-12 is not installed")
    sys.exit(77)

program, directory = sys.argv[1:]
schema = json.loads(subprocess.run([program], check=True, capture_output=True).stdout)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)

failed = False
documents = sorted(pathlib.Path(directory).glob("*.json"))
if len(documents) < 10:
    print(f"only {len(documents)} documents in {directory}")
    failed = True
for path in documents:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
        print(f"{path.name}: {error.json_path}: {error.message}")
        failed = True


def wrong(what, change):
    """The first document with one change must be refused."""
    global failed
    document = json.loads(documents[0].read_text(encoding="utf-8"))
    changed = copy.deepcopy(document)
    change(changed)
    if validator.is_valid(changed):
        print(f"the schema accepts a document with {what}")
        failed = True


wrong("another format", lambda d: d.update(format=2))
wrong("an unknown part", lambda d: d.update(colour="red"))
wrong("no rules", lambda d: d.pop("rules"))
wrong("a code that is a number", lambda d: d["jurisdiction"].update(code=19.01))
wrong("an unknown actor", lambda d: d["binds"][0].update(person="asn"))
wrong("a date in another form", lambda d: d["validity"].update({"from": "19/09/2024"}))
wrong("an unknown relation", lambda d: d["rules"][0].update(relation="permits"))
wrong("an unknown fact", lambda d: d["rules"][0].update(when=[{"colour": ["red"]}]))
wrong("a truth value in quotes", lambda d: d["rules"][0].update(when=[{"spoke": ["true"]}]))
wrong("a duty without duty", lambda d: d["rules"][0].update(relation="adds_duty"))
wrong("a text in one language", lambda d: d["rules"][0]["text"].pop("en"))

print(f"{len(documents)} documents validated")
sys.exit(1 if failed else 0)
