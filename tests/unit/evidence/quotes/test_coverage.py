from decimal import Decimal

import pytest

from generator.evidence.characters import WHITE_SPACE
from generator.evidence.quotes.coverage import Coverage, Segment, Span, coverage, segments


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("", [], Coverage(0, 0, Decimal("0.0"))),
        (" \n\u3000", [], Coverage(0, 0, Decimal("0.0"))),
        ("a b c", [], Coverage(0, 3, Decimal("0.0"))),
        ("a b c", [Span(0, 5, "x")], Coverage(3, 3, Decimal("100.0"))),
        ("a b c", [Span(0, 3, "x"), Span(2, 4, "y")], Coverage(2, 3, Decimal("66.6"))),
        ("a" * 2000, [Span(0, 1999, "x")], Coverage(1999, 2000, Decimal("99.9"))),
        ("a\x1cb\x1d\x1e\x1f", [Span(1, 4, "x")], Coverage(3, 6, Decimal("50.0"))),
        ("红 石\u3000榴", [Span(0, 3, "x")], Coverage(2, 3, Decimal("66.6"))),
    ],
)
def test_coverage(text: str, spans: list[Span], expected: Coverage) -> None:
    assert coverage(text, spans) == expected
    assert str(coverage(text, spans).percent) == str(expected.percent)


def test_no_white_space_counts() -> None:
    assert coverage(f"a{WHITE_SPACE}b", []) == Coverage(0, 2, Decimal("0.0"))


def test_segments_show_overlaps_and_gaps() -> None:
    spans = [Span(2, 6, "b"), Span(4, 8, "a"), Span(4, 6, "b")]
    assert segments("0123456789", spans) == (
        Segment(0, 2, ()),
        Segment(2, 4, ("b",)),
        Segment(4, 6, ("b", "a")),
        Segment(6, 8, ("a",)),
        Segment(8, 10, ()),
    )


def test_a_key_that_goes_on_is_one_segment() -> None:
    spans = [Span(0, 2, "a"), Span(2, 4, "a")]
    assert segments("0123", spans) == (Segment(0, 4, ("a",)),)


def test_a_text_without_citations_is_one_segment() -> None:
    assert segments("abc", []) == (Segment(0, 3, ()),)
    assert segments("", []) == ()


@pytest.mark.parametrize(
    "span", [Span(-1, 2, "a"), Span(0, 4, "a"), Span(2, 2, "a"), Span(2, 1, "a")]
)
def test_a_span_lies_within_the_text(span: Span) -> None:
    with pytest.raises(ValueError, match="not a passage of 3 characters"):
        segments("abc", [span])
