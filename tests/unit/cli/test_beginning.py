"""Ctrl+C while the command is still loading simply ends it; where it is ignored, it stays so."""

import signal
import subprocess
import sys

import pytest

# Somebody presses Ctrl+C when the first module of the command is looked for.
_PRESSED = """
import os, signal, sys
{before}

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "generator.cli.main":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Finder())
sys.argv = ["showcase", "--version"]
from generator.__main__ import main
main()
"""


@pytest.mark.parametrize(
    ("before", "status"),
    [("", -signal.SIGINT), ("signal.signal(signal.SIGINT, signal.SIG_IGN)", 0)],
    ids=["heeded", "ignored"],
)
def test_an_import_that_is_interrupted_prints_nothing(before: str, status: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PRESSED.format(before=before)], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (status, b"")
