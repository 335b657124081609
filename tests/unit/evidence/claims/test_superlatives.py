"""The first, the only, the most: told where a text says so without doubt, and not elsewhere."""

import time

import pytest

from generator.evidence.claims.superlative_words import Kind
from generator.evidence.claims.superlatives import (
    is_among_all,
    says,
    superlatives,
)

_LONG = "the first evening library of the city"


def _kinds(text: str, is_han: bool) -> list[tuple[str, str]]:
    return [(row.kind, row.written) for row in superlatives(text, is_han)]


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("全市首个夜间读书会", "first", "全市首个"),
        ("首创“灯下课堂”", "first", "首创"),
        ("这一做法属全国首创。", "first", "全国首创"),
        ("全省首批试点", "first", "全省首批"),
        ("开办第一家夜间书屋", "first", "第一家"),
        ("首次把课堂办到码头", "first", "首次"),
        ("率先公开清单", "first", "率先"),
        ("填补了夜间阅读的空白", "first", "填补了夜间阅读的空白"),
        ("是全市唯一的夜间书屋", "only", "唯一"),
        ("独一无二的品牌", "only", "独一无二"),
        ("规模最大、人数最多的书屋", "most", "最大"),
        ("读者人数最多。", "most", "最多"),
        ("满意度最高", "most", "最高"),
        ("提供最优服务", "best", "最优"),
        ("走在全省前列", "leading", "走在全省前列"),
        ("办件速度全国领先", "leading", "领先"),
        ("名列前茅", "leading", "名列前茅"),
        ("全县最早的书屋", "first", "最早的"),
        ("位居榜首", "most", "榜首"),
        ("位列全省之首", "most", "之首"),
        ("全国仅有的夜间书屋", "only", "全国仅有"),
        ("獨一無二的品牌", "only", "獨一無二"),
        ("首創“燈下課堂”", "first", "首創"),
        ("读者最少的书屋", "most", "最少"),
    ],
)
def test_told_in_chinese(text: str, kind: str, written: str) -> None:
    assert (kind, written) in _kinds(text, is_han=True)


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("It opened the first evening library.", "first", "the first"),
        ("The first evening library opened.", "first", "The first"),
        ("Lantern City's first evening library", "first", "City's first"),
        ("the city’s first evening library", "first", "city’s first"),
        ("It is the first in the city.", "first", "the first in the city"),
        ("the first-ever evening library", "first", "first-ever"),
        ("It reads on the quay for the first time.", "first", "for the first time"),
        ("in the first evening library of the city", "first", _LONG),
        ("It pioneered evening reading.", "first", "pioneered"),
        ("the only library open at night", "only", "the only"),
        ("a one-of-a-kind library", "only", "one-of-a-kind"),
        ("a unique brand", "unique", "unique"),
        ("the largest library", "most", "the largest"),
        ("This library is the largest.", "most", "the largest"),
        ("the city's busiest library", "most", "s busiest"),
        ("the most visited library", "most", "the most visited"),
        ("the most careful readers in the city", "most", "the most careful readers in the city"),
        ("the best library", "best", "the best"),
        ("It leads the province in reading.", "leading", "leads the province"),
        ("a nation-leading service", "leading", "nation-leading"),
    ],
)
def test_told_in_english(text: str, kind: str, written: str) -> None:
    assert (kind, written) in _kinds(text, is_han=False)


