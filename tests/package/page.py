# SPDX-License-Identifier: Apache-2.0
"""page.py SOURCE BUILD WORK PAGE...: does what the pages say, word for word.

Each `##` section of a page is done in an empty folder, with the sources in third_party/netralitas:
    ```LANGUAGE FILE    a file; one that stands before the first section is in every folder
    ```sh               commands; what they export holds for the rest of the page
    ```text             what the commands before it print at their end
Commands that stand in a second section too build the whole library again: there, only the first of them
is done, the configuration of the other project.
Two things are put in the place of what the page says: `-S netralitas -B netralitas-build` is BUILD, the
build of SOURCE that is there already, and /opt/netralitas a folder below WORK.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)

source, build, work, *pages = map(pathlib.Path, sys.argv[1:])
shutil.rmtree(work, ignore_errors=True)
work.mkdir(parents=True)
words = {"-S netralitas -B netralitas-build": f"-S '{source}' -B '{build}'",
         "netralitas-build": f"'{build}'",
         "/opt/netralitas": str(work / "prefix")}
wrong = commands = 0


def as_here(text):
    for theirs, ours in words.items():
        text = text.replace(theirs, ours)
    return text


def sections(page):
    """The text before the first section, and each section with its title."""
    parts = re.split(r"^## (.*)\n", page.read_text(encoding="utf-8"), flags=re.M)
    return parts[0], list(zip(parts[1::2], parts[2::2]))


for page in pages:
    common, rest = sections(page)
    environment = ""
    done = set()
    for number, (title, text) in enumerate([("", common), *rest]):
        blocks = BLOCK.findall(text)
        if not any(language == "sh" for language, _, _ in blocks):
            continue
        if number > 0:
            blocks = [block for block in BLOCK.findall(common) if block[1]] + blocks
        folder = work / page.stem / str(number)
        (folder / "third_party").mkdir(parents=True)
        os.symlink(source, folder / "third_party" / "netralitas")
        printed = None
        for language, name, body in blocks:
            if name:
                (folder / name).write_text(body, encoding="utf-8")
            elif language == "sh":
                script = as_here(body.splitlines(True)[0] if body in done else body)
                done.add(body)
                result = subprocess.run(
                    ["sh", "-eu", "-c", environment + script], cwd=folder, stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=900, check=False)
                printed = result.stdout.decode()
                commands += 1
                environment += "".join(re.findall(r"^export .*\n", script, re.M))
                if result.returncode != 0:
                    print(f"{page.name}, {title}: exit code {result.returncode}\n{script}\n{printed}")
                    wrong += 1
                    break
            elif language == "text" and printed is not None and not printed.endswith(body):
                print(f"{page.name}, {title}: not printed:\n{body}\nbut\n{printed}")
                wrong += 1
print(f"{commands} blocks of commands, {wrong} wrong")
sys.exit(wrong > 0 or commands == 0)
