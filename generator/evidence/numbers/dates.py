"""Dates as texts write them, in English and Chinese."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from generator.evidence.characters import in_small
from generator.evidence.numbers.day_lists import days_before, days_behind, han_days_behind
from generator.evidence.numbers.numerals import numeral_value
from generator.evidence.patterns import pattern

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_NAMES = "|".join(month[:3] for month in _MONTHS)
# What stands before the first digits or letters is looked at behind them: a pattern that begins
# with what it looks for finds it at once, and one that begins with a look back tries every place.
_NAME = rf"(?P<name>(?:{_NAMES})(?<!\w{{4}})[a-z]*)\.?"
_YEAR = r"(?P<y>\d\d\d\d)(?<!\d{5})"
_MONTH = r"(?P<m>\d(?<!\d\d)\d?)"
# 2022.5万元 and 1999.8 km measure something; 2022.11 to 2023.4 and 2022.5 (a month) do not.
_MEASURED = (
    r"\s?(?:[%％‰]|(?!(?:to|and|until)\b)[a-z]"
    r"|[百千万亿萬億亩吨倍]|元(?!旦)|[美欧英日港]元|度(?!假)|公[里顷斤升尺]|[平立]方|[毫厘海]?[米里]|毫[克升])"
)
# Forms of small letters in the order in which they win, compiled when a text first needs one, and
# what a text must hold to have any. Behind those with months all have a year.
_FORMS = tuple(
    (re.compile(sign, re.ASCII), tuple(f"(?a){form}" for form in forms))
    for sign, forms in (
        (
            rf"(?:{_NAMES})(?<!\w{{4}})",
            (
                # To 6 March 1,034 came.
                rf"{_NAME} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,\d{{3}}\b)"
                r"(?:,? (?P<y>\d{4})\b)?",
                rf"(?P<d>\d(?<!\w\w)\d?)(?:st|nd|rd|th)? (?:of )?{_NAME}\b(?:,? (?P<y>\d{{4}})\b)?",
                rf"{_NAME},? (?P<y>\d{{4}})\b",
            ),
        ),
        (
            r"月(?:(?<=\d月)|(?<=\d\s月))",
            (
                rf"{_YEAR}\s?年\s?(?P<m>\d{{1,2}})\s?月(?:\s?(?P<d>\d{{1,2}})\s?[日号])?",
                rf"{_MONTH}\s?月\s?(?P<d>\d{{1,2}})\s?[日号]",
                rf"{_MONTH}\s?月(?!\d)",
                # 1月2—4日: the days are looked at behind it.
                rf"{_MONTH}\s?月(?=\d{{1,2}}\s?[至到、和~\uff5e\u2010-\u2015-]{{1,2}}\s?\d{{1,2}}[日号])",
            ),
        ),
        ("年", (rf"{_YEAR}\s?年",)),
        (
            r"[-./]\d(?<=\d[-./]\d)",
            (
                rf"{_YEAR}(?<!\.\d{{4}})([-./])(?P<m>\d{{1,2}})\2(?P<d>\d{{1,2}})(?!\.?\d)",
                rf"{_YEAR}(?<!\.\d{{4}})[-/](?P<m>\d{{1,2}})(?!\d|[-./]\d)",
                r"(?P<y>(?:19|20)\d\d)(?<![\d.]\d{4})\.(?P<m>\d{1,2})"
                rf"(?!\d|[-./]\d|{_MEASURED})",
            ),
        ),
        (
            "19|20",
            (r"(?P<y>(?:19|20)\d\d)(?<![\d,.]\d{4})(?![\d,]|\.\d|\s?[%人件户场项])",),
        ),
    )
)
_WITH_MONTHS, _YEAR_DIGITS = 2, 4
# Dates in Chinese numerals: 二〇二三年三月二十八日. A month alone is none, it may be a time of so
# many months, but where a part of it is meant: 十一月底. Few texts have any: the pattern is
# compiled when it is first needed.
_ROW = "零一二三四五六七八九"
_ZEROS = str.maketrans("〇○◯", "零零零")
_NUMERALS = f"{_ROW}十廿卅"
_MONTH_IN_NUMERALS = f"(?:十[一二]?|[{_ROW}])"
_OF_MONTH = "底|末|初|份|[上中下]旬"
_IN_NUMERALS = (
    f"(?P<y>(?:一[八九]|二零)[{_ROW}]{{2}})(?<![{_NUMERALS}百千万亿]{{5}})年"
    f"(?:(?P<m>{_MONTH_IN_NUMERALS})月(?:(?P<d>[{_NUMERALS}]{{1,3}})[日号])?)?"
    f"|(?P<m2>{_MONTH_IN_NUMERALS})(?<![{_NUMERALS}]{{3}})(?<![{_ROW}][{_NUMERALS}])"
    f"月(?:(?P<d2>[{_NUMERALS}]{{1,3}})[日号]|(?={_OF_MONTH}))"
)
# What a text must hold to have any.
_YEAR_IN_NUMERALS = re.compile(f"年(?<=[{_ROW}〇○◯]{{2}}年)")
_DAY_IN_NUMERALS = re.compile(f"月(?<=[{_NUMERALS}]月)(?=[{_NUMERALS}]|{_OF_MONTH})")
# 1至11月: the first month, before its last.
_RANGES = frozenset("至到~\uff5e\u2010\u2011\u2012\u2013\u2014\u2015-")
_FIRST_MONTH = r"(?<![\d.\-/])(?P<m>\d{1,2})\s?[至到~\uff5e\u2010-\u2015-]{1,2}\Z"
_LAST_DAY = 31
_LEADS = r",? ?(?:[-\u2010-\u2015]|to|until|till) ?"
_DIGITS = re.compile(r"\d\d*+")


#: Year, month and day; ``None`` for a part that is left open.
DateParts = tuple[int | None, int | None, int | None]


class WrittenDate(NamedTuple):
    """A date as a text writes it; parts that it leaves out are ``None``."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None

    @property
    def parts(self) -> DateParts:
        """Year, month and day, as far as they are written."""
        return self.year, self.month, self.day


