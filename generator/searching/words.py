"""The words of a site by their parts: which words hold two letters side by side.

A family of its own beside those of the blocks, since a word needs to be told once, on however
many pages it stands. Its shards are text: a line for each key, and after it its words. The words
are cut into buckets by their hashes, so that a new one makes few lines anew.

A word stands in as many lines as it has letters, so the longest ones are left out: they are found
when they are typed whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.searching.keys import BITS, fragments, hashed

LONGEST = 64
"""So many letters has the longest word whose parts are looked up."""

_IN_A_BUCKET = 512
_BYTES_IN_A_SHARD = 8192


def depth(words: Iterable[str]) -> int:
    """There are 2 ** depth shards: a number that seldom changes."""
    size = sum((len(each) + 1) ** 2 for each in words)
    return (size // _BYTES_IN_A_SHARD).bit_length()


def buckets(words: set[str]) -> list[list[str]]:
    """The words in order, a few hundred a bucket."""
    bits = max(0, (len(words) // _IN_A_BUCKET).bit_length() - 1)
    found: list[list[str]] = [[] for _ in range(1 << bits)]
    for word in sorted(words):
        found[hashed(word) >> BITS - bits].append(word)
    return found


def lines(words: Iterable[str], depth: int) -> list[bytes]:
    """What a bucket adds to each shard."""
    held: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for key in fragments(word):
            held[key].append(word)
    found = [b""] * (1 << depth)
    for key in sorted(held):
        found[hashed(key) >> BITS - depth] += f"{key} {' '.join(held[key])}\n".encode()
    return found
