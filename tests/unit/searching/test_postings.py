"""Postings, written as bits and read again."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.searching.arrays import np
from generator.searching.block import FORMS
from generator.searching.codes import Codes, golomb, write
from generator.searching.hashing import hashes
from generator.searching.keys import BITS, hashed
from generator.searching.parts import DIGEST
from generator.searching.postings import Form, Postings, shards
from tests.unit.searching.reader import Bits, Place, read_keys

NUMBERS = st.integers(0, 40) | st.integers(0, 2**20)


@given(st.lists(st.tuples(NUMBERS, st.integers(0, 18), st.integers(0, 70)), max_size=50))
def test_numbers_are_read_as_they_were_written(rows: list[tuple[int, int, int]]) -> None:
    """Number, parameter, and how many bits stand before it."""
    numbers, parameters, before = np.array(rows or [(0, 0, 0)], np.int64).T
    codes = golomb(numbers, parameters)
    offsets = np.cumsum(codes.lengths + before) - codes.lengths
    words = np.zeros(int(offsets[-1] + codes.lengths[-1]) // 64 + 2, np.uint64)
    write(words, offsets, codes)
    bits = Bits(words.astype(">u8").tobytes())
    for number, parameter, gap in rows:
        assert bits.number(gap) == 0
        assert bits.golomb(parameter) == number


def test_codes_of_sixty_four_bits_lie_across_two_words() -> None:
    values = np.array([2**63 - 1, 1], np.int64)
    words = np.zeros(3, np.uint64)
    write(words, np.array([7, 71]), Codes(values, np.array([64, 1])))
    bits = Bits(words.astype(">u8").tobytes())
    assert (bits.number(7), bits.number(64), bits.number(1)) == (0, 2**63 - 1, 1)


@given(
    st.sets(
        st.tuples(
            st.integers(0, 9).map(lambda number: number * 99_999_999) | st.integers(0, 2**30 - 1),
            st.integers(0, 2),
            st.integers(0, 63),
            st.integers(0, 5) | st.integers(0, 2**22),
        )
    ),
    st.integers(0, 5),
    st.sampled_from(FORMS),
)
def test_postings_are_read_as_they_were_written(
    rows: set[tuple[int, int, int, int]], depth: int, form: Form
) -> None:
    kept = {
        (key, layer % form.layers, page, place if form.first else 0)
        for key, layer, page, place in rows
    }
    ordered = sorted(kept)
    keys, layers, pages, places = np.array(ordered, np.int64).reshape(-1, 4).T
    data, sizes, digests = shards(
        Postings(keys, layers, pages, places, places % 4, places % 1000), form, 64, depth
    )
    assert len(digests) == DIGEST << depth
    assert len(sizes) == 1 << depth
    assert sum(sizes) == len(data)
    wanted: defaultdict[int, list[list[Place]]] = defaultdict(
        lambda: [[] for _ in range(form.layers)]
    )
    for key, layer, page, place in ordered:
        is_flagged = form.first and not layer
        beside = place % 1000 if form.beside else 0
        wanted[key][layer].append(Place(page, place, place % 4 if is_flagged else 0, beside))
    found = {}
    rest = BITS - depth
    for number, size in enumerate(sizes.tolist()):
        part, data = data[:size], data[size:]
        for low, row in read_keys(part, form, 64, rest).items():
            found[number << rest | low] = row
    assert found == wanted


@pytest.mark.parametrize("key", ["红石", "务|建", "p年", "𠮷野"])
def test_many_hashes_are_those_of_single_keys(key: str) -> None:
    signs = [np.array([ord(sign), ord("x")], np.uint32) for sign in key]
    assert hashes(*signs).tolist() == [hashed(key), hashed("x" * len(key))]


def test_hashes_spread() -> None:
    """A thousand pairs of neighbouring characters lie in as many shards as chance would fill."""
    numbers = [
        hashed(chr(0x4E00 + one) + chr(0x4E00 + two)) for one in range(32) for two in range(32)
    ]
    assert len(set(numbers)) == 1024
    assert 600 < len({number >> BITS - 10 for number in numbers}) < 700
