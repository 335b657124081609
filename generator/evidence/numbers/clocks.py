"""Times of day: 下午2时30分, 14:30, 2:30 p.m., half past two in the afternoon.

Each has the minutes of the day that it may mean: who writes 5点 behind 下午2点 means five in the
afternoon, and nobody else can be sure. A time that may be a count (三点, 4:3:3) is read as one that
a text may have, and never told.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.numbers.number_words import SMALL
from generator.evidence.numbers.numerals import numeral_value

# Looked for where a text has one of the signs that these end with: most have none.
_GLANCE = re.compile(
    r"[\d零一二三四五六七八九十两兩]\s?[时時点點]|\d[:：]\d\d|\d\s?[AaPp]\.?[Mm]\b"
)
# All are looked at where the glance sees one: compiled when they are first needed.
_HAN_PART = (
    "凌晨|清晨|早上|早晨|上午|早|正午|中午|午间|下午|午后|傍晚"
    "|晚上|晚间|夜间|夜里|深夜|当晚|今晚|晚"
)
_HAN_N = r"(?:\d{1,2}|[零一二三四五六七八九十两兩]{1,3})"
# 8点意见 and 三点要求 count; 5时段 and 12时辰 are no times.
_HAN = (
    rf"(?<![\d.:：第])(?:(?P<part>{_HAN_PART})\s?)?(?<![\d.零一二三四五六七八九十两兩第])(?P<hour>{_HAN_N})\s?"
    rf"(?:(?P<sign>[时時点點])(?![段期代辰节節限间間差效空]|[\d.]+[倍%％])"
    rf"(?P<rest>半|[一三]刻|整|钟|鐘|\s?{_HAN_N}分?(?!钟|鐘))?"
    r"|[:：](?P<minute>[0-5]\d)(?![\d:：]))"
)
_PARTS = r"(?:\s(?:in|on) the (?P<{0}>morning|afternoon|evening)\b|\sat (?P<{0}_night>night)\b)"
_HOUR_WORD = "|".join(list(SMALL)[:12])
_ENGLISH = (
    r"(?i)(?<![\d.:：,])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    rf"|(?<![\d.:：,])(?P<h24>\d{{1,2}}):(?P<m24>[0-5]\d)(?![\d:：]){_PARTS.format('p24')}?"
    rf"|\b(?:(?P<past>half|(?:a )?quarter) (?P<way>past|to) )?(?P<word>{_HOUR_WORD}|\d{{1,2}})"
    rf"(?P<clock>\s?o['’]clock)?{_PARTS.format('pw')}?(?![\w:]|\.\d)"
)
# What stands before an hour that has no more than its part of the day: 12 in the morning may count.
_BEFORE_HOUR = r"(?i)\b(?:at|from|to|until|till|by|before|after|between|since)\s\Z"
# 2 to 5 p.m., 9至11时: the first of two has no sign of its own.
_FIRST = (
    r"(?i)(?<![\d.:：,])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?"
    r"\s?(?:to|and|until|[-–—~～至到])\s?\Z"
)
_ABOUT_BEFORE = r"(?i)(?:[约約近]|\b(?:about|around|shortly|nearly|circa|before|after))\s?\Z"
_ABOUT_AFTER = "\\s?(?:许|許|左右|前后|前後|多)"
_RATIO = "比|(?i:ratio)"
_REACH, _HOURS, _HALF_DAY, _MINUTES = 12, 24, 12, 60
_MOST = 64


class Clock(NamedTuple):
    """A time of day in a text: the minutes of the day that it may be, and its place.

    ``is_sure`` says that it can be nothing else, and is told exactly.
    """

    minutes: frozenset[int]
    start: int
    end: int
    is_sure: bool


def may_hold_clocks(text: str) -> bool:
    """Say at a glance whether a text may tell a time of day."""
    small = text.lower()
    # Written out: every text with a number is looked at.
    if (
        ("点" in small or "时" in small or ":" in small or "：" in small or "點" in small)
        or ("時" in small or "am" in small or "pm" in small or ".m" in small)
    ) and _GLANCE.search(text) is not None:
        return True
    return ("clock" in small or "the mor" in small or "the aft" in small or "the eve" in small) or (
        "t night" in small or "half past" in small or "quarter " in small or "half to" in small
    )


# The same quote proves many statements.
@lru_cache(maxsize=512)
def clocks_in(text: str) -> tuple[Clock, ...]:
    """The times of day of a text, in order."""
    if not may_hold_clocks(text):
        return ()
    found: list[Clock] = []
    rows = [*_han(text), *_english(text)]
    for clock in sorted(rows, key=lambda row: (row.start, -row.end, not row.is_sure))[:_MOST]:
        if not found or clock.start >= found[-1].end:
            found.append(clock)
    return tuple(found)


def agreeing(text: str, quotes: Iterable[str]) -> tuple[list[Clock], list[Clock]]:
    """The times of a text that quotes have as well, and those in place of which they have others.

    Of neither sort is a time where quotes tell none, or which a text may not mean as one.
    """
    own = clocks_in(text)
    known = [clock for quote in quotes for clock in clocks_in(quote)] if own else []
    same = [row for row in own if any(row.minutes & other.minutes for other in known)]
    if not any(row.is_sure for row in known):
        return same, []
    return same, [row for row in own if row.is_sure and row not in same]


def _han(text: str) -> Iterator[Clock]:
    for match in re.finditer(_HAN, text):
        hour, rest = _number(match["hour"]), match["rest"] or ""
        minute = int(match["minute"] or 0) if match["sign"] is None else _han_minute(rest)
        if hour is None or minute is None or hour > _HOURS or minute >= _MINUTES:
            continue
        part = match["part"] or ""
        is_hour = match["sign"] in ("时", "時") and match["hour"].isdecimal()
        is_sure = bool(part) or bool(rest) or is_hour
        if match["sign"] is None:
            is_sure = not re.search(_RATIO, text[max(0, match.start() - _REACH) : match.start()])
        minutes = _of_part(hour, minute, part)
        yield _clock(text, match.start(), match.end(), minutes, is_sure)
        yield from _first(text, match.start(), part)


def _han_minute(rest: str) -> int | None:
    if rest in ("", "整", "钟", "鐘"):
        return 0
    if rest == "半":
        return 30
    if rest.endswith("刻"):
        return 15 if rest[0] == "一" else 45
    return _number(rest.strip().removesuffix("分"))


def _number(written: str) -> int | None:
    if written.isdecimal():
        return int(written)
    if len(written) > 1 and written[0] == "零":
        written = written[1:]
    value = numeral_value(written.replace("兩", "两"))
    return None if value is None else int(value)


def _of_part(hour: int, minute: int, part: str) -> frozenset[int]:
    """The minutes of the day that an hour may be in a part of the day."""
    if hour > _HALF_DAY:
        hours = {hour % _HOURS}
    elif part.startswith(("下午", "午后", "傍晚")):
        hours = {hour % _HALF_DAY + _HALF_DAY}
    elif part.startswith(("凌晨", "清晨", "早", "上午")):
        hours = {hour, 0} if hour == _HALF_DAY else {hour}
    elif part.startswith(("正午", "中午", "午间")):
        hours = {hour} if hour > _HALF_DAY - 3 else {hour + _HALF_DAY}
    elif part:
        # 晚上12点 is midnight, and so is 深夜1点 in the morning.
        hours = {hour % _HALF_DAY, (hour + _HALF_DAY) % _HOURS}
        hours = hours if hour < 5 else {max(hours) if hour < _HALF_DAY else 0}
    else:
        hours = {hour, (hour + _HALF_DAY) % _HOURS}
    return frozenset(row * _MINUTES + minute for row in hours)


def _english(text: str) -> Iterator[Clock]:
    for match in re.finditer(_ENGLISH, text):
        if match["half"]:
            part = "上午" if match["half"].lower() == "a" else "下午"
            hour, minute = int(match["hour"]), int(match["minute"] or 0)
            is_sure = hour <= _HALF_DAY
            yield from _first(text, match.start(), "")
        elif match["h24"]:
            hour, minute = int(match["h24"]), int(match["m24"])
            part = _english_part(match["p24"], match["p24_night"])
            before = text[max(0, match.start() - _REACH) : match.start()]
            is_sure = bool(part) or not re.search(_RATIO, before)
        else:
            word = match["word"].lower()
            hour = int(word) if word.isdecimal() else SMALL[word]
            part = _english_part(match["pw"], match["pw_night"])
            if not (part or match["clock"] or match["past"]) or not hour:
                continue
            before = text[max(0, match.start() - _REACH) : match.start()]
            minute = 0
            if match["past"]:
                minute = 30 if match["past"].lower() == "half" else 15
                if match["way"].lower() == "to":
                    hour, minute = (hour - 1) or _HALF_DAY, _MINUTES - minute
            is_sure = bool(match["clock"] or match["past"] or re.search(_BEFORE_HOUR, before))
        if hour > _HOURS:
            continue
        yield _clock(text, match.start(), match.end(), _of_part(hour, minute, part), is_sure)


def _english_part(part: str | None, night: str | None) -> str:
    if night:
        return "晚"
    return {"morning": "上午", "afternoon": "下午", "evening": "晚"}.get((part or "").lower(), "")


def _first(text: str, end: int, part: str) -> Iterator[Clock]:
    """The time that has its sign behind the next one: 9 of 9 to 11 a.m."""
    match = re.search(_FIRST, text[max(0, end - _REACH) : end])
    if match is None or int(match["hour"]) > _HOURS or part:
        return
    start = end - len(match[0])
    minutes = _of_part(int(match["hour"]), int(match["minute"] or 0), "")
    last = match.end("minute" if match["minute"] else "hour") - match.start()
    yield Clock(minutes, start, start + last, is_sure=False)


def _clock(text: str, start: int, end: int, minutes: frozenset[int], is_sure: bool) -> Clock:
    """A time of day; one that is told about is never wrong by itself."""
    is_about = re.search(_ABOUT_BEFORE, text[max(0, start - _REACH) : start]) or re.match(
        _ABOUT_AFTER, text[end : end + 3]
    )
    return Clock(minutes, start, end, is_sure and not is_about)
