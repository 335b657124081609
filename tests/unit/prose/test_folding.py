"""White space and invisible characters."""

from __future__ import annotations

import re

import pytest

from generator.prose.folding import UNSETTLED, clean, fold, settled_but


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        (" ", " "),
        ("\n", " "),
        ("a", "a"),
        ("a  b", "a b"),
        (" a \t b ", " a b "),
        ("a\n\n b\r\nc\rd\x85e\u2028f\u2029g", "a b c d e f g"),
        ("一\n二", "一二"),
        ("一，\n “二”", "一，“二”"),
        ("“a”\n“b”", "“a” “b”"),
        ("一\nb", "一 b"),
        ("一 二", "一 二"),
        ("\n一\n", " 一 "),
        ("a\u00a0\u00a0b", "a\u00a0\u00a0b"),
        ("a\u3000\nb", "a\u3000 b"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


def test_clean_drops_what_must_not_reach_a_page() -> None:
    assert clean("\x00a\x08\x1c\x7f\x9f\u202e\u2066\ufeff\ufdd0\uffff\U0010fffe") == "a"
    assert clean("\ud83d") == "\ufffd"
    assert clean("\u200b\u200d\u200e\u00ad\ue000😀") == "\u200b\u200d\u200e\u00ad\ue000😀"


def test_what_is_settled_is_all_that_is_not_unsettled() -> None:
    far = [plane << 16 | low for plane in range(1, 17) for low in (0, 1, 0xFFFD, 0xFFFE, 0xFFFF)]
    everywhere = [*range(0x10000), *far]
    for marks in ("", "\\*_[]", "^-]"):
        settled = re.compile(settled_but(marks))
        expected = re.compile(f"[^{UNSETTLED}{re.escape(marks)}]+")
        assert [hex(row) for row in everywhere if settled.fullmatch(chr(row))] == [
            hex(row) for row in everywhere if expected.fullmatch(chr(row))
        ]
