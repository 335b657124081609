"""The plain lists of Explore, on the fictional city."""

import ast
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urljoin

import pytest

from generator.checking.content import check_content
from generator.pages import explore_lists
from generator.pages.all_pages import make_page, page_names
from generator.pages.explore import data_of, data_reader, explore_data
from generator.pages.explore_lists import list_keys, listing
from generator.pages.explore_rows import entries, explore_ids, explore_row, name_order
from generator.pages.page import Page
from generator.pages.site import Site, site_of

YUNHE = Path(__file__).resolve().parents[3] / "tests/cities/yunhe/content"


@pytest.fixture(scope="module")
def yunhe() -> Site:
    checked = check_content(YUNHE)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


def led_to(page: Page) -> set[str]:
    """The addresses that a page has links to."""
    found = re.findall('href="([^"]*)"', page.body.markdown)
    return {urljoin(f"/{page.address}", href) for href in found}


def members(site: Site) -> Counter[tuple[str, str]]:
    """How often each record stands on a list that has rows."""
    found: Counter[tuple[str, str]] = Counter()
    for key in list_keys(site):
        rows = listing(site, key)
        if rows.parts is None:
            found.update((row.kind, row.id) for row in rows.rows)
    return found


def test_each_record_stands_once_for_each_of_its_years(yunhe: Site) -> None:
    wanted = {(row.kind, row.id): len(row.years) for row in entries(yunhe)}
    assert members(yunhe) == wanted
    assert max(wanted.values()) == 3


@pytest.mark.parametrize("long", [4, 1])
def test_long_lists_are_cut_and_lose_nothing(
    yunhe: Site, monkeypatch: pytest.MonkeyPatch, long: int
) -> None:
    wanted = members(yunhe)
    monkeypatch.setattr(explore_lists, "LONG", long)
    keys = list(list_keys(yunhe))
    assert len(keys) == len(set(keys))
    assert any(key.count("/") == 2 for key in keys) == (long == 1)
    assert members(yunhe) == wanted


def test_every_list_is_led_to_from_the_page(yunhe: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explore_lists, "LONG", 1)
    names = set(page_names(yunhe))
    keys = [key for kind, key in names if kind == "explore"]
    led = {key: led_to(make_page(yunhe, "zh", ("explore", key))) for key in keys}
    top = led_to(make_page(yunhe, "zh", ("", "explore")))
    for key in keys:
        above = key.rpartition("/")[0]
        assert f"/explore/{key}/" in (led[above] if above else top)


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
    assert [row.told for row in entries(yunhe)] == sorted(row.told for row in kept)


def test_names_of_files_are_below_the_page(yunhe: Site) -> None:
    names = [name for name, _ in explore_data(yunhe, "en")]
    assert all(name.startswith("explore/data/") for name in names)
    assert len(set(names)) == len(names)


def test_names_are_sorted_by_sound() -> None:
    names = ["住建局", "公安局", "瑸局", "B局", "a局", "档案局", "教育局"]
    ordered = sorted(names, key=name_order)
    assert ordered == ["a局", "B局", "档案局", "公安局", "教育局", "住建局", "瑸局"]
