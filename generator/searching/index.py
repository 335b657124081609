"""The entry of the room: what the pages of a whole site hold in, the files of its index out."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from hashlib import sha256
from importlib.resources import files as resources
from itertools import accumulate, groupby
from typing import NamedTuple, Protocol

from generator.searching import cards, words
from generator.searching.block import FAMILIES, Block, Task, make
from generator.searching.block import read as read_block
from generator.searching.document import Brief, Document, brief, packed, unpacked
from generator.searching.plan import CARDS_TOGETHER, Place, Plan, plan
from generator.searching.tables import SIMPLIFIED, is_plain

ENTRY = "index.json"
"""The one file to be revalidated by browsers; all others may be kept for ever."""

_FORMAT = 2

Read = Callable[[str], bytes]
Each = Callable[[Callable[[Task], bytes], list[Task]], Iterable[bytes]]


class Kept(Protocol):
    """A cache of contents by key, such as the build's store. What it has lost is made anew."""

    def get(self, key: str) -> bytes | None:
        """The content kept under `key`."""

    def put(self, key: str, data: bytes) -> None:
        """Keep a content."""


class File(NamedTuple):
    """A file of the index.

    `path` is relative to the index's folder; a file of the same path and `key` has the same
    bytes, and `make` gives them.
    """

    path: str
    key: str
    make: Callable[[], bytes]


def files(briefs: Iterable[Brief], read: Read, kept: Kept, each: Each = map) -> list[File]:
    """All files of the index of a site; blocks whose documents are as before come from `kept`.

    Take the briefs of the documents of all pages in all languages, in any order; `read` gives
    the packed document of a brief's digest, and is asked only for those of blocks that are to be
    made, and of cards whose `make` is called. `each` is `map` or the `map` of a pool of
    processes. The same documents give the same files, whatever was kept. Files whose path and
    key were in the last release need not be made again: call `make` for the others only.
    """
    cut = plan(briefs)
    keys = [_block_key(cut, places) for places in cut.blocks]
    blocks = list(map(read_block, _made(cut, keys, read, kept, each)))
    found = {family: Shards(blocks, number, cut) for number, family in enumerate(FAMILIES)}
    shards = {family: list(shards.files(family)) for family, shards in found.items()}
    shards["f"] = list(_word_shards({word for block in blocks for word in block.words}, kept))
    simplified = {sign for block in blocks for sign in block.characters}
    return [
        *(file for some in shards.values() for file in some),
        *(
            file
            for number, places in enumerate(cut.blocks)
            for file in _cards(number, places, read)
        ),
        *_whole_site_files(cut, keys, shards, simplified),
    ]


def build(documents: Iterable[Document], each: Each = map) -> dict[str, bytes]:
    """The index of a site, all in memory: path → bytes."""
    by_digest = {}
    briefs = []
    for document in documents:
        briefs.append(brief(document))
        by_digest[briefs[-1].digest] = packed(document)
    made = files(briefs, by_digest.__getitem__, Nothing(), each)
    return {file.path: file.make() for file in made}


class Nothing:
    """A cache that keeps nothing."""

    def get(self, key: str) -> None:
        """Nothing is kept."""

    def put(self, key: str, data: bytes) -> None:
        """Keep nothing."""


# Blocks


@cache
def _code() -> str:
    """The hash of this room, so that nothing made by an older one is taken for its own."""
    total = sha256()
    room = resources("generator.searching")
    for folder in (room, room / "data"):
        for file in sorted(folder.iterdir(), key=lambda each: each.name):
            if file.name.endswith((".py", ".txt")):
                total.update(file.read_bytes())
    return total.hexdigest()


def _key(*inputs: object) -> str:
    return sha256(json.dumps(["search", _code(), *inputs]).encode()).hexdigest()


def _block_key(cut: Plan, places: Sequence[Place]) -> str:
    return _key(cut.space, cut.depths, places)


def _made(cut: Plan, keys: Sequence[str], read: Read, kept: Kept, each: Each) -> Iterator[bytes]:
    old = [kept.get(key) for key in keys]
    tasks = [
        Task(
            cut.space,
            cut.depths,
            tuple(place.page for place in places),
            tuple(read(place.digest) for place in places),
        )
        for places, data in zip(cut.blocks, old, strict=True)
        if data is None
    ]
    new = iter(each(make, tasks))
    for key, data in zip(keys, old, strict=True):
        if data is None:
            data = next(new)
            kept.put(key, data)
        yield data


