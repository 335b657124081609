"""A text in the words of its quote, without the one that denies."""

import pytest

from generator.evidence.claims.negated import without_denial


def _said(quotes: tuple[str, ...], text: str) -> str:
    is_han = any("\u4e00" <= sign <= "\u9fff" for sign in text)
    return without_denial(text, quotes, is_han)[0]


@pytest.mark.parametrize(
    ("quote", "text", "said"),
    [
        ("市水务局发展党员程序不够规范", "发展党员程序规范。", "党员程序规范"),
        ("评定等次没有公开", "评定等次已经公开。", "评定等次已经公开"),
        ("等次没有公开", "等次已经公开", "等次已经公开"),
        ("服务站节假日不休息", "盐蒿村服务站节假日休息。", "站节假日休息"),
        ("但白礁县仍有7个村尚未通上自来水", "白礁县7个村已通上自来水。", "7个村已通上自来水"),
        ("未通过《食堂补贴细则》，要求修改", "会议通过《食堂补贴细则》。", "通过《食堂补贴细则》"),
        ("未通过《食堂补贴细则》", "《食堂补贴细则》获通过。", "《食堂补贴细则》获通过"),
        ("台账尚未建立，人员不足", "市教育局台账建立", ""),
        ("市教育局台账尚未建立，人员不足", "市教育局台账已建立", "育局台账已建立"),
        (
            "Claims under 500 yuan no longer need a second signature",
            "Claims under 500 yuan need a second signature.",
            "under 500 yuan need a second signature",
        ),
        (
            "Ratings were not made public",
            "In sum, ratings were made public.",
            "ratings were made public",
        ),
        (
            "the procedure was not regular enough",
            "The procedure was regular.",
            "The procedure was regular",
        ),
    ],
)
def test_a_denial_left_out(quote: str, text: str, said: str) -> None:
    assert _said((quote,), text) == said


@pytest.mark.parametrize(
    ("quotes", "text"),
    [
        (("市水务局发展党员程序不够规范",), "发展党员程序不够规范。"),
        (("市水务局发展党员程序不够规范",), "发展党员程序有欠规范。"),
        (("市水务局发展党员程序不够规范",), "要使发展党员程序规范。"),
        (("市水务局发展党员程序不够规范",), "发展党员程序规范化。"),
        (("去年评定等次没有公开", "今年评定等次公开"), "今年评定等次公开"),
        (("等次没有公开",), "述职等次公开"),
        (("原则通过《站点办法》，未通过《补贴细则》",), "会议通过《站点办法》。"),
        (("上次未通过《补贴细则》，这次通过《补贴细则》",), "会议通过《补贴细则》。"),
        (("未通过《补贴细则》",), "会议没有通过《补贴细则》。"),
        (("仍有7个村尚未通水，其余8个村已通水",), "8个村已通水。"),
        (("不断提高服务，不少群众点赞",), "提高服务，群众点赞"),
        (("Ratings were not made public",), "Ratings were not made public."),
        (("Ratings were not made public",), "Ratings were made public later on."),
        (
            ("Ratings were not made public in May", "Ratings were made public in June"),
            "Ratings were made public in June.",
        ),
        (("It is not the first", "It opened"), "It is the first of May."),
    ],
)
def test_none(quotes: tuple[str, ...], text: str) -> None:
    assert _said(quotes, text) == ""
