"""What the files of a content folder gave, kept in a folder, so that only others are read again.

``head`` (its SHA-256, then JSON) names the layers, the first one first, and has the state in
which each file was seen: four numbers by which a file system tells that a file was touched. A
layer, ``<sha256>.rows``, has the rows of some files in several parts (the sizes of their tables and
records in a first line) and never changes; a later one outdoes those before it. The folder may be
restored from a cache, on another machine too: a file whose numbers differ is known by
the SHA-256 of its bytes. A layer that is spoilt counts as lost, and so does all that another
version of this program wrote: the files are read again. What is kept is plain data, but nobody
has signed it: whoever can write into this folder can change the site.
"""

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.reading.files import Seen, Stamp, bytes_of, stamp_of

if TYPE_CHECKING:
    from generator.reading.rows import Row, Rows

# A file that was touched so shortly before it was seen (nanoseconds) could be touched again
# without a sign: the clocks of file systems tick slowly.
_TICK = 2_000_000_000

# Where there are more layers, small ones are joined into one; all are where more than half of
# what they hold is of the past.
_MANY = 16

# Layers that no head names are left alone for so long (seconds): another process may be about
# to name them.
_GRACE = 600

# The stamp of a file, in the form that comes out of JSON.
State = list[int]
# A state and the SHA-256 of the bytes, in the form that comes out of JSON.
_Known = list[Any]
_NEVER: _Known = [[], ""]


