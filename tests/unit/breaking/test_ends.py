"""Where a line may end, beside marks that open and close."""

import pytest

from generator.breaking.ends import pieces


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("灯“ 塔”亮", ["灯", "“ 塔”", "亮"]),
        ("0“ 0W党", ["0“ 0W", "党"]),
        ("see ( 12 )", ["see ", "( 12 )"]),
    ],
)
def test_no_line_ends_after_a_mark_that_opens(text: str, parts: list[str]) -> None:
    assert pieces(text) == parts
