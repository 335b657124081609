"""The timeline of organs, on the fictional city: three years, a merger, a new name."""

import pytest

from generator.pages.brand import brand_page
from generator.pages.organ import organ_page
from generator.pages.site import Site
from generator.pages.timeline import Year, years_of
from generator.records.organ import Organ


def by_year(site: Site, organ: str) -> dict[int, Year]:
    return {row.year: row for row in years_of(site, organ)}


def test_everything_of_an_organ_is_told_once(site: Site) -> None:
    for organ in site.catalog.all(Organ):
        years = years_of(site, organ)
        assert [row.year for row in years] == sorted({row.year for row in years}, reverse=True)
        told = [row for year in years for row in year.told]
        for name, groups in (
            ("practices", site.practices_of),
            ("participations", site.participations_of),
            ("problems", site.problems_of),
        ):
            ids = [id_ for row in told for id_ in getattr(row, name)]
            assert sorted(ids) == sorted(groups.get(("organ", organ), ()))


def test_a_merger_joins_the_years_before_and_after(site: Site) -> None:
    merged = by_year(site, "yunhe-culture-tourism")
    assert merged[2022].formed
    assert {organ for organ, _ in merged[2021].others} == {
        "yunhe-culture-bureau",
        "yunhe-tourism-bureau",
    }
    assert merged[2021].told == []
    former = by_year(site, "yunhe-tourism-bureau")
    assert former[2022].dissolved
    assert [organ for organ, _ in former[2023].others] == ["yunhe-culture-tourism"]


def test_what_the_review_before_does_not_have_is_new(site: Site) -> None:
    told = by_year(site, "yunhe-housing")
    assert [row.new for row in told[2021].told] == [set()]
    assert [row.new for row in told[2022].told] == [{"site-map-2022"}]


def test_of_several_reviews_in_a_year_the_own_body_is_first(site: Site) -> None:
    told = by_year(site, "yunhe-housing")[2023].told
    assert [row.review for row in told] == ["yunhe-2023", "east-bank-2023"]


def test_an_organ_without_years_says_so(site: Site) -> None:
    page = organ_page(site, "zh", "yunhe-archives")
    assert "来源提到了这个机关，没有说它做了什么。" in page.body.markdown


def test_the_years_stand_below_what_they_tell(site: Site) -> None:
    # Nothing that it did is told of the archives, only that they took part.
    assert "历年情况" in organ_page(site, "zh", "yunhe-archives").body.markdown
    assert "主要做法" not in organ_page(site, "zh", "yunhe-archives").body.markdown
    assert "主要做法" in organ_page(site, "zh", "yunhe-housing").body.markdown


def test_a_brand_ends_in_its_year_with_its_proof(site: Site) -> None:
    assert by_year(site, "yunhe-housing")[2022].ended == ["site-night-lamps"]
    organ = organ_page(site, "zh", "yunhe-housing").body.markdown
    assert organ.count("停用品牌：") == 1
    assert "\u00a0· 已停用</p>" in organ
    page = brand_page(site, "zh", "site-night-lamps").body.markdown
    fact = page.partition("<dt>停用时间</dt>")[2].partition("</dd>")[0]
    assert "2022年4月" in fact
    assert 'class="cite"' in fact
    # The date says that it has ended.
    assert "<dt>现状</dt>" not in page


@pytest.mark.parametrize("language", ["zh", "en"])
def test_years_are_a_list_in_order(site: Site, language: str) -> None:
    markdown = organ_page(site, language, "yunhe-housing").body.markdown
    begins = [markdown.index(f">{year}<") for year in (2023, 2022, 2021)]
    assert begins == sorted(begins)
    assert markdown.count('<ol class="timeline">') == 1


@pytest.mark.parametrize(
    ("organ", "english", "chinese"),
    [
        ("yunhe-culture-tourism", "Formed in May 2022, continuing ", "2022年5月设立，前身为"),
        ("yunhe-tourism-bureau", "Dissolved in May 2022, continued by ", "2022年5月撤销，由"),
        ("yunhe-agriculture-commission", " in March 2022 <a class=", "2022年3月改为"),
    ],
)
def test_when_an_organ_changed_is_told_in_a_sentence(
    site: Site, organ: str, english: str, chinese: str
) -> None:
    assert english in organ_page(site, "en", organ).body.markdown
    assert chinese in organ_page(site, "zh", organ).body.markdown
