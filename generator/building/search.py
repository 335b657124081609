"""The search index of a build: parts whose documents are as before come from the store."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

from generator.building.making import Workshop, document_key
from generator.building.store import PackWriter, Store
from generator.building.traces import Traces
from generator.forking.shares import forked
from generator.pages.documents import document_of
from generator.searching.document import brief, packed
from generator.searching.index import File, files
from generator.searching.parts import Task


@dataclass(slots=True)
class Searched:
    """The files of the index, and the keys of the store that they need."""

    files: list[File]
    keys: set[str] = field(default_factory=set)


def search_index(workshop: Workshop, traces: Traces, jobs: int) -> Searched:
    """The index of all pages, whose documents were kept when they were made."""
    store = workshop.store
    # The documents that were made just now are among them.
    store.look_again()
    briefs = [known for row in traces.rows.values() if (known := row.known()) is not None]
    with store.writer() as writer:
        kept = _Parts(store, writer)
        made = files(briefs, partial(_document, workshop, traces), kept, partial(_each, jobs))
    return Searched(made, kept.keys.union(document_key(row.digest) for row in briefs))


@dataclass(slots=True)
class _Parts:
    store: Store
    writer: PackWriter
    keys: set[str] = field(default_factory=set)

    def get(self, key: str) -> bytes | None:
        self.keys.add(f"search-{key}")
        return self.store.get(f"search-{key}")

    def put(self, key: str, data: bytes) -> None:
        self.writer.put(f"search-{key}", data)


def _each(jobs: int, make: Callable[[Task], bytes], tasks: list[Task]) -> Iterable[bytes]:
    return forked(lambda share: [make(task) for task in share], tasks, jobs, 1)


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