# Shards

_TAG_BYTES = 3


def _tag(data: bytes) -> str:
    """A few letters that change with the data: the name of a file is not used again for others."""
    return urlsafe_b64encode(sha256(data).digest()[:_TAG_BYTES]).decode()


def _number(value: int) -> bytes:
    """Seven bits a byte, the lowest first; all bytes but the last have their highest bit set."""
    data = bytearray()
    while value > 127:
        data.append(value & 127 | 128)
        value >>= 7
    data.append(value)
    return bytes(data)


_NUMBERS = [_number(value) for value in range(1 << 14)]


class Shards:
    """The shards of a family: in each, how long the part of each block is, then these parts."""

    def __init__(self, blocks: Sequence[Block], number: int, cut: Plan) -> None:
        """Take the blocks, and the number of the family."""
        first = sum(1 << depth for depth in cut.depths[:number])
        last = first + (1 << cut.depths[number])
        self._data = [block.shards for block in blocks]
        ends = [list(accumulate(block.sizes[:last], initial=0)) for block in blocks]
        self._ends = list(zip(*(each[first:] for each in ends), strict=True))

    def shard(self, number: int) -> bytes:
        """The bytes of one shard."""
        starts, ends = self._ends[number : number + 2]
        parts = [data[start:end] for data, start, end in zip(self._data, starts, ends, strict=True)]
        sizes = [
            _NUMBERS[size] if size < len(_NUMBERS) else _number(size) for size in map(len, parts)
        ]
        return b"".join(sizes + parts)

    def files(self, family: str) -> Iterator[File]:
        """All shards as files."""
        for number in range(len(self._ends) - 1):
            tag = _tag(self.shard(number))
            yield File(f"{family}/{number:x}-{tag}.bin", tag, partial(self.shard, number))


def _word_shards(all_words: set[str], kept: Kept) -> Iterator[File]:
    depth = words.depth(all_words)
    shards: list[list[bytes]] = [[] for _ in range(1 << depth)]
    for bucket in words.buckets(all_words):
        key = _key("words", depth, bucket)
        data = kept.get(key)
        if data is None:
            data = b"\n".join(words.lines(bucket, depth))
            kept.put(key, data)
        for shard, lines in zip(shards, data.split(b"\n\n"), strict=True):
            shard.append(lines)
    for number, some in enumerate(shards):
        data = b"".join(some)
        tag = _tag(data)
        yield File(f"f/{number:x}-{tag}.txt", tag, partial(bytes, data))


# Cards


def _cards(block: int, places: Sequence[Place], read: Read) -> Iterator[File]:
    for number, group in groupby(places, lambda place: place.page // CARDS_TOGETHER):
        some = tuple(group)
        yield File(f"cards/{block:x}/{number:x}.json", _key(some), partial(_card_file, some, read))


def _card_file(places: Iterable[Place], read: Read) -> bytes:
    return cards.file((place.page, unpacked(read(place.digest))) for place in places)


# The whole site


def _whole_site_files(
    cut: Plan, keys: Sequence[str], shards: dict[str, list[File]], simplified: set[str]
) -> Iterator[File]:
    pairs = sorted(
        simple + traditional for traditional, simple in SIMPLIFIED.items() if simple in simplified
    )
    table = "".join(pair for pair in pairs if not is_plain(pair[1])).encode()
    name = f"traditional-{_tag(table)}.txt"
    entry = {
        "format": _FORMAT,
        "languages": cut.languages,
        "room": cut.room,
        "together": CARDS_TOGETHER,
        "blocks": "".join(_tag(key.encode()) for key in keys),
        "shards": {family: "".join(file.key for file in some) for family, some in shards.items()},
        "traditional": name,
        "plain": "".join(pair for pair in pairs if is_plain(pair[1])),
    }
    written = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    for path, data in ((name, table), (ENTRY, written)):
        yield File(path, sha256(data).hexdigest(), partial(bytes, data))
