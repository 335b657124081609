"""Any record comes back from its bytes as it was."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.records.kinds import KINDS, Kind
from generator.records.packing import pack, unpack
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


def exported(record: Record) -> dict[str, Any]:
    """What the exports make of a record."""
    return record.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
