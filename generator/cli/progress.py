"""Progress: one line that moves on a terminal, a few plain lines elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from generator.building.progress import Progress


@contextmanager
def progress_to(stream: TextIO) -> Iterator[Progress]:
    """A function to call with (what, done, all); it writes to ``stream``.

    On a terminal one line is written over and cleared at the end; in a log a line for each
    quarter.
    """
    terminal = stream.isatty()
    told = 0

    def progress(what: str, done: int, total: int) -> None:
        nonlocal told
        if terminal:
            stream.write(f"\r\x1b[K{what} {done}/{total}")
            stream.flush()
        elif done * 4 // total > told:
            told = done * 4 // total
            stream.write(f"{what} {done}/{total}\n")

    try:
        yield progress
    finally:
        if terminal:
            stream.write("\r\x1b[K")
            stream.flush()
