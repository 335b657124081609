"""Shares said with two small numbers: borne out by the quotes, or left to be told."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.proving import stated
from generator.evidence.claims.shares import shares_borne_out


def _said(quote: str, text: str) -> list[str]:
    numbers: set[Decimal] = {row.value for row in stated(quote, ("份", "件", "%")).numbers}
    return [text[start:end] for start, end, _ in shares_borne_out(text, [quote], numbers)]


@pytest.mark.parametrize(
    ("quote", "text", "share"),
    [
        ("90%的问卷表示满意", "Nine in ten were content.", "Nine in ten"),
        ("1,820份中有1,638份满意", "Nine out of ten were content.", "Nine out of ten"),
        ("1,820份中有1,638份满意", "每十份问卷有九份满意", "每十份问卷有九份"),
        ("90%的问卷表示满意", "十份里有九份满意", "十份里有九份"),
        ("2,860件中2,431件当日办结", "五件申请里有四件多", "五件申请里有四件多"),
        ("2,860件中2,431件当日办结", "More than four in five", "More than four in five"),
        ("九成问卷表示满意", "nine copies in every ten", "nine copies in every ten"),
        ("客流增长两倍", "three times as many visits", "three times as"),
    ],
)
def test_a_share_of_the_quotes(quote: str, text: str, share: str) -> None:
    assert _said(quote, text) == [share]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("70%的问卷表示满意", "Nine in ten were content."),
        ("1,820份中有1,638份满意", "每十份问卷有七份满意"),
        ("2,860件中2,431件当日办结", "Four in five"),
        ("90%的问卷表示满意", "It opened nine in March, ten in May."),
        ("90%的问卷表示满意", "It took ten in nine streets."),
        ("90%的问卷表示满意", "建成九处，十月开放"),
    ],
)
def test_none(quote: str, text: str) -> None:
    assert _said(quote, text) == []