class Kept:
    """What is kept in ``folder``. Rows are loaded when one is first asked for.

    One object serves many readings; :meth:`save` writes down what it learned.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.version = _version()
        self._since = 0
        self._stamps: Mapping[str, Stamp] = {}
        self._seen: dict[str, State] = {}
        self._states: dict[str, _Known] = {}
        self._names: list[str] = []
        self._read_head()
        self._saved = self._states
        self._loaded: list[_Layer] | None = None
        self._rows: dict[str, tuple[Row, Rows]] = {}
        self._fresh: tuple[Rows, ...] | None = None

    def begin(self, stamps: Mapping[str, Stamp]) -> None:
        """A reading begins: files that it does not ask for are gone.

        ``stamps`` are those that files were seen with a moment ago, by path; others are looked at.
        """
        self._learn()
        self._since = time.time_ns()
        self._stamps = stamps
        self._seen = {}

    def row(self, seen: Seen) -> "tuple[Row, Rows] | None":
        """What a file gave when it was read, if its bytes are still the same."""
        if "\\" in seen.file:
            return None  # So may two files be shown whose names are no UTF-8.
        kept = self._table().get(seen.file)
        same = self._as_seen(seen)
        if kept is None or same == kept[0].sha256:
            return kept
        raw = bytes_of(seen.found.path, seen.file)
        if isinstance(raw, bytes) and hashlib.sha256(raw).hexdigest() == kept[0].sha256:
            return kept
        return None

    def _as_seen(self, seen: Seen) -> str:
        """The SHA-256 of a file that is as it was seen; empty for another."""
        found = self._stamps.get(seen.found.path)
        if found is None:
            try:
                found = stamp_of(seen.found.stat(follow_symlinks=False))
            except OSError:
                return ""
        state = self._seen[seen.file] = [*found]
        known = self._states.get(seen.file, _NEVER)
        return str(known[1]) if known[0] == state else ""

    def keep(self, fresh: "Iterable[Rows]") -> None:
        """The reading is over: ``fresh`` has the rows of the files that were read anew."""
        # What that gives is worked out when it is needed: mostly by the process that saves it.
        self._fresh = tuple(fresh)

    def _learn(self) -> None:
        """Put together what the last reading gave, if that is to be done."""
        if self._fresh is None:
            return
        table: dict[str, tuple[Row, Rows]] = dict(self._table())
        for rows in self._fresh:
            for row in rows.rows:
                table[row.file] = (row, rows)
        if self._fresh:
            self._layers().append(_Layer("", self._fresh))
        self._fresh = None
        # What could not be read is tried again each time.
        table = {file: row for file, row in table.items() if row[0].sha256}
        self._rows = {file: table[file] for file in self._seen if file in table}
        self._states = {
            file: [state if self._is_old(state) else [], self._rows[file][0].sha256]
            for file, state in self._seen.items()
            if file in self._rows
        }

    def _is_old(self, state: State) -> bool:
        return max(state[1:3]) < self._since - _TICK

    def save(self) -> None:
        """Write down what was learned since the last time.

        Raises ``OSError`` where the folder can't be written; what stood in it stays good.
        """
        self._learn()
        layers = self._layers()
        if self._states == self._saved and all(layer.name for layer in layers):
            return
        from pydantic_core import to_json

        self._folder.mkdir(parents=True, exist_ok=True)
        self._loaded = [self._written(layer) for layer in self._compact(layers)]
        self._names = [layer.name for layer in self._loaded]
        head = {"version": self.version, "layers": self._names, "files": self._states}
        written = to_json(head)
        digest = hashlib.sha256(written).hexdigest().encode()
        _replace(self._folder / "head", (digest, b"\n", written))
        self._saved = self._states
        self._tidy()

    def _compact(self, layers: "list[_Layer]") -> "list[_Layer]":
        """Layers of the same rows: a few small ones, and no more of the past than of today."""
        total = sum(map(_Layer.size, layers))
        if total > 2 * len(self._rows):
            large = []
        elif len(layers) > _MANY:
            large = [layer for layer in layers if layer.size() * 2 * _MANY >= total]
        else:
            return layers
        from generator.reading.rows import joined

        left = {id(rows) for layer in large for rows in layer.parts}
        one = joined(row for row in self._rows.values() if id(row[1]) not in left)
        self._rows |= {row.file: (row, one) for row in one.rows}
        return [*large, _Layer("", (one,))]

    def _written(self, layer: "_Layer") -> "_Layer":
        if layer.name:
            return layer
        pieces = [piece for rows in layer.parts for piece in (rows.table(), rows.records)]
        pieces.insert(0, b" ".join(b"%d" % len(piece) for piece in pieces) + b"\n")
        name = _digest(*pieces)
        _replace(self._folder / f"{name}.rows", pieces)
        return _Layer(name, layer.parts)

    def _tidy(self) -> None:
        """Delete layers that no head names, and what writers that died left behind."""
        named = {f"{name}.rows" for name in self._names}
        for path in self._folder.iterdir():
            if path.name in named or path.suffix not in (".rows", ".tmp"):
                continue
            with suppress(OSError):
                if path.stat().st_mtime < time.time() - _GRACE:
                    path.unlink()

    def _read_head(self) -> None:
        with suppress(OSError):
            digest, _, written = (self._folder / "head").read_bytes().partition(b"\n")
            if hashlib.sha256(written).hexdigest().encode() == digest:
                head = json.loads(written)
                if head["version"] == self.version:
                    self._names, self._states = head["layers"], head["files"]

    def _table(self) -> "dict[str, tuple[Row, Rows]]":
        self._layers()
        return self._rows

    def _layers(self) -> "list[_Layer]":
        if self._loaded is not None:
            return self._loaded
        self._loaded = []
        for name in self._names:
            with suppress(OSError, ValueError, TypeError):
                layer = _read_layer(self._folder, name)
                self._loaded.append(layer)
                for rows in layer.parts:
                    self._rows |= {row.file: (row, rows) for row in rows.rows if row.sha256}
        return self._loaded


class _Layer(NamedTuple):
    """Rows that were learned at once. ``name`` is empty until they are written down."""

    name: str
    parts: "tuple[Rows, ...]"

    def size(self) -> int:
        """How many rows there are."""
        return sum(len(rows.rows) for rows in self.parts)


def _read_layer(folder: Path, name: str) -> _Layer:
    """A layer as it was written. Raises ``OSError``, ``ValueError``, ``TypeError``."""
    from generator.reading.rows import Rows

    with (folder / f"{name}.rows").open("rb") as file:
        first = file.readline()
        left = os.fstat(file.fileno()).st_size
        # A spoilt size asks for no more than there is.
        pieces = [file.read(min(int(size), left)) for size in first.split()]
        pieces.append(file.read())
    if _digest(first, *pieces) != name:
        raise ValueError("a layer is spoilt")
    tables, records = pieces[:-1:2], pieces[1::2]
    return _Layer(name, tuple(map(Rows.from_table, tables, records)))


def _digest(*pieces: bytes) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def _replace(path: Path, pieces: Iterable[bytes]) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.writelines(pieces)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@cache
def _version() -> str:
    """The hash of all that says what the bytes of a file give."""
    digest = hashlib.sha256(sys.version.encode())
    here = Path(__file__).parent.parent
    for room in ("problems", "records", "reading"):
        for path in sorted((here / room).glob("*.py")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    # The packages' versions, without importing them.
    for package, name in (("pydantic", "version.py"), ("yaml", "__init__.py")):
        found = find_spec(package)
        if found is not None and found.origin is not None:
            digest.update(Path(found.origin).with_name(name).read_bytes())
    return digest.hexdigest()
