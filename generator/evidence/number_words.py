"""English words for numbers from two to ninety-nine: what one language spells, another counts.

*One* is left out: it is an article and a pronoun as often as a number.
"""

import re
from collections import Counter
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.characters import in_small

_SMALL = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: value for value, word in enumerate(_SMALL, 2)} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
_VALUES |= {"one": 1, "dozen": 12}
_UNITS = "one|" + "|".join(_SMALL[:8])
# A word that begins as one of them does: most texts have none, and are told at a glance.
_START = re.compile(
    rf"(?:{'|'.join(sorted({word[:3] for word in _VALUES} - {'one'}))})(?<!\w{{4}})", re.ASCII
)
_WORD = re.compile(
    rf"(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<units>{_UNITS}))?"
    rf"|(?P<small>{'|'.join(_SMALL)}|dozen))\b",
    re.ASCII,
)


class Spelled(NamedTuple):
    """A number that is spelled out: its value, its place, and how it is written there."""

    value: Decimal
    start: int
    end: int
    written: str


def number_words(text: str) -> Counter[Decimal]:
    """How often a text spells each number out: twelve, twenty-four, a dozen."""
    return Counter(row.value for row in spelled(text))


def spelled(text: str) -> list[Spelled]:
    """The numbers that a text spells out, in order."""
    found: list[Spelled] = []
    small = in_small(text)
    for begun in _START.finditer(small):
        match = _WORD.match(small, begun.start())
        if match is not None and not (found and begun.start() < found[-1].end):
            start, end = match.span()
            found.append(Spelled(Decimal(_value(match)), start, end, text[start:end]))
    return found


def _value(match: re.Match[str]) -> int:
    if match["small"]:
        return _VALUES[match["small"]]
    units = match["units"]
    return _VALUES[match["tens"]] + (_VALUES[units] if units else 0)
