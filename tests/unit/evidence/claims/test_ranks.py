"""A rank reaches as far as its quotes say."""

import pytest

from generator.evidence.claims.ranks import exceeding_ranks, may_be_ranked

_QUOTE = "满意率为98.1%，居全省第三位，比上年前移两位"


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("满意率居全国第三位。", _QUOTE, ["居全国第三"]),
        ("满意率列全市第3。", _QUOTE, ["列全市第3"]),
        ("It was third in the country.", _QUOTE, ["third in the country"]),
        ("全国排名第三", "It came third in the province.", []),
        ("排全国第三", "It came third in the province.", ["排全国第三"]),
        # the same, another rank, the first of all, no area, an area that the quote may mean
        ("满意率居全省第三位。", _QUOTE, []),
        ("It was third in the province.", _QUOTE, []),
        ("居全国第四位。", _QUOTE, []),
        ("居全国第一位。", "居全省第一位", []),
        ("居全国第三位。", "排名第三", []),
        ("居全国第三位。", "全省排名第三，全国表彰", []),
        ("在全国第三次大会上", "全省第三次大会", []),
        ("It was third in the city centre.", _QUOTE, []),
    ],
)
def test_a_rank(text: str, quote: str, told: list[str]) -> None:
    is_han = not text.isascii()
    found = [row.written for row in exceeding_ranks(text, [quote], is_han)]
    assert found == told
    assert not found or may_be_ranked(text, is_han)


def test_the_clause_of_the_quote_is_told() -> None:
    found = list(exceeding_ranks("居全国第三", [_QUOTE], is_han=True))
    assert [(row.level, row.known) for row in found] == [("country", "“居全省第三位”")]
