"""The entries of a family: for each key the same number of rows of places, as bits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.searching import bits, keys

_EMPTY: Sequence[int] = ()


class Entries:
    """Collects keys with their rows. Keys of the same hash share an entry, and their places.

    That happens to a few keys among a hundred thousand: a question for one of them finds a few
    pages too many, none too few.
    """

    def __init__(self, *spaces: int) -> None:
        """Take, for each row, the number that its places are below."""
        self.by_hash: dict[int, str] = {}
        self._spaces = spaces

    def add(self, *rows: Mapping[str, Sequence[int]]) -> None:
        """Take key → places for each row, of keys that have not been added before."""
        *others, last = rows
        mixed = set().union(*others)
        nothing = bits.rising((), 1) * len(others)
        space = self._spaces[-1]
        rising = bits.rising
        for key, places in last.items():  # Nearly all keys are in the last row only.
            if key not in mixed:
                self._put(keys.hashed(key), nothing + rising(places, space))
        for key in mixed:
            several = (row.get(key, _EMPTY) for row in rows)
            self._put(keys.hashed(key), "".join(map(bits.rising, several, self._spaces)))

    def _put(self, hashed: int, code: str) -> None:
        if hashed in self.by_hash:
            here, there = bits.Reader(self.by_hash[hashed]), bits.Reader(code)
            code = "".join(
                bits.rising(sorted({*here.rising(space), *there.rising(space)}), space)
                for space in self._spaces
            )
        self.by_hash[hashed] = code
