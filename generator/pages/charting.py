"""Charts of pages: rows of records handed to the drawing room, words and numbers as markup."""

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction

from generator.charts.bars import (
    Heads,
    Row,
    participation_by_mode,
    practices_by_dimension,
    source_coverage,
)
from generator.charts.years import Point, figure_over_years
from generator.evidence.quotes.coverage import coverage_by
from generator.pages.dates import percent_words
from generator.pages.dimensions import DimensionRow
from generator.pages.passages import Cut, Passage
from generator.pages.reader import Reader
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.figure import Figure
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
    return practices_by_dimension(bars, heads) if len(bars) >= _FEWEST else ""


def mode_chart(reader: Reader, ids: tuple[str, ...]) -> Markup:
    """In which ways organs took part in a review, where there is more than one way."""
    modes = (str(reader.catalog.entry("participation", id_).value("mode")) for id_ in ids)
    counts = Counter(modes)
    if len(counts) < _FEWEST:
        return ""
    rows = [
        Row(escape(reader.words[f"mode_{mode}"]), counts[mode], f"{counts[mode]:,}")
        for mode in _MODES
        if counts[mode]
    ]
    heads = _heads(reader, "chart_modes", "chart_mode", "organs_title")
    return participation_by_mode(rows, heads)


def coverage_chart(reader: Reader, id_: str, cut: Cut) -> Markup:
    """How much of a source's text is cited under each dimension, elsewhere, and not at all."""
    text = reader.proof.readings[id_].text.text
    shares: dict[str, list[tuple[int, int]]] = {}
    for passage in cut.passages:
        shares.setdefault(_cited_under(passage), []).append(passage[:2])
    order = (*cut.dimensions, "several", "elsewhere", "nothing")
    rows = []
    for key in order:
        if key not in shares:
            continue
        percent = coverage_by(text, shares[key]).percent
        if percent:
            known = key in cut.dimensions
            label = str(reader.line(reader.term("dimensions", key))) if known else ""
            label = label or escape(reader.words[f"cited_by_{key}"])
            place = reader.place(key) if known else 0
            rows.append(Row(label, Fraction(percent), f"{percent_words(percent)}%", place))
    return source_coverage(rows, _heads(reader, "chart_coverage", "chart_cited_by", "share"))


def _cited_under(passage: Passage) -> str:
    """The dimension under which a passage is cited, or what stands for another case."""
    if not passage.cited_by:
        return "nothing"
    if passage.many:
        return "several"
    return passage.dimension or "elsewhere"


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
    return figure_over_years(points, heads)


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
