"""How often: a text says so what its quotes say, in whatever words."""

import time

import pytest

from generator.evidence.claims.frequencies import borne_out, may_be_often, other_frequencies

_QUARTER = "每季度向老人送药一次，全年送药1200人次"


def _told(text: str, quote: str) -> list[tuple[str, str]]:
    found = [(row.written, known) for row, known in other_frequencies(text, [quote])]
    assert not found or (may_be_often(text) and may_be_often(quote))
    return found


@pytest.mark.parametrize(
    ("quote", "text", "said", "known"),
    [
        (_QUARTER, "每月给老人送药。", "每月", "每季度向老人送药一次"),
        (_QUARTER, "每月送药一次。", "每月送药一次", "每季度向老人送药一次"),
        (_QUARTER, "It is brought twice a year.", "twice a year", "每季度向老人送药一次"),
        (_QUARTER, "Monthly visits.", "Monthly", "每季度向老人送药一次"),
        ("每周巡查", "每天巡查。", "每天", "每周"),
        ("每周巡查", "Every day.", "Every day", "每周"),
        ("两年一次办展", "每年办展两次。", "每年办展两次", "两年一次"),
        ("两年一次办展", "一年一届。", "一年一届", "两年一次"),
        ("每两周一次", "每周两次。", "每周两次", "每两周一次"),
        ("每两周一次", "每周一次。", "每周一次", "每两周一次"),
        ("每月两次，全年24批次", "每年两次。", "每年两次", "每月两次"),
        ("每半年召开一次", "Once every three months.", "Once every three months", "每半年召开一次"),
        ("It meets every quarter", "每月召开。", "每月", "every quarter"),
        ("It meets once a year", "It meets twice a year.", "twice a year", "once a year"),
        ("逢周六开放", "It opens daily.", "daily", "逢周"),
        ("按季通报", "按月通报。", "按月", "按季"),
    ],
)
def test_another_frequency(quote: str, text: str, said: str, known: str) -> None:
    assert _told(text, quote) == [(said, known)]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (_QUARTER, "每三个月送一次药。"),
        (_QUARTER, "Four times a year."),
        (_QUARTER, "Once every quarter."),
        (_QUARTER, "一年四次。"),
        ("每半年召开一次", "每六个月召开一次。"),
        ("每半年召开一次", "It meets twice a year."),
        ("两年一次办展", "The show is held every two years."),
        ("两年一次办展", "隔年办展。"),
        ("每两周一次", "Every other week, or fortnightly."),
        ("每两周一次", "每半个月一次。"),
        ("每周二、周四开课", "每周两次。"),
        ("逢周六开放", "每周六开放，一周一次。"),
        # the quote says so in other words, or tells of no frequency
        ("每周例会，月报两次", "每月通报。"),
        ("实行24小时值守，每周汇总", "24 hours a day, every day."),
        ("每周巡查，日均3处", "每天3处。"),
        ("全年召开两次", "每月召开。"),
        ("每月召开例会，全年共12次", "每年12次。"),
        # what is not told for sure
        ("每周一闭馆", "It is open daily except Mondays."),
        ("除周二外每周开放", "每天开放。"),
        ("每周巡查", "不是每天巡查。"),
        ("每周巡查", "每年级、每次、每个人。"),
        ("每周巡查", "A quarter of them, each of us, 300 a day."),
    ],
)
def test_honest_texts(quote: str, text: str) -> None:
    assert _told(text, quote) == []


def _spans(text: str, quote: str) -> list[tuple[int, int]]:
    return [(row.start, row.end) for row in borne_out(text, [quote])]


def test_numbers_that_it_tells_with_are_borne_out() -> None:
    assert _spans("每三个月送药，每五个月查一次", _QUARTER) == [(0, 4)]
    assert _spans("It is brought four times a year.", _QUARTER) == [(14, 31)]
    assert _spans("It is brought five times a year.", "全年") == []


@pytest.mark.parametrize("row", ["每", "每月", "两年", "every ", "once every ", "两年一次"])
def test_long_texts_are_looked_at_at_once(row: str) -> None:
    start = time.process_time()
    list(other_frequencies(f"每天，{row * 2_000}", [row * 2_000, "每月一次"]))
    assert time.process_time() - start < 0.5
