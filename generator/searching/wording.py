"""The words of some texts as arrays: their hashes, their letters, and each different one once."""

from __future__ import annotations

from functools import cached_property

from generator.searching.arrays import Bools, Ints, Signs, changes, np
from generator.searching.hashing import grouped, hashes, word_hashes
from generator.searching.keys import NEAREST
from generator.searching.ordering import ordered

FEW_LETTERS = 4
"""So many letters of a word, or fewer, are a key of their own; and words of so many letters are one
together with the letters beside them."""


class Words:
    """Words in the order in which they stand; `numbers` says which of the `different` ones each is.

    They lie in `signs`, from `starts` to `ends`.
    """

    def __init__(self, signs: Signs, starts: Ints, ends: Ints) -> None:
        self._signs, self._starts, self._ends = signs, starts, ends
        self._lengths: Ints = ends - starts
        self.hashes, telling = word_hashes(signs, starts, self._lengths)
        order = np.argsort(telling)
        is_first = changes(telling[order])
        self._firsts: Ints = order[is_first]
        self.numbers: Ints = np.empty(len(starts), np.int64)
        self.numbers[order] = np.cumsum(is_first) - 1

    def letters(self, which: int) -> Signs:
        """The first (0) or the last (-1) letter of each word."""
        found: Signs = self._signs[self._ends - 1 if which else self._starts]
        return found

    def __len__(self) -> int:
        return len(self._starts)

    @cached_property
    def different(self) -> list[str]:
        """The different words, by their numbers."""
        text = self._signs.tobytes().decode("utf-32-le")
        starts, ends = self._starts[self._firsts].tolist(), self._ends[self._firsts].tolist()
        return [text[start:end] for start, end in zip(starts, ends, strict=True)]

    def frequent(self, among: Bools, often: int) -> Ints:
        """The numbers of the words that stand so often among some of these, or more often."""
        counts = np.bincount(self.numbers[among], minlength=len(self._firsts))
        return np.flatnonzero(counts >= often)

    def meetings(self, followed: Ints, left: int, right: int) -> tuple[Ints, Ints]:
        """The hashes of so many last letters of words with so many first ones of the next words.

        Take the words that another one follows; those of them are given that have, like the next
        one, so many letters.
        """
        lengths = self._lengths
        enough = followed[(lengths[followed] >= left) & (lengths[followed + 1] >= right)]
        last = [self._signs[self._ends[enough] - step] for step in range(left, 0, -1)]
        first = [self._signs[self._starts[enough + 1] + step] for step in range(right)]
        found = hashes(*last, " ", *first)
        if left < right:
            return grouped(hashes(*last, " ", *first[:NEAREST]), found), enough
        return grouped(hashes(*last[-NEAREST:], " ", first[0]), found), enough

    def between(self, followed: Ints, size: int) -> tuple[Ints, Ints]:
        """The hashes of words of so many letters with the letters beside them.

        Take the words that another one follows; those of them are given before which one stands.
        """
        found = followed[1:][followed[1:] == followed[:-1] + 1]
        found = found[self._lengths[found] == size]
        signs = [self._signs[self._starts[found] + step] for step in range(size)]
        before, after = self._signs[self._ends[found - 1] - 1], self._signs[self._starts[found + 1]]
        of_groups = hashes(*signs[-NEAREST:], " ", after)
        return grouped(of_groups, hashes(before, " ", *signs, " ", after)), found

    def pieces(self) -> tuple[Ints, Ints]:
        """The hashes of letters that stand side by side in words, with the numbers of the words.

        Rising, and for one hash the words rising as well.
        """
        starts, lengths = self._starts[self._firsts], self._lengths[self._firsts]
        found, places = [], []
        for size in range(1, FEW_LETTERS + 1):
            counts = np.maximum(lengths - size + 1, 0)
            at = _ranges(starts, counts)
            signs = [self._signs[at + step] for step in range(size)]
            found.append(hashes(*signs))
            places.append(np.repeat(np.arange(len(starts)), counts))
        return ordered(np.concatenate(found), np.concatenate(places))


def _ranges(starts: Ints, counts: Ints) -> Ints:
    """So many numbers from each start, all in one row."""
    before = np.cumsum(counts) - counts
    found: Ints = np.arange(counts.sum()) + np.repeat(starts - before, counts)
    return found
