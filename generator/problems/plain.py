"""Problems as plain data and back, to be kept in a file or sent between processes."""

from collections.abc import Sequence
from typing import Any

from generator.problems.place import Place
from generator.problems.problem import Problem, Term, Value

# ``[code, place, name, found, values, related]``; a place is ``[file, line, column]``.
Plain = list[Any]


def to_plain(problem: Problem) -> Plain:
    """The problem as lists, mappings, texts and numbers, ready for JSON."""
    related = problem.related
    return [
        problem.code,
        _place(problem.place),
        problem.name,
        problem.found,
        {name: _value(value) for name, value in problem.values.items()},
        related and _place(related),
    ]


def from_plain(row: Sequence[Any]) -> Problem:
    """The problem that :func:`to_plain` made into ``row``."""
    code, place, name, found, values, related = row
    return Problem(
        code,
        Place(*place),
        name,
        found,
        {key: _valued(value) for key, value in values.items()},
        Place(*related) if related else None,
    )


def _place(place: Place) -> Plain:
    return [place.file, place.line, place.column]


def _value(value: Value) -> Any:
    if isinstance(value, Term):
        return {"term": value.key}
    return value if isinstance(value, str) else [_value(row) for row in value]


def _valued(value: Any) -> Any:
    if isinstance(value, dict):
        return Term(value["term"])
    return value if isinstance(value, str) else tuple(_valued(row) for row in value)
