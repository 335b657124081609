"""The entry of the room: the pages of a whole site in, the files of its index out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import NamedTuple

from generator.searching import cards, segment
from generator.searching.document import Document
from generator.searching.segment import Part
from generator.searching.tables import SIMPLIFIED, is_plain

ENTRY = "index.json"
"""The one file whose name stays; it is to be revalidated, all others may be kept for ever."""

LARGEST_SEGMENT = 2048
_FORMAT = 1


class Segment(NamedTuple):
    """Pages that are indexed together: those in one language whose hashes begin alike."""

    language: str
    documents: tuple[Document, ...]

    @property
    def fingerprint(self) -> str:
        """SHA-256 of all that `make_part` depends on, but for this package's own code."""
        listed = json.dumps([self.language, sorted(self.documents)], ensure_ascii=False)
        return sha256(listed.encode()).hexdigest()


def build(
    documents: Iterable[Document],
    each: Callable[[Callable[[Segment], Part], list[Segment]], Iterable[Part]] = map,
) -> dict[str, bytes]:
    """The index of a site: path → bytes, all paths relative to one folder of the release.

    Call it once for the whole site, with the pages of all languages::

        documents = [
            Document(
                address="zh/brands/red-art/",  # from the root of the whole site
                kind="brand",
                language="zh-Hans",
                title="红艺",
                names=("Red Art", "市文联红艺"),  # aliases, the other language's name
                headings=(("what-was-done", "做法"),),
                passages=(("story", "打造……"), ("", "……")),
                subtitle="市文联",
                same="brands/red-art/",  # equal for the English page
            ),
            ...,
        ]
        with ProcessPoolExecutor(2) as pool:
            files = build(documents, each=pool.map)  # or plain build(documents)

    Put the files anywhere below the root and name the place of `index.json` in the search page
    (`data-index`, see search.js). The same documents give the same bytes, in whatever order and
    number of processes. What is not to be found must not be in a document: every text of a
    document can be read in the index.

    To build only what changed, do what this function does with a store in between: `segments`
    cuts, `make_part` makes one segment's files (keep them under `Segment.fingerprint`), `joined`
    adds the entry file. A changed page changes the files of its own segment, at most
    `LARGEST_SEGMENT` pages, the entry file, and seldom the table of characters; a page more may
    split its segment in two. No other segment is touched.
    """
    return joined(each(make_part, segments(documents)))


def segments(documents: Iterable[Document]) -> list[Segment]:
    """Cut the pages into segments, by language and then by the hash of what they are about.

    A segment that would grow too large is split by the next bit of the hash, so where a page
    belongs does not depend on how many pages the site has, only on those nearest to it.
    """
    by_language: defaultdict[str, list[tuple[int, Document]]] = defaultdict(list)
    for document in documents:
        digest = sha256(document.thing.encode()).digest()
        by_language[document.language].append((int.from_bytes(digest[:8], "big"), document))
    return [
        Segment(language, tuple(document for _, document in part))
        for language in sorted(by_language)
        for part in _split(by_language[language], 63)
    ]


def _split(hashed: list[tuple[int, Document]], bit: int) -> Iterator[list[tuple[int, Document]]]:
    if len(hashed) <= LARGEST_SEGMENT or bit < 0:
        if hashed:
            yield hashed
        return
    for side in (0, 1):
        yield from _split([each for each in hashed if each[0] >> bit & 1 == side], bit - 1)


def make_part(part: Segment) -> Part:
    """The files of one segment, and what the entry file is to say of it. Plain data both ways."""
    return segment.make(part.language, part.documents)


def joined(parts: Iterable[Part]) -> dict[str, bytes]:
    """The files of all segments, with the entry file and the table of characters."""
    files: dict[str, bytes] = {}
    entries = []
    characters: set[str] = set()
    for part in parts:
        files |= part.files
        entries.append(part.entry)
        characters.update(part.characters)
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
    written = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    return files | {name: table, ENTRY: written.encode()}
