"""Inlines as a row of steps, links resolved and texts escaped: what both writers have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from generator.prose.escaping import escape_href, escape_prose
from generator.prose.nodes import Block, Emphasis, Inline, Link, Paragraph, Text
from generator.prose.targets import Target

Resolve = Callable[[Target], str | None]
"""Gives the final address for a link, or None: then its words stand there alone."""


Move = Literal["words", "open", "close", "link", "unlink"]
"""What a step does."""


class Step(NamedTuple):
    """One step; `value` is an escaped text, a tag (`em`, `strong`) or an escaped address."""

    move: Move
    value: str


Row = list[Step]
"""The steps of one paragraph or item."""


def rows_of_steps(block: Block, resolve: Resolve) -> list[Row]:
    """Return the steps of a block: one row for a paragraph, one for each item of a list."""
    if isinstance(block, Paragraph):
        return [steps_of(block.inlines, resolve)]
    return [steps_of(item, resolve) for item in block.items]


def steps_of(inlines: tuple[Inline, ...], resolve: Resolve) -> Row:
    """Return the steps of one paragraph or item. Texts side by side are one step."""
    if len(inlines) == 1 and isinstance(inlines[0], Text):
        return [Step("words", escape_prose(inlines[0].content, at_start=True, before_link=False))]
    rough: Row = []
    _walk(inlines, resolve, rough)
    steps: Row = []
    words = ""
    for step in rough:
        if step.move == "words":
            # Two texts meet where a link became words; only together do they show what to escape.
            words += step.value
            continue
        if words:
            before_link = step.move == "link"
            value = escape_prose(words, at_start=not steps, before_link=before_link)
            steps.append(Step("words", value))
            words = ""
        steps.append(step)
    if words:
        value = escape_prose(words, at_start=not steps, before_link=False)
        steps.append(Step("words", value))
    return steps


def _walk(inlines: tuple[Inline, ...], resolve: Resolve, steps: Row) -> None:
    """Append the steps, the words of each text as they are."""
    for inline in inlines:
        if isinstance(inline, Text):
            steps.append(Step("words", inline.content))
        elif isinstance(inline, Link):
            href = resolve(inline.target)
            if href is not None:
                steps.append(Step("link", escape_href(href)))
            _walk(inline.inlines, resolve, steps)
            if href is not None:
                steps.append(Step("unlink", ""))
        else:
            tag = "em" if isinstance(inline, Emphasis) else "strong"
            steps.append(Step("open", tag))
            _walk(inline.inlines, resolve, steps)
            steps.append(Step("close", tag))
