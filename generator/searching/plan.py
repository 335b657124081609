"""The plan of an index: which page has which number, in which block, and how many shards there are.

Nothing here depends on the order of the pages, and little on how many there are: a page's block
and its number in there come from the hash of what it is about. Only when the site has grown to
twice its size are there more blocks, numbers and shards, and all is cut anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.searching.document import Brief

CARDS_TOGETHER = 8
"""A file of cards has those of pages with so many numbers, a few of which are taken."""

# A block has about so many things, until there are so many blocks (as powers of two): from then
# on there are more blocks and larger ones. One block is made again when one page changes, and
# each shard has a part of each block.
_IN_A_BLOCK, _FEW = 128, 6

# How many bytes a shard of each family should have at most, on the average, and how many bytes of
# it a thousand wide characters, and a thousand letters, lead to: pairs, words, characters, names.
_BYTES_IN_A_SHARD = 6000
_BYTES = ((3400, 50), (50, 400), (550, 1000), (280, 30))
_DEEPEST = 20

_SEAT_BITS = 64

# A word that stands so often in the texts of a site does without its places there: the row of so
# many is twenty thousand bytes long.
_OFTEN = 2500


class Place(NamedTuple):
    """A document's number in its block, and the digest under which it can be read."""

    page: int
    digest: str


class Plan(NamedTuple):
    """How an index is cut.

    Each block has room for `room` pages in each of the `languages`: the numbers of the second
    one's begin with `room`, and so on. There are 2 ** n shards for each n of `depths`.
    """

    languages: tuple[str, ...]
    room: int
    depths: tuple[int, ...]
    blocks: tuple[tuple[Place, ...], ...]

    @property
    def often(self) -> int:
        """How often a word stands in a block of which the places are too many."""
        return max(1, _OFTEN // len(self.blocks))

    @property
    def shards(self) -> int:
        """How many shards there are, of all families of the blocks."""
        return sum(1 << depth for depth in self.depths)

    @property
    def space(self) -> int:
        """All numbers of pages in a block are below this."""
        return self.room * len(self.languages)


def plan(briefs: Iterable[Brief]) -> Plan:
    """Cut a site."""
    rows = sorted(briefs)
    counts = Counter(brief.language for brief in rows)
    languages = tuple(sorted(counts))
    bits = _block_bits(len({brief.seat for brief in rows}))
    shift = _SEAT_BITS - bits
    cells: defaultdict[tuple[int, str], list[Brief]] = defaultdict(list)
    for brief in rows:
        cells[brief.seat >> shift, brief.language].append(brief)
    usual = max(counts.values(), default=0) >> bits
    fullest = max(map(len, cells.values()), default=0)
    room = 1 << max(3, (max(2 * usual, fullest) - 1).bit_length())
    blocks = tuple(
        tuple(
            Place(number * room + page, brief.digest)
            for number, language in enumerate(languages)
            for page, brief in _seated(cells.get((block, language), ()), bits, room)
        )
        for block in range(1 << bits)
    )
    wide, letters = sum(brief.wide for brief in rows), sum(brief.letters for brief in rows)
    depths = tuple(
        min(_DEEPEST, ((wide * one + letters * two) // 1000 // _BYTES_IN_A_SHARD).bit_length())
        for one, two in _BYTES
    )
    return Plan(languages, room, depths, blocks)


def _block_bits(things: int) -> int:
    bits = max(0, (things // _IN_A_BLOCK).bit_length() - 1)
    return min(bits, _FEW + max(0, bits - _FEW) // 2)


def _seated(rows: Sequence[Brief], bits: int, room: int) -> Iterable[tuple[int, Brief]]:
    """Give each page the number that its seat asks for, or the next one that is free."""
    shift = _SEAT_BITS - bits - room.bit_length() + 1
    numbers: list[int] = []
    for brief in rows:
        wanted = brief.seat >> shift & room - 1
        numbers.append(max(wanted, numbers[-1] + 1) if numbers else wanted)
    free = room
    for at in range(len(numbers) - 1, -1, -1):
        free = numbers[at] = min(numbers[at], free - 1)
    return zip(numbers, rows, strict=True)
