"""Days that share the month of a date beside them: 2–4 January 2024, 1月2日至4日."""

import re
from collections.abc import Iterator

from generator.evidence.patterns import pattern

#: Start, end and value of a day.
Day = tuple[int, int, int]

_DASH = r"[-\u2010-\u2015~\uff5e]"
# 2 to 4 January, 2, 3 and 4 January: what stands directly before the last of them.
_BEFORE = (
    rf"(?a)\b(?P<days>(?:\d{{1,2}}(?:st|nd|rd|th)?, ?)*\d{{1,2}}(?:st|nd|rd|th)?),? ?"
    rf"(?:{_DASH}|(?:to|until|till|and|or|&) (?:the )?) ?\Z"
)
# January 2–4, and January 2 to 4, 2024: behind a word, the year or a mark must follow.
_BEHIND = (
    rf"(?a) ?(?:{_DASH}|(?P<word>to|until|and|or|&)) ?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
    r"(?:(?:, ?| )(?P<year>(?:19|20)\d\d)\b|(?(word)(?=\s*(?:[,;:)\]]|[.!?]?\s*\Z|[.!?]\s))"
    r"|(?![ -]?(?:\d|[a-z%]))))"
)
_HAN_BEHIND = re.compile(
    rf"\s?(?:[至到、和及与與]|{_DASH}{{1,2}})\s?(?:次?日)?(?P<day>\d{{1,2}})\s?(?P<sign>[日号號])?"
)
_HAN_FIRST = re.compile(r"\s?(?P<day>\d{1,2})(?=\s?[日号號至到、和及与與~\uff5e\u2010-\u2015-])")
_LONGEST = 48
_MOST_DAYS = 31


def days_before(text: str, start: int) -> Iterator[Day]:
    """The days before an English date that begins with its day, whose month they share."""
    first = max(0, start - _LONGEST)
    match = pattern(_BEFORE).search(text[first:start])
    if match is not None:
        shift = first + match.start("days")
        for row in re.finditer(r"\d{1,2}", match["days"]):
            yield from _day(shift + row.start(), shift + row.end(), row[0])


def days_behind(text: str, end: int) -> tuple[Day, int | None] | None:
    """The day behind an English date that ends with its day, and the year of both, if written."""
    match = pattern(_BEHIND).match(text, end)
    if match is None:
        return None
    days = list(_day(match.start("day"), match.end(), match["day"]))
    return (days[0], int(match["year"]) if match["year"] else None) if days else None


def han_days_behind(text: str, end: int) -> list[Day]:
    """The days behind a Chinese date, whose month they share; the last has its sign (4日)."""
    found: list[Day] = []
    signed = 0
    if text[end - 1 : end] == "月":
        first = _HAN_FIRST.match(text, end)
        if first is None:
            return []
        found += _day(first.start("day"), first.end(), first["day"])
        end = first.end()
        if text[end : end + 1] in ("日", "号", "號"):
            end += 1
    while match := _HAN_BEHIND.match(text, end):
        found += _day(match.start("day"), match.end(), match["day"])
        end = match.end()
        signed = len(found) if match["sign"] else signed
    return found[:signed]


def _day(start: int, end: int, written: str) -> Iterator[Day]:
    if 1 <= int(written) <= _MOST_DAYS:
        yield start, end, int(written)
