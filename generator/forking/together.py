"""Shares of items, worked off by several processes of which this one is one.

A process fewer that is forked is a copy fewer of whatever is looked at; what this one remembers
of its part it goes on to hold.
"""

import fcntl
import os
import selectors
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from typing import BinaryIO, TypeVar, cast

from generator.forking.ahead import KILLED, forked_off
from generator.forking.collector import without_collector

T = TypeVar("T")
R = TypeVar("R")

# Bytes of a number in a pipe, and how much a pipe should hold, so that nobody waits for a reader.
_SIZE, _ROOM = 4, 1 << 20
# What an answer begins with: the number of its share, or this one in the place of an error's.
_ERROR = (1 << 32) - 1


def together(
    work: Callable[[Sequence[T]], list[R]],
    items: Sequence[T],
    jobs: int,
    share: int,
    meanwhile: Iterable[object] = (),
) -> Iterator[R]:
    """What ``work`` makes of all items, in their order, in ``jobs`` processes with this one.

    ``share`` is how many items one call is given at most. Neighbours mostly are of one process,
    which may know from one of them what another one needs. This process goes through ``meanwhile``
    before its part, once others have begun; nobody does where there are no others. What ``work``
    raises is raised here; ``RuntimeError`` if a process was killed.
    """
    size = max(1, min(share, len(items) // (jobs * 4)))
    shares = [items[start : start + size] for start in range(0, len(items), size)]
    if jobs <= 1 or len(shares) < 2:
        for part in shares:
            yield from work(part)
        return
    with without_collector(), ExitStack() as opened:
        runs = _runs(len(shares), jobs)
        queue = opened.enter_context(_queue(len(runs)))
        mine = _numbers(queue, runs)
        # The first run is our own: what comes of it need not wait for others.
        number = next(mine, None)
        answers = _Answers()
        for _ in range(jobs - 1):

            def answer(writer: int) -> None:
                _work_off(_numbers(queue, runs), shares, work, writer)

            answers.add(opened.enter_context(forked_off(answer)))
        ready: dict[int, Callable[[], list[R]]] = {}
        for _ in meanwhile:
            # A process whose pipe is full would wait.
            while taken := dict(answers.taken(wait=False)):
                ready.update(taken)
        following = 0
        while following < len(shares):
            # What others made is taken out of their pipes between two shares of our own.
            if number is not None:
                ready[number] = [work(shares[number])].pop
                number = next(mine, None)
            ready.update(answers.taken(wait=number is None and following not in ready))
            while following in ready:
                yield from ready.pop(following)()
                following += 1


def _runs(count: int, jobs: int) -> list[range]:
    """So many shares in runs, of which a process takes one after the other.

    The first ones are long; the last ones are short, so that all processes end together.
    """
    runs = []
    start = 0
    while start < count:
        end = start + max(1, (count - start) // (2 * jobs))
        runs.append(range(start, end))
        start = end
    return runs


def _numbers(queue: int, runs: Sequence[range]) -> Iterator[int]:
    """The numbers of shares, of one run after the other as the queue has them."""
    while data := os.read(queue, _SIZE):
        yield from runs[int.from_bytes(data, "little")]


@contextmanager
def _queue(count: int) -> Iterator[int]:
    """A pipe out of which each process takes the number of its next run."""
    reader, writer = os.pipe()
    try:
        # They are few: as many as a pipe holds without a reader.
        os.write(writer, b"".join(number.to_bytes(_SIZE, "little") for number in range(count)))
    finally:
        os.close(writer)
    try:
        yield reader
    finally:
        os.close(reader)


def _widen(pipe: int) -> None:
    # Linux alone can, up to a limit; elsewhere processes wait for each other more often.
    with suppress(AttributeError, OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _ROOM)


def _work_off(
    numbers: Iterable[int],
    shares: Sequence[Sequence[T]],
    work: Callable[[Sequence[T]], list[R]],
    writer: int,
) -> None:
    import pickle

    _widen(writer)
    with os.fdopen(writer, "wb") as answer:
        for number in numbers:
            try:
                data = pickle.dumps(work(shares[number]))
            except Exception as error:
                number, data = _ERROR, pickle.dumps(error)
            answer.write(number.to_bytes(_SIZE, "little") + len(data).to_bytes(_SIZE, "little"))
            answer.write(data)
            answer.flush()
            if number == _ERROR:
                return


class _Answers:
    """What comes out of the pipes of all processes."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._left = 0

    def add(self, answer: BinaryIO) -> None:
        self._left += 1
        self._selector.register(answer, selectors.EVENT_READ)

    def taken(self, *, wait: bool) -> "Iterator[tuple[int, Callable[[], list[R]]]]":
        """Numbers of shares that are ready, with what gives each; where ``wait``, at least one.

        An answer that has to wait takes less memory as it came.
        """
        import pickle

        if wait and not self._left:
            raise RuntimeError(KILLED)
        for key, _ in self._selector.select(None if wait else 0):
            answer = cast(BinaryIO, key.fileobj)
            head = _read(answer, 2 * _SIZE)
            if not head:
                self._selector.unregister(answer)
                self._left -= 1
                continue
            number = int.from_bytes(head[:_SIZE], "little")
            data = _read(answer, int.from_bytes(head[_SIZE:], "little"))
            # It is of our own process.
            found = partial(pickle.loads, data)
            if number == _ERROR:
                raise found()
            yield number, found


def _read(answer: BinaryIO, size: int) -> bytes:
    """So many bytes, or none where the process is gone. Raises ``RuntimeError`` for a part."""
    parts = []
    left = size
    while left:
        data = answer.read(left)
        if not data:
            break
        parts.append(data)
        left -= len(data)
    if left and parts:
        raise RuntimeError(KILLED)
    return b"".join(parts)
