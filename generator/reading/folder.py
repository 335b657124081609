"""All files of a content folder → records and problems."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from generator.forking.collector import without_collector
from generator.forking.together import together
from generator.problems.likeness import closest
from generator.problems.place import Place
from generator.problems.plain import from_plain
from generator.problems.problem import Problem, Term, Value
from generator.reading.entry import Entry
from generator.reading.files import Seen, Stamp, printable, seen_files
from generator.reading.forms import PICTURE, form_of_name
from generator.reading.kept import Kept
from generator.reading.kinds import meant_kind
from generator.reading.rows import Rows, Task
from generator.reading.unrelated import CODE as UNRELATED
from generator.reading.unrelated import kind_like, other_folder, unrelated_files, unrelated_folder
from generator.records.ids import LONGEST_ID, id_fault, likely_id
from generator.records.kinds import BY_FOLDER

# Below so many files another process costs more than it brings; so many are given to one at once,
# whose answers have room in a pipe while they wait.
_SMALL, _AT_ONCE = 400, 100

# Endings that programs add to a name that has one; so many names are tried for a free one.
_ENDINGS = re.compile(r"(?:\.(?:ya?ml|txt|bak|orig|old|rej|save|tmp|json|md)#?)+$", re.IGNORECASE)
_TRIED = 20
# How programs name the state of a file before they wrote it, or beside what they wrote.
_COPIES = re.compile(r"\.(?:bak|orig|old|rej|save|tmp)\d*$|^#.*#$|\.bak\.", re.IGNORECASE)

_NO_STAMPS: Mapping[str, Stamp] = {}

SETTINGS = "site"
"""The id that the settings have nearly everywhere."""


class Reading(NamedTuple):
    """What a content folder holds.

    ``broken`` has kind and id of files that gave no record: a reference to one of them is not
    a second mistake. ``fresh`` names the files that were read this time, all others were kept.
    """

    entries: tuple[Entry, ...]
    broken: frozenset[tuple[str, str]]
    problems: tuple[Problem, ...]
    fresh: frozenset[str] = frozenset()


def read_folder(
    content: Path,
    kept: Kept | None = None,
    jobs: int = 1,
    meanwhile: Iterable[object] = (),
    stamps: Mapping[str, Stamp] = _NO_STAMPS,
) -> Reading:
    """Read every record below ``content``; order: by kind's folder, then path.

    Files are named relative to the folder above ``content`` (the project folder). Only those
    that ``kept`` has not as they are now are read, by up to ``jobs`` processes, and added to it;
    what comes out is the same. If they are several, this one goes through ``meanwhile`` first.
    ``stamps`` are those that files were seen with a moment ago, by path.
    """
    if not content.is_dir():
        missing = Problem("no-content-folder", Place(printable(content.name)))
        return Reading((), frozenset(), (missing,))
    other = other_folder(content) or unrelated_folder(content)
    if other is not None:
        return Reading((), frozenset(), (other,))
    with without_collector():
        return _read(content, kept, jobs, meanwhile, stamps)


def is_no_content(problem: Problem) -> bool:
    """Whether a problem says that a folder is no content folder: nothing in it was read."""
    return problem.code in ("no-content-folder", "other-content-folder", UNRELATED)


def entry_at(content: Path, path: Path) -> Entry | None:
    """The record of one file as it is now; ``None`` where it gives none, or has a problem."""
    from generator.reading.records import read_files

    steps = path.relative_to(content).parts
    id_ = _stem(steps[-1])
    if not _is_placed(steps) or path.is_symlink() or id_fault(id_):
        return None
    kind = BY_FOLDER[steps[0]]
    file = "/".join(map(printable, (content.name, *steps)))
    rows = read_files([Task(str(path), file, kind.name)])
    row = rows.rows[0]
    if row.facts is None or row.problems:
        return None
    return Entry(id_, kind, str(path), row, rows, row.facts, [])


def _read(
    content: Path,
    kept: Kept | None,
    jobs: int,
    meanwhile: Iterable[object],
    stamps: Mapping[str, Stamp],
) -> Reading:
    problems: list[Problem] = []
    files = [(seen, _misplaced(seen)) for seen in seen_files(content, problems)]
    if any(misplaced is not None for _, misplaced in files):
        unrelated = unrelated_files(content, (seen for seen, _ in files))
        if unrelated is not None:
            return Reading((), frozenset(), (unrelated,))
    placed = [seen for seen, misplaced in files if misplaced is None]
    if kept is not None:
        kept.begin(stamps)
    known = [kept.row(seen) if kept is not None else None for seen in placed]
    tasks = [_task(seen) for seen, row in zip(placed, known, strict=True) if row is None]
    fresh = _rows(tasks, jobs, meanwhile)
    if kept is not None:
        kept.keep(fresh)
    anew = ((row, rows) for rows in fresh for row in rows.rows)
    found = (row or next(anew) for row in known)
    entries: list[Entry] = []
    unpacked: list[Entry] = []
    broken: set[tuple[str, str]] = set()
    nameless: list[Problem] = []
    for seen, misplaced in files:
        if misplaced is not None:
            problems.append(misplaced)
            broken.update(_may_be(seen))
            continue
        row, rows = next(found)
        kind, id_ = BY_FOLDER[seen.steps[0]], _stem(seen.steps[-1])
        misnamed = _misnamed(seen, id_)
        read = list(map(from_plain, row.problems))
        problems += [*misnamed, *read]
        nameless += misnamed
        if row.facts is None or misnamed:
            broken.update((kind.name, name) for name in (id_, _id_meant(seen)))
            broken.update((name, id_) for name in map(meant_kind, read) if name)
        else:
            entries.append(Entry(id_, kind, seen.found.path, row, rows, row.facts, unpacked))
    renamed = dict(_renamed(nameless, entries, broken)) if nameless else {}
    return Reading(
        tuple(entries),
        frozenset(broken),
        tuple(renamed.get(id(row), row) for row in problems),
        frozenset(task.file for task in tasks),
    )


def _task(seen: Seen) -> Task:
    return Task(seen.found.path, seen.file, BY_FOLDER[seen.steps[0]].name)


def _rows(tasks: list[Task], jobs: int, meanwhile: Iterable[object]) -> list[Rows]:
    """The rows of all files, in shares: what one needs on the way is freed for the next one."""
    if not tasks:
        return []
    # What reads YAML is imported where there is something to read.
    from generator.reading.records import read_files

    if len(tasks) < _SMALL:
        return [read_files(tasks)]
    shares = together(_share, tasks, jobs, _AT_ONCE, meanwhile)
    return [Rows.from_table(table, records) for table, records in shares]


def _share(tasks: Sequence[Task]) -> list[tuple[bytes, bytes]]:
    from generator.reading.records import read_files

    rows = read_files(tasks)
    return [(rows.table(), rows.records)]


def _misnamed(seen: Seen, id_: str) -> list[Problem]:
    fault = id_fault(id_)
    if fault is None:
        return []
    if fault != "bad-id":
        return [Problem(fault, Place(seen.file), "", id_, {"limit": str(LONGEST_ID)})]
    values: dict[str, Value] = {"name": _suggested(seen)}
    return [Problem("bad-file-name", Place(seen.file), "", printable(seen.steps[-1]), values)]


def _renamed(
    nameless: Sequence[Problem], entries: Sequence[Entry], broken: set[tuple[str, str]]
) -> Iterator[tuple[int, Problem]]:
    """Problems of names that none can be, by what they are told by: with the id that records name.

    A record that is named and is not there may be one of these, and counts as broken.
    """
    known = {(entry.kind.name, entry.id) for entry in entries} | broken
    named = {tuple(row.split("/", 1)) for entry in entries for row in entry.facts.refers_to.split()}
    for folder, kind in BY_FOLDER.items():
        rows = [row for row in nameless if row.place.file.split("/")[1] == folder]
        lost = sorted({(name, id_) for name, id_ in named if name == kind.name} - known)
        if not rows or not lost:
            continue
        broken.update(lost)
        if len(rows) == len(lost) == 1 and rows[0].code == "bad-file-name":
            yield id(rows[0]), replace(rows[0], values={"name": f"{lost[0][1]}.yml"})


def _misplaced(seen: Seen) -> Problem | None:
    steps = seen.steps
    is_link = seen.found.is_symlink()
    if _is_placed(steps) and not is_link:
        return None
    place = Place(seen.file)
    name = printable(steps[-1])
    if is_link:
        return Problem("symbolic-link", place, found=name)
    if _is_in_kind(steps):
        form = form_of_name(name)
        if form == PICTURE:
            return Problem("picture-among-records", place, found=name, values={"name": name})
        if form:
            kind: dict[str, Value] = {"is_found": Term(form)}
            return Problem("file-of-other-form", place, found=name, values=kind)
        meant = f"{_id_meant(seen)}.yml"
        if _COPIES.search(name) and (Path(seen.found.path).parent / meant).exists():
            return Problem("older-copy", place, found=name, values={"name": meant})
        values: dict[str, Value] = {"name": _suggested(seen)}
        return Problem("not-a-yml-file", place, found=name, values=values)
    folder = printable(steps[0])
    close = closest(folder, BY_FOLDER) if len(steps) > 1 else None
    values = {"folders": tuple(BY_FOLDER)}
    if close:
        values["close"] = close
    code = "unknown-folder-close" if close else "unknown-folder"
    return Problem(code, place, found=folder, values=values)


def _may_be(seen: Seen) -> Iterator[tuple[str, str]]:
    """Kind and id of the records that a misplaced file may be."""
    folder, name = seen.steps[0], seen.steps[-1]
    id_ = _id_meant(seen)
    near = kind_like(folder)
    if len(seen.steps) > 1 and near is not None:
        yield BY_FOLDER[near].name, id_
    elif name.endswith(".yml"):
        # Words for everything else would go with a vocabulary, and with the settings all would.
        for kind in BY_FOLDER.values():
            if kind.name != "vocabulary" and (kind.name != "settings" or id_ == SETTINGS):
                yield kind.name, id_


def _is_in_kind(steps: Sequence[str]) -> bool:
    """Whether a file is in the folder of a kind; ``steps`` lead to it from the content folder."""
    return len(steps) > 1 and steps[0] in BY_FOLDER


def _is_placed(steps: Sequence[str]) -> bool:
    """Whether a file stands where records do, and is named as they are."""
    return _is_in_kind(steps) and steps[-1].endswith(".yml")


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _id_meant(seen: Seen) -> str:
    """The id that a file was probably to have; empty where nothing of its name can be kept."""
    name = seen.steps[-1]
    bare = _ENDINGS.sub("", name)
    return likely_id(bare if bare != name else _stem(name))


def _suggested(seen: Seen) -> str:
    """The name that a file was probably to have, or one like it that is free in its folder."""
    id_ = _id_meant(seen) or "a-name-in-ascii"
    folder = Path(seen.found.path).parent
    names = (f"{id_}.yml", *(f"{id_}-{number}.yml" for number in range(2, _TRIED)))
    return next((row for row in names if not (folder / row).exists()), names[0])
