"""The files of a content folder, in a fixed order, and their bytes."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.problems.place import Place
from generator.problems.problem import Problem, Term

MAX_BYTES = 512 * 1024

_REASONS = {
    errno.EACCES: "reason-permission",
    errno.EPERM: "reason-permission",
    errno.ENOENT: "reason-gone",
    errno.ENAMETOOLONG: "reason-name-too-long",
}


# Size in bytes, times of the last change of content and of state in nanoseconds, inode.
Stamp = tuple[int, int, int, int]


def stamp_of(status: os.stat_result) -> Stamp:
    """What the system says of a file without reading it: with its stamp it holds what it held."""
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


class Seen(NamedTuple):
    """A file as its folder names it: ``steps`` lead to it from the content folder.

    ``file`` is its name in problems, relative to the project folder.
    """

    steps: tuple[str, ...]
    file: str
    found: "os.DirEntry[str]"


def seen_files(content: Path, problems: list[Problem]) -> Iterator[Seen]:
    """Every file below ``content``; hidden ones and editors' leftovers are passed over.

    ``problems`` takes those of folders that can't be read. Folders may be nested so deeply that
    a function that calls itself would fail.
    """
    waiting: list[tuple[Seen, bool]] = []
    folder: tuple[tuple[str, ...], str, str] | None = ((), printable(content.name), str(content))
    while folder or waiting:
        if folder is None:
            seen, is_folder = waiting.pop()
            if not is_folder:
                yield seen
                continue
            folder = seen.steps, seen.file, seen.found.path
        steps, file, path = folder
        folder = None
        try:
            with os.scandir(path) as rows:
                found = sorted(rows, key=lambda row: row.name, reverse=True)
        except OSError as error:
            problems.append(unreadable(error, file))
            continue
        waiting += [
            (
                Seen((*steps, row.name), f"{file}/{printable(row.name)}", row),
                row.is_dir(follow_symlinks=False),
            )
            for row in found
            if not is_passed_over(row.name)
        ]


# What file managers leave in every folder that somebody looked at.
_OF_SYSTEMS = frozenset({"thumbs.db", "desktop.ini"})


def is_passed_over(name: str) -> bool:
    """Whether a file is hidden, or what programs leave beside the one that is open in them."""
    return name.startswith((".", "~$")) or name.endswith("~") or name.lower() in _OF_SYSTEMS


def bytes_of(path: str, file: str) -> bytes | Problem:
    """The bytes of a file, or the problem that keeps them from being read."""
    try:
        # Ten thousand times: a Path would cost as much as the file itself.
        status = os.stat(path)  # noqa: PTH116
        if not stat.S_ISREG(status.st_mode):
            # Reading a pipe would wait for ever.
            values = {"reason": Term("reason-not-a-file")}
            found = printable(Path(path).name)
            return Problem("unreadable", Place(file), found=found, values=values)
        if status.st_size > MAX_BYTES:
            size, limit = f"{status.st_size:,}", f"{MAX_BYTES:,}"
            return Problem("too-large", Place(file), "", size, {"size": size, "limit": limit})
        with open(path, "rb", buffering=0) as opened:  # noqa: PTH123
            # One byte more than there are tells that these are all.
            raw = opened.read(status.st_size + 1)
            return raw if len(raw) == status.st_size else raw + opened.read()
    except OSError as error:
        return unreadable(error, file)


def unreadable(error: OSError, file: str) -> Problem:
    """The problem of a file or folder that the system refuses to hand over."""
    found = error.strerror or type(error).__name__
    return Problem("unreadable", Place(file), found=found, values={"reason": reason_of(error)})


def reason_of(error: OSError) -> Term:
    """Why the system refuses a file."""
    return Term(_REASONS.get(error.errno or 0, "reason-other"))


def printable(name: str) -> str:
    """Names of files may hold any bytes; what is no UTF-8 is shown as an escape."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")
