"""One block of the index: the pages of some things in all languages, as postings."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.searching import pinyin
from generator.searching.arrays import Ints, Words, changes, distinct, np
from generator.searching.document import unpacked
from generator.searching.folding import GAP, SEPARATOR, WORD
from generator.searching.keys import few_letters, hashed, hashes, word
from generator.searching.postings import Form, Postings, shards
from generator.searching.tokens import LAYERS, NAMES, Tokens

FAMILIES = "tcn"
"""Pairs and words; characters and few letters; near names."""

FORMS = (
    Form(LAYERS, (3, 4, 8), (3, 3, 6)),
    Form(LAYERS),
    Form(1, (3,), (3,)),
)
_WIDE_RUN = re.compile(f"[^{GAP}{SEPARATOR}{WORD}]{{2,}}")
# Room for what goes with a hash in a number of 64 bits.
_BELOW_HASH = 34


class Task(NamedTuple):
    """A block to be made: plain data, so that any process can make it.

    `pages` are the numbers of its documents, all below `space`; there are 2 ** n shards for each n
    of `depths`, which go with the families.
    """

    space: int
    depths: tuple[int, ...]
    pages: tuple[int, ...]
    documents: tuple[bytes, ...]


class Block(NamedTuple):
    """What a block gives: the bytes of its shards, family by family, and what else it holds."""

    shards: bytes
    sizes: Sequence[int]
    characters: str
    words: tuple[str, ...]


def make(task: Task) -> bytes:
    """Make a block, as bytes to be kept."""
    if not task.documents:
        nothing = array("I", bytes(array("I").itemsize * sum(1 << depth for depth in task.depths)))
        return _joined(nothing, "", [], [])
    tokens = Tokens(task.pages, [unpacked(data) for data in task.documents])
    families = (_pairs_and_words(tokens), _characters(tokens, task.space), _near(tokens))
    made = [
        shards(postings, form, task.space, depth)
        for postings, form, depth in zip(families, FORMS, task.depths, strict=True)
    ]
    sizes = array("I", [size for _, some in made for size in some.tolist()])
    wide = distinct(tokens.signs[tokens.is_wide])
    characters = "".join(map(chr, wide.tolist()))
    return _joined(sizes, characters, sorted(tokens.vocabulary), [data for data, _ in made])


def _joined(
    sizes: array[int], characters: str, words: Sequence[str], data: Sequence[bytes]
) -> bytes:
    line = [len(sizes), characters, words]
    head = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode()
    return b"".join((head, b"\n", sizes.tobytes(), *data))


def read(data: bytes) -> Block:
    """What `make` has made."""
    head, _, rest = data.partition(b"\n")
    count, characters, words = json.loads(head)
    sizes = array("I")
    end = count * sizes.itemsize
    sizes.frombytes(rest[:end])
    return Block(rest[end:], sizes, characters, tuple(words))


def _ordered(found: Ints, beside: Ints) -> tuple[Ints, Ints]:
    """Hashes in rising order with the numbers beside them, which are in rising order then."""
    both = np.sort((found << _BELOW_HASH | beside).view(np.uint64))
    return _apart(both)


def _apart(both: Words) -> tuple[Ints, Ints]:
    found = (both >> np.uint64(_BELOW_HASH)).view(np.int64)
    return found, both.view(np.int64) & (1 << _BELOW_HASH) - 1


def _pairs_and_words(tokens: Tokens) -> Postings:
    is_token, is_word, is_separator = tokens.is_token, tokens.is_word, tokens.is_separator
    beside = is_token[:-1] & is_token[1:] & ~(is_word[:-1] & is_word[1:])
    pairs = np.flatnonzero(beside)
    apart = np.flatnonzero(is_token[:-2] & is_separator[1:-1] & is_token[2:])
    words = tokens.word_at
    first, last = tokens.letters(0), tokens.letters(-1)
    of_words = np.array([hashed(word(each)) for each in tokens.vocabulary], np.int64)
    found = np.concatenate(
        (
            hashes(last[pairs], first[pairs + 1]),
            hashes(last[apart], "|", first[apart + 2]),
            of_words[tokens.word_numbers],
        )
    )
    # A word begins where a pair may: what ends sooner comes first.
    sizes = np.repeat([2, 3, 1], [len(pairs), len(apart), len(words)])
    found, at = _ordered(found, np.concatenate((pairs, apart, words)) << 2 | sizes)
    return _placed(tokens, found, at >> 2, at & 3)


def _placed(tokens: Tokens, found: Ints, at: Ints, sizes: Ints) -> Postings:
    # Two keys may share a hash, even where both stand at one place.
    once = changes(found) | changes(at)
    if not once.all():
        found, at, sizes = found[once], at[once], sizes[once]
    ends = tokens.is_gap[at - 1] * 2 + tokens.is_gap[at + sizes]
    return Postings(found, tokens.layers[at], tokens.pages[at], tokens.places[at], ends)


def _characters(tokens: Tokens, space: int) -> Postings:
    wide, at, numbers = np.flatnonzero(tokens.is_wide), tokens.word_at, tokens.word_numbers
    # Where a word stands again on a page, its letters do.
    rows = distinct(numbers * (LAYERS * space) + tokens.layers[at] * space + tokens.pages[at])
    letters = [_few_letters(each) for each in tokens.vocabulary]
    counts = np.array([len(each) for each in letters], np.int64)
    starts = np.cumsum(counts) - counts
    of_rows = rows // (LAYERS * space)
    repeated = np.repeat(np.arange(len(rows)), counts[of_rows])
    within = np.arange(len(repeated)) - np.repeat(
        np.cumsum(counts[of_rows]) - counts[of_rows], counts[of_rows]
    )
    flat = np.array([each for some in letters for each in some], np.int64)
    found = np.concatenate((hashes(tokens.signs[wide]), flat[starts[of_rows][repeated] + within]))
    pages = np.concatenate(
        (tokens.layers[wide] * space + tokens.pages[wide], (rows % (LAYERS * space))[repeated])
    )
    found, pages = _apart(distinct((found << _BELOW_HASH | pages).view(np.uint64)))
    nothing = np.zeros_like(pages)
    return Postings(found, pages // space, pages % space, nothing, nothing)


@lru_cache(maxsize=1 << 15)
def _few_letters(text: str) -> tuple[int, ...]:
    return tuple(map(hashed, few_letters(text)))


def _near(tokens: Tokens) -> Postings:
    """Names with a character wrong, and in pinyin: two that stand side by side, or one apart."""
    end = int(np.searchsorted(tokens.layers, NAMES, side="right"))
    wide = tokens.is_wide[:end]
    read = np.zeros(end, np.int64)
    for run in _WIDE_RUN.finditer(tokens.text, 0, end):
        known = map(pinyin.NUMBERS.__getitem__, pinyin.syllables(run.group()))
        read[run.start() : run.end()] = list(known)
    initials = _INITIALS[read]
    two = np.flatnonzero(wide[:-1] & wide[1:])
    three = np.flatnonzero(wide[:-2] & wide[1:-1] & wide[2:])
    typed_two = two[(read[two] > 0) & (read[two + 1] > 0)]
    typed_three = three[(read[three] > 0) & (read[three + 2] > 0)]
    rows = (
        (_BESIDE.hashes(read[typed_two], read[typed_two + 1]), typed_two, 2),
        (hashes(initials[typed_two], "-", initials[typed_two + 1]), typed_two, 2),
        (_APART.hashes(read[typed_three], read[typed_three + 2]), typed_three, 3),
        (hashes(tokens.signs[three], "?", tokens.signs[three + 2]), three, 3),
    )
    found, at = _ordered(
        np.concatenate([each for each, _, _ in rows]),
        np.concatenate([starts << 2 | size for _, starts, size in rows]),
    )
    return _placed(tokens, found, at >> 2, at & 3)


_INITIALS = np.array([ord(syllable[0]) if syllable else 0 for syllable in pinyin.ALL], np.uint32)
_BESIDE, _APART = pinyin.Pairs("'"), pinyin.Pairs("?")
