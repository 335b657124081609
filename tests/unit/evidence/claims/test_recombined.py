"""Words of a quote that changed places: a text has them in the order of its quotes."""

import time

import pytest

from generator.evidence.claims.recombined import may_be_recombined, recombined

_DAY = "上午走访商户，下午召开座谈会"
_STAGES = "行动分两步，第一阶段排查隐患，第二阶段整改落实"
_VILLAGES = "东岭村每周二开课，西岭村每周四开课"
_MEALS = "老人免费用餐，儿童半价"
_TRAINED = "巡线员先培训后上岗"
_MOVED = "服务点从东门搬到西门办公"
_NOTICE = "停水通知由提前3天改为提前7天"


def _told(text: str, *quotes: str) -> list[str]:
    found = [written for written, _ in recombined(text, quotes)]
    assert not found or may_be_recombined([text], "\n".join(quotes))
    return found


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_DAY, "上午召开座谈会，下午走访商户。", "上午召开座谈会，下午走访商户"),
        (_DAY, "下午走访了商户，上午召开了座谈会。", "下午走访商户，上午召开座谈会"),
        (_STAGES, "第一阶段整改落实；第二阶段排查隐患。", "第一阶段整改落实，第二阶段排查隐患"),
        (_VILLAGES, "东岭村每周四开课，西岭村每周二开课。", "东岭村每周四开课，西岭村每周二开课"),
        (_MEALS, "儿童免费用餐，老人半价。", "儿童免费用餐，老人半价"),
        (_TRAINED, "巡线员先上岗后培训。", "先上岗后培训"),
        (_MOVED, "服务点从西门搬到东门办公。", "从西门搬到东门办公"),
        (_MOVED, "服务点从西门搬到东门。", "从西门搬到东门"),
        (_NOTICE, "停水通知由提前7天改为提前3天。", "由提前7天改为提前3天"),
    ],
)
def test_what_changed_places(quote: str, text: str, told: str) -> None:
    assert _told(text, quote) == [told]


@pytest.mark.parametrize(
    ("quotes", "text"),
    [
        ([_DAY], "下午召开座谈会，上午走访商户。"),
        ([_DAY], "上午走访商户，下午座谈。"),
        ([_DAY, "次日上午召开座谈会，下午走访商户"], "上午召开座谈会，下午走访商户。"),
        ([_STAGES], "第二阶段整改落实，第一阶段排查隐患。"),
        ([_VILLAGES], "西岭村每周四开课，东岭村每周二开课。"),
        ([_MEALS], "老人免费用餐，儿童半价。"),
        ([_TRAINED], "巡线员先培训，再上岗。"),
        ([_TRAINED, "冬季先上岗后培训"], "冬季先上岗后培训。"),
        ([_MOVED], "服务点从东门搬到西门。"),
        ([_MOVED, "冬天又从西门搬到东门"], "冬天从西门搬到东门。"),
        ([_NOTICE], "停水通知由提前3天改为提前7天。"),
        (["先走访，后座谈"], "先座谈会签到。"),
        (["上午学习，下午讨论"], "They studied in the morning."),
    ],
)
def test_what_is_as_the_quotes_have_it(quotes: list[str], text: str) -> None:
    assert _told(text, *quotes) == []


def test_how_the_quote_has_it_is_told() -> None:
    assert list(recombined("先上岗后培训。", [_TRAINED])) == [("先上岗后培训", "先培训后上岗")]
    known = "上午走访商户，下午召开座谈会"
    assert next(recombined("上午召开座谈会，下午走访商户。", [_DAY]))[1] == known


def test_texts_without_an_end_are_looked_at_in_time() -> None:
    begun = time.perf_counter()
    for text in ("上午学习下午讨论，" * 4_000, "先" * 20_000, "从东门" * 9_000, "由一" * 9_000):
        assert isinstance(_told(text, text[::-1], _DAY, _MOVED, _TRAINED), list)
    assert time.perf_counter() - begun < 2
