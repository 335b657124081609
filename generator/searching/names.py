"""The layer of names: a place is followed by two bits, which tell whole names from parts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.searching import keys
from generator.searching.folding import GAP, SEPARATOR, WORD
from generator.searching.places import Layer

_WIDE_RUN = re.compile(f"[^{GAP}{SEPARATOR}{WORD}]{{2,}}")
FLAGS = 4


class Names(Layer):
    """Titles and other names of a segment's pages."""

    @property
    def space(self) -> int:
        """All places, with their two bits, are below this."""
        return super().space * FLAGS

    def flagged(self, places: Iterable[int], size: int) -> list[int]:
        """Places, each with a bit for the first token of its name and one for the last.

        `size` is the number of signs that stand at each of the places.
        """
        text = self.text
        return [at * FLAGS + (text[at - 1] == GAP) * 2 + (text[at + size] == GAP) for at in places]

    def pairs(self, sign: str) -> Mapping[str, Sequence[int]]:
        """Key → flagged places, for all keys of two signs whose first is this one."""
        return {key: self.flagged(places, len(key)) for key, places in super().pairs(sign).items()}

    def whole_words(self) -> dict[str, list[int]]:
        """Word → flagged places."""
        return {word: self.flagged(places, 1) for word, places in self.words.items()}

    def near(self) -> dict[str, list[int]]:
        """The keys of mistyped names and of pinyin → flagged places."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        text = self.text
        for run in _WIDE_RUN.finditer(text):
            start = run.start()
            for key, first, last in keys.near(run.group()):
                begins = text[start + first - 1] == GAP
                ends = text[start + last + 1] == GAP
                found[key].append((start + first) * FLAGS + begins * 2 + ends)
        return {key: sorted(places) for key, places in found.items()}
