"""Who did which of two things: a text says it as its quotes do."""

import time

import pytest

from generator.evidence.claims.swapped import may_be_swapped, swapped

_TEAMS = "红砖队负责清理河道，青瓦队负责修补步道"
_PRIZES = "一等奖由东浦街道获得，二等奖由西浦街道获得"
_VILLAGES = "东岭村种植茶叶320亩，西岭村种植药材150亩，共470亩"
_OFFICES = "区教育局提供场地，团区委招募志愿者"
_TASKS = "李文清任组长，何小满任副组长"
_SCHOOLS = "南门小学获书法组一等奖，北门小学获绘画组二等奖"


def _told(text: str, *quotes: str) -> list[str]:
    found = [written for written, _ in swapped(text, quotes)]
    assert not found or any(map(may_be_swapped, quotes))
    return found


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_TEAMS, "青瓦队负责清理河道，红砖队负责修补步道。", None),
        (_TEAMS, "红砖队修补步道，青瓦队清理河道。", None),
        (_TEAMS, "青瓦队负责清理河道。", None),
        (_PRIZES, "西浦街道获一等奖，东浦街道获二等奖。", None),
        (_PRIZES, "一等奖由西浦街道获得、二等奖由东浦街道获得。", None),
        (_PRIZES, "西浦街道获得一等奖。", None),
        (_VILLAGES, "西岭村种植茶叶320亩，东岭村种植药材150亩。", None),
        (_VILLAGES, "东岭村种植药材320亩，西岭村种植茶叶150亩。", None),
        (_OFFICES, "团区委提供场地，区教育局招募志愿者。", None),
        (_OFFICES, "场地由团区委提供，志愿者由区教育局招募。", None),
        (_TASKS, "何小满任组长，李文清任副组长。", None),
        (_TASKS, "组长是何小满，副组长是李文清。", None),
        (_SCHOOLS, "北门小学获书法组一等奖。", "北门小学获书法组一等奖"),
        ("先锋岗设在一楼，调解室设在三楼", "一楼设调解室，三楼设先锋岗。", None),
        (
            "王芬荣获“最美邻居”称号，陆平荣获“热心人”称号",
            "陆平是“最美邻居”，王芬是“热心人”。",
            None,
        ),
    ],
)
def test_what_changed_places(quote: str, text: str, told: str | None) -> None:
    assert _told(text, quote) == [told or text.rstrip("。").replace("、", "，")]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (_TEAMS, "青瓦队修补步道，红砖队清理河道。"),
        (_TEAMS, "河道由红砖队清理，步道由青瓦队修补。"),
        (_TEAMS, "红砖队和青瓦队清理河道、修补步道。"),
        (_TEAMS, "红砖队、青瓦队分别清理河道、修补步道。"),
        (_TEAMS, "红砖队清理河道时，青瓦队在修补步道。"),
        (_TEAMS, "清理河道的不是青瓦队，是红砖队。"),
        (_PRIZES, "东浦街道获一等奖，西浦街道获二等奖。"),
        (_PRIZES, "获二等奖的是西浦街道，获一等奖的是东浦街道。"),
        (_PRIZES, "西浦街道获得二等奖。"),
        (_VILLAGES, "茶叶在东岭村，药材在西岭村。"),
        (_VILLAGES, "东岭、西岭两个村种植茶叶和药材共470亩。"),
        (_OFFICES, "志愿者由团区委招募，场地由区教育局提供。"),
        (_OFFICES, "团区委招募的志愿者在区教育局的场地服务。"),
        (_TASKS, "副组长是何小满，组长是李文清。"),
        (_SCHOOLS, "北门小学获绘画组二等奖。"),
        # Not built alike, or the same of both
        ("由镇里出资，村里完成清淤，村民负责管护", "村里完成清淤，由镇里出资。"),
        ("甲村完成改水，甲村完成改厕", "甲村完成改厕，甲村完成改水。"),
        ("The first team cleared it, the second mended it", "二队清理，一队修补。"),
    ],
)
def test_honest_texts(quote: str, text: str) -> None:
    assert _told(text, quote) == []


def test_another_quote_may_have_them_so() -> None:
    text = "青瓦队负责清理河道。"
    assert _told(text, _TEAMS) == ["青瓦队负责清理河道"]
    assert _told(text, _TEAMS, "去年，青瓦队清理河道") == []


@pytest.mark.parametrize("row", ["甲村负责茶叶，", "由", "负责，", "一楼设先锋岗，二楼设调解室，"])
def test_long_texts_are_looked_at_at_once(row: str) -> None:
    start = time.process_time()
    list(swapped(row * 2_000, [row * 2_000, f"{_TEAMS}，{row * 100}"]))
    assert time.process_time() - start < 0.5
