"""How long a saved record takes to be on its page in the preview.

That page is asked for again and again, as by a reader who reloads; what else the preview builds
meanwhile is waited for before the next edit.
"""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from urllib.request import urlopen

from bench.edits import WORDS, change_record, record_to_change

_EDITS = 5
_PAUSE, _LONGEST = 0.005, 60
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")
_BUILT = re.compile(r" built$")


def seconds_to_page(product: Path, project: Path) -> float:
    """The median time of a few edits, from saving the record to its page with the new words.

    Raises ``RuntimeError`` if the preview ends by itself, or shows something else.
    """
    command = [sys.executable, "-u", "-m", "generator", "serve", "--port", "0", "--lang", "en"]
    with subprocess.Popen(
        [*command, "--content", str(project / "content")],
        cwd=product,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as preview:
        try:
            lines = iter(preview.stdout or ())
            root = _heard(lines, _ADDRESS)
            times = []
            for count in range(_EDITS):
                _heard(lines, _BUILT)
                # Nobody saves at the very moment when the preview has built and will look again.
                time.sleep(1 + count / 20)
                times.append(_edited(root, project))
        finally:
            preview.terminate()
    return median(times)


def _edited(root: str, project: Path) -> float:
    address = f"{root}practices/{record_to_change(project).stem}/"
    before = _page(address)
    change_record(project)
    saved = time.perf_counter()
    while (now := _page(address)) == before and time.perf_counter() < saved + _LONGEST:
        time.sleep(_PAUSE)
    seconds = time.perf_counter() - saved
    if now.count(WORDS) <= before.count(WORDS):
        raise RuntimeError("the page does not have what was saved")
    return seconds


def _page(address: str) -> str:
    with urlopen(address) as answer:  # noqa: S310 - an address of this machine
        return str(answer.read(), "utf-8")


def _heard(lines: Iterator[str], pattern: re.Pattern[str]) -> str:
    for line in lines:
        found = pattern.search(line)
        if found:
            return found[0]
    raise RuntimeError("the preview ended by itself")
