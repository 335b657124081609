"""Numbers and texts, written as bits and read again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.searching import bits
from generator.searching.shards import spread

SPACE = 1 << 22
ROWS = st.sets(st.integers(0, SPACE - 1) | st.integers(0, 300), max_size=60).map(sorted)


@given(st.lists(ROWS, max_size=4), st.text(min_size=1))
def test_what_is_written_is_read(rows: list[list[int]], words: str) -> None:
    code = "".join(bits.rising(numbers, SPACE) for numbers in rows) + bits.text(words)
    reader = bits.Reader(code)
    assert [reader.rising(SPACE) for _ in rows] == rows
    assert reader.text() == words
    assert reader.at == len(code)


def test_ten_bits_for_a_number_in_a_thousand() -> None:
    numbers = range(500, 4_000_000, 1000)
    assert len(bits.rising(numbers, 4_000_000)) < 4000 * 12


@given(st.dictionaries(st.integers(0, 2**32 - 1), st.just("1"), max_size=40), st.integers(1, 99))
def test_each_hash_lies_in_its_shard(entries: dict[int, str], wanted: int) -> None:
    files = spread(entries, wanted)
    rest_bits = 32 - (len(files) - 1).bit_length()
    found = []
    for number, data in enumerate(files):
        reader = bits.Reader("".join(f"{byte:08b}" for byte in data))
        count = reader.gamma() - 1
        gap = reader.number(5) if count else 0
        last = -1
        for _ in range(count):
            last += 1 + reader.rice(gap)
            assert reader.number(1) == 1
            found.append(number << rest_bits | last)
    assert found == sorted(entries)
