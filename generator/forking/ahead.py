"""Work that is done in another process while this one goes on."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

R = TypeVar("R")


@contextmanager
def begun(work: Callable[[], R], jobs: int) -> Iterator[Callable[[], R]]:
    """Begin ``work``, and be given a function that waits for what comes of it, once.

    That is plain data. What ``work`` raises is raised by the function; ``RuntimeError`` if its
    process was killed. Nobody waits for work that is not asked for: it ends with the block.
    With one job it is done by this process, when it is asked for.
    """
    if jobs <= 1:
        yield work
        return
    # Not by multiprocessing, which takes ten milliseconds to import.
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        _do(work, writer)
    # What it holds on to is no matter of this process any longer.
    del work
    # The end of the pipe shows here when the process is gone, and no other one holds it.
    os.close(writer)
    answer = os.fdopen(reader, "rb")

    def result() -> R:
        import pickle

        data = answer.read()
        # Half an answer is none.
        if len(data) < _SIZE or len(data) - _SIZE != int.from_bytes(data[:_SIZE], "little"):
            raise RuntimeError("a process was killed before its work was done")
        # It is of our own process.
        error, found = pickle.loads(memoryview(data)[_SIZE:])  # noqa: S301
        if error is not None:
            raise error
        return found  # type: ignore[no-any-return]

    try:
        yield result
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGTERM)
        os.waitpid(process, 0)
        answer.close()


# So many bytes say how long an answer is.
_SIZE = 8


def _do(work: Callable[[], object], writer: int) -> None:
    """Work, answer and end: nothing that stands around the fork is to happen twice."""
    try:
        # Ctrl+C reaches every process of a terminal; who began this one ends it.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        import pickle

        try:
            data = pickle.dumps((None, work()))
        except Exception as error:
            # Whoever asks for the result gets it.
            data = pickle.dumps((error, None))
        with os.fdopen(writer, "wb") as answer:
            answer.write(len(data).to_bytes(_SIZE, "little"))
            answer.write(data)
    finally:
        os._exit(0)
