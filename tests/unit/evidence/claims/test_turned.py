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
        ("每次不少于两天", "每次不超过两天。", "不超过两天"),
        ("每年至少3次", "每年至多3次。", "至多3次"),
        ("等候时间缩短一半", "等候时间延长一半。", "延长一半"),
        ("平均用时缩短七成", "平均用时缩短至七成。", "缩短至七成"),
        ("客流增长近两成", "客流下降近两成。", "下降近两成"),
        ("居民可免费借书5册", "居民须付费借书5册。", "付费借书"),
        ("两家共同运营", "一家独自运营。", "独自运营"),
        ("at least 3 times a year", "At most 3 times a year.", "At most 3 times"),
        ("全年迁入1200人", "全年迁出1200人。", "迁出1200"),
        ("Two thirds were settled within 24 hours", "Settled after 24 hours.", "after 24 hours"),
        (
            "Most of the towns have a desk",
            "All the towns have a desk.",
            "All the towns have a desk",
        ),
        ("Those over 60 get a meal", "Those under 60 get a meal.", "under 60"),
        ("It is 12 points below the average", "12 points above the average.", "above the average"),
        ("校园200米内不得设点", "校园200米外不得设点。", "200米外"),
        ("每人每年至少参加3次志愿服务", "每年至多参加3次志愿服务。", "至多参加3次"),
        ("比上年多出11场", "比上年少11场。", "少11场"),
        ("比诉讼短40余天", "比诉讼长40余天。", "长40余"),
        ("较未签约居民高出14个百分点", "较未签约居民低14个百分点。", "低14个"),
        ("比普通品种高出近两成", "比普通品种低近两成。", "低近两成"),
        ("70岁（含）以上老人优惠3元", "70岁（含）以下老人优惠3元。", "70岁（含）以下"),
        ("均比2023年快1分钟", "比2023年慢1分钟。", "慢1分"),
        ("为近十年同期最高", "为近十年同期最低。", "年同期最低"),
        ("首次进入前五", "2024年再次进入前五。", "再次进入"),
        ("农药用量连续八年负增长", "农药用量连续八年增长。", "连续八年增长"),
        ("连续三周回落", "连续三周上升。", "连续三周上升"),
        ("标准平均下调三成", "标准平均下调至三成。", "下调至三成"),
        (
            "At least two thirds of the 96 schools have one",
            "At most two thirds of them have one.",
            "At most two thirds",
        ),
        (
            "nine were closed for up to two weeks",
            "closed for at least two weeks.",
            "at least two weeks",
        ),
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
        ("每次不少于两天", "每次至少两天。"),
        ("每年至少3次、至多5次", "每年至多5次。"),
        ("平均用时缩短七成", "平均用时缩短到原来的三成。"),
        ("缩短七成，增长三成", "缩短七成，增长三成。"),
        ("收入增长一倍，支出减少一成", "支出减少一成，收入增长一倍。"),
        ("共同运营，单独核算", "单独核算。"),
        ("at least 3 times a year", "No fewer than 3 times a year."),
        ("补贴不高于每餐5元", "补贴低于每餐5元。"),
        ("部分镇街窗口人员不足，所有镇街窗口人员已培训", "所有镇街窗口人员已培训。"),
        ("Those over 60 get a meal", "Those under 60 pay."),
        ("Most of the towns have a desk", "All the towns have a website."),
        ("部分镇街窗口人员不足", "所有镇街窗口人员均已培训。"),
        ("校园200米内设点5处", "校园100米外设点5处。"),
        ("比上年多出11场", "比上年多11场。"),
        ("比上年多11场，比计划少3场", "比计划少3场。"),
        ("至少40人参加", "不少于40人参加。"),
        ("院长3名，副职短缺3名", "院长3名。"),
        ("为近十年同期最高", "为近十年同期的最高水平。"),
        ("首次进入前五，再次获奖", "再次获奖。"),
        ("连续三周回落", "连续三周下降。"),
        ("连续三周回落，此前连续三周上升", "此前连续三周上升。"),
        ("At least two thirds have one", "Two thirds or more have one."),
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
