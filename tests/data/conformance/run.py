#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds a program against the conformance suite.

    run.py PROGRAM [ARGUMENT...]    feeds it the cases, compares its verdicts, prints a TAP report
    run.py --check [CASE-SCHEMA]    checks the files of the suite against case.schema.json, and each
                                    case against the JSON Schema of a case; needs python3-jsonschema

The program reads one case a line on standard input and writes one verdict a line on standard output, in
the order of the cases or in any other. Ends with 0 if every case passes, 1 if not, 77 where --check has
nothing to check with. Python 3.8 or later, standard library only.
"""
import json
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent


def read_suite():
    """The lines of every file of the folder, in the order of the file names."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            yield f"{path.name}:{number}", json.loads(line)


def differences(expect, verdict):
    """What the verdict says otherwise than the case expects, one line each."""
    findings = {found.get("norm"): found for found in verdict.get("findings", [])}

    def compare(what, wanted, got):
        if wanted != got:
            yield f"{what}: expected {json.dumps(wanted)}, got {json.dumps(got)}"

    yield from compare("conclusion", expect["conclusion"], verdict.get("conclusion"))
    statuses = {norm: found.get("status") for norm, found in findings.items()}
    for norm in sorted(expect["norms"].keys() | statuses.keys()):
        yield from compare(f"status of {norm}", expect["norms"].get(norm), statuses.get(norm))
    for key, part in (("levels", "level"), ("certainty", "certainty")):
        for norm, wanted in expect.get(key, {}).items():
            yield from compare(f"{part} of {norm}", wanted, findings.get(norm, {}).get(part))
    for key in ("permissions", "open_facts", "handled_by"):
        if key in expect:
            yield from compare(key, sorted(expect[key]), sorted(verdict.get(key, [])))
    for norm in expect.get("absent", ()):
        if norm in findings or norm in verdict.get("permissions", []):
            yield f"{norm}: expected absent"


def run(command):
    suite = [line for _, line in read_suite()]
    given = "".join(json.dumps(line["case"], ensure_ascii=False) + "\n" for line in suite)
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, encoding="utf-8")
    verdicts = {}
    for line in done.stdout.splitlines():
        try:
            verdict = json.loads(line)
            verdicts[verdict["id"]] = verdict
        except (ValueError, KeyError, TypeError):
            print(f"# not a verdict: {line[:100]}")

    about = json.loads((FOLDER / "suite.json").read_text(encoding="utf-8"))
    print("TAP version 13")
    print(f"# {about['suite']} {about['version']}")
    print(f"1..{len(suite)}")
    failed = 0
    for number, line in enumerate(suite, 1):
        case = line["case"]["id"]
        wrong = (list(differences(line["expect"], verdicts[case])) if case in verdicts
                 else ["no verdict with that id"])
        print(f"{'not ok' if wrong else 'ok'} {number} - {case}")
        if wrong:
            failed += 1
            for message in wrong:
                print(f"#   {message}")
            print(f"#   because: {line['because']} [{', '.join(line['basis'])}]")
    print(f"# {len(suite) - failed} of {len(suite)} cases pass")
    if done.returncode != 0:
        print(f"# the program ended with {done.returncode}")
    return 1 if failed or done.returncode != 0 else 0


def check(case_schema):
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        print("skipped: python3-jsonschema with draft 2020-12 is not installed")
        return 77
    own = json.loads((FOLDER / "case.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(own)
    line_validator = Draft202012Validator(own)
    case_validator = None
    if case_schema:
        case_validator = Draft202012Validator(
            json.loads(pathlib.Path(case_schema).read_text(encoding="utf-8")))

    wrong = []
    seen = {}
    for place, line in read_suite():
        wrong += [f"{place}: {error.json_path}: {error.message}"
                  for error in line_validator.iter_errors(line)]
        case = line.get("case", {})
        if case_validator:
            wrong += [f"{place}: case: {error.json_path}: {error.message}"
                      for error in case_validator.iter_errors(case)]
        first = seen.setdefault(case.get("id"), place)
        if first != place:
            wrong.append(f"{place}: the id stands at {first} already")
    print("\n".join(wrong + [f"{len(seen)} cases checked"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in ("-h", "--help") or \
            (arguments[0] == "--check" and len(arguments) > 2):
        print(__doc__.strip())
        sys.exit(0 if arguments and arguments[0] in ("-h", "--help") else 2)
    if arguments[0] == "--check":
        sys.exit(check(arguments[1] if len(arguments) == 2 else None))
    sys.exit(run(arguments))
