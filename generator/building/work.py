"""One build on its way: what it works with, made ready from the order."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.building.assets import Assets, hashed_assets
from generator.building.configuration import THEME, write_configurations
from generator.building.framing.frames import Frames
from generator.building.keeping.stamps import NO_STAMPS
from generator.building.keeping.state import State
from generator.building.keeping.store import Store
from generator.building.keys import shell_key
from generator.building.linking.links import Found
from generator.building.making import Workshop
from generator.building.order import Built, Order
from generator.building.values import tables_of, watched_site
from generator.catalog.addresses import language_path
from generator.catalog.catalog import Catalog
from generator.checking.proving.proof import Proof
from generator.pages.all_pages import passed_on
from generator.pages.frame import frame as frame_of
from generator.pages.shelves.keys import Ground
from generator.pages.shelves.writing import (
    WrittenLists,
    digest_of,
    lists_begun,
    lists_written,
)
from generator.pages.site import site_of
from generator.tracing.recorder import Recorder
from generator.tracing.tables import Tables

if TYPE_CHECKING:
    from generator.building.framing.shell import Shell
    from generator.pictures.plans import Plan

# Under which names frames and lists are kept.
_FRAMES, _LISTS = "frames", "lists"
# From so many practices on, another process for lists brings more than it costs.
_MANY = 1000


@dataclass(slots=True)
class Work:
    """One build on its way: what it works with, and what has come out so far."""

    order: Order
    folder: Path
    tables: Tables
    workshop: Workshop
    assets: Assets
    # The pictures of the site.
    plans: "tuple[Plan, ...]"
    built: Built = field(default_factory=Built)
    # Keys of the store that this release needs.
    keys: set[str] = field(default_factory=set)
    # Pages that are no record's: what they have and what they lead to, by path.
    frame: dict[str, Found] = field(default_factory=dict)

    @property
    def catalog(self) -> Catalog:
        """The records that pages see."""
        return self.workshop.site.catalog


@dataclass(frozen=True, slots=True)
class Outset:
    """What is known of a build before its records are looked at: what all of its pages share.

    ``docs``, ``paths``, ``configurations`` and ``shell_keys`` are by language.
    """

    order: Order
    catalog: Catalog
    proof: Proof
    assets: Assets
    configurations: Mapping[str, Path]
    shell_keys: Mapping[str, str]
    docs: Mapping[str, Path]
    paths: Mapping[str, str]

    def state(self) -> State:
        """What is kept of pages in the same frame, of the same settings."""
        order, settings = self.order, self.catalog.site
        frame = (order.base, *self.shell_keys.values(), settings.file, settings.digest)
        return State(order.state.folder, "\0".join((order.state.of, *frame)))


def outset(order: Order) -> Outset:
    """The very beginning of a build. Raises ``ValueError`` for content with errors."""
    catalog, proof = order.checked.catalog, order.checked.proof
    if catalog is None or proof is None:
        raise ValueError("content with errors can't be built")
    assets = hashed_assets()
    configurations = write_configurations(catalog, order.wish.project, assets.names, order.base)
    return Outset(
        order,
        catalog,
        proof,
        assets,
        configurations,
        {
            language: shell_key(path, configurations[catalog.first_language], THEME)
            for language, path in configurations.items()
        },
        {language: order.wish.project.docs(language) for language in catalog.languages},
        {row: language_path(row, catalog.languages) for row in catalog.languages},
    )


def begun(known: Outset, folder: Path, *, watched: bool = True) -> Work:
    """The beginning of a build; ``watched``: it is told what each page looks at."""
    order, catalog, proof = known.order, known.catalog, known.proof
    # Where nobody is told what pages look at, nothing is kept; nor is anything else under way.
    jobs = order.wish.jobs if len(catalog.entries.get("practice", ())) >= _MANY else 1
    shells: dict[str, Shell] = {}
    lists_of = (
        partial(_lists, order.state) if watched else partial(_lists_beside, known, shells, jobs)
    )
    site = replace(site_of(catalog, proof, lists_of), base=order.base)
    plans: tuple[Plan, ...] = ()
    if order.wish.pictures:
        from generator.pictures.planning import pictures_of

        pictures = pictures_of(catalog, order.base, passed_on(site))
        plans, site = pictures.plans, replace(site, pictures=pictures.addresses)
    tables = tables_of(site)
    shown = watched_site(site, tables, Recorder()) if watched else site
    if not order.wish.pictures:
        # Nothing to look at, whatever changes.
        shown = replace(shown, pictures=site.pictures)
    workshop = Workshop(
        shown,
        known.configurations,
        known.shell_keys,
        known.docs,
        folder,
        known.paths,
        order.root,
        Store(order.wish.project.build / "store", order.wish.stores),
        {row: Frames(frame_of(catalog, row).addresses) for row in catalog.languages},
        shells,
    )
    work = Work(order, folder, tables, workshop, known.assets, plans)
    work.built.configurations += map(str, known.configurations.values())
    return work


@contextmanager
def _lists_beside(
    known: Outset, shells: "dict[str, Shell]", jobs: int, ground: Ground
) -> Iterator[Callable[[], WrittenLists]]:
    """All lists, some of which another process makes, where there are as many ``jobs``.

    Meanwhile this one loads the ``shells``, which it will share with those that make pages.
    """
    with lists_begun(ground, jobs) as lists:
        if jobs > 1:
            from generator.building.framing.shell import Shell

            for language, path in known.configurations.items():
                shells[language] = Shell(path)
                shells[language].compile()
        yield lists


@contextmanager
def _lists(state: State, ground: Ground) -> Iterator[Callable[[], WrittenLists]]:
    """All lists: those of the last build, where they would be made of the same."""
    yield partial(_known_lists, state, ground)


def _known_lists(state: State, ground: Ground) -> WrittenLists:
    digest = digest_of(ground)
    kept = state.columns(_LISTS)
    if kept is not None and kept[0] == digest:
        return WrittenLists(kept[1])
    lists = lists_written(ground)
    state.keep_columns(_LISTS, digest, lists.columns)
    return lists


def know_frames(work: Work, state: State) -> None:
    """Frames of the last build, which had the same templates."""
    kept = state.read(_FRAMES)
    for language, frames in work.workshop.frames.items():
        frames.known = kept[1].get(language, {}) if kept is not None else {}


def keep_frames(work: Work, state: State) -> None:
    """Keep what frames there are if some are new; those that this process made will do."""
    frames = work.workshop.frames
    if any(row.made for row in frames.values()):
        told = {language: row.to_keep() for language, row in frames.items()}
        state.keep(_FRAMES, NO_STAMPS, told)
