"""A record as plain bytes, and back: what is kept of a file that need not be read again.

The bytes are JSON without names: a model is the list of its fields, those of one value before
those that hold models; a text is a string or a mapping by language. In a record a line break
stands between the two: lists of records need titles and ids alone, so what holds models is left
packed until it is asked for. Reading JSON does no harm, whoever wrote it. What comes back is not
validated again, so it must be what :func:`pack` made.

A record that comes back takes less memory than one that was validated: empty mappings are held
once for all. It no longer knows which fields were written and which left at their defaults
(``model_fields_set``).
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from pydantic import BaseModel
from pydantic_core import from_json, to_json

from generator.records.compiling import compiled
from generator.records.fields import (
    Field,
    Group,
    Languages,
    ListOf,
    Scalar,
    Shape,
    Translations,
    fields_of,
)
from generator.records.model import Model
from generator.records.record import Record, put_later
from generator.records.text import Text, Wording
from generator.records.values import PartialDate

R = TypeVar("R", bound=Record)

# JSON writes a line break in a text otherwise.
_CUT = b",\n"


@cache
def packed_fields(model: type[Model]) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """The fields of a model in the order in which they are packed: of one value, of models."""
    fields = fields_of(model)
    small = tuple(field for field in fields if not isinstance(field.one, Group))
    return small, tuple(field for field in fields if isinstance(field.one, Group))


def pack(record: Record) -> bytes:
    """The record as bytes; equal records give equal bytes."""
    row = row_of(record)
    cut = len(packed_fields(type(record))[0])
    if cut == len(row):
        return to_json(row)
    return to_json(row[:cut]).removesuffix(b"]") + _CUT + to_json(row[cut:]).removeprefix(b"[")


def row_of(model: Model) -> list[Any]:
    """A model as what its bytes say: the list of its fields, in plain data."""
    row: list[Any] = _packer(type(model))(model)
    return row


def unpack(model: type[R], data: bytes) -> R:
    """The record of this model that :func:`pack` made into ``data``.

    Raises ``ValueError`` or ``TypeError`` for other bytes, where they show to be other; of fields
    that hold models when the first of them is asked for.
    """
    small, large = _record_unpackers(model)
    first, cut, rest = data.partition(_CUT)
    # Ids, languages and choices come again and again: each is held once.
    record: R = small(from_json(first + b"]" if cut else first, cache_strings="all"))
    if cut:
        put_later(record, lambda there: large(from_json(b"[" + rest, cache_strings="all"), there))
    return record


def unpack_whole(model: type[R], data: bytes) -> R:
    """The same record with all its values in place: who looks at all gets them in one go."""
    record: R = _unpacker(model)(from_json(data, cache_strings="all"))
    return record


def unpack_field(model: type[Record], data: bytes, name: str) -> Any:
    """The value of one field of a record, without the others."""
    number, made = _field_unpacker(model, name)
    if number < len(packed_fields(model)[0]):
        first, cut, _ = data.partition(_CUT)
        data = first + b"]" if cut else first
    return made(from_json(data, cache_strings="all")[number])


# One for all: records are frozen.
_NO_WORDINGS: dict[str, Wording] = {}
_NO_FIELDS: set[str] = set()


def text_row(text: Text) -> Any:
    """A text as what its bytes say, in plain data."""
    return _wordings_row(text.languages) if text.plain is None else text.plain


def text_of(row: Any) -> Text:
    """The text that :func:`text_row` took apart."""
    text: Text = _unpacker(Text)((row, _NO_WORDINGS) if isinstance(row, str) else (None, row))
    return text


def _wordings_row(wordings: dict[str, Wording]) -> dict[str, Any]:
    return {language: _packer(Wording)(row) for language, row in wordings.items()}


def _wordings(row: dict[str, Any]) -> dict[str, Wording]:
    unpacked = _unpacker(Wording)
    return {language: unpacked(words) for language, words in row.items()}


# A value of each type of scalar, as the source of an expression that packs it and of one that
# unpacks it; JSON has the other types itself.
_SCALARS = {
    "number": ("str($)", "Decimal($)"),
    "day": ("$.isoformat()", "day($)"),
    "partial-date": ("$", "PartialDate($)"),
}
_SCOPE = {
    "Decimal": Decimal,
    "PartialDate": PartialDate,
    "day": date.fromisoformat,
    "new": object.__new__,
    # The models' own way to set a value refuses: they are frozen.
    "put_values": vars(BaseModel)["__dict__"].__set__,
    "put_fields_set": vars(BaseModel)["__pydantic_fields_set__"].__set__,
    "put_extra": vars(BaseModel)["__pydantic_extra__"].__set__,
    "put_private": vars(BaseModel)["__pydantic_private__"].__set__,
    "text_row": text_row,
    "wordings": _wordings,
    "wordings_row": _wordings_row,
    "NO_FIELDS": _NO_FIELDS,
    "NO_WORDINGS": _NO_WORDINGS,
}


@cache
def _packer(model: type[Model]) -> Callable[[Any], Any]:
    """A function from a model to the list of its fields."""
    scope: dict[str, Any] = {}
    lines = ["def made(self):"]
    values = []
    for number, field in enumerate(chain(*packed_fields(model))):
        lines.append(f"    a{number} = self.{field.name}")
        values.append(_expressions(field, scope)[0].replace("$", f"a{number}"))
    return compiled([*lines, f"    return [{', '.join(values)}]"], scope | _SCOPE)


@cache
def _unpacker(model: type[Model]) -> Callable[[Any], Any]:
    """A function from the list of a model's fields to the model."""
    return _maker(model, tuple(chain(*packed_fields(model))))


