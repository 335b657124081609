"""What a number counts: 品牌 in 5个品牌 and in 品牌5个, brands in 5 brands.

Nothing is said where that is not sure: of a range, of an ordinal, of 品牌增至5个.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.amounts.proving import stated
from generator.evidence.numbers.numbers import Number
from generator.evidence.patterns import pattern

# These are looked at where a text has a number: compiled when they are first needed.

# Letters that are not Latin: told at once, and compiled sooner than all Han characters are.
_HAN = r"[^\W\d_A-Za-z]"
# What counts for itself: a noun behind it is no longer its own.
_WHOLE = ("人次", "户次", "件次", "平方米", "平方公里", "公里", "小时", "万元", "元", "人")
_MEASURES = (
    *"个個项項名家位場场处處件條条户戶座所支篇种種类類门門套台臺本",
    *"张張份间間辆輛部幢栋棟堂組组對对块塊批盏艘",
)
# So they are named in the vocabulary, and tell when or how long.
_TIMES = frozenset("年月日天时時分秒岁歲周週点點季期届")
# Where the noun behind a measure word ends, if other words follow it at once.
_END = (
    "[和与與及等并已均皆都被将由向从至到在]|全部|分别|获得|荣获|获评|入选|通过|参加|参与|走进|进入|开展|完成|落地"
    "|建成|上线|受到|得到"
)
_LABEL = rf"(?<!{_HAN})(?P<label>{_HAN}{{2,16}})\s?\Z"
_LABEL_LEAD = (
    "(?:.*[和与與及])?(?:其中|包括|全年|全市|全省|全国|全区|全县|今年|当年|目前|建成|建立|建设|新建|开展|举办|开办|组织"
    "|设立|成立|培育|打造|创建|形成|推出|实施|受理|解决|办理|办结|发放|培训|募集|服务|走访|慰问)*"
)
_LABEL_TRAIL = "(?:共有?|达|约|近|超过?|逾|[有为是])+\\Z"
# Said of how much, not of what.
_HOW_MUCH = "[达增减升降提较比共累合总新完已约超仅为有]"
_TO = "(?:[至到~～—–-]|to|or)"
_NUMERAL = r"[\d一二三四五六七八九十百千万亿%％]"
_NOT_BEFORE = rf"(?:[第前后後头每各逢由从]|from |{_NUMERAL}[^\W\d_]?\s?(?:{_TO}|[或、])\s?)\Z"
_NOT_BEHIND = rf"[^\W\d_]?\s?{_TO}\s?\d|\s?(?:%|％|倍|分之|percent)"
_YEAR = r"(?:19|20)\d\d\Z"
_WORDS = r"\s(?:of\s(?:the|its|their|these|our)\s)?(?P<words>[A-Za-z-]+(?:\s[A-Za-z-]+){0,4})"
_SMALL = frozenset(
    (
        *("and", "or", "but", "not", "of", "in", "at", "to", "on", "for", "by", "with", "from"),
        *("as", "into", "per", "than", "over", "between", "after", "before", "since", "during"),
        *("when", "while", "across", "among", "under", "through", "was", "were", "is", "are"),
        *("have", "has", "had", "that", "which", "who", "a", "an", "the", "its", "this", "each"),
        *("all", "more"),
    )
)
_PLURALS = frozenset(("people", "children", "men", "women"))
_SINGULARS = ("ss", "us", "is")
_CLAUSE = r"[，。；：、！？,;:!?（）()\n]|\.\s|\b(?:and|or)\b|[和与與及]"
_REACH = 20


class Counted(NamedTuple):
    """A number and what it counts; empty where that is not sure.

    ``start`` and ``end`` are where both stand together, ``clause`` what stands around them up to
    the next mark, number or thing.
    """

    number: Number
    thing: str
    measure: str
    start: int
    end: int
    clause: str


# The same quote proves many statements.
@lru_cache(maxsize=2_000)
def counted_in(text: str, units: tuple[str, ...]) -> tuple[Counted, ...]:
    """Every number of a text with what it counts, in order."""
    numbers = sorted(stated(text, units).numbers, key=lambda number: number.start)
    starts = [*(number.start for number in numbers[1:]), len(text)]
    found: list[Counted] = []
    for number, last in zip(numbers, starts, strict=False):
        thing, measure, start, end = _thing(text, number, units)
        first = min(found[-1].end, number.start) if found else 0
        before = pattern(_CLAUSE).split(text[first : number.start])[-1]
        after = pattern(_CLAUSE).split(text[number.end : last])[0]
        found.append(Counted(number, thing, measure, start, end, f"{before}\n{after}"))
    return tuple(found)


def thing_of(text: str, number: Number, units: tuple[str, ...]) -> str:
    """What a number of a text counts; empty where that is not sure."""
    return _thing(text, number, units)[0]


def _thing(text: str, number: Number, units: tuple[str, ...]) -> tuple[str, str, int, int]:
    """What a number counts, its measure word, and where they begin and end."""
    unsure = ("", "", number.start, number.end)
    before = text[max(0, number.start - _REACH) : number.start]
    if (
        pattern(_NOT_BEFORE).search(before)
        or pattern(_NOT_BEHIND).match(text[number.end : number.end + _REACH])
        or pattern(_YEAR).match(number.written)
    ):
        return unsure
    words = pattern(_WORDS).match(text, number.end)
    if words is not None:
        noun, end = _noun(words)
        return (noun, "", number.start, end) if noun else unsure
    match = _behind(units).match(text, number.end)
    if match is None:
        return unsure
    measure, run = match["measure"] or "", match["noun"]
    noun = pattern(_END).split(run, maxsplit=1)[0]
    if noun and (len(noun) == 1 or "的" in run or measure not in _measures(units)):
        return unsure
    if noun:
        return noun, measure, number.start, match.start("noun") + len(noun)
    label = _label(before)
    if not label:
        return unsure
    start = number.start - len(before) + before.rindex(label)
    return label, measure, start, match.end("measure") if measure else number.end


@lru_cache(maxsize=32)
def _measures(units: tuple[str, ...]) -> frozenset[str]:
    """The measure words that stand between a number and its noun, those of the vocabulary too."""
    known = {unit for unit in units if re.fullmatch(_HAN, unit)}
    return frozenset({"", *_MEASURES, *known} - {*_WHOLE, *_TIMES})


@lru_cache(maxsize=32)
def _behind(units: tuple[str, ...]) -> re.Pattern[str]:
    """A measure word and the Han characters behind it."""
    known = {unit for unit in units if re.fullmatch(f"{_HAN}+", unit)}
    words = sorted({*_measures(units), *_WHOLE, *known} - {""}, key=lambda row: (-len(row), row))
    return re.compile(rf"[余餘多]?\s?(?P<measure>{'|'.join(words)})?\s?(?P<noun>{_HAN}*)")


def _label(before: str) -> str:
    """The noun in front of a number: 品牌 in 品牌5个."""
    match = pattern(_LABEL).search(before)
    # 个增至 in 3个增至5个 goes on another number.
    if match is None or before[: match.start()][-1:].isalnum():
        return ""
    run = match["label"]
    lead = pattern(_LABEL_LEAD).match(run)
    noun = pattern(_LABEL_TRAIL).sub("", run[lead.end() if lead else 0 :])
    is_noun = len(noun) > 1 and "的" not in noun and pattern(_HOW_MUCH).match(noun) is None
    return noun if is_noun else ""


def _noun(match: re.Match[str]) -> tuple[str, int]:
    """The plural with which English words begin, and where it ends: new brands."""
    found: list[str] = []
    end = match.start("words")
    rows = list(re.finditer(r"[A-Za-z-]+", match["words"]))
    for place, row in enumerate(rows):
        word = row[0].lower()
        if word in _SMALL:
            return "", 0
        found.append(word)
        if _is_plural(word):
            following = rows[place + 1][0].lower() if place + 1 < len(rows) else ""
            if following and _is_plural(following):
                continue
            end += row.end()
            if following and following not in _SMALL and not following.endswith(("ed", "ing")):
                return "", 0
            return " ".join(found), end
    return "", 0


def _is_plural(word: str) -> bool:
    if len(word) == 1:
        return False  # The s of séances: what is left of it without its s names nothing.
    return word in _PLURALS or (word.endswith("s") and not word.endswith(_SINGULARS))
