"""What is found, told by regular expressions: texts and questions as rows of tokens.

The index makes its tokens with arrays (`generator.searching.tokens`), the browser with a loop
(`search.js`): both are held against this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.searching.folding import LETTER, SEPARATOR, WIDE, fold_character

WORD, GAP = "\x01", "\x02"
"""In a row: the place of a word; what keeps two texts apart."""

_A_WORD = re.compile(rf"{LETTER}+(?:'{LETTER}+)*")
_GROUPING = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_UNFINISHED_GROUPING = re.compile(r"(?<=[0-9]),(?=[0-9]{1,2}\Z)")

_BETWEEN = f"[^{WIDE}{WORD}{GAP}]"
_BLANKS = re.compile(rf"(?<=[{WIDE}])\s+(?=[{WIDE}{WORD}])|(?<={WORD})\s+(?=[{WIDE}])")
_BETWEEN_WORDS = re.compile(f"(?<={WORD}){_BETWEEN}+(?={WORD})")
_AT_ENDS = re.compile(f"{_BETWEEN}*{GAP}{_BETWEEN}*")
_SEPARATORS = re.compile(f"{_BETWEEN}+")


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
