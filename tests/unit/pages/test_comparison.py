"""Year on year, on the fictional city with three reviews."""

import re
from decimal import Decimal

import pytest

from generator.pages.all_pages import make_page
from generator.pages.comparison import Pair, comparison
from generator.pages.reviewing.scope import whole
from generator.pages.site import Site


def test_the_review_before_is_of_the_same_body(site: Site) -> None:
    assert site.earlier.get("yunhe-2023") == "yunhe-2022"
    assert site.earlier.get("yunhe-2021") is None
    assert site.earlier.get("east-bank-2023") is None


def test_every_practice_stands_in_one_group(site: Site) -> None:
    found = comparison(site, whole(site, "yunhe-2023"))
    assert found is not None
    now = [*found.new, *(row.now for row in found.continued), *(row.now for row in found.resumed)]
    assert sorted(now) == sorted(site.practices_of[("review", "yunhe-2023")])
    before = [*(row.before for row in found.continued), *found.not_told]
    assert sorted(before) == sorted(site.practices_of[("review", "yunhe-2022")])


def test_a_year_that_was_skipped_is_no_continuation(site: Site) -> None:
    found = comparison(site, whole(site, "yunhe-2023"))
    assert found is not None
    assert found.resumed == (Pair("storytelling-2023", "storytelling-2021"),)


def test_renamed_and_merged_organs(site: Site) -> None:
    found = comparison(site, whole(site, "yunhe-2022"))
    assert found is not None
    assert [row.organ for row in found.renamed] == ["yunhe-agriculture"]
    assert [row.predecessors for row in found.merged] == [
        ("yunhe-culture-bureau", "yunhe-tourism-bureau")
    ]


def test_figures_share_their_unit(site: Site) -> None:
    found = comparison(site, whole(site, "yunhe-2022"))
    assert found is not None
    assert found.figures
    assert all(row.now.unit == row.before.unit for row in found.figures)
    volunteers = next(row for row in found.figures if row.now.id == "volunteers")
    assert volunteers.difference == Decimal(248)
    keys = [(row.now.id, row.now.value, row.before.value) for row in found.figures]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Compared with “Yunhe: review of 2022”"),
        ("zh", "与2022年度云禾市直机关党建述职评议相比"),
    ],
)
def test_the_review_before_is_named_by_its_title(site: Site, language: str, heading: str) -> None:
    made = make_page(site, language, ("review", "yunhe-2023")).markdown().decode()
    assert f"## {heading}" in re.sub(r"<[^>]*>|[\u200b\u2060]", "", made)


@pytest.mark.parametrize("review", ["yunhe-2022", "yunhe-2023"])
@pytest.mark.parametrize("most", [1, 2])
def test_of_practices_only_the_first_figures_are_looked_up(
    site: Site, review: str, most: int
) -> None:
    every, found = (comparison(site, whole(site, review), *row) for row in ((), (most,)))
    assert every is not None
    assert found is not None
    own = [row for row in every.figures if not row.practice]
    of_practices = [row for row in every.figures if row.practice]
    assert list(found.figures) == [*own, *of_practices[:most]]
    assert found.empty == every.empty
