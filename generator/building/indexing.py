"""Makes the files of the search index; parts whose documents are as before come from the store.

What is here asks for nothing but plain data. So a process that was begun before the records were
read can do it, which holds none of what is in memory by then.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from generator.building.keeping.store import PackWriter, Store
from generator.building.keys import document_key
from generator.building.releasing.placing import Placed, Placing
from generator.building.releasing.release import read_by_all
from generator.building.releasing.standing import Standing
from generator.forking.together import together
from generator.searching.document import Brief
from generator.searching.index import File, Read, Tasks, files
from generator.searching.parts import Task

# What makes parts: it takes a tenth of a second to load.
MAKER = "generator.searching.block"
# So many files are written by one process before it looks for more.
_SHARE = 100
# They are made one after the other, and each has few bytes of each part: so many are read at once.
_AHEAD = 1 << 14

# The files of an index where they belong, and the keys of the store that they need.
Indexed = tuple[list[Placed], set[str]]


class LostError(Exception):
    """The store has lost a document; the pages have to be at hand to make it again."""


class Asked(NamedTuple):
    """An index that is asked for where no release stands; the rest as :class:`Placing` has it.

    ``stores`` are the folders of the store, ``language`` is the one whose files stand at the root.
    """

    briefs: Sequence[Brief]
    stores: tuple[Path, ...]
    folder: Path
    docs: Mapping[str, Path]
    paths: Mapping[str, str]
    release: Path
    language: str
    jobs: int


def index_asked(of: Asked) -> Indexed:
    """Make an index of what is in the store alone. Raises ``LostError``."""
    first, *others = of.stores
    store = Store(first, others)
    placing = Placing(of.folder, of.docs, of.paths, Standing(of.release), {})

    def read(digest: str) -> bytes:
        data = store.get(document_key(digest))
        if data is None:
            raise LostError
        return data

    # This process may be older than the release that is built.
    with read_by_all(), closing(store):
        return index_made(of.briefs, store, read, placing, of.language, of.jobs)


def index_made(
    briefs: Sequence[Brief], store: Store, read: Read, placing: Placing, language: str, jobs: int
) -> Indexed:
    """Make an index in so many processes; ``read`` gives documents as ``files`` asks for them."""
    with store.writer() as writer:
        kept = _Parts(store, writer)
        made = files(briefs, read, kept, partial(_each, jobs))
    # Whoever makes the files asks for pieces of what was written.
    store.look_again()
    keys = kept.keys.union(document_key(row.digest) for row in briefs)
    return list(together(partial(_placed, placing, language), made, jobs, _SHARE)), keys


def _placed(placing: Placing, language: str, files: Iterable[File]) -> list[Placed]:
    """Files of the index where they belong; without a hash those that are as they were."""
    rows = []
    for path, key, make in files:
        name = f"search-index/{path}"
        kept = placing.stands(language, name, key)
        digest = "" if kept else placing.write(language, name, make())
        rows.append((language, name, key, digest))
    return rows


def _each(jobs: int, make: Callable[[Task], bytes], tasks: Tasks) -> Iterator[bytes]:
    if jobs > 1 and len(tasks) > 1:
        # What each process would load for itself, they share.
        import_module(MAKER)
    return together(lambda share: [make(tasks[n]) for n in share], range(len(tasks)), jobs, 1)


@dataclass(slots=True)
class _Parts:
    store: Store
    writer: PackWriter
    keys: set[str] = field(default_factory=set)
    # Where bytes begin that were read of a part, and these bytes.
    read: dict[str, tuple[int, bytes]] = field(default_factory=dict)

    def get(self, key: str) -> bytes | None:
        self.keys.add(f"search-{key}")
        return self.store.get(f"search-{key}")

    def piece(self, key: str, start: int, end: int) -> bytes:
        at, data = self.read.get(key, (0, b""))
        if not at <= start <= end <= at + len(data):
            at, data = start, self.store.piece(f"search-{key}", start, max(end, start + _AHEAD))
            self.read[key] = at, data
        return data[start - at : end - at]

    def put(self, key: str, data: bytes) -> None:
        self.writer.put(f"search-{key}", data)
