"""A number that a text gives to something else than its quotes do, and what only looks like one."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.misplaced import misplaced

_UNITS = ("人", "人次", "个", "项", "名", "处", "件", "家", "%")


def _told(text: str, *quotes: str) -> list[tuple[str, str]]:
    return [(row.written, row.quoted) for row in misplaced(text, quotes, _UNITS, frozenset())]


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        (
            "5个品牌、3项实践",
            "形成3个品牌、5项实践",
            [("5个品牌", "3个品牌"), ("3项实践", "5项实践")],
        ),
        ("打造 5 个品牌。", "打造3个品牌，推出5项实践", [("5 个品牌", "3个品牌")]),
        ("五个品牌", "三个品牌、五项实践", [("五个品牌", "三个品牌")]),
        ("5个品牌", "品牌3个，实践5个", [("5个品牌", "品牌3个")]),
        ("品牌5个", "品牌3个，实践5个", [("品牌5个", "品牌3个")]),
        (
            "现场1,991人次",
            "参与6,148人次，其中现场4,157人次、线上1,991人次",
            [("现场1,991人次", "现场4,157人次")],
        ),
        ("走访12家企业", "走访企业30家，解决问题12件", [("12家企业", "企业30家")]),
        # both are of the same kind, and the quote tells them apart
        ("码头灯亮30盏", "码头灯亮12盏，栈桥灯亮30盏", [("码头灯亮30盏", "码头灯亮12盏")]),
        ("30 quay lamps", "12 quay lamps and 30 pier lamps", [("30 quay lamps", "12 quay lamps")]),
        (
            "5 brands and 3 practices",
            "There are 3 brands and 5 practices.",
            [("5 brands", "3 brands"), ("3 practices", "5 practices")],
        ),
        ("It has 5 brands.", "three brands and five practices", [("5 brands", "three brands")]),
        ("It trained 30 volunteers.", "12 volunteers at 30 stations", [("30 volunteers",) * 2]),
    ],
)
def test_another_thing(text: str, quote: str, told: list[tuple[str, str]]) -> None:
    told = [(written, "12 volunteers" if written == known else known) for written, known in told]
    assert _told(text, quote) == told


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("3个品牌、5项实践", "形成3个品牌、5项实践"),
        ("品牌3个", "形成3个品牌、5项实践"),
        # the same number of both
        ("5个品牌", "5项实践、5个品牌，新增3个品牌"),
        # a part of what is counted
        ("31处驿站", "建成驿站52处，其中码头旁31处、市场9处"),
        ("5 brands shone.", "There are 12 brands, including 5 practices"),
        # what has the number in the quote is told beside it
        ("码头旁的31处驿站", "驿站52处，码头旁31处"),
        # what it counts is not known
        ("5个品牌", "3个品牌；增至5个"),
        ("5个品牌", "3个品牌，5个优秀的品牌"),
        ("It has 5 brands.", "3 brands; now there are 5"),
        ("30 lamps", "12 lamps and 30 pier lamps"),
        ("5个党建品牌", "3个党建品牌、5个品牌"),
        ("5个品牌", "形成3个品牌、五大品牌，5项实践"),
        # ranges, ordinals, shares, years
        ("3至5个品牌", "3个品牌、5项实践"),
        ("第5个品牌", "3个品牌、5项实践"),
        ("5%品牌", "3个品牌、5项实践"),
        ("the 5th brand", "3 brands, 5 practices"),
        ("In 2030 brands grew.", "3 brands, 2030 practices"),
        # another language
        ("5 brands", "3个品牌、5项实践"),
        ("5个品牌", "3 brands and 5 practices"),
        # one, and a number that no quote has
        ("1个品牌", "3个品牌、1项实践"),
        ("8个品牌", "3个品牌、5项实践"),
    ],
)
def test_nothing_is_told(text: str, quote: str) -> None:
    assert _told(text, quote) == []


def test_any_quote_that_may_count_it_is_enough() -> None:
    quotes = ("3个品牌、5项实践", "又有5个品牌")
    assert _told("5个品牌", *quotes[:1])
    assert not _told("5个品牌", *quotes)
    assert not _told("5个品牌", quotes[0], "5 brands")


def test_what_is_computed_is_not_taken_from_elsewhere() -> None:
    quotes = ["3个品牌、5项实践"]
    assert not list(misplaced("5个品牌", quotes, _UNITS, {Decimal(5)}))
