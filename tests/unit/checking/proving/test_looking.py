"""Where quotes were found before they are found again, by their words alone."""

from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import cast

import pytest

from generator.checking.proving.looking import Quotes
from generator.checking.proving.sources import Reading
from generator.evidence.amounts.unit_words import unit_words
from generator.evidence.quotes.findings import Found
from generator.evidence.quotes.quoting import SourceText
from generator.records.source import Source

_SOURCE = cast(Source, SimpleNamespace(language="en"))
TEXT = "At the quay 3 lamps burn.\nAt the pier 3 lamps burn, and the  bell rings."
QUAY, PIER = Found(12, 24), Found(38, 50)


def quotes(*cited: Found) -> Quotes:
    # Nobody asks for more of the record of the source.
    reading = Reading(_SOURCE, SourceText(TEXT), "")
    known: Callable[[str], Iterable[Found]] = {"news": cited}.__getitem__
    return Quotes({"news": reading}, cited=known)


def test_a_quote_is_where_it_was_found() -> None:
    assert TEXT[QUAY.start : QUAY.end] == TEXT[PIER.start : PIER.end] == "3 lamps burn"
    bell = Found(TEXT.index("the  bell"), TEXT.index(" rings"))
    found = quotes(bell)
    assert found[("news", "the  bell", None)] == bell
    assert found[("news", "the bell", None)] == bell
    assert found.get(("news", "At the quay", None)) == Found(0, 11)


def test_words_that_stand_twice_are_told_apart_by_what_is_before_them() -> None:
    found = quotes(QUAY, PIER, PIER)
    assert found[("news", "3 lamps burn", "quay")] == QUAY
    assert found[("news", "3 lamps burn", "pier")] == PIER
    with pytest.raises(KeyError):
        _ = found[("news", "3 lamps burn", None)]


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("全年开展宣讲|320|余场", True),
        ("覆盖近|2.6万人次|。", True),
        ("and more than |1,150 people| came", True),
        ("it saved approx. |$300,000| in all", True),
        ("more than |sixty people| came", True),
        ("more than a |hundred people| came", True),
        ("|户均减负1,200元|左右。", True),
        ("党支部尚未|建立台账|。", True),
        ("It is not yet |open to residents|.", True),
        ("全年|开展宣讲320余场|。", False),
        ("覆盖|近2.6万人次|。", False),
        ("and |more than 1,150 people| came", False),
        ("增至68件，|超过|52件", False),
        ("近300人参加，|完成12件|。", False),
        ("|12 people came|, more than 3 of them late", False),
        ("党支部|尚未建立台账|。", False),
    ],
)
def test_a_quote_keeps_what_turns_it(text: str, torn: bool) -> None:
    before, quote, after = text.split("|")
    reading = Reading(_SOURCE, SourceText(before + quote + after), "")
    words = unit_words((("all", ("场", "人", "人次", "元", "件", "people")),))
    found = Quotes({"news": reading}, words).place(("news", quote, None))
    assert (found is None) == torn


@pytest.mark.parametrize(
    ("words", "has"),
    [
        ("The Lamp List", True),
        ("the lamp list", True),
        ("THE LAMP\nLIST is", True),
        ("thelamplist", True),
        ("lam\u00adp", True),
        ("", True),
        ("lamp post", False),
    ],
)
def test_words_of_a_text_in_any_white_space_and_capitals(words: str, has: bool) -> None:
    text = "In spring The Lamp List\nis kept."
    assert Reading(_SOURCE, SourceText(text), "").has(words) == has
