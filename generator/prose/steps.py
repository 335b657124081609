"""Inlines as a row of steps, links resolved and texts escaped: what both writers have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from generator.prose.escaping import escape_href, escape_prose
from generator.prose.nodes import Block, Emphasis, Inline, Link, Paragraph, Text
from generator.prose.targets import Target

Resolve = Callable[[Target], str | None]
"""Gives the final address for a link, or None: then its words stand there alone."""

Marking = Callable[[str], str]
"""Gives escaped words with what marks a part of them, say by its language; `str` marks nothing."""


Move = Literal["words", "open", "close", "link", "unlink"]
"""What a step does."""


class Step(NamedTuple):
    """One step; `value` is escaped words, a tag (`em`, `strong`) or an escaped address.

    `html` is what it is in HTML.
    """

    move: Move
    value: str
    html: str


# Nothing is made more often: so it takes half the time.
_NEW = tuple.__new__
_OPEN = {tag: Step("open", tag, f"<{tag}>") for tag in ("em", "strong")}
_CLOSE = {tag: Step("close", tag, f"</{tag}>") for tag in ("em", "strong")}
_UNLINK = Step("unlink", "", "</a>")


Row = list[Step]
"""The steps of one paragraph or item."""


def rows_of_steps(block: Block, resolve: Resolve, marking: Marking = str) -> list[Row]:
    """Return the steps of a block: one row for a paragraph, one for each item of a list."""
    if isinstance(block, Paragraph):
        return [steps_of(block.inlines, resolve, marking)]
    return [steps_of(item, resolve, marking) for item in block.items]


def steps_of(inlines: tuple[Inline, ...], resolve: Resolve, marking: Marking = str) -> Row:
    """Return the steps of one paragraph or item. Texts side by side are one step."""
    if len(inlines) == 1 and isinstance(inlines[0], Text):
        return [_words(inlines[0].content, marking, at_start=True, before_link=False)]
    rough: list[Step | str] = []
    _walk(inlines, resolve, rough)
    steps: Row = []
    words = ""
    for step in rough:
        if isinstance(step, str):
            # Two texts meet where a link became words; only together do they show what to escape.
            words += step
            continue
        if words:
            before_link = step.move == "link"
            steps.append(_words(words, marking, at_start=not steps, before_link=before_link))
            words = ""
        steps.append(step)
    if words:
        steps.append(_words(words, marking, at_start=not steps, before_link=False))
    return steps


def _words(text: str, marking: Marking, *, at_start: bool, before_link: bool) -> Step:
    value = marking(escape_prose(text, at_start=at_start, before_link=before_link))
    return _NEW(Step, ("words", value, value))


def _walk(inlines: tuple[Inline, ...], resolve: Resolve, steps: list[Step | str]) -> None:
    """Append the steps, the words of each text as they are."""
    for inline in inlines:
        if isinstance(inline, Text):
            steps.append(inline.content)
        elif isinstance(inline, Link):
            href = resolve(inline.target)
            if href is not None:
                address = escape_href(href)
                steps.append(Step("link", address, f'<a href="{address}">'))
            _walk(inline.inlines, resolve, steps)
            if href is not None:
                steps.append(_UNLINK)
        else:
            tag = "em" if isinstance(inline, Emphasis) else "strong"
            steps.append(_OPEN[tag])
            _walk(inline.inlines, resolve, steps)
            steps.append(_CLOSE[tag])
