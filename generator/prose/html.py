"""Document → HTML: the very bytes that Python-Markdown makes of `markdown.to_markdown`.

Only `p`, `ul`, `ol`, `li`, `em`, `strong` and `a href` come out; a link to another site opens like
any other.
"""

from __future__ import annotations

from generator.prose.links import rows_of
from generator.prose.nodes import Block, Document, OrderedList, Paragraph
from generator.prose.steps import Resolve, Row, rows_of_steps, steps_of


def to_html(document: Document, resolve: Resolve) -> str:
    """Return the blocks as HTML, one under the other, without a line break at the end.

    May stand by itself inside a raw HTML block of a Markdown page, which passes it on untouched.
    """
    blocks = document.blocks
    return join_blocks(blocks, [block_html(row, rows_of_steps(row, resolve)) for row in blocks])


def join_blocks(blocks: tuple[Block, ...], shown: list[str]) -> str:
    """Join the HTML of `blocks` as Python-Markdown does."""
    parts: list[str] = []
    for index, html in enumerate(shown):
        if index:
            # Python-Markdown keeps the blank line after a block that it was given as HTML.
            parts.append("\n\n" if is_second_list(blocks, index - 1) else "\n")
        parts.append(html)
    return "".join(parts)


def to_inline_html(document: Document, resolve: Resolve) -> str:
    """Return the text as one row of inline HTML, for places that hold no blocks.

    Paragraphs and items follow each other with a blank between them.
    """
    return " ".join([row_html(steps_of(row, resolve)) for row in rows_of(document)])


def is_second_list(blocks: tuple[Block, ...], index: int) -> bool:
    """Tell whether this block and the one before it are lists, which Markdown would join."""
    return index > 0 and not any(isinstance(b, Paragraph) for b in blocks[index - 1 : index + 1])


def block_html(block: Block, rows: list[Row]) -> str:
    """Return one block, given as its steps, as HTML."""
    if isinstance(block, Paragraph):
        return f"<p>{row_html(rows[0])}</p>"
    tag = "ol" if isinstance(block, OrderedList) else "ul"
    items = "".join([f"<li>{row_html(row)}</li>\n" for row in rows])
    return f"<{tag}>\n{items}</{tag}>"


def row_html(row: Row) -> str:
    """Return one paragraph or item as HTML."""
    return "".join([step.html for step in row])
