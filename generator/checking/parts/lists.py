"""Lists of ids: each stands in its list once, and none is the record's own."""

from collections.abc import Iterator
from functools import cache

from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.fields import ListOf, Scalar, fields_of
from generator.records.model import Model
from generator.records.record import Record


def list_problems(entry: Entry, record: Record, chain: str | None) -> Iterator[Problem]:
    """What stands twice in a list of ids of the record, and where the record names itself.

    In the field ``chain`` that is a circle, which is told as one.
    """
    for name, kind in _lists(entry.kind.model):
        ids: tuple[str, ...] = getattr(record, name)
        for index, id_ in enumerate(ids):
            if id_ in ids[:index]:
                path = (name, index)
                yield entry.document.problem("listed-twice", path, name=id_, within=name)
            elif id_ == entry.id and kind == entry.kind.name and name != chain:
                yield entry.document.problem("names-itself", (name, index))


@cache
def _lists(model: type[Model]) -> tuple[tuple[str, str | None], ...]:
    """The lists of ids in a model, and the kind of record that each refers to."""
    return tuple(
        (field.name, field.shape.item.refers_to)
        for field in fields_of(model)
        if isinstance(field.shape, ListOf)
        and isinstance(field.shape.item, Scalar)
        and field.shape.item.type == "id"
    )
