"""Packed records as plain data in the form of JSON, without the models between.

What :func:`plain` gives is what an editor would write: fields by name, those left out that are at
their defaults, texts as a string or by language. Ten thousand records take a tenth of a second.
"""

from collections.abc import Callable
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from pydantic_core import from_json

from generator.records.compiling import compiled
from generator.records.evidence import Evidence
from generator.records.fields import (
    Field,
    Group,
    Languages,
    ListOf,
    Shape,
    Translations,
    fields_of,
    models_in,
)
from generator.records.model import Model
from generator.records.packing import packed_fields, row_of
from generator.records.parts import Path
from generator.records.text import Wording


def plain(model: type[Model], packed: bytes) -> dict[str, Any]:
    """The fields of a record of this model that was packed."""
    data: dict[str, Any] = _namer(model)(from_json(packed))
    return data


class Quote(NamedTuple):
    """A quote of a record, with the path of its field."""

    path: Path
    source: str
    quote: str
    after: str | None


def plain_quotes(model: type[Model], packed: bytes) -> list[Quote]:
    """Every quote of a record of this model that was packed, in the order of its fields."""
    found: list[Quote] = []
    _finder(model)(from_json(packed), (), found)
    return found


def _wordings(rows: dict[str, Any]) -> dict[str, Any]:
    name = _namer(Wording)
    named = {language: name(row) for language, row in rows.items()}
    return {language: row["text"] if len(row) == 1 else row for language, row in named.items()}


def _text(row: Any) -> Any:
    return row if isinstance(row, str) else _wordings(row)


@cache
def _namer(model: type[Model]) -> Callable[[Any], Any]:
    """A function from a row to the fields by name."""
    scope: dict[str, Any] = {"text": _text, "wordings": _wordings}
    names = {field: f"a{place}" for field, place in _places(model).items()}
    lines = ["def made(row):", f"    [{', '.join(names.values())}] = row", "    data = {}"]
    for field in fields_of(model):
        value = names[field]
        if not field.required:
            scope[f"d{value}"] = _default(model, field)
            lines.append(f"    if {value} != d{value}:")
        indent = "    " if field.required else "        "
        lines.append(f"{indent}data[{field.name!r}] = {_named(field.shape, value, scope)}")
    return compiled([*lines, "    return data"], scope)


def _named(shape: Shape, value: str, scope: dict[str, Any]) -> str:
    """The source of an expression for the plain form of a value."""
    if isinstance(shape, ListOf):
        item = _named(shape.item, "item", scope)
        return value if item == "item" else f"[{item} for item in {value}]"
    if isinstance(shape, Languages):
        return f"text({value})"
    if isinstance(shape, Translations):
        return f"wordings({value})"
    if isinstance(shape, Group):
        name = f"name_{shape.model.__name__}"
        scope[name] = _namer(shape.model)
        return f"{name}({value})"
    return value


def _places(model: type[Model]) -> dict[Field, int]:
    """Where a row has the value of each field."""
    return {field: place for place, field in enumerate(chain(*packed_fields(model)))}


def _default(model: type[Model], field: Field) -> Any:
    """What a row has for a field that was left out."""
    value = model.model_fields[field.name].get_default(call_default_factory=True)
    if isinstance(value, Model):
        return row_of(value)
    return list(value) if isinstance(value, tuple) else value


@cache
def _finder(model: type[Model]) -> Callable[[Any, Path, list[Quote]], None]:
    """A function that adds the quotes of a row to a list; ``path`` is what leads to the row."""
    scope: dict[str, Any] = {"quote": _quote}
    lines = ["def made(row, path, found):"]
    places = _places(model)
    for field in fields_of(model):
        several = isinstance(field.shape, ListOf)
        shape = field.one
        if not isinstance(shape, Group) or Evidence not in models_in(shape.model):
            continue
        value, here = f"row[{places[field]}]", f"(*path, {field.name!r})"
        if several:
            lines.append(f"    for number, item in enumerate({value}):")
            value, here = "item", f"(*path, {field.name!r}, number)"
        else:
            lines.append(f"    if {value} is not None:")
        if shape.model is Evidence:
            lines.append(f"        found.append(quote({here}, {value}))")
        else:
            name = f"find_{shape.model.__name__}"
            scope[name] = _finder(shape.model)
            lines.append(f"        {name}({value}, {here}, found)")
    return compiled([*lines, "    return None"], scope)


def _quote(path: Path, row: list[Any]) -> Quote:
    source, quote, after, _ = row
    return Quote(path, source, quote, after)
