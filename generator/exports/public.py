"""What of a record may leave it: everything but ratings that are not public."""

from collections.abc import Iterator
from typing import Any

from generator.reading.entry import Entry
from generator.records.plain import Quote, plain, plain_quotes


def public_data(entry: Entry) -> dict[str, Any]:
    """The record as plain data in the form of JSON, with its kind (``record``) and id first."""
    data = plain(entry.kind.model, entry.packed)
    for name in entry.unpublished:
        data.pop(name, None)
    return {"record": entry.kind.name, "id": entry.id, **data}


def public_quotes(entry: Entry) -> Iterator[Quote]:
    """The quotes of a record, without those that prove what is not public."""
    hidden = entry.unpublished
    for quote in plain_quotes(entry.kind.model, entry.packed):
        if quote.path[0] not in hidden:
            yield quote
