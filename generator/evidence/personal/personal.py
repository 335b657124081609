"""Personal data in a text: numbers of persons, their mailboxes and accounts at services for all.

What is found is told masked. Nothing may have the whole of it: not a message, not a log.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.evidence.personal.numbers import Kind, personal_numbers
from generator.evidence.personal.surroundings import counts, near, stands_alone

# Nobody sees them, wherever they stand; one makes a key of the digit before it.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)
_BLANKS = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"
_PLAIN: dict[int, str] = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, f"{_BLANKS}\u3000"), " "),
    **dict.fromkeys(map(ord, _HYPHENS), "-"),
}

_PASSPORT = re.compile(r"(?<![A-Za-z0-9])(?:[A-Za-z]\d{8}|[A-Za-z]{2}\d{7})(?![A-Za-z0-9])", re.A)
_PASSPORT_WORDS = re.compile("护照|護照|passport", re.IGNORECASE)

# Where everybody may have a mailbox, and offices seldom do.
_SERVICES = frozenset({
    "163.com", "126.com", "139.com", "188.com", "189.cn", "21cn.com", "263.net", "aliyun.com",
    "aol.com", "foxmail.com", "gmail.com", "googlemail.com", "hotmail.com", "icloud.com",
    "live.cn", "live.com", "mac.com", "me.com", "msn.com", "outlook.com", "proton.me",
    "protonmail.com", "qq.com", "sina.cn", "sina.com", "sohu.com", "tom.com", "vip.126.com",
    "vip.163.com", "vip.qq.com", "vip.sina.com", "vip.sohu.com", "wo.cn", "yahoo.cn", "yahoo.com",
    "yahoo.com.cn", "yeah.net",
})  # fmt: skip
_MAIL = re.compile(r" ?@ ?([A-Za-z0-9]++(?:[.-][A-Za-z0-9]++)*+)")
_NAME_OF_A_MAILBOX = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-"
_LONGEST_NAME = 64
# What somebody is called at a service for messages. An office's is called so.
_ACCOUNT = re.compile(
    r"(?:微信(?:号码?|ID)?\s?[:是为]\s?|微信(?:号码?|ID)\s?"
    r"|(?<![A-Za-z])WeChat ?(?:ID\s?:?|(?:account|number)?\s?:)\s?)"
    r"(?P<name>[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_-])"
    r"|(?<![A-Za-z])QQ(?:号码?| ?numbers?| ?no\.?)?\s?[:是为]?\s?(?P<number>[1-9]\d{4,10})(?!\d)",
    re.IGNORECASE,
)
_OF_OFFICE = re.compile(
    r"公众|官方|客服|咨询|工作|办公|政务|服务|热线|单位|小程序|群|\b(?:official|public|office|group)\b",
    re.IGNORECASE,
)
_OFFICE_REACH = 8
# Digits in Chinese numerals, each of which is one sign.
_NUMERALS = "〇零○一二三四五六七八九幺"
_IN_NUMERALS = re.compile(rf"[{_NUMERALS}](?:[ -]?[{_NUMERALS}]){{10,}}")
_DIGITS = str.maketrans(_NUMERALS, "0001234567891")
# Of a name so short nothing is told.
_SHORT = 2


class Personal(NamedTuple):
    """What was found: offsets in the text, and what may be told of it."""

    kind: Kind
    start: int
    end: int
    masked: str


def personal_data(
    text: str, units: Iterable[str] = (), *, mailboxes: bool = True
) -> list[Personal]:
    """Return the personal data of a text, in order; a number in a mailbox's name goes with it.

    ``units`` are those of the vocabulary: before one, a number counts something. Without
    ``mailboxes`` those count nothing, nor do accounts at services for messages.
    """
    plain, places = _plain(text)
    mails = list(_mails(plain)) if mailboxes else []
    rows = mails + [
        row
        for row in (
            *_passports(plain),
            *(_accounts(plain, tuple(units)) if mailboxes else ()),
            *personal_numbers(plain, tuple(units)),
        )
        if not any(start <= row[1] < end for _, start, end, _ in mails)
    ]
    return sorted(
        (
            Personal(kind, places[start], places[end - 1] + 1, masked)
            for kind, start, end, masked in rows
        ),
        key=lambda row: row.start,
    )


def without_personal_data(text: str) -> str:
    """Return a text with all personal data masked."""
    pieces: list[str] = []
    copied = 0
    for row in personal_data(text):
        pieces += (text[copied : row.start], row.masked)
        copied = row.end
    return "".join([*pieces, text[copied:]])


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """A text in narrow signs, with plain blanks and hyphens, without what nobody sees.

    The numbers say where each sign stood.
    """
    plain = text.translate(_PLAIN)
    plain = _IN_NUMERALS.sub(lambda match: match[0].translate(_DIGITS), plain)
    if _UNSEEN.search(plain) is None:
        return plain, range(len(plain))
    places = [place for place, sign in enumerate(plain) if _UNSEEN.match(sign) is None]
    return "".join([plain[place] for place in places]), places


def _mails(text: str) -> Iterator[tuple[Kind, int, int, str]]:
    for match in _MAIL.finditer(text):
        service = match[1].lower()
        if service not in _SERVICES:
            continue
        before = text[max(0, match.start() - _LONGEST_NAME) : match.start()]
        name = before[len(before.rstrip(_NAME_OF_A_MAILBOX)) :]
        shown = name[:1] if len(name) > _SHORT else ""
        if name and stands_alone(text, match.start() - len(name), match.end()):
            yield "mail", match.start() - len(name), match.end(), f"{shown}***@{service}"


def _passports(text: str) -> Iterator[tuple[Kind, int, int, str]]:
    if _PASSPORT_WORDS.search(text) is None:
        return
    for match in _PASSPORT.finditer(text):
        if near(text, match.start(), match.end(), _PASSPORT_WORDS):
            yield "passport", match.start(), match.end(), f"{match[0][0]}******{match[0][-2:]}"


def _accounts(text: str, units: tuple[str, ...]) -> Iterator[tuple[Kind, int, int, str]]:
    for match in _ACCOUNT.finditer(text):
        name = "name" if match["name"] else "number"
        start, end = match.span(name)
        before = text[max(0, match.start() - _OFFICE_REACH) : match.start()]
        if _OF_OFFICE.search(before) is None and not counts(text, start, end, units):
            yield "account", start, end, f"{match[name][0]}***{match[name][-1]}"
