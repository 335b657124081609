"""Days of the week: 每周三 of 每周二, Monday to Friday of Monday to Thursday.

A day is read strictly in a text, and loosely in its quotes. The weekend is either of its days; who
says when it is closed tells when it is open. Where quotes tell of no day of the week, or of each,
nothing is told.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.evidence.characters import has_latin
from generator.evidence.numbers.number_words import whole_number
from generator.evidence.patterns import pattern

_ENGLISH_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_ENGLISH_NAMES = "|".join(_ENGLISH_DAYS)
_DAYS = {
    "天": 7,
    **{
        day: number
        for names in ("一二三四五六日", _ENGLISH_DAYS)
        for number, day in enumerate(names, 1)
    },
}
_WEEK, _WORKING, _WEEKEND = frozenset(range(1, 8)), frozenset(range(1, 6)), frozenset((6, 7))

_UNIT = "(?:周|星期|礼拜)"
_DAY = "[一二三四五六日天]"
# 一周一次 and 每周一课 count; what stands in a list or a span surely is a day.
_COUNTED = (
    "(?!个?(?:次|回|期|场|堂|节|课|趟|轮|练|学|讲|赛|播|报|查|检|评|访|谈|更|清|题|星|问|歌|诗|书|文|品"
    "|主题|调度|通报|小结|例|案|会商|研判|推送|走访|天(?!气)|日|小时|篇|条|道|个))"
)
_JOINT = r"\s?(?:、|及|和|与|或|至|到|[-–—－~～])\s?"
# A day without 周 before it: 每周三、四支队伍 are four teams.
_BARE_DAY = rf"{_DAY}(?=[^\w]|[早晚上下中午夜开闭休的和与及或至到均都各为]|\Z)"
_HAN = (
    rf"(?<![一二两三四五六七八九十几数多\d本这上下首前后全各])(?<![一二两三四五六七八九十几数\d]个)"
    rf"{_UNIT}(?P<days>{_DAY}(?:(?:{_JOINT}|，)?{_UNIT}{_DAY}|{_JOINT}{_BARE_DAY}){{1,6}}"
    rf"|一三五|二四六|六日(?!内)|{_DAY}{_COUNTED})"
)
_LOOSE = f"{_UNIT}({_DAY})"
_NAMED = "(?P<working>工作日)|(?P<weekend>周末|双休日)"
_EVERY = "每[天日]|天天|全年无休|全天候|(?i:dai|every ?day|each day|seven days)"
_NAME = f"(?:{_ENGLISH_NAMES})days?"
_ENGLISH = (
    rf"(?i)\b(?P<first>{_NAME})(?P<more>(?:(?:,? (?:and|or|to|through|until) |, |\s?[-–—/]\s?)"
    rf"{_NAME})*)\b|\b(?P<working>weekdays?|working days?)\b|\b(?P<weekend>weekends?)\b"
)
_COUNT_SIGNS = ("周", "星期", "礼拜", " week")
_PER_WEEK = (
    rf"[每一]个?{_UNIT}[^，。；：\d一二三四五六七\n]{{0,6}}([一二两三四五六七1-7])\s?天"
    r"|(?i:\b([1-7]|one|two|three|four|five|six|seven)\s+days?\s+(?:a|per|each|every)\s+week\b)"
)
_SPAN, _ENGLISH_SPAN = "至|到|[-–—－~～]", r"(?i)\b(?:to|through|until)\b|[-–—]"
_GLANCE = ("周", "星期", "礼拜", "工作日", "双休", "day", "weekend")
_MOST = 16


class Days(NamedTuple):
    """Days of the week, 1 to 7, and how a text writes them."""

    days: frozenset[int]
    written: str


class Count(NamedTuple):
    """How many days of each week a text tells of, and where it does."""

    days: int
    start: int
    end: int


def may_name_days(text: str) -> bool:
    """Say at a glance whether a text may name days of the week."""
    # A loop: nearly all signs are looked for in vain, and each record is looked at.
    for sign in _GLANCE:  # noqa: SIM110
        if sign in text:
            return True
    return False


def other_days(text: str, quotes: Sequence[str]) -> Iterator[tuple[Days, str]]:
    """Days of the week that a text has and none of its quotes, with days that these have."""
    known = [row for quote in quotes for row in (*days_in(quote), *_loosely(quote))]
    if not known or any(pattern(_EVERY).search(quote) for quote in quotes):
        return
    there = frozenset[int]().union(*(row.days for row in known))
    closed = {_WEEK - there, *(_WEEK - row.days for row in known)}
    for row in days_in(text):
        # At the weekend is on one of its days.
        missing = row.days - there
        if row.days == _WEEKEND and row.days & there:
            missing = frozenset()
        if missing and row.days not in closed:
            yield row, known[0].written


def counts_borne_out(text: str, quotes: Iterable[str]) -> list[Count]:
    """How many days a week a text tells of, where quotes name so many: six of 周二至周日."""
    if not any(sign in text for sign in _COUNT_SIGNS):
        return []
    rows = pattern(_PER_WEEK).finditer(text)
    own = [Count(whole_number(row[1] or row[2]), *row.span()) for row in rows]
    known = set[int]()
    for named in map(days_in, quotes) if own else ():
        known.update(len(row.days) for row in named)
        known.add(len(frozenset[int]().union(*(row.days for row in named))))
    return [row for row in own if row.days in known]


# The same quote proves many statements.
@lru_cache(maxsize=1_000)
def days_in(text: str) -> tuple[Days, ...]:
    """The days of the week that a text names, as far as that is sure."""
    if not may_name_days(text):
        return ()
    found = [_days(match, match["days"]) for match in re.finditer(f"{_HAN}|{_NAMED}", text)]
    if has_latin(text):
        rows = re.finditer(_ENGLISH, text)
        found += [_days(row, row["first"] and row["first"] + row["more"]) for row in rows]
    return tuple(found[:_MOST])


def _loosely(quote: str) -> Iterator[Days]:
    """Whatever may be a day of the week."""
    for match in pattern(_LOOSE).finditer(quote):
        yield Days(frozenset((_DAYS[match[1]],)), match[0])


def _days(match: re.Match[str], listed: str | None) -> Days:
    if listed is None:
        return Days(_WORKING if match["working"] else _WEEKEND, match[0])
    words = listed.lower()
    is_english = words.isascii() or words[0].isascii()
    signs, span = (_ENGLISH_NAMES, _ENGLISH_SPAN) if is_english else (_DAY, _SPAN)
    rows = [(_DAYS[row[0]], row.start(), row.end()) for row in re.finditer(signs, words)]
    days = {day for day, _, _ in rows}
    for (one, _, end), (other, start, _) in pairwise(rows):
        if re.search(span, words[end:start]):
            last = other if other >= one else other + len(_WEEK)
            days |= {(day - 1) % len(_WEEK) + 1 for day in range(one, last + 1)}
    return Days(frozenset(days), match[0])
