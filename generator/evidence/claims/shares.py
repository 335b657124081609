"""Shares that a text says with two small numbers, or in percent: nine in ten, 每十份有九份, 25%.

Two such numbers count nothing by themselves: quotes that have the share, in words or in numbers,
bear both of them out. A percentage is borne out by the same share in words (a quarter, 1.2倍), by a
part of a ratio (6∶4), and by what 八折 leaves or takes away; what numbers make is computed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from generator.evidence.claims.degree_words import OVER, UNDER
from generator.evidence.claims.degrees import Degree, bears_out, leans_against, shares_named
from generator.evidence.claims.ratios import may_be_ratio, ratios
from generator.evidence.claims.tenth_shares import CUT, discounts
from generator.evidence.numbers.number_words import whole_number

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
_PERCENT = (
    r"(?i)(?P<near>(?:more|less|fewer) than|over|under|nearly|almost|at least"
    r"|将近|超过|不到|不足|[近超逾])?\s?(?<![\d.,])(?P<num>\d+(?:\.\d+)?)"
    r"\s?(?:[%％]|per ?cent\b(?! points?))(?P<more>以上)?"
)
# What is taken away: 20% of what 八折 leaves.
_CUT = (
    f"{CUT}"
    r"|(?i:\b(?:cut|cuts|reduced?|lower(?:ed)?|fell|off|less|save[sd]?|discount(?:ed)?|down)\b[^,;.]*\Z)"
)
_CUT_BEHIND = r"(?i)\s(?:off|less|lower|cheaper|discount|reduction)\b"
# What bears a percentage out has one of these: a share in words, a ratio, 八折, 1.2倍.
_WORDED = (
    r"分之|半|[:∶：比折倍]|(?i:\b(?:hal(?:f|ves)|(?:third|quarter|fifth|sixth|eighth|tenth)s?)\b)"
)
_HALF = r"一半|半数|(?i:(?<!first )(?<!second )\bhalf (?:of|the|as|are|were)\b|\bby (?:a )?half\b)"
_MULTIPLE = r"(\d+(?:\.\d+)?)\s?倍"
# A third is 33% and 33.3%.
_SAME, _CLAUSE = Fraction(5, 1000), 40


class Share(NamedTuple):
    """Where a text says a share or a multiple, and what it is of one."""

    start: int
    end: int
    amount: Fraction


def shares_borne_out(text: str, quotes: Iterable[str], numbers: Iterable[Decimal]) -> list[Share]:
    """Each share that a text says with two numbers, and its quotes bear out.

    So are multiples (three times as many, of 增长两倍) and percentages.
    """
    rows, known = list(quotes), sorted(numbers)
    found = [
        Share(*span, degree.amount)
        for span, degree in _shares(text)
        if bears_out(degree, rows, known, derived=known)
    ]
    if "%" in text or "％" in text or "cent" in text:
        worded = [row for row in rows if re.search(_WORDED, row)]
        found += _percentages(text, worded) if worded else ()
    return found


def _percentages(text: str, quotes: list[str]) -> Iterator[Share]:
    """Percentages that quotes say in words, or as the parts of a ratio, in its order."""
    parts: list[Share] = []
    for match in re.finditer(_PERCENT, text):
        before = text[max(0, match.start() - _CLAUSE) : match.start("num")]
        cut = bool(re.search(_CUT, before) or re.match(_CUT_BEHIND, text[match.end() :]))
        amount = Fraction(match["num"]) / 100
        if not any(abs(one - amount) <= _SAME for row in quotes for one in _worded(row, cut=cut)):
            parts.append(Share(match.start("num"), match.end("num"), amount))
            continue
        sign = (match["near"] or match["more"] or "").lower()
        leans = 1 if sign in OVER else -1 if sign in UNDER else 0
        degree = Degree("share", match[0], amount, near=bool(sign), leans=leans)
        if not leans or not leans_against(degree, quotes):
            yield Share(match.start("num"), match.end("num"), amount)
    for ratio in (one for row in quotes if parts and may_be_ratio(row) for one in ratios(row)):
        places = [_place(row.amount, ratio.parts) for row in parts]
        known = [place for place in places if place >= 0]
        if known == sorted(known):
            yield from (row for row, place in zip(parts, places, strict=True) if place >= 0)


def _place(amount: Fraction, parts: Sequence[Fraction]) -> int:
    """The place of a share among the parts of a ratio; -1 for none."""
    shares = (part / (sum(parts) or 1) for part in parts)
    return next((at for at, share in enumerate(shares) if abs(share - amount) <= _SAME), -1)


def _worded(quote: str, *, cut: bool) -> Iterator[Fraction]:
    yield from shares_named(quote)
    yield from discounts([quote], cut=cut)
    if re.search(_HALF, quote):
        yield Fraction(1, 2)
    for times in re.findall(_MULTIPLE, quote):
        yield Fraction(times)


def _shares(text: str) -> Iterator[tuple[tuple[int, int], Degree]]:
    for pattern in (_ENGLISH, _HAN):
        for match in re.finditer(pattern, text):
            part, whole = whole_number(match["num"]), whole_number(match["den"])
            if 0 < part < whole:
                near = any(match.groupdict().get(name) for name in ("near", "more", "over"))
                amount = Fraction(part, whole)
                yield match.span(), Degree("share", match[0], amount, near=near)
    for match in re.finditer(_TIMES, text):
        if whole_number(match["num"]) > 1:
            yield match.span(), Degree("multiple", match[0], Fraction(whole_number(match["num"])))
