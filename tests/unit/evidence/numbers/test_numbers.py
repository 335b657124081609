import time
from decimal import Decimal

import pytest

from generator.evidence.numbers.numbers import Number, numbers_in

UNITS = ["人", "人次", "户", "场", "件", "项", "元", "万元", "千克", "%", "persons", ""]

VALUES = [
    # digits: width, grouping, decimals
    ("8,283 municipal volunteers, 123,439 people", ["8283", "123439"]),
    ("8\u2009283、8\u202f283、8\xa0283", ["8283", "8283", "8283"]),
    ("8，283名", ["8283"]),
    ("8'283 und 8’283", ["8283", "8283"]),
    ("８２８３ ８，２８３", ["8283", "8283"]),
    ("٣٤", ["34"]),
    ("8 283", ["8", "283"]),
    ("1,2 1,234,5 12345,678 0,123", ["1", "2", "1", "234", "5", "12345", "678", "0", "123"]),
    ("1,234.5 3.14 ３．５ .5 007", ["1234.5", "3.14", "3.5", "0.5", "7"]),
    ("2022.1.17 2022.11.17 v1.2.3", ["2022", "1", "17", "2022", "11", "17", "1", "2", "3"]),
    ("2022年1月17日", ["2022", "1", "17"]),
    ("12.5% 12.5％ and 5.", ["12.5", "12.5", "5"]),
    ("-5 (-6) −7 a-5 3-4 3−4 降-2", ["-5", "-6", "-7", "5", "3", "4", "3", "4", "2"]),
    ("增长率为-1.5% 增长率-1.5‰ 一层-2", ["-1.5", "-1.5", "2"]),
    (".5.5 ．５", ["5.5", "0.5"]),
    ("G20 COVID-19", ["20", "19"]),
    # no years, though they are as long
    (".154-0 p .001–.005 ½12-13", ["0.154", "0", "0.001", "0.005", "12", "13"]),
    # digits with a power
    ("12.3万人次 1.2亿 3千万 1.5万亿", ["123000", "120000000", "30000000", "1500000000000"]),
    ("12.3 万元", ["123000"]),
    ("3千人 5百户 5千克 3百货", ["3000", "500", "5", "3"]),
    ("10余万人 3千多人", ["100000", "3000"]),
    ("1亿2000万元 3万5千人", ["120000000", "35000"]),
    ("3 million, 2.5 Billion, 5thousand", ["3000000", "2500000000", "5000"]),
    ("from 5.1 to 4.7 million", ["5100000", "4700000"]),
    ("from 240 to 1.2 million, 5.1 to 6", ["240", "1200000", "5.1", "6"]),
    # traditional characters
    ("1.2萬人次 3億元 10餘萬人 5幾個", ["12000", "300000000", "100000", "5"]),
    ("兩萬人 三點五萬元 十餘人 數百戶", ["20000", "35000", "10"]),
    # Chinese numerals before a unit
    ("三十二人 两万五千户 一百零五件 三万元 三 人", ["32", "25000", "105", "30000", "3"]),
    ("三十余人 十余万人 五千多人 五千克", ["30", "100000", "5000", "5"]),
    ("百分之九十八点五 百分之三十", ["98.5", "30"]),
    ("三点五万元", ["35000"]),
    ("第三场 一项", ["3", "1"]),
    # no numbers
    ("第一 一是 三联 统一 两点三单两法 二〇二二年 四个", []),
    ("统一人员 唯一项目 一户一策 一件件 千家万户 几十人 数百户 两三人", []),
    ("", []),
    ("①②½", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), VALUES, ids=[text for text, _ in VALUES])
def test_values(text: str, values: list[str]) -> None:
    found = numbers_in(text, UNITS)
    assert [number.value for number in found] == [Decimal(value) for value in values]
    assert all(text[number.start : number.end] == number.written for number in found)


def test_a_number_keeps_its_place_and_its_digits() -> None:
    assert numbers_in("共 -12.30万元", UNITS) == (Number(Decimal("-123000"), 2, 9, "-12.30万"),)
    assert numbers_in("12.30万", UNITS)[0].value.as_tuple().exponent == 2


def test_units_are_the_vocabulary() -> None:
    assert numbers_in("三十人 百分之五", []) == ()
    assert numbers_in("三个 三支", ["支"])[0].start == 3


def test_long_runs_of_digits_stay_exact() -> None:
    digits = "1234567890" * 50
    assert str(numbers_in(digits, UNITS)[0].value) == digits
    assert numbers_in(f"{digits}万", UNITS)[0].value == Decimal(digits + "0000")


def test_the_longest_chinese_numeral_is_read_and_no_longer_one() -> None:
    longest = "一" * 40
    assert [number.written for number in numbers_in(f"{longest}人", UNITS)] == [longest]
    assert numbers_in(f"{longest}一人", UNITS) == ()


@pytest.mark.parametrize("text", ["一" * 200_000 + "人", "一万" * 100_000 + "人"])
def test_endless_chinese_numerals_are_passed_over_at_once(text: str) -> None:
    begun = time.process_time()
    assert numbers_in(text, UNITS) == ()
    # Half a minute and more would mean that every beginning was looked at.
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("text", ["has 8,283, of them 12. ", "有8，283，其中12人。", "8'283' "])
def test_a_mark_behind_a_grouped_number_is_none_of_it(text: str) -> None:
    found = numbers_in(text, ["人"])[0]
    assert found.written == text[found.start : found.end]
    assert found.written[-1].isdecimal()
