"""Words and numbers that the edges of a quote cut: 283 is not what 8,283 says."""

import re
from collections.abc import Iterable

from generator.evidence.characters import HAN_IDEOGRAPHS
from generator.evidence.numbers import numbers_in
from generator.evidence.numerals import CHARACTERS
from generator.evidence.units import units_of

_REACH = 64
# A unit reaches this far behind its number, as far as is looked at.
_UNIT = 8
# Thai and Lao, Burmese, Khmer, kana: without blanks between words no edge can be told.
_NO_BLANKS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
# No word and no number holds these: most Han characters, and marks that group no digits.
_ENDING = re.compile(f'(?![{CHARACTERS}])[{HAN_IDEOGRAPHS}。、；：！？“”（）《》「」;!?()"]')
_NUMERAL = re.compile(rf"[\d{CHARACTERS}]")
_WORD = re.compile(rf"[^\W{HAN_IDEOGRAPHS}{_NO_BLANKS}]+")


def torn(text: str, start: int, end: int, units: Iterable[str]) -> tuple[str, ...]:
    """Return the words and numbers of a source of which a passage holds only a part.

    `start` and `end` are offsets in the text, as a found quote has them. A number counts whole:
    8,283 with its grouping, 12.3万 with its power, 二百三十 before its unit. So does a unit behind
    a number: 300人 is not what 300人次 says.
    """
    vocabulary = tuple(units)
    edges = [edge for edge in (start, end) if not _stands_between(text, edge)]
    cut = [word for edge in edges for word in _across(text, edge, vocabulary)]
    return tuple(dict.fromkeys(cut))


def _stands_between(text: str, edge: int) -> bool:
    """Say at a glance that nothing goes across an edge: a mark that ends words is beside it."""
    if edge in (0, len(text)):
        return True
    if _NUMERAL.search(text, max(0, edge - _UNIT), edge):
        return False  # The mark may belong to the unit of a number.
    return bool(_ENDING.match(text[edge - 1])) or bool(_ENDING.match(text[edge]))


def _across(text: str, edge: int, units: tuple[str, ...]) -> list[str]:
    """Return what goes across an edge: the number if there is one, else the word."""
    first = max(0, edge - _REACH)
    nearby, edge = text[first : edge + _REACH], edge - first
    numbers = [
        nearby[n.start : end]
        for n in numbers_in(nearby, units)
        if n.start < edge < (end := _counted_to(nearby, n.end, edge, units))
    ]
    words = [m.group() for m in _WORD.finditer(nearby) if m.start() < edge < m.end()]
    return numbers or words


def _counted_to(text: str, number: int, edge: int, units: tuple[str, ...]) -> int:
    """Return where a number ends that ends at `number`; with its unit, if the edge cuts that."""
    unit = units_of(units).after.match(text, number) if number < edge else None
    return unit.end() if unit and edge < unit.end() else number
