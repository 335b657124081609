"""One segment of the index: a bounded number of pages in one language, and all of their files."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

from generator.searching import bits, cards, keys, shards
from generator.searching.document import Document
from generator.searching.entries import Entries
from generator.searching.folding import WORD, is_wide
from generator.searching.names import Names
from generator.searching.places import Layer

# The families of keys, in the order of the entry file's `depths`, and the size, in bytes, that a
# shard of each should not exceed: pairs and words, characters, near names, parts of words.
_SHARD_SIZES = {"t": 4096, "c": 4096, "n": 8192, "f": 4096}


class Part(NamedTuple):
    """What a segment gives: its files by path, its line of the entry file, its characters."""

    files: dict[str, bytes]
    entry: dict[str, Any]
    characters: str


def make(language: str, documents: Sequence[Document]) -> Part:
    """Index pages of one language. The order of the documents does not matter."""
    collecting = gc.isenabled()
    gc.disable()  # Millions of small objects and no circles: looking for these takes a sixth.
    try:
        return _make(language, sorted(documents, key=lambda each: (each.thing, each.address)))
    finally:
        if collecting:
            gc.enable()


def _make(language: str, documents: Sequence[Document]) -> Part:
    names = Names((each.title, *each.names) for each in documents)
    headings = Layer([text for _, text in each.headings] for each in documents)
    texts = Layer([text for _, text in each.passages] for each in documents)
    layers = (names, headings, texts)
    signs = sorted(set().union(*(layer.signs for layer in layers)))
    wide = [sign for sign in signs if is_wide(sign)]
    files = {f"d{number}.json": data for number, data in enumerate(cards.files(documents))}
    depths = []
    # One after the other: the bits of a family take ten times the room of its files.
    made: dict[str, Callable[[], dict[int, str]]] = {
        "t": lambda: _pairs_and_words(names, headings, texts, [WORD, *wide]),
        "c": lambda: _characters(layers, wide, len(documents)),
        "n": lambda: _near(names),
        "f": lambda: _parts_of_words(layers),
    }
    for family, entries in made.items():
        shards_of_family = shards.spread(entries(), _SHARD_SIZES[family])
        depths.append((len(shards_of_family) - 1).bit_length())
        files |= {f"{family}{number}.bin": data for number, data in enumerate(shards_of_family)}
    folder = _fingerprint(files)
    entry = {
        "path": folder,
        "language": language,
        "pages": len(documents),
        "depths": depths,
        "layers": [[layer.width, len(layer.owners), layer.several] for layer in layers],
    }
    return Part({f"{folder}/{name}": data for name, data in files.items()}, entry, "".join(wide))


def _pairs_and_words(
    names: Names, headings: Layer, texts: Layer, signs: Iterable[str]
) -> dict[int, str]:
    """Hash → three rows of places: in names (flagged), in headings, in texts."""
    entries = Entries(names.space, headings.space, texts.space)
    for sign in signs:
        entries.add(names.pairs(sign), headings.pairs(sign), texts.pairs(sign))
    words = (names.whole_words(), headings.words, texts.words)
    entries.add(*({keys.word(word): at for word, at in each.items()} for each in words))
    return entries.by_hash


def _characters(layers: Sequence[Layer], wide: Sequence[str], pages: int) -> dict[int, str]:
    """Hash of a character, or of few letters → three rows of pages: names, headings, texts."""
    entries = Entries(*(pages for _ in layers))
    entries.add(*({sign: layer.pages(sign) for sign in wide} for layer in layers))
    entries.add(*(layer.pages_of_letters() for layer in layers))
    return entries.by_hash


def _near(names: Names) -> dict[int, str]:
    """Hash → one row of flagged places in names."""
    entries = Entries(names.space)
    entries.add(names.near())
    return entries.by_hash


def _parts_of_words(layers: Iterable[Layer]) -> dict[int, str]:
    """Hash of a part of a word → the words of this segment that hold it, one a line."""
    held: defaultdict[int, set[str]] = defaultdict(set)
    for word in {word for layer in layers for word in layer.words}:
        for fragment in keys.fragments(word):
            held[keys.hashed(fragment)].add(word)
    return {hashed: bits.text("\n".join(sorted(words))) for hashed, words in held.items()}


def _fingerprint(files: dict[str, bytes]) -> str:
    total = sha256()
    for name in sorted(files):
        total.update(f"{name}\n{len(files[name])}\n".encode())
        total.update(files[name])
    return total.hexdigest()[:16]
