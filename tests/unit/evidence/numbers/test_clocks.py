"""Times of day, and whether two texts tell the same."""

import time

import pytest

from generator.evidence.numbers.clocks import agreeing, clocks_in


def _read(text: str) -> list[str]:
    """Each time with the hours that it may be; in brackets what is never told."""
    found = []
    for row in clocks_in(text):
        hours = "|".join(f"{at // 60}:{at % 60:02}" for at in sorted(row.minutes))
        found.append(hours if row.is_sure else f"({hours})")
    return found


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("上午9时30分召开，下午5时结束", ["9:30", "17:00"]),
        ("下午2点半开始，5点结束", ["14:30", "(5:00|17:00)"]),
        ("14时30分—17时", ["14:30", "17:00"]),
        ("早上七点开门，晚上八点关门", ["7:00", "20:00"]),
        ("中午12点到1点", ["12:00", "(1:00|13:00)"]),
        ("中午1点", ["13:00"]),
        ("凌晨零点十五分", ["0:15"]),
        ("晚上12点，深夜1点", ["0:00", "1:00|13:00"]),
        ("下午兩點三刻", ["14:45"]),
        ("截至24时", ["0:00"]),
        ("9至11时", ["(9:00|21:00)", "11:00|23:00"]),
        ("9:30 a.m. to 5 p.m.", ["9:30", "17:00"]),
        ("9 to 11 a.m.", ["(9:00|21:00)", "11:00"]),
        ("2.30pm", ["14:30"]),
        ("at 14:30", ["14:30"]),
        ("7:00-20:00", ["7:00|19:00", "20:00"]),
        ("half past two in the afternoon", ["14:30"]),
        ("at a quarter to nine on the morning of 9 January", ["8:45"]),
        ("from seven in the morning to eight at night", ["7:00", "20:00"]),
        ("at five o’clock", ["5:00|17:00"]),
        ("HALF PAST TWO IN THE AFTERNOON, 9 A.M.", ["14:30", "9:00"]),
        ("下午 2 时", ["14:00"]),
        # what may be a count or a share, and what is told roughly
        ("提出三点要求", ["(3:00|15:00)"]),
        ("12 in the morning, 8 in the afternoon", ["(0:00|12:00)", "(20:00)"]),
        ("比例为1:30", ["(1:30|13:30)"]),
        ("约上午10时，晚上8点左右", ["(10:00)", "(20:00)"]),
        ("shortly after 9 a.m.", ["(9:00)"]),
        # no times
        ("按4:3:3分配，比为1:6", []),
        ("提前3小时，分5个时段，3时段", []),
        ("第3点，3.5时，25时，9时75分", []),
        ("in three rooms, 1,200 am", []),
        ("in the morning and at night", []),
    ],
)
def test_reading(text: str, hours: list[str]) -> None:
    assert _read(text) == hours


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("at 9:30 a.m.", "上午9时30分", []),
        ("9:30 p.m.", "上午9时30分", ["9:30 p.m."]),
        ("上午5点结束", "下午5时结束", ["上午5点"]),
        ("from 14:00 to 17:00", "14时30分—17时", ["14:00"]),
        ("2:30", "14时30分", []),
        # The quote tells none, or nothing that surely is one.
        ("at 9 a.m.", "九点要求", []),
        ("at 9 a.m.", "10项", []),
        ("提出8点意见", "下午5时", []),
    ],
)
def test_agreeing(text: str, quote: str, told: list[str]) -> None:
    _, others = agreeing(text, [quote])
    assert [text[row.start : row.end] for row in others] == told


@pytest.mark.parametrize("row", ["上午", "12", "1:", "9 to ", "half past ", "两点"])
def test_long_texts_are_read_at_once(row: str) -> None:
    start = time.process_time()
    clocks_in("9时" + row * 4_000)
    assert time.process_time() - start < 0.5
