"""Problems that a change brings, and those that it mends.

A problem that only stands elsewhere, on another line, behind another item of a list or in a file
that was moved, is the one that it was.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.comparing.pairing import RecordChange
from generator.comparing.side import Side
from generator.problems.problem import Problem
from generator.problems.wording import severity

_NUMBER = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Problems:
    """Problems of the one side alone, in the order of their places, and how many both have."""

    brought: tuple[Problem, ...] = ()
    mended: tuple[Problem, ...] = ()
    kept_errors: int = 0
    kept_notices: int = 0

    @property
    def has_errors(self) -> bool:
        """Whether the change brings errors."""
        return any(severity(problem) == "error" for problem in self.brought)


def compared(before: Side, after: Side, rows: Iterable[RecordChange]) -> Problems:
    """The problems of two sides, held against each other; what is no content folder has none.

    Of what can't be read any longer nobody knows whether anything else in it was mended.
    """
    old = before.problems if before.is_content and after.is_content else ()
    found = problems_of(old, after.problems, _files(rows))
    if after.catalog is None:
        return replace(found, mended=())
    unreadable = {
        entry.file for key, entry in before.entries.items() if key in after.reading.broken
    }
    return replace(
        found, mended=tuple(row for row in found.mended if row.place.file not in unreadable)
    )


def problems_of(
    before: Sequence[Problem], after: Sequence[Problem], files: Mapping[str, str]
) -> Problems:
    """The same of any problems; ``files`` has the former name of each file that has another one."""
    mended, brought = list(before), list(after)
    kept: list[Problem] = []
    for shape in (_exactly, _elsewhere, _of_other_words):
        known: dict[Hashable, list[Problem]] = defaultdict(list)
        for row in mended:
            known[row.place.file, shape(row)].append(row)
        left = []
        for row in brought:
            file = row.place.file
            same = known.get((files.get(file, file), shape(row)))
            if same:
                same.pop(0)
                kept.append(row)
            else:
                left.append(row)
        brought = left
        mended = [row for rows in known.values() for row in rows]
    errors = sum(severity(row) == "error" for row in kept)
    return Problems(
        tuple(sorted(brought, key=Problem.order)),
        tuple(sorted(mended, key=Problem.order)),
        errors,
        len(kept) - errors,
    )


def _exactly(row: Problem) -> Hashable:
    return row.code, row.name, row.found


def _elsewhere(row: Problem) -> Hashable:
    return row.code, _NUMBER.sub("[]", row.name), row.found


def _of_other_words(row: Problem) -> Hashable:
    return row.code, row.name


def _files(rows: Iterable[RecordChange]) -> Mapping[str, str]:
    return {
        row.after.file: row.before.file
        for row in rows
        if row.before is not None and row.after is not None and row.before.file != row.after.file
    }
