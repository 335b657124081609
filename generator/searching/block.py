"""One block of the index: the pages of some things in all languages, as postings."""

from __future__ import annotations

from functools import lru_cache

from generator.searching.arrays import Bools, Ints, changes, distinct, np
from generator.searching.document import unpacked
from generator.searching.hashing import hashes, pairs
from generator.searching.held import held_pieces
from generator.searching.ordering import apart, ordered, together
from generator.searching.parts import Part, Task
from generator.searching.pinyin import syllables
from generator.searching.postings import Form, Postings, shards
from generator.searching.readings import NUMBERS, READINGS
from generator.searching.tokens import LAYERS, NAMES, TEXTS, Tokens
from generator.searching.wording import FEW_LETTERS

FORMS = (
    Form(LAYERS, (3, 4, 8), (3, 3, 6)),
    Form(LAYERS, (3, 4, 8), (3, 3, 6), beside=10),
    Form(LAYERS),
    Form(1, (3,), (3,)),
)
"""What the families hold, in the order of `parts.FAMILIES`."""

MEETINGS = ((1, 1), (2, 1), (3, 1), (4, 1), (1, 2), (1, 3), (2, 2))
"""Of how many letters the keys are that tell where two words meet."""


def make(task: Task) -> bytes:
    """Make a block: a packed part."""
    tokens = Tokens(task.pages, [unpacked(data) for data in task.documents])
    in_texts = tokens.layers[tokens.word_at] == TEXTS
    frequent = tokens.words.frequent(in_texts, task.often)
    placed = ~(in_texts & np.isin(tokens.words.numbers, frequent))
    families = (
        _pairs(tokens),
        _words(tokens, placed),
        _characters(tokens, task.space),
        _near(tokens),
    )
    made = [
        shards(postings, form, task.space, depth)
        for postings, form, depth in zip(families, FORMS, task.depths, strict=True)
    ]
    return Part(
        b"".join(each.data for each in made),
        np.concatenate([each.sizes for each in made]).tolist(),
        b"".join(each.digests for each in made),
        "".join(map(chr, distinct(tokens.signs[tokens.is_wide]).tolist())),
        " ".join(sorted(tokens.words.different)),
        sorted(tokens.words.different[number] for number in frequent.tolist()),
    ).packed()


def _pairs(tokens: Tokens) -> Postings:
    is_token, is_wide = tokens.is_token, tokens.is_wide
    one, two = tokens.follow(1)[:-1], tokens.follow(2)[:-2]
    beside = np.flatnonzero(one & is_token[:-1] & is_token[1:] & (is_wide[:-1] | is_wide[1:]))
    apart = np.flatnonzero(two & ~is_token[1:-1])
    first, last = tokens.signs, tokens.last_letters
    return _placed(
        tokens,
        (hashes(last[beside], first[beside + 1]), beside, 2),
        (hashes(last[apart], "|", first[apart + 2]), apart, 3),
    )


def _words(tokens: Tokens, placed: Bools) -> Postings:
    return _placed(tokens, (tokens.words.hashes[placed], tokens.word_at[placed], 1))


def _placed(tokens: Tokens, *rows: tuple[Ints, Ints, int]) -> Postings:
    """Postings of keys by their hashes, their places, and how many signs they stand for."""
    found, at = ordered(
        np.concatenate([each for each, _, _ in rows]),
        np.concatenate([places << 2 | size for _, places, size in rows]),
    )
    sizes, at = at & 3, at >> 2
    # Two keys may share a hash, even where both stand at one place.
    once = changes(found) | changes(at)
    if not once.all():
        found, at, sizes = found[once], at[once], sizes[once]
    layers, pages, places = tokens.layers[at], tokens.pages[at], tokens.places[at]
    return Postings(
        found,
        layers,
        pages,
        places,
        tokens.ends(at, sizes),
        np.where(sizes == 1, tokens.beside[at], 0),
    )


def _characters(tokens: Tokens, space: int) -> Postings:
    wide, words = np.flatnonzero(tokens.is_wide), tokens.words
    # Layer and page as one number.
    rows = tokens.layers * space + tokens.pages
    of_words = rows[tokens.word_at]
    found = [(hashes(tokens.signs[wide]), rows[wide]), *held_pieces(words, of_words)]
    meeting = [words.meetings(tokens.followed, *sizes) for sizes in MEETINGS]
    meeting += [words.between(tokens.followed, size) for size in range(1, FEW_LETTERS + 1)]
    found += [(keys, of_words[at]) for keys, at in meeting]
    both = together(*(np.concatenate(each) for each in zip(*found, strict=True)))
    keys, of_rows = apart(distinct(both))
    nothing = np.zeros_like(of_rows)
    of_layers = of_rows // space
    return Postings(keys, of_layers, of_rows - of_layers * space, nothing, nothing, nothing)


def _near(tokens: Tokens) -> Postings:
    """Names with a character wrong, and in pinyin: two that stand side by side, or one apart."""
    end = int(np.searchsorted(tokens.layers, NAMES, side="right"))
    wide = tokens.is_wide[:end]
    one, two = tokens.follow(1)[:end], tokens.follow(2)[:end]
    read = _read(tokens, end)
    beside = np.flatnonzero((one & wide)[:-1] & wide[1:])
    apart = np.flatnonzero((two & wide)[:-2] & wide[1:-1] & wide[2:])
    typed = beside[(read[beside] > 0) & (read[beside + 1] > 0)]
    typed_apart = apart[(read[apart] > 0) & (read[apart + 2] > 0)]
    initials = _INITIALS[read]
    return _placed(
        tokens,
        (pairs("'").hashes(read[typed], read[typed + 1]), typed, 2),
        (hashes(initials[typed], "-", initials[typed + 1]), typed, 2),
        (pairs("?").hashes(read[typed_apart], read[typed_apart + 2]), typed_apart, 3),
        (hashes(tokens.signs[apart], "?", tokens.signs[apart + 2]), apart, 3),
    )


def _read(tokens: Tokens, end: int) -> Ints:
    """The numbers of the readings of all wide characters before `end`, 0 for others."""
    wide, texts = tokens.is_wide[:end], tokens.texts[:end]
    begins = wide & (changes(texts) | np.append(True, ~wide[:-1]))
    starts = np.flatnonzero(begins)
    ends = np.flatnonzero(wide & np.append(begins[1:] | ~wide[1:], True)) + 1
    signs = tokens.signs[:end].tobytes().decode("utf-32-le")
    runs = [signs[start:stop] for start, stop in zip(starts.tolist(), ends.tolist(), strict=True)]
    numbers = [number for run in runs for number in _numbers(run)]
    read = np.zeros(end, np.int64)
    read[wide] = numbers
    return read


@lru_cache(maxsize=1 << 14)
def _numbers(run: str) -> tuple[int, ...]:
    return tuple(NUMBERS[each] for each in syllables(run))


_INITIALS = np.array([ord(syllable[0]) if syllable else 0 for syllable in READINGS], np.uint32)
