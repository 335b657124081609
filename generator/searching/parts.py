"""A block's part in the index: what it is made from, and how it is kept. Plain data both ways."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import NamedTuple, Protocol

FAMILIES = "twcn"
"""Pairs; words; characters and few letters; near names."""

DIGEST = 8
"""How many bytes the digest of a block's part of a shard has."""


class Task(NamedTuple):
    """A block to be made: plain data, so that any process can make it.

    `pages` are the numbers of its documents, all below `space`; there are 2 ** n shards for each n
    of `depths`, which go with the families. A word that stands `often` times in its texts, or more
    often, is written down without its places in them.
    """

    space: int
    depths: tuple[int, ...]
    often: int
    pages: tuple[int, ...]
    documents: tuple[bytes, ...]


class Pieces(Protocol):
    """Bytes that are asked for piece by piece."""

    def __getitem__(self, piece: slice, /) -> bytes | memoryview:
        """The bytes of a piece."""

    def __len__(self) -> int:
        """How many bytes there are."""


class Part(NamedTuple):
    """What a block gives: the bytes of its shards, family by family, and what else it holds.

    For each shard in the same order `sizes` says how many bytes there are, and `digests` has a
    digest of what they say: parts with the same digest have the same bytes. `frequent` are the
    words whose places in texts are not written down; `words` has all, with blanks between.
    """

    shards: Pieces
    sizes: Sequence[int]
    digests: bytes
    characters: str
    words: str
    frequent: Sequence[str]

    def packed(self) -> bytes:
        """The part as bytes, to be kept."""
        line = [len(self.sizes), self.characters, self.words, self.frequent]
        head = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode()
        shards = self.shards[0 : len(self.shards)]
        return b"".join((head, b"\n", array("I", self.sizes).tobytes(), self.digests, shards))


def unpacked(data: bytes) -> Part:
    """The part that was packed; it holds on to `data`."""
    start = data.index(b"\n") + 1
    count, characters, words, frequent = json.loads(data[:start])
    sizes = array("I")
    end = start + count * sizes.itemsize
    sizes.frombytes(data[start:end])
    shards = end + count * DIGEST
    view = memoryview(data)[shards:]
    return Part(view, sizes, data[end:shards], characters, words, frequent)
