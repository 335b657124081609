"""Which pages hold the pieces of words: looked up by word, so that no word is cut twice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.searching.arrays import Ints, changes, distinct, np
from generator.searching.wording import Words

_NUMBERS_AT_ONCE = 1 << 16


def held_pieces(words: Words, rows: Ints) -> Iterator[tuple[Ints, Ints]]:
    """The hashes of all pieces of words, and the rows that hold them, some at a time, in order.

    `rows` has for each word the number of its row.
    """
    used = distinct(rows)
    if not len(used):
        return
    # A line of bits for each word, as numbers of 64 bits.
    width = len(used) + 63 >> 6
    cells = distinct(words.numbers * len(used) + np.searchsorted(used, rows))
    number, row = np.divmod(cells, len(used))
    lines = np.zeros((int(number[-1]) + 1, width * 8), np.uint8)
    at = number * width * 8 + (row >> 3)
    firsts = np.flatnonzero(changes(at))
    bits = (128 >> (row & 7)).astype(np.uint8)
    lines.reshape(-1)[at[firsts]] = np.bitwise_or.reduceat(bits, firsts)
    found, places = words.pieces()
    starts = np.flatnonzero(changes(found))
    for some in np.array_split(starts, len(found) * width // _NUMBERS_AT_ONCE + 1):
        if len(some):
            end = np.searchsorted(found, found[some[-1]], side="right")
            held = np.take(lines.view(np.uint64), places[some[0] : end], axis=0)
            bits = np.bitwise_or.reduceat(held, some - some[0]).view(np.uint8)
            at = np.flatnonzero(np.unpackbits(bits).view(np.bool_))
            piece, row = np.divmod(at, width * 64)
            yield found[some[piece]], used[row]
