"""Where the tokens of a segment's pages stand: one layer for names, headings and texts each.

In each layer a page has a row of its own, cut into slots of equal width, so that one rising number
tells page and place. Nearly every page has one slot; those that need more are listed.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.searching import keys
from generator.searching.folding import GAP, SEPARATOR, WORD, row

_SHARE_IN_ONE_SLOT = 0.9
_SMALLEST_WIDTH = 16
_EMPTY: Sequence[int] = ()
_WORD_OR_GAP = WORD + GAP
_NOT_WIDE = WORD + SEPARATOR


class Layer:
    """The rows of all pages one after the other; where each sign and each word stands."""

    def __init__(self, pages: Iterable[Iterable[str]]) -> None:
        """Take the texts of each page."""
        rows = [row(texts) for texts in pages]
        sizes = sorted(len(each.signs) for each in rows)
        usual = sizes[int(len(sizes) * _SHARE_IN_ONE_SLOT)]
        self.width = 1 << max(usual, _SMALLEST_WIDTH).bit_length()
        self.several: list[int] = []
        self.owners: list[int] = []
        self.signs: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        parts = []
        signs = self.signs
        for page, each in enumerate(rows):
            start = len(self.owners) * self.width
            slots = max(1, -(-len(each.signs) // self.width))
            if slots > 1:
                self.several += (page, slots)
            self.owners += [page] * slots
            for at, sign in enumerate(each.signs, start):
                signs[sign].append(at)
            parts.append(each.signs.ljust(slots * self.width, GAP))
        self.text = "".join(parts)
        self.words: defaultdict[str, list[int]] = defaultdict(list)
        self._beside: dict[int, str] = {}
        words = (word for each in rows for word in each.words)
        for at, word in zip(self.signs[WORD], words, strict=True):
            self.words[word].append(at)
            if self.text[at - 1] not in _WORD_OR_GAP or self.text[at + 1] not in _WORD_OR_GAP:
                self._beside[at] = word

    @property
    def space(self) -> int:
        """All places are below this."""
        return len(self.text)

    def pages(self, sign: str) -> list[int]:
        """The pages that hold a sign."""
        owners, width = self.owners, self.width
        return sorted({owners[at // width] for at in self.signs.get(sign, _EMPTY)})

    def pages_of_letters(self) -> dict[str, list[int]]:
        """One to three letters → the pages that hold them in a word."""
        owners, width = self.owners, self.width
        found: defaultdict[str, set[int]] = defaultdict(set)
        for word, places in self.words.items():
            pages = {owners[at // width] for at in places}
            for few in keys.few_letters(word):
                found[few] |= pages
        return {few: sorted(pages) for few, pages in found.items()}

    def pairs(self, sign: str) -> Mapping[str, Sequence[int]]:
        """Key → places, for all keys of two signs whose first is this one."""
        text = self.text
        after: defaultdict[str, list[int]] = defaultdict(list)
        for at in self.signs.get(sign, _EMPTY):
            after[text[at + 1]].append(at)
        for end in (GAP, WORD) if sign == WORD else (GAP,):
            after.pop(end, None)
        if sign != WORD and SEPARATOR not in after and WORD not in after:
            return {sign + two: places for two, places in after.items()}
        found: defaultdict[str, list[int]] = defaultdict(list)
        for two, places in after.items():
            if two in _NOT_WIDE or sign == WORD:
                for at in places:
                    found[self._key(at, at + 1 + (two == SEPARATOR))].append(at)
            else:
                found[sign + two] = places
        return found

    def _key(self, first: int, last: int) -> str:
        """The key of the signs at two places, where words have letters."""
        one = self._beside[first][-1] if self.text[first] == WORD else self.text[first]
        two = self._beside[last][0] if self.text[last] == WORD else self.text[last]
        return keys.pair(one, two, apart=last - first > 1)
