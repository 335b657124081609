"""Charts of pages: rows of records handed to the drawing room, words and numbers as markup."""

from collections import Counter
from collections.abc import Iterator, Mapping

from markupsafe import Markup

from generator.charts.bars import Heads, Row, participation_by_mode, practices_by_dimension
from generator.charts.years import Point, figure_over_years
from generator.pages.dimensions import DimensionRow
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.records.figure import Figure
from generator.records.participation import Participation
from generator.records.practice import Practice
from generator.records.review import Review

_MODES = ("on-site", "written", "mentioned-only", "unknown")
# A chart of fewer bars says nothing that a sentence does not.
_FEWEST = 2


def dimension_chart(reader: Reader, rows: list[DimensionRow]) -> Markup:
    """How many practices each dimension of a review has."""
    heads = _heads(reader, "chart_dimensions", "dimension", "practices")
    bars = [
        Row(
            str(reader.line(reader.term("dimensions", row.id))),
            len(row.practices),
            f"{len(row.practices):,}",
            reader.place(row.id),
        )
        for row in rows
    ]
    return Markup(practices_by_dimension(bars, heads) if len(bars) >= _FEWEST else "")


def mode_chart(reader: Reader, ids: tuple[str, ...]) -> Markup:
    """In which ways organs took part in a review, where there is more than one way."""
    counts: Counter[str] = Counter(reader.catalog.get(Participation, id_).mode for id_ in ids)
    if len(counts) < _FEWEST:
        return Markup("")
    rows = [
        Row(escape(reader.words[f"mode_{mode}"]), counts[mode], f"{counts[mode]:,}")
        for mode in _MODES
        if counts[mode]
    ]
    heads = _heads(reader, "chart_modes", "chart_mode", "organs_title")
    return Markup(participation_by_mode(rows, heads))


def figure_charts(reader: Reader, practice: Practice) -> Iterator[Markup]:
    """Each figure of a practice over the years that it goes on, in one unit."""
    chain = list(_chain(reader, practice))
    if len(chain) < _FEWEST:
        return
    years = [reader.catalog.get(Review, row.review).year for row in chain]
    for figure in practice.figures:
        same: dict[int, Figure] = {}
        for year, row in zip(years, chain, strict=True):
            other = _same(row, figure)
            if other is not None:
                same.setdefault(year, other)
        if len(same) >= _FEWEST:
            yield _figure_chart(reader, figure, same)


def _figure_chart(reader: Reader, figure: Figure, same: Mapping[int, Figure]) -> Markup:
    points = [
        Point(
            year, row.value, escape(reader.figure(row)), row.unit, f" {reader.cites(row.evidence)}"
        )
        for year, row in same.items()
    ]
    label = f"{reader.line(figure.label)} ({reader.line(reader.term('units', figure.unit))})"
    heads = Heads(label, escape(reader.words["year"]), escape(reader.words["chart_value"]))
    return Markup(figure_over_years(points, heads))


def _chain(reader: Reader, practice: Practice) -> Iterator[Practice]:
    """A practice and those of earlier years that it continues; chains end (checked before)."""
    here: Practice | None = practice
    while here is not None:
        yield here
        here = reader.catalog.get(Practice, here.continues) if here.continues else None


def _same(practice: Practice, figure: Figure) -> Figure | None:
    for other in practice.figures:
        if other.id == figure.id and other.unit == figure.unit:
            return other
    return None


def _heads(reader: Reader, caption: str, what: str, number: str) -> Heads:
    words = reader.words
    return Heads(escape(words[caption]), escape(words[what]), escape(words[number]))
