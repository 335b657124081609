"""Walks the parts of a record by the meaning of their fields.

The walk follows the annotations of the models, so a new field takes part in every check that
looks at texts, references, terms, evidence or figures without a line here.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
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
    fields_of,
    marks_of,
)
from generator.records.model import Model
from generator.records.text import Text

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


def parts_by_model(model: Model) -> Mapping[type[Model], list[Part]]:
    """The same by their models, in the order in which these come: ``model`` itself comes first.

    It has an empty path. References and terms are left out.
    """
    rows: dict[type[Model], list[Part]] = defaultdict(list)
    rows[type(model)].append(Part((), model, model))
    _walker(type(model), by_model=True)(model, (), rows)
    return rows


def evidence_of(rows: Iterable[Part]) -> Iterator[tuple[Path, Evidence]]:
    """Every quote among the parts of a record, with its path."""
    for part in rows:
        if isinstance(part.value, Evidence):
            yield part.path, part.value


@cache
def _walker(model: type[Model], *, by_model: bool = False) -> Callable[..., Any]:
    """A function that hands each part of a model at a path to another function.

    ``by_model`` it puts those that are models into lists by model instead.
    """
    scope: dict[str, Any] = {"Part": Part, "new": tuple.__new__}
    lines = ["def made(self, path, put):"]
    for field in fields_of(model):
        several = isinstance(field.shape, ListOf)
        found = _handed_on(model, field, scope, by_model)
        if found and several:
            lines += [
                f"    for index, value in enumerate(self.{field.name}):",
                f"        here = path + ({field.name!r}, index)",
            ]
        elif found:
            lines += [
                f"    value = self.{field.name}",
                "    if value is not None:",
                f"        here = path + ({field.name!r},)",
            ]
        lines += [f"        {line}" for line in found]
    return compiled(lines, scope) if len(lines) > 1 else _nothing


def _nothing(_self: Model, _path: Path, _put: object) -> None:
    """What a model without parts hands on."""


def _handed_on(
    model: type[Model], field: Field, scope: dict[str, Any], by_model: bool
) -> list[str]:
    """The lines that hand on one ``value`` of a field, which is ``here`` in its record."""
    shape = field.one
    part = f"new(Part, (here, value, self, {_meaning(model.model_fields[field.name])}))"
    if isinstance(shape, Scalar):
        marked = shape.refers_to or shape.term_of
        return [f"put({part})"] if marked and not by_model else []
    if not isinstance(shape, Group | Languages):
        return []
    own = shape.model if isinstance(shape, Group) else Text
    scope[f"model_{own.__name__}"] = own
    put = f"put[model_{own.__name__}].append" if by_model else "put"
    lines = [f"{put}({part})"]
    if isinstance(shape, Group):
        name = f"parts_of_{own.__name__}"
        scope[name] = _walker(own, by_model=by_model)
        if scope[name] is not _nothing:
            lines.append(f"{name}(value, here, put)")
    return lines


def _meaning(info: FieldInfo) -> str:
    """What the marks of a field say, as the source of a part's last four values."""
    marks = marks_of(info)
    refers_to = next((mark.kind for mark in marks if isinstance(mark, RefersTo)), None)
    term_of = next((mark.role for mark in marks if isinstance(mark, TermOf)), None)
    prose = any(isinstance(mark, Prose) for mark in marks)
    commentary = any(isinstance(mark, Commentary) for mark in marks)
    return f"{refers_to!r}, {term_of!r}, {prose}, {commentary}"
