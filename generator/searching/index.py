"""The entry of the room: the pages of a whole site in, the files of its index out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from hashlib import sha256
from typing import Any, NamedTuple, Protocol

from generator.searching import cards, segment
from generator.searching.document import Brief, Document, brief, packed, unpacked
from generator.searching.tables import SIMPLIFIED, is_plain

ENTRY = "index.json"
"""The one file whose name stays; it is to be revalidated, all others may be kept for ever."""

LARGEST_SEGMENT = 2048
_FORMAT = 1

Read = Callable[[str], bytes]


class Kept(Protocol):
    """A cache of contents by key, such as the build's store. What it has lost is made anew."""

    def get(self, key: str) -> bytes | None:
        """The content kept under `key`."""

    def put(self, key: str, data: bytes) -> None:
        """Keep a content."""


class Task(NamedTuple):
    """A part of the index to be made: plain data, so that any process can make it."""

    language: str
    documents: tuple[bytes, ...]


Each = Callable[[Callable[[Task], bytes], list[Task]], Iterable[bytes]]


class File(NamedTuple):
    """A file of the index.

    `path` is relative to the index's folder; a file of the same path and `key` has the same
    bytes, and `make` gives them.
    """

    path: str
    key: str
    make: Callable[[], bytes]


def files(briefs: Iterable[Brief], read: Read, kept: Kept, each: Each = map) -> list[File]:
    """All files of the index of a site; parts whose documents are as before come from `kept`.

    Take the briefs of the documents of all pages in all languages, in any order; `read` gives
    the packed document of a brief's digest, and is asked only for those of parts that are to be
    made. `each` is `map` or the `map` of a pool of processes. The same documents give the same
    files, whatever was kept. Files whose path and key were in the last release need not be made
    again: call `make` for the others only.
    """
    parts = _segments(briefs)
    keys = [_key(part) for part in parts]
    made = [kept.get(key) for key in keys]
    tasks = [
        Task(part[0].language, tuple(read(row.digest) for row in part))
        for part, data in zip(parts, made, strict=True)
        if data is None
    ]
    new = iter(each(make_part, tasks))
    entries = []
    characters: set[str] = set()
    result: list[File] = []
    for key, data in zip(keys, made, strict=True):
        if data is None:
            data = next(new)
            kept.put(key, data)
        line, _, rest = data.partition(b"\n")
        sizes, entry, signs = json.loads(line)
        entries.append(entry)
        characters.update(signs)
        at = 0
        for path, size in sizes.items():
            result.append(File(path, path, partial(_slice, rest, at, at + size)))
            at += size
    last = _whole_site_files(entries, characters)
    result += (File(path, sha256(data).hexdigest(), partial(bytes, data)) for path, data in last)
    return result


def build(documents: Iterable[Document], each: Each = map) -> dict[str, bytes]:
    """The index of a site, all in memory: path → bytes."""
    by_digest = {}
    briefs = []
    for document in documents:
        briefs.append(brief(document))
        by_digest[briefs[-1].digest] = packed(document)
    made = files(briefs, by_digest.__getitem__, _Nothing(), each)
    return {file.path: file.make() for file in made}


class _Nothing:
    def get(self, key: str) -> None:
        """Nothing is kept."""

    def put(self, key: str, data: bytes) -> None:
        """Keep nothing."""


def _slice(data: bytes, start: int, end: int) -> bytes:
    return data[start:end]


def _key(part: Sequence[Brief]) -> str:
    digests = sorted(row.digest for row in part)
    return sha256(json.dumps(["search", _FORMAT, digests]).encode()).hexdigest()


def _segments(briefs: Iterable[Brief]) -> list[list[Brief]]:
    by_language: defaultdict[str, list[tuple[int, Brief]]] = defaultdict(list)
    for row in briefs:
        digest = sha256(row.thing.encode()).digest()
        by_language[row.language].append((int.from_bytes(digest[:8], "big"), row))
    return [
        [row for _, row in part]
        for language in sorted(by_language)
        for part in _split(by_language[language], 63)
    ]


def _split(hashed: list[tuple[int, Brief]], bit: int) -> Iterator[list[tuple[int, Brief]]]:
    if len(hashed) <= LARGEST_SEGMENT or bit < 0:
        if hashed:
            yield hashed
        return
    for side in (0, 1):
        yield from _split([each for each in hashed if each[0] >> bit & 1 == side], bit - 1)


def make_part(task: Task) -> bytes:
    """Make one part of the index."""
    part = segment.make(task.language, [unpacked(data) for data in task.documents])
    sizes = {path: len(data) for path, data in part.files.items()}
    line = json.dumps([sizes, part.entry, part.characters], ensure_ascii=False)
    return b"".join((line.encode(), b"\n", *part.files.values()))


def _whole_site_files(
    entries: list[dict[str, Any]], characters: set[str]
) -> Iterator[tuple[str, bytes]]:
    pairs = sorted(
        simplified + traditional
        for traditional, simplified in SIMPLIFIED.items()
        if simplified in characters
    )
    table = "".join(pair for pair in pairs if not is_plain(pair[1])).encode()
    name = f"traditional-{sha256(table).hexdigest()[:16]}.txt"
    entry = {
        "format": _FORMAT,
        "cards": cards.PAGES_IN_A_FILE,
        "traditional": name,
        "plain": "".join(pair for pair in pairs if is_plain(pair[1])),
        "segments": sorted(entries, key=lambda entry: (entry["language"], entry["path"])),
    }
    yield name, table
    yield ENTRY, json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode()
