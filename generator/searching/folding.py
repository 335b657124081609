"""Folding: what is typed and what is written come to the same form here.

First character by character, so that the browser can lead a match back to the letters on the
page: width and compatibility forms (NFKC), case, diacritics (so that `shí liu` is `shi liu`),
traditional characters, invisible ones. Then the text becomes a row of tokens.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.searching.tables import SIMPLIFIED

# Scripts that are written without blanks between words: each character is a token of its own.
# So is each digit, since a part of a figure is looked for as well.
_WIDE = (
    "0-9\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
WORD, GAP, SEPARATOR = "\x01", "\x02", " "
"""In a row: the place of a word; what keeps two texts apart; what stands between two tokens."""

_IS_WIDE = re.compile(f"[{_WIDE}]")
_LETTER = rf"[^\W_{_WIDE}]"
_A_WORD = re.compile(rf"{_LETTER}+(?:'{_LETTER}+)*")
_GROUPING = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_UNFINISHED_GROUPING = re.compile(r"(?<=[0-9]),(?=[0-9]{1,2}\Z)")
_MARKS = re.compile("[\u0300-\u036f\u3099\u309a]")

_BETWEEN = f"[^{_WIDE}{WORD}{GAP}]"
_BLANKS = re.compile(rf"(?<=[{_WIDE}])\s+(?=[{_WIDE}{WORD}])|(?<={WORD})\s+(?=[{_WIDE}])")
_BETWEEN_WORDS = re.compile(f"(?<={WORD}){_BETWEEN}+(?={WORD})")
_AT_ENDS = re.compile(f"{_BETWEEN}*{GAP}{_BETWEEN}*")
_SEPARATORS = re.compile(f"{_BETWEEN}+")


def fold_character(character: str) -> str:
    """What one character is searched as: none, one or several characters."""
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    if category[0] == "C":
        return SEPARATOR
    if character in "\u2018\u2019\u02bc":
        return "'"
    folded = unicodedata.normalize("NFKC", character).lower()
    if not _IS_WIDE.search(folded):
        folded = unicodedata.normalize("NFD", folded)
    return "".join(SIMPLIFIED.get(c, c) for c in _MARKS.sub("", folded))


class _Folded(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = self[code] = fold_character(chr(code))
        return folded


_FOLDED = _Folded()


class Row(NamedTuple):
    """Texts as one row of tokens, and its words in order.

    In `signs` each wide character stands for itself, each word is a `WORD`, and a `SEPARATOR`
    stands where something separates two tokens of which one is wide. Blanks do not: `2022 年度` is
    `2022年度`. Between two words any separator is the same, and needs no sign. Around each text
    there are two `GAP`s or more.
    """

    signs: str
    words: list[str]

    @property
    def tokens(self) -> Iterator[str]:
        """The signs with the words in their places, without the gaps."""
        words = iter(self.words)
        return (next(words) if sign == WORD else sign for sign in self.signs if sign != GAP)


def row(texts: Iterable[str]) -> Row:
    """The row of tokens of some texts."""
    folded = GAP.join(text.translate(_FOLDED) for text in texts)
    if "," in folded:
        folded = _GROUPING.sub("", folded)
    words = _A_WORD.findall(folded)
    if words:
        folded = _A_WORD.sub(WORD, folded)
        if "'" in "".join(words):
            words = [word.replace("'", "") for word in words]
    signs = _BETWEEN_WORDS.sub("", _BLANKS.sub("", f"{GAP}{folded}{GAP}"))
    return Row(_SEPARATORS.sub(SEPARATOR, _AT_ENDS.sub(GAP * 2, signs)), words)


def question_row(text: str) -> Row:
    """The row of what is typed, where the last group of digits may be unfinished."""
    return row([_UNFINISHED_GROUPING.sub("", text.translate(_FOLDED).strip())])


def is_wide(sign: str) -> bool:
    """Whether a sign is a token by itself: a character of a script without blanks, or a digit."""
    return _IS_WIDE.match(sign) is not None
