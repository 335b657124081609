"""Document → plain text, for descriptions, indexes and exports."""

from __future__ import annotations

from functools import lru_cache

from generator.prose.links import rows_of
from generator.prose.marks import Piece, Run
from generator.prose.nodes import Document, Inline, Text
from generator.prose.parsing import pieces_in, rows_in
from generator.prose.simple import is_simple


def to_text(document: Document, separator: str = "\n") -> str:
    """Return the words alone, unescaped; paragraphs and items are held apart by `separator`."""
    return separator.join(map(words_of, rows_of(document)))


def said_in(text: str) -> list[str]:
    """Return the words of each paragraph and item of a text, in reading order."""
    return [text] if is_simple(text) else _said_in_rows(text)


def _said_in_rows(text: str) -> list[str]:
    return ["".join(map(_words, pieces_in(row)[0])) for row in rows_in(text)]


def _words(piece: Piece) -> str:
    if isinstance(piece, str):
        return piece
    return piece.text() if isinstance(piece, Run) else words_of(piece.inlines)


# Several rules look at the same text, one after the other.
@lru_cache(maxsize=1_000)
def said_words(text: str) -> str:
    """Return what a text says, without signs of Markdown: each paragraph and item is a line."""
    return text if is_simple(text) else "\n".join(_said_in_rows(text))


def words_of(inlines: tuple[Inline, ...]) -> str:
    """Return the words of one paragraph or item."""
    return "".join(
        [row.content if isinstance(row, Text) else words_of(row.inlines) for row in inlines]
    )
