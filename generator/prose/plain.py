"""Document → plain text, for descriptions, indexes and exports."""

from __future__ import annotations

from generator.prose.links import rows_of
from generator.prose.nodes import Document, Inline, Text


def to_text(document: Document, separator: str = "\n") -> str:
    """Return the words alone, unescaped; paragraphs and items are held apart by `separator`."""
    return separator.join(map(_words, rows_of(document)))


def _words(inlines: tuple[Inline, ...]) -> str:
    return "".join(
        inline.content if isinstance(inline, Text) else _words(inline.inlines) for inline in inlines
    )
