"""English words for numbers from two to ninety-nine: what one language spells, another counts.

*One* is left out: it is an article and a pronoun as often as a number.
"""

import re
from collections import Counter
from decimal import Decimal
from typing import NamedTuple

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
_WORD = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<units>{_UNITS}))?"
    rf"|(?P<small>{'|'.join(_SMALL)}|dozen))\b",
    re.IGNORECASE | re.ASCII,
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
    return [
        Spelled(Decimal(_value(match)), match.start(), match.end(), match[0])
        for match in _WORD.finditer(text)
    ]


def _value(match: re.Match[str]) -> int:
    if match["small"]:
        return _VALUES[match["small"].lower()]
    units = match["units"]
    return _VALUES[match["tens"].lower()] + (_VALUES[units.lower()] if units else 0)
