"""The grammar of formulas: from a text to a tree, by recursive descent.

::

    sum     = product (("+" | "-") product)*
    product = factor (("*" | "/") factor)*
    factor  = "-" factor | number | name | "(" sum ")" | function "(" sum (", " sum)* ")"

An operator between two operands has blanks on both sides, and a comma between two arguments one
after it: a hyphen without blanks belongs to a name, a comma without blanks groups digits.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

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

LONGEST = 1000
DEEPEST = 40
_MOST_DIGITS = 30
FUNCTIONS = ("round", "sum", "percent")


class _Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


_TOKEN = re.compile(
    r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)"
    r"|(?P<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
    r"|(?P<sign>[-+*/(),])"
    r"|(?P<blank>\s+)"
)
_END = "end"


# A formula is read to be computed, and again for what it is computed from.
@lru_cache(maxsize=1_000)
def parse(formula: str) -> Node:
    """Return the tree of a formula. Raises FormulaError."""
    if len(formula) > LONGEST:
        raise FormulaError(FormulaReason.TOO_LONG, LONGEST)
    parser = _Parser(formula, tuple(_tokens(formula)))
    if parser.token.kind == _END:
        raise FormulaError(FormulaReason.EMPTY, 0)
    tree = parser.sum(0)
    if parser.token.kind != _END:
        raise FormulaError(FormulaReason.UNEXPECTED, parser.token.start)
    return tree


def _tokens(formula: str) -> Iterator[_Token]:
    place = 0
    while place < len(formula):
        match = _TOKEN.match(formula, place)
        if match is None:
            raise FormulaError(FormulaReason.UNEXPECTED, place)
        kind = match.lastgroup or ""
        if kind != "blank":
            yield _Token(kind, match.group(), place, match.end())
        place = match.end()
    yield _Token(_END, "", place, place)


class _Parser:
    """The place in a formula's tokens, and a method for each rule of the grammar."""

    def __init__(self, formula: str, tokens: tuple[_Token, ...]) -> None:
        self.formula = formula
        self.tokens = tokens
        self.place = 0

    @property
    def token(self) -> _Token:
        return self.tokens[self.place]

    def take(self, text: str) -> _Token:
        """Step over the sign that must stand here."""
        if self.token.text != text:
            raise self._unexpected()
        self.place += 1
        return self.tokens[self.place - 1]

    def sum(self, depth: int) -> Node:
        tree = self._product(depth)
        while self.token.text in ("+", "-"):
            operator = self._operator()
            tree = Operation(operator.text, tree, self._product(depth), operator.start)
        return tree

    def _product(self, depth: int) -> Node:
        tree = self._factor(depth)
        while self.token.text in ("*", "/"):
            operator = self._operator()
            tree = Operation(operator.text, tree, self._factor(depth), operator.start)
        return tree

    def _factor(self, depth: int) -> Node:
        token = self.token
        if depth > DEEPEST:
            raise FormulaError(FormulaReason.TOO_DEEP, token.start)
        if token.text == "-":
            self.place += 1
            return Negative(self._factor(depth + 1))
        if token.text == "(":
            self.place += 1
            tree = self.sum(depth + 1)
            self.take(")")
            return tree
        if token.kind == "number":
            self.place += 1
            return _literal(token)
        if token.kind == "name":
            self.place += 1
            if self.token.text == "(":
                return self._call(token, depth)
            return Name(token.text, token.start, token.end)
        raise self._unexpected()

    def _call(self, function: _Token, depth: int) -> Node:
        if function.text not in FUNCTIONS:
            raise FormulaError(FormulaReason.UNKNOWN_FUNCTION, function.start)
        self.take("(")
        arguments = [self.sum(depth + 1)]
        while self.token.text == ",":
            comma = self.take(",")
            if not self.formula[comma.end : comma.end + 1].isspace():
                raise FormulaError(FormulaReason.UNSPACED, comma.start)
            arguments.append(self.sum(depth + 1))
        self.take(")")
        return Call(function.text, tuple(arguments), function.start)

    def _operator(self) -> _Token:
        token = self.token
        around = self.formula[token.start - 1], self.formula[token.end : token.end + 1] or " "
        if not all(mark.isspace() for mark in around):
            raise FormulaError(FormulaReason.UNSPACED, token.start)
        self.place += 1
        return token

    def _unexpected(self) -> FormulaError:
        ended = self.token.kind == _END
        reason = FormulaReason.UNFINISHED if ended else FormulaReason.UNEXPECTED
        return FormulaError(reason, self.token.start)


def _literal(token: _Token) -> Literal:
    digits = token.text.replace(",", "")
    if len(digits) > _MOST_DIGITS:
        raise FormulaError(FormulaReason.TOO_LARGE, token.start)
    return Literal(Decimal(digits), token.start, token.end, token.text)
