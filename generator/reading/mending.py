"""A record with mistakes whose mend is sure: read as if it were mended, so that it is judged.

A day in another form, or a number with its unit, keeps nothing else from being looked at: what is
wrong beside it is told at once. A mistake that leaves open what was meant still hides its record.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import ValidationError

from generator.problems.problem import Problem
from generator.reading.close_keys import CLOSE_KEYS
from generator.reading.composing import Node
from generator.reading.data import Data, Path, with_value
from generator.reading.keys import steps_to, with_key
from generator.reading.lists import ONE_VALUE, listed_in
from generator.reading.scalars import plain
from generator.records.kinds import Kind
from generator.records.record import Record

VALUES = frozenset(
    {
        *("bad-id-close", "blank-around", "date-in-other-form", "not-a-choice-close"),
        *("not-a-plain-number", "not-an-address-close", "not-true-or-false", "quotes-around"),
    }
)
"""What stands under ``close`` in these problems is the value that was meant, as it is typed."""

KEYS = CLOSE_KEYS | {"unknown-key"}
"""Keys that belong nowhere; where they hold nothing that proves anything, records do without."""

LACKING = frozenset({"empty-text", "empty-value", "missing-key", "not-an-address", "wrong-type"})
"""What the settings lack, or have as nobody can read it, keeps no record from being looked at."""

STAND_INS = {
    "base_address": "https://www.example.org/",
    **dict.fromkeys(("licence", "name", "tagline"), "–"),
    **dict.fromkeys(("body", "home_review"), "example"),
}
"""Stands for it, by its field; on no page, since none is made while there is an error."""


def mended(root: Node, kind: Kind, problems: Sequence[Problem]) -> Record | None:
    """The record as it would be without its mistakes; ``None`` where that is not sure."""
    data: Any = root.data
    for row in problems:
        path = steps_to(root, row.name)
        stand_in = STAND_INS.get(row.name) if kind.name == "settings" else None
        if stand_in and row.code in LACKING:
            data = {**data, row.name: stand_in}
        elif not path:
            return None
        elif row.code == ONE_VALUE:
            listed = listed_in(str(row.values["close"]))
            if path == ("languages",) and len(listed) == 1:
                return None  # Perhaps there are to be more, and the texts of these are right.
            data = with_value(data, path, listed)
        elif row.code in VALUES:
            data = with_value(data, path, _typed(str(row.values["close"])))
        elif row.code in CLOSE_KEYS and _is_plain(root.at(path).data) and _is_free(root, row, path):
            data = with_key(data, path[:-1], str(path[-1]), str(row.values["close"]))
        elif len(path) == 1 and _is_spare(root, row):
            data = {key: value for key, value in data.items() if key != path[0]}
        else:
            return None
    try:
        return kind.model.model_validate(data)
    except ValidationError:
        return None


def _is_free(root: Node, problem: Problem, path: Path) -> bool:
    """Whether no value stands under the key that was meant."""
    return problem.values["close"] not in root.at(path[:-1]).children


def _is_spare(root: Node, problem: Problem) -> bool:
    """Whether a key of the record belongs nowhere, and holds nothing that is missed elsewhere."""
    return problem.code in KEYS and _is_plain(root.children[problem.found].data)


def _typed(written: str) -> Data:
    """A scalar as YAML reads it: a text in quotation marks, or what it is without any."""
    bare = written.strip('"')
    return bare if bare != written else plain(written)


def _is_plain(data: Data) -> bool:
    """Whether a value is a scalar, or a list of scalars."""
    rows: Iterable[Data] = data if isinstance(data, tuple) else (data,)
    return not any(isinstance(row, (dict, tuple)) for row in rows)
