"""A number may count a list in its own text."""

import time

import pytest

from generator.evidence.amounts.listed import counts_a_list
from generator.evidence.amounts.proving import stated

UNITS = ("个", "处")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("试点在三个镇街：东浦街道、西浦街道和南浦镇。", True),
        ("东浦街道、西浦街道、南浦镇三个镇街先行试点。", True),
        ("三个镇街（东浦、西浦、南浦）先行试点。", True),
        ("It was tried in 3 places: Dongpu, Xipu and Nanpu.", True),
        ("It was tried in three places: Dongpu, Xipu, and Nanpu.", True),
        ("五个镇街：东浦街道、西浦街道和南浦镇。", False),
        ("东浦街道、西浦街道五个镇街先行试点。", False),
        ("It was tried in 4 places: Dongpu, Xipu and Nanpu.", False),
        # the last thing alone, nothing listed, no small number
        ("新建书屋、驿站、课堂3处。", False),
        ("3个镇街先行试点。", False),
        ("建成0.5个点：东浦、西浦。", False),
        ("三个镇街：东浦、、西浦。", False),
    ],
)
def test_counts_a_list(text: str, counted: bool) -> None:
    assert counts_a_list(text, stated(text, UNITS).numbers[0]) is counted


def test_long_lists_are_looked_at_at_once() -> None:
    text = "3个镇街" + "、" * 5_000 + "：" + "和" * 5_000
    start = time.process_time()
    assert not counts_a_list(text, stated(text, UNITS).numbers[0])
    assert time.process_time() - start < 0.1
