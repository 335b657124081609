"""A site brought up to date: checked, built beside the one that stands, and put in its place.

Only light modules are imported before it is clear that there is something to do.
"""

from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from generator.building.alone import alone
from generator.building.belonging import refuse_foreign
from generator.building.finding import (
    MANY,
    find,
    found_before,
    look_ahead,
    problems_of,
    read_records,
)
from generator.building.keeping.files import clear_halves
from generator.building.keeping.seen import Look
from generator.building.keeping.stamps import NO_STAMPS
from generator.building.keeping.state import State
from generator.building.progress import Progress
from generator.building.project import Project
from generator.building.releasing.release import Stage, is_ours, release, staged, sweep
from generator.building.releasing.standing import Left, Standing, clear
from generator.building.wish import Wish
from generator.forking.ahead import begun, prepared
from generator.forking.collector import without_collector
from generator.problems.problem import Problem
from generator.problems.wording import severity

if TYPE_CHECKING:
    from generator.building.indexing import Asked, Indexed
    from generator.building.making import Workshop
    from generator.building.order import Order
    from generator.building.search import Indexing
    from generator.catalog.catalog import Catalog
    from generator.reading.folder import Reading

# What builds keep and checks do not.
_BUILT = ("store", "spare", "state/pages", "state/written")
# What makes and frames pages, in pieces that take about as long, and what builds a whole site.
_MAKING = (
    "generator.pages.all_pages",
    "generator.building.making",
    "generator.building.pages_only",
    "generator.building.framing.shell",
)
_BUILDING = (*_MAKING, "generator.building.build")


class ForeignSiteError(Exception):
    """The folder for the site holds files that no build of ours put there; it is named."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """What came of it: the site stands in its place if there are neither errors nor faults.

    ``faults`` are lines; ``made`` of all ``pages`` are new. Where something was built, the
    ``workshop`` can make single pages again. ``others`` are files that were read outside of the
    content folder. ``rest`` is what else was at hand: a process that ends soon keeps it, since to
    give it back piece by piece takes a while.
    """

    problems: tuple[Problem, ...]
    faults: tuple[str, ...] = ()
    pages: int = 0
    made: int = 0
    workshop: "Workshop | None" = None
    others: tuple[str, ...] = ()
    rest: object = None

    @property
    def errors(self) -> bool:
        """Whether the content can't be built."""
        return any(severity(problem) == "error" for problem in self.problems)


@without_collector()
def renew(wish: Wish, progress: Progress) -> Renewed:
    """Bring the site up to date.

    Raises ``ForeignSiteError``, ``ForeignFileError`` and ``OSError``.

    Another build in the same work folder is waited for.
    """
    if not (wish.project.content / "settings").is_dir():
        # Nothing is left behind where there is no project.
        return Renewed(problems_of(wish.project, wish.jobs))
    with alone(wish.project.build):
        # Also where nothing is built in the end. Who builds says what is wrong with the folder.
        with suppress(OSError):
            if is_ours(wish.release):
                sweep(wish.release)
        left = Left.kept(wish.state())
        # Most of what stands is looked at while the content is, by another process.
        most = len(left.stamps.paths) * 2 // 3
        with begun(lambda: left.stamps.touched(0, most), wish.jobs) as touched:
            look_on = partial(left.stamps.touched, most)
            standing = Standing(wish.release, left, lambda: [*look_on(), *touched()])
            look = look_ahead(wish.project, wish.jobs)
            before = found_before(wish.project, look)
            if before is not None:
                if Renewed(before.problems).errors:
                    return Renewed(before.problems, others=before.others)
                if left.of == before.of and not standing.touched:
                    return Renewed(before.problems, pages=left.pages, others=before.others)
            return _renewed(wish, look, standing, progress)


def _renewed(wish: Wish, look: Look, standing: Standing, progress: Progress) -> Renewed:
    with ExitStack() as opened:
        indexing = _indexing(wish, look, standing, opened)
        # A release that is known has its mirror made while the records are checked.
        stage = _stage(wish, standing, opened) if standing.is_known else None
        checked, told, kept = find(wish.project, wish.jobs, look, opened, *_BUILDING)
        found = Renewed(told.problems, others=told.others)
        if found.errors or checked.catalog is None:
            if stage is not None:
                _leave(stage, standing, wish.state())
            kept()
            return found
        if not is_ours(wish.release):
            raise ForeignSiteError(f"{wish.release} holds files that no build of ours put there")
        _refuse_others(wish.project, checked.catalog)
        from generator.building.order import order_of

        order = order_of(wish, checked)
        for folder in (wish.project.work, order.state.folder):
            clear_halves(folder)
        if stage is None:
            stage = _stage(wish, standing, opened)
        from generator.building.build import build

        built = build(order, stage.folder, standing, progress, indexing)
        kept()
        if built.problems or built.faults:
            _leave(stage, standing, order.state)
        else:
            old = standing.left.files(str(wish.release))
            clear(stage.folder, set(old).difference(built.digests, built.lists))
            release(stage.folder, wish.release)
            stage.keep = standing.is_known
    if built.problems:
        return replace(found, problems=(*told.problems, *built.problems))
    if built.faults:
        return replace(found, faults=tuple(f"{row.page}: {row.text}" for row in built.faults))
    trees = {wish.release: [*built.digests, *built.lists], **built.docs}
    left = standing.as_left(trees, built.configurations)
    replace(left, of=told.of, pages=built.pages).keep(order.state)
    return replace(
        found,
        pages=built.pages,
        made=built.made,
        workshop=built.workshop,
        rest=(built, standing, left),
    )


