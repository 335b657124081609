"""The numbers of a text.

Read are runs of digits of any width with grouping, decimals and a power after them (12.3万,
3 million), and Chinese numerals before a unit, both in simplified and traditional characters.
What stands in between, such as 第一, 统一 or 三联, is no number, since no unit follows.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple, Protocol

from generator.evidence.numbers.digits import digit_numbers
from generator.evidence.numbers.numeral_runs import numeral_numbers
from generator.evidence.numbers.numerals import CHARACTERS
from generator.evidence.numbers.units import units_of
from generator.evidence.patterns import pattern

# Traditional characters count like simplified ones; each is one character, so offsets hold.
_TRADITIONAL_NUMERALS, _OTHER_TRADITIONAL = "兩萬億", "餘點幾數個"
_TRADITIONAL = re.compile(f"[{_TRADITIONAL_NUMERALS}{_OTHER_TRADITIONAL}]")
_SIMPLIFIED = str.maketrans(_TRADITIONAL_NUMERALS + _OTHER_TRADITIONAL, "两万亿余点几数个")
# 四个半月 and 三年半, but not 三个半年.
_HALF = "个半(?!年)|(?:年|天|小时)半(?![天年月数])"
_MAY_BE_HALVES = frozenset("个年天小")
# A text without any of these holds no number: a digit of any script, or a Chinese numeral.
_MAY_HOLD = re.compile(rf"[\d{CHARACTERS}{_TRADITIONAL_NUMERALS}]")


_A_HALF = Decimal("0.5")


class Number(NamedTuple):
    """A number in a text: its value, its place, and how it is written there.

    The value keeps the digits that were written: 12.3万 is ``1.23E+5``, exact to thousands. A sign
    of percent is not part of it.
    """

    value: Decimal
    start: int
    end: int
    written: str


class Placed(Protocol):
    """What stands somewhere in a text: a time of day, a share, a frequency."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


def apart(numbers: tuple[Number, ...], others: Iterable[Placed]) -> tuple[Number, ...]:
    """The numbers that are no part of others."""
    spans = [(row.start, row.end) for row in others]
    if not spans:
        return numbers
    return tuple(
        row for row in numbers if not any(at <= row.start and row.end <= end for at, end in spans)
    )


# Nothing is made more often: so it takes half the time.
_NEW = tuple.__new__


def may_hold_numbers(text: str) -> bool:
    """Say at a glance whether a text can hold a number: most hold neither digit nor numeral."""
    return _MAY_HOLD.search(text) is not None


def has_traditional(text: str) -> bool:
    """Say whether a text has traditional characters beside which units are read as simplified."""
    return _TRADITIONAL.search(text) is not None


def numbers_in(text: str, units: Iterable[str]) -> tuple[Number, ...]:
    """Return all numbers of a text in order, those within quotation marks included.

    `1,200` is grouped and one number; a list that is not well grouped (`1,2` or `1,234,5`) is as
    many numbers as it has runs of digits. So are dates: 2022.1.17 gives three.
    """
    return _numbers_in(text, tuple(units)) if may_hold_numbers(text) else ()


# The same quote proves many statements, and a build reads it for each.
@lru_cache(maxsize=20_000)
def _numbers_in(text: str, units: tuple[str, ...]) -> tuple[Number, ...]:
    return read_numbers(text, units)


def read_numbers(text: str, units: tuple[str, ...]) -> tuple[Number, ...]:
    """Return what `numbers_in` does, and remember nothing: for texts that are read once."""
    plain, is_english = text, text.isascii()
    if not is_english and has_traditional(text):
        plain = text.translate(_SIMPLIFIED)
        units = tuple(unit.translate(_SIMPLIFIED) for unit in units)
    known = units_of(units)
    found = digit_numbers(plain, known)
    spelled = () if is_english else numeral_numbers(plain, known, found)
    if spelled:
        found = sorted([*found, *spelled], key=itemgetter(1))
    if "半" in plain:
        found = [_with_half(plain, row) for row in found]
    return tuple(
        [_NEW(Number, (value, start, end, text[start:end])) for value, start, end in found]
    )


def _with_half(text: str, number: tuple[Decimal, int, int]) -> tuple[Decimal, int, int]:
    """A whole number with the half that stands behind its unit: 四个半月 are 4.5."""
    value, start, end = number
    is_whole = text[end : end + 1] in _MAY_BE_HALVES and value == value.to_integral_value()
    return (value + _A_HALF, start, end) if is_whole and pattern(_HALF).match(text, end) else number
