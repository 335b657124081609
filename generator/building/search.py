"""The search index of a build: parts whose documents are as before come from the store."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from importlib import import_module
from typing import NamedTuple

from generator.building.keeping.store import PackWriter, Store
from generator.building.made import Task as PageTask
from generator.building.making import Workshop, document_key
from generator.building.releasing.placing import Placed, Placing
from generator.building.traces import Trace, Traces
from generator.forking.ahead import begun, prepared
from generator.forking.together import together
from generator.pages.documents import document_of
from generator.searching.document import brief, packed
from generator.searching.index import File, files
from generator.searching.parts import Task

# What makes parts: it takes a tenth of a second to load.
_MAKER = "generator.searching.block"
# So many files are written by one process before it looks for more.
_SHARE = 100
# They are made one after the other, and each has few bytes of each part: so many are read at once.
_AHEAD = 1 << 14


@contextmanager
def search_begun(
    workshop: Workshop, traces: Traces, placing: Placing, jobs: int
) -> Iterator[Callable[[], set[str]]]:
    """Begin to make the index of all pages, whose documents were kept when they were made.

    The function given waits for it, notes its files and gives the keys of the store that they
    need; asked again, it gives them again. There is one index for all languages, at the root of
    the site. As many processes as there are jobs make it, beside this one.
    """
    with begun(lambda: _made(workshop, traces, placing, jobs), jobs) as result:
        yield cache(lambda: _noted(placing, *result()))


@contextmanager
def search_prepared(
    workshop: Workshop, before: Traces, placing: Placing, jobs: int
) -> Iterator[Callable[[Traces], Callable[[], set[str]]]]:
    """Have a process ready that makes the index of a few pages besides those of ``before``.

    What it needs takes as long to load as the index to make. The function given is told of the
    pages that there are now; it gives one that waits, as :func:`search_begun` does.
    """

    def prepare() -> Callable[[_Change], tuple[list[Placed], set[str]]]:
        import_module(_MAKER)
        return lambda change: _made(workshop, Traces(change.of(before)), placing, 1)

    with prepared(prepare, jobs) as start:

        def begin(traces: Traces) -> Callable[[], set[str]]:
            gone = before.rows.keys() - traces.rows.keys()
            result = start(_Change(gone, traces.new_since(before)))
            return cache(lambda: _noted(placing, *result()))

        yield begin


class _Change(NamedTuple):
    """Pages that went, and pages that came."""

    gone: Set[PageTask]
    new: Mapping[PageTask, Trace]

    def of(self, before: Traces) -> dict[PageTask, Trace]:
        """All pages that there are now."""
        return {task: row for task, row in before.rows.items() if task not in self.gone} | dict(
            self.new
        )


def _made(
    workshop: Workshop, traces: Traces, placing: Placing, jobs: int
) -> tuple[list[Placed], set[str]]:
    """Make the files of the index; gives them, and the keys of the store that they need."""
    files, keys = _index(workshop, traces, jobs)
    language = workshop.site.catalog.first_language
    return list(together(partial(_placed, placing, language), files, jobs, _SHARE)), keys


def _noted(placing: Placing, rows: Iterable[Placed], keys: set[str]) -> set[str]:
    placing.note_all(rows)
    return keys


def _placed(placing: Placing, language: str, files: Iterable[File]) -> list[Placed]:
    """Files of the index where they belong; without a hash those that are as they were."""
    rows = []
    for path, key, make in files:
        name = f"search-index/{path}"
        kept = placing.stands(language, name, key)
        digest = "" if kept else placing.write(language, name, make())
        rows.append((language, name, key, digest))
    return rows


def _index(workshop: Workshop, traces: Traces, jobs: int) -> tuple[list[File], set[str]]:
    """The files of the index, and the keys of the store that they need."""
    store = workshop.store
    # The documents that were made just now are among them.
    store.look_again()
    briefs = [known for row in traces.rows.values() if (known := row.known()) is not None]
    with store.writer() as writer:
        kept = _Parts(store, writer)
        made = files(briefs, partial(_document, workshop, traces), kept, partial(_each, jobs))
    # Whoever makes the files asks for pieces of what was written.
    store.look_again()
    return made, kept.keys.union(document_key(row.digest) for row in briefs)


def _each(jobs: int, make: Callable[[Task], bytes], tasks: Iterable[Task]) -> Iterator[bytes]:
    rows = list(tasks)
    if jobs > 1 and len(rows) > 1:
        # What each process would load for itself, they share.
        import_module(_MAKER)
    return together(lambda share: [make(task) for task in share], rows, jobs, 1)


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


def _document(workshop: Workshop, traces: Traces, digest: str) -> bytes:
    key = document_key(digest)
    data = workshop.store.get(key)
    if data is not None:
        return data
    # The store has lost it: it is made of its page's record again.
    for (language, name), row in traces.rows.items():
        known = row.known()
        if known is None or known.digest != digest:
            continue
        document = document_of(workshop.site, language, name)
        if document is not None and brief(document).digest == digest:
            data = packed(document)
            with workshop.store.writer() as writer:
                writer.put(key, data)
            return data
    raise RuntimeError(f"no page has the document {digest}")
