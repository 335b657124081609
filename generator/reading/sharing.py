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
            for table, records in pool.map(_share, spans):
                yield Rows.from_table(table, records)
    finally:
        _inherited.pop()


def _share(span: range) -> tuple[bytes, bytes]:
    tasks = _inherited[-1]
    rows = read_files(tasks[number] for number in span)
    return rows.table(), rows.records
