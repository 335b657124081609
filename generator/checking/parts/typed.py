"""Typed dates and years, found by the types of the fields: a new one can't be forgotten."""

from collections.abc import Iterator
from functools import cache

from generator.evidence.numbers.dates import DateParts
from generator.records.about import EditorsOwn
from generator.records.evidence import DateClaim
from generator.records.fields import Scalar, fields_of, marked_fields
from generator.records.model import Model
from generator.records.values import PartialDate

# A day is a date of which every part is known.
_DATED = frozenset({"partial-date", "day", "year"})


@cache
def dated_fields(model: type[Model], own: bool = False) -> tuple[str, ...]:
    """The fields of a model that hold a date or a year which a quote has to state.

    ``own`` asks for those that the editors vouch for instead.
    """
    vouched = marked_fields(model, EditorsOwn)
    return tuple(
        field.name
        for field in fields_of(model)
        if isinstance(field.shape, Scalar)
        and field.shape.type in _DATED
        and own == (field.name in vouched)
    )


def typed_dates(model: Model, own: bool = False) -> Iterator[tuple[str, PartialDate]]:
    """The dates and years that a model holds, each with the name of its field."""
    for name in dated_fields(type(model), own):
        value = getattr(model, name)
        if value is not None:
            yield name, PartialDate(value)


def dates_of(model: Model) -> Iterator[DateParts]:
    """The parts of a model's dates that are known for certain: inferred ones are left open."""
    inferred = model.inferred_parts if isinstance(model, DateClaim) else ()
    for _, date in typed_dates(model):
        year = None if "year" in inferred else date.year
        month = None if "month" in inferred else date.month
        yield year, month, None if "day" in inferred else date.day
