"""A review of many organs is cut into parts that show all of them, on the fictional city."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.catalog.addresses import relative
from generator.checking.content import check_content
from generator.pages.all_pages import make_page, page_names
from generator.pages.comparison import comparison
from generator.pages.reviewing.part import part_keys
from generator.pages.reviewing.scope import MATRIX, part, whole
from generator.pages.shelves import cutting
from generator.pages.site import Site, site_of
from generator.records.practice import Practice

YUNHE = Path(__file__).resolve().parents[3] / "cities/yunhe/content"
REVIEW = "yunhe-2022"


def read() -> Site:
    checked = check_content(YUNHE)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


@pytest.fixture(scope="module")
def uncut() -> Site:
    return read()


@pytest.fixture(params=[1, 3])
def cut(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setattr(cutting, "MATRIX", request.param)
    return read()


def leaves(site: Site) -> Iterator[str]:
    """The parts of the review that are not cut further."""
    for key in part_keys(site):
        if key.startswith(f"{REVIEW}/") and not site.listed[MATRIX, key].facet:
            yield key


def test_a_review_of_few_organs_is_one_page(uncut: Site) -> None:
    assert list(part_keys(uncut)) == []
    assert whole(uncut, REVIEW).owners


@pytest.mark.parametrize("language", ["zh", "en"])
def test_parts_hold_all_of_a_review_once(cut: Site, uncut: Site, language: str) -> None:
    scopes = [part(cut, language, key) for key in leaves(cut)]
    every = whole(uncut, REVIEW)
    for name in ("owners", "practices", "participations", "problems"):
        rows = [row for scope in scopes for row in getattr(scope, name)]
        assert sorted(rows) == sorted(getattr(every, name)), name
    assert {row for scope in scopes for row in scope.brands} == set(every.brands)
    assert max(len(scope.owners) for scope in scopes) <= cutting.MATRIX
    assert len(scopes) > 1


def test_parts_compare_what_the_whole_compares(cut: Site, uncut: Site) -> None:
    every = comparison(uncut, whole(uncut, REVIEW))
    assert every is not None
    found = [comparison(cut, part(cut, "zh", key)) for key in leaves(cut)]
    for name in ("new", "continued", "resumed", "renamed", "merged"):
        rows = [row for one in found if one for row in getattr(one, name)]
        assert sorted(rows, key=repr) == sorted(getattr(every, name), key=repr), name
    # What an organ that is gone did is told by the whole alone.
    told = {row for one in found if one for row in one.not_told}
    assert told <= set(every.not_told)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_totals_add_up(cut: Site, language: str) -> None:
    page = make_page(cut, language, ("review", REVIEW))
    table = page.body.markdown.split('class="table counts totals')[1].split("</table>")[0]
    rows = [
        [int(number) if number.isdigit() else 0 for number in re.findall(r'"num">([^<]*)<', row)]
        for row in re.findall(r"<tr>(.*?)</tr>", table.replace("\n", " "))[1:]
    ]
    *parts, total = rows
    assert [sum(column) for column in zip(*parts, strict=True)] == total
    ids = cut.practices_of[("review", REVIEW)]
    dimensions = Counter(cut.catalog.get(Practice, id_).dimension for id_ in ids)
    assert sorted(total[1:-1]) == sorted(dimensions.values())
    assert total[-1] == len(ids)


def test_every_part_is_led_to_and_says_of_which_review(cut: Site) -> None:
    keys = [key for kind, key in page_names(cut) if kind == MATRIX]
    assert keys
    for key in keys:
        page = make_page(cut, "zh", (MATRIX, key))
        assert page.address == f"reviews/{key}/"
        assert page.crumbs[2].path == f"reviews/{key.partition('/')[0]}/"
        above = key.rpartition("/")[0]
        name = (MATRIX, above) if "/" in above else ("review", above)
        shown = make_page(cut, "zh", name)
        link = f'href="{relative(page.address, shown.address)}"'
        assert (link in shown.body.markdown) == bool(cut.listed[MATRIX, key].counts["zh"])
