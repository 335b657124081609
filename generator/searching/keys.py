"""What the index is asked for. A key is a short text; its hash says in which shard it is.

| family | key | stands for |
| --- | --- | --- |
| `t` | `红石` | two wide characters side by side |
| `t` | `务|建` | the same with a separator between |
| `t` | `p年` `年p` `p|年` `年|p` | a word's last or first letter beside a wide character |
| `t` | ` pomegranate` | a word |
| `c` | `党` `art` | one wide character, one to three letters of a word: pages, not places |
| `n` | `红?榴` | two characters with any one between (names only) |
| `n` | `hong'shi` `hong?liu` `h-s` | the same in pinyin, and in its initials (names only) |
| `f` | `po` `^p` `e$` | two letters of a word, its first, its last: the words |
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Any

from generator.searching.arrays import Ints, Signs, np

BITS = 30
"""How long a hash is; its highest bits choose the shard."""

_FACTOR, _MASK = 0x9E3779B1, 0xFFFFFFFF


@lru_cache(maxsize=1 << 16)
def hashed(key: str) -> int:
    """The hash of a key: its code points stirred in, one after the other."""
    value = 0
    for sign in key:
        value = (value ^ ord(sign)) * _FACTOR & _MASK
        value ^= value >> 15
    value = value * _FACTOR & _MASK
    return (value ^ value >> 16) >> (32 - BITS)


def hashes(*signs: Signs | str) -> Ints:
    """The hashes of many keys: each part is one sign, or an array with a code point a key."""
    value: Any = np.uint32(0)
    factor = np.uint32(_FACTOR)
    with np.errstate(over="ignore"):
        for sign in signs:
            code = np.uint32(ord(sign)) if isinstance(sign, str) else sign
            value = (value ^ code) * factor
            value ^= value >> np.uint32(15)
        value = value * factor
        value ^= value >> np.uint32(16)
    return (value >> np.uint32(32 - BITS)).astype(np.int64)  # type: ignore[no-any-return]


def word(text: str) -> str:
    """The key of a whole word."""
    return f" {text}"


def few_letters(text: str) -> set[str]:
    """Each one to three letters side by side in a word."""
    return {text[at : at + size] for size in (1, 2, 3) for at in range(len(text) - size + 1)}


def fragments(text: str) -> set[str]:
    """Each two letters side by side in a word, its ends counting as letters."""
    return {one + two for one, two in pairwise(f"^{text}$")}
