"""What a passage states by itself is what was read of it within its text, where that is taken."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.whole import Whole

UNITS = ("人", "人次", "個", "元", "千克", "月", "%", "persons", "m")
PIECES = ["3", "12", "1,200", "2022", "00", "5", "1月2日", "5月", "三十", "十一月"]
PIECES += ["一", "万", "百", "人", "人次", "个", "個", "半", "千克", "元"]
PIECES += ["年", "月", "日", "余", "多", "点", "约", "以上", "第", "百分之"]
PIECES += ["单位", "人民币", "几", "至", "和", "、", "萬", "到", "底", "统"]
PIECES += ["：", ":", "-", "−", "－", "–", "/", ".", "．", ","]
PIECES += ["，", "’", "½", "%", "以", "件", "区", "sixty", "four", " hundred"]
PIECES += ["persons", "March", "May 2", " to 4", "th", " and", "about", "m", "bn", "€"]
PIECES += ["é", "Ａ", "５", "〇", "The", " few", " Jan", " 2nd", " half", " a", "day", " 4"]
MARKS = [
    ". ",
    "! ",
    ".\n",
    ".",
    "。",
    "“",
    "”",
    "，",
    "；",
    "（",
    "）",
    "\n",
    "\n\n\u3000\u3000",
    "\u3000",
    " ",
    "",
]
WORDS = st.lists(st.sampled_from(PIECES), max_size=5).map("".join)
ROWS = st.tuples(WORDS, st.sampled_from(MARKS)).map("".join)
TEXTS = st.lists(ROWS, max_size=3).map("".join)


@settings(max_examples=400)
@given(TEXTS, st.sampled_from(MARKS), WORDS, st.sampled_from(MARKS), TEXTS)
@example("共", "，", "三十人", "。", "")
@example("单位\n", "\n", "人民币万元", "。", "")
@example("5", "，", "200人", "", "")
@example("", "", "有8，", "", "283人")
@example("", "", "January 2 to 4th", "。", "")
@example("", "", "January 2 to 4th", ". ", "")
@example("Few", ". ", "hundred persons on 2 Jan", ". ", "5 persons")
@example("個", "。", "三个", "。", "")
@example("", "“", "共3个半", "”", "月")
def test_a_passage_is_read_once(
    before: str, first: str, words: str, last: str, behind: str
) -> None:
    whole = Whole(f"{before}{first}{words}{last}{behind}", UNITS)
    for start, end in (
        (len(before + first), len(before + first + words)),
        (len(before), len(before + first + words)),
        (len(before), len(before + first + words + last)),
        (len(before + first), len(before + first + words + last)),
    ):
        passage = f"{before}{first}{words}{last}{behind}"[start:end]
        if passage and not whole.torn(start, end):
            alone = stated(passage, UNITS)
            whole.stated(start, end)
            stated.cache_clear()
            assert stated(passage, UNITS) == alone
            stated.cache_clear()
    stated.cache_clear()
