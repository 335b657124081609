"""Document → Markdown for Python-Markdown with toc, tables, fenced_code and attr_list.

A block is one line, or one line for each item; nothing in a text can be taken for markup. What
Markdown cannot say for certain is said in HTML, which it passes on: marks inside or right beside
other marks, and a list right after a list, which would become one with it.
"""

from __future__ import annotations

from itertools import pairwise

from generator.prose.html import block_html, is_second_list, join_blocks
from generator.prose.nodes import Block, Document, OrderedList, Paragraph
from generator.prose.steps import Marking, Resolve, Row, rows_of_steps

_MARKS = {"em": "*", "strong": "**"}
_TAGS = ("open", "close")


def to_markdown(document: Document, resolve: Resolve) -> str:
    """Return the blocks as Markdown, a blank line between them, no line break at the end.

    On the page it stands between blank lines at column 0, and not right after a list.
    """
    return to_both(document, resolve)[0]


def to_both(document: Document, resolve: Resolve, marking: Marking = str) -> tuple[str, str]:
    """Return the blocks as Markdown and as the HTML that Python-Markdown makes of it.

    What `marking` puts around words stands in both.
    """
    blocks = document.blocks
    written: list[str] = []
    shown: list[str] = []
    for index, block in enumerate(blocks):
        rows = rows_of_steps(block, resolve, marking)
        html = block_html(block, rows)
        shown.append(html)
        written.append(html if is_second_list(blocks, index) else _block(block, rows))
    return "\n\n".join(written), join_blocks(blocks, shown)


def _block(block: Block, rows: list[Row]) -> str:
    if isinstance(block, Paragraph):
        return _row(rows[0])
    numbered = isinstance(block, OrderedList)
    return "\n".join(
        f"{number}. {_row(row)}" if numbered else f"- {_row(row)}"
        for number, row in enumerate(rows, start=1)
    )


def _row(steps: Row) -> str:
    if len(steps) == 1:
        return steps[0].html  # Words alone.
    in_marks = _in_marks(steps)
    address = ""
    parts: list[str] = []
    for index, (move, value, html) in enumerate(steps):
        if index in in_marks:
            parts.append(_MARKS[value])
        elif move == "link":
            address = value
            parts.append("[")
        elif move == "unlink":
            parts.append(f"]({address})")
        else:
            parts.append(html)
    return "".join(parts)


def _in_marks(steps: Row) -> set[int]:
    """Return the places of the tags that stars can stand for: pairs that touch no other pair."""
    places = [index for index, step in enumerate(steps) if step.move in _TAGS]
    if len(places) <= 2:
        # Tags come in pairs: there is one, or none.
        return set(places)
    tags = set(places)
    chosen: set[int] = set()
    for start, end in pairwise(places):
        alone = start - 1 not in tags and end + 1 not in tags
        if alone and steps[start].move == "open" and steps[end].move == "close":
            chosen |= {start, end}
    return chosen
