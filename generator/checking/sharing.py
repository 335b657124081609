"""Shares work on many records among processes."""

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from generator.problems.problem import Problem
from generator.reading.folder import Entry

# Below this many records another process costs more than it brings.
_SMALL = 500

Check = Callable[[Entry], list[Problem]]

# What a worker inherits when it is forked: nothing of the catalog is copied or sent.
_inherited: list[tuple[Sequence[Entry], Check]] = []


def shared_out(entries: Sequence[Entry], check: Check, jobs: int) -> list[Problem]:
    """The problems that ``check`` finds in each entry, in the order of the entries."""
    if jobs <= 1 or len(entries) < _SMALL:
        return [problem for entry in entries for problem in check(entry)]
    _inherited.append((entries, check))
    try:
        size = max(1, len(entries) // (jobs * 4))
        spans: list[Any] = [(start, start + size) for start in range(0, len(entries), size)]
        with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as pool:
            return [problem for rows in pool.map(_share, spans) for problem in rows]
    finally:
        _inherited.pop()


def _share(span: tuple[int, int]) -> list[Problem]:
    entries, check = _inherited[-1]
    return [problem for entry in entries[span[0] : span[1]] for problem in check(entry)]
