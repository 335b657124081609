"""Organs over the years: a new name is not a takeover, and what took another one over says so."""

import re
import shutil
from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.pages.all_pages import make_page
from generator.pages.comparison import comparison
from generator.pages.organ import organ_page
from generator.pages.reader import Reader
from generator.pages.reviewing.scope import whole
from generator.pages.shelves.rows import organ_line
from generator.pages.site import Site, site_of
from generator.pages.timeline import years_of
from tests.build.project import read_record, write_record
from tests.unit.pages.conftest import CITY

_OLD, _NEW = "yunhe-agriculture-commission", "yunhe-agriculture"


@pytest.fixture(scope="module")
def taken_over(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The city, where the bureau was there before it took the commission over."""
    project = tmp_path_factory.mktemp("city")
    shutil.copytree(CITY.parent, project, dirs_exist_ok=True)
    path = project / f"content/organs/yunhe/{_NEW}.yml"
    record = read_record(path)
    del record["valid_from"]
    write_record(path, record)
    return _site(project)


def _site(project: Path) -> Site:
    checked = check_content(project / "content")
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


def test_a_new_name(site: Site) -> None:
    found = comparison(site, whole(site, "yunhe-2022"))
    assert found is not None
    assert [row.organ for row in found.renamed] == [_NEW]
    assert found.taken_over == ()
    assert _events(site, "zh", _NEW) == ["2022年3月由云禾市农业委员会改设"]
    assert _events(site, "zh", _OLD) == ["2022年3月改为云禾市农业农村局"]
    assert not any(year.absorbed for year in years_of(site, _NEW))


def test_a_takeover(taken_over: Site) -> None:
    found = comparison(taken_over, whole(taken_over, "yunhe-2022"))
    assert found is not None
    assert found.renamed == ()
    assert [row.organ for row in found.taken_over] == [_NEW]
    assert _events(taken_over, "zh", _NEW) == ["2022年3月承接云禾市农业委员会"]
    assert _events(taken_over, "zh", _OLD) == ["2022年3月撤销，由云禾市农业农村局承接"]


@pytest.mark.parametrize(
    ("language", "until"), [("zh", "存续至2022年3月"), ("en", "until March 2022")]
)
def test_lists_tell_which_organs_are_no_more(site: Site, language: str, until: str) -> None:
    r = Reader(site, language, "/organs/")
    assert until in _bare(organ_line(r, _OLD))
    assert "2022" not in _bare(organ_line(r, _NEW))


def test_a_brand_tells_of_which_year_its_practices_are(site: Site) -> None:
    made = make_page(site, "zh", ("brand", "hedeng-station")).markdown().decode()
    assert "·2023年述职评议" in "".join(_bare(made).split())


def _events(site: Site, language: str, organ: str) -> list[str]:
    markdown = _bare(organ_page(site, language, organ).body.markdown)
    rows = (re.sub(r"\s|\d+$", "", row) for row in markdown.split("\n"))
    return [re.sub(r"\d+$", "", row) for row in rows if re.match(r"2022年3月", row)]


def _bare(markup: str) -> str:
    return re.sub(r"<[^>]*>|[\u200b\u2060]", "", markup)
