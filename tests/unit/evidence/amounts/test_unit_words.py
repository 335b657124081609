import pytest

from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import differing, unit_words

WORDS = unit_words(
    (
        ("persons", ("人", "名", "persons", "people")),
        ("person-times", ("人次", "person-times")),
        ("households", ("户", "companies")),
        ("villages", ("村", "villages")),
        ("pieces", ("个", "pieces")),
        ("percent", ("%", "％")),
        ("points", ("个百分点",)),
        ("townships", ("个乡镇",)),
    )
)


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("服务12万人", "全年服务12万人次", [("12万", "人", "人次")]),
        ("服务12万人次", "全年服务120,000 person-times", []),
        ("2,318 people", "服务企业2,318户", [("2,318", "people", "户")]),
        ("2,318 Companies", "服务企业2,318户", []),
        ("2,318 peoples", "服务企业2,318户", []),
        ("提高0.6%", "提高0.6个百分点", [("0.6", "%", "个百分点")]),
        ("百分之三十", "增长30%", []),
        ("百分之三十", "新增30人", [("三十", "%", "人")]),
        ("提高0.6个", "提高0.6个百分点", [("0.6", "个", "个百分点")]),
        # A measure word on either side, or alone.
        ("原先打算的10个", "扩大到10个乡镇", []),
        ("比10个少2个乡镇", "扩大到10个乡镇", []),
        ("13个街道全覆盖", "13个乡镇全覆盖", [("13", "个", "个乡镇")]),
        ("10人", "扩大到10个乡镇", [("10", "人", "个乡镇")]),
        ("7村", "在7个村", []),
        ("在7个村", "7 villages", []),
        ("在7个村", "7人", [("7", "个", "人")]),
        # Words that the vocabulary does not have say nothing.
        ("7人", "7岁", []),
        ("7岁", "7人", []),
        # One quote that has the unit is enough.
        ("5人", "5户，5人", []),
        ("300人", "300户，300人", []),
        # The same signs within a larger number, before a longer word, or in a share.
        ("300人", "1300人，300户", [("300", "人", "户")]),
        ("300人", "1,300人，300户", [("300", "人", "户")]),
        ("300人", "2万300人，300户", [("300", "人", "户")]),
        ("300人", "-300人，300户", [("300", "人", "户")]),
        ("300人", "300人次", [("300", "人", "人次")]),
        ("5人", "百分之5人，5户", [("5", "人", "%")]),
        # Or within a date, which counts nothing.
        ("17人", "2022/1/17人，17户", [("17", "人", "户")]),
        ("17 people", "On January 17 people met 17 companies", [("17", "people", "companies")]),
        ("三十余人", "三十余名党员", []),
        ("三十余户", "三十余名党员", [("三十", "户", "名")]),
    ],
)
def test_differing(text: str, quote: str, told: list[tuple[str, str, str]]) -> None:
    rows = differing(text, [quote], WORDS)
    assert [(row.number.written, row.word, row.quoted) for row in rows] == told


def test_without_a_vocabulary_nothing_differs() -> None:
    assert list(differing("5人", ["5户"], unit_words(()))) == []


@pytest.mark.parametrize(
    ("text", "unit", "whole"),
    [
        ("31 of the villages", "villages", "31 of the villages"),
        ("31 old villages", "villages", "31 old villages"),
        ("31 old villages", "persons", ""),
        ("31, the villages", "villages", ""),
        ("31", "villages", ""),
    ],
)
def test_up_to(text: str, unit: str, whole: str) -> None:
    (number,) = stated(text, WORDS.forms).counts
    assert WORDS.up_to(text, number, unit) == whole


def test_percent_and_points_are_shares() -> None:
    """85% less 70% is 15 points: they may be added to each other."""
    words = unit_words(
        (("share", ("%",)), ("points", ("个百分点",)), ("rate", ("percent",)), ("persons", ("人",)))
    )
    assert [words.is_share(unit) for unit in ("share", "points", "rate", "persons", "other")] == [
        *(True, True, True),
        *(False, False),
    ]
