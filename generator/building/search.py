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
    """The files of the index, and the keys of the store that they need (new or not)."""

    files: list[File]
    keys: dict[str, bool] = field(default_factory=dict)


def search_index(workshop: Workshop, traces: Traces, jobs: int) -> Searched:
    """The index of all pages, whose documents were kept when they were made."""
    store = workshop.store
    # The documents that were made just now are among them.
    store.look_again()
    briefs = [known for row in traces.rows.values() if (known := row.known()) is not None]
    writer = store.writer()
    kept = _Parts(store, writer)
    made = files(briefs, partial(_document, workshop, traces), kept, partial(_each, jobs))
    writer.close()
    keys = {document_key(row.digest): False for row in briefs}
    return Searched(made, keys | kept.keys)


@dataclass(slots=True)
class _Parts:
    store: Store
    writer: PackWriter
    keys: dict[str, bool] = field(default_factory=dict)

    def get(self, key: str) -> bytes | None:
        data = self.store.get(f"search-{key}")
        self.keys[f"search-{key}"] = data is None
        return data

    def put(self, key: str, data: bytes) -> None:
        self.writer.put(f"search-{key}", data)


def _each(jobs: int, make: Callable[[Task], bytes], tasks: list[Task]) -> Iterable[bytes]:
    return forked(lambda share: [make(task) for task in share], tasks, jobs, 1)


def _document(workshop: Workshop, traces: Traces, digest: str) -> bytes:
    data = workshop.store.get(document_key(digest))
    if data is not None:
        return data
    # The store has lost it.
    for (language, name), row in traces.rows.items():
        if row.brief is not None and row.known() is not None and row.brief[2] == digest:
            document = document_of(workshop.site, language, name)
            if document is not None and brief(document).digest == digest:
                return packed(document)
    raise RuntimeError(f"no page has the document {digest}")
