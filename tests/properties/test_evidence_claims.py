"""What a text takes from its quote word for word, no check of words tells, however it is put."""

from hypothesis import given
from hypothesis import strategies as st

from generator.evidence.amounts.proving import stated
from generator.evidence.claims.degrees import bears_out, degrees
from generator.evidence.claims.undone import denied, target_of, told_as_result

_UNITS = ("家", "件", "人", "%")
_HAN = (
    "今年目标走访1200家企业",
    "已走访800家",
    "未开展志愿服务",
    "开展了培训",
    "三分之一的党员参加",
    "过半单位完成整改",
    "办件量翻了一番",
    "投诉减半",
    "荣获一等奖",
    "没有获得金奖",
    "计划办结500件",
    "办结了500件",
    "尚未建成书屋",
)
_ENGLISH = (
    "It aims to visit 1,200 firms",
    "it has visited 800 firms",
    "It has not opened a library",
    "A hall was opened",
    "A third of the members came",
    "Half of the lamps were lit",
    "Visits doubled",
    "Complaints halved",
    "It won the first prize",
    "It never won a gold medal",
    "It plans to light 500 lamps",
    "it lit 500 lamps",
)


def _told(quote: str, text: str, is_han: bool) -> list[str]:
    numbers = stated(quote, _UNITS).numbers
    values = sorted({row.value for row in numbers})
    found = [row.written for row in degrees(text, is_han) if not bears_out(row, [quote], values)]
    found += filter(None, denied(text, [quote], is_han))
    for number in stated(text, _UNITS).numbers:
        same = [row for row in numbers if row.value == number.value]
        if target_of(quote, same) and told_as_result(text, number, is_han):
            found.append(number.written)
    return found


@given(st.data(), st.booleans())
def test_parts_of_a_quote_are_honest(data: st.DataObject, is_han: bool) -> None:
    clauses = data.draw(st.lists(st.sampled_from(_HAN if is_han else _ENGLISH), min_size=1))
    chosen = data.draw(st.lists(st.sampled_from(clauses), min_size=1))
    joint, end = ("，", "。") if is_han else ("; ", ".")
    assert _told(joint.join(clauses) + end, joint.join(chosen) + end, is_han) == []
