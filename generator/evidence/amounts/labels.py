"""The names of parts held against the numbers beside them, in the order of a text.

Of “31 beside sites and 12 at stops” the first name has the first number, wherever the names stand:
before their numbers, behind them, or all together.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.characters import in_small
from generator.evidence.numbers.numbers import Number


class Swapped(NamedTuple):
    """A part whose number another name has: its place, and that name and number of the text."""

    place: int
    label: str
    value: Decimal


def out_of_order(
    text: str, labels: Sequence[str], values: Sequence[Decimal], numbers: Sequence[Number]
) -> Swapped | None:
    """Return the first part whose name and number stand in different orders.

    ``numbers`` are those of the text. Only names and numbers that it has once tell; of fewer than
    two nothing follows.
    """
    if _in_order(text, labels, values, numbers):
        return None
    small = in_small(text)
    told: list[tuple[int, int, int]] = []
    for place, (label, value) in enumerate(zip(labels, values, strict=True)):
        name = in_small(label.strip())
        starts = [number.start for number in numbers if number.value == value]
        if name and len(starts) == 1 and small.count(name) == 1:
            told.append((small.index(name), starts[0], place))
    by_name = sorted(told)
    by_number = sorted(told, key=lambda row: row[1])
    for name_row, number_row in zip(by_name, by_number, strict=True):
        if name_row is not number_row:
            place, other = number_row[2], name_row[2]
            return Swapped(place, labels[other], values[place])
    return None


def _in_order(
    text: str, labels: Sequence[str], values: Sequence[Decimal], numbers: Sequence[Number]
) -> bool:
    """Say at a glance whether names and numbers both stand in the order of the parts."""
    place = 0
    for label in labels:
        place = text.find(label, place) + 1
        if not place:
            return False
    rest = iter([number.value for number in numbers])
    return all(value in rest for value in values)
