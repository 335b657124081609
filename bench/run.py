"""Measure: ``python -m bench.run --sizes 100,1000``.

Contenders alternate (A B C, A B C, …) within one session. Memory is watched in a round of its
own, since watching costs time. Each run gets a fresh folder; nothing is deleted before the end.
"""

import argparse
import compileall
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from bench.contenders import PREVIEW, Contender, Inputs, Step, contenders
from bench.corpus import write_corpus
from bench.fiction import corpus
from bench.machine import load, machine, versions
from bench.markdown_pages import write_pages
from bench.measure import Measured, measure
from bench.output import weigh
from bench.peers import install
from bench.previewing import seconds_to_page
from bench.settling import settled

RESULTS = Path("build/bench/results.json")
_LARGE = 5000


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, measure everything, write the results."""
    options = _options(arguments)
    # Ended as by Ctrl+C: with what is being measured, and without the folders of the session.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    peers = install()
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=RESULTS.parent)).resolve()
    product = folder / "product"
    shutil.copytree("generator", product / "generator")
    # Installed packages are compiled, whatever the environment says of folders in the making.
    compileall.compile_dir(product, quiet=1)
    only = options.only.split(",") if options.only else []
    rows = [row for row in contenders(peers, product) if not only or row.name in only]
    results: dict[str, Any] = {
        "machine": machine(),
        "versions": versions(peers),
        "jobs": options.jobs,
        "repeats": options.repeats,
        "titles": {row.name: row.title for row in rows},
        "runs": [],
    }
    try:
        for size in map(int, options.sizes.split(",")):
            results["runs"] += _size(size, rows, folder / str(size), options)
            RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1))
    finally:
        if options.keep:
            print(f"Kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    failed = sorted({row["contender"] for row in results["runs"] if row["status"]})
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of records")
    parser.add_argument("--repeats", type=int, default=3, help="rounds; the median counts")
    parser.add_argument("--only", help="names of contenders, with commas")
    parser.add_argument("--jobs", type=int, default=2, help="processes of our build")
    parser.add_argument("--seed", type=int, default=1, help="of the corpus")
    parser.add_argument("--limit", type=float, default=900, help="seconds for one command")
    parser.add_argument("--no-memory", action="store_true", help="leave the memory round out")
    parser.add_argument("--keep", action="store_true", help="keep all folders, and the logs")
    return parser.parse_args(arguments)


def _size(
    size: int, rows: list[Contender], folder: Path, options: argparse.Namespace
) -> Iterator[dict[str, Any]]:
    inputs = _inputs(size, rows, folder, options)
    settled(folder / "probes", partial(print, flush=True))
    rounds = options.repeats if options.no_memory else options.repeats + 1
    for number in range(rounds):
        watch = number == options.repeats
        for row in rows:
            if row.slow and size >= _LARGE and 0 < number < options.repeats:
                continue
            place = folder / f"{number}-{row.name}"
            place.mkdir()
            for step in row.steps(inputs, place):
                yield _run(size, row, step, number, watch, place, options.limit)
            if row.previewed and not number:
                yield _previewed(size, row, inputs.product, place / "project")


def _inputs(size: int, rows: list[Contender], folder: Path, options: argparse.Namespace) -> Inputs:
    made = corpus(size, options.seed, ("zh",))
    inputs = Inputs(
        folder.parent / "product",
        folder / "project",
        folder / "pages",
        folder / "hugo-pages",
        options.jobs,
    )
    write_corpus(made, inputs.project)
    if any(row.needs_pages for row in rows):
        write_pages(made, inputs.pages)
        write_pages(made, inputs.hugo_pages, "_index.md")
    return inputs


def _run(
    size: int, row: Contender, step: Step, number: int, watch: bool, place: Path, limit: float
) -> dict[str, Any]:
    # What earlier runs wrote is no burden to this one.
    os.sync()
    busy = load()
    first, *others = (
        measure(command, step.folder, step.environment, place / "log", watch=watch, limit=limit)
        for command in step.commands
    )
    measured = sum(others, first)
    output = weigh(step.output) if step.output and number == 0 else None
    print(
        f"{size:>6,} {row.name:<20} {step.scenario:<20} {measured.wall:8.2f} s"
        f" {measured.cpu:8.2f} s cpu"
        + (f" {measured.peak / 1e6:7.0f} MB" if measured.peak else "")
        + (f"   status {measured.status}" if measured.status else ""),
        flush=True,
    )
    return {
        "size": size,
        "contender": row.name,
        "scenario": step.scenario,
        "round": number,
        "load": busy,
        **asdict(measured),
        "output": asdict(output) if output else None,
    }


def _previewed(size: int, row: Contender, product: Path, project: Path) -> dict[str, Any]:
    """The row of the preview: of the time that a reader waits, and of nothing else."""
    busy = load()
    seconds = seconds_to_page(product, project)
    print(f"{size:>6,} {row.name:<20} {PREVIEW:<20} {seconds:8.2f} s", flush=True)
    measured = Measured(seconds, 0, 0, None, 0)
    begins = {"size": size, "contender": row.name, "scenario": PREVIEW, "round": 0, "load": busy}
    return {**begins, **asdict(measured), "output": None}


if __name__ == "__main__":
    sys.exit(main())
