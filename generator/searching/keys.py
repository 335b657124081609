"""What the index is asked for. A key is a short text; its CRC-32 says in which shard it is.

| key | stands for |
| --- | --- |
| `红石` | two wide characters side by side |
| `务|建` | the same with a separator between |
| `p年` `年p` `p|年` `年|p` | a word's last or first letter beside a wide character |
| ` pomegranate` | a word |
| `党` `art` | one wide character, one to three letters (their own shards: pages, not places) |
| `红?榴` | two characters with any one between (names only) |
| `hong'shi` `hong?liu` `h-s` | the same in pinyin, and in its initials (names only) |
| `po` `^p` `e$` | two letters of a word, its first, its last: the words (its own shards) |
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from generator.searching.pinyin import syllables

BITS = 32


def hashed(key: str) -> int:
    """32 bits; the highest ones choose the shard."""
    return crc32(key.encode())


def pair(one: str, two: str, apart: bool) -> str:
    """The key of two signs side by side, or with a separator between."""
    return f"{one}|{two}" if apart else one + two


def word(text: str) -> str:
    """The key of a whole word."""
    return f" {text}"


def near(run: str) -> Iterator[tuple[str, int, int]]:
    """The keys under which a run of wide characters is found mistyped, or typed in pinyin.

    Each with the place of its first and of its last character.
    """
    read = syllables(run)
    for at, (one, two) in enumerate(pairwise(read)):
        if one and two:
            yield f"{one}'{two}", at, at + 1
            yield f"{one[0]}-{two[0]}", at, at + 1
    for at in range(len(run) - 2):
        yield f"{run[at]}?{run[at + 2]}", at, at + 2
        if read[at] and read[at + 2]:
            yield f"{read[at]}?{read[at + 2]}", at, at + 2


def few_letters(text: str) -> set[str]:
    """Each one to three letters side by side in a word."""
    return {text[at : at + size] for size in (1, 2, 3) for at in range(len(text) - size + 1)}


def fragments(text: str) -> set[str]:
    """Each two letters side by side in a word, its ends counting as letters."""
    return {one + two for one, two in pairwise(f"^{text}$")}
