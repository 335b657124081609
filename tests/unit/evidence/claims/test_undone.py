"""What quotes deny or only aim at: false texts are told, honest ones never."""

import pytest

from generator.evidence.amounts.proving import stated
from generator.evidence.claims.undone import (
    denied,
    may_be_dated,
    may_deny_in_english,
    may_deny_in_han,
    planned_dates,
    target_of,
    told_as_result,
)

_UNITS = ("家", "件", "人", "%")


def _is_han(text: str) -> bool:
    return any("\u4e00" <= sign <= "\u9fff" for sign in text)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("该局未开展志愿服务", "该局开展了志愿服务"),
        ("该局尚未开展志愿服务", "已开展志愿服务"),
        ("志愿服务没有全面开展", "志愿服务已经开展"),
        ("书屋未按期建成", "书屋建成了"),
        ("台账没有建立", "建立了台账"),
        ("缺水问题未得到根本解决", "缺水问题得到根本解决"),
        ("缺水问题未得到根本解决", "缺水问题已全部解决"),
        ("The office has not opened a library", "The office opened a library."),
        ("The library has not been opened", "The library was opened."),
        ("The office never opened a library", "It has opened a library."),
        ("The office failed to visit the firms", "It visited the firms."),
        ("The office hasn’t built a hall", "The office built a hall."),
        ("The office has yet to publish its list", "The list was published."),
    ],
)
def test_a_deed_that_the_quote_denies(quote: str, text: str) -> None:
    written, known = denied(text, [quote], _is_han(text))
    assert written
    assert known in quote


@pytest.mark.parametrize("quote", ["Not yet opened", "NEVER OPENED", "Without a library"])
def test_a_denial_at_the_beginning_of_a_quote_is_not_missed_at_a_glance(quote: str) -> None:
    assert may_deny_in_han(quote) or may_deny_in_english(quote)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("未开展志愿服务", "未开展志愿服务"),
        ("未开展志愿服务", "没有开展志愿服务"),
        ("未开展志愿服务，开展了培训", "开展了培训"),
        ("未开展志愿服务，举办讲座三场", "开展了讲座"),
        ("未开展线上活动，走访了企业", "开展了走访"),
        ("缺水问题未得到根本解决", "缺水问题未得到解决"),
        ("缺水问题得到有效解决，仍未全部办结", "缺水问题得到有效解决"),
        ("未成年人教育开展顺利", "开展了未成年人教育"),
        ("未来开展更多活动", "开展了活动"),
        ("开展志愿服务，从未中断", "开展了志愿服务"),
        ("对未开展的单位进行督促", "开展了督促"),
        ("It has not opened a library", "It has not opened a library."),
        ("It has not opened a library", "No library was opened."),
        ("It has not opened a library", "No library has been opened so far."),
        ("It has not opened a library", "It kept a hall."),
        ("It not only opened a library but also a hall", "It opened a library."),
        ("It has not opened a library, but opened a hall", "It opened a hall."),
        ("It has not opened a library; a hall was built", "It opened a hall."),
        ("未开展志愿服务", "It carried out voluntary service."),
        ("Without opening hours, it opened to all", "It opened to all."),
    ],
)
def test_what_the_quote_may_bear_out(quote: str, text: str) -> None:
    assert denied(text, [quote], _is_han(text)) == ("", "")


def test_another_quote_may_tell_of_the_deed() -> None:
    quotes = ["未开展志愿服务", "全年组织活动12次"]
    assert denied("开展了活动", quotes, is_han=True) == ("", "")


def _is_told(quote: str, text: str, value: int) -> bool:
    own = [row for row in stated(text, _UNITS).numbers if row.value == value]
    rows = [row for row in stated(quote, _UNITS).numbers if row.value == value]
    assert own
    assert rows
    return bool(target_of(quote, rows)) and told_as_result(text, own[0], _is_han(text))


