"""What of a record may leave it: everything but ratings that are not public."""

from typing import Any

from generator.reading.folder import Entry
from generator.records.participation import unpublished_fields


def public_data(entry: Entry) -> dict[str, Any]:
    """The record as plain data in the form of JSON, with its kind (``record``) and id first."""
    data = entry.record.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
    for name in unpublished_fields(entry.record):
        data.pop(name, None)
    return {"record": entry.kind.name, "id": entry.id, **_plain_texts(data)}


def _plain_texts(value: Any) -> Any:
    """Texts as they are written in records: a string, or a mapping by language."""
    if isinstance(value, dict):
        if set(value) == {"plain"}:
            return value["plain"]
        if set(value) == {"languages"}:
            return {key: _wording(row) for key, row in value["languages"].items()}
        return {key: _plain_texts(row) for key, row in value.items()}
    if isinstance(value, list):
        return [_plain_texts(row) for row in value]
    return value


def _wording(row: dict[str, Any]) -> Any:
    return row["text"] if set(row) == {"text"} else row
