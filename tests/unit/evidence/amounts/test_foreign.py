"""What a quote says in words that checks do not know is read in its translations."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.foreign import heard

UNITS = ("tonnes", "人")

# A quote with the marks of English, its translation, what that has no right to, what it leaves out.
CASES = [
    ("1,234.5 tonnes", "1,234.5 tonnes", [], ""),
    ("1,234.5 tonnes", "1,235.5 tonnes", ["1,235.5"], "1,234.5"),
    ("2.5 millions d’euros", "2.5 million euros", [], ""),
    ("2.5 millions d’euros", "250万欧元", [], ""),
    ("2.5 millions d’euros", "26 million euros", ["26 million"], "2.5"),
    ("trois ateliers", "three workshops", [], ""),
    ("soixante-dix-sept kilomètres", "77 kilometres", [], ""),
    ("plus de deux cents", "more than 200", ["200"], ""),
    # A small number may not take the place of one in digits.
    ("3 ateliers", "4 workshops", ["4"], ""),
    ("les 2 rives et trois ponts", "both banks and three bridges", [], ""),
    ("48 séances", "many sessions", [], "48"),
    ("le 17 janvier 2024", "on January 17, 2024", [], ""),
    ("le 17 janvier 2024", "2024年1月17日", [], ""),
    ("le 17 janvier 2024", "on January 18, 2024", ["18", "2024"], "17, 2024"),
    ("le 17/01/2024", "on January 17, 2024", [], ""),
    ("mars 2023", "in March 2023", [], ""),
    ("mars 2023", "in March 2022", ["2022"], "2023"),
]


@pytest.mark.parametrize(("quote", "translation", "surplus", "lost"), CASES)
def test_a_translation(quote: str, translation: str, surplus: list[str], lost: str) -> None:
    compared = heard(quote, translation, UNITS).compared
    assert [number.written for number in compared.surplus] == surplus
    assert ", ".join(compared.lost) == lost


def test_what_it_proves() -> None:
    said = heard("le 17 janvier 2024, 2.5 millions", "January 17, 2024: 2.5 million", UNITS)
    assert said.numbers == {Decimal(2_500_000)}
    assert [date.parts for date in said.dates] == [(2024, 1, 17)]
    assert not heard("mars 2023", "in March 2022", UNITS).dates
