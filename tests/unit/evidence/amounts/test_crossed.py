"""Two pairs of numbers that changed partners are told, in whatever language."""

import time
from decimal import Decimal

import pytest

from generator.evidence.amounts.crossed import crossed_pairs

UNITS = ("岁", "元", "yuan", "张", "家")
_QUOTE = "60岁以上老人每餐补贴4元，80岁以上老人每餐补贴6元，全年开办31家"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("60岁以上每餐补6元，80岁以上补4元。", ["60岁以上每餐补6元", "80岁以上补4元"]),
        (
            "Those of 60 or over get 6 yuan a meal, and those of 80 or over 4 yuan.",
            ["Those of 60 or over get 6 yuan a meal", "and those of 80 or over 4 yuan"],
        ),
        ("60岁以上每餐补4元，80岁以上补6元。", []),
        ("Those of 60 get 4 yuan, those of 80 get 6 yuan.", []),
        # One pair alone, one clause, numbers of other pairs.
        ("60岁以上每餐补6元。", []),
        ("60岁以上和80岁以上分别补4元和6元。", []),
        ("60岁以上每餐补6元，开办31家，补4元。", []),
        ("60岁以上每餐补6元，80岁以上补6元。", []),
    ],
)
def test_crossed(text: str, told: list[str]) -> None:
    assert [row.said for row in crossed_pairs(text, [_QUOTE], UNITS)] == told


def test_a_quote_that_has_them_so() -> None:
    quotes = [_QUOTE, "试点时60岁以上补6元，80岁以上补4元，2家"]
    assert not list(crossed_pairs("60岁以上每餐补6元，80岁以上补4元。", quotes, UNITS))


def test_what_was_computed_is_the_editors_own() -> None:
    text = "60岁以上每餐补6元，80岁以上补4元。"
    assert not list(crossed_pairs(text, [_QUOTE], UNITS, {Decimal(6)}))


def test_many_numbers_take_no_long_time() -> None:
    start = time.process_time()
    assert not list(crossed_pairs("3元4张，" * 3_000, ["5元6张，" * 3_000], UNITS))
    assert time.process_time() - start < 1
