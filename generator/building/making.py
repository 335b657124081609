"""Makes pages: records to Markdown to HTML, in as many processes as there are.

A page is named by plain data and written straight into the docs folder and into the new
release, so no process holds more than a few pages at a time: these go through each step before the
next step begins, since its code is in the processor's caches then. One job gives the same bytes as
many.
"""

import gc
import json
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic_core import to_json

from generator.building.framing.frames import Filled, Frames, KnownPage
from generator.building.keeping.files import put_new, write_if_changed
from generator.building.keeping.store import PackWriter, Store
from generator.building.keys import document_key, page_key
from generator.building.linking.links import Found, read_page
from generator.building.made import Made, Task
from generator.building.releasing.release import put_known
from generator.exploring.rows import Row
from generator.forking.together import together
from generator.pages.all_pages import make_page
from generator.pages.documents import document_of
from generator.pages.explore_data import explore_row_of
from generator.pages.page import Page
from generator.pages.site import Site
from generator.searching.document import Brief, Document, brief, packed
from generator.tracing.recorder import Read

if TYPE_CHECKING:
    from generator.building.framing.shell import Shell

R = TypeVar("R")

# Below this many pages another process costs more than it brings; so many are given to one at once.
_SMALL, _SHARE = 60, 50
# So many pages go through the steps of their making together.
_AT_ONCE = 25
_NOTHING = Found((), (), ())
# So many records are unpacked at once: what comes next asks for most of them again.
_UNPACKED = 2500


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
    frames: Mapping[str, Frames]
    shells: "dict[str, Shell]" = field(default_factory=dict)
    # Whether templates were filled, which leaves circles behind.
    rendered: bool = False

    def shell(self, language: str) -> "Shell":
        """A language's templates, which are compiled only where a page has no frame yet."""
        if language not in self.shells:
            from generator.building.framing.shell import Shell

            self.shells[language] = Shell(self.configurations[language])
        return self.shells[language]

    def make(self, tasks: Sequence[Task], writer: PackWriter) -> list[Made]:
        """Make a few pages, or take them from the store, and write them where they belong."""
        sheets = [self._sheet(task) for task in tasks]
        for sheet in sheets:
            sheet.markdown = sheet.page.markdown()
            self._write_markdown(sheet)
        for sheet in sheets:
            sheet.key = page_key(self.shell_keys[sheet.language], sheet.page.file, sheet.markdown)
            kept = self.kept(sheet.key)
            if kept is None:
                sheet.filled = self._filled(sheet.language, sheet.page)
                sheet.html = sheet.filled.html
            else:
                sheet.places, sheet.html = kept
        for sheet in sheets:
            if sheet.filled is not None:
                sheet.places = sheet.filled.read(sheet.path, self.root)
        digests = [
            sha256(sheet.html).hexdigest()
            if sheet.filled is None
            else _keep(writer, sheet.key, sheet.html, sheet.places)
            for sheet in sheets
        ]
        for sheet in sheets:
            put_known(self.release, sheet.path, sheet.html)
        briefs = [self._brief(sheet.document, writer) for sheet in sheets]
        return [
            Made(
                sheet.task,
                sheet.page.file,
                sheet.path,
                digest,
                sheet.key,
                frozenset(sheet.reads),
                *sheet.places,
                sheet.filled is not None,
                known,
                b"" if sheet.row is None else to_json(sheet.row),
            )
            for sheet, digest, known in zip(sheets, digests, briefs, strict=True)
        ]

    def write(self, tasks: Sequence[Task]) -> None:
        """Make a few pages and write them where they belong; nobody looks at them, or keeps any."""
        sheets = [self._sheet_of(task, make_page(self.site, *task), frozenset()) for task in tasks]
        for sheet in sheets:
            sheet.markdown = sheet.page.markdown()
            self._write_markdown(sheet)
        for sheet in sheets:
            sheet.html = self._filled(sheet.language, sheet.page).html
        for sheet in sheets:
            put_new(f"{self.release}/{sheet.path}", sheet.html)

    def _sheet(self, task: Task) -> "_Sheet":
        language, name = task
        with self.site.recorder.recording() as reads:
            sheet = self._sheet_of(task, make_page(self.site, language, name), reads)
            sheet.document = document_of(self.site, language, name)
            sheet.row = explore_row_of(self.site, language, name)
        return sheet

    def _sheet_of(self, task: Task, page: Page, reads: Set[Read]) -> "_Sheet":
        return _Sheet(task, page, f"{self.paths[task[0]]}{page.address}index.html", reads)

    def _brief(self, document: Document | None, writer: PackWriter) -> Brief | None:
        """What is kept at hand of what search knows of a page, which is kept itself."""
        if document is None:
            return None
        data = packed(document)
        known = brief(document, data)
        if document_key(known.digest) not in self.store:
            writer.put(document_key(known.digest), data, known.digest)
        return known

    def _write_markdown(self, sheet: "_Sheet") -> None:
        path = f"{self.docs[sheet.language]}/{sheet.page.file}"
        try:
            # Where all is new, path objects cost as much as the file.
            put_new(path, sheet.markdown)
        except FileExistsError:
            write_if_changed(Path(path), sheet.markdown)

    def kept(self, key: str) -> tuple[Found, bytes] | None:
        """The page with this key, if the store has it."""
        data = self.store.get(key)
        if data is None:
            return None
        html, _, line = data.rpartition(b"\n")
        ids, targets, faults = json.loads(line)
        return (Found(tuple(ids), tuple((path, id_) for path, id_ in targets), tuple(faults)), html)

    def places(self, path: str, html: bytes) -> Found:
        """The places of a page, those that it leads to, and its faults."""
        return read_page(html, path, self.root)

    def forget(self) -> None:
        """Let go of what only helps to make many pages; it is made again when it is needed."""
        self.shells.clear()
        for frames in self.frames.values():
            frames.forget()
        self.site.recorder.forget()
        self.site.catalog.forget()

    def html(self, language: str, page: Page) -> bytes:
        """The HTML of a page that nobody keeps."""
        return self._filled(language, page).html

    def _filled(self, language: str, page: Page) -> Filled:
        known = KnownPage(page.address, page.title, page.body.shown, page.header())
        return self.frames[language].around(known, partial(self._rendered, language))

    def _rendered(self, language: str, page: KnownPage) -> str:
        self.rendered = True
        return self.shell(language).rendered(page)


