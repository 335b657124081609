"""What is counted off by its place: the third quarter, 一等奖, 下半年, 第二批; and tenths, 三成.

Each has a class, the same in every language where one word certainly renders the other, so that an
ordinal is held against those of its class alone. A list (一、二季度) gives each of its places; a
range, and a count (前三季度), give none.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.numbers.numerals import numeral_value

# A text without any of these has none. What tells more is looked at behind the first letter.
_GLANCE = re.compile(
    r"[季半等第首成折续前](?:(?<=季)度|(?<=半)年|(?<=等)[奖功]|(?<=第)[\d一二三四五六七八九十]"
    r"|(?<=首)[届批轮]|(?<=[一二两三四五六七八九]成)(?![为立员不天])|(?<=[一二两三四五六七八九]折)"
    r"|(?<=[前续])[\d一二三四五六七八九十])"
)
# The five of 四成五; none in 三成一等奖.
_N_PARTS = r"[一二三四五六七八九](?![一二三四五六七八九十百千万亿等个名人户家件项部次类级批流])"
_ENGLISH_GLANCE = re.compile(r"[QqPpBbRrHhCc](?i:uarter|rize|atch|ounds?\b|anked |alf|ame |[1-4])")
WORDS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_VALUES = {word: place for place, word in enumerate(WORDS, 1)}
_VALUES |= {"首": 1, "上": 1, "下": 2, "特": 0, "两": 2}
NO_TENTHS, COST = "为立果员都功长人因分语品全型熟交绩套堆年不天", "本(?![地市县省村区镇])"
"""What 成 before such a character is, is none of ten parts: 一成功, 成本."""
NO_DISCOUNT = "扣叠算合纸射腾线返旧"
"""The same of 折 as a discount."""
# These are compiled when they are first needed.
_N = r"(?:[一二三四五六七八九十]{1,3}|\d{1,2})"
_LIST = rf"(?<![前后后头近\d点.]){_N}(?:(?:[、和及]|以及)第?{_N}){{0,5}}"
_ORDINAL = rf"(?:{'|'.join(WORDS)}|\d{{1,2}}(?:st|nd|rd|th))"
_ORDINALS = rf"\b{_ORDINAL}(?:(?:, | and |, and ){_ORDINAL}){{0,5}}"
# The class, what a text must hold, and how it writes the ordinals of this class.
_FORMS = (
    ("quarter", "季度", rf"(?P<n>{_LIST})季度"),
    ("quarter", "q", rf"(?P<n>{_ORDINALS})[- ]quarters?\b(?![- ]?final)|\bQ(?P<q>[1-4])\b"),
    ("half", "半年", r"(?P<n>[上下])半年"),
    (
        "half",
        "half",
        r"(?P<n>\b(?:first|second))[- ]half"
        r"(?:[- ]year| of (?:the year|(?:this|last) year|\d{4}))\b",
    ),
    ("prize", "等奖", rf"(?P<n>特|{_LIST})等奖"),
    ("prize", "prize", rf"(?P<n>{_ORDINALS})(?:[- ](?:class|grade))?[- ]prizes?\b"),
    ("merit", "等功", rf"(?P<n>{_LIST})等功"),
    ("batch", "批", rf"(?:第(?P<n>{_LIST})|(?P<q>首))批"),
    ("batch", "batch", rf"(?P<n>{_ORDINALS}) batch(?:es)?\b"),
    ("round", "轮", rf"(?:第(?P<n>{_LIST})|(?P<q>首))轮"),
    ("round", "round", rf"(?P<n>{_ORDINALS}) rounds?\b(?![- ]?table)"),
    ("届", "届", rf"(?:第(?P<n>{_LIST})|(?P<q>首))届"),
    (
        "rank",
        "第",
        rf"第(?P<n>{_N})名|(?:排名|排在?|位列|名列|位居|(?<![下上序系陈并])列|(?<![同邻])居)全?[市省区县州国]?第(?P<q>{_N})"
        r"(?![^\W\d]?[个次批届期轮项条款章节类组])",
    ),
    # The first three are no third.
    (
        "top",
        "前",
        rf"(?:[位名]?[居列]|排名?|进入|跻身)[^，。；、\d一二三四五六七八九十]{{0,6}}前(?P<n>{_N})"
        r"(?![^\W\d]?[年天期月季])",
    ),
    ("running", "连续", rf"连续(?P<n>{_N})(?=年|个?月|届|个?季度)"),
    ("rank", "ranked", rf"\branked (?:only )?(?P<n>{_ORDINAL})\b"),
    (
        "rank",
        "came",
        rf"\bcame (?:only )?(?P<n>{_ORDINAL})\b(?=[.,;]| (?:of|in|among|with|out)\b|\Z)",
    ),
    (
        "tenths",
        "成",
        r"(?P<n>(?<![第\d点.一二三四五六七八九十])[一两二三四五六七八九])成"
        rf"(?![{NO_TENTHS}]|{COST})"
        rf"(?:(?P<half>半)|(?P<parts>{_N_PARTS}))?",
    ),
    (
        "discount",
        "折",
        rf"(?P<n>[一二两三四五六七八九])(?P<parts>[一二三四五六七八九])?折(?![{NO_DISCOUNT}])",
    ),
)
# The plan of five years that 十四五 names is the 14th.
_PLAN = "(十[一二三四五六七])五(?!年|[十百千万亿])"
# Of what was cut by seven tenths, three are left: 原来的三成.
_LEFT = r"(?:原来?的?|原先的?|剩下?的?|其余|余下的?|另外?)\s?(?:将近|接近|[近约])?\Z"
# Who is among the first three may be told of by another word than that.
_OTHER_RANK = re.compile("[第首冠亚季魁]").search
# Beside a range, such as 一至三季度, or a choice nothing is sure.
_BEFORE = r"(?:[一二三四五六七八九十\d][、和及]|[至到或—–~\-]|\b(?:to|through|or) (?:the )?)第?\Z"
_AFTER = r"\s?(?:[至到或—–~\-]|(?:to|through|or)\b)"
_REACH = 14


class Ordinal(NamedTuple):
    """A place in a row: what is counted off, the place, and how a text writes it."""

    kind: str
    place: Decimal
    start: int
    end: int
    written: str


class Differing(NamedTuple):
    """An ordinal of a text, and how quotes write the one that they have in its class."""

    ordinal: Ordinal
    quoted: str


def may_hold_ordinals(text: str) -> bool:
    """Say at a glance whether a text can hold an ordinal: most hold none."""
    return _GLANCE.search(text) is not None or _ENGLISH_GLANCE.search(text) is not None


# The same quote proves many statements, and a text is asked for each of its numbers.
@lru_cache(maxsize=4_000)
def ordinals(text: str) -> tuple[Ordinal, ...]:
    """The ordinals of a text, by class."""
    if not may_hold_ordinals(text):
        return ()
    small = text.lower()
    return tuple(
        row for kind, sign, form in _FORMS if sign in small for row in _found(text, kind, form)
    )


def differing_ordinals(text: str, quotes: Iterable[str]) -> Iterator[Differing]:
    """Ordinals of a text of whose class the quotes have others only."""
    own = ordinals(text)
    if not own:
        return
    quotes, known = list(quotes), dict[str, list[Ordinal]]()
    unsure = {row.kind for row in own if _is_unsure(text, row)}
    for quote in quotes:
        for row in ordinals(quote):
            known.setdefault(row.kind, []).append(row)
            if _is_unsure(quote, row):
                unsure.add(row.kind)
    if "top" in known and "rank" not in known and not any(map(_OTHER_RANK, quotes)):
        known["rank"] = [one._replace(place=Decimal(0)) for one in known["top"]]
    for row in own:
        rows = known.get(row.kind)
        if rows and row.kind not in unsure and not any(_is_same(text, row, one) for one in rows):
            yield Differing(row, rows[0].written)


def _is_same(text: str, own: Ordinal, other: Ordinal) -> bool:
    if own.place == other.place:
        return True
    before = text[max(0, own.start - _REACH) : own.start]
    is_rest = own.kind == "tenths" and own.place + other.place == 10
    return is_rest and re.search(_LEFT, before) is not None


@lru_cache(maxsize=256)
def places_in(text: str) -> frozenset[Decimal]:
    """All places that a text may count off, of whatever class: 第四次, the fourth, 十四五."""
    written = re.findall(rf"(?i)第({_N})|\b({_ORDINAL})\b", text)
    if "五" in text:
        written += [(row, "") for row in re.findall(_PLAN, text)]
    places = [_place((one or other).lower()) for one, other in written]
    return frozenset(
        [row.place for row in ordinals(text)] + [row for row in places if row is not None]
    )


def tenths_in(text: str) -> set[Decimal]:
    """The percentages that a text writes as tenths: 三成 are 30 %."""
    if "成" not in text:
        return set()
    return {10 * row.place for row in ordinals(text) if row.kind == "tenths"}


def _is_unsure(text: str, row: Ordinal) -> bool:
    before = text[max(0, row.start - _REACH) : row.start]
    return bool(re.search(_BEFORE, before) or re.match(_AFTER, text[row.end : row.end + _REACH]))


def _found(text: str, kind: str, form: str) -> Iterator[Ordinal]:
    for match in re.finditer(f"(?i:{form})" if kind != "tenths" else form, text):
        groups = match.groupdict()
        written = groups["n"] or groups.get("q") or ""
        parts = re.findall(rf"{_ORDINAL}|{_N}|[首上下特两]", written.lower())
        for part in parts:
            place = _place(part)
            if place is not None:
                half = Decimal("0.5") if groups.get("half") else 0
                # 四成五 are 45 %.
                tenth = _place(groups["parts"]) if groups.get("parts") else None
                place += half + (tenth or Decimal(0)) / 10
                yield Ordinal(kind, place, *match.span(), match[0])


def _place(part: str) -> Decimal | None:
    if part in _VALUES:
        return Decimal(_VALUES[part])
    digits = re.match(r"\d+", part)
    return Decimal(int(digits[0])) if digits else numeral_value(part)
