"""The plain lists of Explore, on the fictional city."""

import ast
from collections import Counter
from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.exploring.rows import Row
from generator.pages.explore import data_of, data_reader, explore_data
from generator.pages.explore_rows import explore_ids, explore_row, name_order
from generator.pages.shelves.shelf import EXPLORE
from generator.pages.site import Site, site_of

YUNHE = Path(__file__).resolve().parents[3] / "tests/cities/yunhe/content"


@pytest.fixture(scope="module")
def yunhe() -> Site:
    checked = check_content(YUNHE)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


def test_each_record_stands_once_for_each_of_its_years(yunhe: Site) -> None:
    wanted = {
        (kind, id_): len(explore_row(data_reader(yunhe, "zh"), kind, id_).years)
        for kind, id_ in explore_ids(yunhe)
    }
    listed = [row for key in EXPLORE.keys(yunhe) for row in EXPLORE.rows(yunhe, "zh", key)]
    assert Counter((kind, id_) for _, kind, id_ in listed) == wanted
    assert max(wanted.values()) == 3


def test_lists_are_in_the_order_of_the_page_with_its_script(yunhe: Site) -> None:
    told = [explore_row(data_reader(yunhe, "zh"), *row) for row in explore_ids(yunhe)]
    ids = [row.id for row in sorted(told)]
    for key in EXPLORE.keys(yunhe):
        rows = [id_ for _, _, id_ in EXPLORE.rows(yunhe, "zh", key)]
        first = [id_ for id_ in rows if key.startswith(f"{latest(told, id_)}-")]
        assert first == sorted(first, key=ids.index)


def latest(rows: list[Row], id_: str) -> int:
    """The latest year of a row."""
    return next(row.years[0] for row in rows if row.id == id_)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_rows_that_were_kept_give_the_same_files(yunhe: Site, language: str) -> None:
    """Each row is of its record alone, and plain data, so it may come from an earlier build."""
    made = {
        row: explore_row(data_reader(yunhe, language), *row)
        for row in reversed(list(explore_ids(yunhe)))
    }
    kept = [type(row)(*ast.literal_eval(repr(tuple(row)))) for row in made.values()]
    again = dict(data_of(data_reader(yunhe, language), kept))
    assert again == dict(explore_data(yunhe, language))


def test_names_of_files_are_below_the_page(yunhe: Site) -> None:
    names = [name for name, _ in explore_data(yunhe, "en")]
    assert all(name.startswith("explore/data/") for name in names)
    assert len(set(names)) == len(names)


def test_names_are_sorted_by_sound() -> None:
    names = ["住建局", "公安局", "瑸局", "B局", "a局", "档案局", "教育局"]
    ordered = sorted(names, key=name_order)
    assert ordered == ["a局", "B局", "档案局", "公安局", "教育局", "住建局", "瑸局"]
