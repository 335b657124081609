"""A folder made the mirror of another one: the same files, under second names."""

import os
import shutil
from array import array
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from generator.building.keeping.stamps import ABSENT, stamp
from generator.reading.files import Stamp

# A name below the folder, and its stamp in the one that is mirrored.
Row = tuple[str, Stamp]


def mirror(source: str, files: Sequence[Row], folders: Sequence[str], folder: Path) -> "array[int]":
    """Have ``folder`` hold these files of ``source`` and nothing else.

    Gives the stamps that they and the ``folders``, which they are in, have there.

    A file that is there under its name already, as the very same, stays; whatever else is there
    goes. A file that changed meanwhile is left out. Files that are not to be there, or could not
    be had, are ``ABSENT``, as folders are that none of the files needs. Raises ``OSError`` where
    nothing can be written.
    """
    wanted = {name: found for name, found in files if found != ABSENT}
    there = _brought_in_line(str(folder), wanted, set(folders))
    stamps = {}
    for name, found in wanted.items():
        stamps[name] = found
        if name not in there:
            stamps[name] = _put_again(f"{source}/{name}", f"{folder}/{name}", found)
    rows: array[int] = array("q")
    for name, _ in files:
        rows.extend(stamps.get(name, ABSENT))
    for name in folders:
        rows.extend(stamp(f"{folder}/{name}"))
    return rows


def _brought_in_line(root: str, wanted: Mapping[str, Stamp], folders: set[str]) -> set[str]:
    """Delete what is not wanted below ``root``; gives the files that are there already.

    By their numbers in the file system, which a folder tells without a look at its files.
    """
    there = set()
    waiting = [""]
    while waiting:
        below = waiting.pop()
        for row in _entries(f"{root}/{below}"):
            name = f"{below}/{row.name}" if below else row.name
            if row.is_dir(follow_symlinks=False):
                if name in folders:
                    waiting.append(name)
                else:
                    shutil.rmtree(row.path, ignore_errors=True)
            elif name in wanted and row.inode() == wanted[name][3]:
                there.add(name)
            else:
                os.unlink(row.path)  # noqa: PTH108 (a path object costs as much as the call)
    return there


def _entries(path: str) -> "list[os.DirEntry[str]]":
    try:
        with os.scandir(path) as rows:
            return list(rows)
    except OSError:
        # Somebody took our rights to it: it is made anew.
        shutil.rmtree(path, ignore_errors=True)
        return []


def _put_again(source: str, target: str, known: Stamp) -> Stamp:
    """The same file under a second name, or a copy where the file system has none."""
    try:
        _linked(source, target)
    except FileNotFoundError:
        return ABSENT
    except OSError:
        shutil.copyfile(source, target)
        if stamp(source) == known:
            return stamp(target)
    found = stamp(target)
    if (found[0], found[1], found[3]) == (known[0], known[1], known[3]):
        return found
    # Somebody wrote into it a moment ago.
    with suppress(FileNotFoundError):
        os.unlink(target)  # noqa: PTH108 (a path object costs as much as the call)
    return ABSENT


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except FileNotFoundError:
        os.makedirs(target.rpartition("/")[0], exist_ok=True)  # noqa: PTH103 (names are texts)
        os.link(source, target, follow_symlinks=False)
