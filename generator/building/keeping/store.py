"""The store of built pages: packs of contents, each found by the hash of all its inputs.

Layout: ``<folder>/<sha256 of the index>.pack`` with contents one after the other, and beside it
``….idx``, whose lines say ``key sha256 offset length``. A pack never changes once it has its
name, so the folder may be shared between branches and machines, restored from a cache, or
merged with another by copying. What is read is hashed again: a spoilt content is made anew,
never published.
"""

import contextlib
import errno
import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from generator.building.keeping.stamps import stamp
from generator.reading.files import Stamp

# More packs than so many that are smaller than so many bytes are joined into one, which holds what
# the present site needs. Those of many new pages are larger, and not worth to be written again.
_MANY, _SMALL = 64, 1 << 18
# So many packs' files are held open: a process may not have many more.
_OPEN = 200


class _Place(NamedTuple):
    pack: Path
    digest: str
    offset: int
    length: int


class Store:
    """The contents in one or more folders; only the first is written to."""

    def __init__(self, folder: Path, others: Iterable[Path] = ()) -> None:
        self.folder = folder
        self._places: dict[str, _Place] = {}
        self._open: dict[Path, BinaryIO] = {}
        self.folders = (folder, *others)
        # Each with the stamp that it had when it was read.
        self._indexes: dict[Path, Stamp] = {}
        # Packs with a content that somebody made again, since it was not whole.
        self._spoilt: set[Path] = set()
        self._again = False
        self.look_again()
        self._again = True

    def look_again(self) -> None:
        """Learn of the packs that were written since."""
        for folder in self.folders:
            for index in sorted(folder.glob("*.idx")) if folder.is_dir() else ():
                # A pack of the same contents has the same name: a spoilt one is written again.
                found = stamp(index)
                # To read a pipe would wait for ever.
                if self._indexes.get(index) != found and index.is_file():
                    self._indexes[index] = found
                    self._read_index(index)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def get(self, key: str) -> bytes | None:
        """The content made from the inputs ``key``, if it is here and whole."""
        place = self._places.get(key)
        if place is None:
            return None
        try:
            file = self._file(place.pack)
            # An index that is not whole may say any number, larger than the memory too.
            if place.offset + place.length > os.fstat(file).st_size:
                return None
            data = os.pread(file, place.length, place.offset)
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == place.digest else None

    def piece(self, key: str, start: int, end: int) -> bytes:
        """Some bytes of a content that :meth:`get` gave, which looked whether it is whole.

        Or of one that was written just now. Raises ``OSError`` and ``KeyError``.
        """
        place = self._places[key]
        return os.pread(self._file(place.pack), end - start, place.offset + start)

    def _file(self, pack: Path) -> int:
        file = self._open.get(pack)
        if file is None:
            if not pack.is_file():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(pack))
            if len(self._open) >= _OPEN:
                self.close()
            file = self._open[pack] = pack.open("rb")
        return file.fileno()

    @contextmanager
    def writer(self) -> Iterator["PackWriter"]:
        """A writer of one new pack; each process has its own.

        The pack is there when the block ends, and nothing of it where the block fails.
        """
        writer = PackWriter(self.folder)
        try:
            yield writer
            writer.close()
        finally:
            writer.drop()

    def tidy(self, used: Iterable[str], keep: int) -> None:
        """Drop spoilt packs, bound the folder to ``keep`` bytes, and join many small packs.

        ``used`` are the keys of the present site, whose contents stay whatever their size.
        """
        self.look_again()
        for pack in self._spoilt:
            if pack.parent == self.folder:
                _delete(pack)
        fresh = self if not self._spoilt and len(self.folders) == 1 else Store(self.folder)
        fresh._bound(fresh._places.keys() & used, keep)
        fresh.close()
        for left in self.folder.glob(".*.tmp"):
            left.unlink(missing_ok=True)

    def _bound(self, wanted: Set[str], keep: int) -> None:
        needed = {self._places[key].pack for key in wanted}
        for pack in needed:
            pack.touch()
        rows = [(path, path.stat()) for path in self.folder.glob("*.pack") if path.is_file()]
        rows.sort(key=lambda row: (row[1].st_mtime_ns, row[0].name))
        sizes = {pack: status.st_size for pack, status in rows}
        total = sum(sizes.values())
        for pack, _ in rows:
            if total > keep and pack not in needed:
                total -= sizes.pop(pack)
                _delete(pack)
        small = {pack for pack, size in sizes.items() if size < _SMALL}
        if total > keep and total > 2 * sum(self._places[key].length for key in wanted):
            self._join(wanted, set(sizes))
        elif len(small) > _MANY:
            self._join(wanted, small)

    def _join(self, wanted: Iterable[str], packs: Set[Path]) -> None:
        """One pack in the place of some, with what is wanted of them."""
        with self.writer() as writer:
            for key in sorted(wanted):
                data = self.get(key) if self._places[key].pack in packs else None
                if data is not None:
                    writer.put(key, data)
        for pack in packs - {writer.pack}:
            _delete(pack)

    def close(self) -> None:
        """Let go of the packs' files."""
        for file in self._open.values():
            file.close()
        self._open.clear()

    def _read_index(self, index: Path) -> None:
        pack = index.with_suffix(".pack")
        opened = self._open.pop(pack, None)
        if opened is not None:
            opened.close()
        with contextlib.suppress(OSError, ValueError):
            for line in index.read_text("ascii").splitlines():
                key, digest, offset, length = line.split(" ")
                before = self._places.get(key)
                if before is not None and before.pack != pack and self._again:
                    self._spoilt.add(before.pack)
                self._places[key] = _place(pack, digest, offset, length)


