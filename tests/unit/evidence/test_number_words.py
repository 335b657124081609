import pytest

from generator.evidence.number_words import number_words

CASES = [
    ("Eighteen of them, two by two", {18: 1, 2: 2}),
    ("twenty-four sessions, twenty four, thirty", {24: 2, 30: 1}),
    ("a dozen, ninety-nine and twenty-one", {12: 1, 99: 1, 21: 1}),
    ("one of the tensions often weighs on someone", {}),
    ("attending tent, twos and twofold, 2two", {}),
    ("TEN\u212a of \u0130 Twelve", {10: 1, 12: 1}),
    ("sixty one-two", {61: 1, 2: 1}),
    ("十二场", {}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_number_words(text: str, expected: dict[int, int]) -> None:
    assert number_words(text) == expected
