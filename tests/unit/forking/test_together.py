"""Shares of work are done once each, by all processes, and come in their order."""

import os
import signal
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from generator.forking.together import together
from tests.unit.forking.leaving import leaving_none


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 7, 500])
def test_all_comes_in_its_order(jobs: int, count: int) -> None:
    def work(share: Sequence[int]) -> list[str]:
        return [f"{number}: " + "reed" * 20_000 for number in share]

    found = [row.partition(":")[0] for row in together(work, range(count), jobs, 5)]
    assert found == [str(number) for number in range(count)]


def test_every_process_does_its_part() -> None:
    def work(share: Sequence[int]) -> list[int]:
        time.sleep(0.01)
        return [os.getpid() for _ in share]

    found = set(together(work, range(400), 2, 10))
    assert len(found) == 2
    assert os.getpid() in found


def test_neighbours_are_of_one_process() -> None:
    def work(share: Sequence[int]) -> list[int]:
        time.sleep(0.002)
        return [os.getpid() for _ in share]

    found = list(together(work, range(400), 2, 10))
    # The first quarter is ours, and from one item to the next it is seldom another's turn.
    assert set(found[:100]) == {os.getpid()}
    assert sum(one != other for one, other in pairwise(found)) < 20


@pytest.mark.parametrize("here", [True, False])
def test_what_work_raises_is_raised(*, here: bool) -> None:
    parent = os.getpid()

    def work(share: Sequence[int]) -> list[int]:
        if (os.getpid() == parent) is here:
            raise OSError(28, "no space left")
        time.sleep(0.01)  # The other one has begun, too.
        return list(share)

    with pytest.raises(OSError, match="no space left"):
        list(together(work, range(400), 2, 1))


def test_a_process_that_was_killed_is_told() -> None:
    parent = os.getpid()

    def work(share: Sequence[int]) -> list[int]:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(0.01)
        return list(share)

    with pytest.raises(RuntimeError, match="killed"):
        list(together(work, range(400), 2, 1))


def test_who_wants_no_more_leaves_no_process() -> None:
    with leaving_none():
        rows = together(lambda share: [os.getpid() for _ in share], range(400), 3, 1)
        next(rows)
        rows.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("jobs", "done"), [(1, []), (2, [os.getpid()] * 3)])
def test_this_process_does_something_else_first(jobs: int, done: list[int]) -> None:
    others: list[int] = []

    def meanwhile() -> Iterator[None]:
        for _ in range(3):
            others.append(os.getpid())
            assert not found
            yield

    found: list[int] = []
    found += together(list, range(100), jobs, 5, meanwhile())
    assert found == list(range(100))
    assert others == done


def test_nobody_waits_while_this_process_does_something_else(tmp_path: Path) -> None:
    large = b"." * (1 << 18)

    def work(share: Sequence[int]) -> list[bytes]:
        (tmp_path / str(share[0])).touch()
        return [large for _ in share]

    def meanwhile() -> Iterator[None]:
        # Its first run is far more than a pipe holds.
        until = time.monotonic() + 30
        while not (tmp_path / "30").exists():
            assert time.monotonic() < until
            time.sleep(0.001)
            yield

    assert list(together(work, range(40), 2, 1, meanwhile())) == [large] * 40
