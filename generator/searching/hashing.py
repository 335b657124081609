"""The hashes of many keys at once; those of single ones are in `keys.py`."""

from __future__ import annotations

from functools import cache
from typing import Any

from generator.searching.arrays import Ints, Signs, Words, distinct, np
from generator.searching.keys import BEGINNING, BELOW_GROUP, BITS, FACTOR, hashed
from generator.searching.readings import READINGS

# Odd, and chosen at random.
_FACTORS = (
    0xA3B195354A39B70D,
    0x1B03738712FAD5C9,
    0x9E6C63D0876A9A47,
    0xD1342543DE82EF95,
    0x8CB92BA72F3D8DD7,
    0xAEF17502108EF2D9,
)


def hashes(*signs: Signs | str) -> Ints:
    """The hashes of many keys: each part is one sign, or an array with a code point a key."""
    value: Any = np.uint32(0)
    factor = np.uint32(FACTOR)
    with np.errstate(over="ignore"):
        for sign in signs:
            code = np.uint32(ord(sign)) if isinstance(sign, str) else sign
            value = (value ^ code) * factor
            value ^= value >> np.uint32(15)
    return _ended(value)


def word_hashes(signs: Signs, starts: Ints, lengths: Ints) -> tuple[Ints, Words]:
    """The hashes of words, and 64 bits that tell each different word from all others.

    The words begin at `starts` in `signs`.
    """
    of_groups = value = np.zeros(len(starts), np.uint32)
    telling = np.zeros(len(starts), np.uint64)
    for step in range(int(lengths.max(initial=0))):
        if step == BEGINNING:
            of_groups = value.copy()
        at = np.flatnonzero(lengths > step)
        letters = signs[starts[at] + step]
        here = (value[at] ^ letters) * np.uint32(FACTOR)
        value[at] = here ^ here >> np.uint32(15)
        more = (telling[at] ^ letters) * np.uint64(_FACTORS[0])
        telling[at] = more ^ more >> np.uint64(29)
    return grouped(_ended(of_groups), _ended(value)), telling


def _ended(value: Any) -> Ints:
    value = value * np.uint32(FACTOR)
    value ^= value >> np.uint32(16)
    found: Ints = (value >> np.uint32(32 - BITS)).astype(np.int64)
    return found


def grouped(of_groups: Ints, of_keys: Ints) -> Ints:
    """Hashes whose highest bits are those of their groups, as in `keys.number`."""
    own = (1 << BELOW_GROUP) - 1
    return of_groups & ~own | of_keys & own


class Pairs:
    """The hashes of two readings with a sign between, each worked out when first needed."""

    def __init__(self, sign: str) -> None:
        self._sign = sign
        self._hashes: Ints = np.full(len(READINGS) ** 2, -1, np.int64)

    def hashes(self, first: Ints, second: Ints) -> Ints:
        """The hashes for readings by their numbers."""
        numbers = first * len(READINGS) + second
        for number in distinct(numbers[self._hashes[numbers] < 0]).tolist():
            one, two = divmod(number, len(READINGS))
            self._hashes[number] = hashed(f"{READINGS[one]}{self._sign}{READINGS[two]}")
        found: Ints = self._hashes[numbers]
        return found


@cache
def pairs(sign: str) -> Pairs:
    """The pairs with a sign between, the same ones each time."""
    return Pairs(sign)


def stirred(*columns: Ints) -> Words:
    """Each row of up to six numbers as 64 bits that look random and depend on all of them."""
    total: Any = np.uint64(0)
    for column, factor in zip(columns, _FACTORS, strict=False):
        total = total + column.view(np.uint64) * np.uint64(factor)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        total = (total ^ total >> np.uint64(shift)) * np.uint64(factor)
    found: Words = total ^ total >> np.uint64(31)
    return found
