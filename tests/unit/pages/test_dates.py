"""Dates and numbers in words."""

from decimal import Decimal

import pytest

from generator.pages.dates import count_word, date_words, number_words, on_words, percent_words
from generator.records.values import PartialDate


@pytest.mark.parametrize(
    ("date", "english", "chinese"),
    [
        ("2023-01-17", "17 January 2023", "2023年1月17日"),
        ("2023-12", "December 2023", "2023年12月"),
        ("2023", "2023", "2023年"),
    ],
)
def test_dates(date: str, english: str, chinese: str) -> None:
    assert date_words(PartialDate(date), "en") == english
    assert date_words(PartialDate(date), "zh") == chinese
    before = "on" if date.count("-") > 1 else "in"
    assert on_words(PartialDate(date), "en") == f"{before} {english}"
    assert on_words(PartialDate(date), "zh") == chinese


def test_numbers() -> None:
    assert number_words(Decimal("123439")) == "123,439"
    assert number_words(Decimal("12.50")) == "12.50"
    assert percent_words(Decimal("100.0")) == "100"
    assert percent_words(Decimal("92.5")) == "92.5"


def test_counts() -> None:
    assert count_word(9, "en") == "nine"
    assert count_word(2, "zh") == "两"
    assert count_word(13, "en") == "13"
    assert count_word(10_000, "zh") == "10,000"
