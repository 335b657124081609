"""How far the first, the only, the most reach: 全市首创 is not 全国首创, nor is first in the city.

A scope of a claim is what stands with it without doubt. Those of a quote are what stands with its
own word for the first; where nothing does, whatever place the quote has may be its scope.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Literal, NamedTuple

from generator.evidence.claims.superlative_words import SAID, Kind
from generator.evidence.claims.superlatives import Superlative

Level = Literal["world", "country", "province", "city", "county", "district", "town"]

# 全区 is a district or an autonomous region, which a region renders, too.
_AREA = frozenset[Level](("district", "province"))
_HAN: tuple[tuple[frozenset[Level], str, str], ...] = (
    (frozenset(("world",)), "全球|全?世界|国际(?!化)|国内外", "全球|世界|国际|国内外"),
    (
        frozenset(("country",)),
        "全国|[我本]国|国内(?!外)|国家级|中国",
        "全国|[我本]国|国内(?!外)|国家|中国|中华",
    ),
    (frozenset(("province",)), "全省|[我本]省|省[内级]|全?自治区", "省|自治区"),
    (frozenset(("city",)), "全[市州盟]|[我本]市|市[内级]|县级市", "市(?![场民值价面])|[州盟]"),
    (frozenset(("county",)), "全[县旗]|[我本]县|县(?:[内域]|级(?!市))", "[县旗]"),
    (_AREA, "(?<!自治)全区|[我本]区|(?<!自治)区[内级]", "区(?![别分间域块])"),
    (frozenset(("town",)), "全[镇乡]|全街道", "[镇乡]|街道"),
)
_ENGLISH: tuple[tuple[frozenset[Level], str, str], ...] = (
    (frozenset(("world",)), "world|globe", "world|glob|international"),
    (frozenset(("country",)), "country|nation|China", "country|nation|china|chinese"),
    (frozenset(("province",)), "province|autonomous region", "provinc|autonomous region"),
    (frozenset(("city",)), "city|municipality|prefecture", "city|cities|municipal|prefectur"),
    (frozenset(("county",)), "county", "county|counties"),
    (frozenset(("district",)), "district", "district"),
    (frozenset(("town",)), "town|township", "town"),
    # A state may be either, and a region many things.
    (frozenset(("country", "province")), "state", "state"),
    (frozenset(("province", "city", "county", "district")), "region", "region"),
)
# Names of provinces without the word, which is often left out: 江苏首个.
_PROVINCES = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南"
    "|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门"
    r"|(?i:\b(?:beijing|tianjin|shanghai|chongqing|hebei|shanxi|liaoning|jilin|heilongjiang|jiangsu"
    r"|zhejiang|anhui|fujian|jiangxi|shandong|henan|hubei|hunan|guangdong|hainan|sichuan|guizhou"
    r"|yunnan|shaanxi|gansu|qinghai|taiwan|inner mongolia|guangxi|tibet|ningxia|xinjiang|hong kong"
    r"|maca[ou])\b)"
)
_OF_PROVINCES = frozenset[Level](("province", "city"))
_CLAUSE_END = "[，。；：！？,;:!?\\n]|\\.(?:\\s|\\Z)"
_HAN_CLAUSE_END = f"{_CLAUSE_END}|、"
# A scope so far before a claim may be that of something else.
_HAN_REACH, _REACH = 6, 60
# In the city centre tells where.
_GOES_NOT_ON = (
    r"(?=\s*(?:\Z|[^\w\s-])|\s+(?:to|that|which|who|and|or|but|by|with|for|since|at|on|as|when|where"
    r"|was|were|is|are|has|have|had|in|of|during|after|before|under|from|this|last|so)\b)"
)
_THE = r"(?:(?:all|of|the|its|this|our|whole|entire)\s+){0,3}"
_ADJECTIVES = "national|provincial|municipal|international|global"
_IN = frozenset("在于")
# A clause that does nothing but say where: 在全国范围内，
_SHORT = 20
_BEFORE = rf"([^，。；,;]{{1,{_SHORT}}}[，,]\s?)\Z"
# 国家级奖项的首个 is of those that have it.
_OF_ANOTHER = "[^内中围国省市县区]的"
# So much of a text is around a claim, and so many words of a quote are looked at.
_AROUND, _MOST = 120, 64


class Scope(NamedTuple):
    """What a superlative reaches over: the levels that its word may mean, and the word."""

    levels: frozenset[Level]
    written: str


def _english(words: str) -> str:
    """How English says of an area that something is the first of it."""
    return (
        rf"\b(?:in|of|across|within|throughout|lead|leads|led|leading)\s+{_THE}(?:{words})\b{_GOES_NOT_ON}"
        rf"|\b(?:{words})[’']s\b|\b(?:{words})-?wide\b|\b(?:{words})(?=-leading|\s+(?:leading|first)\b)"
    )


# Adjectives and adverbs right before the claim.
_ADJECTIVE = rf"(?i)\b(?P<word>{_ADJECTIVES})(?:ly)?(?=[\s-]+(?:first|leading|pioneer|record))"
_OF_ADJECTIVE: dict[str, Level] = {
    "national": "country",
    "provincial": "province",
    "municipal": "city",
    "international": "world",
    "global": "world",
}


def scopes_of(text: str, one: Superlative, is_han: bool) -> list[Scope]:
    """The scopes that stand with a claim of a text: those in its words, or else the nearest."""
    first, last = _clause(text, one.start, one.end, _HAN_CLAUSE_END if is_han else _CLAUSE_END)
    found = sorted(_surely(text, first, last, is_han))
    inside = [row for start, end, row in found if start >= one.start and end <= one.end]
    if inside:
        return inside
    if is_han:
        near = [
            row
            for start, end, row in found
            if one.start - _HAN_REACH <= end <= one.start
            and re.search(_OF_ANOTHER, text[end : one.start]) is None
        ]
        return near[-1:] or [
            row for start, _, row in found if start - one.end == 1 and text[one.end] in _IN
        ]
    around = [row for start, end, row in found if end <= one.end + _REACH and one.start - 2 <= end]
    return around[:1]


def phrase_of(text: str, one: Superlative, scope: Scope) -> str:
    """A claim as a text writes it together with its scope."""
    start = text.rfind(scope.written, 0, one.end)
    if 0 <= one.start - start <= _REACH and start >= 0:
        return " ".join(text[start : one.end].split())
    end = text.find(scope.written, one.start) + len(scope.written)
    return " ".join(text[one.start : max(end, one.end)].split())


def quoted_scopes(quote: str, kind: Kind) -> list[Scope]:
    """The scopes that stand with what a quote says to be the first, the only, the most."""
    found: list[Scope] = []
    matches = (row for pattern in SAID[kind] for row in re.finditer(pattern, quote))
    for match in islice(matches, _MOST):
        is_han = not match[0].isascii()
        first, last = _clause(quote, *match.span(), _CLAUSE_END)
        if is_han:
            # 率先在全市公开.
            is_last = _IN.isdisjoint(quote[match.end() : match.end() + 2])
            last = min(last, match.end() + (0 if is_last else _HAN_REACH))
        rows = sorted(_surely(quote, first, last, is_han))
        before = re.search(_BEFORE, quote[max(0, first - _AROUND) : first])
        # 获评全省优秀，是全市唯一入选的 has a scope of its own.
        if not rows and before is not None:
            rows = sorted(_surely(quote, first - len(before[1]), first, is_han))
        found += [row for _, _, row in rows]
    return list(dict.fromkeys(found))


def places_in(text: str) -> frozenset[Level]:
    """All levels of which a text may name a place, in either language."""
    return frozenset[Level]().union(
        _OF_PROVINCES if re.search(_PROVINCES, text) else (),
        *(levels for levels, _, loose in _HAN if re.search(loose, text)),
        *(levels for levels, _, loose in _ENGLISH if re.search(rf"(?i)\b(?:{loose})", text)),
    )


def _surely(text: str, first: int, last: int, is_han: bool) -> Iterator[tuple[int, int, Scope]]:
    """The scopes in a part of a text, with their places."""
    part = text[first:last]
    for levels, words, _ in _HAN if is_han else _ENGLISH:
        for match in re.finditer(words if is_han else f"(?i:{_english(words)})", part):
            yield first + match.start(), first + match.end(), Scope(levels, match[0])
    for match in re.finditer(_ADJECTIVE, part) if not is_han else ():
        level = _OF_ADJECTIVE[match["word"].lower()]
        yield first + match.start(), first + match.end(), Scope(frozenset((level,)), match[0])


def _clause(text: str, start: int, end: int, ends: str) -> tuple[int, int]:
    """Where the clause around a part of a text begins and ends."""
    first = max(0, start - _AROUND)
    first += max((row.end() for row in re.finditer(ends, text[first:start])), default=0)
    last = min(len(text), end + _AROUND)
    following = re.compile(ends).search(text, end, last)
    return first, following.start() if following is not None else last
