"""Names are read as people say them."""

from __future__ import annotations

import pytest

from generator.searching.arrays import np
from generator.searching.hashing import Pairs
from generator.searching.keys import hashed
from generator.searching.pinyin import syllables
from generator.searching.readings import NUMBERS
from generator.searching.tables import PHRASES, SIMPLIFIED, SYLLABLES, is_plain


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("红石榴", "hong shi liu"),
        ("银行", "yin hang"),
        ("行动", "xing dong"),
        ("重庆长江", "chong qing chang jiang"),
        ("绿色", "lv se"),
        ("音乐会", "yin yue hui"),
    ],
)
def test_syllables(name: str, read: str) -> None:
    assert " ".join(syllables(name)) == read


def test_a_character_that_nobody_reads_has_no_syllable() -> None:
    assert syllables("红5榴") == ("hong", "", "liu")


def test_tables_are_whole() -> None:
    assert len(SYLLABLES) == 6763
    assert all(map(is_plain, SYLLABLES))
    assert all(2 <= len(phrase) <= 3 for phrase in PHRASES)
    assert all(len(phrase) == len(read) for phrase, read in PHRASES.items())
    assert SIMPLIFIED["龍"] == "龙"
    assert not set(SIMPLIFIED) & set(SIMPLIFIED.values())


def test_hashes_of_pairs_of_syllables() -> None:
    pairs = Pairs("'")
    first, second = (
        np.array([NUMBERS[each] for each in row]) for row in (("hong", "shi"), ("shi", "liu"))
    )
    assert pairs.hashes(first, second).tolist() == [hashed("hong'shi"), hashed("shi'liu")]
    assert pairs.hashes(first[1:], second[1:]).tolist() == [hashed("shi'liu")]
