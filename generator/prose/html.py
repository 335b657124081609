"""Document → HTML: the very bytes that Python-Markdown makes of `markdown.to_markdown`.

Only `p`, `ul`, `ol`, `li`, `em`, `strong` and `a href` come out; a link to another site opens like
any other.
"""

from __future__ import annotations

from generator.prose.links import rows_of
from generator.prose.nodes import Block, Document, Inline, OrderedList, Paragraph
from generator.prose.steps import Move, Resolve, Step, steps_of


def to_html(document: Document, resolve: Resolve) -> str:
    """Return the blocks as HTML, one under the other, without a line break at the end.

    May stand by itself inside a raw HTML block of a Markdown page, which passes it on untouched.
    """
    blocks = document.blocks
    parts: list[str] = []
    for index, block in enumerate(blocks):
        if index:
            # Python-Markdown keeps the blank line after a block that it was given as HTML.
            parts.append("\n\n" if is_second_list(blocks, index - 1) else "\n")
        parts.append(block_html(block, resolve))
    return "".join(parts)


def to_inline_html(document: Document, resolve: Resolve) -> str:
    """Return the text as one row of inline HTML, for places that hold no blocks.

    Paragraphs and items follow each other with a blank between them.
    """
    return " ".join(row_html(row, resolve) for row in rows_of(document))


def is_second_list(blocks: tuple[Block, ...], index: int) -> bool:
    """Tell whether this block and the one before it are lists, which Markdown would join."""
    return index > 0 and not any(isinstance(b, Paragraph) for b in blocks[index - 1 : index + 1])


def block_html(block: Block, resolve: Resolve) -> str:
    """Return one block as HTML."""
    if isinstance(block, Paragraph):
        return f"<p>{row_html(block.inlines, resolve)}</p>"
    tag = "ol" if isinstance(block, OrderedList) else "ul"
    items = "".join(f"<li>{row_html(item, resolve)}</li>\n" for item in block.items)
    return f"<{tag}>\n{items}</{tag}>"


def row_html(inlines: tuple[Inline, ...], resolve: Resolve) -> str:
    """Return the inlines of one paragraph or item as HTML."""
    return "".join(map(step_html, steps_of(inlines, resolve)))


def step_html(step: Step) -> str:
    """Return one step as HTML."""
    if step.move is Move.WORDS:
        return step.value
    if step.move is Move.LINK:
        return f'<a href="{step.value}">'
    if step.move is Move.UNLINK:
        return "</a>"
    return f"<{step.value}>" if step.move is Move.OPEN else f"</{step.value}>"
