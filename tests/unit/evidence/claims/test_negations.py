"""A passage whose negation stands right before it."""

import pytest

from generator.evidence.claims.negations import negation_before


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("市统计局没有|完成年度任务", "没有"),
        ("党支部尚未|建立台账", "尚未"),
        ("未|建立台账", "未"),
        ("It is not yet |open to residents", "not yet "),
        ("The list was not |finished", "not "),
        ("No |classes were held", "No "),
        ("It failed to |hold a meeting, and has yet to", "failed to "),
        ("It has yet to |elect", "has yet to "),
        ("It has never been |open", "never been "),
        ("尚未建立台账，|完成年度任务", ""),
        ("有没有|台账", ""),
        ("能不能|办", ""),
        ("It is not |only a brand but", ""),
        ("It came to |hold a meeting", ""),
        ("The piano |was open", ""),
        ("Not yet open. |It", ""),
        ("|not open", ""),
    ],
)
def test_negation_before(text: str, sign: str) -> None:
    before, _, after = text.partition("|")
    assert negation_before(before + after, len(before)) == sign