@dataclass(slots=True)
class _Sheet:
    """A page that is being made; ``path`` is its place in the release.

    ``filled`` is there if the page was not in the store.
    """

    task: Task
    page: Page
    path: str
    reads: Set[Read]
    document: Document | None = None
    row: Row | None = None
    markdown: bytes = b""
    key: str = ""
    filled: Filled | None = None
    html: bytes = b""
    places: Found = _NOTHING

    @property
    def language(self) -> str:
        """The language of the page."""
        return self.task[0]


def _keep(writer: PackWriter, key: str, html: bytes, places: Found) -> str:
    """Keep a page with what was read off it; gives the SHA-256 of its HTML.

    What is kept begins with the HTML: both are hashed in one go.
    """
    hashed = sha256(html)
    digest = hashed.hexdigest()
    line = b"\n" + to_json(places)
    hashed.update(line)
    writer.put(key, html + line, hashed.hexdigest())
    return digest


def make_pages(workshop: Workshop, tasks: Sequence[Task], jobs: int) -> Iterator[Made]:
    """Make all pages; the order of what is given back is that of the tasks."""

    def made(share: Sequence[Task]) -> list[Made]:
        rows: list[Made] = []
        with workshop.store.writer() as writer:
            for few in _few(share):
                rows += workshop.make(few, writer)
                _let_go(workshop)
        return rows

    return _in_shares(workshop, made, tasks, jobs)


def write_pages(workshop: Workshop, tasks: Sequence[Task], jobs: int) -> Iterator[Task]:
    """Write all pages, and nothing else; gives the task of each that is there."""

    def written(share: Sequence[Task]) -> list[Task]:
        for few in _few(share):
            workshop.write(few)
            _let_go(workshop)
        return list(share)

    return _in_shares(workshop, written, tasks, jobs)


def _few(tasks: Sequence[Task]) -> Iterator[Sequence[Task]]:
    return (tasks[start : start + _AT_ONCE] for start in range(0, len(tasks), _AT_ONCE))


def _in_shares(
    workshop: Workshop, work: Callable[[Sequence[Task]], list[R]], tasks: Sequence[Task], jobs: int
) -> Iterator[R]:
    if len(tasks) < _SMALL:
        jobs = 1
    if jobs > 1:
        for language in dict.fromkeys(language for language, _ in tasks):
            # What each process would load for itself, they share.
            workshop.shell(language)
    gc.freeze()
    return together(work, tasks, jobs, _SHARE)


def _let_go(workshop: Workshop) -> None:
    """Free what pages left behind: records, and the circles of templates, with a page in each."""
    if workshop.site.catalog.forget(_UNPACKED) and workshop.rendered:
        workshop.rendered = False
        # Only what is new is looked at: all else is frozen.
        gc.collect(0)
