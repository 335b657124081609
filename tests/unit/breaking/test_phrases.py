"""Titles in phrases: nothing lost, no word cut, no part that a line could not begin or end with."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.breaking.ends import CLOSING, OPENING, known_words
from generator.breaking.phrases import last_word, phrases, with_breaks

CHARACTERS = "党建述职评议考核市级机关红石榴的和“”（），。、《》0129 abcWXYZ’-+·"


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("2022年度基层党建述职评议考核", "2022年度|基层|党建|述职|评议|考核"),
        ("“组织建设”维度的其他做法", "“组织建设”|维度的|其他|做法"),
        ("云禾市住房和城乡建设局", "云禾市|住房和|城乡|建设局"),
        # What a place has stays with its name, which no list of words knows.
        ("2023年度云禾市直机关党建述职评议", "2023年度|云禾市直机关|党建|述职|评议"),
        ("年度市级机关述职评议考核", "年度|市级机关|述职|评议|考核"),
        ("从码头到床前一刻钟海上急症转运", "从码头|到床前|一刻钟|海上|急症|转运"),
        ("汐湾州卫生局关于年度评审的公告", "汐湾州|卫生局|关于|年度|评审的|公告"),
        ("“夜间办证窗口”由一晚增到三晚", "“夜间办证窗口”|由一晚增到三晚"),
        ("“People’s Bureau”党总支扩大品牌效应", "“People’s Bureau”|党总支|扩大|品牌|效应"),
        # Short enough for any line, and not Chinese.
        ("市级机关党建工作", "市级机关党建工作"),
        ("Party building in the organs", "Party building in the organs"),
    ],
)
def test_titles_in_phrases(title: str, parts: str) -> None:
    assert phrases(title) == tuple(parts.split("|"))


@given(st.text(CHARACTERS, max_size=60))
def test_nothing_is_lost_and_every_part_may_stand_on_a_line(title: str) -> None:
    parts = phrases(title)
    assert "".join(parts) == title
    for before, after in pairwise(parts):
        assert before[-1] not in OPENING
        assert after[0] not in CLOSING
        assert len(before) > 1
        assert len(after) > 1


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("有可能是市级机关志愿者。", "志愿者。"),
        ("白天没有去处。", "去处。"),
        ("真正做到“走在前、作表率”。", "表率”。"),
        ("来源作“people”。", ""),
        ("The source does not tell.", ""),
        ("好。", "好。"),
        ("They follow plan B.", "plan B."),
        ("<b>Plan</b> B.", ""),
    ],
)
def test_the_last_word_of_a_sentence(sentence: str, word: str) -> None:
    assert last_word(sentence) == word


@given(st.text("石榴的aB .，。!?”）<*\n", max_size=40))
def test_a_last_word_is_what_patterns_find_in_the_whole_end(sentence: str) -> None:
    found = re.search("([石榴的]{1,4})([”）。]*)$", sentence[-24:])
    lone = re.search(r"(?<!\S)[^\s<>*]+ [A-Za-z][.!?”]*$", sentence)
    if found is None:
        assert last_word(sentence) == (lone[0] if lone else "")
    else:
        words = [found[1][-length:] for length in (4, 3, 2)]
        word = next((row for row in words if row in known_words()), words[-1])
        assert last_word(sentence) == word + found[2]


def test_a_title_with_breaks_has_its_phrases_and_no_more() -> None:
    title = with_breaks("2022年度基层党建述职评议考核")
    assert title.split("\u200b") == ["2022年度", "基层", "党建", "述职", "评议", "考核"]
