"""A typed date is one that quotes state, and not put together from parts of two."""

import pytest

from generator.checking.dates import stated_parts
from generator.evidence.dates import dates_in
from generator.records.values import PartialDate

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
