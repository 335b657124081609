"""How large vague numbers are, in both languages."""

from decimal import Decimal

import pytest

from generator.evidence.numbers.vague import other_powers, vague_in


@pytest.mark.parametrize(
    ("text", "powers"),
    [
        ("女农机手数十名", [10]),
        ("几百人，上千户，数万亩，數百萬元", [100, 1000, 10_000, 1_000_000]),
        ("some dozens of them, hundreds of people", [10, 100]),
        ("Tens of thousands came, hundreds of thousands stayed", [10_000, 100_000]),
        ("以上十项，向上百分之五，成百上千，网上万家灯火，十余名", []),
        ("It scored; test scores rose; the tenth hundred", []),
    ],
)
def test_powers(text: str, powers: list[int]) -> None:
    assert [row.power for row in vague_in(text)] == powers


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("女农机手数百名", "女农机手数十名", ["数百"]),
        ("hundreds of women", "女农机手数十名", ["hundreds"]),
        ("女农机手数十名", "女农机手数十名", []),
        ("dozens of women", "女农机手数十名", []),
        # No word for it, or a number of that size.
        ("女农机手数百名", "女农机手很多", []),
        ("数百名群众", "数十名党员和563名群众", []),
    ],
)
def test_another_power(text: str, quote: str, told: list[str]) -> None:
    numbers = [Decimal(563)] if "563" in quote else []
    assert [row.written for row, _ in other_powers(text, [quote], numbers)] == told