@cache
def _record_unpackers(
    model: type[Record],
) -> tuple[Callable[[Any], Any], Callable[[Any, dict[str, Any]], dict[str, Any]]]:
    """Functions from the fields of one value to a record, and from the others to all values.

    The second one takes the values that are there, and gives all in the order of the fields.
    """
    small, large = packed_fields(model)
    scope: dict[str, Any] = {}
    given = {field: f"there[{field.name!r}]" for field in small}
    lines = [
        "def made(row, there):",
        f"    {_names(large)} = row",
        f"    return {_values(model, given | _unpacked(large, scope))}",
    ]
    return _maker(model, small), compiled(lines, scope | _SCOPE)


def _maker(model: type[Model], fields: tuple[Field, ...]) -> Callable[[Any], Any]:
    scope: dict[str, Any] = {"model": model}
    lines = [
        "def made(row):",
        f"    {_names(fields)} = row",
        "    self = new(model)",
        f"    put_values(self, {_values(model, _unpacked(fields, scope))})",
        "    put_fields_set(self, NO_FIELDS)",
        "    put_extra(self, None)",
        "    put_private(self, None)",
        "    return self",
    ]
    return compiled(lines, scope | _SCOPE)


def _names(fields: tuple[Field, ...]) -> str:
    """What takes a row apart."""
    return f"[{', '.join(f'a{number}' for number in range(len(fields)))}]"


def _unpacked(fields: tuple[Field, ...], scope: dict[str, Any]) -> dict[Field, str]:
    """Expressions for the values of the row that was taken apart."""
    return {
        field: _expressions(field, scope)[1].replace("$", f"a{number}")
        for number, field in enumerate(fields)
    }


def _values(model: type[Model], made: Mapping[Field, str]) -> str:
    """An expression for values by name, in the order of the model's fields."""
    rows = (f"{field.name!r}: {made[field]}" for field in fields_of(model) if field in made)
    return f"{{{', '.join(rows)}}}"


@cache
def _field_unpacker(model: type[Model], name: str) -> tuple[int, Callable[[Any], Any]]:
    """The place of a field, and a function to its value from what is packed of it."""
    fields = chain(*packed_fields(model))
    number, field = next(row for row in enumerate(fields) if row[1].name == name)
    scope: dict[str, Any] = {}
    value = _expressions(field, scope)[1].replace("$", "row")
    return number, compiled(["def made(row):", f"    return {value}"], scope | _SCOPE)


def _expressions(field: Field, scope: dict[str, Any]) -> tuple[str, str]:
    """The sources of expressions that pack and unpack the value ``$`` of a field.

    ``scope`` takes the functions that they call.
    """
    shape = field.shape
    if isinstance(shape, ListOf):
        packed, unpacked = _of_one(shape.item, scope)
        if unpacked == "$":
            return "$", "tuple($)"
        function = unpacked.removesuffix("($)")
        made = f"[{unpacked.replace('$', 'item')} for item in $]"
        if function.isidentifier():
            made = f"map({function}, $)"
        # Most lists are empty.
        return f"[{packed.replace('$', 'item')} for item in $]", f"tuple({made}) if $ else ()"
    rows = _of_one(shape, scope)
    if field.required:
        return rows
    packed, unpacked = ("$" if row == "$" else f"None if $ is None else {row}" for row in rows)
    return packed, unpacked


def _of_one(shape: Shape, scope: dict[str, Any]) -> tuple[str, str]:
    if isinstance(shape, Scalar):
        return _SCALARS.get(shape.type, ("$", "$"))
    if isinstance(shape, Languages):
        scope["Text"] = _unpacker(Text)
        return "text_row($)", "Text(($, NO_WORDINGS) if isinstance($, str) else (None, $))"
    if isinstance(shape, Translations):
        # Most quotes have no translation.
        return "wordings_row($)", "wordings($) if $ else NO_WORDINGS"
    if isinstance(shape, Group):
        name = shape.model.__name__
        scope[f"pack_{name}"] = _packer(shape.model)
        scope[f"unpack_{name}"] = _unpacker(shape.model)
        return f"pack_{name}($)", f"unpack_{name}($)"
    raise TypeError(f"a list in a list: {shape}")
