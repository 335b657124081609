"""Quotes: one cut from a text is found, one changed is missing and says where."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.evidence.quotes.findings import Ambiguous, Blank, Found, Missing, NotAfter
from generator.evidence.quotes.folding import fold
from generator.evidence.quotes.quoting import SourceText, find

WHITE = " \n\t\xa0\u2009\u3000"
PIECES = st.sampled_from(
    ["红", "石榴", "品牌", "党建", "，", "。", "“", "”", "（", "Party", "art", "8,283", "-",
     "\u200b", "…", "é", "e\u0301", "Ａ", "３", *WHITE, "  ", "\r\n"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=80)
WORDS = st.lists(
    st.sampled_from(["Party", "branch", "committee", "bureau", "people", "brand", "market"]),
    min_size=12,
    max_size=40,
)
HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x5200), min_size=12, max_size=80)


def same(one: str, other: str) -> bool:
    return fold(one).text.strip(" ") == fold(other).text.strip(" ")


@given(TEXTS, st.data())
def test_a_quote_cut_from_a_text_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]
    found = find(SourceText(text), quote)
    match found:
        case Found(first, last):
            assert same(text[first:last], quote)
        case Ambiguous(occurrences, count):
            assert count > 1
            assert all(same(text[place.start : place.end], quote) for place in occurrences)
        case _:
            assert found == Blank()


@given(TEXTS, st.data())
def test_a_passage_of_a_folded_text_is_folded(text: str, data: st.DataObject) -> None:
    folded = fold(text).text
    start = data.draw(st.integers(0, len(folded)))
    passage = folded[start : data.draw(st.integers(start, len(folded)))]
    assert same(passage, passage.strip(" "))
    assert fold(passage).text.strip(" ") == passage.strip(" ")


@given(TEXTS, st.data())
def test_other_white_space_finds_the_same(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]
    other = "".join(data.draw(st.sampled_from(WHITE)) if mark in WHITE else mark for mark in quote)
    assert find(SourceText(text), other) == find(SourceText(text), quote)


@given(TEXTS, st.data())
def test_what_stands_before_chooses_its_place(text: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(first, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]
    before = text[first:start]
    assume(fold(before).text.strip(" "))
    match find(SourceText(text), quote, before):
        case Found(place, end):
            assert same(text[place:end], quote)
            assert fold(text[:place]).text.rstrip(" ").endswith(fold(before).text.strip(" "))
        case Ambiguous(narrowed=narrowed):
            assert narrowed
        case found:
            assert found == Blank()


@given(TEXTS, TEXTS, st.none() | TEXTS)
@settings(deadline=None)  # laying a quote over a text takes its time on a busy machine
def test_any_quote_gets_an_answer(text: str, quote: str, after: str | None) -> None:
    found = find(SourceText(text), quote, after)
    if isinstance(found, Missing):
        assert text[found.start : found.end] == found.nearest
        difference = found.difference
        assert difference.found != difference.expected
        assert 0 <= difference.index <= len(quote)
        assert 0 <= difference.place <= len(text)
    else:
        assert isinstance(found, Found | Ambiguous | NotAfter | Blank)


def changed(text: str, data: st.DataObject, letter: str) -> None:
    """Change one letter of a quote: the difference, undone, gives the nearest passage."""
    start = data.draw(st.integers(0, len(text) - 10))
    end = data.draw(st.integers(start + 10, len(text)))
    place = data.draw(st.integers(start, end - 1).filter(lambda place: text[place] != " "))
    assume(text[start] != " " != text[end - 1])
    quote = text[start:place] + letter + text[place + 1 : end]
    found = find(SourceText(text), quote)
    assert isinstance(found, Missing)
    difference = found.difference
    assert (difference.index, difference.expected) == (place - start, letter)
    after = quote[difference.index + 1 :]
    assert found.nearest == quote[: difference.index] + difference.found + after


@given(WORDS, st.data())
@settings(deadline=None)  # laying a quote over a text takes its time on a busy machine
def test_one_letter_changed_in_english(words: list[str], data: st.DataObject) -> None:
    changed(" ".join(words), data, "Z")


@given(HAN, st.data())
@settings(deadline=None)  # laying a quote over a text takes its time on a busy machine
def test_one_character_changed_in_chinese(text: str, data: st.DataObject) -> None:
    changed(text, data, "榴")


@given(TEXTS)
def test_folding_is_done_once_and_keeps_every_other_character(text: str) -> None:
    folded = fold(text)
    assert fold(folded.text).text == folded.text
    kept = [place for place, mark in enumerate(folded.text) if mark != " "]
    assert all(text[folded.place(place)] == folded.text[place] for place in kept)
    others = [mark for mark in text if mark != "\u00ad" and not fold(mark).text.startswith(" ")]
    assert len(kept) == len(others)
