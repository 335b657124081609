"""Plain data → YAML as an editor would write it; far faster than a general emitter."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

# Words that need no quotation marks, whatever stands around them.
_PLAIN = re.compile(r"[A-Za-z\u4e00-\u9fff“][^:#\n\[\]{}\\\"'&*!|>%@`\x00-\x1f]*(?<! )")
_MEANT_OTHERWISE = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def yaml_text(record: Mapping[str, Any]) -> str:
    """The YAML of a record; keys keep their order."""
    return "\n".join(_mapping(record, "")) + "\n"


def _mapping(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, inner in value.items():
        yield from _entry(f"{indent}{key}:", inner, indent + "  ")


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield head
        yield from _mapping(value, indent)
    elif isinstance(value, str) and "\n" in value:
        yield f"{head} |-"
        yield from (indent + line if line else "" for line in value.split("\n"))
    elif isinstance(value, str | int | Decimal):
        yield f"{head} {_scalar(value)}"
    elif all(isinstance(row, str) for row in value):
        yield f"{head} [{', '.join(_scalar(row) for row in value)}]"
    else:
        yield head
        yield from _list(value, indent)


def _list(rows: Sequence[Mapping[str, Any]], indent: str) -> Iterator[str]:
    for row in rows:
        lines = list(_mapping(row, indent + "  "))
        yield f"{indent}- {lines[0].lstrip()}"
        yield from lines[1:]


def _scalar(value: str | int | Decimal) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _MEANT_OTHERWISE:
        return value
    return json.dumps(value, ensure_ascii=False)
