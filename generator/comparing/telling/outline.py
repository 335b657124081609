"""What is told, in its order, before it is written in one form or another.

Words of ours and words of records are kept apart to the end: what a stranger wrote is quoted by
each form in its own way, and is never more than words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Literal, NamedTuple

# Ours; words of a text; names, that is ids, paths, addresses.
Sort = Literal["ours", "words", "name"]


class Span(NamedTuple):
    """A piece of a line."""

    sort: Sort
    text: str


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A line with what belongs to it."""

    line: Line
    under: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its items. ``folded``: a reader who is in a hurry can do without it."""

    title: str
    items: tuple[Item, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """Everything: a heading, a sentence or the numbers at a glance, the sections."""

    title: Line
    sentence: str
    glance: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]


def ours(text: str) -> Span:
    """Words of this program."""
    return Span("ours", text)


def words(text: str) -> Span:
    """Words of a record or a source."""
    return Span("words", text)


def name(text: str) -> Span:
    """An id, a path of fields or files, an address, a hash."""
    return Span("name", text)


def said(template: str, spans: Mapping[str, Span]) -> Line:
    """A sentence of ours with what it is about; ``{file}`` is the place of ``spans["file"]``."""
    line: list[Span] = []
    for text, field, _, _ in Formatter().parse(template):
        if text:
            line.append(ours(text))
        if field is not None:
            line.append(spans[field])
    return tuple(line)
