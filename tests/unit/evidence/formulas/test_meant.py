"""Formulas as calculators, tables and hands write them."""

import pytest

from generator.evidence.formulas.meant import formula_meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1000×2", "1000 * 2"),
        ("1000 x 2", "1000 * 2"),
        ("12÷4", "12 / 4"),
        ("1000+240", "1000 + 240"),
        ("1000＋240", "1000 + 240"),
        ("=(40+2)/6", "(40 + 2) / 6"),
        ("1000+240=1240", "1000 + 240"),
        ("1240−240", "1240 - 240"),
        ("1240-240", "1240 - 240"),
        ("（40＋2）÷6", "(40 + 2) / 6"),
        ("[40 + 2] / 6", "(40 + 2) / 6"),
        ("1,000盏+240盏", "1,000 + 240"),
        ("3.5万 + 2亿", "35000 + 200000000"),
        ("percent(12，40)", "percent(12, 40)"),
        ("sum(on-the-quay、12)", "sum(on-the-quay, 12)"),
        ("on-the-quay+on-the-pier", "on-the-quay + on-the-pier"),
    ],
)
def test_what_was_meant(written: str, meant: str) -> None:
    assert formula_meant(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "1000 + 240",
        "",
        "=",
        "the sum of both",
        "1000 +",
        "(40 + 2",
        "3 ^ 2",
        "50% * 2",
        "×" * 2_000,
    ],
)
def test_what_is_right_or_means_nothing(written: str) -> None:
    assert formula_meant(written) == ""
