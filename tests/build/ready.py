"""The command in a process of its own that need not load the package: forked from one that has.

``python -m tests.build.ready`` is that one. It takes a command a line on its standard input, as
JSON, forks a process for each, and answers with the exit status. A fork has everything of its own
that a process begun anew has; what it hasn't is the half second of loading. That a command loads
what it needs, and how it begins and ends, is for the tests that begin it anew.
"""

import io
import json
import os
import select
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent.parent
_WITHIN = 120


def forked(arguments: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    """Run ``showcase`` with the arguments in the repository's folder, and give what it said."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        status = _Ready.of(os.getpid()).run(arguments, out, err)
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode())
    return subprocess.CompletedProcess(["showcase", *arguments], status, *texts)


class _Ready:
    """The process that forks, from the side of the tests."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.build.ready"],
            cwd=ROOT,
            # Threads would not come along into a fork.
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    @staticmethod
    @cache
    def of(pid: int) -> "_Ready":
        """The one of this process; it ends when its input does, and that is when we end."""
        del pid
        return _Ready()

    def run(self, arguments: Sequence[str], out: IO[bytes], err: IO[bytes]) -> int:
        """Run a command that writes into the two files; gives its exit status."""
        told = {
            "arguments": list(arguments),
            "env": dict(os.environ),
            "files": [f"/proc/{os.getpid()}/fd/{file.fileno()}" for file in (out, err)],
        }
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answers is not None
        asked.write(f"{json.dumps(told)}\n")
        asked.flush()
        if not select.select([answers], [], [], _WITHIN)[0]:
            self._process.kill()
            raise subprocess.TimeoutExpired(arguments, _WITHIN)
        return int(answers.readline())


def _load() -> None:
    """Load the package, and what it makes on its way to a first site: models, templates, fonts."""
    from generator.cli.main import Commands, run

    with tempfile.TemporaryDirectory() as folder, redirect_stderr(io.StringIO()):
        content = ROOT / "tests/golden/base/content"
        places = ["--site-dir", f"{folder}/site", "--work", f"{folder}/work", "--jobs", "1"]
        with redirect_stdout(sys.stderr):
            assert run(["build", "--content", str(content), *places]) == 0
    for module in Commands.table.values():
        import_module(module.target.partition(":")[0])


def _serve() -> None:
    for line in sys.stdin:
        told = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _become(told["arguments"], told["env"], told["files"])
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _become(arguments: Sequence[str], env: Mapping[str, str], files: Sequence[str]) -> None:
    from generator.__main__ import main

    os.environ.clear()
    os.environ.update(env)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for number, name in enumerate(files, 1):
        os.dup2(os.open(name, os.O_WRONLY), number)
    sys.argv = ["showcase", *arguments]
    main()  # It ends the process.


if __name__ == "__main__":
    _load()
    _serve()
