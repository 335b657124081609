from decimal import Decimal

import pytest

from generator.evidence.formulas.formulas import agrees, evaluate, operands
from generator.evidence.formulas.tree import FormulaError, FormulaReason

NAMES = {
    "volunteers": Decimal(8283),
    "person-times": Decimal(123439),
    "nothing": Decimal(0),
    "huge": Decimal("9E29"),
    "part-2": Decimal(2),
    "unknowable": Decimal("sNaN"),
    "endless": Decimal("Infinity"),
    "tiny": Decimal("1E-999999999"),
}

RESULTS = [
    ("1 + 2 * 3", "7"),
    ("(1 + 2) * 3", "9"),
    ("10 - 3 - 2", "5"),
    ("100 / 8 / 2", "6.25"),
    ("-3 + -(1 + 1)", "-5"),
    ("8,283 + 1,000,000.5", "1008283.5"),
    ("person-times - volunteers", "115156"),
    ("part-2 * 4", "8"),
    ("sum(1, 2.5, 1,000)", "1003.5"),
    ("sum(7)", "7"),
    ("percent(1, 4)", "25"),
    ("percent(3, 3)", "100"),
    ("round(percent(1, 3), 1)", "33.3"),
    ("round(2.5, 0) + round(-2.5, 0)", "0"),
    ("round(0.125, 2)", "0.13"),
    ("round(5480 / 61)", "90"),
    ("round(123,439, -3)", "123000"),
    ("round(person-times / volunteers, 1)", "14.9"),
    ("  1\t+\n1  ", "2"),
    ("0.1 + 0.2", "0.3"),
    ("tiny * 1", "0"),
    (" + ".join(["1"] * 240), "240"),
]


@pytest.mark.parametrize(("formula", "result"), RESULTS)
def test_evaluate(formula: str, result: str) -> None:
    assert evaluate(formula, NAMES) == Decimal(result)


ERRORS = [
    ("", FormulaReason.EMPTY, 0),
    ("  ", FormulaReason.EMPTY, 0),
    ("1 +", FormulaReason.UNFINISHED, 3),
    ("(1 + 2", FormulaReason.UNFINISHED, 6),
    ("sum(1,", FormulaReason.UNSPACED, 5),
    ("sum(1, ", FormulaReason.UNFINISHED, 7),
    ("1 2", FormulaReason.UNEXPECTED, 2),
    ("1 + * 2", FormulaReason.UNEXPECTED, 4),
    ("1)", FormulaReason.UNEXPECTED, 1),
    ("sum()", FormulaReason.UNEXPECTED, 4),
    ("1,2345", FormulaReason.UNEXPECTED, 1),
    ("1 ** 2", FormulaReason.UNSPACED, 2),
    ("２ + 1", FormulaReason.UNEXPECTED, 0),
    ("1 × 2", FormulaReason.UNEXPECTED, 2),
    ("__import__", FormulaReason.UNEXPECTED, 0),
    ("1e9", FormulaReason.UNEXPECTED, 1),
    ("1-2", FormulaReason.UNSPACED, 1),
    ("1 -2", FormulaReason.UNSPACED, 2),
    ("(1)* 2", FormulaReason.UNSPACED, 3),
    ("sum(1,2)", FormulaReason.UNSPACED, 5),
    ("volunteers-nothing", FormulaReason.UNKNOWN_NAME, 0),
    ("1 + missing", FormulaReason.UNKNOWN_NAME, 4),
    ("max(1, 2)", FormulaReason.UNKNOWN_FUNCTION, 0),
    ("round(1, 2, 3)", FormulaReason.WRONG_ARGUMENTS, 0),
    ("round(1, part-2)", FormulaReason.WRONG_ARGUMENTS, 0),
    ("round(1, 1.5)", FormulaReason.WRONG_ARGUMENTS, 0),
    ("round(1, 13)", FormulaReason.WRONG_ARGUMENTS, 0),
    (f"round(1, {'9' * 30})", FormulaReason.WRONG_ARGUMENTS, 0),
    ("percent(1, 2, 3)", FormulaReason.WRONG_ARGUMENTS, 0),
    ("1 / 0", FormulaReason.DIVISION_BY_ZERO, 2),
    ("percent(1, nothing)", FormulaReason.DIVISION_BY_ZERO, 0),
    ("huge * huge", FormulaReason.TOO_LARGE, 5),
    ("sum(huge, huge)", FormulaReason.TOO_LARGE, 0),
    ("unknowable", FormulaReason.TOO_LARGE, 0),
    ("endless * 0", FormulaReason.TOO_LARGE, 0),
    ("9" * 31, FormulaReason.TOO_LARGE, 0),
    ("1 + " * 300 + "1", FormulaReason.TOO_LONG, 1000),
    ("(" * 60 + "1" + ")" * 60, FormulaReason.TOO_DEEP, 41),
    ("-" * 60 + "1", FormulaReason.TOO_DEEP, 41),
]


@pytest.mark.parametrize(("formula", "reason", "position"), ERRORS)
def test_errors(formula: str, reason: FormulaReason, position: int) -> None:
    with pytest.raises(FormulaError) as caught:
        evaluate(formula, NAMES)
    assert (caught.value.reason, caught.value.position) == (reason, position)
    assert str(caught.value) == f"{reason.value} at {position}"


def test_operands_in_order_without_the_digits_of_round() -> None:
    found = operands("round(percent(a-b, 8,283), 1) - -(c / 2.50)")
    assert [(literal.written, literal.start) for literal in found.literals] == [
        ("8,283", 19),
        ("2.50", 38),
    ]
    assert [name.name for name in found.names] == ["a-b", "c"]


def test_operands_of_what_cannot_be_read() -> None:
    with pytest.raises(FormulaError):
        operands("1 +")


AGREE = [
    ("33.3", "33.349", None, True),
    ("33.3", "33.35", None, False),
    ("33.4", "33.35", None, True),
    ("-2", "-1.5", None, True),
    ("33", "33.3", 1, False),
    ("33.3", "33.3000", None, True),
    ("1.23E+5", "123439", None, True),
    ("123000", "123439", -3, True),
    ("123000", "123439", 0, False),
    ("NaN", "1", None, False),
    ("1", "Infinity", None, False),
    ("1E31", "1E31", None, False),
    ("1E-40", "1E-40", None, True),
    ("1E-40", "2E-40", None, False),
    ("1E+30", "1E+30", 28, True),
]


@pytest.mark.parametrize(("value", "result", "digits", "agreed"), AGREE)
def test_agrees(value: str, result: str, digits: int | None, agreed: bool) -> None:
    assert agrees(Decimal(value), Decimal(result), digits) is agreed
