"""The tokens of a block's pages as arrays: what stands where, on which page, in which layer.

A text becomes a row of tokens: each wide character, each word (letters, with apostrophes between
letters left out), and a separator where something but blanks stands between two tokens, of which
one is wide. So `2022 年度` is `2022年度`, and between two words any separator is the same. The
comma in a grouped figure does not count.

A layer is what a text is to its page: a name, a heading, or a passage. In each layer a page has
a row of its own, in which every text begins at a multiple of a step. So a word changed in one
text moves few others.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from generator.searching.arrays import Bools, Ints, Kinds, Signs, changes, distinct, np
from generator.searching.document import Document
from generator.searching.folding import SEPARATOR, Kind, fold_character, kind
from generator.searching.wording import Words

NAMES, HEADINGS, TEXTS = range(3)
LAYERS = 3
_STEPS = np.array([16, 16, 64], np.int64)
_GAP = "\x02"
_DIGITS = 3


class _Folding:
    """Folds many signs at once; learns each one when it first meets it."""

    def __init__(self) -> None:
        codes = 0x110000
        self._folded: Signs = np.zeros(codes, np.uint32)
        self._kinds = np.zeros(codes, np.uint8)
        self._folded[ord(_GAP)] = ord(_GAP)
        # What does not become one sign: the code point after all others stands for it.
        self._odd = codes
        self._oddities: dict[str, str] = {}

    def fold(self, texts: Sequence[str]) -> tuple[Signs, Kinds]:
        """The folded signs of texts with a gap after each, and their kinds (0 for gaps)."""
        text = _GAP.join((*texts, ""))
        if text.count(_GAP) > len(texts):
            text = _GAP.join((*(each.replace(_GAP, SEPARATOR) for each in texts), ""))
        codes = _codes(text)
        folded = self._known(codes)
        odd = np.flatnonzero(folded == self._odd)
        if len(odd):
            for code in distinct(codes[odd]).tolist():
                text = text.replace(chr(code), self._oddities[chr(code)])
            folded = self._known(_codes(text))
        return folded, self._kinds[folded]

    def _known(self, codes: Signs) -> Signs:
        folded: Signs = self._folded[codes]
        unknown = np.flatnonzero(folded == 0)
        if not len(unknown):
            return folded
        for code in distinct(codes[unknown]).tolist():
            signs = fold_character(chr(code))
            if len(signs) == 1:
                self._folded[code] = ord(signs)
                self._kinds[ord(signs)] = kind(signs)
            else:
                self._folded[code] = self._odd
                self._oddities[chr(code)] = signs
        return self._folded[codes]


def _codes(text: str) -> Signs:
    return np.frombuffer(text.encode("utf-32-le"), np.uint32)


_folding = _Folding()


class Tokens:
    """All texts of some pages in one row of signs: wide characters, words, and separators.

    `signs` are their code points (of a word that of its first letter), `texts`, `pages` and
    `layers` where they are from, `places` where they stand in their page's row of the layer.
    `words` are the words in order, which stand at `word_at`.
    """

    def __init__(self, pages: Sequence[int], documents: Sequence[Document]) -> None:
        texts: list[str] = []
        counts: list[int] = []
        for layer in range(LAYERS):
            for document in documents:
                some = _texts(document, layer)
                texts += some
                counts.append(len(some))
        signs, kinds = _without_inner_marks(*_folding.fold(texts))
        self._read(signs, kinds)
        layer_of = np.repeat(np.repeat(np.arange(LAYERS), len(documents)), counts)
        page_of = np.repeat(np.tile(np.array(pages, np.int64), LAYERS), counts)
        self._place(layer_of, page_of)

    def _read(self, signs: Signs, kinds: Kinds) -> None:
        """Find the tokens, the words, and what separates them."""
        is_letter = kinds == Kind.LETTER
        is_alone = kinds == Kind.ALONE
        begins = is_letter.copy()
        begins[1:] &= ~is_letter[:-1]
        starts = np.flatnonzero(begins | is_alone)
        gaps = np.flatnonzero(kinds == 0)
        of_text = np.repeat(np.arange(len(gaps)), np.diff(np.searchsorted(starts, gaps), prepend=0))
        wide = is_alone[starts]
        # Where something else stands before a token: it counts beside a wide one of the same text.
        after = np.searchsorted(starts, np.flatnonzero(kinds == Kind.OTHER))
        between = np.zeros(len(starts) + 1, np.bool_)
        between[after] = True
        apart = between[1:-1] & (of_text[1:] == of_text[:-1]) & (wide[1:] | wide[:-1])
        separated = np.flatnonzero(apart) + 1
        at = np.arange(len(starts))
        at[1:] += np.cumsum(apart)
        size = len(starts) + len(separated)
        separators = at[separated] - 1
        self.signs: Signs = np.full(size, ord(SEPARATOR), np.uint32)
        self.signs[at] = signs[starts]
        self.texts: Ints = np.zeros(size, np.int64)
        self.texts[at] = of_text
        self.texts[separators] = of_text[separated]
        self.is_token: Bools = np.ones(size, np.bool_)
        self.is_token[separators] = False
        self.is_wide: Bools = np.zeros(size, np.bool_)
        self.is_wide[at] = wide
        self.word_at: Ints = at[np.flatnonzero(~wide)]
        ends = is_letter.copy()
        ends[:-1] &= ~is_letter[1:]
        self.words = Words(signs, np.flatnonzero(begins), np.flatnonzero(ends) + 1)

    def _place(self, layer_of: Ints, page_of: Ints) -> None:
        """Give each text its place in the row of its page and layer."""
        lengths = np.bincount(self.texts, minlength=len(page_of))
        self.layers: Ints = np.repeat(layer_of, lengths)
        self.pages: Ints = np.repeat(page_of, lengths)
        steps = _STEPS[layer_of]
        sizes = (lengths + steps) // steps * steps
        before = np.cumsum(sizes) - sizes
        firsts = np.flatnonzero(changes(layer_of) | changes(page_of))
        of_rows = np.repeat(before[firsts], np.diff(np.append(firsts, len(page_of))))
        starts = before - of_rows - (np.cumsum(lengths) - lengths)
        self.places: Ints = np.repeat(starts, lengths) + np.arange(len(self.texts))

    @cached_property
    def last_letters(self) -> Signs:
        """The signs, where a word is its last letter."""
        signs = self.signs.copy()
        signs[self.word_at] = self.words.letters(-1)
        return signs

    @cached_property
    def followed(self) -> Ints:
        """Which of the words another word follows."""
        at = self.word_at
        is_near = (at[1:] == at[:-1] + 1) & (self.texts[at[1:]] == self.texts[at[:-1]])
        return np.flatnonzero(is_near)

    @cached_property
    def beside(self) -> Ints:
        """What stands beside each word.

        Five bits for the last letter of the word before it, five for the first letter of the word
        after it; zeros where no word is.
        """
        found = np.zeros(len(self.signs), np.int64)
        one, two = self.word_at[self.followed], self.word_at[self.followed + 1]
        found[two] = _letter_numbers(self.words.letters(-1)[self.followed]) << 5
        found[one] |= _letter_numbers(self.words.letters(0)[self.followed + 1])
        return found

    def follow(self, steps: int) -> Bools:
        """Where so many signs more of the same text follow."""
        found = np.zeros(len(self.texts), np.bool_)
        end = max(0, len(self.texts) - steps)
        found[:end] = self.texts[:end] == self.texts[steps:]
        return found

    def ends(self, at: Ints, sizes: Ints) -> Ints:
        """Whether texts begin (2) and end (1) at places where so many signs stand together."""
        first = changes(self.texts)
        last = np.append(first[1:], True)
        found: Ints = first[at] * 2 + last[at + sizes - 1]
        return found


def _letter_numbers(letters: Signs) -> Ints:
    """One number for each letter from a to z, four for all others."""
    numbers = letters.astype(np.int64)
    is_latin = (numbers >= ord("a")) & (numbers <= ord("z"))
    return np.where(is_latin, numbers - ord("a") + 1, numbers % 4 + 27)


def _without_inner_marks(signs: Signs, kinds: Kinds) -> tuple[Signs, Kinds]:
    """Without the apostrophes in words and the commas in figures."""
    at = np.flatnonzero(signs == ord("'"))
    at = at[(at > 0) & (at < len(signs) - 1)]
    drop = at[(kinds[at - 1] == Kind.LETTER) & (kinds[at + 1] == Kind.LETTER)]
    at = np.flatnonzero(signs == ord(","))
    at = at[(at > 0) & (at < len(signs) - _DIGITS)]
    if len(at):
        digits = np.append((signs >= ord("0")) & (signs <= ord("9")), False)
        digit_at = [digits[at + step] for step in range(-1, _DIGITS + 2) if step]
        is_grouping = digit_at[0] & digit_at[1] & digit_at[2] & digit_at[3] & ~digit_at[4]
        drop = np.concatenate((drop, at[is_grouping]))
    if not len(drop):
        return signs, kinds
    return np.delete(signs, drop), np.delete(kinds, drop)


def _texts(document: Document, layer: int) -> list[str]:
    if layer == NAMES:
        return [document.title, *document.names]
    pairs = document.headings if layer == HEADINGS else document.passages
    return [text for _, text in pairs]
