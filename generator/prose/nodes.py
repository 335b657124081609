"""The tree of a text: blocks of inlines, frozen and comparable by value.

Trees come from `parsing.parse`, which keeps what the writers rely on: a text is never empty, the
edges of a block, of link words and of a mark's content are never blank, a text holds neither line
breaks nor control characters, and a mark never stands within a mark of its kind (the words of a
link, which have marks of their own, apart).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.prose.targets import Target


@dataclass(frozen=True, slots=True)
class Text:
    """A run of plain characters, unescaped."""

    content: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Emphasized inlines (`*words*`, `_words_`)."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Strongly emphasized inlines (`**words**`, `__words__`)."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a target; the words hold marks, never a link.

    `written` is the link as it stands in the record, to find its place there; two links that
    differ only in it are equal.
    """

    target: Target
    inlines: tuple[Inline, ...]
    written: str = field(default="", compare=False)


Inline = Text | Emphasis | Strong | Link


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of at least one inline."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list without order; each item is a row of inlines. Lists do not nest."""

    items: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class OrderedList:
    """A list numbered from 1; each item is a row of inlines. Lists do not nest."""

    items: tuple[tuple[Inline, ...], ...]


Block = Paragraph | BulletList | OrderedList


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text; no blocks when the text is blank."""

    blocks: tuple[Block, ...]
