"""How a name is typed in Latin letters: its syllables, without tones."""

from __future__ import annotations

from functools import lru_cache

from generator.searching.arrays import Ints, distinct, np
from generator.searching.keys import hashed
from generator.searching.tables import PHRASES, SYLLABLES

_LONGEST = 3


@lru_cache(maxsize=1 << 14)
def syllables(run: str) -> tuple[str, ...]:
    """One syllable for each character, an empty one where none is known.

    Words that are read otherwise than their characters (银行 is yin hang) are looked up first.
    """
    read: list[str] = []
    at = 0
    while at < len(run):
        for size in range(_LONGEST, 1, -1):
            phrase = PHRASES.get(run[at : at + size])
            if phrase:
                read += phrase
                at += len(phrase)
                break
        else:
            read.append(SYLLABLES.get(run[at], ""))
            at += 1
    return tuple(read)


ALL = ["", *sorted({*SYLLABLES.values(), *(each for row in PHRASES.values() for each in row)})]
"""All syllables; the first one is that of a character without one."""

NUMBERS = {syllable: number for number, syllable in enumerate(ALL)}


class Pairs:
    """The hashes of two syllables with a sign between, each worked out when first needed."""

    def __init__(self, sign: str) -> None:
        self._sign = sign
        self._hashes: Ints = np.full(len(ALL) ** 2, -1, np.int64)

    def hashes(self, first: Ints, second: Ints) -> Ints:
        """The hashes for syllables by their numbers."""
        numbers = first * len(ALL) + second
        for number in distinct(numbers[self._hashes[numbers] < 0]).tolist():
            one, two = divmod(number, len(ALL))
            self._hashes[number] = hashed(f"{ALL[one]}{self._sign}{ALL[two]}")
        found: Ints = self._hashes[numbers]
        return found
