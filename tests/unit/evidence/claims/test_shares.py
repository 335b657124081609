"""Shares said with two small numbers: borne out by the quotes, or left to be told."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.proving import stated
from generator.evidence.claims.shares import shares_borne_out


def _said(quote: str, text: str) -> list[str]:
    numbers: set[Decimal] = {row.value for row in stated(quote, ("份", "件", "%")).numbers}
    return [text[start:end] for start, end, _ in shares_borne_out(text, [quote], numbers)]


@pytest.mark.parametrize(
    ("quote", "text", "share"),
    [
        ("90%的问卷表示满意", "Nine in ten were content.", "Nine in ten"),
        ("1,820份中有1,638份满意", "Nine out of ten were content.", "Nine out of ten"),
        ("1,820份中有1,638份满意", "每十份问卷有九份满意", "每十份问卷有九份"),
        ("90%的问卷表示满意", "十份里有九份满意", "十份里有九份"),
        ("2,860件中2,431件当日办结", "五件申请里有四件多", "五件申请里有四件多"),
        ("2,860件中2,431件当日办结", "More than four in five", "More than four in five"),
        ("九成问卷表示满意", "nine copies in every ten", "nine copies in every ten"),
        ("客流增长两倍", "three times as many visits", "three times as"),
        ("Complaints rose by almost a quarter.", "投诉增加近25%", "25"),
        ("投诉增加近四分之一", "Complaints rose by nearly 25%.", "25"),
        ("三分之一的学员返乡", "33.3 per cent came back.", "33.3"),
        ("参训者一半是女性", "女性占50%", "50"),
        ("床位增加1.2倍", "Beds grew by 120%.", "120"),
        ("学费按原价打八折收取", "Fees were cut by 20%.", "20"),
        ("学费按原价打八折收取", "学费减免20%", "20"),
        ("学费按原价打八折收取", "Learners pay 80% of the fee.", "80"),
    ],
)
def test_a_share_of_the_quotes(quote: str, text: str, share: str) -> None:
    assert _said(quote, text) == [share]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("70%的问卷表示满意", "Nine in ten were content."),
        ("1,820份中有1,638份满意", "每十份问卷有七份满意"),
        ("2,860件中2,431件当日办结", "Four in five"),
        ("90%的问卷表示满意", "It opened nine in March, ten in May."),
        ("90%的问卷表示满意", "It took ten in nine streets."),
        ("90%的问卷表示满意", "建成九处，十月开放"),
        ("投诉增加近四分之一", "Complaints rose by nearly 30%."),
        ("投诉增加近四分之一", "Complaints rose by more than 25%."),
        ("投诉增加近四分之一", "投诉增加25个百分点"),
        ("超过四分之一的学员返乡", "不到25%的学员返乡"),
        ("漏损率由15%降至9%", "Leakage fell by 40%."),
        ("床位增加1.2倍", "Beds grew by 20%."),
        ("学费按原价打八折收取", "Fees were cut by 80%."),
        ("学费按原价打八折收取", "Learners pay 20% of the fee."),
    ],
)
def test_none(quote: str, text: str) -> None:
    assert _said(quote, text) == []


def test_parts_of_a_ratio_stand_in_its_order() -> None:
    quote = "收益由村集体和农户按6∶4分成"
    assert _said(quote, "The village gets 60% and the farmers 40%.") == ["60", "40"]
    assert _said(quote, "农户得40%") == ["40"]
    assert _said(quote, "The village gets 40% and the farmers 60%.") == []
    assert _said(quote, "The village gets 70%.") == []
