"""Tables: a row for each record, a column for each field, one a language for texts."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pydantic_core import to_json

from generator.records.fields import Languages, fields_of
from generator.records.kinds import Kind

# Excel takes a table for UTF-8 only where it begins so.
_MARK = b"\xef\xbb\xbf"
# A cell that a spreadsheet would take for a formula gets an apostrophe before it; some take the
# full-width signs for one, too.
_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_END = "\r\n"


def head(names: Iterable[str]) -> bytes:
    """The beginning of a table: its first line, with the names of its columns."""
    return _MARK + line(names)


def line(cells: Iterable[str]) -> bytes:
    """A line of a table, as CSV (RFC 4180) in UTF-8."""
    return (",".join(map(_cell, cells)) + _END).encode()


def line_after(sure: Iterable[str], text: str) -> bytes:
    """The same as ``line`` of all of them, where only the last cell is a text that may be any.

    Ids, numbers and paths of fields need no quotation marks, nor are they formulas.
    """
    return f"{','.join(sure)},{_cell(text)}{_END}".encode()


def _cell(text: str) -> str:
    """A cell that is no formula, in quotation marks if it needs some."""
    if text[:1] in _FORMULA:
        text = f"'{text}"
    if '"' in text:
        text = text.replace('"', '""')
    elif "," not in text and "\n" not in text and "\r" not in text:
        return text
    return f'"{text}"'


def columns(kind: Kind, languages: tuple[str, ...]) -> list[str]:
    """The names of the columns, a matter of the model and the site's languages alone."""
    names = ["id"]
    for name, is_text in _fields(kind):
        names += [f"{name}_{code}" for code in languages] if is_text else [name]
    return names


def cells(kind: Kind, languages: tuple[str, ...], data: Mapping[str, Any]) -> list[str]:
    """The row of a record in plain form; what is neither a word nor a text is JSON there."""
    row = [str(data["id"])]
    for name, is_text in _fields(kind):
        value = data.get(name)
        if is_text:
            row += _by_language(value, languages)
        elif value is None:
            row.append("")
        else:
            row.append(value if isinstance(value, str) else to_json(value).decode())
    return row


@cache
def _fields(kind: Kind) -> tuple[tuple[str, bool], ...]:
    return tuple((row.name, isinstance(row.shape, Languages)) for row in fields_of(kind.model))


def _by_language(value: Any, languages: tuple[str, ...]) -> list[str]:
    if isinstance(value, str):
        return [value] + [""] * (len(languages) - 1)
    rows = value or {}
    return [_words(rows.get(code, "")) for code in languages]


def _words(value: Any) -> str:
    return str(value["text"]) if isinstance(value, dict) else str(value)
