"""A block's part in the index: what it is made from, and how it is kept. Plain data both ways."""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from typing import NamedTuple

FAMILIES = "twcn"
"""Pairs; words; characters and few letters; near names."""

DIGEST = 8
"""How many bytes the digest of a block's part of a shard has."""


class Task(NamedTuple):
    """A block to be made: plain data, so that any process can make it.

    `pages` are the numbers of its documents, all below `space`; there are 2 ** n shards for each n
    of `depths`, which go with the families.
    """

    space: int
    depths: tuple[int, ...]
    pages: tuple[int, ...]
    documents: tuple[bytes, ...]


class Part(NamedTuple):
    """What a block gives: the bytes of its shards, family by family, and what else it holds.

    For each shard in the same order `sizes` says how many bytes there are, and `digests` has a
    digest of what they say: parts with the same digest have the same bytes. `frequent` says how
    often the words stand in the block that stand there often.
    """

    shards: bytes
    sizes: Sequence[int]
    digests: bytes
    characters: str
    words: Sequence[str]
    frequent: Mapping[str, int]

    def packed(self) -> bytes:
        """The part as bytes, to be kept."""
        line = [len(self.sizes), self.characters, " ".join(self.words), self.frequent]
        head = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode()
        return b"".join((head, b"\n", array("I", self.sizes).tobytes(), self.digests, self.shards))


def unpacked(data: bytes) -> Part:
    """The part that was packed."""
    head, _, rest = data.partition(b"\n")
    count, characters, words, frequent = json.loads(head)
    sizes = array("I")
    end = count * sizes.itemsize
    sizes.frombytes(rest[:end])
    start = end + count * DIGEST
    listed = words.split(" ") if words else ()
    return Part(rest[start:], sizes, rest[end:start], characters, listed, frequent)
