"""What a number may be read as, too: 2.4m people, one, twice, three and a half million.

In doubt a number counts either way, so that no honest statement is told: 2.4m may be a length.
These readings are asked for where a number is looked for and stands nowhere else.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache

from generator.evidence.characters import in_small
from generator.evidence.numbers.digits import LETTERS, fiscal_year
from generator.evidence.numbers.number_words import SMALL, TIMES, spelled
from generator.evidence.numbers.numbers import Number, numbers_in
from generator.evidence.numbers.numerals import numeral_value
from generator.evidence.numbers.ordinals import Ordinal, ordinals, places_in, tenths_in
from generator.evidence.patterns import pattern

# Looked at seldom: compiled when they are first needed.
_LETTER = rf"(?i)(?<=\d)({'|'.join(LETTERS)})(?![A-Za-z])"
_WORD = r"(?a)\b(?:one|once|single|both|twice|thrice|zero)\b"
# Beds for each thousand people.
_PER = rf"(?a)\bper ({'|'.join(TIMES)})\b"
_VALUES = {"both": 2, "twice": 2, "thrice": 3, "zero": 0}
_HALVES = (
    rf"(?a)\b(?:(?P<word>{'|'.join(SMALL)})|(?P<digits>\d{{1,3}}))(?: and a half|-and-a-half)"
    rf"(?:[- ](?P<times>{'|'.join(TIMES)})\b)?"
)
# Words for what is counted that every vocabulary may lack: 五处, 三千余户, 八百盏.
_MEASURES = tuple(
    "处户家件项场次册份篇条座辆台套间栋层所支盏个名位人卷本张幅封天周组队期班点幢棵株头只艘笔宗起批轮道眼口桌"
)
# 七比三 is 7:3.
_RATIO = "[一二三四五六七八九十](?:比[一二三四五六七八九十])+"
# 2023至2024财年 may be 2023/24.
_TWO_YEARS = (
    r"(?<!\d)((?:19|20)\d\d)年?\s?(?:[-\u2010-\u2015~/至到]|to|and)\s?((?:19|20)\d\d)(?!\d)"
)
_FISCAL_GLANCE = r"(?:19|20)\d\d年?\s?[-\u2010-\u2015~/至到ta]"
_SUFFIX = r"(?:st|nd|rd|th)\b"


def other_value(text: str, number: Number) -> Decimal | None:
    """The value of a number whose letter may be that of a power: 2.4m, 300k."""
    match = re.compile(_LETTER).match(text, number.end)
    return None if match is None else number.value.scaleb(LETTERS[match[1].lower()])


def possible_values(texts: Iterable[str], units: tuple[str, ...]) -> set[Decimal]:
    """All that texts may count besides the numbers that they certainly state."""
    return set[Decimal]().union(*(_possible(text, units) for text in texts))


@lru_cache(maxsize=256)
def _possible(text: str, units: tuple[str, ...]) -> frozenset[Decimal]:
    small = in_small(text)
    found = {row.value for row in spelled(text, loosely=True)}
    found.update(Decimal(_VALUES.get(word, 1)) for word in re.findall(_WORD, small))
    if "per " in small:
        found.update(Decimal(TIMES[word]) for word in re.findall(_PER, small))
    for match in re.finditer(_HALVES, small) if " half" in small or "-half" in small else ():
        whole = SMALL[match["word"]] if match["word"] else int(match["digits"])
        found.add((whole + Decimal("0.5")) * TIMES.get(match["times"], 1))
    if "比" in text:
        for row in re.findall(_RATIO, text):
            found.update(value for sign in row if (value := numeral_value(sign)) is not None)
    if re.search(_LETTER, text):
        values = [other_value(text, number) for number in numbers_in(text, units)]
        found.update(value for value in values if value is not None)
    if any(map(text.__contains__, _MEASURES)):
        rows = numbers_in(text, (*units, *_MEASURES))
        found.update(row.value for row in rows if not row.written[0].isdecimal())
    if pattern(_FISCAL_GLANCE).search(text):
        found |= _years(text, units)
    return frozenset(found | tenths_in(text))


def _years(text: str, units: tuple[str, ...]) -> set[Decimal]:
    """The years of 2023/24, and the one that 2023 to 2024 may be."""
    found: set[Decimal] = set()
    for number in numbers_in(text, units):
        if fiscal_year(number.value):
            year = int(number.value)
            found |= {Decimal(year), Decimal(year + 1)}
    for first, last in re.findall(_TWO_YEARS, text):
        if int(last) == int(first) + 1:
            found.add(Decimal(f"{first}.{last[2:]}"))
    return found


def is_same_place(text: str, number: Number, quotes: Iterable[str]) -> bool:
    """Say whether a number is a place that a quote has, too: 第4届 is 第四届, and Q3 第三季度."""
    start, end = number.start, number.end
    is_ordinal = text.endswith("第", 0, start) or pattern(_SUFFIX).match(text, end, end + 3)
    own = [row for row in _ordinals_at(text).get(start, ()) if end <= row.end]
    places = {(row.kind, row.place) for row in own}
    return any(
        (is_ordinal and number.value in places_in(quote)) or not places.isdisjoint(_places(quote))
        for quote in (quotes if is_ordinal or own else ())
    )


@lru_cache(maxsize=256)
def _places(text: str) -> frozenset[tuple[str, Decimal]]:
    """The class and the place of each ordinal."""
    return frozenset((row.kind, row.place) for row in ordinals(text))


@lru_cache(maxsize=64)
def _ordinals_at(text: str) -> Mapping[int, list[Ordinal]]:
    """The ordinals that reach over each place of a text."""
    found: dict[int, list[Ordinal]] = {}
    for row in ordinals(text):
        for place in range(row.start, row.end):
            found.setdefault(place, []).append(row)
    return found
