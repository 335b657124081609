"""Sentences, paragraphs and segments partition a text; any text has them."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Protocol

from hypothesis import given
from hypothesis import strategies as st

from generator.evidence.characters import WHITE_SPACE
from generator.evidence.quotes.coverage import Span, coverage, segments
from generator.evidence.quotes.paragraphs import paragraphs
from generator.evidence.quotes.sentences import sentences
from generator.records.fingerprint import fingerprint

PIECES = st.sampled_from(
    ["红", "品牌", "Party ", "No", "U.S", "3", ".", "。", "！", "?", "”", "“", '"', ")", "《", "》",
     " ", "\n", "\n\n", "\r\n", "\u3000", "…", "a long line that goes on and on without any end "]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=80)


class Stretch(Protocol):
    @property
    def number(self) -> int: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def check_partition(text: str, stretches: Sequence[Stretch]) -> None:
    assert [stretch.number for stretch in stretches] == list(range(1, len(stretches) + 1))
    place = 0
    for stretch in stretches:
        assert not text[place : stretch.start].strip(WHITE_SPACE)
        passage = text[stretch.start : stretch.end]
        assert passage
        assert passage == passage.strip(WHITE_SPACE)
        place = stretch.end
    assert not text[place:].strip(WHITE_SPACE)


@given(TEXTS)
def test_sentences_and_paragraphs_partition_a_text(text: str) -> None:
    check_partition(text, sentences(text))
    check_partition(text, paragraphs(text))
    starts = {sentence.start for sentence in sentences(text)}
    assert {paragraph.start for paragraph in paragraphs(text)} <= starts


@given(TEXTS, st.data())
def test_segments_partition_a_text(text: str, data: st.DataObject) -> None:
    spans = []
    if text:
        places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
        drawn = data.draw(st.lists(st.tuples(places, st.sampled_from("abc")), max_size=8))
        spans = [Span(min(place), max(place), key) for place, key in drawn if place[0] != place[1]]
    found = segments(text, spans)
    assert "".join(text[segment.start : segment.end] for segment in found) == text
    assert all(one.keys != other.keys for one, other in pairwise(found))
    for segment in found:
        for place in range(segment.start, segment.end):
            citing = {span.key for span in spans if span.start <= place < span.end}
            assert set(segment.keys) == citing
            assert len(segment.keys) == len(citing)
    measured = coverage(text, spans)
    assert measured.total == sum(mark not in WHITE_SPACE for mark in text)
    assert measured.cited <= measured.total
    assert Decimal(0) <= measured.percent <= Decimal(100)


@given(st.text(st.characters(exclude_categories=[]), max_size=40))
def test_any_text_has_a_fingerprint(text: str) -> None:
    found = fingerprint(text)
    assert len(found) == 8
    assert set(found) <= set("0123456789abcdef")
    assert fingerprint(f" \n{text}\u3000") == found
