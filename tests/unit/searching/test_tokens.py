"""Tokens made with arrays are those that the regular expressions tell."""

from __future__ import annotations

import itertools
from collections import defaultdict

from hypothesis import example, given
from hypothesis import strategies as st

from generator.searching.arrays import np
from generator.searching.document import Document
from generator.searching.folding import SEPARATOR, is_wide
from generator.searching.keys import hashed
from generator.searching.tokens import LAYERS, Tokens
from generator.searching.wording import FEW_LETTERS
from tests.unit.searching.rows import row

SIGNS = st.sampled_from(
    [*"红石榴党紅 ，。、+-,,''’\n\x02…℃", *"abAé1280012", " of ", "𠮷", "ŉ", "ｗ"]
)
TEXTS = st.lists(SIGNS | st.characters(codec="utf-8"), max_size=24).map("".join)


def pages(titles: list[str], passages: list[str]) -> list[Document]:
    rows = tuple(("", text) for text in passages)
    return [
        Document(f"{at}/", "brand", "en", title, passages=rows) for at, title in enumerate(titles)
    ]


@given(st.lists(TEXTS, min_size=1, max_size=4), st.lists(TEXTS, max_size=4))
@example(["1,234,567 1,2345 ,123 1,23"], ["rock'n'roll a''b 'a'"])
def test_tokens_of_all_texts(titles: list[str], passages: list[str]) -> None:
    documents = pages(titles, passages)
    tokens = Tokens(range(len(documents)), documents)
    words = map(tokens.words.different.__getitem__, tokens.words.numbers.tolist())
    found: defaultdict[int, list[str]] = defaultdict(list)
    for text, sign in zip(tokens.texts.tolist(), map(chr, tokens.signs.tolist()), strict=True):
        alone = sign == SEPARATOR or is_wide(sign)
        found[text].append(sign if alone else next(words))
        assert alone or found[text][-1].startswith(sign)
    assert next(words, None) is None
    texts = [*titles, *(text for _ in documents for text in passages)]
    assert [found[at] for at in range(len(texts))] == [list(row([text]).tokens) for text in texts]


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_words_with_their_hashes_and_letters(titles: list[str]) -> None:
    words = Tokens(range(len(titles)), pages(titles, [])).words
    different = words.different
    assert len(set(different)) == len(different)
    assert words.hashes.tolist() == [hashed(different[at]) for at in words.numbers.tolist()]
    numbers = np.arange(len(different))
    found, places = words.few_letters(numbers)
    letters = [set() for _ in different]  # type: list[set[int]]
    for each, place in zip(found.tolist(), places.tolist(), strict=True):
        letters[place].add(each)
    for word, some in zip(different, letters, strict=True):
        sizes = range(1, FEW_LETTERS + 1)
        parts = {word[at : at + size] for size in sizes for at in range(len(word) - size + 1)}
        assert some == set(map(hashed, parts))


@given(st.lists(TEXTS, min_size=1, max_size=4), st.lists(TEXTS, max_size=4))
def test_places_tell_texts_apart(titles: list[str], passages: list[str]) -> None:
    """Within a text they follow each other; no two texts of a row touch."""
    tokens = Tokens(range(len(titles)), pages(titles, passages))
    rows: defaultdict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    columns = (tokens.layers, tokens.pages, tokens.places, tokens.texts)
    for layer, page, place, text in zip(*(each.tolist() for each in columns), strict=True):
        assert layer in range(LAYERS)
        rows[layer, page].append((place, text))
    for places in rows.values():
        for (one, text), (two, other) in itertools.pairwise(places):
            assert two == one + 1 if text == other else two > one + 1
