"""What the index is asked for. A key is a short text; its hash says in which shard it is.

| family | key | stands for |
| --- | --- | --- |
| `t` | `红石` | two wide characters side by side |
| `t` | `务|建` | the same with a separator between |
| `t` | `p年` `年p` `p|年` `年|p` | a word's last or first letter beside a wide character |
| `w` | `pomegranate` | a word |
| `c` | `党` `mark` | one wide character, one to four letters of a word: pages, not places |
| `c` | `t s` `arts i` `n str` `et se` | the last letters of a word and the first ones of the next |
| `c` | `t of s` | a word of one to four letters with the letters beside it |
| `n` | `红?榴` | two characters with any one between (names only) |
| `n` | `hong'shi` `hong?liu` `h-s` | the same in pinyin, and in its initials (names only) |
| `f` | `po` `^p` `e$` | two letters of a word, its first, its last: the words |
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

BITS = 30
"""How long a hash is; its highest bits choose the shard."""

FACTOR = 0x9E3779B1
"""What a hash is multiplied by for each sign."""

_MASK = 0xFFFFFFFF


@lru_cache(maxsize=1 << 16)
def hashed(key: str) -> int:
    """The hash of a key: its code points stirred in, one after the other."""
    value = 0
    for sign in key:
        value = (value ^ ord(sign)) * FACTOR & _MASK
        value ^= value >> 15
    value = value * FACTOR & _MASK
    return (value ^ value >> 16) >> (32 - BITS)


NEAREST, BEGINNING = 3, 5
"""By so many letters beside a blank, and by so many first ones of words, keys are grouped."""

BELOW_GROUP = 16
"""So many of the lowest bits of a hash tell the keys of one group apart."""


def group(family: str, key: str) -> str:
    """The key beside which another one lies, so that a question loads one file for both.

    The first letters of a word; where two words meet, the letters of the longer part that are
    nearest to the blank, and the first one of the other part, or all of it if it is the left one.
    """
    if family == "w":
        return key[:BEGINNING]
    if family != "c" or " " not in key:
        return key
    *_, left, right = key.split(" ")
    if len(left) < len(right):
        return f"{left} {right[:NEAREST]}"
    return f"{left[-NEAREST:]} {right[0]}"


def number(family: str, key: str) -> int:
    """The hash of a key in its family: the highest bits are those of its group."""
    own = (1 << BELOW_GROUP) - 1
    return hashed(group(family, key)) & ~own | hashed(key) & own


def fragments(text: str) -> set[str]:
    """Each two letters side by side in a word, its ends counting as letters."""
    return {one + two for one, two in pairwise(f"^{text}$")}
