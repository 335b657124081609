"""Makes pages: records to Markdown to HTML, in as many processes as there are.

A page is named by plain data and written straight into the docs folder and into the new
release, so no process holds more than one page at a time. One job gives the same bytes as many.
"""

import json
import multiprocessing
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator.building.files import write_if_changed
from generator.building.frames import KnownPage
from generator.building.keys import page_key
from generator.building.links import Found, read_page
from generator.building.made import Made, Task
from generator.building.release import put
from generator.building.store import PackWriter, Store
from generator.pages.all_pages import make_page
from generator.pages.page import Page
from generator.pages.site import Site

if TYPE_CHECKING:
    from generator.building.shell import Shell

# Below this many pages another process costs more than it brings.
_SMALL = 60


@dataclass(slots=True)
class Workshop:
    """All that making a page needs. ``docs`` and ``paths`` are by language.

    ``paths`` are where a language's pages stand below the ``release``; ``root`` is the path of
    the whole site on its host.
    """

    site: Site
    configurations: Mapping[str, Path]
    shell_keys: Mapping[str, str]
    docs: Mapping[str, Path]
    release: Path
    paths: Mapping[str, str]
    root: str
    store: Store
    shells: "dict[str, Shell]" = field(default_factory=dict)

    def shell(self, language: str) -> "Shell":
        """A language's frame. MkDocs is imported only where there is something to make."""
        if language not in self.shells:
            from generator.building.shell import Shell

            self.shells[language] = Shell(self.configurations[language])
        return self.shells[language]

    def make(self, task: Task, writer: PackWriter) -> Made:
        """Make one page, or take it from the store, and write it where it belongs."""
        language, name = task
        with self.site.recorder.recording() as reads:
            page = make_page(self.site, language, name)
        markdown = page.markdown().encode()
        write_if_changed(self.docs[language] / page.file, markdown)
        key = page_key(self.shell_keys[language], page.file, markdown)
        path = f"{self.paths[language]}{page.address}index.html"
        kept = self.kept(key)
        if kept is None:
            html = self._rendered(language, page)
            places = self.places(path, html)
            writer.put(key, _packed(places, html))
        else:
            places, html = kept
        digest = put(self.release, path, html)
        return Made(task, page.file, path, digest, key, frozenset(reads), *places, kept is None)

    def kept(self, key: str) -> tuple[Found, bytes] | None:
        """The page with this key, if the store has it."""
        data = self.store.get(key)
        if data is None:
            return None
        line, _, html = data.partition(b"\n")
        ids, targets, faults = json.loads(line)
        return (Found(tuple(ids), tuple((path, id_) for path, id_ in targets), tuple(faults)), html)

    def places(self, path: str, html: bytes) -> Found:
        """The places of a page, those that it leads to, and its faults."""
        return read_page(html, path, self.root)

    def _rendered(self, language: str, page: Page) -> bytes:
        shell = self.shell(language)
        if page.body.html is None:
            return shell.converted(page.file)
        return shell.filled(KnownPage(page.address, page.title, page.body.html, page.header()))


def _packed(places: Found, html: bytes) -> bytes:
    return json.dumps(places, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" + html


def make_pages(workshop: Workshop, tasks: Sequence[Task], jobs: int) -> Iterator[Made]:
    """Make all pages; the order of what is given back is that of the tasks."""
    if jobs <= 1 or len(tasks) < _SMALL:
        writer = workshop.store.writer()
        for task in tasks:
            yield workshop.make(task, writer)
        writer.close()
        return
    _inherited.append(workshop)
    context = multiprocessing.get_context("fork")
    size = max(1, min(200, len(tasks) // (jobs * 4)))
    shares = [tasks[start : start + size] for start in range(0, len(tasks), size)]
    with ProcessPoolExecutor(jobs, context) as pool:
        for rows in pool.map(_make_share, shares):
            yield from rows
    _inherited.clear()


# What a worker inherits when it is forked: the catalog is never copied or sent.
_inherited: list[Workshop] = []


def _make_share(tasks: Sequence[Task]) -> list[Made]:
    workshop = _inherited[-1]
    writer = workshop.store.writer()
    rows = [workshop.make(task, writer) for task in tasks]
    writer.close()
    return rows