_start = attrgetter("start")


@lru_cache(maxsize=20_000)
def dates_in(text: str) -> tuple[WrittenDate, ...]:
    """Dates of a text in English and Chinese forms, and bare years; the longest form wins."""
    return read_dates(text)


def read_dates(text: str) -> tuple[WrittenDate, ...]:
    """Return what `dates_in` does, and remember nothing: for texts that are read once."""
    found: list[WrittenDate] = []
    if _YEAR_IN_NUMERALS.search(text) or _DAY_IN_NUMERALS.search(text):
        found += _in_numerals(text)
    runs = _DIGITS.findall(text)
    if not runs:
        return tuple(found)
    plain = text
    if not "".join(runs).isascii():
        # Full-width digits are one character each, so offsets hold.
        plain = "".join(
            unicodedata.normalize("NFKC", mark) if mark.isdecimal() else mark for mark in text
        )
    plain = in_small(plain)
    has_years = len(max(runs, key=len)) >= _YEAR_DIGITS
    for sign, forms in _FORMS if has_years else _FORMS[:_WITH_MONTHS]:
        if not sign.search(plain):
            continue
        for form in forms:
            if found and not _is_left(sign, plain, found):
                break
            for match in pattern(form).finditer(plain):
                start, end = match.span()
                place = bisect_right(found, start, key=_start)
                if (place and found[place - 1].end > start) or (
                    place < len(found) and found[place].start < end
                ):
                    continue
                date = _date(match)
                if date is not None:
                    found.insert(place, date)
    if any(date.month is not None for date in found):
        found = list(_with_days(plain, found))
    return tuple(found)


def _is_left(sign: re.Pattern[str], text: str, dates: list[WrittenDate]) -> bool:
    """Whether a sign stands outside of all dates: no date that has it may have been found."""
    for match in sign.finditer(text):
        place = bisect_right(dates, match.start(), key=_start)
        if not place or dates[place - 1].end <= match.start():
            return True
    return False


