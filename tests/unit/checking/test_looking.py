"""Where quotes were found before they are found again, by their words alone."""

from collections.abc import Callable, Iterable
from typing import cast

import pytest

from generator.checking.looking import Quotes
from generator.checking.sources import Reading
from generator.evidence.findings import Found
from generator.evidence.quoting import SourceText
from generator.records.source import Source

TEXT = "At the quay 3 lamps burn.\nAt the pier 3 lamps burn, and the  bell rings."
QUAY, PIER = Found(12, 24), Found(38, 50)


def quotes(*cited: Found) -> Quotes:
    # Nobody asks for the record of the source.
    reading = Reading(cast(Source, None), SourceText(TEXT))
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
