"""Tokens made with arrays are those that the regular expressions tell."""

from __future__ import annotations

import itertools
from collections import defaultdict
from random import Random

from hypothesis import example, given
from hypothesis import strategies as st

from generator.searching.arrays import np
from generator.searching.block import MEETINGS
from generator.searching.document import Document
from generator.searching.folding import SEPARATOR, is_wide
from generator.searching.held import held_pieces
from generator.searching.keys import number
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
def test_words_with_their_hashes_and_pieces(titles: list[str]) -> None:
    words = Tokens(range(len(titles)), pages(titles, [])).words
    different = words.different
    assert len(set(different)) == len(different)
    assert words.hashes.tolist() == [number("w", different[at]) for at in words.numbers.tolist()]
    found, places = (each.tolist() for each in words.pieces())
    assert found == sorted(found)
    assert set(zip(found, places, strict=True)) == {
        (number("c", piece), at) for at, word in enumerate(different) for piece in pieces_of(word)
    }


def pieces_of(word: str) -> set[str]:
    sizes = range(1, FEW_LETTERS + 1)
    return {word[at : at + size] for size in sizes for at in range(len(word) - size + 1)}


@given(st.lists(TEXTS, min_size=1, max_size=4), st.randoms(use_true_random=False))
@example(["ab bcd abcdef " * 40], Random(1))
def test_pieces_are_held_where_their_words_stand(titles: list[str], random: Random) -> None:
    words = Tokens(range(len(titles)), pages(titles, [])).words
    rows = [random.choice((0, 3, 700)) for _ in range(len(words))]
    held = [
        (piece, row)
        for found in held_pieces(words, np.array(rows, np.int64))
        for piece, row in zip(*(each.tolist() for each in found), strict=True)
    ]
    assert held == sorted(set(held))
    assert set(held) == {
        (number("c", piece), row)
        for at, row in zip(words.numbers.tolist(), rows, strict=True)
        for piece in pieces_of(words.different[at])
    }


@given(st.lists(TEXTS, min_size=1, max_size=4))
@example(["on a pedestal of the abcde fghij klm"])
def test_where_words_meet(titles: list[str]) -> None:
    tokens = Tokens(range(len(titles)), pages(titles, []))
    words, followed = tokens.words, tokens.followed
    row = [words.different[at] for at in words.numbers.tolist()]
    for left, right in MEETINGS:
        found, at = (each.tolist() for each in words.meetings(followed, left, right))
        assert list(zip(found, at, strict=True)) == [
            (number("c", f"{row[at][-left:]} {row[at + 1][:right]}"), at)
            for at in followed.tolist()
            if len(row[at]) >= left and len(row[at + 1]) >= right
        ]
    for size in range(1, FEW_LETTERS + 1):
        found, at = (each.tolist() for each in words.between(followed, size))
        assert list(zip(found, at, strict=True)) == [
            (number("c", f"{row[at - 1][-1]} {row[at]} {row[at + 1][0]}"), at)
            for at in followed.tolist()
            if at - 1 in followed and len(row[at]) == size
        ]


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
