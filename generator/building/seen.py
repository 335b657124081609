"""What a check read and told: told again while nothing has changed."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.building.stamps import UNSURE, Stamps, files_in, settled, stamp
from generator.building.state import State
from generator.problems.place import Place
from generator.problems.problem import Problem, Term, Value

_NAME = "seen"


@dataclass(frozen=True, slots=True)
class Look:
    """The files of a content folder at a moment, before they are read."""

    stamps: Stamps
    moment: int


def look_at(content: Path) -> Look:
    """Look at a content folder now."""
    return Look(Stamps.of(sorted(files_in(content))), time.time_ns())


def told_before(state: State, now: Look) -> tuple[Problem, ...] | None:
    """What the last check found, if it would read the same again."""
    kept = state.read(_NAME)
    if kept is None:
        return None
    stamps, told = kept
    count = told["content"]
    if stamps.paths[:count] != now.stamps.paths or stamps.values[: 4 * count] != now.stamps.values:
        return None
    others = zip(stamps.paths[count:], list(stamps.rows())[count:], strict=True)
    if any(was == UNSURE or stamp(path) != was for path, (_, was) in others):
        return None
    return tuple(_problem(row) for row in told["problems"])


def keep_told(
    state: State, look: Look, others: Iterable[Path], problems: Iterable[Problem]
) -> None:
    """Keep what a check found after ``look``; ``others`` are further files that it read."""
    rows = [(path, settled(found, look.moment)) for path, found in look.stamps.rows()]
    count = len(rows)
    rows += [(str(path), settled(stamp(path), look.moment)) for path in others]
    told = {"content": count, "problems": [_as_data(problem) for problem in problems]}
    state.keep(_NAME, Stamps.of(rows), told)


def _as_data(problem: Problem) -> list[Any]:
    related = problem.related
    return [
        problem.code,
        _place_data(problem.place),
        problem.name,
        problem.found,
        {name: _value_data(value) for name, value in problem.values.items()},
        _place_data(related) if related else None,
    ]


def _problem(data: list[Any]) -> Problem:
    code, place, name, found, values, related = data
    return Problem(
        code,
        Place(*place),
        name,
        found,
        {key: _value(value) for key, value in values.items()},
        Place(*related) if related else None,
    )


def _place_data(place: Place) -> list[str | int]:
    return [place.file, place.line, place.column]


def _value_data(value: Value) -> Any:
    if isinstance(value, Term):
        return {"term": value.key}
    return value if isinstance(value, str) else [_value_data(row) for row in value]


def _value(data: Any) -> Value:
    if isinstance(data, dict):
        return Term(data["term"])
    if isinstance(data, list):
        return tuple(Term(row["term"]) if isinstance(row, dict) else str(row) for row in data)
    return str(data)
