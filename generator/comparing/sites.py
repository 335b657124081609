"""The sites of two sides: all pages are made, without pictures, and held against each other."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.building.made import Made
from generator.building.order import order_of
from generator.building.pages_only import made_pages
from generator.building.progress import Progress
from generator.building.project import Project
from generator.building.wish import Wish
from generator.comparing.addresses import address_in
from generator.comparing.pages import Page, Pages
from generator.comparing.side import Key, Side
from generator.problems.wording import visible

_TITLE = "title: "


@dataclass(frozen=True, slots=True)
class _Site:
    """Pages by their place in the release, and where their Markdown is."""

    rows: Mapping[str, Made]
    docs: Mapping[str, Path]

    def page(self, path: str) -> Page:
        made = self.rows[path]
        language, _ = made.task
        return Page(address_in(path), language, _title(self.docs[language] / made.file))

    @property
    def addresses(self) -> frozenset[str]:
        return frozenset(map(address_in, self.rows))


def pages_compared(
    before: Side, after: Side, touched: Collection[Key], folder: Path, jobs: int, progress: Progress
) -> Pages:
    """Make the pages of both sides in ``folder``, which is empty, and compare them.

    Both are made for the same address: another one alone changes no page. ``touched`` are kind
    and id of each record that differs, before and now.
    """
    base = _base(after)
    one = _made(before, folder / "before", base, jobs, (), progress)
    store = folder / "before" / "build" / "store"
    other = _made(after, folder / "after", base, jobs, (store,), progress)
    differing = [
        path
        for path, made in other.rows.items()
        if path in one.rows and one.rows[path].digest != made.digest
    ]
    own = {path for path in differing if other.rows[path].task[1] in touched}
    return Pages(
        _pages(other, other.rows.keys() - one.rows.keys()),
        _pages(one, one.rows.keys() - other.rows.keys()),
        _pages(other, own),
        _pages(other, set(differing) - own),
        one.addresses,
        other.addresses,
    )


def _base(side: Side) -> str:
    if side.catalog is None:
        raise ValueError("a side without settings can't be built")
    return side.catalog.settings.base_address


def _made(
    side: Side, work: Path, base: str, jobs: int, stores: tuple[Path, ...], progress: Progress
) -> _Site:
    """All pages of a side, in ``work``; what a store has is taken from it."""
    project = Project(side.content, work)
    work.mkdir()
    wish = Wish(project, work / "site", base, jobs, stores=stores, pictures=False)
    rows = {made.path: made for made in made_pages(order_of(wish, side.checked), progress)}
    languages = {made.task[0] for made in rows.values()}
    return _Site(rows, {language: project.docs(language) for language in languages})


def _pages(site: _Site, paths: Iterable[str]) -> tuple[Page, ...]:
    return tuple(sorted(map(site.page, paths)))


def _title(path: Path) -> str:
    """The title in the header of a page's Markdown."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(_TITLE):
                return visible(str(json.loads(line.removeprefix(_TITLE))))
    return ""
