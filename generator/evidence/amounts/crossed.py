"""Two pairs of numbers that changed partners: 60岁6元，80岁4元 of 60岁4元，80岁6元.

Each pair stands in a clause of its own. Only numbers are compared, so that a text in one language
is held against quotes in another; both pairs must have changed, and no quote may have them so.
"""

from collections.abc import Iterable, Iterator, Set
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.amounts.leads import Given
from generator.evidence.amounts.proving import stated
from generator.evidence.numbers.numbers import Number
from generator.evidence.patterns import pattern

# Where a clause ends; looked at where a text has four numbers.
_ENDS = r"[，。；;！？!?\n]|,(?!\d)|\.(?=\s|\Z)|(?i:\b(?:and|while|but)\b)"
_LEAST, _MOST = 4, 32


class _Pair(NamedTuple):
    first: Number
    second: Number
    written: str


def crossed_pairs(
    text: str, quotes: Iterable[str], units: tuple[str, ...], computed: Set[Decimal] = frozenset()
) -> Iterator[Given]:
    """Pairs of numbers in a clause of which the quotes give each the other's partner.

    Those with a number that is ``computed`` are not looked at.
    """
    if len(stated(text, units).numbers) < _LEAST:
        return
    own = [
        row
        for row in _pairs(text, units)
        if not {row.first.value, row.second.value} & computed
        and row.first.value != row.second.value
    ]
    if len(own) < 2:
        return
    known: dict[tuple[Decimal, Decimal], str] = {}
    for quote in quotes:
        known.update({_values(row): row.written for row in _pairs(quote, units)})
    for row in own:
        for other in own:
            ways = (row.first.value, other.second.value), (other.first.value, row.second.value)
            is_turned = (
                len({*_values(row), *_values(other)}) == _LEAST
                and all(way in known for way in ways)
                and _values(row) not in known
                and _values(other) not in known
            )
            if is_turned:
                yield Given(row.second, row.written, known[ways[0]])
                break


def _pairs(text: str, units: tuple[str, ...]) -> Iterator[_Pair]:
    """The clauses of a text that have two numbers and no more."""
    numbers = sorted(stated(text, units).numbers, key=lambda row: row.start)[:_MOST]
    if len(numbers) < _LEAST:
        return
    start = 0
    for end in [*[row.start() for row in pattern(_ENDS).finditer(text)], len(text)]:
        inside = [row for row in numbers if start <= row.start and row.end <= end]
        if len(inside) == 2:
            first, second = inside
            yield _Pair(first, second, " ".join(text[start:end].strip(" ,，。；;.").split()))
        start = end


def _values(row: _Pair) -> tuple[Decimal, Decimal]:
    return row.first.value, row.second.value
