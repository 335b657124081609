"""How a name is typed in Latin letters: its syllables, without tones."""

from __future__ import annotations

from functools import lru_cache

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
