"""Values of a record as words: what is shown of them, and what they are compared by."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any

from pydantic_core import to_json

from generator.evidence.personal.glance import may_be_personal_text
from generator.records.evidence import Evidence
from generator.records.fields import Field, ListOf, Translations, fields_of
from generator.records.model import Model
from generator.records.packing import row_of
from generator.records.text import Text, Wording

# Between the values of an item that is shown in one line.
BETWEEN = " · "


def words_of(value: object, first: str) -> str:
    """A value in one line, as a record writes it; of a model, its own values.

    ``first`` is the site's first language. Quotes inside of a model are left out: they are
    counted, and an item is known by what it says.
    """
    if isinstance(value, Text):
        return value.original(first) or next(iter(value.words), "")
    if isinstance(value, Evidence):
        return BETWEEN.join((value.source, value.quote))
    if isinstance(value, Wording):
        return BETWEEN.join(filter(None, (value.text, value.how)))
    if isinstance(value, Model):
        own = [words_of(row, first) for row in _own(value)]
        return BETWEEN.join(own or (words_of(row, first) for row in _inner(value)))
    if isinstance(value, tuple):
        return BETWEEN.join(words_of(row, first) for row in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else str(value)


def shown_words(value: object, first: str) -> str:
    """The same without personal data, which no report may have."""
    return masked(words_of(value, first))


def masked(words: str) -> str:
    """Words without the personal data in them."""
    if not may_be_personal_text(words):
        return words
    from generator.evidence.personal.personal import without_personal_data

    return without_personal_data(words)


def key_of(value: object) -> bytes:
    """What equal values have in common, and no others: of models, all that they say."""
    return to_json(row_of(value)) if isinstance(value, Model) else str(value).encode()


def likeness(one: "Counter[str]", other: "Counter[str]") -> float:
    """How much two values have in common, from 0 to 1, by the pairs of signs in them."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def pairs_of(value: Model) -> "Counter[str]":
    """Every two signs that stand side by side in the words of a model."""
    pairs: Counter[str] = Counter()
    for words in _all_words(value):
        pairs.update(map("".join, pairwise(words)))
    return pairs


def _all_words(value: object) -> Iterator[str]:
    if isinstance(value, Text):
        yield from value.words
    elif isinstance(value, Model):
        for field in fields_of(type(value)):
            yield from _all_words(getattr(value, field.name))
    elif isinstance(value, tuple):
        for row in value:
            yield from _all_words(row)
    elif value is not None and not isinstance(value, dict | bool):
        yield str(value)


def _own(model: Model) -> Iterator[object]:
    """What a model says itself, in the order of its fields; what it leaves unsaid is left out."""
    for field in fields_of(type(model)):
        value = getattr(model, field.name)
        inner = isinstance(value, Model) and not isinstance(value, Text)
        inner = inner or isinstance(field.shape, ListOf | Translations)
        if not inner and value != default_of(type(model), field):
            yield value


def _inner(model: Model) -> Iterator[object]:
    for field in fields_of(type(model)):
        value = getattr(model, field.name)
        if value and not isinstance(field.shape, Translations):
            yield value


@cache
def default_of(model: type[Model], field: Field) -> Any:
    """What a field is taken to say where it is left out."""
    return (
        None
        if field.required
        else model.model_fields[field.name].get_default(call_default_factory=True)
    )
