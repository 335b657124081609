"""The frame's words with a site's own names: the same sentences, about what the site tells of."""

import re
from pathlib import Path

import pytest

from generator.booklet.words import words_of
from generator.catalog.called import Names, names_of
from generator.checking.content import check_content
from generator.pages.frame import frame
from generator.pages.organ import organ_page
from generator.pages.site import Site, site_of
from generator.pages.words import WORDS, wording_of
from generator.pages.words.naming import renamed
from tests.build.project import BASE, copied, read_record, write_record

EN = Names("inspection", "agency", "agencies", "aspect", "Health brand", "county")
ZH = Names("年度评审", "机构", "", "方面", "服务品牌", "县区")


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("search_hint", "An agency, a brand or a practice"),
        ("organs_title", "Agencies"),
        ("organ_continued", "continued by another agency"),
        ("sign_self_reported", "The agency’s own number: the source passes it on."),
        ("dimensions_many", "The {count} aspects of the inspection"),
        ("review_of_year", "{year} inspection"),
        ("timeline_dissolved_into", "Dissolved {on}, continued by {organs}"),
        ("compare_heading", "Compared with “{review}”"),
        ("year_reviewed", "Year reviewed"),
        ("brand_kicker", "Health brand"),
        ("data_body", "county"),
        ("organ_mark", "Mark of Party and government organs"),
    ],
)
def test_english_words_keep_their_number_case_and_article(key: str, shown: str) -> None:
    assert renamed(WORDS["en"], EN, "en")[key] == shown


@pytest.mark.parametrize(
    ("organ", "shown"),
    [
        ("Hospital", "A hospital, a brand or a practice"),
        ("NGO", "An NGO, a brand or a practice"),
        ("Unit", "A unit, a brand or a practice"),
        ("Office", "An office, a brand or a practice"),
        ("CDC", "A CDC, a brand or a practice"),
    ],
)
def test_an_article_fits_its_name(organ: str, shown: str) -> None:
    assert renamed(WORDS["en"], Names(organ=organ), "en")["search_hint"] == shown


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("annual_review", "年度评审"),
        ("review_of_year", "{year}年度评审"),
        ("brands_of_review", "本年度评审中的品牌"),
        ("reviews_title", "历年评审"),
        ("reviews_lead", "每年一次的评审：谁报告、做了什么，以及来源未说清的地方。"),
        ("year_reviewed", "所属年度"),
        ("mode_on-site", "现场报告"),
        ("mode_unknown", "是否报告不明"),
        ("who_mentioned", "提到但未列入报告名单的机构"),
        ("chart_modes", "各机构参加年度评审的方式"),
        ("matrix_dimensions_many", "{number}个方面"),
        ("its_brands", "服务品牌"),
        ("organ_mark", "党政机关网站标识"),
        (
            "explore_say_columns",
            "标题|类别|机构|县区|年度|停用时间|方面|领域|党组织类型|引文|译文|句序|来源|网址",
        ),
    ],
)
def test_chinese_words_say_no_word_twice(key: str, shown: str) -> None:
    assert renamed(WORDS["zh"], ZH, "zh")[key] == shown


def test_secretaries_go_on_giving_account_where_the_review_says_so() -> None:
    words = renamed(WORDS["zh"], Names(review="党建述职评议"), "zh")
    assert words["mode_on-site"] == "现场述职"


def test_no_word_that_was_renamed_is_left() -> None:
    fixed = {"organ_mark"}
    zh = renamed(WORDS["zh"], ZH, "zh")
    en = renamed(WORDS["en"], EN, "en")
    assert [key for key in zh if re.search("机关|述职|述评|维度", zh[key])] == sorted(fixed)
    noun = re.compile(r"(?<![{\w])(?:review|organ|dimension)s?(?![}\w])", re.IGNORECASE)
    assert [key for key in en if noun.search(en[key])] == sorted(fixed)


def _site(folder: Path, called: dict[str, object] | None) -> Site:
    """The small site, with what its settings call things."""
    project = copied(BASE, folder / "project")
    (path,) = (project / "content/settings").glob("*.yml")
    settings = read_record(path)
    write_record(path, settings | ({"called": called} if called else {}))
    checked = check_content(project / "content")
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


def test_a_site_without_names_has_the_words_as_they_are(tmp_path: Path) -> None:
    assert renamed(WORDS["zh"], Names(), "zh") is WORDS["zh"]
    site = _site(tmp_path, None)
    assert wording_of(site.catalog, "en").words is WORDS["en"]


def test_names_come_from_the_settings_of_their_language(site: Site) -> None:
    assert names_of(site.catalog, "zh") == Names(brand="党建品牌")
    assert names_of(site.catalog, "en") == Names(brand="Party-building brand")


def test_pages_frame_and_booklet_say_the_names(tmp_path: Path) -> None:
    site = _site(tmp_path, {"organ": "Hospital"})
    titles = [row["title"] for row in frame(site.catalog, "en").extra["navigation"]]
    assert "Hospitals" in titles
    assert "Organs" not in titles
    page = organ_page(site, "en", "lighthouse-bureau").markdown()
    assert b'<p class="kicker"><span>Hospital</span>' in page
    assert words_of(site.wordings["en"])["same_organ"] == "Why these are one hospital"


def test_a_name_that_is_not_translated_is_not_put_into_foreign_sentences(tmp_path: Path) -> None:
    site = _site(tmp_path, {"organ": "Hospital"})
    assert names_of(site.catalog, "zh").organ == ""
    assert site.wordings["zh"].words["organ"] == "机关"
