"""Dates as texts write them."""

import pytest

from generator.evidence.numbers.dates import dates_in

CASES = [
    ("to 6 March 1,034 people", [(None, 3, 6)]),
    ("March 1,2024", [(None, 3, 1)]),
    ("1至11月完成", [(None, 1, None), (None, 11, None)]),
    ("3—5月和8月", [(None, 3, None), (None, 5, None), (None, 8, None)]),
    ("为期1至3月内", [(None, 3, None)]),
    ("1至3个月", []),
    ("On January 17, Yangzhou", [(None, 1, 17)]),
    ("January 17, 2023", [(2023, 1, 17)]),
    ("17 January 2023", [(2023, 1, 17)]),
    ("the 3rd of May", [(None, 5, 3)]),
    ("May 2023", [(2023, 5, None)]),
    ("Sept. 9", [(None, 9, 9)]),
    ("the 2022 annual review", [(2022, None, None)]),
    ("2023年1月17日", [(2023, 1, 17)]),
    ("２０２３年１月１７日", [(2023, 1, 17)]),
    ("1月17日上午", [(None, 1, 17)]),
    ("2022年度", [(2022, None, None)]),
    ("2023年1月17日，2月3日，4月", [(2023, 1, 17), (None, 2, 3), (None, 4, None)]),
    ("2023年13月1日，2023年1月 40日", [(2023, None, None), (2023, None, None), (None, 1, None)]),
    ("2023-01-17", [(2023, 1, 17)]),
    ("2023.1.17", [(2023, 1, 17)]),
    ("due on 2021-09-30.", [(2021, 9, 30)]),
    ("2023.1.17. 2023/1/17/", [(2023, 1, 17), (2023, 1, 17)]),
    ("by 2021-09.", [(2021, 9, None)]),
    ("2022.11至2023.4，（2022.5）", [(2022, 11, None), (2023, 4, None), (2022, 5, None)]),
    ("2022.11 to 2023.4", [(2022, 11, None), (2023, 4, None)]),
    ("2022.11召开，2022.12公布", [(2022, 11, None), (2022, 12, None)]),
    ("2023.1元旦，2023.5 度假区开园", [(2023, 1, None), (2023, 5, None)]),
    ("1026.8公里", []),
    ("2022.8公里、2022.5 万元、2012.5%、1999.8 km", []),
    ("version 2022.1.17.2, 2022.1.172", []),
    ("from 2021 to 2022", [(2021, None, None), (2022, None, None)]),
    ("二〇二三年三月二十八日，二○二二年度", [(2023, 3, 28), (2022, None, None)]),
    ("零二年，二零二三年十二月至一月", [(2023, 12, None)]),
    ("一九九八年十月，三月廿八日，十月一日", [(1998, 10, None), (None, 3, 28), (None, 10, 1)]),
    ("2023年三月二十八日", [(2023, None, None), (None, 3, 28)]),
    ("十一月底前，三月份，六月下旬", [(None, 11, None), (None, 3, None), (None, 6, None)]),
    ("历时三月，近三年，两三年，十二个月", []),
    ("一二〇二三年，第二三四五年，二十三月五日，三月三十二日", []),
    ("8,283 volunteers", []),
    ("2,022 people", []),
    ("2000件", []),
    ("2050%", []),
    ("MAY 5 AND 6 JUNE, 2021", [(None, 5, 5), (2021, 6, 6)]),
    ("(May 5)", [(None, 5, 5)]),
    ("5 May to May 2024", [(2024, 5, 5), (2024, 5, None)]),
    ("6 March to 2024", [(None, 3, 6), (2024, None, None)]),
    ("7 May to April 2024", [(None, 5, 7), (2024, 4, None)]),
    ("Marching 17 miles", []),
    ("dismay 5, a5 May, 2may 5", []),
    ("12022年, 112月3日, 12023-01-17", []),
    ("13月40日", []),
    # days that share their month
    ("(2–4 January 2024)", [(2024, 1, 2), (2024, 1, 4)]),
    ("on 2, 3 and 4 January", [(None, 1, 2), (None, 1, 3), (None, 1, 4)]),
    ("from the 3rd to the 5th of May", [(None, 5, 3), (None, 5, 5)]),
    ("January 2–4, 2024", [(2024, 1, 2), (2024, 1, 4)]),
    ("January 2 to 4, 2024", [(2024, 1, 2), (2024, 1, 4)]),
    ("on January 2 and 4.", [(None, 1, 2), (None, 1, 4)]),
    ("on January 2 and 4 people", [(None, 1, 2)]),
    ("May 4 – 20 people, May 4-day week", [(None, 5, 4), (None, 5, 4)]),
    ("2022-01-17 to 20", [(2022, 1, 17)]),
    ("2024年1月2日至4日", [(2024, 1, 2), (2024, 1, 4)]),
    ("1月2日、3日和4日", [(None, 1, 2), (None, 1, 3), (None, 1, 4)]),
    ("2024年1月2—4日", [(2024, 1, 2), (2024, 1, 4)]),
    ("1月2~4日", [(None, 1, 2), (None, 1, 4)]),
    ("1月2日至2月4日", [(None, 1, 2), (None, 2, 4)]),
    ("5月1日和3人", [(None, 5, 1)]),
    ("no date at all", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_dates_in(text: str, expected: list[tuple[int | None, int | None, int | None]]) -> None:
    assert [(row.year, row.month, row.day) for row in dates_in(text)] == expected


def test_places_are_those_of_the_text() -> None:
    text = "会议于２０２３年１月１７日召开"
    (found,) = dates_in(text)
    assert text[found.start : found.end] == "２０２３年１月１７日"


def test_places_stay_where_a_small_letter_is_two_characters() -> None:
    text = "\u0130\u0130 on May 5"
    (found,) = dates_in(text)
    assert text[found.start : found.end] == "May 5"
