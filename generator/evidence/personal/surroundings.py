"""What stands around a number or a name: other parts of a word, an address, a unit, words.

The texts have narrow signs and plain blanks.
"""

import re
from functools import lru_cache

_CALLED = re.compile(
    r"(?:手机|手機|电话|電話|热线|联系方式|微信|tel|phone|mobile|\+86)[号码: .-]*\Z", re.IGNORECASE
)

_BESIDE_BEFORE, _BESIDE_BEHIND = 40, 16
_LONGEST_TOKEN = 200
# What may stand in an address; a comma and a semicolon begin something else.
_IN_ADDRESSES = "".join(map(chr, range(0x21, 0x7F))).translate(dict.fromkeys(map(ord, ",;\"'<>()")))
# An address on the web, with or without its scheme, or the id of a record in a link.
_ADDRESS = re.compile(r"://|\bwww\.|\.[a-z]{2,12}/|[a-z]/[a-z0-9-]*-\Z", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?:[^A-Za-z0-9_]|\A)[A-Za-z]+\Z")
_HAN_MONEY = ("元", "圆", "美元", "欧元", "港元")
_MONEY = (*_HAN_MONEY, "%", "‰", "yuan", "rmb", "cny", "usd", "dollars", "euros")
_MONEY_BEFORE = re.compile(r"(?:[¥￥$€£]|\b(?:rmb|cny|usd)) ?\Z", re.IGNORECASE)


def near(text: str, start: int, end: int, words: re.Pattern[str]) -> bool:
    """Whether words stand beside a passage, in the same line."""
    before = text[max(0, start - _BESIDE_BEFORE) : start].rpartition("\n")[2]
    behind = text[end : end + _BESIDE_BEHIND].partition("\n")[0]
    return words.search(before) is not None or words.search(behind) is not None


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a passage is no part of a longer word, number or address.

    A word may stand directly before it: Tel15400000000.
    """
    behind = text[end : end + 2]
    if behind[:1] == "_" or (behind[:1].isascii() and behind[:1].isalnum()):
        return False
    window = text[max(0, start - _LONGEST_TOKEN) : start]
    before = window[len(window.rstrip(_IN_ADDRESSES)) :]
    if re.search(r"[0-9]\.\Z", before) or (behind[:1] == "." and behind[1:].isdecimal()):
        return False
    if _ADDRESS.search(before) is not None:
        return False
    is_joined = bool(before) and (before[-1].isalnum() or before[-1] == "_")
    return not is_joined or _WORD_BEFORE.search(before) is not None


def counts(text: str, start: int, end: int, units: tuple[str, ...]) -> bool:
    """Whether a number counts money or something else, and is not called a telephone's."""
    before = text[max(0, start - _BESIDE_BEHIND) : start]
    if _unit_behind(units).match(text, end) is None and _MONEY_BEFORE.search(before) is None:
        return False
    return _CALLED.search(before) is None


@lru_cache(maxsize=32)
def _unit_behind(units: tuple[str, ...]) -> re.Pattern[str]:
    """A unit or a currency directly behind a number.

    A blank may stand between; then a Han word that goes on is another one: 人事科 is no 人.
    """
    written = {unit.strip().lower() for unit in units} - {""}
    words = sorted(written.union(_MONEY), key=lambda word: (-len(word), word))
    latin, others = (
        "|".join(re.escape(word) for word in words if ("a" <= word[-1] <= "z") == is_latin)
        for is_latin in (True, False)
    )
    power = "[余餘多]?[十百千万萬亿億]{0,3}"
    return re.compile(
        rf" ?(?:{latin})(?![A-Za-z])|{power}(?:{others})"
        rf"| (?:{power}(?:{others})(?!\w)|{power}(?:{'|'.join(_HAN_MONEY)}))",
        re.IGNORECASE,
    )
