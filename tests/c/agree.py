# SPDX-License-Identifier: Apache-2.0
"""agree.py LIBRARY RECORDS: the C interface from Python. Every case gets the answer of the records."""
import ctypes
import sys


class Finding(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("norm", "provision", "level_basis")]
    _fields_ += [(name, ctypes.c_int32)
                 for name in ("status", "track", "level", "certainty", "force")]
    _fields_ += [(name, ctypes.c_uint32) for name in ("handled_by", "decided_by", "levels")]
    _fields_ += [("open_facts", ctypes.c_uint64)]


CONCLUSION, STATUS, TRACK, LEVEL, CERTAINTY = 1, 2, 4, 5, 6

library = ctypes.CDLL(sys.argv[1])
library.ntr_code.restype = ctypes.c_char_p
buffer = ctypes.create_string_buffer(1 << 16)
facts, verdict = ctypes.c_void_p(), ctypes.c_void_p()
assert library.ntr_case_create(ctypes.byref(facts)) == 0
assert library.ntr_verdict_create(ctypes.byref(verdict)) == 0


def size(n):
    return ctypes.c_size_t(n)


def told():
    conclusion, count = ctypes.c_int32(), ctypes.c_size_t()
    findings = (Finding * 64)()
    assert library.ntr_verdict_conclusion(verdict, ctypes.byref(conclusion)) == 0
    assert library.ntr_verdict_findings(
        verdict, ctypes.sizeof(Finding), findings, size(64), ctypes.byref(count)) == 0
    out = [library.ntr_code(CONCLUSION, conclusion)]
    for finding in findings[:count.value]:
        assert library.ntr_cite(finding.provision, 0, buffer, size(len(buffer)), None) == 0
        out.append(b":".join([
            finding.norm, library.ntr_code(STATUS, finding.status),
            library.ntr_code(TRACK, finding.track), library.ntr_code(LEVEL, finding.level),
            library.ntr_code(CERTAINTY, finding.certainty), buffer.value]))
    return b"\t".join(out)


with open(sys.argv[2], "rb") as file:
    lines = file.read().splitlines()
assert len(lines) > 400 and len(lines) % 4 == 0
for stated, json, answer, document in zip(*[iter(lines)] * 4):
    assert library.ntr_case_clear(facts) == 0
    for fact in stated.split(b"\t"):
        key, value = fact.split(b"=", 1)
        assert library.ntr_case_set(facts, key, value) == 0
    assert library.ntr_evaluate(facts, None, verdict) == 0
    assert told() == answer, (told(), answer)
    assert library.ntr_evaluate_json(
        json, size(len(json)), None, buffer, size(len(buffer)), None) == 0
    assert buffer.value == document

assert library.ntr_case_set(facts, b"act", b"no such act") == 1002
library.ntr_verdict_destroy(verdict)
library.ntr_case_destroy(facts)
print(len(lines) // 4, "cases")
