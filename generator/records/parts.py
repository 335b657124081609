"""Walks the parts of a record by the meaning of their fields.

The walk follows the annotations of the models, so a new field takes part in every check that
looks at texts, references, terms, evidence or figures without a line here.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from pydantic.fields import FieldInfo

from generator.records.about import Commentary, Prose, RefersTo, TermOf
from generator.records.compiling import compiled
from generator.records.evidence import Evidence
from generator.records.fields import (
    Field,
    Group,
    Languages,
    ListOf,
    Scalar,
    Shape,
    fields_of,
    models_in,
)
from generator.records.model import Model

Path = tuple[str | int, ...]


class Part(NamedTuple):
    """A value inside a record: its path, and what its field says of it."""

    path: Path
    value: Any
    owner: Model
    refers_to: str | None = None
    term_of: str | None = None
    prose: bool = False
    commentary: bool = False


Parts = tuple[Part, ...]


def parts(model: Model) -> Parts:
    """Texts, references, terms, evidence and nested models of ``model``, in field order.

    A nested model comes before its own parts; each item of a list comes by itself.
    """
    rows: list[Part] = []
    _walker(type(model))(model, (), rows.append)
    return tuple(rows)


def evidence_of(rows: Iterable[Part]) -> Iterator[tuple[Path, Evidence]]:
    """Every quote among the parts of a record, with its path."""
    for part in rows:
        if isinstance(part.value, Evidence):
            yield part.path, part.value


def quotes_of(model: Model) -> list[tuple[Path, Evidence]]:
    """Every quote inside a record, with its path: :func:`evidence_of`, without the other parts."""
    rows: list[tuple[Path, Evidence]] = []
    _quote_walker(type(model))(model, (), rows.append)
    return rows


@cache
def _walker(model: type[Model]) -> Callable[..., Any]:
    """A function that hands each part of a model at a path to another function."""

    def of_one(field: Field, shape: Shape, scope: dict[str, Any]) -> list[str]:
        meaning = _meaning(model.model_fields[field.name])
        part = f"put(new(Part, (here, value, self, {meaning})))"
        if isinstance(shape, Group):
            name = f"parts_of_{shape.model.__name__}"
            scope[name] = _walker(shape.model)
            return [part, f"{name}(value, here, put)"]
        marked = isinstance(shape, Scalar) and (shape.refers_to or shape.term_of)
        return [part] if marked or isinstance(shape, Languages) else []

    return _walk(model, of_one, {"Part": Part, "new": tuple.__new__})


@cache
def _quote_walker(model: type[Model]) -> Callable[..., Any]:
    """A function that hands each quote of a model at a path to another function."""

    def of_one(_: Field, shape: Shape, scope: dict[str, Any]) -> list[str]:
        if not isinstance(shape, Group) or Evidence not in models_in(shape.model):
            return []
        if shape.model is Evidence:
            return ["put((here, value))"]
        name = f"quotes_of_{shape.model.__name__}"
        scope[name] = _quote_walker(shape.model)
        return [f"{name}(value, here, put)"]

    return _walk(model, of_one, {})


def _walk(
    model: type[Model],
    of_one: Callable[[Field, Shape, dict[str, Any]], list[str]],
    scope: dict[str, Any],
) -> Callable[..., Any]:
    """A function that does at each value what ``of_one`` writes for the values of a field.

    Its lines see the ``value``, the path ``here``, the model ``self`` and the function ``put``.
    """
    lines = ["def made(self, path, put):", "    pass"]
    for field in fields_of(model):
        is_list = isinstance(field.shape, ListOf)
        found = of_one(
            field, field.shape.item if isinstance(field.shape, ListOf) else field.shape, scope
        )
        if found and is_list:
            lines += [
                f"    for index, value in enumerate(self.{field.name}):",
                f"        here = (*path, {field.name!r}, index)",
            ]
        elif found:
            lines += [
                f"    value = self.{field.name}",
                "    if value is not None:",
                f"        here = (*path, {field.name!r})",
            ]
        lines += [f"        {line}" for line in found]
    return compiled(lines, scope)


def _meaning(info: FieldInfo) -> str:
    """What the marks of a field say, as the source of a part's last four values."""
    marks = [*info.metadata, *_inner_marks(info.annotation)]
    refers_to = next((mark.kind for mark in marks if isinstance(mark, RefersTo)), None)
    term_of = next((mark.role for mark in marks if isinstance(mark, TermOf)), None)
    prose = any(isinstance(mark, Prose) for mark in marks)
    commentary = any(isinstance(mark, Commentary) for mark in marks)
    return f"{refers_to!r}, {term_of!r}, {prose}, {commentary}"


def _inner_marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for argument in getattr(annotation, "__args__", ()):
        yield from _inner_marks(argument)
