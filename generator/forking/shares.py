"""Shares of items for processes that are forked."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

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
    _inherited.append((work, shares))
    try:
        with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) as pool:
            for rows in pool.map(_done, range(len(shares))):
                yield from rows
    finally:
        _inherited.pop()


# What a worker inherits when it is forked.
_inherited: list[tuple[Callable[[Any], list[Any]], Sequence[Sequence[Any]]]] = []


def _done(number: int) -> list[Any]:
    work, shares = _inherited[-1]
    return work(shares[number])
