"""The entry of the room: what the pages of a whole site hold in, the files of its index out."""

from __future__ import annotations

import json
from array import array
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, partial
from hashlib import sha256
from importlib.resources import files as resources
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple, Protocol

from generator.searching import cards, words
from generator.searching.document import Brief, Document, brief, card_of, packed
from generator.searching.parts import DIGEST, FAMILIES, Part, Task
from generator.searching.parts import unpacked as unpacked_part
from generator.searching.pinyin import readings_of
from generator.searching.plan import CARDS_TOGETHER, Place, Plan, plan
from generator.searching.tables import SIMPLIFIED, is_plain

if TYPE_CHECKING:
    from hashlib import _Hash as Hash

ENTRY = "index.json"
"""The one file to be revalidated by browsers; all others may be kept for ever."""

_FORMAT = 3

Read = Callable[[str], bytes]


class Kept(Protocol):
    """A cache of contents by key, such as the build's store. What it has lost is made anew."""

    def get(self, key: str) -> bytes | None:
        """The content kept under `key`."""

    def piece(self, key: str, start: int, end: int) -> bytes:
        """Some bytes of a content that :meth:`get` gave, or that was put.

        They are asked for when files are made, and what was put is whole.
        """

    def put(self, key: str, data: bytes) -> None:
        """Keep a content."""


class Tasks:
    """The blocks that are to be made, each read when somebody asks for it: it is large."""

    def __init__(self, cut: Plan, blocks: Sequence[Sequence[Place]], read: Read) -> None:
        self._cut = cut
        self._blocks = blocks
        self._read = read

    def __len__(self) -> int:
        return len(self._blocks)

    def __getitem__(self, number: int) -> Task:
        places = self._blocks[number]
        pages = tuple(place.page for place in places)
        documents = tuple(self._read(place.digest) for place in places)
        return Task(self._cut.space, self._cut.depths, self._cut.often, pages, documents)

    def __iter__(self) -> Iterator[Task]:
        return map(self.__getitem__, range(len(self)))


