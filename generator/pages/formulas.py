"""Formulas of computed figures as readers know them: numbers instead of names, ÷ instead of /."""

from collections.abc import Mapping

from generator.evidence.formulas.syntax import parse
from generator.evidence.formulas.tree import Call, Literal, Name, Negative, Node, Operation

_SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷"}
_SUM, _PRODUCT, _ATOM = 1, 2, 3


def formula_words(formula: str, numbers: Mapping[str, str]) -> str:
    """A formula in signs of arithmetic; ``numbers`` gives each name as it is to be shown.

    Rounding is left out: the figure itself shows it. Raises FormulaError as ``parse`` does.
    """
    return _written(parse(formula), numbers)[0]


def _written(node: Node, numbers: Mapping[str, str]) -> tuple[str, int]:
    match node:
        case Literal():
            return node.written, _ATOM
        case Name(name):
            return numbers.get(name, name), _ATOM
        case Negative(operand):
            return f"−{_held(operand, numbers, _PRODUCT)}", _SUM
        case Operation(operator, left, right):
            rank = _SUM if operator in "+-" else _PRODUCT
            first, second = _held(left, numbers, rank), _held(right, numbers, rank + 1)
            return f"{first} {_SIGNS[operator]} {second}", rank
        case Call("percent", (part, whole)):
            first, second = _held(part, numbers, _PRODUCT), _held(whole, numbers, _ATOM)
            return f"{first} ÷ {second} × 100%", _PRODUCT
        case Call("sum", arguments):
            return " + ".join(_held(row, numbers, _SUM) for row in arguments), _SUM
        case Call(_, arguments):
            return _written(arguments[0], numbers)


def _held(node: Node, numbers: Mapping[str, str], rank: int) -> str:
    text, own = _written(node, numbers)
    return text if own >= rank else f"({text})"
