"""The rows of a document, and the links in them, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.prose.nodes import Document, Inline, Link, Paragraph, Text


def rows_of(document: Document) -> Iterator[tuple[Inline, ...]]:
    """Yield the inlines of each paragraph and each list item, in reading order."""
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.inlines
        else:
            yield from block.items


def links_in(inlines: tuple[Inline, ...]) -> Iterator[Link]:
    """Yield the links of one paragraph or item, in reading order."""
    for inline in inlines:
        if isinstance(inline, Link):
            yield inline
        elif not isinstance(inline, Text):
            yield from links_in(inline.inlines)
