import re
import sys
import unicodedata

import pytest

from generator.evidence.characters import HAN_IDEOGRAPHS, HAN_MARKS, WHITE_SPACE, code_points


@pytest.mark.parametrize("mark", ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\x1c", "\x1f"])
def test_zero_width_and_control_characters_are_no_white_space(mark: str) -> None:
    assert mark not in WHITE_SPACE


@pytest.mark.parametrize("mark", [" ", "\n", "\xa0", "\u2009", "\u202f", "\u3000", "\x85"])
def test_white_space(mark: str) -> None:
    assert mark in WHITE_SPACE


def test_all_unified_ideographs_are_han() -> None:
    han = re.compile(f"[{HAN_IDEOGRAPHS}]")
    names = ("CJK UNIFIED IDEOGRAPH", "CJK COMPATIBILITY IDEOGRAPH", "KANGXI RADICAL")
    missed = [
        hex(number)
        for number in range(sys.maxunicode)
        if unicodedata.name(chr(number), "").startswith(names) and not han.match(chr(number))
    ]
    assert missed == []


def test_han_marks_are_no_letters_and_no_digits() -> None:
    marks = re.compile(f"[{HAN_MARKS}]")
    wrong = [
        mark
        for mark in map(chr, range(0x10000))
        if marks.match(mark) and unicodedata.category(mark)[0] in "LNZ"
    ]
    assert wrong == []


def test_code_points_name_what_an_eye_may_miss() -> None:
    assert code_points("Red\u200bArt 红\ufeff\x07") == (
        "U+200B ZERO WIDTH SPACE",
        "U+FEFF ZERO WIDTH NO-BREAK SPACE",
        "U+0007",
    )
    assert code_points("'’") == ("U+0027 APOSTROPHE", "U+2019 RIGHT SINGLE QUOTATION MARK")
    assert code_points("а") == ("U+0430 CYRILLIC SMALL LETTER A",)


def test_code_points_are_bounded() -> None:
    assert len(code_points("".join(map(chr, range(0x400, 0x480))))) == 8