@pytest.mark.parametrize(
    ("quote", "text", "value"),
    [
        ("今年目标走访1200家企业，已走访800家", "走访了1200家企业", 1200),
        ("力争办件1,500件；目前办件900件", "已办件1500件", 1500),
        ("去年办结300件，今年计划办结500件", "办结了500件", 500),
        ("力争培训60人，实际培训了40人", "培训了60人", 60),
        ("销售突破200万元，力争2032年达到500万元", "2032年达到500万元", 5000000),
        ("It aims to visit 1,200 firms, and visited 800", "It visited 1,200 firms.", 1200),
        ("Its target was 500 lamps; 300 were lit", "500 lamps were lit.", 500),
        ("It lit 300 lamps and will light 200 more", "It has lit 200 lamps.", 200),
        ("It plans to train 60 people. It trained 40", "60 people were trained.", 60),
        ("Expected to visit 1,200 firms", "It visited 1,200 firms.", 1200),
    ],
)
def test_a_target_told_as_a_result(quote: str, text: str, value: int) -> None:
    assert _is_told(quote, text, value)


@pytest.mark.parametrize(
    ("quote", "text", "value"),
    [
        ("今年目标走访1200家企业，已走访800家", "走访了800家企业", 800),
        ("今年目标走访1200家企业，已走访800家", "目标是走访1200家企业", 1200),
        ("销售突破200万元，力争2032年达到500万元", "力争达到500万元", 5000000),
        ("今年目标走访1200家企业", "1200家企业走访行动", 1200),
        ("超额完成目标任务，走访1200家企业", "走访了1200家企业", 1200),
        ("目标走访1200家，已全部走访1200家", "走访了1200家企业", 1200),
        ("圆满完成年初目标的1200家走访", "走访了1200家企业", 1200),
        ("按计划走访了1200家企业", "走访了1200家企业", 1200),
        ("按计划走访1200家企业", "走访了1200家企业", 1200),
        ("完成目标1200家企业的走访", "走访了1200家企业", 1200),
        ("紧盯目标走访1200家企业", "走访了1200家企业", 1200),
        ("对照目标任务走访1200家企业", "走访了1200家企业", 1200),
        ("将走访的1200家企业纳入台账", "走访了1200家企业", 1200),
        ("应邀走访1200家企业，按要求办结", "走访了1200家企业", 1200),
        ("实施三年行动计划，走访1200家企业", "走访了1200家企业", 1200),
        ("争取资金1200元", "争取了资金1200元", 1200),
        ("Under its plan it visited 1,200 firms", "It visited 1,200 firms.", 1200),
        ("It visited 1,200 firms, as planned", "It visited 1,200 firms.", 1200),
        ("实现目标，办件1200件", "办件了1200件", 1200),
        ("It met its target and visited 1,200 firms", "It visited 1,200 firms.", 1200),
        ("It reached its target of 1,200 visits", "1,200 visits were made.", 1200),
        ("It aims to visit 1,200 firms, and visited 800", "It visited 800 firms.", 800),
        ("It aims to visit 1,200 firms", "It aims to visit 1,200 firms.", 1200),
        ("It aims to visit 1,200 firms", "The target of 1,200 firms was set.", 1200),
        ("96 per cent would recommend it (n = 175)", "175 answers were given.", 175),
        ("It had planned 500 lamps and lit 500 lamps", "500 lamps were lit.", 500),
    ],
)
def test_an_honest_number(quote: str, text: str, value: int) -> None:
    assert not _is_told(quote, text, value)


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("2025年6月底前已实现全覆盖", "已覆盖93%，力争2025年6月底前实现全覆盖", ["2025年6月"]),
        ("已于2025年开工", "二期工程将于2025年第四季度开工", ["2025年"]),
        ("The second stage began in 2025.", "二期工程将于2025年第四季度开工", ["2025"]),
        ("It dredged 3 km in June 2026.", "It plans to dredge 3 km by June 2026", ["June 2026"]),
        # planned as well, another date, done at another place, no deed
        ("将于2025年开工", "二期工程将于2025年第四季度开工", []),
        ("The second stage is to begin in 2025.", "二期工程将于2025年第四季度开工", []),
        ("已于2024年开工", "二期工程将于2025年第四季度开工", []),
        ("2025年已完成", "2025年完成80%，预计2025年底全部完成", []),
        ("已建成12处", "预计2025年建成12处", []),
        ("目标是2025年实现全覆盖", "力争2025年实现全覆盖", []),
    ],
)
def test_a_date_that_quotes_only_plan(text: str, quote: str, told: list[str]) -> None:
    found = [written for written, _ in planned_dates(text, [quote], _is_han(text))]
    assert found == told
    assert may_be_dated(text) or not told
