"""Whatever is changed in a record is told, at its place, and nothing else is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from generator.comparing.fields import FirstLanguages, changes
from generator.problems.problem import field_path
from generator.reading.document import loaded
from generator.records.kinds import BY_FOLDER
from tests.unit.comparing.repositories import BASE

RECORDS = sorted((BASE / "content").rglob("*.yml"))
Place = tuple[str | int, ...]


def leaves(data: Any, path: Place = ()) -> Iterator[Place]:
    """The paths of all single values."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*path, key))
    elif isinstance(data, tuple):
        for index, value in enumerate(data):
            yield from leaves(value, (*path, index))
    else:
        yield path


def others(value: Any) -> Iterator[Any]:
    """Values that may stand in the place of one."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, str):
        yield f"{value}x"
        yield value[:-1] + ("1" if value[-1] != "1" else "2")
        yield from ("ended", "written", "unofficial", "excerpts", "unknown", "official", "en")
    elif value is not None:
        yield value + 1


def put(data: Any, path: Place, value: Any) -> Any:
    """The data with another value on a path."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(data, dict):
        return {**data, step: put(data[step], rest, value)}
    return tuple(put(row, rest, value) if at == step else row for at, row in enumerate(data))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_each_value_that_is_another_one_is_told(path: Path) -> None:
    model = BY_FOLDER[path.relative_to(BASE / "content").parts[0]].model
    _, root, _ = loaded(path.read_bytes(), path.name)
    assert root is not None
    data: Any = root.data
    before = model.model_validate(data)
    tried = 0
    for leaf in leaves(data):
        here: Any = data
        for step in leaf:
            here = here[step]
        for other in (row for row in others(here) if row != here):
            try:
                after = model.model_validate(put(data, leaf, other))
            except (ValidationError, ValueError):
                continue
            told = list(changes(before, after, FirstLanguages("en", "en")))
            assert told, (leaf, other)
            # A value tells of itself, or of the whole item that it makes another one.
            assert all(row.path[0] == leaf[0] for row in told), (leaf, told)
            assert any(field_path(leaf).startswith(field_path(row.path)) for row in told), (
                leaf,
                told,
            )
            tried += 1
            break
    assert tried
