"""Shares of items for processes that are forked."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from generator.forking.collector import without_collector

T = TypeVar("T")
R = TypeVar("R")


def forked(
    work: Callable[[Sequence[T]], list[R]], items: Sequence[T], jobs: int, share: int
) -> Iterator[R]:
    """What ``work`` makes of all items, in their order, in ``jobs`` processes.

    ``share`` is how many items one call is given at most. With one job, or little to do, all is
    done in this process.
    """
    size = max(1, min(share, len(items) // (jobs * 4)))
    shares = [items[start : start + size] for start in range(0, len(items), size)]
    if jobs <= 1 or len(shares) < 2:
        for part in shares:
            yield from work(part)
        return
    # They take twenty milliseconds to import, and mostly there is little to do.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("fork")
    _inherited.append((work, shares))
    try:
        with without_collector(), ProcessPoolExecutor(jobs, context) as pool:
            for rows in pool.map(_done, range(len(shares))):
                yield from rows
    finally:
        _inherited.pop()


# What a worker inherits when it is forked.
_inherited: list[tuple[Callable[[Any], list[Any]], Sequence[Sequence[Any]]]] = []


def _done(number: int) -> list[Any]:
    work, shares = _inherited[-1]
    return work(shares[number])
