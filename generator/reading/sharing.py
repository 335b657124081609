"""Files read by several processes."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from generator.reading.rows import Rows, Task, read_files

# What workers inherit when they are forked: tasks are not sent.
_inherited: list[Sequence[Task]] = []


def read_shares(tasks: Sequence[Task], jobs: int) -> Iterator[Rows]:
    """The rows of all files in their order, some at a time."""
    size = max(1, len(tasks) // (jobs * 4))
    spans = [range(start, min(start + size, len(tasks))) for start in range(0, len(tasks), size)]
    _inherited.append(tasks)
    try:
        with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as pool:
            yield from map(Rows.from_bytes, pool.map(_share, spans))
    finally:
        _inherited.pop()


def _share(span: range) -> bytes:
    tasks = _inherited[-1]
    return read_files(tasks[number] for number in span).to_bytes()
