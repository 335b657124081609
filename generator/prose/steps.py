"""Inlines as a row of steps, links resolved and texts escaped: what both writers have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from generator.prose.escaping import escape_href, escape_prose
from generator.prose.nodes import Emphasis, Inline, Link, Text
from generator.prose.targets import Target

Resolve = Callable[[Target], str | None]
"""Gives the final address for a link, or None: then its words stand there alone."""


class Move(Enum):
    """What a step does."""

    WORDS = auto()
    OPEN = auto()
    CLOSE = auto()
    LINK = auto()
    UNLINK = auto()


@dataclass(slots=True)
class Step:
    """One step; `value` is an escaped text, a tag (`em`, `strong`) or an escaped address."""

    move: Move
    value: str


def steps_of(inlines: tuple[Inline, ...], resolve: Resolve) -> list[Step]:
    """Return the steps of one paragraph or item. Texts side by side are one step."""
    steps: list[Step] = []
    words: list[str] = []

    def escape_words(*, before_link: bool) -> None:
        # Two texts meet where a link became words; only together do they show what to escape.
        if words:
            value = escape_prose("".join(words), at_start=not steps, before_link=before_link)
            steps.append(Step(Move.WORDS, value))
            words.clear()

    for step in _walk(inlines, resolve):
        if step.move is Move.WORDS:
            words.append(step.value)
        else:
            escape_words(before_link=step.move is Move.LINK)
            steps.append(step)
    escape_words(before_link=False)
    return steps


def _walk(inlines: tuple[Inline, ...], resolve: Resolve) -> Iterator[Step]:
    """Yield the steps, the words of each text as they are."""
    for inline in inlines:
        if isinstance(inline, Text):
            yield Step(Move.WORDS, inline.content)
        elif isinstance(inline, Link):
            href = resolve(inline.target)
            if href is not None:
                yield Step(Move.LINK, escape_href(href))
            yield from _walk(inline.inlines, resolve)
            if href is not None:
                yield Step(Move.UNLINK, "")
        else:
            tag = "em" if isinstance(inline, Emphasis) else "strong"
            yield Step(Move.OPEN, tag)
            yield from _walk(inline.inlines, resolve)
            yield Step(Move.CLOSE, tag)
