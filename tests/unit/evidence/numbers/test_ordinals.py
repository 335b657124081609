"""An ordinal is held against those of its class, in both languages."""

import pytest

from generator.evidence.numbers.ordinals import differing_ordinals, ordinals, tenths_in


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("the third quarter", "第二季度", ["third quarter"]),
        ("三成", "两成", ["三成"]),
        ("获一等奖", "获二等奖", ["一等奖"]),
        ("won second prize", "一等奖", ["second prize"]),
        ("首届", "第二届", ["首届"]),
        ("下半年", "上半年", ["下半年"]),
        ("the first batch", "第二批", ["first batch"]),
        ("排名第一", "排名第二", ["排名第一"]),
        ("居全省第一位", "居全省第三位", ["居全省第一"]),
        ("列全州第二", "仅列第十一", ["列全州第二"]),
        ("It came only second of 16.", "位列第三", ["came only second"]),
        ("It came in the third round.", "第二轮", ["third round"]),
        ("打两折", "打八折", ["两折"]),
        ("三成本地销售", "两成本地销售", ["三成"]),
        ("三成本在下降", "两成本地销售", []),
        ("连续五年居全市前三", "连续三年位居全市前三", ["连续五"]),
        ("连续3年居前三", "连续三年位居全市前三", []),
        ("连续五年", "连续三届获奖，连续五年增长", []),
        ("位居全市前五", "位居全市前三", ["位居全市前五"]),
        ("位居全市第三", "位居全市前三", ["位居全市第三"]),
        ("位居全市第三", "位居全市前三，其中第三名一次", []),
        ("位居全市第一", "位居全市前三，总分居首", []),
        ("前三季度居前三", "前三季度排名前三", []),
        ("近八成", "近两成", ["八成"]),
        ("缩短到原来的四成", "缩短七成", ["四成"]),
        ("缩短到原来的三成", "缩短七成", []),
        ("打八五折", "八五折优惠", []),
        ("八折叠椅", "打两折", []),
        # the same, none, a list, a range, a count
        ("Q3", "三季度", []),
        ("the third quarter", "July to September", []),
        ("第二季度", "二、三季度", []),
        ("二季度", "一至三季度", []),
        ("第三季度", "前三季度", []),
        ("the first and second quarters", "一季度、二季度", []),
        ("五成员", "三成", []),
        ("排第十一", "单项仅列第十一", []),
        ("下列第二项", "位列第三", []),
        ("It came second to none.", "位列第三", []),
        ("the quarter-finals, a first round table", "第二轮、二季度", []),
    ],
)
def test_differing(text: str, quote: str, told: list[str]) -> None:
    assert [row.ordinal.written for row in differing_ordinals(text, [quote])] == told


def test_most_texts_have_none() -> None:
    assert ordinals("8,283 volunteers, 志愿者") == ()


def test_tenths_are_percent() -> None:
    assert tenths_in("近三成，两成半") == {30, 25}
    assert tenths_in("45岁以下的占四成五，三成一等奖") == {45, 30}


@pytest.mark.parametrize("row", ["第一、", "first, ", "一、", "first and ", "第一至", "1st, 2nd, "])
def test_long_rows_are_read_at_once(row: str) -> None:
    assert len(ordinals("第" + row * 2_000 + "季度")) <= 8
