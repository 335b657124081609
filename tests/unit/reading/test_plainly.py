"""Dates and numbers in the forms that people write them in."""

import pytest

from generator.reading.plainly import day_meant, number_meant, span_year


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025年3月1日", "2025-03-01"),
        ("2025年3月1号", "2025-03-01"),
        ("2025/3/1", "2025-03-01"),
        ("2025.3.1", "2025-03-01"),
        ("2025-3-1", "2025-03-01"),
        ("２０２５－０３－０１", "2025-03-01"),
        ("二〇二五年三月二十一日", "2025-03-21"),
        ("二零二五年十二月", "2025-12"),
        ("2025年3月", "2025-03"),
        ("2025年", "2025"),
        ("1 March 2025", "2025-03-01"),
        ("March 1st, 2025", "2025-03-01"),
        ("Sept. 2025", "2025-09"),
        ("Mar 2025", "2025-03"),
        # which day comes first, no day, not in the calendar, no date
        ("3/1/2025", ""),
        ("2025年13月1日", ""),
        ("2025年2月30日", ""),
        ("二〇二五年一百月", ""),
        ("二〇二五年二十一十月", ""),
        ("1 March 2 2025", ""),
        ("1 Marchen 2025", ""),
        ("2024-01至2024-12", ""),
        ("去年", ""),
        ("0025年", ""),
        ("2025年" + " " * 50, "2025"),
        ("2025年3月" * 20, ""),
    ],
)
def test_days(written: str, meant: str) -> None:
    assert day_meant(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("128.6万", "1286000"),
        ("1.35亿元", "135000000"),
        ("3千万", "30000000"),
        ("1,286,000", "1286000"),
        ("1 286 000", "1286000"),
        ("1286000件", "1286000"),
        ("１２８６", "1286"),
        ("0123", "123"),
        ("1.50", "1.5"),
        ("-4", "-4"),
        ("−4", "-4"),
        ("1_286", "1286"),
        ("1’286", "1286"),
        ("2.4 million", "2400000"),
        # a share may be one of 1 or of 100, and what follows another number is not sure
        ("98%", ""),
        ("1,2", ""),
        ("3-5", ""),
        ("3至5", ""),
        ("许多", ""),
        ("1:3", ""),
    ],
)
def test_numbers(written: str, meant: str) -> None:
    assert number_meant(written) == meant


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("2030 Q2", "2030"),
        ("Q2 2030", "2030"),
        ("first half of 2030", "2030"),
        ("2030年第二季度", "2030"),
        ("2030年上半年", "2030"),
        ("2030-01 to 2030-06", "2030"),
        ("2030年1月至6月", "2030"),
        ("2030-01 – 2031-02", ""),
        ("2030-01-17", ""),
        ("end of March 2030", ""),
        ("Q2", ""),
        ("", ""),
    ],
)
def test_spans_of_a_year(written: str, year: str) -> None:
    assert span_year(written) == year
