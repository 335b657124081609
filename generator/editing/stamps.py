"""Fingerprints for a whole content folder, file by file."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.editing.files import replace
from generator.editing.stamping import Stamped, UnsafeEditError, stamp
from generator.problems.problem import Problem
from generator.reading.document import load
from generator.records.kinds import KINDS, Kind

# A place that is still to be filled in hinders nobody from stamping the rest.
_HARMLESS = frozenset({"empty-field", "empty-item", "empty-value", "empty-words"})


@dataclass(frozen=True, slots=True)
class File:
    """What became of one file: its stamps, or the problems that kept it from being touched."""

    path: Path
    stamped: Stamped | None
    problems: tuple[Problem, ...] = ()


def record_files(content: Path, paths: tuple[Path, ...]) -> Iterator[tuple[Path, Kind]]:
    """Files of records below ``content`` and inside one of ``paths`` (all, if there is none)."""
    wanted = [path.resolve() for path in paths]
    for kind in KINDS:
        for path in sorted((content / kind.folder).rglob("*.yml")):
            inner = path.relative_to(content).parts
            if any(part.startswith(".") for part in inner) or path.is_symlink():
                continue
            if not wanted or any(path.is_relative_to(row) for row in wanted):
                yield path, kind


def stamp_file(path: Path, file: str, kind: Kind, first: str, *, renew: bool) -> File:
    """Stamp the file at ``path`` in place; ``file`` is its name in problems.

    Raises ``OSError`` when it can't be written; then it is as it was.
    """
    document, root, problems = load(path, file)
    hindering = tuple(problem for problem in problems if problem.code not in _HARMLESS)
    if document is None or root is None or hindering:
        return File(path, None, hindering or tuple(problems))
    raw = path.read_bytes()
    mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    text = raw.removeprefix(mark).decode()
    try:
        stamped = stamp(text, kind.model, first, renew=renew)
    except UnsafeEditError:
        return File(path, None)
    if stamped.text != text:
        replace(path, mark + stamped.text.encode())
    return File(path, stamped)
