"""What each field of a model takes, read from its annotation.

The JSON Schemas, the templates of ``showcase new``, the field reference and ``showcase stamp``
are written from these shapes, so a new field takes part in all of them without a line there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.records.about import About, Prose, RefersTo, TermOf
from generator.records.ids import ID_PATTERN
from generator.records.model import Model
from generator.records.text import Text
from generator.records.values import (
    FINGERPRINT_PATTERN,
    LANGUAGE_PATTERN,
    SHA256_PATTERN,
    SITE_CODE_PATTERN,
    Fingerprint,
    Id,
    Language,
    PartialDate,
    Sha256,
    SiteCode,
    Year,
)

Type = Literal[
    "words",
    "id",
    "language",
    "site-code",
    "sha256",
    "fingerprint",
    "whole-number",
    "year",
    "number",
    "yes-or-no",
    "day",
    "partial-date",
]

_NAMED: tuple[tuple[Any, Type, str | None], ...] = (
    (Year, "year", None),
    (Id, "id", ID_PATTERN),
    (Language, "language", LANGUAGE_PATTERN),
    (SiteCode, "site-code", SITE_CODE_PATTERN),
    (Sha256, "sha256", SHA256_PATTERN),
    (Fingerprint, "fingerprint", FINGERPRINT_PATTERN),
)
_SCALARS: dict[Any, Type] = {
    bool: "yes-or-no",
    int: "whole-number",
    Decimal: "number",
    date: "day",
    PartialDate: "partial-date",
    str: "words",
}


class Scalar(NamedTuple):
    """One value. Bounds count characters for texts, and are the numbers' own for numbers."""

    type: Type
    choices: tuple[str, ...] = ()
    pattern: str | None = None
    shortest: int | None = None
    longest: int | None = None
    least: int | None = None
    most: int | None = None
    refers_to: str | None = None
    term_of: str | None = None


class Languages(NamedTuple):
    """A text: words of the site's first language, or words by language."""

    prose: bool


@dataclass(frozen=True, slots=True)
class Translations:
    """Translations by language of the quote beside them."""


class Group(NamedTuple):
    """A mapping with the fields of a model."""

    model: type[Model]


class ListOf(NamedTuple):
    """A list of at least ``least`` items."""

    item: "Shape"
    least: int


Shape = Scalar | Languages | Translations | Group | ListOf


class Field(NamedTuple):
    """A field of a model: what it takes, whether it must be there, what it is for."""

    name: str
    shape: Shape
    required: bool
    about: About

    @property
    def one(self) -> Shape:
        """The shape of one value: of an item, where the field takes a list."""
        return self.shape.item if isinstance(self.shape, ListOf) else self.shape


@cache
def fields_of(model: type[Model]) -> tuple[Field, ...]:
    """The fields of a model in the order in which a record shows them.

    Raises ``TypeError`` for an annotation that no record has had so far.
    """
    rows = []
    for name, info in model.model_fields.items():
        about = next((mark for mark in info.metadata if isinstance(mark, About)), About("", ""))
        shape = _shape(info.annotation, list(info.metadata))
        rows.append(Field(name, shape, info.is_required(), about))
    return tuple(rows)


@cache
def marked_fields(model: type[Model], mark: Any) -> tuple[str, ...]:
    """The fields of a model beside whose type a mark stands, such as ``Verbatim``."""
    return tuple(
        name
        for name, info in model.model_fields.items()
        if any(isinstance(row, mark) for row in info.metadata)
    )


@cache
def marked_within(model: type[Model], mark: Any) -> tuple[tuple[type[Model], str], ...]:
    """The same of a model and of all that may stand in it, each field with its model."""
    return tuple((row, name) for row in models_in(model) for name in marked_fields(row, mark))


def marks_of(info: FieldInfo) -> list[Any]:
    """All marks beside the type of a field, and inside it: those of a list's items, too."""
    return [*info.metadata, *_marks_in(info.annotation)]


def _marks_in(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for argument in getattr(annotation, "__args__", ()):
        yield from _marks_in(argument)


def models_in(model: type[Model]) -> Iterator[type[Model]]:
    """``model`` and every model inside it, each once, outer ones first."""
    waiting, seen = [model], {model}
    while waiting:
        here = waiting.pop(0)
        yield here
        for field in fields_of(here):
            if isinstance(field.one, Group) and field.one.model not in seen:
                seen.add(field.one.model)
                waiting.append(field.one.model)


def _shape(annotation: Any, marks: list[Any]) -> Shape:
    annotation, inner = _bare(annotation)
    marks = [*_flat(marks), *_flat(inner)]
    origin = get_origin(annotation)
    if origin is tuple:
        return ListOf(_shape(get_args(annotation)[0], []), _bound(marks, "min_length") or 0)
    if origin is dict:
        return Translations()
    if origin is Literal:
        return Scalar("words", choices=get_args(annotation))
    if annotation is Text:
        return Languages(any(isinstance(mark, Prose) for mark in marks))
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return Group(annotation)
    return _scalar(annotation, marks)


def _scalar(annotation: Any, marks: list[Any]) -> Scalar:
    if annotation not in _SCALARS:
        raise TypeError(f"no shape is known for {annotation}")
    type_ = _SCALARS[annotation]
    pattern = next((mark.pattern for mark in marks if hasattr(mark, "pattern")), None)
    for alias, name, own in _NAMED:
        if any(mark in get_args(alias)[1:] for mark in marks):
            type_, pattern = name, own
    return Scalar(
        type_,
        pattern=pattern,
        shortest=_bound(marks, "min_length"),
        longest=_bound(marks, "max_length"),
        least=_bound(marks, "ge"),
        most=_bound(marks, "le"),
        refers_to=next((mark.kind for mark in marks if isinstance(mark, RefersTo)), None),
        term_of=next((mark.role for mark in marks if isinstance(mark, TermOf)), None),
    )


def _bare(annotation: Any) -> tuple[Any, list[Any]]:
    """An annotation without ``Annotated`` and ``None``, and the marks that it carried."""
    marks: list[Any] = []
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *inner = get_args(annotation)
            marks += inner
        elif origin in (Union, UnionType):
            (annotation,) = (row for row in get_args(annotation) if row is not NoneType)
        else:
            return annotation, marks


def _flat(marks: list[Any]) -> list[Any]:
    """Marks with those inside ``Field(…)`` laid out."""
    flat: list[Any] = []
    for mark in marks:
        flat += mark.metadata if isinstance(mark, FieldInfo) else [mark]
    return flat


def _bound(marks: list[Any], name: str) -> int | None:
    return next((getattr(mark, name) for mark in marks if hasattr(mark, name)), None)
