"""How long a text says in words, where quotes have so many other times: 三周 of 三个月.

Numbers in digits are held against theirs as measures. Quotes that have the number of such times,
in words or in digits, in either language, bear it out.
"""

import re
from collections.abc import Iterable, Iterator

from generator.evidence.numbers.number_words import SMALL, may_spell_numbers
from generator.evidence.numbers.numerals import numeral_value

_UNITS = ("year", "month", "week", "day", "hour", "minute")
_HAN_UNITS = "年|个月|周|个?星期|天|个?小时|分钟"
_OF_HAN = {"年": "year", "月": "month", "周": "week", "期": "week", "天": "day", "时": "hour"}
_HAN_TIME = (
    "(?<![第\\d.一二三四五六七八九十百千几数每])(?P<n>[两二三四五六七八九十]{1,3}|\\d{1,2})\\s?"
    f"(?P<unit>{_HAN_UNITS})(?![级岁边末前代度月])"
)
# One of these stands with a time that is told as long.
_HAN_SIGNS = ("连续", "历时")
_WORDS = "|".join(word for word, value in SMALL.items() if 1 < value < 13)
_TIME = (
    rf"\b(?P<n>(?i:{_WORDS})|\d{{1,2}})(?: consecutive| whole| full)?[ -]"
    rf"(?P<unit>{'|'.join(_UNITS)})s?\b"
)


#: So many of one time, how a text writes it, and whether it does so in words.
Lasting = tuple[int, str, str, bool]


def may_last(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text may tell how long."""
    if is_han:
        return any(map(text.__contains__, _HAN_SIGNS))
    return _has_unit(text) and may_spell_numbers(text)


def _has_unit(text: str) -> bool:
    return any(map(text.__contains__, _UNITS))


def lasting(text: str) -> list[Lasting]:
    """The times that a text tells, in both languages."""
    found: list[Lasting] = []
    for match in re.finditer(_HAN_TIME, text) if not text.isascii() else ():
        written = match["n"]
        number = int(written) if written.isdecimal() else int(numeral_value(written) or 0)
        unit = _OF_HAN.get(match["unit"][-1], "minute")
        found.append((number, unit, match[0], not written.isdecimal()))
    for match in re.finditer(_TIME, text) if _has_unit(text) else ():
        written = match["n"].lower()
        number = int(written) if written.isdecimal() else SMALL[written]
        found.append((number, match["unit"], match[0], not written.isdecimal()))
    return found


def other_lasting(text: str, quotes: Iterable[str], is_han: bool) -> Iterator[tuple[str, str]]:
    """Each time in words of whose number the quotes have other times alone, and how they do."""
    own = [row[:3] for row in lasting(text) if row[3]] if may_last(text, is_han) else []
    if not own:
        return
    known = [row for quote in quotes for row in lasting(quote)]
    for number, unit, written in own:
        same = [row for row in known if row[0] == number]
        if same and all(row[1] != unit for row in same):
            yield written, same[0][2]
