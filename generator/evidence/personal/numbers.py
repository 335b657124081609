"""Numbers that belong to one person: of a mobile phone, an identity card, a bank card.

They are read in texts of narrow signs with plain blanks and hyphens. A number is a run of digits
of its own, or one in the groups in which people write it.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from generator.evidence.personal.surroundings import counts, near, stands_alone

Kind = Literal["mobile", "identity", "passport", "card", "mail", "account"]
#: What it is, its start and end, and what may be told of it.
Number = tuple[Kind, int, int, str]
_Spans = Sequence[tuple[int, int]]

_SHORTEST = 11
_RUN = re.compile(r"\d++(?:(?: {1,2}| ?- ?|\.)\d++)*+", re.ASCII)
_GROUP = re.compile(r"\d+", re.ASCII)

_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)
# 1 5 4 0 0 …: who wants no program to find it sets blanks between its digits.
_SINGLY = (1,) * _SHORTEST
_MOBILE_GROUPS = ((11,), (13,), (15,), (3, 4, 4), (3, 8), (7, 4), _SINGLY)
_MOBILE_WORDS = re.compile(
    r"手机|手機|电话|電話|联系|聯繫|微信|致电|\b(?:tel|phone|mobile|call|contact)\b", re.IGNORECASE
)
_WITH_POINTS = (3, 4, 4)
_COUNTRY = re.compile(r"(?:00)?86", re.ASCII)
# 150 2022-2023, 150-20230117: a number and years, or a day.
_WITH_YEARS = re.compile(r"\d{3}(?:19|20)\d\d(?:(?:19|20)\d\d|[01]\d[0-3]\d)", re.ASCII)
# A group of so many digits beside a number is no figure of the same row.
_NO_FIGURE = 7
_IDENTITY_GROUPS = (
    (18,), (17,), (1,) * 18, (1,) * 17, (6, 8, 4), (6, 8, 3), (6, 4, 4, 4), (6, 4, 4, 3),
)  # fmt: skip
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_SIGNS = "10X98765432"
_OLD_IDENTITY_GROUPS = ((15,), (6, 6, 3))
_IDENTITY_WORDS = re.compile("身份证|身份證")

_CARD_GROUPS = (
    (16,), (17,), (18,), (19,), (6, 13), (4, 4, 4, 4, 3), (4, 4, 4, 4, 2), (4, 4, 4, 4, 1),
    (4, 4, 4, 4),
)  # fmt: skip
_CARD_WORDS = re.compile(
    r"[卡账帐賬]号|[卡賬帳]號|[账帐]户|[賬帳]戶|银行卡|bank (?:card|account)|card number"
    r"|account (?:number|no\b)",
    re.IGNORECASE,
)
# The longest first: a bank card may begin as something else does.
_GROUPS = sorted(
    {*_MOBILE_GROUPS, *_IDENTITY_GROUPS, *_OLD_IDENTITY_GROUPS, *_CARD_GROUPS},
    key=len,
    reverse=True,
)
_BY_FIRST = {
    first: tuple(sizes for sizes in _GROUPS if sizes[0] == first)
    for first in {sizes[0] for sizes in _GROUPS}
}


def personal_numbers(text: str, units: tuple[str, ...]) -> Iterator[Number]:
    """The personal numbers of a text, in order; before a unit, a number counts something."""
    for run in _RUN.finditer(text):
        if run.end() - run.start() < _SHORTEST:
            continue
        groups = [match.span() for match in _GROUP.finditer(text, run.start(), run.end())]
        whole = _whole(text, groups, units)
        if whole is not None:
            yield whole
            continue
        at = done = 0
        while at < len(groups):
            found, taken = _number(text, groups, at, done, units)
            if found is not None:
                yield found
                done = at + taken
            at += taken


def _whole(text: str, groups: _Spans, units: tuple[str, ...]) -> Number | None:
    """The number that all groups of a run make, however it is cut, where that is sure."""
    start, end = groups[0][0], groups[-1][1]
    digits = "".join([text[first:last] for first, last in groups])
    if len(groups) < 2 or "." in text[start:end]:
        return None
    if len(digits) in (17, 18):
        return _identity(text, start, end, digits)
    # A row of figures may begin like a mobile number.
    is_called = len(digits) == _SHORTEST and near(text, start, end, _MOBILE_WORDS)
    return _mobile(text, start, end, digits, units) if is_called else None


def _number(
    text: str, groups: _Spans, at: int, done: int, units: tuple[str, ...]
) -> tuple[Number | None, int]:
    """The number that begins with a group, if one does, and how many groups are done with.

    Before the group ``done``, all belong to numbers that were found.
    """
    for sizes in _BY_FIRST.get(groups[at][1] - groups[at][0], ()):
        taken = len(sizes)
        spans = groups[at : at + taken]
        if sizes != tuple(end - start for start, end in spans):
            continue
        start, end = spans[0][0], spans[-1][1]
        # Decimals stand in rows: only 138.0013.8000 is written with points.
        points = text.count(".", start, end)
        if points and (sizes != _WITH_POINTS or points != len(sizes) - 1):
            continue
        digits = "".join([text[first:last] for first, last in spans])
        found: Number | None = None
        if sizes in _IDENTITY_GROUPS:
            found = _identity(text, start, end, digits)
        elif sizes in _OLD_IDENTITY_GROUPS:
            found = _old_identity(text, start, end, digits)
        if found is None and sizes in _CARD_GROUPS:
            found = _card(text, start, end, digits)
        if found is None and sizes in _MOBILE_GROUPS:
            is_apart = _is_apart(text, groups, at, taken, done)
            found = _mobile(text, start, end, digits, units) if is_apart else None
        if found is not None:
            return found, taken
    return None, 1


def _mobile(text: str, start: int, end: int, digits: str, units: tuple[str, ...]) -> Number | None:
    country = _COUNTRY.match(digits)
    own = digits[country.end() :] if country and len(digits) > _SHORTEST else digits
    if _MOBILE.fullmatch(own) is None or not stands_alone(text, start, end):
        return None
    is_grouped = not text[start:end].isdecimal()
    if is_grouped and _WITH_YEARS.fullmatch(own):
        return None
    # A row of single figures may begin like one.
    is_singly = is_grouped and text[start + 1] in " -"
    if is_singly and not near(text, start, end, _MOBILE_WORDS):
        return None
    if counts(text, start, end, units):
        return None
    return "mobile", start, end, _masked(own, 3, 4)


def _is_apart(text: str, groups: _Spans, at: int, taken: int, done: int) -> bool:
    """Whether groups are no part of a longer row in which others stand in the same way."""
    last = at + taken
    between = {text[groups[n][1] : groups[n + 1][0]].strip() for n in range(at, last - 1)}
    ways = between or {"-"}
    if at > done:
        start, end = groups[at - 1]
        is_figure = end - start < _NO_FIGURE and not _COUNTRY.fullmatch(text[start:end])
        if is_figure and text[end : groups[at][0]].strip() in ways:
            return False
    if last < len(groups):
        start, end = groups[last]
        following = tuple(end - start for start, end in groups[last : last + taken])
        is_figure = end - start < _NO_FIGURE and following not in _MOBILE_GROUPS
        if is_figure and text[groups[last - 1][1] : start].strip() in ways:
            return False
    return True


def _identity(text: str, start: int, end: int, digits: str) -> Number | None:
    if len(digits) == 17 and text[end : end + 1] in ("X", "x"):
        digits, end = f"{digits}X", end + 1
    if len(digits) != 18 or digits[6:8] not in ("19", "20") or not _is_day(digits[6:14]):
        return None
    total = sum(weight * int(sign) for weight, sign in zip(_WEIGHTS, digits[:17], strict=True))
    if _CHECK_SIGNS[total % 11] == digits[17] and stands_alone(text, start, end):
        return "identity", start, end, _masked(digits, 2, 2)
    return None


def _old_identity(text: str, start: int, end: int, digits: str) -> Number | None:
    if (
        _is_day(f"19{digits[6:12]}")
        and near(text, start, end, _IDENTITY_WORDS)
        and stands_alone(text, start, end)
    ):
        return "identity", start, end, _masked(digits, 2, 2)
    return None


def _is_day(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def _card(text: str, start: int, end: int, digits: str) -> Number | None:
    doubled = [2 * int(digit) for digit in digits[-2::-2]]
    total = sum(map(int, digits[-1::-2])) + sum(row // 10 + row % 10 for row in doubled)
    if total % 10 == 0 and near(text, start, end, _CARD_WORDS) and stands_alone(text, start, end):
        return "card", start, end, _masked(digits, 4, 4)
    return None


def _masked(signs: str, first: int, last: int) -> str:
    return f"{signs[:first]}{'*' * (len(signs) - first - last)}{signs[-last:]}"
