from decimal import Decimal

import pytest

from generator.evidence.about import (
    is_about,
    made_exact,
    made_inexact,
    only_about,
    says_about,
)
from generator.evidence.about_signs import may_be_about
from generator.evidence.proving import stated
from generator.evidence.unit_words import unit_words

UNITS = unit_words(
    (
        ("persons", ("人", "名", "people")),
        ("times", ("人次",)),
        ("cases", ("件", "cases")),
        ("sites", ("处", "sites")),
        ("days", ("天",)),
    )
)


@pytest.mark.parametrize(
    "text",
    [
        *("3,500余人", "三十余人", "3.5万余名", "12多人", "12万餘人", "12人以上", "12名左右党员"),
        *("超过3,500人", "超3,500人", "逾300人", "近300人", "约12件", "大约12件", "至少12件"),
        *("不少于12件", "多于12件", "612名志愿者服务超过6,120人次"),
        *("more than 1,200 people", "More than 30 cases", "over 1,200 people", "nearly 40 sites"),
        *("some 300 people", "about 24 cases", "at least 3 cases", "100+ cases"),
        *("48 or more cases", "48 sites or more", "approximately 12", "upwards of 300 people"),
        *("approx. 1,200 people", "saved approx. $300,000", "more than €12", "约¥300", "超￥300"),
    ],
)
def test_about(text: str) -> None:
    numbers = stated(text, UNITS.forms).counts
    assert may_be_about(text, numbers)
    assert is_about(text, numbers[-1], UNITS)


@pytest.mark.parametrize(
    "text",
    [
        *("3,500人", "3,500 people", "8,283 municipal volunteers", "其余12件", "多个部门12人"),
        # When, how long, what about, and what was done.
        *("近3年", "近12天", "最近12天", "附近12处", "预约12件", "节约12件", "签约12件"),
        *("saved $300,000", "人民币¥300", "they spoke about $12"),
        *("held over 48 evenings", "spread over 12 sites", "talks about 24 cases"),
        # At most so many is another thing.
        *("不超过12件", "no more than 12 cases"),
        # Two numbers that are compared.
        *("增至68处，超过52处", "68 sites, more than 52 sites", "16 more than 52"),
    ],
)
def test_exact(text: str) -> None:
    for number in stated(text, UNITS.forms).counts:
        assert not is_about(text, number, UNITS)


def test_most_texts_are_told_at_a_glance() -> None:
    for text in (
        "创建于2012年",
        "提供12场讲座",
        "in 2022 they met 12 times",
        "党建+电商",
        "线上15人",
    ):
        assert not may_be_about(text, stated(text, UNITS.forms).counts)


def test_one_quote_that_is_exact_is_enough() -> None:
    assert only_about(Decimal(300), ["300余人参加"], UNITS) == "300余人参加"
    assert only_about(Decimal(300), ["300余人参加", "共300人"], UNITS) == ""
    assert only_about(Decimal(301), ["300余人参加"], UNITS) == ""


@pytest.mark.parametrize(
    ("text", "quote", "exact", "inexact"),
    [
        ("300人参加", "300余人参加", ["300"], []),
        ("300余人参加", "300余人参加", [], []),
        ("参加者在300人以上", "300余人参加", [], []),
        ("300 people took part", "300余人参加", ["300"], []),
        ("well over 300 people took part", "300余人参加", [], []),
        ("300人参加", "300人参加", [], []),
        ("300余人参加", "300人参加", [], ["300"]),
        ("more than 300 people", "300人参加", [], ["300"]),
        ("more than 300 people", "300余人参加", [], []),
        ("about 300 people", "300人左右参加", [], []),
        ("more than 400 people", "300人参加", [], []),
    ],
)
def test_both_sides(text: str, quote: str, exact: list[str], inexact: list[str]) -> None:
    assert [row.number.written for row in made_exact(text, [quote], UNITS)] == exact
    assert [row.number.written for row in made_inexact(text, [quote], UNITS)] == inexact


def test_what_is_quoted_keeps_its_words_whole() -> None:
    quote = "The organs had more than 8,283 municipal volunteers"
    (row,) = made_exact("8,283 volunteers", [quote], UNITS)
    assert row.quoted == "had more than 8,283 municipal"


def test_says_about() -> None:
    assert says_about("志愿者（余）")
    assert says_about("Volunteers, more than")
    assert not says_about("志愿者")
    assert not says_about("Volunteers set up")
