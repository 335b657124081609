"""The words of some texts as arrays: their hashes, their letters, and each different one once."""

from __future__ import annotations

from functools import cached_property

from generator.searching.arrays import Ints, Signs, changes, np
from generator.searching.hashing import hashes, word_hashes

FEW_LETTERS = 3
"""So many letters of a word, or fewer, are a key of their own."""

_OFTEN = 64


class Words:
    """Words in the order in which they stand; `numbers` says which of the `different` ones each is.

    They lie in `signs`, from `starts` to `ends`.
    """

    def __init__(self, signs: Signs, starts: Ints, ends: Ints) -> None:
        self._signs, self._starts, self._ends = signs, starts, ends
        self.hashes, telling = word_hashes(signs, starts, ends - starts)
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

    @property
    def frequent(self) -> dict[str, int]:
        """How often the words stand here that stand here often."""
        counts = np.bincount(self.numbers, minlength=len(self._firsts))
        return {self.different[at]: int(counts[at]) for at in np.flatnonzero(counts >= _OFTEN)}

    def meetings(self, followed: Ints, size: int) -> tuple[Ints, Ints]:
        """The hashes of so many last letters of words with so many first letters of the next ones.

        Take the words that another one follows; those of them are given that have, like the next
        one, so many letters.
        """
        lengths = self._ends - self._starts
        enough = followed[(lengths[followed] >= size) & (lengths[followed + 1] >= size)]
        last = [self._signs[self._ends[enough] - step] for step in range(size, 0, -1)]
        first = [self._signs[self._starts[enough + 1] + step] for step in range(size)]
        return hashes(*last, " ", *first), enough

    def few_letters(self, numbers: Ints) -> tuple[Ints, Ints]:
        """The hashes of all one to three letters that stand side by side in words.

        Take the numbers of words, and with each hash get the place in `numbers` of its word.
        """
        starts, lengths = self._starts[self._firsts], (self._ends - self._starts)[self._firsts]
        found, places = [], []
        for size in range(1, FEW_LETTERS + 1):
            counts = np.maximum(lengths - size + 1, 0)
            at = _ranges(starts, counts)
            of_words = hashes(*(self._signs[at + step] for step in range(size)))
            firsts = np.cumsum(counts) - counts
            found.append(of_words[_ranges(firsts[numbers], counts[numbers])])
            places.append(np.repeat(np.arange(len(numbers)), counts[numbers]))
        return np.concatenate(found), np.concatenate(places)


def _ranges(starts: Ints, counts: Ints) -> Ints:
    """So many numbers from each start, all in one row."""
    before = np.cumsum(counts) - counts
    found: Ints = np.arange(counts.sum()) + np.repeat(starts - before, counts)
    return found
