"""Numbers: however one is written, its value comes back, and any text has its numbers."""

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.evidence.amounts.proving import Proved, stated, unproved
from generator.evidence.amounts.translated import Compared, compare
from generator.evidence.amounts.whole import Whole
from generator.evidence.numbers.numbers import numbers_in
from generator.evidence.numbers.numerals import numeral_value

UNITS = ("人", "人次", "户", "元", "项", "%")
WIDE = str.maketrans("0123456789,.", "０１２３４５６７８９，．")
FRAMES = st.sampled_from(["{}", "共{}人", "has {} people", "（{}）", "达{}%。", "“{}”"])
WHOLE = st.integers(0, 10**14)
TEXTS = st.text(
    st.sampled_from("0189,.，．’' \u2009-−一二十百千万亿两〇点余多几第人次元%“”‘’a"), max_size=30
)


@given(WHOLE, st.sampled_from(["", ",", "，", "\u2009", "\u202f", "\xa0", "'"]), FRAMES)
def test_grouped(number: int, mark: str, frame: str) -> None:
    text = frame.format(f"{number:,}".replace(",", mark))
    assert [found.value for found in numbers_in(text, UNITS)] == [number]


@given(st.decimals(0, 10**9, places=3), FRAMES, st.booleans())
def test_decimals_of_any_width(number: Decimal, frame: str, wide: bool) -> None:
    written = f"{number:,}"
    text = frame.format(written.translate(WIDE) if wide else written)
    assert [found.value for found in numbers_in(text, UNITS)] == [number]


@given(st.decimals(0, 10**5, places=2), st.sampled_from([("万", 4), ("亿", 8), ("千万", 7)]))
def test_powers(number: Decimal, power: tuple[str, int]) -> None:
    found = numbers_in(f"共{number}{power[0]}元", UNITS)
    assert [number.value for number in found] == [number * 10 ** power[1]]


def chinese(number: int) -> str:
    """Write a number from 0 to below 10^12 as it is read in Chinese."""
    if number == 0:
        return "零"
    parts: list[str] = []
    for exponent, power in ((8, "亿"), (4, "万"), (0, "")):
        section = number // 10**exponent % 10000
        if section:
            zero = "零" if parts and section < 1000 else ""
            parts.append(zero + section_in_chinese(section) + power)
        elif parts and not parts[-1].endswith("零") and number % 10**exponent:
            parts.append("零")
    return "".join(parts).replace("零零", "零")


def section_in_chinese(section: int) -> str:
    written = ""
    for exponent, power in ((3, "千"), (2, "百"), (1, "十"), (0, "")):
        digit = section // 10**exponent % 10
        if digit:
            written += "零一二三四五六七八九"[digit] + power
        elif written and section % 10**exponent and not written.endswith("零"):
            written += "零"
    return written


@given(st.integers(0, 10**12 - 1), st.sampled_from(["人", "人次", "户"]))
def test_chinese_numerals(number: int, unit: str) -> None:
    written = chinese(number)
    assert numeral_value(written) == number
    # A lone one after a word such as 统一 would not count; here a comma stands before.
    found = numbers_in(f"，{written}{unit}。", UNITS)
    assert [(number.value, number.written) for number in found] == [(Decimal(number), written)]


@given(TEXTS | st.text(max_size=60))
def test_any_text_has_its_numbers(text: str) -> None:
    found = numbers_in(text, UNITS)
    assert all(text[number.start : number.end] == number.written for number in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert not any(mark.isdecimal() for mark in outside(text, [(n.start, n.end) for n in found]))
    assert unproved(text, Proved.by([text], UNITS), UNITS) == ()
    assert compare(text, text, UNITS) == Compared((), ())
    whole = Whole(text, UNITS)
    assert whole.stated(0, len(text)) == stated(text, UNITS)
    whole.torn(len(text) // 3, len(text) // 2)


def outside(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return text


@given(st.integers(0, 10**9), st.integers(0, 9), st.data())
def test_a_digit_changed_is_not_proved(number: int, digit: int, data: st.DataObject) -> None:
    written = f"{number:,}"
    place = data.draw(
        st.integers(0, len(written) - 1).filter(lambda place: written[place].isdigit())
    )
    claim = f"{written[:place]}{digit} {written[place + 1 :]}".replace(" ", "")
    proved = Proved.by([f"of {written} people"], UNITS)
    same = int(claim.replace(",", "")) == number
    assert bool(unproved(f"of {claim} people", proved, UNITS)) != same
    assert bool(unproved(f"the “{claim} people”", proved, UNITS)) != same


@given(st.lists(st.integers(10, 999), min_size=2, max_size=6, unique=True), st.data())
def test_a_number_in_the_place_of_another_is_told(numbers: list[int], data: st.DataObject) -> None:
    """Whatever the order of words in the other language."""
    original = "、".join(f"{number}人" for number in numbers)
    others = data.draw(st.permutations(numbers))
    assert compare(original, " and ".join(map(str, others)), UNITS) == Compared((), ())
    swapped = [others[1], *others[1:]]
    found = compare(original, " and ".join(map(str, swapped)), UNITS)
    assert [number.value for number in found.surplus] == [others[1]]
    assert found.lost == (str(others[0]),)
