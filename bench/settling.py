"""Waits until a file system makes new files as quickly as it can.

Some, ext4 for one, keep the places of files that were deleted from new ones for minutes, and look
through all of them for each new file: what writes thousands takes half as long again after tests,
or another session, have cleared up.
"""

import time
from collections.abc import Callable
from pathlib import Path

# So many folders with a file each are made to see it; seconds for one that is made quickly.
_PROBED, _QUICK = 1000, 100e-6
# Seconds between two looks, and until what was deleted is no burden whatever it was.
_PAUSE, _LONGEST = 15.0, 400.0


def settled(
    folder: Path,
    say: Callable[[str], None],
    quick: float = _QUICK,
    pause: float = _PAUSE,
    longest: float = _LONGEST,
    files: int = _PROBED,
) -> bool:
    """Wait until files are made quickly below ``folder``; what this made stays there.

    Gives whether they are; a file system may be slow at any time. So many ``files`` show it.
    """
    until = time.monotonic() + longest
    taken = _probed(folder / "probe-0", files)
    if taken > quick:
        say(f"A new file takes {taken * 1e6:.0f} us: waiting until deleted ones are forgotten.")
    number = 0
    while taken > quick:
        if number and time.monotonic() >= until:
            say(f"A new file takes {taken * 1e6:.0f} us, and goes on to do so.")
            return False
        number += 1
        time.sleep(pause)
        taken = _probed(folder / f"probe-{number}", files)
    return True


def _probed(folder: Path, files: int) -> float:
    """Seconds for a folder with a file."""
    folder.mkdir(parents=True)
    started = time.perf_counter()
    for number in range(files):
        place = folder / str(number)
        place.mkdir()
        (place / "index.html").touch()
    return (time.perf_counter() - started) / files
