import pytest

from generator.evidence.numbers.number_words import number_words, spelled, whole_number

CASES = [
    ("Eighteen of them, two by two", {18: 1, 2: 2}),
    ("twenty-four sessions, twenty four, thirty", {24: 2, 30: 1}),
    ("a dozen, ninety-nine and twenty-one", {12: 1, 99: 1, 21: 1}),
    ("one of the tensions often weighs on someone", {}),
    ("attending tent, twos and twofold, 2two", {}),
    ("TEN\u212a of \u0130 Twelve", {10: 1, 12: 1}),
    ("sixty one-two", {61: 1, 2: 1}),
    ("十二场", {}),
    ("two hundred and fifty, One Thousand Two Hundred", {250: 1, 1200: 1}),
    ("twelve thousand, one hundred thousand", {12_000: 1, 100_000: 1}),
    ("two million three hundred thousand and five", {2_300_005: 1}),
    ("a hundred and twenty-two, twelve hundred", {122: 1, 1200: 1}),
    ("half a million, two dozen, half a dozen", {500_000: 1, 24: 1, 6: 1}),
    # two numbers, not one
    ("ten thousand and five hundred", {10_000: 1, 500: 1}),
    ("two hundred five hundred, fifty and sixty", {200: 1, 500: 1, 50: 1, 60: 1}),
    # vague, a share, or a part of another number
    ("several dozen, a few hundred and fifty, hundreds of thousands", {}),
    ("12 dozen, 3 thousand", {}),
    ("24 in a hundred", {}),
    ("the twenty-second, the five hundredth; three and a half million", {}),
    ("two thirds of them, two-thirds, three quarters of it, seven tenths", {}),
    ("three quarters without rain", {3: 1}),
    ("two second prizes, six third-grade pupils", {2: 1, 6: 1}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_number_words(text: str, expected: dict[int, int]) -> None:
    assert number_words(text) == expected


def test_a_number_begins_behind_its_article() -> None:
    assert [row.written for row in spelled("A hundred lamps, one hundred, half a million")] == [
        "hundred",
        "one hundred",
        "half a million",
    ]


def test_what_may_be_a_part_of_another_number_counts_loosely() -> None:
    rows = spelled("the twenty second bell, 24 in a hundred", loosely=True)
    assert [row.value for row in rows] == [20, 100]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("6", 6),
        ("six", 6),
        ("Six", 6),
        ("twenty", 20),
        ("六", 6),
        ("十二", 12),
        ("some", 0),
        ("", 0),
    ],
)
def test_a_whole_number_of_a_word(word: str, value: int) -> None:
    assert whole_number(word) == value
