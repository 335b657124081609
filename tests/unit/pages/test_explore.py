"""The plain lists of Explore, on the fictional city."""

import ast
import re
from collections import Counter

import pytest

from generator.exploring.rows import Row
from generator.pages import explore_first
from generator.pages.all_pages import make_page
from generator.pages.explore_data import data_of, data_reader, explore_data
from generator.pages.explore_first import facets
from generator.pages.explore_rows import explore_ids, explore_row
from generator.pages.explore_values import explore_facets, name_order
from generator.pages.explored import FIRST
from generator.pages.shelves.shelf import EXPLORE
from generator.pages.site import Site


def test_each_record_stands_once_for_each_of_its_years(site: Site) -> None:
    wanted = {
        (kind, id_): len(explore_row(data_reader(site, "zh"), kind, id_).years)
        for kind, id_ in explore_ids(site)
    }
    listed = [row for key in EXPLORE.keys(site) for row in EXPLORE.rows(site, "zh", key)]
    assert Counter((kind, id_) for _, kind, id_ in listed) == wanted
    assert max(wanted.values()) == 3


def test_lists_are_in_the_order_of_the_page_with_its_script(site: Site) -> None:
    told = [explore_row(data_reader(site, "zh"), *row) for row in explore_ids(site)]
    ids = [row.id for row in sorted(told)]
    for key in EXPLORE.keys(site):
        rows = [id_ for _, _, id_ in EXPLORE.rows(site, "zh", key)]
        first = [id_ for id_ in rows if key.startswith(f"{latest(told, id_)}-")]
        assert first == sorted(first, key=ids.index)


def latest(rows: list[Row], id_: str) -> int:
    """The latest year of a row."""
    return next(row.years[0] for row in rows if row.id == id_)


def test_what_is_shown_first_is_told_first(site: Site) -> None:
    told = sorted(explore_row(data_reader(site, "zh"), *row) for row in explore_ids(site))
    first = site.explored["explore"].first
    assert [id_ for _, id_ in first] == [row.id for row in told[: len(first)]]
    assert len(first) == FIRST < len(told)


def test_counts_before_a_choice_are_those_of_all_rows(site: Site) -> None:
    rows = [explore_row(data_reader(site, "zh"), *row) for row in explore_ids(site)]
    organs = {row.id: row for row in explore_facets(data_reader(site, "zh"), rows).organs}
    counts = {
        "year": Counter(str(year) for row in rows for year in row.years),
        "dim": Counter(row.dimension for row in rows),
        "kind": Counter(row.kind for row in rows),
        "organ": Counter(row.organ for row in rows),
        "sector": Counter(organs[row.organ].sector for row in rows),
        "type": Counter(type_ for row in rows for type_ in organs[row.organ].types),
        "body": Counter(organs[row.organ].body for row in rows),
    }
    assert site.explored["explore"].counts == counts


def counts_of(items: list[str]) -> list[int]:
    """The counts that stand behind the values of a facet."""
    return [int(re.findall(r">(\d+)<", item)[-1]) for item in items]


def test_of_a_long_facet_the_values_with_most_rows_have_a_place(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = data_reader(site, "zh")
    monkeypatch.setattr(explore_first, "LONG", 99)
    whole = {facet.name: facet.items for facet in facets(reader)}
    monkeypatch.setattr(explore_first, "LONG", 3)
    monkeypatch.setattr(explore_first, "SHORT", 2)
    for facet in facets(reader):
        before = whole[facet.name]
        if len(before) <= 3:
            assert (facet.items, facet.is_long) == (before, False)
        else:
            assert counts_of(facet.items) == sorted(counts_of(before), reverse=True)[:2]
            assert facet.rest == len(before) - 2
            assert set(facet.items) <= set(before)
    assert sum(facet.is_long for facet in facets(reader)) > 2


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("Short.", "Short."),
        ("With “marks” of its own", "With “marks” of its own"),
        (f"{'word ' * 23}, and more", f"{' '.join(['word'] * 23)}\u00a0…"),
        ("字" * 60, f"{'字' * 58}……"),
        (f"{'字' * 57}，字字", f"{'字' * 57}……"),
        ("x" * 200, "x\u00a0…"),
    ],
)
def test_a_card_has_the_first_words_of_a_quote(quote: str, shown: str) -> None:
    assert explore_first.first_words(quote) == shown


@pytest.mark.parametrize("language", ["en", "zh"])
def test_rows_that_were_kept_give_the_same_files(site: Site, language: str) -> None:
    """Each row is of its record alone, and plain data, so it may come from an earlier build."""
    made = {
        row: explore_row(data_reader(site, language), *row)
        for row in reversed(list(explore_ids(site)))
    }
    kept = [type(row)(*ast.literal_eval(repr(tuple(row)))) for row in made.values()]
    again = dict(data_of(data_reader(site, language), kept))
    assert again == dict(explore_data(site, language))


def test_names_of_files_are_below_the_page(site: Site) -> None:
    names = [name for name, _ in explore_data(site, "en")]
    assert all(name.startswith("explore/data/") for name in names)
    assert len(set(names)) == len(names)


def test_names_are_sorted_by_sound() -> None:
    names = ["住建局", "公安局", "瑸局", "B局", "a局", "档案局", "教育局"]
    ordered = sorted(names, key=name_order)
    assert ordered == ["a局", "B局", "档案局", "公安局", "教育局", "住建局", "瑸局"]


@pytest.mark.parametrize(("language", "filtering"), [("en", "Filter"), ("zh", "筛选")])
def test_without_the_script_nobody_is_promised_filters(
    site: Site, language: str, filtering: str
) -> None:
    page = make_page(site, language, ("", "explore"))
    lead = re.search(
        r'<p class="lead">(.*?)(<span class="js-only">(.*?)</span>)?</p>', page.body.html
    )
    assert lead is not None
    assert filtering in lead[3]
    for words in (lead[1], page.description):
        assert filtering not in words
