"""A figure over the years: a line with its numbers, and the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.charts.bars import Heads, table

_WIDTH, _HEIGHT = 320, 132
_LEFT, _TOP, _BASE = 26, 28, 104


@dataclass(frozen=True, slots=True)
class Point:
    """A year and its number; ``shown`` is markup, ``unit`` the id of a term.

    ``proof`` is markup that stands behind the number in the table, and not in the drawing.
    """

    year: int
    value: Fraction
    shown: str
    unit: str
    proof: str = ""


def figure_over_years(points: Sequence[Point], heads: Heads) -> str:
    """The chart of numbers of one unit; years without a number stay gaps on the axis.

    The axis begins at zero, so that twice as much looks like twice as much. Raises
    ``ValueError`` for points of several units or two of one year: these are never compared.
    """
    rows = sorted(points, key=lambda point: point.year)
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
    first, last = rows[0].year, rows[-1].year
    low = min(Fraction(0), *(row.value for row in rows))
    high = max(Fraction(0), *(row.value for row in rows))
    span = high - low or Fraction(1)
    places = [
        (
            _LEFT + Fraction((_WIDTH - 2 * _LEFT) * (row.year - first), last - first),
            _BASE - (_BASE - _TOP) * (row.value - low) / span,
        )
        for row in rows
    ]
    zero = _BASE - (_BASE - _TOP) * (0 - low) / span
    line = "L".join(f"{_n(x)} {_n(y)}" for x, y in places)
    dots = "".join(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="4"/>' for x, y in places)
    words = "".join(
        f'<text x="{_n(x)}" y="{_n(y - 11)}">{row.shown}</text>'
        f'<text class="year" x="{_n(x)}" y="{_BASE + 21}">{row.year}</text>'
        for row, (x, y) in zip(rows, places, strict=True)
    )
    return (
        f'<svg class="line" viewBox="0 0 {_WIDTH} {_HEIGHT}" aria-hidden="true">'
        f'<path class="axis" d="M8 {_n(zero)}H{_WIDTH - 8}"/><path d="M{line}"/>{dots}{words}</svg>'
    )


def _n(value: Fraction) -> str:
    """Two decimals at most, halves rounded to even, as ``round`` does it more slowly."""
    whole, rest = divmod(value.numerator * 100, value.denominator)
    up = 2 * rest > value.denominator or (2 * rest == value.denominator and whole % 2)
    return f"{(whole + bool(up)) / 100:g}"
