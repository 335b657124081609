"""One build at a time works in a folder."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other build works in ``folder``, which is made where it is missing.

    The kernel lets go when the process ends, however it ends. A file system without locks has
    none; builds at the same time are then the business of who starts them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    hold = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            fcntl.flock(hold, fcntl.LOCK_EX)
        yield
    finally:
        os.close(hold)
