"""Dates and numbers as people write them, in the form that a record has them in.

``2025年3月1日`` and ``1 March 2025`` are 2025-03-01, and ``128.6万`` is 1286000. What may be meant
in two ways (3/1/2025) is left to whoever wrote it.
"""

import re
import unicodedata
from datetime import date
from decimal import Decimal

# All are looked at where a value is refused: compiled when they are first needed.
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_SHORT = 3
_NUMERALS = {sign: str(at) for at, sign in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_N = "[〇零一二三四五六七八九十]{1,4}"
_HAN_DATE = rf"({_N})年(?:({_N})月(?:({_N})[日号])?)?"
_DATE = r"(\d{4})(?:\s?[年/.\-–—]\s?(\d{1,2})(?:\s?[月/.\-–—]\s?(\d{1,2}))?)?\s?[年月日号.]?"
# What a computer or a sentence puts behind a date, eight digits, and days before months.
_BEHIND = r"(?:[ T]\d{1,2}:\d\d.*|[。、,;]+|\s*\(.{1,4}\))$"
_DIGITS = r"(\d{4})(\d\d)(\d\d)"
_LAST_YEAR_OF = r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})"
_MONTHS_OF_A_YEAR = 12
_NAMED = r"(?i)(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?P<month>[a-z]{3,9})\.?"
_NAMED += r"(?:\s+(?P<last>\d{1,2})(?:st|nd|rd|th)?)?,?\s+(?P<year>\d{4})"
_NUMBER = (
    r"(?P<whole>[+-]?\d{1,3}(?:[,\s'’_]\d{3})+|[+-]?\d+)(?P<part>\.\d+)?\s?"
    r"(?P<power>[十百千]?[万亿]|thousand|million|billion)?(?P<unit>[^\d\s.,%‰][^\d,.]{0,11})?"
)
_POWERS = {"thousand": 3, "million": 6, "billion": 9, "万": 4, "亿": 8, "十": 1, "百": 2, "千": 3}
_FIRST_YEAR, _LAST_YEAR = 1000, 9999
_LONGEST = 40
_YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
# Parts of a year that are longer than a month, and what stands between the first and the last.
_SPAN = r"(?i)\b[qh][1-4]\b|\b[1-4][qh]\b|quarter|half|季|半年|[至到~]|\bto\b|\s[-–—]\s|[–—]|月-"


def day_meant(written: str) -> str:
    """The date that a text surely means, as far as it is written; empty where it is none."""
    text = unicodedata.normalize("NFKC", written.strip())
    if len(text) > _LONGEST:
        return ""
    text = re.sub(_BEHIND, "", text)
    named = re.fullmatch(_NAMED, text)
    if named is not None:
        month = _month(named["month"].lower())
        day = named["day"] or named["last"]
        if not month or (named["day"] and named["last"]):
            return ""
        return _date(int(named["year"]), month, int(day) if day else None)
    han = re.fullmatch(_HAN_DATE, text)
    found = [_numeral(row) for row in han.groups()] if han is not None else []
    turned = re.fullmatch(_LAST_YEAR_OF, text)
    if turned is not None:
        return _sure(*(int(row) for row in turned.groups()))
    if not found:
        match = re.fullmatch(_DIGITS, text) or re.fullmatch(_DATE, text)
        found = [int(row) if row else None for row in match.groups()] if match is not None else []
    return _date(*found) if found and found[0] else ""


def span_year(written: str) -> str:
    """The year in which a quarter, a half-year or some months lie; empty for anything else."""
    text = unicodedata.normalize("NFKC", written.strip())
    years = set(re.findall(_YEAR, text))
    is_span = len(text) <= _LONGEST and re.search(_SPAN, text)
    return years.pop() if is_span and len(years) == 1 else ""


def _sure(first: int, second: int, year: int) -> str:
    """A date whose day and month can't be taken for each other; empty for another."""
    if first == second or second > _MONTHS_OF_A_YEAR >= first:
        return _date(year, first, second)
    return _date(year, second, first) if first > _MONTHS_OF_A_YEAR >= second else ""


def _month(word: str) -> int:
    """The number of a month by its name, in full or its first letters; 0 for no month."""
    written = "sep" if word == "sept" else word
    found = (at for at, month in enumerate(_MONTHS, 1) if written in (month, month[:_SHORT]))
    return next(found, 0)


def _numeral(written: str | None) -> int | None:
    """The number of a year, a month or a day in Chinese numerals."""
    if not written:
        return None
    if "十" not in written:
        return int("".join(_NUMERALS[sign] for sign in written))
    tens, _, ones = written.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return 0
    return 10 * int(_NUMERALS.get(tens, "1")) + int(_NUMERALS.get(ones, "0"))


def _date(year: int | None, month: int | None, day: int | None) -> str:
    """A date that is in the calendar, written as records have it; empty else."""
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return ""
    try:
        date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return ""
    parts = (f"{row:02}" for row in (month, day) if row is not None)
    return "-".join([f"{year}", *parts])


def number_meant(written: str) -> str:
    """The number that a text surely writes, in digits alone; empty where it is none."""
    text = unicodedata.normalize("NFKC", written.strip()).replace("\u2212", "-")
    match = re.fullmatch(_NUMBER, text) if len(text) <= _LONGEST else None
    if match is None:
        return ""
    whole = re.sub(r"[,\s'’_+]", "", match["whole"]).lstrip("0") or "0"
    value = Decimal(f"{whole}{match['part'] or ''}")
    power = sum(_POWERS[row] for row in re.findall("|".join(_POWERS), match["power"] or ""))
    plain = f"{value.scaleb(power):f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
