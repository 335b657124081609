"""The search index of a build: parts whose documents are as before come from the store."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from contextlib import contextmanager
from functools import cache, partial
from importlib import import_module
from typing import NamedTuple

from generator.building.indexing import MAKER, Asked, Indexed, LostError, index_made
from generator.building.keys import document_key
from generator.building.made import Task as PageTask
from generator.building.making import Workshop
from generator.building.releasing.placing import Placed, Placing
from generator.building.traces import Trace, Traces
from generator.forking.ahead import begun, prepared
from generator.pages.documents import document_of
from generator.searching.document import Brief, brief, packed

# A process that makes the index that it is asked for, and gives what waits for it.
Indexing = Callable[[Asked], Callable[[], Indexed]]


@contextmanager
def search_begun(
    workshop: Workshop, traces: Traces, placing: Placing, jobs: int, early: Indexing | None
) -> Iterator[Callable[[], set[str]]]:
    """Begin to make the index of all pages, whose documents were kept when they were made.

    The function given waits for it, notes its files and gives the keys of the store that they
    need; asked again, it gives them again. There is one index for all languages, at the root of
    the site. As many processes as there are jobs make it, beside this one: one that was begun
    ``early``, if there is, and those that it begins.
    """
    if early is None:
        with begun(lambda: _made(workshop, traces, placing, jobs), jobs) as result:
            yield cache(lambda: _noted(placing, *result()))
        return
    asked = Asked(
        _briefs(traces),
        workshop.store.folders,
        placing.folder,
        placing.docs,
        placing.paths,
        placing.standing.release,
        workshop.site.catalog.first_language,
        jobs,
    )
    found = early(asked)

    def made() -> Indexed:
        try:
            return found()
        except LostError:
            return _made(workshop, traces, placing, jobs)

    yield cache(lambda: _noted(placing, *made()))


@contextmanager
def search_prepared(
    workshop: Workshop, before: Traces, placing: Placing, jobs: int
) -> Iterator[Callable[[Traces], Callable[[], set[str]]]]:
    """Have a process ready that makes the index of a few pages besides those of ``before``.

    What it needs takes as long to load as the index to make. The function given is told of the
    pages that there are now; it gives one that waits, as :func:`search_begun` does.
    """

    def prepare() -> Callable[[_Change], Indexed]:
        import_module(MAKER)
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


def _made(workshop: Workshop, traces: Traces, placing: Placing, jobs: int) -> Indexed:
    """Make the files of the index; gives them, and the keys of the store that they need."""
    # The documents that were made just now are among them.
    workshop.store.look_again()
    language = workshop.site.catalog.first_language
    read = partial(_document, workshop, traces)
    return index_made(_briefs(traces), workshop.store, read, placing, language, jobs)


def _briefs(traces: Traces) -> list[Brief]:
    return [known for row in traces.rows.values() if (known := row.known()) is not None]


def _noted(placing: Placing, rows: Iterable[Placed], keys: set[str]) -> set[str]:
    placing.note_all(rows)
    return keys


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
