"""A figure over the years: a line with its numbers, and the same as a table."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import lcm
from operator import itemgetter
from typing import NamedTuple

from generator.charts.bars import Heads, table

_WIDTH, _HEIGHT = 320, 132
_LEFT, _TOP, _BASE = 26, 28, 104
_BY_YEAR = itemgetter(0)


class Point(NamedTuple):
    """A year and its number; ``shown`` is markup, ``unit`` the id of a term.

    ``proof`` is markup that stands behind the number in the table, and not in the drawing.
    """

    year: int
    value: Fraction | Decimal
    shown: str
    unit: str
    proof: str = ""


def figure_over_years(points: Sequence[Point], heads: Heads) -> str:
    """The chart of numbers of one unit; years without a number stay gaps on the axis.

    The axis begins at zero, so that twice as much looks like twice as much. Raises
    ``ValueError`` for points of several units or two of one year: these are never compared.
    """
    rows = sorted(points, key=_BY_YEAR)
    if len({point.unit for point in rows}) > 1:
        raise ValueError("figures of several units can't share a chart")
    if len({point.year for point in rows}) < len(rows):
        raise ValueError("a year has two figures")
    told = [
        f'<tr><th scope="row">{row.year}</th><td class="num">{row.shown}{row.proof}</td></tr>'
        for row in rows
    ]
    return table(heads, told, _drawing(rows))


def _drawing(rows: Sequence[Point]) -> str:
    if len(rows) < 2:
        return ""
    # All in whole numbers: of years, and of the values' common part.
    first, years = rows[0].year, rows[-1].year - rows[0].year
    ratios = [row.value.as_integer_ratio() for row in rows]
    common = lcm(*(below for _, below in ratios))
    values = [above * (common // below) for above, below in ratios]
    low, high = min(0, *values), max(0, *values)
    span = high - low or 1
    height = _BASE - _TOP

    def y_of(value: int, up: int = 0) -> str:
        if value == low:
            return str(_BASE - up)
        return _n((_BASE - up) * span - height * (value - low), span)

    line, dots, words = [], "", ""
    for (year, _, shown, *_), value in zip(rows, values, strict=True):
        x, y = _x_of(year - first, years), y_of(value)
        line.append(f"{x} {y}")
        dots += f'<circle cx="{x}" cy="{y}" r="4"/>'
        words += (
            f'<text x="{x}" y="{y_of(value, 11)}">{shown}</text>'
            f'<text class="year" x="{x}" y="{_BASE + 21}">{year}</text>'
        )
    return (
        f'<svg class="line" viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-hidden="true">'
        f'<path class="axis" d="M8 {y_of(0)}H{_WIDTH - 8}"/><path d="M{"L".join(line)}"/>'
        f"{dots}{words}</svg>"
    )


# Charts have few years each.
@lru_cache(maxsize=256)
def _x_of(after: int, years: int) -> str:
    return _n(_LEFT * years + (_WIDTH - 2 * _LEFT) * after, years)


def _n(above: int, below: int) -> str:
    """A fraction with two decimals at most, halves rounded to even."""
    whole, rest = divmod(above * 100, below)
    up = 2 * rest > below or (2 * rest == below and whole % 2)
    return f"{(whole + bool(up)) / 100:g}"
