"""A typed date is one that quotes state, and not put together from parts of two."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.checking.texts.dates import stated_parts
from generator.evidence.numbers.dates import dates_in
from generator.records.values import PartialDate
from tests.build.project import BASE, copied, read_record, write_record

TWICE = "On 14 December 2021, and again on Feb. 9th, 2022, they met"


@pytest.mark.parametrize(
    ("date", "text", "parts"),
    [
        ("2023-01-12", "2023年1月12日，召开2022年度评议会", "year month day"),
        ("2022", "2023年1月12日，召开2022年度评议会", "year"),
        ("2022-01-12", "2023年1月12日，召开2022年度评议会", "year"),
        ("2022-04", "2022年11月至2023年4月", "year"),
        ("2022-11", "2022年11月至2023年4月", "year month"),
        ("2021-12-14", TWICE, "year month day"),
        ("2022-12-14", TWICE, "year"),
        ("2021-02-09", TWICE, "year"),
        ("2022-01-12", "2022年，他们在1月12日开会", "year month day"),
        ("2022-01-12", "2022年1月，又于1月12日开会", "year month day"),
        ("2022-01-12", "1月12日召开", "month day"),
        ("2022-01-12", "2月12日召开", ""),
    ],
)
def test_parts_of_one_date(date: str, text: str, parts: str) -> None:
    assert stated_parts(PartialDate(date), dates_in(text)) == set(parts.split())


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Review of 2030", False),
        ("Review of Party building", False),
        ("Review of 2030, held in 2031", False),
        ("Review of 2028–2031", False),
        ("Review of 2029/30", False),
        ("2030年度述评", False),
        ("Review of 2031", True),
        ("2029年度述评", True),
        ("二〇二九年度述评", True),
        ("Review of 2028/29", True),
    ],
)
def test_a_title_of_a_review_names_its_year(title: str, told: bool, tmp_path: Path) -> None:
    project = copied(BASE, tmp_path / "project")
    path = project / "content/reviews/2030.yml"
    write_record(path, read_record(path) | {"title": {"en": title}})
    codes = {row.code for row in check_content(project / "content").problems}
    assert ("title-year-differs" in codes) == told
