import pytest

from generator.evidence.quotes.gaps import gapped
from generator.evidence.quotes.quoting import SourceText

WHOLE = "The keeper lights the lamps, walks the quay\nand writes"
SOURCE = SourceText("The keeper lights the lamps, walks the quay\nand writes. 看守点灯，走过码头。")


@pytest.mark.parametrize(
    ("quote", "whole", "dots"),
    [
        (
            "keeper lights … the quay and writes",
            "keeper lights the lamps, walks the quay\nand writes",
            "…",
        ),
        ("The keeper...writes", WHOLE, "..."),
        ("看守……码头", "看守点灯，走过码头", "……"),
        ("看守[…]码头", "看守点灯，走过码头", "[…]"),
        ("看守点灯……", "看守点灯", "……"),
        ("The…lamps…writes", WHOLE, "…"),
    ],
)
def test_the_whole_passage_is_told(quote: str, whole: str, dots: str) -> None:
    found = gapped(SOURCE, quote)
    assert found is not None
    assert (SOURCE.text[found.start : found.end], found.dots) == (whole, dots)


@pytest.mark.parametrize("quote", ["keeper walks", "writes … keeper", "keeper … sings", "……", ""])
def test_nothing_is_left_out(quote: str) -> None:
    assert gapped(SOURCE, quote) is None
