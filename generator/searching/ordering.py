"""Hashes in rising order together with other numbers: two in one number of 64 bits."""

from __future__ import annotations

from generator.searching.arrays import Ints, Words, np

# Room for what goes with a hash.
_BELOW_HASH = 34


def together(found: Ints, beside: Ints) -> Words:
    """Hashes, each with a number below 2 ** 34, as one."""
    return (found << _BELOW_HASH | beside).view(np.uint64)


def apart(both: Words) -> tuple[Ints, Ints]:
    """The two again."""
    found = (both >> np.uint64(_BELOW_HASH)).view(np.int64)
    return found, both.view(np.int64) & (1 << _BELOW_HASH) - 1


def ordered(found: Ints, beside: Ints) -> tuple[Ints, Ints]:
    """Hashes in rising order with the numbers beside them, those of one hash in rising order."""
    return apart(np.sort(together(found, beside)))
