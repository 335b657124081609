"""Numbers written with Chinese numerals, which count directly before a unit only."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal

from generator.evidence.numbers.numerals import (
    CHARACTERS,
    DIGITS,
    LONGEST,
    POWERS,
    TENS,
    numeral_value,
)
from generator.evidence.numbers.units import Units

_ABOUT = "余多"
_ABOUT_SIGNS, _WITH_ABOUT = frozenset(_ABOUT), frozenset(POWERS + TENS)
_GLANCE = re.compile(f"[{CHARACTERS}]")
_RUN = re.compile(
    f"[{CHARACTERS}][{CHARACTERS}]*+(?:点[{DIGITS}]+[百千万亿]*+|[{_ABOUT}][万亿]++)?"
)
_PERCENT = "百分之"
# 几十 and 数百 state no number.
_VAGUE = "几数"
# Words that end in 一, not numbers that begin with it: 统一, 唯一, 同一, 单一, 专一, 逐一, 划一,
# 合一, 归一, 如一, 之一, 均一.
_WORDS_IN_ONE = "统唯同单专逐划合归如之均"
# Sayings whose numerals count nothing.
_SAYINGS = re.compile("千家万户|成千上万|千千万万|万人空巷|千人千面|百家争鸣")

_SCALE = re.compile(r"(?:[以按]|[单單]位\s?[:：为是]?\s?(?:人民币)?)\Z")
_SCALE_REACH = 10

Found = tuple[Decimal, int, int]


def numeral_numbers(text: str, units: Units, taken: Sequence[Found]) -> list[Found]:
    """Return value, start and end of the Chinese numerals before a unit, in order.

    A numeral may have 余 or 多 after its power (三十余人). Percent is the unit that is written
    before its number (百分之三十). `taken` are other numbers of the text, such as 12万.
    """
    found: list[Found] = []
    if _GLANCE.search(text) is None:
        return found
    starts = [start for _, start, _ in taken]
    # Sayings are blanked, so that offsets stay.
    for run in _RUN.finditer(_SAYINGS.sub("    ", text)):
        start = run.start()
        before = bisect_right(starts, start) - 1
        if (before >= 0 and start <= taken[before][2]) or text[start - 1 : start] in tuple(_VAGUE):
            continue
        number = _number(text, start, run.end(), units)
        if number is not None:
            found.append(number)
    return found


def _number(text: str, start: int, end: int, units: Units) -> Found | None:
    if units.has_percent and text.endswith(_PERCENT, 0, start):
        value = _value(text[start:end])
        return None if value is None else (value, start, end)
    # The shortest numeral whose unit follows: 五千克 is 5 千克 where the vocabulary has 千克.
    # What is longer than any numeral, by 余 or 多 too, is not looked at to its end.
    if text[start] in POWERS and _SCALE.search(text, max(0, start - _SCALE_REACH), start):
        return None  # 单位：万元, 以千英镑计: no number, but how to take others.
    for cut in range(start + 1, min(end, start + LONGEST + 1) + 1):
        if _unit_at(text, cut, units) and not _is_word(text, start, cut):
            value = _value(text[start:cut])
            if value is not None:
                return value, start, cut
    return None


def _value(written: str) -> Decimal | None:
    # 十余万 states 十万 at least.
    return numeral_value(written.replace("余", "").replace("多", ""))


def _unit_at(text: str, cut: int, units: Units) -> bool:
    if units.follow(text, cut):
        return True
    about = text[cut : cut + 1] in _ABOUT_SIGNS and text[cut - 1] in _WITH_ABOUT
    return about and units.follow(text, cut + 1)


def _is_word(text: str, start: int, cut: int) -> bool:
    """Say whether a lone 一 belongs to a word or to a pair such as 一户一策, 一件件."""
    if text[start:cut] != "一":
        return False
    if text[start - 1 : start] in tuple(_WORDS_IN_ONE):
        return True
    return re.match(r"(.)(?:一|\1)", text[cut : cut + 2]) is not None