def _indexing(wish: Wish, look: Look, standing: Standing, opened: ExitStack) -> "Indexing | None":
    """A process that waits for what it is to index: nearly all pages, as no release is known.

    One that is begun when these are made holds whatever this one holds by then.
    """
    if wish.jobs <= 1 or standing.is_known or len(look.stamps.paths) < MANY:
        return None

    def index(of: "Asked") -> "Indexed":
        from generator.building.indexing import index_asked

        return index_asked(of)

    return opened.enter_context(prepared(lambda: index, wish.jobs))


def _stage(wish: Wish, standing: Standing, opened: ExitStack) -> Stage:
    """The folder for the new release, which is begun to be made the mirror of the one known."""
    if not standing.is_known:
        return opened.enter_context(staged(wish.release))
    stage = opened.enter_context(staged(wish.release, wish.project.build / "spare"))
    opened.enter_context(standing.mirrored(stage.folder, wish.jobs))
    return stage


def _refuse_others(project: Project, catalog: "Catalog") -> None:
    """Raises ``ForeignFileError`` where what is made would take the place of what is not ours.

    Where a build has been before, what stands in its folders is of builds, as long as these are
    folders and no links.
    """
    from generator.building.configuration import refuse_foreign_configurations

    built = any((project.build / name).exists() for name in _BUILT)
    docs = map(project.docs, catalog.languages)
    refuse_foreign(row for row in docs if not built or row.resolve() != row)
    if not built:
        refuse_foreign_configurations(catalog, project)


def _leave(stage: Stage, standing: Standing, state: State) -> None:
    """Release nothing; what there is of the new release is where the next one begins."""
    if standing.is_known:
        standing.keep_second_names(state)
        stage.keep = True


def workshop_of(wish: Wish) -> "Workshop":
    """What making single pages needs, of records that are known to be right."""
    from generator.reading.kept import Kept

    with alone(wish.project.build):
        kept = Kept(wish.project.build / "read")
        reading = read_records(wish.project, wish.jobs, kept, NO_STAMPS, *_MAKING)
        from generator.building import pages_only

        return pages_only.workshop_of(_trusted(wish, reading))


@without_collector()
def make_slice(wish: Wish, number: int, of: int, progress: Progress) -> Renewed:
    """Make the pages of one share into the store; no site yet."""
    from generator.building.build import build_slice
    from generator.building.order import order_of

    with ExitStack() as opened:
        opened.enter_context(alone(wish.project.build))
        stage = opened.enter_context(staged(wish.project.build / "slice"))
        look = look_ahead(wish.project, wish.jobs)
        checked, told, kept = find(wish.project, wish.jobs, look, opened)
        kept()
        if Renewed(told.problems).errors or checked.catalog is None:
            return Renewed(told.problems)
        _refuse_others(wish.project, checked.catalog)
        built = build_slice(order_of(wish, checked), number, of, stage.folder, progress)
        return Renewed(told.problems, pages=built.pages, made=built.made)


@without_collector()
def make_pages_only(wish: Wish, progress: Progress) -> object:
    """Docs and pages from records that are known to be right, into ``build/pages/``.

    Gives what was at hand, as ``rest`` of :class:`Renewed`.
    """
    target = wish.project.build / "pages"
    with alone(wish.project.build), staged(target) as stage:
        reading = read_records(wish.project, wish.jobs, None, NO_STAMPS, *_MAKING)
        from generator.building.pages_only import build_pages

        order = _trusted(wish, reading)
        if order.checked.catalog is not None:
            _refuse_others(wish.project, order.checked.catalog)
        workshop = build_pages(order, stage.folder, progress)
        release(stage.folder, target)
        return reading, order, workshop


def _trusted(wish: Wish, reading: "Reading") -> "Order":
    from generator.building.order import order_of
    from generator.checking.checked import trust

    return order_of(wish, trust(reading, wish.project.content, wish.jobs))
