"""Sentences and paragraphs of a text, English, Chinese or mixed, numbered from one.

The numbers make addresses: for the same text the result must stay what it is.
"""

import re
from typing import NamedTuple

from generator.evidence.characters import HAN_RUN, WHITE_SPACE
from generator.evidence.quotes.paragraphs import paragraphs

_FULL_STOPS = frozenset("。\uff61")
_STRONG = frozenset("\uff01\uff1f")
_LATIN = ".!?"
_FULLWIDTH_POINT = "\uff0e"
_CLOSING = "\u201d\u2019)]}\uff09\uff3d\uff5d】」』》\u3009〕\u203a»\uff02\"'"
_MARKS = f"{''.join(sorted(_FULL_STOPS | _STRONG))}{re.escape(_LATIN)}{_FULLWIDTH_POINT}"
_END = re.compile(rf"(?P<marks>[{_MARKS}][{_MARKS}]*)(?P<closing>[{re.escape(_CLOSING)}]*)")
# How much of what stands beside a full stop decides, in characters.
_NEARBY = 48
_STRAIGHT = frozenset('"\uff02')

# Abbreviations after which a sentence goes on.
_TITLES = re.compile(
    r"mrs?|ms|dr|prof|st|sen|gov|gen|rep|col|capt|lt|sgt|rev|hon|messrs|vs|cf|viz|eg|ie|approx|est"
    r"|dept|univ|assn|bros|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    re.IGNORECASE,
)
# Abbreviations after which a number comes; otherwise they may be words: "No. It did not."
_BEFORE_A_NUMBER = re.compile(r"nos?|arts?|secs?|ch|vols?|figs?|pp?|para|ed|eq", re.IGNORECASE)
_LAST_WORD = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]+\Z")
_LABEL = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\Z")


class Sentence(NamedTuple):
    """A sentence: its number in the text from one, and its offsets, without white space around."""

    number: int
    start: int
    end: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a text into sentences; joined with the white space between them they give the text.

    A sentence ends with its paragraph at the latest. Quotes and brackets that close after its
    mark stay with it. Decimals, initials, abbreviations and labels of lists do not end one.
    """
    found: list[Sentence] = []
    for paragraph in paragraphs(text):
        start = paragraph.start
        for end in (*_ends(text, paragraph.start, paragraph.end), paragraph.end):
            bare = text[start:end].lstrip(WHITE_SPACE)
            if bare:
                found.append(Sentence(len(found) + 1, end - len(bare), end))
            start = end
    return tuple(found)


def _ends(text: str, start: int, end: int) -> list[int]:
    """Return where sentences end within a paragraph."""
    ends: list[int] = []
    begin = place = start
    while match := _END.search(text, place, end):
        mark, place = match.span("marks")
        marks, closing = match.groups()
        if closing and not _STRAIGHT.isdisjoint(closing):
            straight = sum(text.count(quote, start, mark) for quote in _STRAIGHT)
            closing = _closing(closing, straight % 2 == 1)
        place += len(closing)
        if _FULL_STOPS.isdisjoint(marks):
            before = text[max(begin, mark - _NEARBY) : mark]
            after = text[place : min(end, place + _NEARBY)]
            if not _is_end(before, marks, closing, after):
                continue
        ends.append(place)
        begin = place
    return ends


def _closing(marks: str, is_open: bool) -> str:
    """Return the marks after a full stop that close something: a straight quote may also open."""
    for place, mark in enumerate(marks):
        if mark in _STRAIGHT:
            if not is_open:
                return marks[:place]
            is_open = False
    return marks


def _is_end(before: str, marks: str, closing: str, after: str) -> bool:
    """Say whether a sentence ends with these marks, given what is near on both sides.

    None of them is a full stop of Chinese, which always ends one.
    """
    goes_on = bool(after) and after[0] not in WHITE_SPACE
    if not _STRONG.isdisjoint(marks):
        # An exclamation that closes within its sentence is a name: 《怎么办？》一书.
        return not (closing and goes_on)
    if marks == _FULLWIDTH_POINT:
        return not (goes_on and after[0].isdecimal())
    if goes_on:
        # A Latin mark that a Han character precedes was typed for a Han one: 完成.下一步.
        return not closing and HAN_RUN.match(before[-1:]) is not None and not after[0].isdecimal()
    following = after.lstrip(WHITE_SPACE)[:1]
    if following.islower():
        return False
    return marks != "." or closing != "" or not _is_abbreviated(before, following)


def _is_abbreviated(before: str, following: str) -> bool:
    """Say whether a full stop, with white space after it, belongs to what stands before it."""
    if not following:
        return False
    if _LABEL.match(before.lstrip(WHITE_SPACE)):
        return True  # the label of a list: 1. and a.
    # No blank stands in a word, and it is looked for from each place on.
    match = _LAST_WORD.search(before, before.rfind(" ") + 1)
    if match is None:
        return False
    word = match.group()
    if "." in word or (len(word) == 1 and word.isupper() and word.isascii()):
        return True  # initials: U.S. and J.
    if _TITLES.fullmatch(word):
        return True
    return following.isdecimal() and _BEFORE_A_NUMBER.fullmatch(word) is not None