@pytest.mark.parametrize(
    "text",
    [
        "首先学习文件，最后集中讨论",
        "网站首页有清单",
        "驻村第一书记每周值班",
        "第一时间回应来信",
        "最近一年办结来信",
        "最终形成清单",
        "最大限度方便群众",
        "最多跑一次",
        "每人最多3次",
        "最高人民法院",
        "最高可贷20万元",
        "最好提前预约",
        "全省最佳实践",
        "第一支部和第二支部",
        "第一季度",
        "首届读书节",
        "首末班车",
        "公交首末站",
        "首问负责制",
        "首都",
        "部首部件",
        "首创于2014年",
        "最早创建于2014年",
        "大家最高兴的事",
        "每件事有唯一标识",
        "群众满意是唯一标准",
        "尊重群众首创精神",
        "率先垂范",
        "首次申领须本人到场",
        "并非首个书屋",
        "不是唯一的办法",
        "“全市首个”的牌子",
        "独立办公",
        "前列腺筛查",
        "第一个书屋在码头，第二个在车站",
        "党课最少一次",
        "优先办理",
        "先锋岗",
        "一等奖",
        "第二批",
        "全市仅有12名看守",
        "这是各项任务之首要",
    ],
)
def test_not_told_in_chinese(text: str) -> None:
    assert _kinds(text, is_han=True) == []


@pytest.mark.parametrize(
    "text",
    [
        "At first it read at noon.",
        "the first secretary of the village",
        "in the first half of the year",
        "the first quarter",
        "first aid",
        "First, responsibility.",
        "in the first library it opened",
        "The first evening was quiet.",
        "The first report is read aloud.",
        "the first two evenings",
        "The first list names tasks, the second their owners.",
        "at least 12 lamps",
        "at last",
        "It is a best practice.",
        "the best way to read",
        "the best of their time",
        "to the greatest extent",
        "the members of the leading team",
        "leading cadres",
        "Party building leading centre",
        "It leads the city committee.",
        "a unique identifier",
        "the only way",
        "only twelve",
        "most of the lamps",
        "make the most of it",
        "not the first library",
        "It is not the only library.",
        "a “first of its kind” library",
        "the latest list",
        "the young pioneers",
        "the west quay",
    ],
)
def test_not_told_in_english(text: str) -> None:
    assert _kinds(text, is_han=False) == []


@pytest.mark.parametrize(
    ("kind", "quote", "proved"),
    [
        ("first", "全市首家夜间书屋", True),
        ("first", "率先在全市开办夜间书屋", True),
        ("first", "the first evening library", True),
        ("first", "a pioneer of evening reading", True),
        ("first", "首先开办夜间书屋", False),
        ("first", "驻村第一书记开办书屋", False),
        ("first", "创建夜间书屋", False),
        ("first", "At first it was small", False),
        ("first", "in the first half of the year", False),
        ("only", "全市仅此一家", True),
        ("only", "the sole library", True),
        ("only", "不仅读书，还写字", False),
        ("only", "独立办公", False),
        ("only", "not only books", False),
        ("unique", "特色品牌", True),
        ("unique", "a brand", False),
        ("most", "读者最多", True),
        ("most", "the busiest library", True),
        ("most", "a record number of readers", True),
        ("most", "最近一年有读者320人", False),
        ("most", "at least 320 readers", False),
        ("most", "most of the guests in the west, at the latest", False),
        ("best", "优秀书屋", True),
        ("best", "书屋开放", False),
        ("leading", "走在全市前列", True),
        ("leading", "书屋开放", False),
    ],
)
def test_what_a_quote_says(kind: Kind, quote: str, proved: bool) -> None:
    assert says(kind, quote) == proved


def test_what_others_are_compared_in() -> None:
    assert is_among_all("全市最大的书屋")
    assert is_among_all("the largest in the city")
    assert not is_among_all("其中工地旁最多")


@pytest.mark.parametrize(
    "text",
    [
        "首" * 50_000,
        "全国首都" * 12_000,
        "填补" * 25_000,
        "走在" * 25_000,
        "first " * 10_000,
        "first " + "a" * 50_000,
        "the first first" * 5_000,
        "leading a b " * 8_000,
        "A" + "a" * 50_000,
        "“" * 20_000 + "首个",
        "the first " * 10_000,
        "全市首个" * 20_000,
    ],
)
def test_long_texts_take_no_time(text: str) -> None:
    begun = time.process_time()
    for is_han in (True, False):
        superlatives(text, is_han)
    for kind in ("first", "only", "unique", "most", "best", "leading"):
        says(kind, text)
    assert time.process_time() - begun < 3
