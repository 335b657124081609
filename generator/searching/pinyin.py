"""How a name is typed in Latin letters: its syllables, without tones."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache

from generator.searching.tables import PHRASES, SYLLABLES

_LONGEST = 3


def readings_of(characters: Set[str]) -> list[str]:
    """A line for each syllable with those of some characters that are read so.

    Then one for each word of them that is read otherwise than its characters, with its syllables.
    """
    read: dict[str, str] = {}
    for character in sorted(characters):
        syllable = SYLLABLES.get(character)
        if syllable:
            read[syllable] = read.get(syllable, "") + character
    words = (
        " ".join((word, *read_so))
        for word, read_so in sorted(PHRASES.items())
        if characters >= set(word)
    )
    return [*(f"{syllable} {read[syllable]}" for syllable in sorted(read)), *words]


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
