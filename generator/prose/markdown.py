"""Document → Markdown for Python-Markdown with toc, tables, fenced_code and attr_list.

A block is one line, or one line for each item; nothing in a text can be taken for markup. What
Markdown cannot say for certain is said in HTML, which it passes on: marks inside or right beside
other marks, and a list right after a list, which would become one with it.
"""

from __future__ import annotations

from itertools import pairwise

from generator.prose.html import block_html, is_second_list, step_html
from generator.prose.links import rows_of
from generator.prose.nodes import Block, Document, Inline, OrderedList, Paragraph
from generator.prose.steps import Move, Resolve, Step, steps_of

_MARKS = {"em": "*", "strong": "**"}


def to_markdown(document: Document, resolve: Resolve) -> str:
    """Return the blocks as Markdown, a blank line between them, no line break at the end.

    On the page it stands between blank lines at column 0, and not right after a list.
    """
    blocks = document.blocks
    parts = [
        (block_html if is_second_list(blocks, index) else _block)(block, resolve)
        for index, block in enumerate(blocks)
    ]
    return "\n\n".join(parts)


def to_inline_markdown(document: Document, resolve: Resolve) -> str:
    """Return the text as one line of Markdown, for a heading, an item or a cell."""
    return " ".join(_row(row, resolve) for row in rows_of(document))


def _block(block: Block, resolve: Resolve) -> str:
    if isinstance(block, Paragraph):
        return _row(block.inlines, resolve)
    numbered = isinstance(block, OrderedList)
    return "\n".join(
        f"{number}. {_row(item, resolve)}" if numbered else f"- {_row(item, resolve)}"
        for number, item in enumerate(block.items, start=1)
    )


def _row(inlines: tuple[Inline, ...], resolve: Resolve) -> str:
    steps = steps_of(inlines, resolve)
    in_marks = _in_marks(steps)
    address = ""
    parts: list[str] = []
    for index, step in enumerate(steps):
        if step.move is Move.LINK:
            address = step.value
            parts.append("[")
        elif step.move is Move.UNLINK:
            parts.append(f"]({address})")
        else:
            parts.append(_MARKS[step.value] if index in in_marks else step_html(step))
    return "".join(parts)


def _in_marks(steps: list[Step]) -> set[int]:
    """Return the places of the tags that stars can stand for: pairs that touch no other pair."""
    tags = (Move.OPEN, Move.CLOSE)
    places = [index for index, step in enumerate(steps) if step.move in tags]
    chosen: set[int] = set()
    for start, end in pairwise(places):
        is_pair = steps[start].move is Move.OPEN and steps[end].move is Move.CLOSE
        outside = steps[start - 1 : start] + steps[end + 1 : end + 2]
        if is_pair and not any(step.move in tags for step in outside):
            chosen |= {start, end}
    return chosen
