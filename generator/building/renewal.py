"""A site brought up to date: checked, built beside the one that stands, and put in its place.

Only light modules are imported before it is clear that there is something to do.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.building.alone import alone
from generator.building.belonging import refuse_foreign
from generator.building.keeping.files import clear_halves
from generator.building.keeping.seen import Look, Told, keep_told, look_at, told_before
from generator.building.keeping.stamps import NO_STAMPS
from generator.building.keeping.state import State, version
from generator.building.progress import Progress
from generator.building.project import Project
from generator.building.releasing.release import Stage, is_ours, release, staged, sweep
from generator.building.releasing.standing import Left, Standing, clear
from generator.forking.ahead import begun
from generator.forking.collector import without_collector
from generator.problems.problem import Problem
from generator.problems.wording import severity

if TYPE_CHECKING:
    from generator.building.making import Workshop
    from generator.building.order import Order
    from generator.catalog.catalog import Catalog
    from generator.checking.content import Checked
    from generator.checking.judging import Memory
    from generator.reading.folder import Reading
    from generator.reading.kept import Kept

# From this many files on, a check remembers what it found even where nothing was built yet, and
# another process is worth its while.
_MANY = 300

# The judgements of records that a check keeps.
_JUDGED = "judged"
# What builds keep and checks do not.
_BUILT = ("store", "spare", "state/pages", "state/written")
# What builds and frames pages, in pieces that take about as long.
_BUILDING = (
    "generator.pages.all_pages",
    "generator.building.making",
    "generator.building.build",
    "generator.building.framing.shell",
)


class ForeignFolderError(Exception):
    """The folder for the site holds files that no build of ours put there; it is named."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants built. ``base`` is the site's address if it is not the settings'.

    ``release`` is where the site goes; ``keep`` bounds the store, in bytes; ``stores`` are
    further ones to take pages from.
    """

    project: Project
    release: Path
    base: str | None = None
    jobs: int = 1
    keep: int = 2 << 30
    stores: tuple[Path, ...] = ()
    pictures: bool = True

    def state(self) -> State:
        """What builds with these wishes keep."""
        folders = (self.project.content, self.project.work, self.release)
        options = (self.base or "", str(self.pictures), *map(str, folders))
        return State(self.project.build / "state", "\0".join((version(), *options)))

    def order(self, checked: "Checked") -> "Order":
        """The order that the records make of the wish."""
        from generator.building.order import Order

        if checked.catalog is None:
            raise ValueError("content with errors can't be built")
        base = self.base or checked.catalog.settings.base_address
        return Order(
            checked,
            self.project,
            base if base.endswith("/") else f"{base}/",
            self.release,
            self.state(),
            self.jobs,
            self.keep,
            self.stores,
            self.pictures,
        )


@dataclass(frozen=True, slots=True)
class Renewed:
    """What came of it: the site stands in its place if there are neither errors nor faults.

    ``faults`` are lines; ``made`` of all ``pages`` are new. Where something was built, the
    ``workshop`` can make single pages again. ``others`` are files that were read outside of the
    content folder.
    """

    problems: tuple[Problem, ...]
    faults: tuple[str, ...] = ()
    pages: int = 0
    made: int = 0
    workshop: "Workshop | None" = None
    others: tuple[str, ...] = ()

    @property
    def errors(self) -> bool:
        """Whether the content can't be built."""
        return any(severity(problem) == "error" for problem in self.problems)


