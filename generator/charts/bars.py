"""Bars in the rows of a table: how much of each kind there is."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

_LONG = 1000


class Row(NamedTuple):
    """A row: ``label`` and ``shown`` are markup, ``place`` the number of a dimension's colour."""

    label: str
    value: Fraction | int
    shown: str
    place: int = 0


class Heads(NamedTuple):
    """The words around a chart, as markup: its caption and the heads of its two columns."""

    caption: str
    what: str
    number: str


def practices_by_dimension(rows: Sequence[Row], heads: Heads) -> str:
    """A bar for each dimension, in the order given, as long as its number of practices."""
    most = max((row.value for row in rows), default=0)
    return table(heads, [_row(row, _bar(row, most)) for row in rows], between=True)


def source_coverage(rows: Sequence[Row], heads: Heads) -> str:
    """A bar for each part of a source; values are per cent, the whole width is all of its text."""
    return table(heads, [_row(row, _bar(row, 100)) for row in rows], between=True)


def share(percent: Fraction | int) -> str:
    """A small bar beside a number that says the same: so many per cent of a whole."""
    return _bar(Row("", percent, ""), 100)


def participation_by_mode(rows: Sequence[Row], heads: Heads) -> str:
    """One bar of all organs, a stretch for each mode, and the modes below as its legend.

    Stretches stand in the order of the legend; besides their shade, the third is hollow and the
    fourth dotted.
    """
    total = sum(row.value for row in rows)
    at = Fraction(0)
    parts = []
    for index, row in enumerate(rows):
        width = Fraction(row.value * _LONG, total) if total else Fraction(0)
        if width:
            parts.append(
                f'<path class="s{index + 1}" d="M{_n(at)} 0h{_n(width)}v20h-{_n(width)}z"/>'
            )
        at += width
    legend = []
    for index, row in enumerate(rows):
        key = (
            '<svg class="key" viewBox="0 0 1 1" aria-hidden="true">'
            f'<path class="s{index + 1}" d="M0 0h1v1H0z"/></svg>'
        )
        legend.append(_row(row._replace(label=f"{key}{row.label}")))
    return table(heads, legend, _svg("".join(parts), 20, "stack"))


def _bar(row: Row, most: Fraction | int) -> str:
    width = Fraction(row.value * _LONG) / most if most else Fraction(0)
    return _svg(f'<path class="all" d="M0 0h{_LONG}v10H0z"/><path d="M0 0h{_n(width)}v10H0z"/>', 10)


def _svg(inner: str, height: int, name: str = "bar") -> str:
    """A drawing that fills whatever width it gets; the table beside it says the same in words."""
    return (
        f'<svg class="{name}" viewBox="0 0 {_LONG} {height}" preserveAspectRatio="none" '
        f'aria-hidden="true">{inner}</svg>'
    )


def _row(row: Row, drawing: str = "") -> str:
    colour = f' data-dim="{row.place}"' if row.place else ""
    drawn = f'<td class="drawn">{drawing}</td>' if drawing else ""
    return (
        f'<tr{colour}><th scope="row">{row.label}</th>{drawn}<td class="num">{row.shown}</td></tr>'
    )


def table(heads: Heads, rows: Sequence[str], drawing: str = "", *, between: bool = False) -> str:
    """A chart's table. A drawing of the whole stands in its caption, ``between`` is for bars."""
    # The column of bars has no head: for a screen reader its cells are empty.
    middle = "<td></td>" if between else ""
    return (
        f'<figure class="chart"><table><caption>{heads.caption}{drawing}</caption>'
        f'<thead><tr><th scope="col">{heads.what}</th>{middle}'
        f'<th scope="col" class="num">{heads.number}</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></figure>"
    )


def _n(value: Fraction) -> str:
    return f"{float(round(value, 2)):g}"
