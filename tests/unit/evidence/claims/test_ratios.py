"""The parts of a ratio stay with their parties."""

import time
from fractions import Fraction

import pytest

from generator.evidence.claims.ratios import may_be_ratio, ratios, shares_of_ratios, turned_ratios

_THREE = "补助资金由省、市、县按3:4:3的比例承担"
_TWO = "收益由村集体和农户按6∶4分成"
_BEHIND = "3000万元按4:3:3的比例分配给东浦县、西浦县、南浦区"


def _told(text: str, quote: str) -> list[str]:
    found = [written for written, _ in turned_ratios(text, [quote])]
    assert not found or may_be_ratio(quote)
    return found


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_THREE, "资金由省、市、县按4:3:3承担。", ["4:3:3"]),
        (_THREE, "资金由市、省、县按3:4:3承担。", ["3:4:3"]),
        (_THREE, "省、市、县分别承担四成、三成、三成。", ["四成、三成、三成"]),
        (_THREE, "They share it 4:3:3.", ["4:3:3"]),
        (_TWO, "收益由农户和村集体按6:4分成。", ["6:4"]),
        (_TWO, "村集体得四成，农户得六成。", ["四成，农户得六成"]),
        (_TWO, "They share it 4 to 6.", ["4 to 6"]),
        (_BEHIND, "按4:3:3分配给西浦县、东浦县、南浦区。", ["4:3:3"]),
        ("测评和评审按7比3计算", "测评和评审按三比七计算。", ["三比七"]),
        ("评出30个和60名，比例为1:2", "比例为2:1。", ["2:1"]),
        ("Town and village share it 6:4", "镇、村按4:6分享。", ["4:6"]),
        ("Town and village share it 6:4", "Town and village share it 4:6.", ["4:6"]),
    ],
)
def test_a_turned_ratio(quote: str, text: str, told: list[str]) -> None:
    assert _told(text, quote) == told


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (_THREE, "资金由省、市、县按3∶4∶3分担。"),
        (_THREE, "市、省、县按4:3:3承担资金。"),
        (_THREE, "市承担四成，省和县各承担三成。"),
        (_THREE, "They share it 3:4:3."),
        (_TWO, "收益由农户和村集体按4:6分成。"),
        (_TWO, "农户得四成，村集体得六成。"),
        (_TWO, "村集体得六成，农户得四成。"),
        (_TWO, "They share it 6 to 4."),
        (_BEHIND, "按4:3:3分配给东浦县、西浦县、南浦区。"),
        # other ratios, equal parts, times, no ratio
        ("养护比由1:6提高到1:4", "The ratio went from 1:6 to 1:4."),
        ("按6:4分成", "农户与村集体之比为4:6。"),
        ("按1:1配套", "One to one, 1:1."),
        ("9:30开始，比例为6:4", "It begins at 9:30, in groups of 4 to 6%, from 4 to 6."),
        ("同比增长4%，环比增长6%", "按6:4分成。"),
        ("2023年比2022年多3件", "2022年比2023年少。"),
    ],
)
def test_honest_texts(quote: str, text: str) -> None:
    assert _told(text, quote) == []


def test_the_shares_of_the_parts() -> None:
    assert shares_of_ratios("按2:3:5承担") == {Fraction(1, 5), Fraction(3, 10), Fraction(1, 2)}
    assert shares_of_ratios("比例为0:0") == set()
    assert [row.written for row in ratios("七比三，8：2")] == ["七比三", "8：2"]


@pytest.mark.parametrize("row", ["3:4", "1比", "3:", "四成", "4 to "])
def test_long_texts_are_looked_at_at_once(row: str) -> None:
    start = time.process_time()
    list(turned_ratios(f"{row * 2_000}，4:3", [f"{row * 2_000}，3:4"]))
    assert time.process_time() - start < 0.5
