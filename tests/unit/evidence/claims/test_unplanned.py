"""What a text only plans, and its quotes tell as done."""

import pytest

from generator.evidence.amounts.proving import stated
from generator.evidence.claims.unplanned import planned_though_done
from generator.evidence.numbers.numbers import Number

_UNITS = ("座", "次", "场", "家", "元")
_DONE = "全年救助渔船43艘，建成救助站6座，组织演练64次"


def _numbers(text: str) -> tuple[Number, ...]:
    return stated(text, _UNITS).numbers


def _told(text: str, *quotes: str) -> tuple[str, str]:
    is_han = any("\u4e00" <= sign <= "\u9fff" for sign in text)
    return next(planned_though_done(text, quotes, _numbers, is_han), ("", ""))


@pytest.mark.parametrize(
    ("text", "quote", "known"),
    [
        ("计划建成救助站6座。", _DONE, "建成救助站6座"),
        ("将新建救助站6座。", _DONE, "建成救助站6座"),
        ("64 drills are planned.", _DONE, "组织演练64次"),
        ("Six stations are to be built.", _DONE, "建成救助站6座"),
        ("They will hold 64 drills.", _DONE, "组织演练64次"),
        ("计划组织演练64次。", "The office held 64 drills", "The office held 64 drills"),
    ],
)
def test_a_plan_of_what_is_done(text: str, quote: str, known: str) -> None:
    assert _told(text, quote)[1] == known


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("建成救助站6座。", _DONE),
        # planned, or it may be: nothing tells that it is done, or another quote tells of a plan
        ("计划建成救助站6座。", "计划建成救助站6座，去年建成2座"),
        ("计划建成救助站6座。", "2025年底前建成救助站6座，累计达到9座"),
        ("计划建成救助站6座。", "建成救助站6座"),
        ("计划建成救助站8座。", _DONE),
        ("Six stations are planned.", "It plans to build six stations, two were built last year"),
        # no sign of a plan
        ("按计划建成救助站6座。", _DONE),
        ("将6座救助站交给渔民。", _DONE),
        ("项目计划书印了64次。", "印了64次"),
    ],
)
def test_honest_texts(text: str, quote: str) -> None:
    assert _told(text, quote) == ("", "")
