"""Tenths that lean another way than in the quotes."""

import pytest

from generator.evidence.amounts.tenths import contrary_percentages, contrary_tenths
from generator.evidence.amounts.unit_words import unit_words

UNITS = unit_words((("percent", ("%",)),))


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("近四成已满十年", "超过四成已满十年", ["近四成"]),
        ("不到四成", "四成多", ["不到四成"]),
        ("四成以上", "近四成", ["四成以上"]),
        ("fewer than 40% of them", "超过四成", ["40"]),
        ("more than 40% of them", "不足四成", ["40"]),
        ("三成以上", "三成左右", ["三成以上"]),
        ("超过四成", "约占四成", ["超过四成"]),
        ("more than 40% of them", "约占四成", ["40"]),
        # the same way, none, other tenths, either way
        ("四成多", "超过四成", []),
        ("四成", "超过四成", []),
        ("近五成", "超过四成", []),
        ("近四成", "县城超过四成，乡镇近四成", []),
        ("不超过四成", "近四成", []),
        ("more than 40% of them", "四成多", []),
        ("fewer than 40 of them", "超过四成", []),
        ("about 40%", "超过四成", []),
        ("约四成", "四成左右", []),
        ("近四成", "约四成", []),
        ("四成以上", "县城约四成，乡镇四成以上", []),
        ("四成以上", "签约四成", []),
    ],
)
def test_leaning(text: str, quote: str, told: list[str]) -> None:
    found = [*contrary_tenths(text, [quote]), *contrary_percentages(text, [quote], UNITS)]
    assert [row.written for row in found] == told
