"""Shares that a text says with two small numbers: nine in ten, 每十份有九份.

Such numbers count nothing by themselves: quotes that have the share, in words or in numbers, bear
both of them out.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from generator.evidence.claims.degrees import Degree, bears_out
from generator.evidence.numbers.number_words import SMALL
from generator.evidence.numbers.numerals import numeral_value

# Both are looked at where a text has a number that nothing proves: compiled when first needed.
_ENGLISH_NEAR = r"(?:more|less|fewer) than|over|nearly|almost|about|around|some|at least"
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten"
_ENGLISH = (
    rf"(?i)\b(?P<near>(?:{_ENGLISH_NEAR})\s+)?(?P<num>{_WORDS})(?:\s+[a-z]+)?"
    rf"\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<den>{_WORDS})\b"
)
_TIMES = rf"(?i)\b(?P<num>{_WORDS})\s+times\s+(?:as|the|more|higher|larger|what)\b"
_HAN_WORDS = "[一二两三四五六七八九十]"
_HAN = (
    f"(?P<near>近|约)?每?(?P<den>{_HAN_WORDS})(?P<measure>[^\\W\\d_A-Za-z一二两三四五六七八九十])"
    f"[^，。；\\d一二两三四五六七八九十]{{0,6}}?(?:[中里]|就|[有,，]){{1,3}}(?P<more>约|近)?"
    f"(?P<num>{_HAN_WORDS})(?P=measure)(?P<over>多|以上)?"
)


class Share(NamedTuple):
    """Where a text says a share or a multiple, and what it is of one."""

    start: int
    end: int
    amount: Fraction


def shares_borne_out(text: str, quotes: Iterable[str], numbers: Iterable[Decimal]) -> list[Share]:
    """Each share that a text says with two numbers, and its quotes bear out.

    So are multiples: three times as many, of 增长两倍.
    """
    rows, known = list(quotes), sorted(numbers)
    return [
        Share(*span, degree.amount)
        for span, degree in _shares(text)
        if bears_out(degree, rows, known, derived=known)
    ]


def _shares(text: str) -> Iterator[tuple[tuple[int, int], Degree]]:
    for pattern in (_ENGLISH, _HAN):
        for match in re.finditer(pattern, text):
            part, whole = _value(match["num"]), _value(match["den"])
            if 0 < part < whole:
                near = any(match.groupdict().get(name) for name in ("near", "more", "over"))
                amount = Fraction(part, whole)
                yield match.span(), Degree("share", match[0], amount, near=near)
    for match in re.finditer(_TIMES, text):
        if _value(match["num"]) > 1:
            yield match.span(), Degree("multiple", match[0], Fraction(_value(match["num"])))


def _value(word: str) -> int:
    return SMALL.get(word.lower()) or int(numeral_value(word) or 0)
