"""What rules about numbers tell is what they would tell if none of their glances spared them work.

Each text is changed by something that means nothing and that no glance passes.
"""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.evidence.amounts.leads import label_of_another, other_labels, swapped_labels
from generator.evidence.amounts.opposed import opposed
from generator.evidence.numbers.about_signs import may_be_about
from generator.evidence.numbers.dates import dates_in
from generator.evidence.numbers.numbers import numbers_in

UNITS = ("人", "件", "%", "persons")
LABELS = ["卫生经费", "社区教育经费", "养老服务点", "养老", "托育服务点", "线上参与", "现场参与"]
LABELS += ["一季度收入", "二季度收入", "共有", "参与", "甲AB", "AB"]
TRAILS = ["", "", "", "约", "共有", "达到", " ", "增长", "下降", "由"]
NUMBERS = ["12", "30", "1,200", "三十"]
BEHIND = ["人", "件", "%", ""]
MARKS = ["，", "，", "。", "、", "；", "\n", " ", "其中", "从", "全年", "”", ""]
CLAUSES = st.tuples(*map(st.sampled_from, (LABELS, TRAILS, NUMBERS, BEHIND, MARKS))).map("".join)
TEXTS = st.lists(CLAUSES, min_size=1, max_size=4).map("".join)
QUOTES = st.lists(TEXTS, min_size=1, max_size=2)
VALUES = st.sampled_from(["12", "30", "1200"]).map(Decimal)


@given(TEXTS, QUOTES)
@example("学校卫生经费30件", ["学校卫生经费12件，社区教育经费30件"])
@example("学校卫生经费约30件", ["学校卫生经费12件，社区教育经费30件"])
@example("学校卫生经费 30件", ["学校卫生经费12件，社区教育经费30件"])
@example("养老12人、托育30人", ["养老30人、托育12人"])
@example("养老约12人、托育30人", ["养老30人、托育12人"])
@example("养老 12人、托育30人", ["养老30人、托育12人"])
def test_labels(text: str, quotes: list[str]) -> None:
    more = f"{text}；另外大约77，另外大约78，另外大 88，另外大 89"
    assert list(other_labels(text, quotes, UNITS)) == list(other_labels(more, quotes, UNITS))
    assert list(swapped_labels(text, quotes, UNITS)) == list(swapped_labels(more, quotes, UNITS))


@given(st.sampled_from(LABELS), VALUES, QUOTES)
@example("卫生经费", Decimal(12), ["社区教育经费12件，卫生经费30件"])
@example("二季度收入", Decimal(12), ["一季度二季度收入12件，二季度收入30件"])
def test_the_label_of_a_value(label: str, value: Decimal, quotes: list[str]) -> None:
    apart = list(quotes)
    for number in NUMBERS:
        apart = [row.replace(number, f" {number}") for row in apart]
    known = label_of_another(label, value, quotes, UNITS)
    assert known == label_of_another(label, value, apart, UNITS)


@given(TEXTS, QUOTES)
@example("支出增长，收入从12件到30件", ["收入下降到30件，支出增长5%"])
@example("全市有30人，收入增长12%。", ["收入下降12%，全市30人"])
@example("收入增长12%。全市有30人，增长5%", ["收入下降12%，全市30人"])
def test_what_is_turned(text: str, quotes: list[str]) -> None:
    assert list(opposed(text, quotes, UNITS)) == list(opposed(f"{text} ", quotes, UNITS))


PIECES = ["2023", "19", "20", "3", "年", "月", "日", "-", ".", "/", ", ", " ", "March", "Jan", "至"]
PIECES += ["th", "1月2日", "\uff12\uff10\uff12\uff13", "，", "二〇二三年", "三月底", "x"]


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
@example("March 3 and 2023-03, 2019")
@example("2023年3月1日和4月2日、5月，6月3至5日")
@example("\uff12\uff10\uff12\uff13年")
def test_dates(text: str) -> None:
    assert dates_in(text) == dates_in(f"{text}; 13月, 000000")


@pytest.mark.parametrize(
    "sign",
    [
        *("more than", "at least", "nearly", "at most", "approximately", "approx.", "roughly"),
        *("over", "about", "some", "upwards of", "in excess of", "up to", "under", "below"),
        *("a maximum of", "above", "exceeding", "more than a", "nearly an", "过", "至少", "突破"),
    ],
)
@pytest.mark.parametrize("blank", [" ", "  ", "\n", "\xa0\n"])
def test_words_before_a_number(sign: str, blank: str) -> None:
    for written in (sign, sign.upper(), f"It was {sign}"):
        text = f"{written}{blank}300 houses"
        assert may_be_about(text, numbers_in(text, UNITS))
        text = f"x{blank}300 houses"
        assert not may_be_about(text, numbers_in(text, UNITS))
