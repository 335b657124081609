"""Personal data: however a number is written it is found, and a glance misses nothing."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import to_json

from generator.evidence.personal.glance import may_be_personal
from generator.evidence.personal.personal import personal_data, without_personal_data

WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
# No operator has numbers that begin so.
MOBILES = st.integers(0, 10**8 - 1).map(lambda number: f"154{number:08}")
BLANKS = st.sampled_from(["", " ", "-", "\xa0", "\u3000", "\u2009", "\u2011", "－", " - "])
FRAMES = st.sampled_from(
    ["{}", "手机{}。", "（{}）", "Tel. {}, office", "+86 {}", "“{}”\n", "锡须{}转"]
)
UNSEEN = st.sampled_from(["", "\u200b", "\u200d", "\u2060", "\ufeff", "\xad", "\ufe0f"])
SIGNS = "0123456789 -－.,+@＠￥X元人号证护護照账a\u200b\u3000\n１５４０"
PIECES = [
    *("护照", "護照", "护\u200b照", "Passport", "ＰＡＳＳＰＯＲＴ", "ｐａｓｓｐｏｒｔ"),
    *("pass\xadport", "E00000000", "ＥＡ０００００００", "tin", "@", "＠", "qq.com"),
    *("身份证", "身份證", "990000040229001", "99000019040229008ｘ", "卡号", "0000 0000", "154"),
    *("ＱＱ．ｃｏｍ", "\u3000", " ", "\n"),
]
TEXTS = st.one_of(
    st.text(st.sampled_from(SIGNS), max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
)


@given(MOBILES, BLANKS, FRAMES, UNSEEN, st.booleans())
def test_however_it_is_written(
    number: str, blank: str, frame: str, unseen: str, wide: bool
) -> None:
    groups = [number[:3], number[3:7], number[7:]]
    # Years and days are no numbers of a telephone, once they stand by themselves.
    groups = [number] if groups[1][:2] in ("19", "20") else groups
    written = blank.join(unseen.join(group) for group in groups)
    text = frame.format(written.translate(WIDE) if wide else written)
    rows = personal_data(text, ("人",))
    assert [row.masked for row in rows] == [f"{number[:3]}****{number[7:]}"]
    assert may_be_personal(text, text.encode())
    assert personal_data(without_personal_data(text)) == []


@given(TEXTS)
def test_any_text(text: str) -> None:
    rows = personal_data(text, ("人",))
    assert all(0 <= row.start < row.end <= len(text) for row in rows)
    assert all(first.end <= second.start for first, second in pairwise(rows))
    # A glance sees all of it, as text and within a record.
    packed = to_json([text])
    assert not rows or may_be_personal(text, text.encode())
    assert not rows or may_be_personal(packed.decode(), packed)


@given(MOBILES, st.sampled_from(["{}0", "0{}", "{}元", "{}万人", "0.{}", "12,{}.5", "a1{}", "{}x"]))
def test_what_is_another_number(number: str, frame: str) -> None:
    assert personal_data(frame.format(number), ("人",)) == []
