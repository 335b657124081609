"""Numbers that are said to be about so many: 3,500余人, more than 1,200, nearly 40.

A sign counts where it can mean nothing else: ``over 48 evenings`` tells how long, 最近12天 how
lately, 预约12件 what was done; 68, more than 52 compares two numbers.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.digits import CURRENCY
from generator.evidence.numbers import Number
from generator.evidence.proving import stated
from generator.evidence.unit_words import UnitWords

# The rest is looked at closely, and seldom: these are compiled when they are first needed.
# What a text may say instead, which need not be certain.
_LOOSE = (
    "(?i)[余餘多超逾近约約]|至少|以上|上下|左右|不少|不低|高于|不下"
    r"|\b(?:more|over|near|nearly|about|approximately|almost|least|some|roughly|upwards|excess"
    r"|fewer|less|plus|odd|around|close|beyond|above|exceed\w*|past|top(?:ped|s))\b|\+|\b(?:c|approx)\."
)
_ABOVE_HAN = "超过?|逾|[多高]于"
_HAN_BEFORE = (
    f"(?:(?<!不)(?P<above>{_ABOVE_HAN})|(?<![最附将靠邻接临远])近|将近|接近"
    f"|(?<![预节签合条违邀特集俭公契大相])[约約]|大[约約]|不少于|不低于|至少)\\s?[{CURRENCY}]?\\Z"
)
_HAN_AFTER = (
    "\\s?(?:有?[余餘]|多\\s?[个個名人家件项項场場次户戶条條种種处處所位支篇元万萬亿億]"
    "|[^\\d\\W]{0,3}?(?:以上|左右))"
)
# 近三年 tells when.
_SINCE = "\\s?[余多]?\\s?(?:年|个月|月|天|日|周|期|届|小时)"
_BEFORE = (
    r"(?i)\b(?:(?P<above>(?<!\d )(?<!no )(?<!not )more than)"
    r"|no fewer than|no less than|at least|nearly|almost"
    r"|approximately|approx\.|roughly|upwards of|in excess of"
    r"|(?P<word>\w+)?\s*\b(?P<maybe>over|about|some))\s+"
    rf"(?:an? |[{CURRENCY}])?\Z"
)
_AFTER = r"(?i)\s?\+|-?\s?(?:plus|odd)\b|\s+(?:\w+\s+){0,2}?or more\b"
# Behind these words, over and about mean something else.
_OTHER = frozenset(
    (
        *("spread", "held", "extended", "distributed", "ran", "run", "lasted", "took", "met"),
        *("split", "divided", "talk", "talked", "talks", "report", "reported", "reports", "told"),
        *("tell", "heard", "hear", "ask", "asked", "learn", "learned", "learnt", "know", "speak"),
        *("complained", "complaints", "spoke", "wrote", "information", "news", "story", "stories"),
        *("said", "says", "lectures", "lecture", "think", "read", "questions", "all", "not"),
        *("presided", "works", "worked", "control", "opinions", "and"),
    )
)
_TIME = (
    r"(?i)\s+(?:\w+\s+)?(?:years?|quarters?|seasons?|months?|weeks?|weekends?|days?|evenings?|nights?"
    r"|mornings?|afternoons?|hours?|minutes?|sessions?|meetings?|rounds?|periods?|sites?|places"
    r"|villages|districts|counties|floors)\b"
)
_REACH = 24
# So much of a text is near a number.
_NEAR = 40


class Inexact(NamedTuple):
    """A number that one side says exactly, the other about: how the quote writes it, signs too."""

    number: Number
    quoted: str


def says_about(text: str) -> bool:
    """Say whether a text has any word that may tell that a number is not exact."""
    return re.search(_LOOSE, text) is not None


def is_about(text: str, number: Number, units: UnitWords) -> bool:
    """Say whether a text has about so many, more than so many, or nearly so many."""
    before = text[max(0, number.start - _REACH) : number.start]
    after = text[number.end : number.end + _REACH]
    if not number.written.isascii() and ("余" in number.written or "多" in number.written):
        return True
    if re.match(_AFTER, after) or re.match(_HAN_AFTER, after):
        return True
    found = re.search(_HAN_BEFORE, before)
    if found is not None:
        return re.match(_SINCE, after) is None and not (
            found["above"] and _compares(text, number, units)
        )
    found = re.search(_BEFORE, before)
    if found is None or found["maybe"] is None:
        return found is not None and not (found["above"] and _compares(text, number, units))
    word = (found["word"] or "").casefold()
    return word not in _OTHER and not (
        found["maybe"].casefold() == "over"
        and (re.match(_TIME, after) is not None or _compares(text, number, units))
    )


def only_about(value: Decimal, quotes: Iterable[str], units: UnitWords) -> str:
    """Return how quotes write a value that none of them has but as about so many."""
    written = ""
    for quote in quotes:
        for number in stated(quote, units.forms).numbers:
            if number.value == value:
                if not is_about(quote, number, units):
                    return ""
                written = written or with_signs(quote, number)
    return written


def made_exact(text: str, quotes: Iterable[str], units: UnitWords) -> Iterator[Inexact]:
    """Numbers that a text says exactly, and quotes only about."""
    rows = list(quotes)
    for number in stated(text, units.forms).numbers:
        quoted = only_about(number.value, rows, units)
        if quoted and not says_about(_near(text, number)):
            yield Inexact(number, quoted)


def made_inexact(text: str, quotes: Iterable[str], units: UnitWords) -> Iterator[Inexact]:
    """Numbers that a text says about, and quotes exactly."""
    rows = list(quotes)
    for number in stated(text, units.forms).numbers:
        if is_about(text, number, units):
            written = [
                (quote, found)
                for quote in rows
                for found in stated(quote, units.forms).numbers
                if found.value == number.value
            ]
            if written and not any(says_about(_near(*row)) for row in written):
                yield Inexact(number, with_signs(*written[0]))


def _near(text: str, number: Number) -> str:
    return text[max(0, number.start - _NEAR) : number.end + _NEAR]


def _compares(text: str, number: Number, units: UnitWords) -> bool:
    """Say whether a number is what a larger one of the same unit is compared with."""
    meant = units.behind(text, number)[1]
    return any(
        row.end <= number.start and row.value > number.value and units.behind(text, row)[1] == meant
        for row in stated(text, units.forms).numbers
    )


def with_signs(text: str, number: Number) -> str:
    """A number as a text writes it, with what stands around it."""
    start, end = max(0, number.start - 14), number.end + 6
    while 0 < start < number.start and text[start - 1].isascii() and text[start - 1].isalnum():
        start += 1
    while number.end < end < len(text) and text[end - 1].isascii() and text[end].isalnum():
        end += 1
    return " ".join(text[start:end].split())
