"""How long a text says in words, where the quotes have so many other times."""

import pytest

from generator.evidence.claims.lasting import other_lasting


def _told(text: str, quote: str) -> list[str]:
    is_han = any("\u4e00" <= sign <= "\u9fff" for sign in text)
    return [written for written, _ in other_lasting(text, [quote], is_han)]


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        ("运动会历时三个月", "运动会历时三周。", ["三周"]),
        ("连续八年负增长", "连续八个月负增长。", ["八个月"]),
        ("连续三周回落", "They have fallen for three months.", ["three months"]),
        (
            "连续三年居全市前三",
            "For three consecutive months it was ahead.",
            ["three consecutive months"],
        ),
        ("They met for three years", "连续三个月开会。", ["三个月"]),
        ("工期3年", "工期历时三周。", ["三周"]),
    ],
)
def test_other_times(quote: str, text: str, told: list[str]) -> None:
    assert _told(text, quote) == told


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("运动会历时三个月", "运动会开了三个月。"),
        ("运动会历时3个月", "The games lasted three months."),
        ("连续三年，每次三个月", "每次历时三个月。"),
        ("连续三年，每次三个月", "for three years"),
        # another number, no time, digits are told as measures, a class, a date
        ("运动会历时三个月", "历时两周。"),
        ("建成三处", "历时三周。"),
        ("历时三个月", "历时3周。"),
        ("历时三个月", "历时长，三年级学生参加。"),
        ("历时三个月", "历时长，三月三日举行。"),
        ("历时三个月", "历时长，三周岁以下儿童参加。"),
        ("历时三个月", "历时长，第三周举行。"),
    ],
)
def test_honest_texts(quote: str, text: str) -> None:
    assert _told(text, quote) == []
