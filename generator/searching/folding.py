"""Folding: what is typed and what is written come to the same form here, sign by sign.

Width and compatibility forms (NFKC), case, diacritics (so that `shí liu` is `shi liu`), ligatures,
traditional characters, invisible ones: each character by itself, so that the browser can lead a
match back to the letters on the page.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum

from generator.searching.tables import SIMPLIFIED

# Scripts that are written without blanks between words: each character is a token of its own.
# So is each digit, since a part of a figure is looked for as well, and what makes it a percentage.
WIDE = (
    "0-9%\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
LETTER = rf"[^\W_{WIDE}]"
SEPARATOR = " "

_IS_WIDE = re.compile(f"[{WIDE}]")
_IS_LETTER = re.compile(LETTER)
_MARKS = re.compile("[\u0300-\u036f\u3099\u309a]")
# Letters of their own that many keyboards lack: cœur is typed as coeur.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
# What chooses a drawing of the character before it (葛 with U+E0100), and nobody sees.
_VARIATION = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc]")


class Kind(IntEnum):
    """What a folded sign is: part of a word, a token of its own, or what stands between tokens."""

    OTHER = 1
    BLANK = 2
    LETTER = 3
    ALONE = 4


def fold_character(character: str) -> str:
    """What one character is searched as: none, one or several characters.

    What comes out stays as it is when it is folded again.
    """
    category = unicodedata.category(character)
    if category == "Cf" or _VARIATION.match(character):
        return ""
    if category[0] == "C":
        return SEPARATOR
    folded = unicodedata.normalize("NFKC", character).lower()
    if not _IS_WIDE.search(folded):
        folded = unicodedata.normalize("NFD", folded)
    folded = "".join(SIMPLIFIED.get(c, c) for c in _MARKS.sub("", folded))
    return _APOSTROPHES.sub("'", folded).translate(_LETTERS)


def kind(sign: str) -> Kind:
    """The kind of a folded sign."""
    if is_wide(sign):
        return Kind.ALONE
    if _IS_LETTER.match(sign):
        return Kind.LETTER
    return Kind.BLANK if sign.isspace() else Kind.OTHER


def is_wide(sign: str) -> bool:
    """Whether a sign is a token by itself: a sign of a script without blanks, a digit, or %."""
    return _IS_WIDE.match(sign) is not None
