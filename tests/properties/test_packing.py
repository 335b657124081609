"""Any record comes back from its bytes as it was."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.records.kinds import KINDS, Kind
from generator.records.packing import pack, unpack
from generator.records.parts import evidence_of, parts
from generator.records.plain import plain, plain_quotes
from generator.records.record import Record
from tests.properties.any_record import FEW, records


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@FEW
@given(data=st.data())
def test_what_comes_back(kind: Kind, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    packed = pack(record)
    back = unpack(kind.model, packed)
    assert back == record
    assert repr(back) == repr(record)
    assert exported(back) == exported(record)
    assert pack(back) == packed


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@FEW
@given(data=st.data())
def test_what_is_said_without_the_models(kind: Kind, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    packed = pack(record)
    assert plain(kind.model, packed) == as_written(exported(record))
    assert plain_quotes(kind.model, packed) == [
        (path, quote.source, quote.quote, quote.after) for path, quote in evidence_of(parts(record))
    ]


def exported(record: Record) -> dict[str, Any]:
    """The fields of a record that are not at their defaults, in the form of JSON."""
    return record.model_dump(mode="json", exclude_defaults=True, exclude_none=True)


def as_written(value: Any) -> Any:
    """Texts as they are written in records: a string, or a mapping by language."""
    if isinstance(value, list):
        return [as_written(row) for row in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"plain"}:
        return value["plain"]
    if set(value) == {"languages"}:
        return as_written(value["languages"])
    if set(value) == {"text"} and isinstance(value["text"], str):
        return value["text"]
    return {key: as_written(row) for key, row in value.items()}
