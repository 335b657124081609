"""What a check of a project finds, and what it learns for the next one.

Only light modules are imported before it is clear that there is something to read.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.building.keeping.seen import Look, Told, is_kept, keep_told, look_at, told_before
from generator.building.keeping.stamps import NO_STAMPS, Stamps
from generator.building.keeping.state import State, version
from generator.building.project import Project
from generator.forking.ahead import begun
from generator.forking.collector import without_collector
from generator.problems.plain import from_plain, to_plain
from generator.problems.problem import Problem

if TYPE_CHECKING:
    from generator.catalog.catalog import Catalog
    from generator.checking.checked import Checked
    from generator.checking.judging import Memory
    from generator.reading.folder import Reading
    from generator.reading.kept import Kept

MANY = 300
"""From so many files on, a check remembers what it found even where nothing was built yet, and
another process is worth its while."""

# What a check keeps: the judgements of records, what is known of the texts of sources.
_JUDGED, _TEXTS = "judged", "texts"

_READING = ("generator.reading.folder", "generator.reading.records", "generator.reading.kept")


def read_records(
    project: Project, jobs: int, kept: "Kept | None", stamps: Stamps, *following: str
) -> "Reading":
    """The records; the modules that come next are imported while other processes read.

    ``stamps`` are those that files of the content were seen with a moment ago, if they were.
    """
    from generator.reading.folder import read_folder

    modules = map(import_module, following)
    return read_folder(project.content, kept, jobs, modules, dict(stamps.rows()))


@without_collector()
def problems_of(
    project: Project, jobs: int, left: list[object] | None = None
) -> tuple[Problem, ...]:
    """Every problem of the content, told again if nothing has changed since the last check.

    ``left`` is as in :func:`find`.
    """
    look = look_ahead(project, jobs)
    before = found_before(project, look)
    if before is not None:
        return before.problems
    with ExitStack() as opened:
        found = find(project, jobs, look, opened, left=left)
        if left is not None:
            left.append(found)
        found.kept()
        return found.told.problems


def look_ahead(project: Project, jobs: int) -> Look:
    """Look at the content now.

    Where no check kept what it found, all is about to be read: this process imports what reads
    while another one looks.
    """
    if is_kept(_kept(project)):
        return look_at(project.content)
    with begun(partial(look_at, project.content), jobs) as look:
        for module in _READING:
            import_module(module)
        return look()


def found_before(project: Project, look: Look) -> Told | None:
    """What the last check found, if it would read the same again."""
    return told_before(_kept(project), look)


class Finding(NamedTuple):
    """What a check found. ``kept`` waits until what it learned is kept, where that can be."""

    checked: "Checked"
    told: Told
    kept: Callable[[], None]


def find(
    project: Project,
    jobs: int,
    look: Look,
    opened: ExitStack,
    *following: str,
    left: list[object] | None = None,
) -> Finding:
    """Check the content; ``following`` are modules that are imported on the way.

    ``left`` takes what is not needed any longer: a process that is about to end gives memory back
    at once, which takes a twentieth of a second piece by piece.
    """
    from generator.reading.kept import Kept

    many = len(look.stamps.paths) >= MANY
    keeping = many or project.build.is_dir()
    kept = Kept(project.build / "read") if keeping else None
    modules = ("generator.checking.content", "generator.pictures.problems", *following)
    reading = read_records(project, jobs, kept, look.stamps, *modules)
    from generator.checking.content import judge

    # What was learned takes as much memory as the records: this process lets go of it. Others keep
    # it while this one joins the records, and while it puts the judgements together.
    apart = jobs if many else 1
    saved = opened.enter_context(begun(partial(_save, kept), apart))
    del kept
    memory = _memory(project) if keeping else None
    judged = judge(reading, project.content, jobs, memory)
    if left is not None:
        left += [reading, memory, judged]
    del reading
    looked = opened.enter_context(begun(partial(_drawn, judged.catalog, project, memory), apart))
    texts = memory.texts if memory is not None else None
    del memory
    checked = judged.checked()
    del judged
    problems = (*checked.problems, *map(from_plain, looked()))
    told = Told(problems)
    if keeping:
        # What was found is told where nothing can be kept, too: a disk may be full, or not ours.
        with suppress(OSError):
            files = _named(checked.catalog) if checked.catalog else ()
            told = keep_told(_kept(project), look, files, problems)
            if texts is not None and checked.catalog is not None:
                _kept(project).keep(_TEXTS, NO_STAMPS, texts.as_plain())

    return Finding(checked, told, saved)


def _save(kept: "Kept | None") -> None:
    """Keep what the files gave for the next check, where that can be kept."""
    if kept is not None:
        with suppress(OSError):
            kept.save()


def _drawn(
    catalog: "Catalog | None", project: Project, memory: "Memory | None"
) -> list[list[object]]:
    """What keeps pictures from being made, as plain data.

    What was learned of the records is kept for the next check, where that can be kept.
    """
    from generator.pictures.problems import picture_problems

    if memory is not None and memory.told is not None:
        with suppress(OSError):
            _kept(project).keep(_JUDGED, NO_STAMPS, memory.told())
    return [to_plain(row) for row in picture_problems(catalog)] if catalog is not None else []


def _kept(project: Project) -> State:
    """What checks of a project keep."""
    return State(project.build / "state", "\0".join((version(), str(project.content))))


def _memory(project: Project) -> "Memory":
    from generator.checking.judging import Memory
    from generator.checking.proving.known import KnownTexts
    from generator.tracing.ledger import Ledger

    kept = _kept(project)
    judged, texts = kept.read(_JUDGED), kept.read(_TEXTS)
    return Memory(
        Ledger() if judged is None else Ledger.from_plain(judged[1]),
        KnownTexts() if texts is None else KnownTexts.from_plain(texts[1]),
    )


def _named(catalog: "Catalog") -> Iterator[Path]:
    """Files outside of the content folder that records name, and a check reads."""
    from generator.records.media import Media
    from generator.records.named_files import named_files
    from generator.records.source import Source

    for model in (Source, Media):
        for record in catalog.all(model).values():
            yield from (catalog.project / name for name in named_files(record))