def renew(wish: Wish, progress: Progress) -> Renewed:
    """Bring the site up to date.

    Raises ``ForeignFolderError``, ``ForeignFileError`` and ``OSError``.

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
            look = look_at(wish.project.content)
            before = told_before(_checks(wish.project), look)
            if before is not None:
                if Renewed(before.problems).errors:
                    return Renewed(before.problems, others=before.others)
                if left.of == before.of and not standing.touched:
                    return Renewed(before.problems, pages=left.pages, others=before.others)
            return _renewed(wish, look, standing, progress)


@without_collector()
def _renewed(wish: Wish, look: Look, standing: Standing, progress: Progress) -> Renewed:
    with ExitStack() as opened:
        # A release that is known has its mirror made while the records are checked.
        stage = _stage(wish, standing, opened) if standing.is_known else None
        checked, told, kept = _checked(wish.project, wish.jobs, look, opened, *_BUILDING)
        found = Renewed(told.problems, others=told.others)
        if found.errors or checked.catalog is None:
            if stage is not None:
                _leave(stage, standing, wish.state())
            kept()
            return found
        if not is_ours(wish.release):
            raise ForeignFolderError(f"{wish.release} holds files that no build of ours put there")
        _refuse_others(wish.project, checked.catalog)
        order = wish.order(checked)
        for folder in (wish.project.work, order.state.folder):
            clear_halves(folder)
        if stage is None:
            stage = _stage(wish, standing, opened)
        from generator.building.build import build

        built = build(order, stage.folder, standing, progress)
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
    return replace(found, pages=built.pages, made=built.made, workshop=built.workshop)


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
        reading = _read(wish.project, wish.jobs, kept, *_BUILDING)
        from generator.building import build

        return build.workshop_of(_trusted(wish, reading))


@without_collector()
def make_slice(wish: Wish, number: int, of: int, progress: Progress) -> Renewed:
    """Make the pages of one share into the store; no site yet."""
    from generator.building.build import build_slice

    with ExitStack() as opened:
        opened.enter_context(alone(wish.project.build))
        stage = opened.enter_context(staged(wish.project.build / "slice"))
        look = look_at(wish.project.content)
        checked, told, kept = _checked(wish.project, wish.jobs, look, opened)
        kept()
        if Renewed(told.problems).errors or checked.catalog is None:
            return Renewed(told.problems)
        _refuse_others(wish.project, checked.catalog)
        built = build_slice(wish.order(checked), number, of, stage.folder, progress)
        return Renewed(told.problems, pages=built.pages, made=built.made)


@without_collector()
def make_pages_only(wish: Wish, progress: Progress) -> None:
    """Docs and pages from records that are known to be right, into ``build/pages/``."""
    target = wish.project.build / "pages"
    with alone(wish.project.build), staged(target) as stage:
        reading = _read(wish.project, wish.jobs, None, *_BUILDING)
        from generator.building.build import build_pages

        order = _trusted(wish, reading)
        if order.checked.catalog is not None:
            _refuse_others(wish.project, order.checked.catalog)
        build_pages(order, stage.folder, progress)
        release(stage.folder, target)


def _trusted(wish: Wish, reading: "Reading") -> "Order":
    from generator.checking.content import trust

    return wish.order(trust(reading, wish.project.content, wish.jobs))


def _read(project: Project, jobs: int, kept: "Kept | None", *following: str) -> "Reading":
    """The records; the modules that come next are imported while other processes read."""
    from generator.reading.folder import read_folder

    return read_folder(project.content, kept, jobs, map(import_module, following))


@without_collector()
def problems_of(project: Project, jobs: int) -> tuple[Problem, ...]:
    """Every problem of the content, told again if nothing has changed since the last check."""
    look = look_at(project.content)
    before = told_before(_checks(project), look)
    if before is not None:
        return before.problems
    with ExitStack() as opened:
        _, told, kept = _checked(project, jobs, look, opened)
        kept()
    return told.problems


class _Finding(NamedTuple):
    """What a check found. ``kept`` waits until what it learned is kept, where that can be."""

    checked: "Checked"
    told: Told
    kept: Callable[[], None]


def _checked(
    project: Project, jobs: int, look: Look, opened: ExitStack, *following: str
) -> _Finding:
    """Check the content; ``following`` are modules that are imported on the way."""
    from generator.reading.kept import Kept

    many = len(look.stamps.paths) >= _MANY
    keeping = many or project.build.is_dir()
    kept = Kept(project.build / "read") if keeping else None
    reading = _read(project, jobs, kept, "generator.checking.content", *following)
    from generator.checking.content import judge
    from generator.pictures.problems import picture_problems

    memory = _memory(project) if keeping else None
    judged = judge(reading, project.content, jobs, memory)
    del reading
    # What was learned takes as much memory as the records: this process lets go of it.
    learned = opened.enter_context(
        begun(partial(_keep, project, kept, memory), jobs if many else 1)
    )
    del memory
    checked = judged.checked()
    drawn = picture_problems(checked.catalog) if checked.catalog else ()
    problems = (*checked.problems, *drawn)
    told = Told(problems)
    if kept is not None:
        # What was found is told where nothing can be kept, too: a disk may be full, or not ours.
        with suppress(OSError):
            files = _named(checked.catalog) if checked.catalog else ()
            told = keep_told(_checks(project), look, files, problems)
    return _Finding(checked, told, learned)


def _keep(project: Project, kept: "Kept | None", memory: "Memory | None") -> None:
    """Keep what a check learned for the next one, where that can be kept."""
    if kept is not None and memory is not None:
        with suppress(OSError):
            kept.save()
            if memory.told is not None:
                _checks(project).keep(_JUDGED, NO_STAMPS, memory.told)


def _checks(project: Project) -> State:
    """What checks of a project keep."""
    return State(project.build / "state", "\0".join((version(), str(project.content))))


def _memory(project: Project) -> "Memory":
    from generator.checking.judging import Memory
    from generator.tracing.ledger import Ledger

    found = _checks(project).read(_JUDGED)
    return Memory(Ledger() if found is None else Ledger.from_plain(found[1]))


def _named(catalog: "Catalog") -> Iterator[Path]:
    """Files outside of the content folder that records name, and a check reads."""
    from generator.records.media import Media
    from generator.records.source import Source

    for source in catalog.all(Source).values():
        yield catalog.project / source.file
        if source.original is not None:
            yield catalog.project / source.original.file
    for media in catalog.all(Media).values():
        yield catalog.project / media.file
