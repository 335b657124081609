"""Measures that need no vocabulary: 94 m is not 94 km, £24 no 24 euros, 12% not 12 times.

Words for lengths, areas, weights, times, sums of money and shares mean the same everywhere, in
English and in Chinese. One of which a text might mean several is held against all of them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from string import ascii_letters

from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import Differing
from generator.evidence.characters import WHITE_SPACE
from generator.evidence.numbers.numbers import Number

# English words in small letters, and Chinese ones. Without a blank in front, m might be a power:
# 94m.
_WORDS: Mapping[str, tuple[str, str]] = {
    "second": ("seconds", "秒钟?"),
    "minute": ("minutes?|mins?", "分钟"),
    "hour": ("hours?|hrs?", "个?(?:小时|钟头)"),
    "day": ("(?:(?:working|business|week) ?)?days?", "天|个?工作日"),
    "week": ("weeks?", "周(?![年岁边末])|个?(?:星期|礼拜)(?![一二三四五六日天])"),
    "month": ("months?", "个月"),
    "year": ("years?(?! olds?| of age)", "年(?![级份])"),
    "millimetre": ("mm|millimet(?:re|er)s?", "毫米"),
    "centimetre": ("cm|centimet(?:re|er)s?", "厘米|公分"),
    "metre": ("(?<=[ \xa0\u202f-])m|met(?:re|er)s?", "米"),
    "kilometre": ("km|kilomet(?:re|er)s?", "公里|千米"),
    "li": ("li", "华?里(?![程面外边头约])"),
    "mile": ("miles?", "英里"),
    "foot": ("feet|ft", "英尺"),
    "hectare": ("(?<=[ \xa0\u202f-])ha|hectares?", "公顷"),
    "acre": ("acres?", "英亩"),
    "mu": ("mu", "亩"),
    "square foot": ("square f(?:ee|oo)t|sq\\.? ?ft|ft²", "平方英尺"),
    "cubic metre": ("m³|cubic met(?:re|er)s?", "立方米|立方(?!公|千)"),
    "litre": ("lit(?:re|er)s?", "升(?![至到级学格])"),
    "square metre": ("m²|sq\\.? ?m|square met(?:re|er)s?", "平方米|平米|㎡"),
    "square kilometre": ("km²|sq\\.? ?km|square kilomet(?:re|er)s?", "平方公里|平方千米"),
    "kilogram": ("kg|kilos?|kilogram(?:me)?s?", "公斤|千克"),
    "gram": ("(?<=[ \xa0\u202f-])g|gram(?:me)?s?", "克(?![服拉制难])"),
    "jin": ("jin|catt(?:y|ies)", "市?斤"),
    "tonne": ("(?<=[ \xa0\u202f-])t|tonnes?|tons?", "吨"),
    "pound": ("pounds?|gbp", "英镑"),
    "euro": ("euros?|eur", "欧元"),
    "dollar": ("(?:us )?dollars?|usd", "美元"),
    "yuan": ("yuan|rmb|cny|renminbi", "元(?![旦宵])|块钱"),
    "percent": ("%|per ?cent(?! points?)", "%|％|个?百分比"),
    "per mille": ("‰|per ?mille", "‰"),
    "point": ("percentage points?|per ?cent points?|pp", "个?百分点"),
    "multiple": ("times (?:as|more|higher|larger|greater)|-?fold", "倍"),
}  # fmt: skip
_NAMES = tuple(_WORDS)
_SIGNS = {"£": "pound", "€": "euro", "$": "dollar", "¥": "yuan", "\uffe5": "yuan"}
# ¥500 may be yen.
_DOUBTFUL = frozenset("¥\uffe5")
_YEARS = range(1900, 2200)
# No measure is as long, nor goes on as far, blanks included.
_REACH = 64
_BLANKS = rf"(?:[{WHITE_SPACE}]{{0,2}}|-)"
_BEFORE = "百分之"
# The last sign of what tells a measure before its number.
_LAST = frozenset((*_SIGNS, _BEFORE[-1]))


# A measure begins with one of these, if nothing stands before it. To a pattern in letters of any
# size, an old s and the sign of kelvin are letters of English.
_BEGINNINGS = frozenset(
    f"秒分个工小钟天周星礼年毫厘公米千英亩平㎡吨美欧元块百倍华里立升克市斤%％‰{ascii_letters}\u017f\u212a"
    f"余餘多-{WHITE_SPACE}"
)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """What finds a measure in small letters: letters of any size take five times as long.

    Behind each measure an empty group stands for it; a group around it would be begun for each.
    """
    english, han = (
        "|".join(f"(?:{row[place]})(?P<{sign}{at}>)" for at, row in enumerate(_WORDS.values()))
        for place, sign in enumerate("eh")
    )
    return re.compile(rf"(?P<before>[余餘多]?{_BLANKS})(?:(?:{english})(?![a-z²³])|{han})")


def _in_small(text: str) -> str:
    """A text in small letters, each character where it stood.

    Unlike :func:`in_small` of characters it takes every letter for what patterns without regard to
    size take it for: a sign for kelvin begins kg as well.
    """
    return text.replace("\u0130", "i").lower().replace("\u0131", "i").replace("\u017f", "s")


def name_of(measure: str) -> str:
    """How a problem names a measure: percentage points, minutes."""
    return "percentage points" if measure == "point" else measure


def measure_of(text: str, number: Number) -> tuple[str, str]:
    """The measure that a number of a text has, and how it is written; empty where none is sure."""
    _, start, end, _ = number
    # Beside few numbers stands what may be one.
    may_be_one = text[end : end + 1] in _BEGINNINGS
    sign = text[start - 1 : start]
    if not may_be_one and sign not in _LAST:
        return "", ""
    before = text[max(0, start - 3) : start]
    if sign in _SIGNS and sign not in _DOUBTFUL:
        # HK$ and A$ are other dollars.
        return ("", "") if before[-2:-1].isalpha() and sign == "$" else (_SIGNS[sign], sign)
    if before == _BEFORE:
        return "percent", "%"
    match = _pattern().match(_in_small(text[end : end + _REACH])) if may_be_one else None
    if match is None or not match.lastgroup:
        return "", ""
    name = _NAMES[int(match.lastgroup[1:])]
    written = text[end + match.end("before") : end + match.end()]
    if name == "year" and number.value in _YEARS:
        return "", ""
    return name, written


def differing_measures(
    text: str, quotes: Sequence[str], units: tuple[str, ...]
) -> Iterator[Differing]:
    """Numbers of a text that have another measure than wherever quotes have them.

    A number that some quote has without a measure is not told.
    """
    known: dict[Decimal, dict[str, str]] = {}
    for number in stated(text, units).numbers:
        own, written = measure_of(text, number)
        if own:
            if number.value not in known:
                known[number.value] = _measures(number.value, quotes, units)
            others = known[number.value]
            if others and "" not in others and own not in others:
                yield Differing(number, written, next(iter(others.values())))


def _measures(value: Decimal, quotes: Iterable[str], units: tuple[str, ...]) -> dict[str, str]:
    """The measures that quotes give to a value, each as written; one is empty if one has none."""
    found: dict[str, str] = {}
    for quote in quotes:
        for number in stated(quote, units).numbers:
            if number.value == value:
                name, written = measure_of(quote, number)
                found.setdefault(name, written)
    return found
