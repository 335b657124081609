"""All files of a content folder → records and problems."""

import gc
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.problems.likeness import closest
from generator.problems.place import Place
from generator.problems.problem import Problem, Value
from generator.reading.characters import is_echo
from generator.reading.comments import cut_texts
from generator.reading.document import Document, load, unreadable
from generator.reading.validating import validate
from generator.records.kinds import BY_FOLDER, Kind
from generator.records.record import Record
from generator.records.values import ID_PATTERN

_ID = re.compile(ID_PATTERN)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with its id, its kind and the document that it was read from."""

    id: str
    kind: Kind
    record: Record
    document: Document


@dataclass(frozen=True, slots=True)
class Reading:
    """What a content folder holds.

    ``broken`` has kind and id of files that gave no record: a reference to one of them is not
    a second mistake.
    """

    entries: tuple[Entry, ...]
    broken: frozenset[tuple[str, str]]
    problems: tuple[Problem, ...]


def read_folder(content: Path) -> Reading:
    """Read every record below ``content``; order: by kind's folder, then path.

    Files are named relative to the folder above ``content`` (the project folder).
    """
    entries: list[Entry] = []
    broken: set[tuple[str, str]] = set()
    problems: list[Problem] = []
    if not content.is_dir():
        missing = Problem("no-content-folder", Place(_printable(content.name)))
        return Reading((), frozenset(), (missing,))
    with _no_collection():
        for steps in _files(content, problems):
            entry, found = _read(content, steps)
            problems += found
            if entry is not None:
                entries.append(entry)
            elif steps[0] in BY_FOLDER:
                broken.add((BY_FOLDER[steps[0]].name, _stem(steps[-1])))
    return Reading(tuple(entries), frozenset(broken), tuple(problems))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Records hold no circles; looking for some takes a third of the time with 10,000 of them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _files(content: Path, problems: list[Problem]) -> Iterator[tuple[str, ...]]:
    """Files in a fixed order; hidden ones and editors' leftovers are passed over.

    Each as the steps that lead to it from ``content``. Folders may be nested so deeply that a
    function that calls itself would fail.
    """
    waiting: list[tuple[tuple[str, ...], bool]] = [((), True)]
    while waiting:
        steps, is_folder = waiting.pop()
        if not is_folder:
            yield steps
            continue
        try:
            with os.scandir(content.joinpath(*steps)) as rows:
                found = [(row.name, row.is_dir(follow_symlinks=False)) for row in rows]
        except OSError as error:
            problems.append(unreadable(error, _file(content, steps)))
            continue
        waiting += [
            ((*steps, name), inner)
            for name, inner in sorted(found, reverse=True)
            if not name.startswith(".") and not name.endswith("~")
        ]


def _read(content: Path, steps: tuple[str, ...]) -> tuple[Entry | None, list[Problem]]:
    path = content.joinpath(*steps)
    file = _file(content, steps)
    misplaced = _misplaced(path, file, steps)
    if misplaced is not None:
        return None, [misplaced]
    kind = BY_FOLDER[steps[0]]
    id_ = _stem(steps[-1])
    problems: list[Problem] = []
    if not _ID.fullmatch(id_) or "\n" in id_:
        values = {"name": f"{_suggested(id_)}.yml"}
        found = _printable(steps[-1])
        problems.append(Problem("bad-file-name", Place(file), "", found, values))
    document, root, found_problems = load(path, file)
    problems += found_problems
    if document is None or root is None:
        return None, problems
    record, invalid = validate(document, root, kind)
    # What could not be read as it stands can't be judged either.
    told = {problem.name for problem in found_problems if problem.name}
    problems += [
        row for row in invalid if row.name not in told and not is_echo(row, found_problems)
    ]
    problems += cut_texts(document, root, kind)
    if record is None or problems:
        return None, problems
    return Entry(id_, kind, record, document), problems


def _misplaced(path: Path, file: str, steps: tuple[str, ...]) -> Problem | None:
    place = Place(file)
    name = _printable(steps[-1])
    if path.is_symlink():
        return Problem("symbolic-link", place, found=name)
    if len(steps) < 2 or steps[0] not in BY_FOLDER:
        folder = _printable(steps[0])
        close = closest(folder, BY_FOLDER) if len(steps) > 1 else None
        values: dict[str, Value] = {"folders": tuple(BY_FOLDER)}
        if close:
            values["close"] = close
        code = "unknown-folder-close" if close else "unknown-folder"
        return Problem(code, place, found=folder, values=values)
    if not name.endswith(".yml"):
        values = {"name": f"{_suggested(_stem(name))}.yml"}
        return Problem("not-a-yml-file", place, found=name, values=values)
    return None


def _file(content: Path, steps: tuple[str, ...]) -> str:
    return _printable("/".join((content.name, *steps)))


def _printable(name: str) -> str:
    """Names of files may hold any bytes; what is no UTF-8 is shown as an escape."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _suggested(name: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    return words or "a-name-in-ascii"
