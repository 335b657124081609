"""Work that is done in another process while this one goes on."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

R = TypeVar("R")


@contextmanager
def begun(work: Callable[[], R], jobs: int) -> Iterator[Callable[[], R]]:
    """Begin ``work``, and be given a function that waits for what comes of it.

    That is plain data. What ``work`` raises is raised by the function; ``RuntimeError`` if its
    process was killed. Nobody waits for work that is not asked for: it ends with the block.
    With one job it is done by this process, when it is asked for.
    """
    if jobs <= 1:
        yield work
        return
    # It takes ten milliseconds to import.
    import multiprocessing

    context = multiprocessing.get_context("fork")
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=_done, args=(work, writer), daemon=True)
    process.start()
    # The end of the pipe shows here when the process is gone, and no other one holds it.
    writer.close()

    def result() -> R:
        try:
            error, found = reader.recv()
        except EOFError:
            raise RuntimeError("a process was killed before its work was done") from None
        if error is not None:
            raise error
        return found  # type: ignore[no-any-return]

    try:
        yield result
    finally:
        process.terminate()
        process.join()
        reader.close()


def _done(work: Callable[[], object], writer: "Connection") -> None:
    # Ctrl+C reaches every process of a terminal; who began this one ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        found = work()
    except Exception as error:
        # Whoever asks for the result gets it.
        writer.send((error, None))
    else:
        writer.send((None, found))
