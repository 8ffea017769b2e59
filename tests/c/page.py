# SPDX-License-Identifier: Apache-2.0
"""page.py PAGE CC PHP LIBRARY INCLUDE FFI_HEADER: runs the programs of docs/c.md.

A block with a file name, such as ```c attend.c, is a program; the block ```text behind it is what it
prints.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM = re.compile(r"^```\w+ (\S+)\n(.*?)^```$\s+```text\n(.*?)^```$", re.M | re.S)

page, cc, php, library, include, ffi_header = sys.argv[1:]
library = pathlib.Path(library)
programs = PROGRAM.findall(pathlib.Path(page).read_text(encoding="utf-8"))
assert {name.rsplit(".")[-1] for name, _, _ in programs} == {"c", "py", "php"}, programs

wrong = 0
with tempfile.TemporaryDirectory() as folder:
    os.symlink(ffi_header, f"{folder}/netralitas.ffi.h")
    environment = {**os.environ, "LD_LIBRARY_PATH": str(library.parent)}
    for name, body, wanted in programs:
        pathlib.Path(folder, name).write_text(body, encoding="utf-8")
        if name.endswith(".c"):
            subprocess.run(
                [cc, "-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", "-I", include, name,
                 str(library), "-o", "program"], cwd=folder, check=True)
            command = ["./program"]
        elif name.endswith(".py"):
            command = [sys.executable, name]
        else:
            command = [php, "-d", "ffi.enable=true", name]
        result = subprocess.run(
            command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=60, check=False)
        printed = result.stdout.decode()
        if result.returncode != 0 or printed != wanted:
            print(f"{name}, exit code {result.returncode}:\n{printed}", file=sys.stderr)
            wrong += 1
sys.exit(wrong)
