"""What is typed and what is written come to one row of tokens."""

from __future__ import annotations

import sys

import pytest

from generator.searching.folding import fold_character
from tests.unit.searching.rows import question_row, row


def tokens(text: str) -> str:
    return "/".join(row([text]).tokens)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＡＢＣ", "abc"),
        ("Ｐａｒｔｙ", "PARTY"),
        ("紅石榴", "红石榴"),
        ("龍門後台", "龙门后台"),
        ("8,283人", "8283人"),
        ("１２３，４３９", "123439"),
        ("hóng shí liú", "hong shi liu"),
        ("Cœur à cœur", "coeur a coeur"),
        ("Straße, Łódź, Ærø", "strasse, lodz, aero"),
        ("people’s", "peoples"),
        ("2022 年", "2022年"),
        ("红 石\n榴", "红石榴"),
        ("服务，建立", "服务。建立"),
        ("red, pomegranate", "red pomegranate"),
        ("red\u200bart", "redart"),
        ("ﾊﾟ", "ハ"),
        ("市⺠⻋站", "市民车站"),
        ("巿气象局", "市气象局"),
        ("葛\U000e0100城", "葛城"),
        ("灯\ufe0f塔", "灯塔"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert tokens(one) == tokens(other)


@pytest.mark.parametrize(
    ("text", "row_of"),
    [
        ("党建+电商", "党/建/ /电/商"),
        ("党建电商", "党/建/电/商"),
        ("5G网络", "5/g/网/络"),
        ("e-commerce", "e/commerce"),
        ("用 App 办", "用/app/办"),
        ("“红艺”品牌", "红/艺/ /品/牌"),
        ("1,23人", "1/ /2/3/人"),
        ("，。", ""),
        ("\ue000年\x01", "年"),
        ("𠮷野家", "𠮷/野/家"),
    ],
)
def test_tokens(text: str, row_of: str) -> None:
    assert tokens(text) == row_of


def test_an_unfinished_figure_is_a_figure() -> None:
    assert list(question_row("8,28 ").tokens) == list("828")
    assert list(question_row("123,4").tokens) == list("1234")


def test_texts_are_kept_apart() -> None:
    assert row(["红石", "", "榴"]).signs == "\x02\x02红石\x02\x02\x02\x02榴\x02\x02"


def test_what_is_folded_stays_so() -> None:
    codes = (code for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    folded = {fold_character(chr(code)) for code in codes}
    assert [text for text in folded if "".join(map(fold_character, text)) != text] == []
