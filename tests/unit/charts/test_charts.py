"""Charts: a table with every number, and a drawing in proportion."""

import re
from fractions import Fraction
from xml.etree import ElementTree

import pytest

from generator.charts.bars import (
    Heads,
    Row,
    participation_by_mode,
    practices_by_dimension,
    share,
    source_coverage,
)
from generator.charts.years import Point, figure_over_years

HEADS = Heads("Practices", "Dimension", "Number")
ROWS = [Row("One", 4, "4", 1), Row("Two", 1, "1", 2), Row("None", 0, "0", 3)]


def table(markup: str) -> list[list[str]]:
    root = ElementTree.fromstring(markup)  # noqa: S314 (our own)
    rows = root.findall(".//tbody/tr")
    return [["".join(cell.itertext()) for cell in row] for row in rows]


def test_bars_are_in_proportion_and_every_number_is_told() -> None:
    markup = practices_by_dimension(ROWS, HEADS)
    assert table(markup) == [["One", "", "4"], ["Two", "", "1"], ["None", "", "0"]]
    assert re.findall(r'<path d="M0 0h([\d.]+)v', markup) == ["1000", "250", "0"]
    assert markup.count('aria-hidden="true"') == 3
    assert "<caption>Practices</caption>" in markup


def test_coverage_is_of_the_whole() -> None:
    markup = source_coverage([Row("A", Fraction(965, 10), "96.5 %")], HEADS)
    assert re.findall(r'<path d="M0 0h([\d.]+)v', markup) == ["965"]


def test_a_share_is_drawn_without_words() -> None:
    assert re.findall(r'<path d="M0 0h([\d.]+)v', share(Fraction(25, 2))) == ["125"]
    assert 'aria-hidden="true"' in share(0)


def test_modes_fill_one_bar() -> None:
    markup = participation_by_mode([Row("a", 8, "8"), Row("b", 0, "0"), Row("c", 1, "1")], HEADS)
    widths = re.findall(r'<path class="s\d" d="M([\d.]+) 0h([\d.]+)v20', markup)
    assert [float(start) for start, _ in widths] == [0, pytest.approx(888.89)]
    assert sum(float(width) for _, width in widths) == pytest.approx(1000, abs=0.02)
    assert table(markup) == [["a", "8"], ["b", "0"], ["c", "1"]]


@pytest.mark.parametrize("draw", [practices_by_dimension, participation_by_mode, source_coverage])
def test_no_rows_are_an_empty_table(draw: object) -> None:
    assert callable(draw)
    assert table(draw([], HEADS)) == []


def point(year: int, value: int, unit: str = "persons") -> Point:
    return Point(year, Fraction(value), f"{value:,}", unit)


def test_years_stand_in_order_and_at_their_distance() -> None:
    markup = figure_over_years([point(2024, 40), point(2021, 10), point(2022, 20)], HEADS)
    assert table(markup) == [["2021", "10"], ["2022", "20"], ["2024", "40"]]
    places = re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', markup)
    across = [float(x) for x, _ in places]
    assert (across[2] - across[1]) == pytest.approx(2 * (across[1] - across[0]), abs=0.1)
    heights = [104 - float(y) for _, y in places]
    assert heights[2] == pytest.approx(4 * heights[0], abs=0.1)


def test_one_year_is_no_line() -> None:
    markup = figure_over_years([point(2022, 5)], HEADS)
    assert "<svg" not in markup
    assert table(markup) == [["2022", "5"]]


def test_units_are_never_mixed() -> None:
    with pytest.raises(ValueError, match="several units"):
        figure_over_years([point(2021, 1), point(2022, 2, "person-times")], HEADS)


def test_a_year_has_one_figure() -> None:
    with pytest.raises(ValueError, match="two figures"):
        figure_over_years([point(2021, 1), point(2021, 2)], HEADS)


def test_numbers_below_zero_hang_from_the_axis() -> None:
    markup = figure_over_years([point(2021, -4), point(2022, 4)], HEADS)
    places = [float(y) for _, y in re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', markup)]
    axis = float(re.findall(r'class="axis" d="M8 ([\d.]+)', markup)[0])
    assert places[1] < axis < places[0]
