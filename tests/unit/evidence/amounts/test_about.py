from decimal import Decimal

import pytest

from generator.evidence.amounts.about import (
    contrary_sign,
    made_contrary,
    made_exact,
    made_inexact,
    only_about,
    says_about,
)
from generator.evidence.amounts.leanings import Leaning, is_about, leaning
from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import unit_words
from generator.evidence.numbers.about_signs import may_be_about

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
        *("不足300人", "不到300人", "少于12件", "less than 300 people", "fewer than 12 cases"),
        *("more than a hundred people", "nearly two hundred and fifty people"),
        *("approx. 1,200 people", "saved approx. $300,000", "more than €12", "约¥300", "超￥300"),
    ],
)
def test_about(text: str) -> None:
    numbers = stated(text, UNITS.forms).numbers
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
        *("不超过12件", "no more than 12 cases", "up to 12 cases", "12件以内", "最多12件"),
        *("in less than 12 days", "不到3天", "12 cases or fewer", "想不到12人"),
        # What three topics are about.
        *("learning about three cases", "some four people"),
        # Two numbers that are compared.
        *("降至52处，少于68处", "52 sites, fewer than 68 sites", "52 fewer than 68"),
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
        ("more than a million visits", "客流突破百万人次", [], []),
        ("客流超过百万人次", "客流突破百万人次", [], []),
        ("Visits passed a million.", "客流突破100万人次", [], []),
        ("Visits were a million.", "客流突破100万人次", ["million"], []),
        ("They passed 300 on the way.", "300余人参加", [], []),
        ("客流突破100万人次", "客流100万人次", [], ["100万"]),
    ],
)
def test_both_sides(text: str, quote: str, exact: list[str], inexact: list[str]) -> None:
    assert [row.number.written for row in made_exact(text, [quote], UNITS)] == exact
    assert [row.number.written for row in made_inexact(text, [quote], UNITS)] == inexact


@pytest.mark.parametrize("text", ["It is among the top three", "位居前3"])
def test_how_far_a_rank_goes_is_no_count(text: str) -> None:
    quote = "巡逻不少于3次，满意度居前三"
    assert not list(made_exact(text, [quote], UNITS))
    assert list(made_exact("It came three times", [quote], UNITS))


def test_what_is_quoted_keeps_its_words_whole() -> None:
    quote = "The organs had more than 8,283 municipal volunteers"
    (row,) = made_exact("8,283 volunteers", [quote], UNITS)
    assert row.quoted == "had more than 8,283 municipal"


def test_says_about() -> None:
    assert says_about("志愿者（余）")
    assert says_about("Volunteers, more than")
    assert not says_about("志愿者")
    assert not says_about("Volunteers set up")


ABOVE, BELOW, AT_MOST, ABOUT = Leaning.ABOVE, Leaning.BELOW, Leaning.AT_MOST, Leaning.ABOUT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            (text, ABOVE)
            for text in ("超过300人", "突破300人", "300余人", "300多人", "300人以上", "不少于300人")
        ),
        *((text, ABOVE) for text in ("over 300 people", "at least 12", "not less than 12", "12+")),
        *(
            (text, BELOW)
            for text in ("近300人", "不足300人", "不到300人", "接近300人", "almost 12")
        ),
        *((text, BELOW) for text in ("less than 12 people", "fewer than sixty", "低于12人")),
        *((text, AT_MOST) for text in ("不超过300人", "300人以下", "300人以内", "不多于300人")),
        *((text, AT_MOST) for text in ("up to 12", "no more than 12", "under 12", "12 or fewer")),
        # both ways, or neither
        *((text, ABOUT) for text in ("近300余人", "约300人", "300人左右", "about 300")),
    ],
)
def test_leaning(text: str, expected: Leaning) -> None:
    (number,) = stated(text, UNITS.forms).numbers
    assert leaning(text, number, UNITS) is expected
    assert may_be_about(text, [number])


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("超过300人", "近300人", ["300"]),
        ("more than 300 people", "不足300人", ["300"]),
        ("nearly 300 people", "300余人", ["300"]),
        ("up to 300 people", "more than 300 people", ["300"]),
        ("不超过300人", "300人以上", ["300"]),
        ("占比28%以上", "占比控制在28%以内", ["28"]),
        ("巩固率99%以下", "巩固率99%以上", ["99"]),
        ("more than 28%", "占比控制在28%以内", ["28"]),
        ("占比28%以内", "占比不超过28%", []),
        ("more than two hundred and fifty", "不到250人", ["two hundred and fifty"]),
        # what compares two numbers, too
        ("有的村不足30万人", "平均38.7万人，有的村超过30万人", ["30万"]),
        ("有的村超过30万人", "平均38.7万人，有的村超过30万人", []),
        # the same, or undecided
        ("nearly 300 people", "近300人", []),
        ("almost 300 people", "不足300人", []),
        ("at most 300 people", "不到300人", []),
        ("about 300 people", "近300人", []),
        ("more than 300 people", "近300余人", []),
        ("超过300人", "近300人，共300人", []),
        ("超过400人", "近300人", []),
        ("300人", "近300人", []),
        # about so many are not more
        ("over 350 cases, 超过350件", "some 350 cases", ["350", "350"]),
        ("350余件，约350件, about 350", "some 350 cases", []),
        # a number of something else is none to compare with
        ("about 240 cases, 其中不少超过30岁", "some 240 cases, many under 30", ["30"]),
        ("17 tonnes, less than 60 per cent", "17 tonnes, just over 60 per cent", ["60"]),
    ],
)
def test_contrary(text: str, quote: str, told: list[str]) -> None:
    assert [row.number.written for row in made_contrary(text, [quote], UNITS)] == told
    if told:
        assert not list(made_exact(text, [quote], UNITS))
        assert not list(made_inexact(text, [quote], UNITS))


@pytest.mark.parametrize("text", ["within 12 cases", "不超过12件", "12件以下", "12件之内"])
def test_what_bounds_a_number_is_no_exact_one(text: str) -> None:
    assert not list(made_exact(text, ["不到12件"], UNITS))
    assert list(made_exact("完成12件", ["不到12件"], UNITS))


@pytest.mark.parametrize(
    ("text", "quote", "sign"),
    [
        ("People, fewer than", "more than 30 people", "fewer than"),
        ("服务群众，不足", "服务群众30余人", "不足"),
        ("There are at least so many.", "up to 30 people", "at least"),
        ("超过此数", "不到30人", "超过"),
        # the same, neither, both, of another number
        ("People, more than", "more than 30 people", ""),
        ("不超过此数", "不到30人", ""),
        ("no fewer than these", "more than 30 people", ""),
        ("People", "more than 30 people", ""),
        ("People, fewer than", "30 people", ""),
        ("more than nearly these", "up to 30 people", ""),
        ("People in ships of up to 12 metres", "more than 30 people", ""),
        ("People, fewer than", "more than 40 people", ""),
    ],
)
def test_a_sign_beside_a_figure(text: str, quote: str, sign: str) -> None:
    assert contrary_sign(text, Decimal(30), [quote], UNITS)[0] == sign
