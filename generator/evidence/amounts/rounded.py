"""Numbers of a text that are those of its quotes, rounded, or without the scale of a table.

Tables of money are often in thousands: what their words say of that (in thousands of pounds,
£000, 单位：万元) makes 2,905 prove 2.905 million.
"""

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import cast

from generator.evidence.patterns import pattern

_POWERS = {"thousand": 3, "million": 6, "billion": 9, "000": 3, "m": 6, "bn": 9, "k": 3}
_POWERS |= {"百": 2, "千": 3, "万": 4, "萬": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "億": 8}
_SCALE = (
    r"(?i:\bin (?:units of )?(?P<word>thousand|million|billion)s?\b(?! (?:people|persons|homes))"
    r"|[£$€¥]\s?['’]?(?P<sign>000)s?\b|[£$€](?P<letter>k|m|bn)\b)"
    r"|(?:单位|單位)\s?[:：为是]?\s?(?:人民币)?(?P<han>[十百千]?[万萬亿億]|[百千])"
    r"|(?:以|按)(?P<as>[十百千]?[万萬亿億]|[百千])[^，。；\d]{1,5}[计計为]"
)
_SCALE_GLANCE = r"(?i)thousand|million|billion|000|[£$€](?:k|m|bn)\b|[单單]位|以|按"
# Nobody rounds away more than a tenth.
_MOST_ROUNDED = Decimal("0.1")
_LEAST = 10
_DIGITS = 12


def scales(texts: Iterable[str]) -> set[Decimal]:
    """The factors that texts say their numbers are to be taken with: 1000 of *in thousands*."""
    found: set[Decimal] = set()
    for text in texts:
        for match in re.finditer(_SCALE, text) if pattern(_SCALE_GLANCE).search(text) else ():
            written = next(row for row in match.groups() if row)
            found.add(Decimal(1).scaleb(_POWERS[written.lower()]))
    return found


def scaled(texts: Iterable[str], numbers: Iterable[Decimal]) -> set[Decimal]:
    """The numbers of texts in the scale that the texts say; none where they say none."""
    factors = scales(texts)
    return {factor * row for row in numbers for factor in factors} if factors else set()


def scaled_from(value: Decimal, numbers: Iterable[Decimal]) -> Decimal | None:
    """The number that a value would be in thousands or in millions; 2,905 for 2.905 million.

    What is written with a power, as 2.4m is, has its scale.
    """
    rows = {row for row in numbers if cast(int, row.as_tuple().exponent) <= 0}
    parts = (value.scaleb(-power).normalize() for power in (3, 6))
    return next((row for row in parts if row in rows and row >= _LEAST), None)


def rounded_from(value: Decimal, numbers: Iterable[Decimal]) -> tuple[Decimal, str] | None:
    """The number of which a value is the round one, and the formula that computes it."""
    if value != value.to_integral_value() or value < _LEAST:
        return None
    for number in sorted(numbers, key=lambda row: abs(row - value)):
        if number == value or abs(number - value) > number * _MOST_ROUNDED:
            break
        for digits in range(_DIGITS):
            unit = Decimal(1).scaleb(digits)
            if (number / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit == value:
                return number, f"round({number:f}, {-digits})"
    return None
