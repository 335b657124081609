"""Shares that a text says in tenths (近八成) where its quotes write no tenths, and 打八折.

Tenths are held against tenths elsewhere, as ordinals are. Here the numbers of the quotes may make
them: by division, by sums, and by what is left of a whole. A tenth is a wide thing: in doubt it is
borne out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations
from typing import NamedTuple

from generator.evidence.claims.ratios import shares_of_ratios
from generator.evidence.numbers.numerals import numeral_value
from generator.evidence.numbers.ordinals import COST, NO_DISCOUNT, NO_TENTHS

#: Shares in tenths, in a text; compiled when a text first has one.
TENTHS = (
    "(?P<near>将近|接近|超过|不到|不足|高达|[近约超逾过])?"
    r"(?<![第\d点.一二三四五六七八九十])(?P<num>[一二两三四五六七八九])成"
    rf"(?![{NO_TENTHS}行一二三四五六七八九]|{COST})"
    "(?P<half>半)?(?P<more>多|以上|左右|有余)?"
)
# What every such text has.
_GLANCE = re.compile("成(?<=[一二两三四五六七八九].)")
#: What is taken away, before a share.
CUT = "[减降省惠让缩跌少免][^，。；\\d]{0,6}\\Z"
# 打八折 takes two tenths away.
_DISCOUNT = rf"(?P<num>[一二三四五六七八九])(?P<parts>[一二三四五六七八九])?折(?![{NO_DISCOUNT}])"
_HALF = r"半|对折|(?i:\bhal(?:f|v))"
_CLOSE, _NEAR, _REACH = Fraction(5, 100), Fraction(10, 100), 8
# Sums of more numbers are not made.
_MOST = 12


class Tenths(NamedTuple):
    """A share in tenths: whether a text has about that, more or less, and whether it is cut off."""

    match: re.Match[str]
    amount: Fraction
    near: bool
    cut: bool


def may_be_tenths(text: str) -> bool:
    """Say at a glance whether a text has tenths."""
    return "成" in text and _GLANCE.search(text) is not None


def tenths_in(text: str) -> Iterator[Tenths]:
    """Every share in tenths."""
    for match in re.finditer(TENTHS, text):
        amount = Fraction(_digit(match["num"]), 10)
        amount += Fraction(1, 20) if match["half"] else 0
        near = bool(match["near"] or match["more"])
        before = text[max(0, match.start() - _REACH) : match.start()]
        yield Tenths(match, amount, near, re.search(CUT, before) is not None)


def bears_tenths_out(
    tenths: Tenths,
    quotes: Sequence[str],
    numbers: Sequence[Fraction],
    shares: Iterable[Fraction],
) -> bool:
    """Whether quotes may say so: with other words for the share, or by their numbers.

    What they say in tenths themselves is looked at as ordinals are.
    """
    if any(re.search(TENTHS, quote) for quote in quotes):
        return True
    amount, close = tenths.amount, _NEAR if tenths.near else _CLOSE
    known = set(shares)
    known |= {1 - row for row in known}
    known = known.union(*map(shares_of_ratios, quotes))
    known |= {Fraction(1, 2)} if any(re.search(_HALF, quote) for quote in quotes) else set()
    known.update(discounts(quotes, cut=tenths.cut))
    known.update(_made(numbers[:_MOST]))
    return any(abs(row - amount) <= close for row in known)


def discounts(quotes: Iterable[str], *, cut: bool) -> Iterator[Fraction]:
    """What 打八折 leaves, or takes away where that is ``cut``."""
    for quote in quotes:
        for match in re.finditer(_DISCOUNT, quote):
            left = Fraction(_digit(match["num"]), 10)
            left += Fraction(_digit(match["parts"]), 100) if match["parts"] else 0
            yield 1 - left if cut else left


def _made(numbers: Sequence[Fraction]) -> Iterator[Fraction]:
    """The shares that numbers make: of one in another, of two in a third, of a rise or a fall."""
    for one, two in permutations(numbers, 2):
        if 0 < one < two:
            yield one / two
            yield 1 - one / two
            if two < 2 * one:
                yield two / one - 1
    for one, two in combinations(numbers, 2):
        if one > 0 and two > 0:
            yield one / (one + two)
            yield two / (one + two)
            for whole in numbers:
                if one + two < whole:
                    yield (one + two) / whole


def _digit(word: str) -> int:
    return int(numeral_value(word) or 0)