def _with_days(text: str, dates: list[WrittenDate]) -> Iterator[WrittenDate]:
    """Dates, and beside each the days that share its month: 2–4 January 2024."""
    ends = 0
    for index, date in enumerate(dates):
        if date.start < ends:
            continue  # The year behind January 2–4, which both days have.
        after = dates[index + 1 :]
        rows = [date]
        if date.start and text[date.start - 1] in _RANGES and date.parts[::2] == (None, None):
            rows = _with_first_month(text, date)
        if date.month is not None and text[date.end - 1] in "月日号":
            days = han_days_behind(text, date.end)
            if date.day is None and days:
                _, end, day = days.pop(0)
                rows = [date._replace(end=end, day=day)]
            rows += [WrittenDate(*row[:2], date.year, date.month, row[2]) for row in days]
        elif date.month is not None and date.day is not None:
            rows = _with_english_days(text, _with_year(text, date, after))
        while (
            len(rows) > 1
            and rows[-1].day != date.day
            and any(row.start < rows[-1].end and row.month is not None for row in after)
        ):
            rows.pop()
        yield from (row for row in rows if row.start >= ends)
        ends = rows[-1].end


def _with_first_month(text: str, date: WrittenDate) -> list[WrittenDate]:
    """A month with the one that leads to it: 1至11月, but not 1至3月内, so many months."""
    match = re.search(_FIRST_MONTH, text[max(0, date.start - 5) : date.start])
    if match is None or not 1 <= int(match["m"]) <= 12 or text.startswith("内", date.end):
        return [date]
    start = date.start - len(match[0])
    return [WrittenDate(start, start + len(match["m"]), None, int(match["m"]), None), date]


def _with_year(text: str, date: WrittenDate, after: list[WrittenDate]) -> WrittenDate:
    """A date with the year of the one that it leads to: 30 January to 4 February 2024."""
    if (
        date.year is not None
        or not after
        or not after[0].year
        or not pattern(_LEADS).fullmatch(text, date.end, after[0].start)
    ):
        return date
    later = after[0]
    if later.month is None or date.month is None or date.day is None:
        return date
    # 5 May to May 2024 is of one year as well.
    is_before = (date.month, date.day) <= (later.month, later.day or _LAST_DAY)
    return date._replace(year=later.year) if is_before else date


def _with_english_days(text: str, date: WrittenDate) -> list[WrittenDate]:
    if text[date.start].isdecimal():
        days = days_before(text, date.start) if text[date.end - 1].isascii() else ()
        return [WrittenDate(*row[:2], date.year, date.month, row[2]) for row in days] + [date]
    behind = days_behind(text, date.end) if date.year is None else None
    if behind is None:
        return [date]
    (start, end, day), year = behind
    return [date._replace(year=year), WrittenDate(start, end, year, date.month, day)]


def _in_numerals(text: str) -> Iterator[WrittenDate]:
    # Each zero is one character, so offsets hold.
    for match in re.finditer(_IN_NUMERALS, text.translate(_ZEROS)):
        year = "".join(str(_ROW.index(mark)) for mark in match["y"] or "")
        month, day = (numeral_value(match[name] or match[f"{name}2"] or "") for name in "md")
        parts = [None if part is None else int(part) for part in (month, day)]
        if parts[0] != 0 and parts[1] != 0 and (parts[1] or 0) <= 31:
            yield WrittenDate(*match.span(), int(year) if year else None, *parts)


def _date(match: re.Match[str]) -> WrittenDate | None:
    parts = match.groupdict()
    month = int(parts["m"]) if parts.get("m") else None
    if parts.get("name"):
        name = parts["name"]
        known = next((number for number, m in enumerate(_MONTHS, 1) if m.startswith(name)), None)
        if known is None and name != "sept":
            return None
        month = known or 9
    day = int(parts["d"]) if parts.get("d") else None
    year = int(parts["y"]) if parts.get("y") else None
    if (month and not 1 <= month <= 12) or (day and not 1 <= day <= 31):
        return None
    return WrittenDate(match.start(), match.end(), year, month, day)


def within(date: DateParts, known: DateParts) -> bool:
    """Say whether a known date has every part that a written one has."""
    return all(part is None or part == other for part, other in zip(date, known, strict=True))
