"""Stamps of files: what the system says of a file without reading it.

A file with the stamp that it had holds what it held.
"""

import os
from array import array
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.reading.files import Stamp, is_passed_over, stamp_of

# No file; a file that may have changed while it was read, and equals no other.
ABSENT: Stamp = (-1, 0, 0, 0)
UNSURE: Stamp = (-2, 0, 0, 0)

# A file changed this shortly before a moment may change again within the same tick of the file
# system's clock: 20 ms, or two seconds where it counts whole seconds.
_TICK, _COARSE = 20_000_000, 2_000_000_000


def stamp(path: str | Path) -> Stamp:
    """The stamp of a file or folder."""
    try:
        return stamp_of(os.stat(path))  # noqa: PTH116 (a path object costs more than the look)
    except (OSError, ValueError):
        return ABSENT


def settled(found: Stamp, moment: int) -> Stamp:
    """A stamp that is sure to be of what was read after ``moment`` (nanoseconds).

    The time of a file's state can't be set back, as that of its content can.
    """
    coarse = found[1] % 1_000_000_000 == 0
    young = max(found[1], found[2]) > moment - (_COARSE if coarse else _TICK)
    return UNSURE if young and found != ABSENT else found


def files_in(folder: Path) -> Iterator[tuple[str, Stamp]]:
    """Every file below ``folder`` with its stamp; hidden ones and leftovers are passed over."""
    waiting = [str(folder)]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as rows:
                for row in rows:
                    if is_passed_over(row.name):
                        continue
                    if row.is_dir(follow_symlinks=False):
                        waiting.append(row.path)
                    else:
                        yield row.path, stamp_of(row.stat(follow_symlinks=False))
        except OSError:
            continue  # Whoever reads the folder tells of it.


@dataclass(frozen=True, slots=True)
class Stamps:
    """Many paths with their stamps, in a form that is read in a moment."""

    paths: tuple[str, ...]
    values: "array[int]"

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Stamp]]) -> "Stamps":
        """Pairs of path and stamp, in this order."""
        paths: list[str] = []
        values: array[int] = array("q")
        for path, found in rows:
            paths.append(path)
            values.extend(found)
        return cls(tuple(paths), values)

    @classmethod
    def now(cls, paths: Iterable[str]) -> "Stamps":
        """The paths with the stamps that they have."""
        several = tuple(paths)
        return cls(several, _seen_now(several))

    @classmethod
    def joined(cls, parts: Iterable["Stamps"]) -> "Stamps":
        """All of them, one after the other."""
        paths: list[str] = []
        values: array[int] = array("q")
        for part in parts:
            paths += part.paths
            values += part.values
        return cls(tuple(paths), values)

    def renewed(self, paths: Iterable[str], sure: Container[str]) -> "Stamps":
        """The stamps of these paths, in any order.

        Those that are known here, and ``sure``, are taken over, all others looked at.
        """
        wanted = dict.fromkeys(paths)
        there = set(self.paths)
        known = self
        if not there <= wanted.keys():
            known = Stamps.of(row for row in self.rows() if row[0] in wanted)
        values = known.values[:]
        for number, (path, size) in enumerate(zip(known.paths, known.values[::4], strict=True)):
            if size < 0 or path not in sure:
                values[4 * number : 4 * number + 4] = array("q", stamp(path))
        more = Stamps.now(path for path in wanted if path not in there)
        return Stamps.joined((Stamps(known.paths, values), more))

    def settled(self, moment: int) -> "Stamps":
        """The same, those that are :func:`settled` alone; mostly that is told at a glance."""
        latest = (max(self.values[place::4], default=0) for place in (1, 2))
        if max(latest) <= moment - _COARSE:
            return self
        return Stamps.of((path, settled(found, moment)) for path, found in self.rows())

    def as_bytes(self) -> bytes:
        """For a file: the number of paths, the stamps, the paths."""
        head = len(self.paths).to_bytes(8, "little")
        return head + self.values.tobytes() + os.fsencode("\0".join(self.paths))

    @classmethod
    def from_bytes(cls, data: bytes) -> "Stamps":
        """What :meth:`as_bytes` gave. Raises ``ValueError`` for anything else."""
        count = int.from_bytes(data[:8], "little")
        values: array[int] = array("q")
        end = 8 + count * 4 * values.itemsize
        if len(data) < end:
            raise ValueError("stamps are cut short")
        values.frombytes(data[8:end])
        paths = tuple(os.fsdecode(data[end:]).split("\0")) if count else ()
        if len(paths) != count:
            raise ValueError("paths are cut short")
        return cls(paths, values)

    def rows(self) -> Iterator[tuple[str, Stamp]]:
        """Pairs of path and stamp."""
        numbers = iter(self.values)
        return zip(self.paths, zip(numbers, numbers, numbers, numbers, strict=True), strict=True)

    def touched(self, start: int = 0, end: int | None = None) -> "array[int]":
        """The numbers of paths that have another stamp now, from one number to another."""
        part = Stamps(self.paths[start:end], self.values[4 * start : end and 4 * end])
        now = _seen_now(part.paths)
        if now == part.values:
            return array("I")
        pairs = enumerate(zip(Stamps(part.paths, now).rows(), part.rows(), strict=True), start)
        return array("I", (number for number, (row, before) in pairs if row != before))


def _seen_now(paths: Iterable[str]) -> "array[int]":
    """The stamps of paths, one after the other; these are tens of thousands."""
    now: array[int] = array("q")
    extend, look = now.extend, os.stat
    for path in paths:
        try:
            found = look(path)
            extend((found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino))
        except (OSError, ValueError):
            extend(ABSENT)
    return now


# Of what depends on no file.
NO_STAMPS = Stamps.of(())
