"""What a formula adds is counted in one unit, and so is its value."""

import pytest

from generator.evidence.formulas.tree import Literal, Name
from generator.evidence.formulas.units import may_mix, mixed_units

UNITS = {"men": "persons", "women": "persons", "visits": "times", "halls": "halls"}


def units_of(operand: Literal | Name) -> set[str]:
    if isinstance(operand, Literal):
        return {"persons", "times"} if operand.value == 7 else set()
    return {UNITS[operand.name]} if operand.name in UNITS else set()


@pytest.mark.parametrize(
    ("formula", "result", "mixed"),
    [
        ("men + women", "persons", ""),
        ("men + visits", "persons", "persons times"),
        ("men - visits", "", "persons times"),
        ("sum(men, women, halls)", "", "halls persons"),
        ("men + women", "times", "persons times"),
        ("-men", "times", "persons times"),
        ("round(men - women, 0)", "halls", "halls persons"),
        ("percent(men + visits, halls)", "", "persons times"),
        # 7 may be of either
        ("men + 7", "persons", ""),
        ("halls + 7", "", "halls persons times"),
        # not known, or not added
        ("men + 8", "times", ""),
        ("men + unknown + visits", "halls", ""),
        ("men * visits", "halls", ""),
        ("men / halls", "halls", ""),
        ("(men + visits) / halls", "", "persons times"),
        ("men * sum(visits, halls)", "", "halls times"),
        ("percent(men, visits)", "percent", ""),
        ("men / halls + visits", "times", ""),
        ("men + women", "", ""),
    ],
)
def test_mixed_units(formula: str, result: str, mixed: str) -> None:
    assert mixed_units(formula, units_of, set(result.split())) == set(mixed.split())
    assert may_mix(formula) or not mixed
