"""Numbers as bits: exponential Golomb codes, many at a time.

The code of a number from 0 with the parameter k: with q one more than the number without its low
k bits, as many zeros as q has bits after its first one, then q, then the low k bits. It is short
where numbers are about 2 ** k, and never long.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.searching.arrays import Ints, Words, changes, np

# How many bits a number has, for those that come often.
_LENGTHS = np.array([number.bit_length() for number in range(1 << 12)], np.int64)


class Codes(NamedTuple):
    """Codes as numbers with their lengths in bits, 64 at most."""

    values: Ints
    lengths: Ints

    def after(self, others: Codes) -> Codes:
        """Each code with another one before it."""
        return Codes(self.values | others.values << self.lengths, self.lengths + others.lengths)


def bit_lengths(numbers: Ints) -> Ints:
    """How many bits each number from 0 has."""
    if not len(numbers) or numbers.max() < len(_LENGTHS):
        return np.take(_LENGTHS, numbers)
    return np.frexp(numbers.astype(np.float64))[1].astype(np.int64)


def golomb(numbers: Ints, parameters: Ints) -> Codes:
    """The codes of numbers, each with a parameter of its own."""
    raised = numbers + (1 << parameters)
    return Codes(raised, 2 * bit_lengths(raised >> parameters) - 1 + parameters)


def gamma(numbers: Ints) -> Codes:
    """The codes of numbers from 1, all less one, with the parameter 0."""
    return Codes(numbers, 2 * bit_lengths(numbers) - 1)


def write(words: Words, offsets: Ints, codes: Codes) -> None:
    """Write codes into a row of zero bits, at rising offsets; none is empty.

    `words` needs one word more than the bits fill.
    """
    if not len(offsets):
        return
    values = codes.values.view(np.uint64) << (64 - codes.lengths).view(np.uint64)
    at = offsets >> 6
    shifts = (offsets & 63).view(np.uint64)
    firsts = np.flatnonzero(changes(at))
    words[at[firsts]] |= np.bitwise_or.reduceat(values >> shifts, firsts)
    cut = np.flatnonzero((offsets & 63) + codes.lengths > 64)
    words[at[cut] + 1] |= values[cut] << (64 - shifts[cut])
