from pathlib import Path

import pytest

from generator.evidence.quotes.findings import (
    Ambiguous,
    Blank,
    Found,
    Missing,
    NotAfter,
    Occurrence,
)
from generator.evidence.quotes.quoting import SourceText, find

SEED = Path(__file__).parents[4] / "seeds" / "000_8592e50353aedc8a.txt"
ZH = SourceText("市民宗局党总支持续扩大“红石榴”\n党建品牌效应，\u3000开展“红石榴”夏令营。")
EN = SourceText("The Party branch. The  Party branch of the Bureau; the\nParty committee.")


def passage(source: SourceText, quote: str, after: str | None = None) -> str:
    found = find(source, quote, after)
    assert isinstance(found, Found)
    return source.text[found.start : found.end]


@pytest.mark.parametrize(
    ("source", "quote", "found"),
    [
        (ZH, "扩大“红石榴”党建品牌", "扩大“红石榴”\n党建品牌"),
        (ZH, "党建 品牌效应，开展", "党建品牌效应，\u3000开展"),
        (ZH, " 夏令营。\n", "夏令营。"),
        (EN, "the Party committee", "the\nParty committee"),
        (EN, "The Party\xa0branch of", "The  Party branch of"),
    ],
)
def test_a_quote_is_found_whatever_its_white_space(
    source: SourceText, quote: str, found: str
) -> None:
    assert passage(source, quote) == found


@pytest.mark.parametrize(
    "quote", ["the party committee", "Party comittee", "Partycommittee", "Party\u200b committee"]
)
def test_nothing_else_folds(quote: str) -> None:
    assert isinstance(find(EN, quote), Missing)


@pytest.mark.parametrize("quote", ["", " \n\u3000"])
def test_a_blank_quote(quote: str) -> None:
    assert find(EN, quote) == Blank()


def test_several_places_say_what_stands_before_each() -> None:
    assert find(ZH, "“红石榴”") == Ambiguous(
        (Occurrence(11, 16, "持续扩大"), Occurrence(27, 32, "应，开展")), 2, narrowed=False
    )


def test_what_stands_before_chooses() -> None:
    assert find(ZH, "“红石榴”", "扩大") == Found(11, 16)
    assert find(ZH, "“红石榴”", "效应， 开展 ") == Found(27, 32)
    assert find(EN, "Party branch", "branch. The") == Found(23, 35)


def test_a_blank_context_is_the_beginning() -> None:
    assert find(EN, "The Party branch", "") == Found(0, 16)
    assert isinstance(find(EN, "Party branch", " "), NotAfter)


def test_a_context_that_stands_before_several() -> None:
    found = find(EN, "Party branch", "The")
    assert isinstance(found, Ambiguous)
    assert (found.count, found.narrowed) == (2, True)


def test_a_context_that_stands_nowhere_before() -> None:
    found = find(ZH, "“红石榴”", "巩固")
    assert isinstance(found, NotAfter)
    assert [place.start for place in found.occurrences] == [11, 27]


def test_a_context_must_be_true_for_a_single_place_too() -> None:
    assert isinstance(find(ZH, "夏令营", "冬令营"), NotAfter)


def test_a_missing_quote_stays_missing_whatever_its_context() -> None:
    assert isinstance(find(ZH, "红石留", "扩大"), Missing)


def test_overlapping_places_count() -> None:
    found = find(SourceText("aaaa"), "aa")
    assert isinstance(found, Ambiguous)
    assert [(place.start, place.end) for place in found.occurrences] == [(0, 2), (1, 3), (2, 4)]


def test_places_are_listed_up_to_fifty() -> None:
    found = find(SourceText("ab " * 2000), "ab")
    assert isinstance(found, Ambiguous)
    assert (len(found.occurrences), found.count) == (50, 2000)


def test_the_suggested_context_chooses_its_place() -> None:
    source = SourceText(SEED.read_text(encoding="utf-8"))
    for quote in ("Red Pomegranate", "Party committee of the", "Bureau", "services"):
        found = find(source, quote)
        assert isinstance(found, Ambiguous)
        for place in found.occurrences:
            assert place.before
            assert find(source, quote, place.before) == Found(place.start, place.end)


def test_the_seed_text() -> None:
    source = SourceText(SEED.read_text(encoding="utf-8"))
    quote = "8,283 municipal volunteers have carried out various volunteer services"
    assert passage(source, quote) == quote
    assert passage(source, "“red  art”") == "“red art”"
    missing = find(source, quote.replace("8,283", "8,284"))
    assert isinstance(missing, Missing)
    assert missing.nearest == quote
    difference = missing.difference
    assert (difference.index, difference.found, difference.expected) == (4, "3", "4")
