from decimal import Decimal

import pytest

from generator.evidence.numbers.numerals import numeral_value

VALUES = """
零 0
一 1
两 2
十 10
十五 15
二十 20
廿三 23
卅 30
九十九 99
一百 100
百 100
一百零五 105
一百一十五 115
一百五 150
两千 2000
二千零二十二 2022
三千五 3500
一万 10000
三万五 35000
两万五千 25000
一万零五 10005
十二万三千四百三十九 123439
三百万 3000000
一亿二千万 120000000
万亿 1000000000000
二〇二二 2022
一九四九 1949
三点五 3.5
九十八点零五 98.05
三点五万 35000
一点二亿 120000000
"""


@pytest.mark.parametrize("line", VALUES.strip().splitlines())
def test_numerals(line: str) -> None:
    written, value = line.split()
    assert numeral_value(written) == Decimal(value)


@pytest.mark.parametrize(
    "written",
    ["", "两三", "三五", "七八十", "二三十", "一百二三", "十十", "零十", "一万零零五", "百千万千",
     "一百零", "点五", "三点", "零百", "两三点五", "一" * 41, "三百二百"],
)  # fmt: skip
def test_what_is_no_single_number(written: str) -> None:
    assert numeral_value(written) is None
