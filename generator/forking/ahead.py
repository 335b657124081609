"""Work that is done in another process while this one goes on."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import BinaryIO, TypeVar, cast

A = TypeVar("A")
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

    held = [work]
    del work
    room = _room()

    def done(writer: int) -> None:
        import pickle

        try:
            data = pickle.dumps((None, held[0]()))
        except Exception as error:
            # Whoever asks for the result gets it.
            data = pickle.dumps((error, None))
        with room:
            room.write(data)
        os.write(writer, _WHOLE)

    with room, forked_off(done) as answer:
        # What it holds on to is no matter of this process any longer.
        held.clear()

        def result() -> R:
            import pickle

            if answer.read() != _WHOLE:
                raise RuntimeError(KILLED)
            room.seek(0)
            # It is of our own process.
            error, found = pickle.load(room)  # noqa: S301
            if error is not None:
                raise error
            return cast(R, found)

        yield result


@contextmanager
def prepared(
    prepare: Callable[[], Callable[[A], R]], jobs: int
) -> Iterator[Callable[[A], Callable[[], R]]]:
    """Begin to ``prepare`` work in another process, which waits there for what it is of.

    The function given is told that, once: plain data. It gives one that waits for what comes of
    the work, as :func:`begun` does. With one job nothing is prepared before it is asked for.
    """
    if jobs <= 1:
        yield lambda of: lambda: prepare()(of)
        return
    reader, writer = os.pipe()
    room = _room()

    def done() -> R:
        import pickle

        # It would wait for itself otherwise, where nobody else is left to tell it.
        os.close(writer)
        work = prepare()
        if os.read(reader, 1) != _WHOLE:
            raise EOFError
        room.seek(0)
        # It is of our own process.
        return work(pickle.load(room))  # noqa: S301

    with ExitStack() as opened:
        opened.enter_context(room)
        opened.callback(os.close, writer)
        try:
            result = opened.enter_context(begun(done, jobs))
        finally:
            os.close(reader)

        def start(of: A) -> Callable[[], R]:
            import pickle

            pickle.dump(of, room)
            room.flush()
            # Who waits for the result is told that nobody reads this.
            with suppress(BrokenPipeError):
                os.write(writer, _WHOLE)
            return result

        yield start


def _room() -> BinaryIO:
    """A file without a name: a process that answers into it ends, whenever it is read.

    Out of a pipe that is full it would have to wait, with all its memory.
    """
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("answer"), "w+b")
    # Elsewhere than on Linux, and not sooner: it takes 15 milliseconds to import.
    from tempfile import TemporaryFile

    return cast(BinaryIO, TemporaryFile())


KILLED = "a process was killed before its work was done"

# Says that all of an answer is there.
_WHOLE = b"."


@contextmanager
def forked_off(do: Callable[[int], None]) -> Iterator[BinaryIO]:
    """A process of its own that does something, and writes to a pipe of which the end is given.

    It is ended with the block.
    """
    # Not by multiprocessing, which takes ten milliseconds to import.
    reader, writer = os.pipe()
    # Ctrl+C waits meanwhile: what it raises in the functions that Python calls when it forks is
    # printed and lost.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process = os.fork()
    except OSError:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        raise
    if process == 0:
        _do(do, writer, before)
    del do
    # The end of the pipe shows here when the process is gone, and no other one holds it.
    os.close(writer)
    answer = os.fdopen(reader, "rb", buffering=0)
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        yield cast(BinaryIO, answer)
    finally:
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGTERM)
        os.waitpid(process, 0)
        answer.close()


def _do(do: Callable[[int], None], writer: int, mask: set[int]) -> None:
    """Work and end: nothing that stands around the fork is to happen twice."""
    try:
        # Ctrl+C reaches every process of a terminal; who began this one ends it.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        do(writer)
    finally:
        os._exit(0)