def _place(pack: Path, digest: str, offset: str, length: str) -> _Place:
    """What a line of an index says. Raises ``ValueError`` where no content can be."""
    if not (offset.isdecimal() and length.isdecimal()):
        raise ValueError("no place in a file")
    return _Place(pack, digest, int(offset), int(length))


class PackWriter:
    """Collects contents and, at the end, gives them a pack of their own: ``pack``, if there are.

    Nothing is visible to other builds before :meth:`close`; a build that dies leaves a
    temporary file that the next one deletes.
    """

    def __init__(self, folder: Path) -> None:
        self.pack: Path | None = None
        self._folder = folder
        self._rows: list[str] = []
        self._offset = 0
        self._file: BinaryIO | None = None
        self._temporary = folder / f".{os.getpid()}-{secrets.token_hex(4)}.tmp"

    def put(self, key: str, data: bytes, digest: str = "") -> None:
        """Keep ``data`` as what the inputs ``key`` give.

        ``digest`` is the SHA-256 of the data, where somebody had to know it before.
        """
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._temporary.open("wb")
        self._file.write(data)
        digest = digest or hashlib.sha256(data).hexdigest()
        self._rows.append(f"{key} {digest} {self._offset} {len(data)}\n")
        self._offset += len(data)

    def close(self) -> None:
        """Give the pack its name, then its index; only with both it counts."""
        if self._file is None:
            return
        self._file.close()
        self._file = None
        index = "".join(self._rows).encode()
        # By the hashes of all contents it tells the pack from any other one.
        name = hashlib.sha256(index).hexdigest()
        self.pack = self._temporary.replace(self._folder / f"{name}.pack")
        temporary = self._temporary.with_suffix(".idx.tmp")
        temporary.write_bytes(index)
        temporary.replace(self._folder / f"{name}.idx")

    def drop(self) -> None:
        """Leave nothing of a pack that has no name yet."""
        if self._file is not None:
            # What the disk did not take it does not take now either.
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None
            self._temporary.unlink(missing_ok=True)


def _delete(pack: Path) -> None:
    """Delete a pack, its index first: an index never promises what is gone."""
    pack.with_suffix(".idx").unlink(missing_ok=True)
    pack.unlink(missing_ok=True)
