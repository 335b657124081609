"""Numbers that may be read in two ways count in both."""

import time
from decimal import Decimal

import pytest

from generator.evidence.numbers.numbers import numbers_in
from generator.evidence.numbers.readings import is_same_place, other_value, possible_values

UNITS = ("人", "people")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.4m people", "2400000"),
        ("300k visits", "300000"),
        ("12M人次", "12000000"),
        ("2.4 m wide", None),
        ("2.4 million", None),
        ("£2.4m", None),
        ("12km", None),
        ("3 more", None),
    ],
)
def test_other_value(text: str, value: str | None) -> None:
    (number,) = numbers_in(text, UNITS)
    assert other_value(text, number) == (None if value is None else Decimal(value))


def test_possible_values() -> None:
    assert possible_values(["one member, twice a week", "both of them"], UNITS) == {1, 2}
    assert possible_values(["three and a half million yuan"], UNITS) >= {3_500_000}
    assert possible_values(["two-and-a-half years, 12 and a half tonnes"], UNITS) >= {
        Decimal("2.5"),
        Decimal("12.5"),
    }
    assert possible_values(["2.4m people", "5 halls"], UNITS) == {2_400_000}
    assert possible_values(["8,283 volunteers", "半数"], UNITS) == set()


@pytest.mark.parametrize(
    "text",
    ["1e9 " * 20_000, "第1季度 " * 10_000, "第4届 " * 10_000, "a" * 50_000 + " 3rd" * 10_000],
)
def test_long_texts_take_no_time(text: str) -> None:
    begun = time.process_time()
    for number in numbers_in(text, UNITS):
        assert not is_same_place(text, number, ("第7季度, the 8th " * 1_000,))
    assert time.process_time() - begun < 3


def test_measures_that_no_vocabulary_has() -> None:
    """What quotes count in Chinese numerals is counted, whatever the vocabulary has."""
    assert possible_values(["设立“连心驿站”五处，送出纸灯八百盏"], UNITS) >= {5, 800}
    assert 17 not in possible_values(["1月17日，1名代表"], UNITS)