Each = Callable[[Callable[[Task], bytes], Tasks], Iterable[bytes]]


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
    parts = list(_parts(cut, keys, read, kept, each))
    shards = {family: list(some) for family, some in _shards(cut, parts).items()}
    different: set[str] = set()
    for part in parts:
        different.update(word for word in part.words.split() if len(word) <= words.LONGEST)
    shards["f"] = list(_word_shards(different, kept))
    simplified = set().union(*(part.characters for part in parts))
    return [
        *(file for some in shards.values() for file in some),
        *(
            file
            for number, places in enumerate(cut.blocks)
            for file in _cards(number, places, read)
        ),
        *_whole_site_files(cut, keys, shards, _everywhere(parts), simplified),
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
    """A cache that keeps nothing for the next time."""

    def __init__(self) -> None:
        self._put: dict[str, bytes] = {}

    def get(self, key: str) -> None:
        """Nothing is kept."""

    def piece(self, key: str, start: int, end: int) -> bytes:
        """Some bytes of what was put just now."""
        return self._put[key][start:end]

    def put(self, key: str, data: bytes) -> None:
        """Have it at hand as long as the index is made."""
        self._put[key] = data


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
    return sha256("\n".join(map(str, ("search", _code(), *inputs))).encode()).hexdigest()


def _block_key(cut: Plan, places: Sequence[Place]) -> str:
    return _key(cut.space, cut.depths, cut.often, *(f"{page} {digest}" for page, digest in places))


def _parts(cut: Plan, keys: Sequence[str], read: Read, kept: Kept, each: Each) -> Iterator[Part]:
    nothing = Part(b"", [0] * cut.shards, bytes(DIGEST * cut.shards), "", "", ())
    old = [
        _kept_part(key, kept) if places else nothing
        for key, places in zip(keys, cut.blocks, strict=True)
    ]

    stale = [places for places, part in zip(cut.blocks, old, strict=True) if part is None]
    new = iter(each(make_block, Tasks(cut, stale, read)))
    for key, part in zip(keys, old, strict=True):
        if part is None:
            data = next(new)
            kept.put(key, data)
            part = _later(data, key, kept)
        yield part


def _kept_part(key: str, kept: Kept) -> Part | None:
    data = kept.get(key)
    return None if data is None else _later(data, key, kept)


def _later(data: bytes, key: str, kept: Kept) -> Part:
    """A part whose shards, by far the most of it, are read again piece by piece."""
    part = unpacked_part(data)
    return part._replace(shards=_Later(kept, key, len(data) - len(part.shards), len(data)))


class _Later:
    """The shards of a part that is kept: its bytes from ``start`` to ``end``."""

    def __init__(self, kept: Kept, key: str, start: int, end: int) -> None:
        self._kept = kept
        self._key = key
        self._start = start
        self._end = end

    def __getitem__(self, piece: slice, /) -> bytes:
        if piece.start == piece.stop:
            return b""
        return self._kept.piece(self._key, self._start + piece.start, self._start + piece.stop)

    def __len__(self) -> int:
        return self._end - self._start


def make_block(task: Task) -> bytes:
    """Make a block of the index, in any process."""
    # What makes them takes a tenth of a second to load, and is seldom needed.
    from generator.searching.block import make

    return make(task)


# Shards


def _tag(key: str) -> str:
    """A few letters of a key: the name of a file is not used again when its bytes change."""
    return urlsafe_b64encode(bytes.fromhex(key[:6])).decode()


def _number(value: int) -> bytes:
    """Seven bits a byte, the lowest first; all bytes but the last have their highest bit set."""
    data = bytearray()
    while value > 127:
        data.append(value & 127 | 128)
        value >>= 7
    data.append(value)
    return bytes(data)


def _shards(cut: Plan, parts: Sequence[Part]) -> dict[str, Iterator[File]]:
    """The shards of each family as files."""
    joined = _Joined(parts)
    # All bytes of a shard follow from these, and from the digests of what the parts say.
    alike = sha256(f"{_code()} {cut.space} {cut.depths} {cut.often}".encode())
    found: dict[str, Iterator[File]] = {}
    first = 0
    for family, depth in zip(FAMILIES, cut.depths, strict=True):
        numbers = range(first, first + (1 << depth))
        found[family] = _family(family, numbers, parts, joined, alike)
        first = numbers.stop
    return found


def _family(
    family: str, numbers: range, parts: Sequence[Part], joined: _Joined, alike: Hash
) -> Iterator[File]:
    steps = range(numbers.start * DIGEST, numbers.stop * DIGEST, DIGEST)
    for number, at in enumerate(steps):
        total = alike.copy()
        total.update(b"".join([part.digests[at : at + DIGEST] for part in parts]))
        key = total.hexdigest()
        path = f"{family}/{number:x}-{_tag(key)}.bin"
        yield File(path, key, partial(joined.shard, numbers.start + number))


def _everywhere(parts: Iterable[Part]) -> list[str]:
    """The words whose places in texts some block does not have, as they are too many.

    A question does without these places and goes by the letters where words meet.
    """
    return sorted(set().union(*(part.frequent for part in parts)))


class _Joined:
    """Shards: in each, how long the part of each block is, then these parts."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts

    @cached_property
    def _ends(self) -> list[array[int]]:
        return [array("I", accumulate(part.sizes, initial=0)) for part in self._parts]

    def shard(self, number: int) -> bytes:
        """The bytes of a shard, by its number in all families."""
        some = [
            part.shards[ends[number] : ends[number + 1]]
            for part, ends in zip(self._parts, self._ends, strict=True)
        ]
        return b"".join([*(_number(len(each)) for each in some), *some])


def _word_shards(all_words: set[str], kept: Kept) -> Iterator[File]:
    depth = words.depth(all_words)
    shards: list[list[bytes]] = [[] for _ in range(1 << depth)]
    for bucket in words.buckets(all_words):
        key = _key("words", depth, *bucket)
        data = kept.get(key)
        if data is None:
            data = b"\0".join(words.lines(bucket, depth))
            kept.put(key, data)
        for shard, lines in zip(shards, data.split(b"\0"), strict=True):
            shard.append(lines)
    for number, some in enumerate(shards):
        data = b"".join(some)
        key = sha256(data).hexdigest()
        yield File(f"f/{number:x}-{_tag(key)}.txt", key, partial(bytes, data))


# Cards


def _cards(block: int, places: Sequence[Place], read: Read) -> Iterator[File]:
    for number, group in groupby(places, lambda place: place.page // CARDS_TOGETHER):
        some = tuple(group)
        key = _key(*(f"{page} {digest}" for page, digest in some))
        yield File(f"cards/{block:x}/{number:x}.json", key, partial(_card_file, some, read))


def _card_file(places: Iterable[Place], read: Read) -> bytes:
    return cards.file((place.page, card_of(read(place.digest))) for place in places)


# The whole site


def _whole_site_files(
    cut: Plan,
    keys: Sequence[str],
    shards: dict[str, list[File]],
    everywhere: list[str],
    simplified: set[str],
) -> Iterator[File]:
    pairs = sorted(
        simple + traditional for traditional, simple in SIMPLIFIED.items() if simple in simplified
    )
    table = "".join(pair for pair in pairs if not is_plain(pair[1])).encode()
    name = f"traditional-{_tag(sha256(table).hexdigest())}.txt"
    sounds = "\n".join(readings_of(simplified)).encode()
    heard = f"pinyin-{_tag(sha256(sounds).hexdigest())}.txt"
    entry = {
        "format": _FORMAT,
        "languages": cut.languages,
        "room": cut.room,
        "together": CARDS_TOGETHER,
        "blocks": "".join(map(_tag, keys)),
        "shards": {
            family: "".join(_tag(file.key) for file in some) for family, some in shards.items()
        },
        "everywhere": everywhere,
        "traditional": name,
        "pinyin": heard,
        "plain": "".join(pair for pair in pairs if is_plain(pair[1])),
    }
    written = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
    for path, data in ((name, table), (heard, sounds), (ENTRY, written)):
        yield File(path, sha256(data).hexdigest(), partial(bytes, data))
