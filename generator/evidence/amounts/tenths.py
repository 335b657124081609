"""Tenths that lean another way than in the quotes: 近四成, fewer than 40% of 超过四成.

A share in words is no number, so what is said with it is looked at here. In doubt nothing is told:
all quotes that have the share must lean the other way. About four tenths are not more than four.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.evidence.amounts.leanings import Leaning, leaning
from generator.evidence.amounts.measures import measure_of
from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import UnitWords
from generator.evidence.numbers.ordinals import Ordinal, ordinals

# These are looked at where a text and a quote have tenths: compiled when they are first needed.
_UP = r"(?:(?<!不)超过?|(?<!不)[多高]于|逾|突破|(?<![不通经超])过)\s?\Z"
_DOWN = r"(?:将近|(?<![最附靠邻临远])近|接近|不到|不足|(?<!不)[少低]于)\s?\Z"
_MORE = "\\s?(?:多|以上|有余|有餘)"
_SOME = r"(?:大约|(?<![预节签合条违邀特集俭公契相])[约約])[占有为]?\s?\Z"
_OR_SO = "\\s?左右"
_REACH, _TENTH, _ABOUT = 6, 10, 2


class Leaned(NamedTuple):
    """A share of a text, and how a quote writes the same that leans the other way."""

    written: str
    quoted: str


def contrary_tenths(text: str, quotes: Iterable[str]) -> Iterator[Leaned]:
    """The tenths of a text that lean another way than those of its quotes."""
    for row in _tenths(text):
        way, written = _leaning(text, row)
        quoted = _other_way(10 * row.place, way, quotes) if way in (1, -1) else ""
        if quoted:
            yield Leaned(written, quoted)


def contrary_percentages(text: str, quotes: Iterable[str], units: UnitWords) -> Iterator[Leaned]:
    """The percentages of a text that lean another way than the tenths of its quotes."""
    rows = [quote for quote in quotes if "成" in quote]
    for number in stated(text, units.forms).numbers if rows else ():
        if number.value % _TENTH or measure_of(text, number)[0] != "percent":
            continue
        way = {Leaning.ABOVE: 1, Leaning.BELOW: -1}.get(leaning(text, number, units), 0)
        quoted = _other_way(number.value, way, rows) if way else ""
        if quoted:
            yield Leaned(number.written, quoted)


def _other_way(percent: object, way: int, quotes: Iterable[str]) -> str:
    """How the first quote writes tenths, where all that have them lean the other way."""
    found = [
        _leaning(quote, row)
        for quote in quotes
        for row in _tenths(quote)
        if 10 * row.place == percent
    ]
    others = {-way, _ABOUT} if way > 0 else {-way}
    return found[0][1] if found and all(other in others for other, _ in found) else ""


def _tenths(text: str) -> list[Ordinal]:
    return [row for row in ordinals(text) if row.kind == "tenths"] if "成" in text else []


def _leaning(text: str, row: Ordinal) -> tuple[int, str]:
    """How a text writes tenths, behind which way they lean.

    1 is for more than so many, -1 for fewer, 2 for about so many, and 0 for none of these.
    """
    first = max(0, row.start - _REACH)
    before = text[first : row.start]
    more = re.match(_MORE, text[row.end : row.end + _REACH])
    up, down = re.search(_UP, before), re.search(_DOWN, before)
    sign = up or down
    written = f"{sign[0] if sign else ''}{row.written}{more[0] if more else ''}"
    if up or down:
        return (0 if up and down else 1 if up else -1), written
    if more:
        return 1, written
    around = re.search(_SOME, before) or re.match(_OR_SO, text[row.end : row.end + _REACH])
    return (_ABOUT if around else 0), written
