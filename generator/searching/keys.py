"""What the index is asked for. A key is a short text; its hash says in which shard it is.

| family | key | stands for |
| --- | --- | --- |
| `t` | `红石` | two wide characters side by side |
| `t` | `务|建` | the same with a separator between |
| `t` | `p年` `年p` `p|年` `年|p` | a word's last or first letter beside a wide character |
| `w` | `pomegranate` | a word |
| `c` | `党` `art` | one wide character, one to three letters of a word: pages, not places |
| `c` | `t s` `et se` | where two words meet, one letter of each or two: pages as well |
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


def fragments(text: str) -> set[str]:
    """Each two letters side by side in a word, its ends counting as letters."""
    return {one + two for one, two in pairwise(f"^{text}$")}
