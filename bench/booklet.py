"""Time the printing: ``python -m bench.booklet``, each PDF in a process of its own.

The time is what a person waits for one edition: starting, checking the records, setting the type.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import pypdf

# Project folder, review, brand: the real review, and the fictional city with its fullest brand.
JOBS = (
    (Path(), "2022", "red-pomegranate"),
    (Path("tests/cities/yunhe"), "yunhe-2022", "hedeng-station"),
)
LIMIT = 10.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each job in both languages; fail where one takes longer than the limit (seconds)."""
    parser = argparse.ArgumentParser(prog="python -m bench.booklet", description=__doc__)
    parser.parse_args(arguments)
    slowest = 0.0
    print("| file | pages | KiB | seconds |\n| --- | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for project, review, brand in JOBS:
            for wanted in (("--review", review), ("--board", brand)):
                for edition in ("en", "zh"):
                    out = Path(folder) / f"{review}-{wanted[0]}-{edition}"
                    slowest = max(slowest, _print(project, [*wanted, "--edition", edition], out))
    return int(slowest > LIMIT)


def _print(project: Path, options: list[str], out: Path) -> float:
    command = [sys.executable, "-m", "generator", "booklet", *options]
    started = time.monotonic()
    subprocess.run(
        [*command, "--content", str(project / "content"), "--out", str(out)],
        check=True,
        capture_output=True,
    )
    seconds = time.monotonic() - started
    for file in sorted(out.glob("*.pdf")):
        pages = len(pypdf.PdfReader(file).pages)
        print(f"| {file.name} | {pages} | {file.stat().st_size / 1024:.0f} | {seconds:.1f} |")
    return seconds


if __name__ == "__main__":
    sys.exit(main())
