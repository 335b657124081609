"""Formulas of derived figures, recomputed: + - * / ( ), round(x, n), sum(a, b), percent(a, b)."""

from collections.abc import Mapping
from decimal import (
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.formulas.syntax import parse
from generator.evidence.formulas.tree import (
    Call,
    FormulaError,
    FormulaReason,
    Literal,
    Name,
    Negative,
    Node,
    Operation,
)

# No figure of a public body is larger; 60 digits leave room for the decimals of any of them.
_LARGEST = Decimal("1E30")
_ARITHMETIC = Context(
    prec=60, rounding=ROUND_HALF_EVEN, traps=[DivisionByZero, InvalidOperation, Overflow]
)
_MOST_PLACES = 12
# Written with more digits, a value is compared as it is: rounding would not fit into 60 digits.
_MOST_WRITTEN = 28
_HUNDRED = Decimal(100)


class Operands(NamedTuple):
    """What a formula computes with, in order: each literal must stand in a quote.

    How many digits `round` keeps is no operand.
    """

    literals: tuple[Literal, ...]
    names: tuple[Name, ...]


def evaluate(formula: str, names: Mapping[str, Decimal]) -> Decimal:
    """Return the value of a formula, exact to 60 digits.

    Names are lower-case words with hyphens and stand for the given values. `round(x, n)` rounds
    half up to n decimals (-12 to 12; 0 if left out), `percent(a, b)` is a / b * 100. Raises
    FormulaError, for a value that is not finite or beyond 10^30 as well.
    """
    return _value(parse(formula), names)


# A formula is asked for its operands by several rules, and many records have the same.
@lru_cache(maxsize=1_000)
def operands(formula: str) -> Operands:
    """Return the literals and names of a formula. Raises FormulaError if it cannot be read."""
    literals: list[Literal] = []
    names: list[Name] = []
    waiting = [parse(formula)]
    while waiting:
        match waiting.pop():
            case Literal() as literal:
                literals.append(literal)
            case Name() as name:
                names.append(name)
            case Negative(operand):
                waiting.append(operand)
            case Operation(_, left, right):
                waiting += (right, left)
            case Call(function, arguments):
                waiting += reversed(arguments[:1] if function == "round" else arguments)
    return Operands(tuple(literals), tuple(names))


def agrees(value: Decimal, result: Decimal, digits: int | None = None) -> bool:
    """Say whether a result, rounded half up to the digits of a value as written, equals it.

    `digits` counts decimals, and is negative for a value that is written in thousands (12.3万:
    -3). Left out, it is what the value itself carries.
    """
    if not (_is_bounded(value) and _is_bounded(result)):
        return False
    if digits is None:
        exponent = value.as_tuple().exponent
        digits = -exponent if isinstance(exponent, int) else 0
    if abs(digits) > _MOST_WRITTEN:
        return value == result
    return value == _rounded(result, digits)


def _rounded(value: Decimal, digits: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, _ARITHMETIC)


def _is_bounded(value: Decimal) -> bool:
    return value.is_finite() and value.copy_abs() <= _LARGEST


def _value(node: Node, names: Mapping[str, Decimal]) -> Decimal:
    match node:
        case Literal(value):
            return value
        case Name(name, start):
            if name not in names:
                raise FormulaError(FormulaReason.UNKNOWN_NAME, start)
            return _bounded(names[name], start)
        case Negative(operand):
            return _value(operand, names).copy_negate()
        case Operation(operator, left, right, start):
            return _applied(operator, _value(left, names), _value(right, names), start)
        case Call("round", arguments, start):
            return _round(arguments, names, start)
        case Call(function, arguments, start):
            return _called(function, [_value(part, names) for part in arguments], start)


def _applied(operator: str, left: Decimal, right: Decimal, start: int) -> Decimal:
    match operator:
        case "+":
            result = _ARITHMETIC.add(left, right)
        case "-":
            result = _ARITHMETIC.subtract(left, right)
        case "*":
            result = _ARITHMETIC.multiply(left, right)
        case _:
            if not right:
                raise FormulaError(FormulaReason.DIVISION_BY_ZERO, start)
            result = _ARITHMETIC.divide(left, right)
    return _bounded(result, start)


def _called(function: str, values: list[Decimal], start: int) -> Decimal:
    if function == "sum":
        total = Decimal(0)
        for value in values:
            total = _applied("+", total, value, start)
        return total
    if len(values) != 2:
        raise FormulaError(FormulaReason.WRONG_ARGUMENTS, start)
    part, whole = values
    # Multiplied first: dividing by 3 first would lose the last digit of percent(3, 3).
    return _applied("/", _applied("*", part, _HUNDRED, start), whole, start)


def _round(arguments: tuple[Node, ...], names: Mapping[str, Decimal], start: int) -> Decimal:
    if len(arguments) == 1:
        return _rounded(_value(arguments[0], names), 0)
    if len(arguments) != 2:
        raise FormulaError(FormulaReason.WRONG_ARGUMENTS, start)
    match arguments[1]:
        case Literal(places):
            digits = places
        case Negative(Literal(places)):
            digits = places.copy_negate()
        case _:
            raise FormulaError(FormulaReason.WRONG_ARGUMENTS, start)
    if digits.copy_abs() > _MOST_PLACES or digits != digits.to_integral_value():
        raise FormulaError(FormulaReason.WRONG_ARGUMENTS, start)
    return _rounded(_value(arguments[0], names), int(digits))


def _bounded(value: Decimal, start: int) -> Decimal:
    if not _is_bounded(value):
        raise FormulaError(FormulaReason.TOO_LARGE, start)
    return value
