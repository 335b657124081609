"""What a number counts, where that is sure."""

import time

import pytest

from generator.evidence.amounts.counted import counted_in

_UNITS = ("人", "人次", "个", "项", "名", "处", "场", "盏", "年", "%")


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("形成3个品牌、5项实践", ["品牌", "实践"]),
        ("形成 3 个品牌，走进社区", ["品牌"]),
        ("三个品牌和五项实践", ["品牌", "实践"]),
        ("点亮12盏路灯", ["路灯"]),
        ("30余名志愿者参加", ["志愿者"]),
        ("建成驿站52处，其中码头旁31处", ["驿站", "码头旁"]),
        ("其中现场4,157人次、线上1,991人次", ["现场", "线上"]),
        ("品牌共有3个", ["品牌"]),
        ("3 brands and five new practices.", ["brands", "new practices"]),
        ("30 volunteers joined", ["volunteers"]),
        ("5 of the brands", ["brands"]),
        ("12 sports clubs", ["sports clubs"]),
        ("served 40 people", ["people"]),
        # not sure
        ("品牌由3个增至5个", ["", ""]),
        ("5个优秀的品牌", [""]),
        ("3至5个品牌", ["", ""]),
        ("第3个品牌", [""]),
        ("前3名选手", [""]),
        ("每3个品牌", [""]),
        ("30人参加", [""]),
        ("5个村", [""]),
        ("品牌增长5%", [""]),
        ("3 to 5 brands", ["", ""]),
        ("from 3 brands", [""]),
        ("3 of which shone", [""]),
        ("5 brand managers and 3 brand", ["brand managers", ""]),
        ("3 brands strong", [""]),
        ("2030 brands", [""]),
        ("48 séances, 5 s", ["", ""]),
        ("5", [""]),
    ],
)
def test_things(text: str, things: list[str]) -> None:
    assert [row.thing for row in counted_in(text, _UNITS)] == things


@pytest.mark.parametrize(
    "text", ["5" + "品" * 60_000, "品" * 60_000 + "5", "5 " + "brands " * 9_000, "5个、" * 4_000]
)
def test_long_texts_take_no_time(text: str) -> None:
    begun = time.process_time()
    counted_in(text, _UNITS)
    assert time.process_time() - begun < 3
