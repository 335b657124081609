"""Formulas: results equal Python's own, and any text gives a value or a FormulaError."""

import operator
from decimal import Decimal, localcontext

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.evidence.formulas.formulas import agrees, evaluate, operands
from generator.evidence.formulas.tree import FormulaError

NAMES = {"a": Decimal(7), "b-c": Decimal("0.25"), "zero": Decimal(0), "bad": Decimal("NaN")}
NUMBERS = st.decimals(0, 10**6, places=2)
OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


@given(NUMBERS, NUMBERS, NUMBERS, st.sampled_from("+-*/"), st.sampled_from("+-*/"))
def test_results_equal_decimals(
    one: Decimal, two: Decimal, three: Decimal, first: str, second: str
) -> None:
    formula = f"{one:,} {first} {two} {second} {three:,}"
    with localcontext(prec=60):
        binds_first = second in "*/" and first in "+-"
        assume(two or first != "/")
        assume(three or second != "/")
        if binds_first:
            expected = OPERATORS[first](one, OPERATORS[second](two, three))
        else:
            expected = OPERATORS[second](OPERATORS[first](one, two), three)
    assert evaluate(formula, {}) == expected
    assert [literal.value for literal in operands(formula).literals] == [one, two, three]


@given(st.lists(NUMBERS, min_size=1, max_size=20))
def test_sums(numbers: list[Decimal]) -> None:
    assert evaluate(f"sum({', '.join(map(str, numbers))})", {}) == sum(numbers)


@given(NUMBERS, st.integers(0, 2))
def test_a_rounded_result_agrees(number: Decimal, digits: int) -> None:
    rounded = evaluate(f"round({number}, {digits})", {})
    assert agrees(rounded, number, digits)
    assert agrees(rounded, number)
    assert not agrees(rounded + Decimal(1).scaleb(-digits), number, digits)


@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from(
            ["a", "b-c", "zero", "bad", "1", "2.5", "1,000", "9" * 20, " + ", " - ", " * ", " / ",
             "-", "(", ")", ", ", ",", "round(", "sum(", "percent(", " "]
        ),
        max_size=40,
    ).map("".join)
)  # fmt: skip
def test_any_text_is_a_value_or_a_formula_error(formula: str) -> None:
    try:
        result = evaluate(formula, NAMES)
    except FormulaError as error:
        wrong: FormulaError | None = error
    else:
        wrong = None
        assert result.is_finite()
        operands(formula)
    assert wrong is None or 0 <= wrong.position <= len(formula)


@given(st.decimals(), st.decimals(), st.none() | st.integers(-50, 50))
def test_any_decimals_agree_or_do_not(value: Decimal, result: Decimal, digits: int | None) -> None:
    assert agrees(value, result, digits) in (True, False)
