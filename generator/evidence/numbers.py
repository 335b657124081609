"""The numbers of a text, and those of a claim that nothing proves.

Read are runs of digits of any width with grouping, decimals and a power after them (12.3万,
3 million), and Chinese numerals before a unit. What stands in between, such as 第一, 统一 or 三联,
is no number, since no unit follows.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from generator.evidence.digits import digit_numbers
from generator.evidence.numeral_runs import numeral_numbers
from generator.evidence.quoted_names import quoted_names
from generator.evidence.units import units_of

# A text without any of these holds no number: a digit of any script, or a Chinese numeral.
_MAY_HOLD = re.compile(r"[\d〇零一二两三四五六七八九十百千万亿廿卅]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: its value, its place, and how it is written there.

    The value keeps the digits that were written: 12.3万 is ``1.23E+5``, exact to thousands. A sign
    of percent is not part of it.
    """

    value: Decimal
    start: int
    end: int
    written: str


def numbers_in(text: str, units: Iterable[str]) -> tuple[Number, ...]:
    """Return all numbers of a text in order, those within quotation marks included.

    `1,200` is grouped and one number; a list that is not well grouped (`1,2` or `1,234,5`) is as
    many numbers as it has runs of digits. So are dates: 2022.1.17 gives three.
    """
    return _numbers_in(text, tuple(units)) if _MAY_HOLD.search(text) else ()


# The same quote proves many statements, and a build reads it for each.
@lru_cache(maxsize=20_000)
def _numbers_in(text: str, units: tuple[str, ...]) -> tuple[Number, ...]:
    known = units_of(units)
    written = digit_numbers(text, known)
    spelled = numeral_numbers(text, known, tuple((start, end) for _, start, end in written))
    return tuple(
        Number(value, start, end, text[start:end])
        for value, start, end in sorted(written + spelled, key=lambda found: found[1])
    )


def unquoted_numbers(text: str, units: Iterable[str]) -> tuple[Number, ...]:
    """Return the numbers of a claim that do not stand in a name in quotation marks."""
    names = quoted_names(text)
    return tuple(
        number
        for number in numbers_in(text, units)
        if not any(start < number.start and number.end < end for start, end in names)
    )


def check_numbers(
    claim: str, quotes: Iterable[str], derived: Iterable[Decimal], units: Iterable[str]
) -> tuple[Number, ...]:
    """Return the numbers of a claim that stand in no quote and are not declared derived.

    A quote is given as the source has it, not as it was typed: folding takes a thin space for a
    blank, and only the thin space groups digits. Values are compared, so 8,283 equals 8283.
    """
    vocabulary = tuple(units)
    proved = {number.value for quote in quotes for number in numbers_in(quote, vocabulary)}
    proved.update(derived)
    return tuple(
        number for number in unquoted_numbers(claim, vocabulary) if number.value not in proved
    )
