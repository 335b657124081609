"""Makes pages: records to Markdown to HTML, in as many processes as there are.

A page is named by plain data and written straight into the docs folder and into the new
release, so no process holds more than one page at a time. One job gives the same bytes as many.
"""

import gc
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
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
from generator.forking.together import together
from generator.pages.all_pages import make_page
from generator.pages.documents import document_of
from generator.pages.explore_data import explore_row_of
from generator.pages.page import Page
from generator.pages.site import Site
from generator.searching.document import brief, packed

if TYPE_CHECKING:
    from generator.building.framing.shell import Shell

R = TypeVar("R")

# Below this many pages another process costs more than it brings; so many are given to one at once.
_SMALL, _SHARE = 60, 50
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

    def make(self, task: Task, writer: PackWriter) -> Made:
        """Make one page, or take it from the store, and write it where it belongs."""
        language, name = task
        with self.site.recorder.recording() as reads:
            page = make_page(self.site, language, name)
            document = document_of(self.site, language, name)
            row = explore_row_of(self.site, language, name)
        file, markdown = page.file, page.markdown()
        self._write_markdown(language, file, markdown)
        key = page_key(self.shell_keys[language], file, markdown)
        path = f"{self.paths[language]}{page.address}index.html"
        kept = self.kept(key)
        if kept is None:
            filled = self._filled(language, page)
            html, places = filled.html, filled.read(path, self.root)
            digest = _keep(writer, key, html, places)
        else:
            places, html = kept
            digest = sha256(html).hexdigest()
        put_known(self.release, path, html)
        known = None
        if document is not None:
            data = packed(document)
            known = brief(document, data)
            if document_key(known.digest) not in self.store:
                writer.put(document_key(known.digest), data, known.digest)
        return Made(
            task,
            file,
            path,
            digest,
            key,
            frozenset(reads),
            *places,
            kept is None,
            known,
            b"" if row is None else to_json(row),
        )

    def write(self, task: Task) -> None:
        """Make one page and write it where it belongs; nobody looks at it, or keeps it."""
        language, name = task
        page = make_page(self.site, language, name)
        self._write_markdown(language, page.file, page.markdown())
        html = self._filled(language, page).html
        put_new(f"{self.release}/{self.paths[language]}{page.address}index.html", html)

    def _write_markdown(self, language: str, file: str, markdown: bytes) -> None:
        path = f"{self.docs[language]}/{file}"
        try:
            # Where all is new, path objects cost as much as the file.
            put_new(path, markdown)
        except FileExistsError:
            write_if_changed(Path(path), markdown)

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
            for task in share:
                rows.append(workshop.make(task, writer))
                _let_go(workshop)
        return rows

    return _in_shares(workshop, made, tasks, jobs)


def write_pages(workshop: Workshop, tasks: Sequence[Task], jobs: int) -> Iterator[Task]:
    """Write all pages, and nothing else; gives the task of each that is there."""

    def written(share: Sequence[Task]) -> list[Task]:
        for task in share:
            workshop.write(task)
            _let_go(workshop)
        return list(share)

    return _in_shares(workshop, written, tasks, jobs)


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
