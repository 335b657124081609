"""The tokens of a block's pages as arrays: what stands where, on which page, in which layer.

A layer is what a text is to its page: a name, a heading, or a passage. In each layer a page has
a row of its own, in which every text begins at a multiple of a step. So a word changed in one
text moves few others.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from generator.searching.arrays import Bools, Ints, Signs, np
from generator.searching.document import Document
from generator.searching.folding import GAP, SEPARATOR, WORD, row

NAMES, HEADINGS, TEXTS = range(3)
LAYERS = 3
_STEPS = np.array([16, 16, 32], np.int64)


class _Text(NamedTuple):
    """Where a text belongs."""

    layer: int
    page: int


class Tokens:
    """All texts of some pages in one row of signs, with gaps between them (see `folding.Row`).

    `signs` are code points; `pages`, `layers` and `places` (within the page's row of the layer)
    go with them and mean nothing at gaps. `words` are the words in order, at `word_at`.
    """

    def __init__(self, pages: Sequence[int], documents: Sequence[Document]) -> None:
        texts: list[str] = []
        owners: list[_Text] = []
        for layer in range(LAYERS):
            for page, document in zip(pages, documents, strict=True):
                some = _texts(document, layer)
                texts += some
                owners += [_Text(layer, page)] * len(some)
        found = row(texts)
        self.text = found.signs
        self.words = found.words
        self.signs = np.frombuffer(found.signs.encode("utf-32-le"), np.uint32)
        self.is_gap: Bools = self.signs == ord(GAP)
        gaps = np.flatnonzero(self.is_gap)
        # Two gaps stand before each text, and two at the end.
        starts, ends = gaps[1:-1:2] + 1, gaps[2::2]
        layer_of, page_of = np.array(owners, np.int64).T
        steps = _STEPS[layer_of]
        sizes = (ends - starts + steps) // steps * steps
        before = np.cumsum(sizes) - sizes
        is_first = np.ones(len(owners), np.bool_)
        is_first[1:] = (layer_of[1:] != layer_of[:-1]) | (page_of[1:] != page_of[:-1])
        firsts = np.flatnonzero(is_first)
        row_start = np.repeat(before[firsts], np.diff(np.append(firsts, len(owners))))
        text_of = np.clip((np.cumsum(self.is_gap) >> 1) - 1, 0, len(owners) - 1)
        self.layers: Ints = layer_of[text_of]
        self.pages: Ints = page_of[text_of]
        self.places: Ints = (before - row_start - starts)[text_of] + np.arange(len(self.signs))
        self.is_word: Bools = self.signs == ord(WORD)
        self.word_at: Ints = np.flatnonzero(self.is_word)
        self.is_separator: Bools = self.signs == ord(SEPARATOR)
        self.is_token: Bools = ~(self.is_gap | self.is_separator)
        self.is_wide: Bools = self.is_token & ~self.is_word

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Each word with its number."""
        return {word: number for number, word in enumerate(dict.fromkeys(self.words))}

    @cached_property
    def word_numbers(self) -> Ints:
        """The numbers of the words, in order."""
        numbers = map(self.vocabulary.__getitem__, self.words)
        return np.fromiter(numbers, np.int64, len(self.words))

    def letters(self, which: int) -> Signs:
        """The signs, where a word is its first letter (0) or its last one (-1)."""
        signs = self.signs.copy()
        of_words = np.array([ord(word[which]) for word in self.vocabulary], np.uint32)
        signs[self.word_at] = of_words[self.word_numbers]
        return signs


def _texts(document: Document, layer: int) -> list[str]:
    if layer == NAMES:
        return [document.title, *document.names]
    pairs = document.headings if layer == HEADINGS else document.passages
    return [text for _, text in pairs]
