"""What a text says to be the first, the only, the most, or ahead of others: 全国首个, the only one.

A claim is read strictly, and what may prove it loosely, in both languages: a claim in one stands
on quotes in the other.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.evidence.claims.negations import negation_before
from generator.evidence.claims.superlative_words import BEFORE_AN_ORDINAL, CLAIMED, SAID, Kind
from generator.evidence.names.quoted_names import quoted_names

# Most texts that have one of these signs have others before and behind it: 首先, 最近.
_BESIDE = {
    "首": (frozenset("榜之"), frozenset("创創个個家座例款支部所次批屈")),
    "最": (frozenset("之"), frozenset("大多少高强全先广完具受成知著权活热佳优好早。，；、")),
    "先": (frozenset("率领領"), frozenset("河")),
    "第": (frozenset(), frozenset("一")),
    "前": (frozenset(), frozenset("列茅所")),
    "唯": (frozenset(), frozenset("一")),
    "独": (frozenset(), frozenset("一有家此")),
    "獨": (frozenset(), frozenset("一")),
    "仅": (frozenset(), frozenset("有")),
    "填": (frozenset(), frozenset("补")),
}
_ENGLISH_SIGNS = (
    *("first", "only ", "most ", "largest", "biggest", "greatest", "highest", "busiest", "richest"),
    *("strongest", "fastest", "longest", "tallest", "finest", "best "),
    *("nique", "lead", "ioneer", "forefront", "a kind", "a-kind"),
)
_OF_ALL, _NEAR = "全", 4
# Not the first: 并非首个.
_DENIED = "(?:不是|并非|绝非|不只是|不止是|不求|不一定是?|算不上|称不上)(?:什么)?\\Z"
_REACH = 12
# The first of several that are told one by one.
_SEVERAL = "第[二三2-3]|其次|[再末]次|(?i:\\b(?:second|third|then|next|last|latter|finally)\\b)"
# What others are compared in; without it, the most may be that of what a quote counts.
_SCOPE = (
    "[全本][国國省市县縣区區州球系]|国内|國內|我国|[省市区县]内|世界|国际|同类|历史|史上|任何|行业"
    r"|(?i:\b(?:city|county|province|country|nation\w*|district|region\w*|world|state|china|kind"
    r"|ever|any|history|industry)\b)"
)


class Superlative(NamedTuple):
    """What is said to be the first, the only, the most: its kind, how it is written, and where."""

    kind: Kind
    written: str
    start: int
    end: int


def may_be_superlative(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text may have such words; ``is_han`` tells in which language."""
    if not is_han:
        return any(map(text.__contains__, _ENGLISH_SIGNS))
    # A loop: nearly all signs are looked for in vain, and each record is looked at.
    for sign in _BESIDE:  # noqa: SIM110
        if sign in text and _is_beside(text, sign):
            return True
    return False


def _is_beside(text: str, sign: str) -> bool:
    before, behind = _BESIDE[sign]
    place = text.find(sign)
    while place >= 0:
        if text[place + 1 : place + 2] in behind or text[place - 1 : place] in before:
            return True
        if sign == "首" and _OF_ALL in text[max(0, place - _NEAR) : place]:
            return True
        place = text.find(sign, place + 1)
    return False


def superlatives(text: str, is_han: bool) -> list[Superlative]:
    """What a text says without doubt, each kind once."""
    found: dict[Kind, Superlative] = {}
    for one in claims(text, is_han):
        found.setdefault(one.kind, one)
    return list(found.values())


def claims(text: str, is_han: bool) -> Iterator[Superlative]:
    """All that a text says without doubt, kind by kind."""
    if not may_be_superlative(text, is_han):
        return
    names = quoted_names(text)
    # Once for all: texts are as long as a stranger likes.
    is_one_of_several: bool | None = None
    for kind, pattern in CLAIMED["han" if is_han else "english"].items():
        for match in re.finditer(pattern, text):
            if not _is_meant(kind, text, match, names):
                continue
            if kind == "first":
                if is_one_of_several is None:
                    is_one_of_several = re.search(_SEVERAL, text) is not None
                if is_one_of_several:
                    continue
            yield Superlative(kind, match[0].strip(), *match.span())


def _is_meant(
    kind: Kind, text: str, match: re.Match[str], names: tuple[tuple[int, int], ...]
) -> bool:
    start, end = match.span()
    # Names in quotation marks are looked up by themselves.
    if any(first < start and end < last for first, last in names):
        return False
    before = text[max(0, start - _REACH) : start]
    if negation_before(text, start) or re.search(_DENIED, before):
        return False
    if kind != "first":
        return True
    is_counted = match[0].endswith("first ") and re.search(BEFORE_AN_ORDINAL, before) is not None
    return not is_counted


def says(kind: Kind, text: str) -> bool:
    """Say whether a text may say of something that it is the first, the only, the most."""
    return any(re.search(pattern, text) is not None for pattern in SAID[kind])


def is_among_all(text: str) -> bool:
    """Say whether a text tells of a city, a country, or what else others may be compared in."""
    return re.search(_SCOPE, text) is not None
