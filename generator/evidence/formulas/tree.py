"""The tree of a formula, and what can be wrong with one."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class FormulaReason(StrEnum):
    """What can be wrong with a formula."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    TOO_DEEP = "too-deep"
    TOO_LARGE = "too-large"
    UNEXPECTED = "unexpected"
    UNFINISHED = "unfinished"
    UNSPACED = "unspaced"
    UNKNOWN_NAME = "unknown-name"
    UNKNOWN_FUNCTION = "unknown-function"
    WRONG_ARGUMENTS = "wrong-arguments"
    DIVISION_BY_ZERO = "division-by-zero"


class FormulaError(Exception):
    """A formula that has no value: why, and where in its text (offset from 0)."""

    def __init__(self, reason: FormulaReason, position: int) -> None:
        super().__init__(f"{reason.value} at {position}")
        self.reason = reason
        self.position = position


class Literal(NamedTuple):
    """A number in a formula: value, place, and how it is written there."""

    value: Decimal
    start: int
    end: int
    written: str


class Name(NamedTuple):
    """A name in a formula, which stands for another figure."""

    name: str
    start: int
    end: int


class Negative(NamedTuple):
    """The negative of an operand."""

    operand: "Node"


class Operation(NamedTuple):
    """Two operands and what stands between them; `start` is the operator's place."""

    operator: str
    left: "Node"
    right: "Node"
    start: int


class Call(NamedTuple):
    """A function and its arguments; `start` is the function's place."""

    function: str
    arguments: tuple["Node", ...]
    start: int


Node = Literal | Name | Negative | Operation | Call
