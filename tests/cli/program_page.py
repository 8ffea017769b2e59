#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the examples of docs/program.md and compares what they print.

    program_page.py PROGRAM PAGE            fails where an output differs
    program_page.py PROGRAM PAGE --update   writes the outputs into the page

A block ```console holds commands behind "$ " with their output. A block whose info string has a second
word, such as ```csv cases.csv, is a file that the commands find.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


def run(command, folder, program):
    environment = {"PATH": f"{folder}/.bin:{os.environ['PATH']}", "LANG": "C.UTF-8"}
    result = subprocess.run(
        ["sh", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False)
    return result.stdout.decode()


def filled(block, folder, program):
    """The block with the outputs that its commands have now."""
    out = ""
    command = None
    for line in block.splitlines():
        if line.startswith("$ ") or (command and command.endswith("\\")):
            command = line[2:] if line.startswith("$ ") else command + "\n" + line
            out += line + "\n"
            if not command.endswith("\\"):
                out += run(command, folder, program)
    return out


def main():
    program, page = sys.argv[1:3]
    with open(page, encoding="utf-8") as file:
        text = file.read()
    folder = tempfile.mkdtemp()
    try:
        os.mkdir(f"{folder}/.bin")
        os.symlink(os.path.abspath(program), f"{folder}/.bin/netralitas")

        def replace(match):
            language, name, body = match.groups()
            if name:
                with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                    file.write(body)
            if language != "console":
                return match.group(0)
            return f"```console\n{filled(body, folder, program)}```"

        now = FENCE.sub(replace, text)
    finally:
        shutil.rmtree(folder)
    if "--update" in sys.argv[3:]:
        with open(page, "w", encoding="utf-8") as file:
            file.write(now)
    elif now != text:
        import difflib
        sys.stdout.writelines(difflib.unified_diff(
            text.splitlines(True), now.splitlines(True), page, "the program"))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
