"""Units of what a formula adds: 36 persons and 7,200 person-times make neither."""

from collections.abc import Callable, Set
from typing import NamedTuple

from generator.evidence.formulas.syntax import parse
from generator.evidence.formulas.tree import Call, Literal, Name, Negative, Node, Operation

_UNKNOWN: frozenset[str] = frozenset()


class _Counted(NamedTuple):
    """The units that a part of a formula may be of, none where nobody knows; what it mixes."""

    units: Set[str] = _UNKNOWN
    mixed: Set[str] = _UNKNOWN


def mixed_units(
    formula: str, units_of: Callable[[Literal | Name], Set[str]], result: Set[str] = _UNKNOWN
) -> Set[str]:
    """Return the units that a formula adds or subtracts without one in common; none if it is fine.

    ``units_of`` gives the units that an operand may be of, and ``result`` are those of the value;
    where one is not known, nothing is told. Raises FormulaError if the formula can't be read.
    """
    counted = _counted(parse(formula), units_of)
    if counted.mixed or not counted.units or not result or counted.units & result:
        return counted.mixed
    return counted.units | result


def may_mix(formula: str) -> bool:
    """Say at a glance whether a formula may add units, or has one: not where it only divides.

    Raises FormulaError if the formula can't be read.
    """
    is_product = isinstance(parse(formula), Operation)
    return not is_product or "+" in formula or "-" in formula or "sum" in formula


def _counted(node: Node, units_of: Callable[[Literal | Name], Set[str]]) -> _Counted:
    match node:
        case Literal() | Name():
            return _Counted(units_of(node))
        case Negative(operand) | Call("round", (operand, *_)):
            return _counted(operand, units_of)
        case Operation(operator, left, right):
            return _together([_counted(row, units_of) for row in (left, right)], operator in "+-")
        case Call(function, arguments):
            return _together([_counted(row, units_of) for row in arguments], function == "sum")


def _together(rows: list[_Counted], adds: bool) -> _Counted:
    mixed = _UNKNOWN.union(*[row.mixed for row in rows])
    if mixed or not adds or not all(row.units for row in rows):
        return _Counted(mixed=mixed)
    common = rows[0].units
    for row in rows:
        common = common & row.units
    every = _UNKNOWN.union(*[row.units for row in rows])
    return _Counted(common) if common else _Counted(mixed=every)
