"""Paragraphs of a plain text: lines, or blocks of lines in a text that was wrapped."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.evidence.characters import WHITE_SPACE

_BREAKS = "\n\x0b\x0c\r\x85\u2028\u2029"
_BREAK = f"\r\n|[{_BREAKS}]"
_OTHERS = _BREAKS[1:]
_ENDED = re.compile(
    "[.!?;:\u2026。\uff01\uff1f\uff1b\uff1a\uff0e\uff61][\u201d\u2019)\\]}\uff09】」』》\"']*\\Z"
)
# A line that was wrapped is long; a short one is a heading or an entry of a list.
_WRAPPED_COLUMNS = 40


class Paragraph(NamedTuple):
    """A paragraph: its number in the text from one, and its offsets, without white space around."""

    number: int
    start: int
    end: int


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Cut a text into paragraphs; joined with the white space between them they give the text.

    Each line is one, as in text from a page or an office document. Where most lines end within a
    sentence the text was wrapped: only a blank line ends a paragraph then.
    """
    lines = list(_lines(text))
    wrapped = _is_wrapped(text, lines)
    blocks: list[tuple[int, int]] = []
    for start, end in lines:
        if wrapped and blocks and not _has_blank_line(text, blocks[-1][1], start):
            blocks[-1] = (blocks[-1][0], end)
        else:
            blocks.append((start, end))
    return tuple(Paragraph(number, *block) for number, block in enumerate(blocks, start=1))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each line that is not blank, without white space around."""
    for mark in _OTHERS:
        # Nearly no text has one of these.
        if mark in text:
            text = text.replace(mark, "\n")
    place = 0
    for line in text.split("\n"):
        bare = line.strip(WHITE_SPACE)
        if bare:
            start = place + line.index(bare)
            yield start, start + len(bare)
        place += len(line) + 1


def _has_blank_line(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    # Nearly all are one of these two.
    return gap != "\n" and (gap == "\n\n" or len(re.findall(_BREAK, gap)) > 1)


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    inner = [
        text[start:end]
        for (start, end), (following, _) in pairwise(lines)
        if not _has_blank_line(text, end, following)
    ]
    cut = sum(_columns(line) >= _WRAPPED_COLUMNS and not _ENDED.search(line) for line in inner)
    return cut * 2 > len(inner)


def _columns(line: str) -> int:
    wide = sum(unicodedata.east_asian_width(mark) in "WF" for mark in line)
    return len(line) + wide
