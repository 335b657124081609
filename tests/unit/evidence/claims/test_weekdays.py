"""Days of the week: a text names those that its quotes do."""

import time

import pytest

from generator.evidence.claims.weekdays import counts_borne_out, days_in, may_name_days, other_days

_CLASS = "夜校每周二、周四晚开课"
_LIBRARY = "图书馆周一闭馆，周二至周日开放"
_DESK = "The desk is open from Monday to Thursday."


def _told(text: str, *quotes: str) -> list[str]:
    found = [row.written for row, _ in other_days(text, quotes)]
    assert not found or any(map(may_name_days, quotes))
    return found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("每周三开放", [3]),
        ("星期天休息", [7]),
        ("周一至周五", [1, 2, 3, 4, 5]),
        ("周五到周一", [1, 5, 6, 7]),
        ("每周二、四、六", [2, 4, 6]),
        ("周二周四", [2, 4]),
        ("周二，周四晚上", [2, 4]),
        ("每周二、四下午", [2, 4]),
        ("每周三，四支队伍巡查", [3]),
        ("每周三、四支队伍巡查", [3]),
        ("每周三和五位居民", [3]),
        ("周一三五开放", [1, 3, 5]),
        ("周一至周五、周日", [1, 2, 3, 4, 5, 7]),
        ("每周一召开例会", [1]),
        ("双休日", [6, 7]),
        ("Tuesdays and Thursdays", [2, 4]),
        ("from Saturday through Monday", [1, 6, 7]),
        ("on weekdays", [1, 2, 3, 4, 5]),
    ],
)
def test_days_that_a_text_names(text: str, days: list[int]) -> None:
    assert [sorted(row.days) for row in days_in(text)] == [days]


@pytest.mark.parametrize(
    "text",
    [
        "一周一次",
        "每周一次",
        "每周一课",
        "每周一例会",
        "每周五天",
        "每周三小时",
        "两周一期",
        "四周一片田",
        "上周三",
        "周边三村",
        "twice a week",
        "the day after",
    ],
)
def test_what_names_no_day(text: str) -> None:
    assert days_in(text) == ()


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_CLASS, "夜校每周一、周三开课。", "周一、周三"),
        (_CLASS, "夜校每周二至周四开课。", "周二至周四"),
        (_CLASS, "Classes are on Tuesdays and Fridays.", "Tuesdays and Fridays"),
        (_CLASS, "夜校在周末开课。", "周末"),
        (_DESK, "The desk is open on weekdays.", "weekdays"),
        (_DESK, "窗口周一至周五开放。", "周一至周五"),
        ("周六不打烊", "窗口周日不打烊。", "周日"),
    ],
)
def test_a_day_that_no_quote_has(quote: str, text: str, told: str) -> None:
    assert _told(text, quote) == [told]


@pytest.mark.parametrize(
    ("quotes", "text"),
    [
        ([_CLASS], "夜校每周二和周四晚上开课。"),
        ([_CLASS], "Classes are on Tuesdays and Thursdays."),
        ([_CLASS], "夜校每周开课两次。"),
        ([_CLASS, "周五另有讲座"], "周五有讲座。"),
        ([_LIBRARY], "图书馆周二到周日开放。"),
        (["图书馆周一闭馆"], "图书馆周二至周日开放。"),
        (["图书馆周二至周日开放"], "图书馆周一不开放。"),
        (["周六开设课堂"], "周末开课。"),
        (["双休日开设课堂"], "周六、周日都开课。"),
        (["窗口工作日开放"], "窗口周一至周五开放。"),
        (["窗口周一至周五开放"], "The desk is open on weekdays."),
        (["窗口每天开放，周一上午盘点"], "窗口周日也开放。"),
        (["每周三课，讲政策"], "每逢周三讲政策。"),
        # No quote names a day.
        (["夜校每周开课"], "夜校每周三开课。"),
    ],
)
def test_days_as_the_quotes_have_them(quotes: list[str], text: str) -> None:
    assert _told(text, *quotes) == []


def test_a_day_of_the_quotes_is_told() -> None:
    ((row, known),) = other_days("夜校周一开课。", [_CLASS])
    assert (row.written, known) == ("周一", "周二、周四")


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("图书馆每周开放六天。", _LIBRARY, [6]),
        ("图书馆一周开放6天。", _LIBRARY, [6]),
        ("The library is open six days a week.", _LIBRARY, [6]),
        ("夜校每周上课两天。", _CLASS, [2]),
        ("图书馆每周开放五天。", _LIBRARY, []),
        ("The desk is open 5 days a week.", _DESK, []),
        ("The desk is open 4 days a week.", _DESK, [4]),
        ("夜校每期六天。", _LIBRARY, []),
    ],
)
def test_how_many_days_a_week_quotes_name(text: str, quote: str, told: list[int]) -> None:
    assert [row.days for row in counts_borne_out(text, [quote])] == told


def test_texts_without_an_end_are_looked_at_in_time() -> None:
    begun = time.perf_counter()
    for text in ("周一、" * 9_000, "周" * 20_000, "周一二" * 9_000, "Monday, " * 9_000):
        assert isinstance(_told(text, text, _CLASS), list)
    assert time.perf_counter() - begun < 2
