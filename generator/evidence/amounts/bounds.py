"""Round numbers that a text says are passed, or nearly reached: 逾千人 of 1,120人, nearly 10,000.

Headlines round so, and say nothing wrong: the number of the quotes begins with that of the text,
or is a little below it, and counts the same.
"""

from collections.abc import Iterable, Set
from decimal import ROUND_FLOOR, Decimal

from generator.evidence.amounts.leanings import Leaning, leaning
from generator.evidence.amounts.measures import measure_of
from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import UnitWords
from generator.evidence.numbers.numbers import Number

# So many digits has a round number before its zeros.
_DIGITS = 2
# What is nearly so much is no less than this part of it.
_NEARLY = Decimal("0.9")
_LEAST = 10


def is_bound(text: str, number: Number, quotes: Iterable[str], units: UnitWords) -> bool:
    """Say whether a number of a text is a round bound of a number that quotes have."""
    value = number.value
    digits = len(value.normalize().as_tuple().digits)
    if value < _LEAST or digits > _DIGITS:
        return False
    way = leaning(text, number, units)
    if way not in (Leaning.ABOVE, Leaning.BELOW):
        return False
    kinds = units.near(text, number)
    return any(
        _bounds(value, digits, other.value, way)
        and _may_be_same(kinds, units.near(quote, other))
        and _may_be_same(_named(text, number), _named(quote, other))
        for quote in quotes
        for other in stated(quote, units.forms).numbers
    )


def _named(text: str, number: Number) -> Set[str]:
    measure, _ = measure_of(text, number)
    return {measure} if measure else frozenset()


def _may_be_same(one: Set[str], other: Set[str]) -> bool:
    """Say whether two numbers may count the same; of what no vocabulary names, nobody knows."""
    return not one or not other or not one.isdisjoint(other)


def _bounds(value: Decimal, digits: int, other: Decimal, way: Leaning) -> bool:
    if way is Leaning.BELOW:
        return value * _NEARLY <= other < value
    if other <= value:
        return False
    step = Decimal(1).scaleb(other.adjusted() - digits + 1)
    return (other / step).to_integral_value(ROUND_FLOOR) * step == value
