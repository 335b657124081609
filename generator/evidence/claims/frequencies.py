"""How often something happens: 每月 of 每季度, twice a week of every two weeks.

A frequency is read strictly in a text, and loosely in its quotes: 四次 a year are one each quarter,
月报 comes each month, and a day of the week comes each week. Where quotes tell of no frequency,
nothing is told.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.characters import has_latin
from generator.evidence.numbers.number_words import SMALL, whole_number

# All are looked at where a text and its quotes have such words: compiled when they are needed.
_DAYS = {
    **dict.fromkeys(("天", "日", "早", "晚", "晨", "夜", "day", "morning", "evening", "night"), 1),
    **dict.fromkeys(("周", "星期", "礼拜", "week"), 7),
    **dict.fromkeys(("旬",), 10),
    **dict.fromkeys(("fortnight",), 14),
    **dict.fromkeys(("月", "month"), 30),
    **dict.fromkeys(("季度", "季", "quarter"), 91),
    **dict.fromkeys(("半年",), 182),
    **dict.fromkeys(("年", "year"), 365),
}
_N = r"(?:[一二两三四五六七八九十]{1,3}|\d{1,3})"
_SPAN = (
    r"(?:天|日(?![报常])|(?:周|星期|礼拜)(?![岁边])|旬|半年|月(?![嫂刊])|季(?!节)度?|年(?![级龄轮满])"
    r"|[早晚晨夜])"
)
_TIMES = r"(?:次|回|趟|轮)"
_HAN = (
    # 每季度, 每两周, 每半个月, 逢周六, 隔天; 按月
    rf"(?:(?P<every>每逢?隔?|逢|隔)(?P<half>半个)?(?P<n>{_N})?个?|按)(?P<span>{_SPAN})"
    # 两年一次, 一年两届
    rf"|(?<![第每\d一二三四五六七八九十])(?P<some>半|{_N})个?(?P<whole>{_SPAN})"
    r"(?P<times>[一两])(?:次|(?<=一)届)(?![^\W\d_]?就)"
)
_HAN_COUNT = rf"(?<![第每])(?P<times>{_N})\s?{_TIMES}"
_HAN_END = "[，。；：！？,;:!?\\n]"
_ANY_COUNT = (
    rf"(?i)(?<![第每])({_N})\s?{_TIMES}|\b(once|twice|thrice|(?:{'|'.join(SMALL)}|\d+)\s+times)"
)
_COUNTED = rf"(?P<times>once|twice|thrice|(?:{'|'.join(SMALL)}|\d{{1,3}})\s+times)"
_UNIT = "(?P<span>day|week|fortnight|month|quarter|year)"
_ENGLISH = (
    rf"(?i)\b{_COUNTED}\s+(?:an?|per|each|in\s+(?:a|each|every)|(?:in\s+)?every|in(?=\s+two))\s+"
    rf"(?:(?P<n1>other|second|third|two|three|four|five|six|\d{{1,2}})\s+)?{_UNIT}s?\b"
    rf"|\b(?:every|each)\s+(?:(?P<n2>other|second|third|two|three|four|five|six|\d{{1,2}})\s+)?"
    r"(?P<span2>day|week|fortnight|month|quarter|year|morning|evening|night)s?\b"
    r"|\bevery\s+(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)\b"
    r"|\b(?P<adverb>weekly|fortnightly|monthly|quarterly|yearly|annually|biennially"
    r"|daily(?=[.,;:]|\s+(?:at|from|in|by|for|to|and)\b|\Z))(?!\s+(?:paper|news))"
)
_ADVERBS = {
    "daily": 1,
    "weekly": 7,
    "fortnightly": 14,
    "monthly": 30,
    "quarterly": 91,
    "yearly": 365,
    "annually": 365,
    "biennially": 730,
}
_WORDS = {"other": 2, "second": 2, "third": 3, "once": 1, "twice": 2, "thrice": 3, "两": 2}
# What may mean so often in a quote, where the frequency is not written out.
_LOOSE = {
    1: r"[日天][均常]|天天|日[日报]|逐日|[当全]天|24\s?个?小时|昼夜|工作日|每[早晚晨夜]"
    r"|(?i:\bdai|night|24 hours|\b(?:a|per) day)",
    7: r"周(?![年边岁密到全转围期])|星期|礼拜|(?i:week|fortnight|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day)",
    30: r"(?<![\d一二三四五六七八九十个])(?<![\d一二三四五六七八九十个]\s)月|(?i:month)",
    91: r"季|(?i:quarter|spring|season)",
    182: r"半年|(?i:half)",
    365: r"[每全常历逐连年一当各]年|年[年均度底初终内会]|(?i:annual|\byear)",
}
# Who says when not tells how often by it: 周一闭馆, daily except Mondays.
_UNSURE = (
    "(?<![排消清拆解免扫铲删革根])除(?![夕尘险草雪冰湿])|闭馆|休[息馆]"
    r"|(?i:\b(?:except|closed|other than)\b)"
)
_DENIED = r"(?:[不非]是?|不再)\s?\Z|(?i:\b(?:not|no longer|than|instead of)\s+\Z)"
_CLOSE = Fraction(5, 4)
_MOST = 32
# A text has one of these if it tells how often, and a quote too.
_HAN_SIGNS = ("每", "逢", "隔", "一次", "两次", "一届")
_SPANS = ("day", "week", "fort", "month", "quart", "year", "morn", "even", "night")
_ENGLISH_SIGNS = ("every ", "once ", "twice ", " times ")
# Many other words end as these do.
_LY = ("weekly", "nightly", "monthly", "quarterly", "yearly", "nnually", "nnially", "daily")
_BY = re.compile("按(?:[天日周旬月年]|季(?!节)|半年|星期|礼拜)")


class Often(NamedTuple):
    """A frequency: its period in days, and how many times in that, if it is told."""

    days: Fraction
    times: Fraction | int | None
    start: int
    end: int
    written: str


def may_be_often(text: str) -> bool:
    """Say at a glance whether a text in either language may tell how often."""
    return _may_be_han(text) or _may_be_english(text)


def _may_be_han(text: str) -> bool:
    # A loop: nearly all signs are looked for in vain, and each record is looked at.
    for sign in _HAN_SIGNS:
        if sign in text:
            return True
    return "按" in text and _BY.search(text) is not None


def _may_be_english(text: str) -> bool:
    # All of these have a blank beside them, and hardly a text in Chinese has one.
    if " " not in text or not has_latin(text):
        return False
    small = text.lower()
    for sign in _ENGLISH_SIGNS:
        if sign in small:
            return True
    if "ly" in small and any(map(small.__contains__, _LY)):
        return True
    return "each " in small and any(f"each {span}" in small for span in _SPANS)


# The same quote proves many statements, and a text is asked for more than once.
@lru_cache(maxsize=2_000)
def frequencies(text: str) -> tuple[Often, ...]:
    """The frequencies that a text tells of, in either language."""
    return (*_han(text), *_english(text))


def other_frequencies(text: str, quotes: Sequence[str]) -> Iterator[tuple[Often, str]]:
    """The frequencies of a text that no quote has, where quotes have others, and one of those."""
    own = frequencies(text)
    read = [(quote, frequencies(quote)) for quote in quotes] if own else []
    known = [row for _, rows in read for row in rows]
    if not known or any(re.search(_UNSURE, row) for row in (text, *quotes)):
        return
    # What tells of a frequency tells of no other.
    rest = [_without(quote, rows) for quote, rows in read]
    for row in own[:_MOST]:
        if any(_agree(row, one) for one in known) or _is_loose(row, rest):
            continue
        if not re.search(_DENIED, text[: row.start]):
            yield row, known[0].written


def borne_out(text: str, quotes: Iterable[str]) -> list[Often]:
    """The frequencies of a text that quotes have, in whatever numbers."""
    own = frequencies(text)
    known = [row for quote in quotes for row in frequencies(quote)] if own else []
    return [row for row in own if any(_agree(row, one) for one in known)]


def _agree(one: Often, two: Often) -> bool:
    if one.times is not None and two.times is not None:
        return _is_near(one.times / one.days, two.times / two.days)
    return _is_near(one.days, two.days) or _is_near(
        (one.times or 1) / one.days, (two.times or 1) / two.days
    )


def _is_near(one: Fraction, two: Fraction) -> bool:
    return one <= two * _CLOSE and two <= one * _CLOSE


def _without(quote: str, rows: Iterable[Often]) -> str:
    for row in rows:
        quote = f"{quote[: row.start]}{' ' * (row.end - row.start)}{quote[row.end :]}"
    return quote


def _is_loose(row: Often, quotes: Iterable[str]) -> bool:
    """Whether quotes may say so in other words: so many times as well, if a text tells that."""
    words = _LOOSE.get(int(row.days))
    if words is None:
        return False
    for quote in quotes:
        if re.search(words, quote):
            counts = {_count(one or other) for one, other in re.findall(_ANY_COUNT, quote)}
            if row.times is None or row.times in counts:
                return True
    return False


def _han(text: str) -> Iterator[Often]:
    matches = list(re.finditer(_HAN, text)) if _may_be_han(text) else []
    for place, match in enumerate(matches):
        end = match.end()
        if match["whole"]:
            days = _DAYS[match["whole"]] * _count(match["some"])
            times: Fraction | int | None = _count(match["times"])
        else:
            days = Fraction(_DAYS[match["span"]] * _count(match["n"]))
            days *= 2 if "隔" in (match["every"] or "") else 1
            days /= 2 if match["half"] else 1
            following = matches[place + 1].start() if place + 1 < len(matches) else len(text)
            clause = re.split(_HAN_END, text[end:following], maxsplit=1)[0]
            count = re.search(_HAN_COUNT, clause)
            times = _count(count["times"]) if count else None
            end = end + count.end() if count else end
        if days:
            yield Often(Fraction(days), times, match.start(), end, text[match.start() : end])


def _english(text: str) -> Iterator[Often]:
    if _may_be_english(text):
        for match in re.finditer(_ENGLISH, text):
            groups = match.groupdict()
            if groups["weekday"]:
                days, times = 7, None
            elif groups["adverb"]:
                days, times = _ADVERBS[groups["adverb"].lower()], None
            else:
                span, n = groups["span"] or groups["span2"], groups["n1"] or groups["n2"]
                days = _DAYS[span.lower()] * int(_count(n))
                times = int(_count(groups["times"])) if groups["times"] else None
            if days:
                yield Often(Fraction(days), times, *match.span(), " ".join(match[0].split()))


def _count(word: str | None) -> Fraction | int:
    """What a word counts: one where there is none, half a period of 半."""
    if word is None:
        return 1
    small = word.lower().removesuffix("times").strip()
    if small == "半":
        return Fraction(1, 2)
    return _WORDS.get(small) or whole_number(small)
