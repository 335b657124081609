"""A text in the words of its quote, with one of them turned."""

import time

import pytest

from generator.evidence.claims.turned import may_turn, turned


def _said(text: str, quote: str) -> str:
    is_han = not text.isascii()
    found = turned(text, [quote], is_han)[0]
    assert not found or may_turn(text.lower(), quote.lower(), is_han)
    return found


@pytest.mark.parametrize(
    ("quote", "text", "said"),
    [
        ("三分之二的诉求在24小时内办结", "三分之二的诉求在24小时后办结。", "24小时后"),
        ("三分之二的诉求在24小时内办结", "全部诉求在24小时内办结。", "全部诉求在24小时内"),
        ("大专以上学历的占81%", "大专以下学历的占81%。", "大专以下"),
        ("低于全州平均12.2个百分点", "建成率高于全州平均12.2个百分点。", "高于全州平"),
        ("部分镇街窗口人员不足", "所有镇街窗口人员不足。", "所有镇街窗口人员不足"),
        ("四成的服务站建成已满十年", "四成的服务站建成不满十年。", "不满十年"),
        ("补贴不宜高于每餐5元", "补贴不宜低于每餐5元。", "低于每餐5"),
        ("3月31日前再次提交", "3月31日后再次提交。", "31日后"),
        ("60岁以上老人每餐补贴4元", "60岁以下老人每餐补贴4元。", "60岁以下"),
        ("全年迁入1200人", "全年迁出1200人。", "迁出1200"),
        ("Two thirds were settled within 24 hours", "Settled after 24 hours.", "after 24 hours"),
        (
            "Most of the towns have a desk",
            "All the towns have a desk.",
            "All the towns have a desk",
        ),
        ("Those over 60 get a meal", "Those under 60 get a meal.", "under 60"),
        ("It is 12 points below the average", "12 points above the average.", "above the average"),
        ("aged 60 or over get 4 yuan", "aged 60 or under get 4 yuan.", "60 or under"),
    ],
)
def test_a_turned_word(quote: str, text: str, said: str) -> None:
    assert _said(text, quote) == said


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("三分之二的诉求在24小时内办结", "三分之二的诉求在24小时内办结。"),
        # the rest, the other of two, another thing, what a quote says as well, a denial
        ("大专以上学历的占81%", "大专以下学历的占19%。"),
        ("大专以上学历的占81%", "大专以下学历的是少数。"),
        ("15日前报名，15日后抽签", "15日后抽签。"),
        ("5月前完成80%，6月复查", "5月后完成其余。"),
        ("低于全州平均", "高于全省平均。"),
        ("免费开放图书馆", "收费开放停车场。"),
        ("补贴不高于每餐5元", "补贴低于每餐5元。"),
        ("部分镇街窗口人员不足，所有镇街窗口人员已培训", "所有镇街窗口人员已培训。"),
        ("Those over 60 get a meal", "Those under 60 pay."),
        ("Most of the towns have a desk", "All the towns have a website."),
        ("部分镇街窗口人员不足", "所有镇街窗口人员均已培训。"),
        ("settled within 24 hours", "settled within 24 hours, not after 24 hours"),
    ],
)
def test_honest_texts(quote: str, text: str) -> None:
    assert _said(text, quote) == ""


@pytest.mark.parametrize("row", ["24小时内", "以上", "部分镇街窗口", "满十年", "高于"])
def test_long_texts_are_looked_at_at_once(row: str) -> None:
    start = time.process_time()
    turned("24小时后，以下，所有镇街窗口，不满十年，低于" * 20, [row * 2_000], is_han=True)
    assert time.process_time() - start < 0.5
