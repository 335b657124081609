"""Walks the parts of a record by the meaning of their fields.

The walk follows the annotations of the models, so a new field takes part in every check that
looks at texts, references, terms, evidence or figures without a line here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.records.about import Commentary, Prose, RefersTo, TermOf
from generator.records.evidence import Evidence
from generator.records.model import Model
from generator.records.text import Text

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A value inside a record: its path, and what its field says of it."""

    path: Path
    value: Any
    owner: Model
    refers_to: str | None = None
    term_of: str | None = None
    prose: bool = False
    commentary: bool = False


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    refers_to: str | None
    term_of: str | None
    prose: bool
    commentary: bool


def parts(model: Model, path: Path = ()) -> Iterator[Part]:
    """Texts, references, terms, evidence and nested models of ``model``, in field order.

    A nested model comes before its own parts; each item of a list comes by itself.
    """
    for row in _fields(type(model)):
        value = getattr(model, row.name)
        if value is None or value == ():
            continue
        items = enumerate(value) if isinstance(value, tuple) else ((None, value),)
        for index, item in items:
            here = (*path, row.name) if index is None else (*path, row.name, index)
            if isinstance(item, Text) or row.refers_to or row.term_of:
                yield Part(here, item, model, row.refers_to, row.term_of, row.prose, row.commentary)
            elif isinstance(item, Model):
                yield Part(here, item, model)
                yield from parts(item, here)


Parts = tuple[Part, ...]


def evidence_of(rows: Iterable[Part]) -> Iterator[tuple[Path, Evidence]]:
    """Every quote among the parts of a record, with its path."""
    for part in rows:
        if isinstance(part.value, Evidence):
            yield part.path, part.value


@cache
def _fields(model: type[Model]) -> tuple[_Field, ...]:
    rows = []
    for name, info in model.model_fields.items():
        marks = [*info.metadata, *_inner_marks(info.annotation)]
        rows.append(
            _Field(
                name,
                next((mark.kind for mark in marks if isinstance(mark, RefersTo)), None),
                next((mark.role for mark in marks if isinstance(mark, TermOf)), None),
                any(isinstance(mark, Prose) for mark in marks),
                any(isinstance(mark, Commentary) for mark in marks),
            )
        )
    return tuple(rows)


def _inner_marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for argument in getattr(annotation, "__args__", ()):
        yield from _inner_marks(argument)
