"""The data to take away: files of records' pieces, most of which the standing release has.

What a record is in a file depends on the record alone, and on the sources where its quotes are
listed. So of a record that is as it was the piece is taken out of the file that stands.
"""

import hashlib
import mmap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.building.keeping.stamps import NO_STAMPS
from generator.building.keeping.state import State
from generator.building.releasing.placing import Placed, Placing
from generator.catalog.catalog import Catalog
from generator.checking.proving.proof import Proof
from generator.checking.proving.watching import catalog_tables, proof_tables
from generator.exports.files import Export, chunks_of, exports_of, starts
from generator.forking.ahead import begun
from generator.reading.entry import Entry
from generator.tracing.recorder import ALL, Read
from generator.tracing.tables import Tables

_SOURCES: Read = ("readings", ALL)
# Below so many pieces another process costs more than it brings.
_SMALL = 400
# So many records are unpacked at once, and so many pieces taken over.
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where files come from and go to; data stand once, at the root of the site."""

    catalog: Catalog
    tables: Tables
    placing: Placing
    state: State

    @property
    def language(self) -> str:
        return self.catalog.first_language

    def key(self, export: Export) -> str:
        reads = [*((kind, ALL) for kind in export.of), *([_SOURCES] if export.quotes else [])]
        told = [*self.catalog.languages, *(self.tables.digest(read) for read in reads)]
        return hashlib.sha256("\0".join((export.name, *told)).encode()).hexdigest()

    def placed(self, export: Export) -> Iterator[Placed]:
        """The files of an export where they belong; without a hash where they are as they were."""
        key = self.key(export)
        names = [f"data/{name}" for name in export.files]
        stands = all(self.placing.stands(self.language, name, key) for name in names)
        digests = dict.fromkeys(names, "") if stands else self.make(export)
        for name, digest in digests.items():
            yield self.language, name, key, digest

    def make(self, export: Export) -> Mapping[str, str]:
        """Write the files of an export, and keep where each piece is for the next time.

        Gives their SHA-256 by name.
        """
        rows: list[tuple[str, str, list[int]]] = []
        ground = self.tables.digest(_SOURCES) if export.quotes else ""

        def pieces(old: "_Old") -> Iterator[tuple[bytes, ...]]:
            # What stands side by side as it did is taken at once, with what is between.
            run = range(0)
            fresh = 0
            for entry in export.entries:
                place = old.place(entry)
                if run and (place != run.stop or len(run) == _AT_ONCE):
                    yield old.pieces(run)
                    run = range(0)
                if place is not None:
                    rows.append((_name(entry), entry.digest, old.sizes(place)))
                    run = range(run.start if run else place, place + 1)
                    continue
                made = export.pieces(entry)
                rows.append((_name(entry), entry.digest, [len(piece) for piece in made]))
                yield made
                fresh += 1
                if fresh % _AT_ONCE == 0:
                    self.catalog.forget()
            if run:
                yield old.pieces(run)

        with _old(self, export, ground) as old:
            chunks = ((f"data/{name}", data) for name, data in chunks_of(export, pieces(old)))
            digests = self.placing.write_pieces(self.language, chunks)
        self.state.keep(_kept(export), NO_STAMPS, [ground, list(digests.values()), rows])
        return digests


@contextmanager
def exports_begun(
    catalog: Catalog, proof: Proof, placing: Placing, state: State, jobs: int
) -> Iterator[Callable[[], None]]:
    """Begin to make the data in a process of its own; the function given waits, the first time.

    Files whose key stands are taken as they are.
    """
    exports = list(exports_of(catalog, proof))

    def made() -> list[Placed]:
        tables = Tables([*catalog_tables(catalog), *proof_tables(proof)])
        ground = _Ground(catalog, tables, placing, state)
        return [row for export in exports for row in ground.placed(export)]

    many = sum(len(export.entries) for export in exports) >= _SMALL
    with begun(made, jobs if many else 1) as result:
        yield cache(lambda: placing.note_all(result()))


@dataclass(frozen=True, slots=True)
class _Old:
    """The files of the standing release, where each piece of a record begins.

    ``rows`` have a record's name, its digest, and how long its piece in each file is; ``begins``
    are by file, ``numbers`` the places of records by their names.
    """

    files: Sequence[mmap.mmap]
    rows: Sequence[tuple[str, str, list[int]]]
    begins: Sequence[Sequence[int]]
    numbers: Mapping[str, int]

    def place(self, entry: Entry) -> int | None:
        """The place of a record that has not changed."""
        number = self.numbers.get(_name(entry))
        return number if number is not None and self.rows[number][1] == entry.digest else None

    def sizes(self, place: int) -> list[int]:
        """How long the pieces of a record are."""
        return self.rows[place][2]

    def pieces(self, places: range) -> tuple[bytes, ...]:
        """What neighbouring records are in the files."""
        ends = [
            begins[places[-1]] + size
            for begins, size in zip(self.begins, self.sizes(places[-1]), strict=True)
        ]
        return tuple(
            file[begins[places[0]] : end]
            for file, begins, end in zip(self.files, self.begins, ends, strict=True)
        )


_NOTHING = _Old((), (), (), {})


@contextmanager
def _old(ground: _Ground, export: Export, sources: str) -> Iterator[_Old]:
    """The files of an export as they stand; nothing where they are not those that were kept."""
    placing = ground.placing
    kept = ground.state.read(_kept(export))
    told: Any = kept[1] if kept is not None else ["", [], []]
    paths = [placing.path(ground.language, f"data/{name}") for name in export.files]
    known = [placing.before.get(path, ("", ""))[1] for path in paths]
    if (
        told[:2] != [sources, known]
        or not all(known)
        or not all(placing.standing.untouched(placing.standing.path(path)) for path in paths)
    ):
        yield _NOTHING
        return
    rows = told[2]
    begins = [
        list(starts(frame, [sizes[number] for _, _, sizes in rows]))
        for number, frame in enumerate(export.files.values())
    ]
    numbers = {name: number for number, (name, _, _) in enumerate(rows)}
    with ExitStack() as open_:
        files = [open_.enter_context(_mapped(placing.standing.path(path))) for path in paths]
        yield _Old(files, rows, begins, numbers)


@contextmanager
def _mapped(path: str) -> Iterator[mmap.mmap]:
    with (
        Path(path).open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
    ):
        yield mapped


def _name(entry: Entry) -> str:
    return f"{entry.kind.name}/{entry.id}"


def _kept(export: Export) -> str:
    return f"data-{export.name}"
