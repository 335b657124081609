import pytest

from generator.evidence.quotes.folding import fold, trim

FOLDED = [
    ("", ""),
    ("a b", "a b"),
    ("a \t\r\n b", "a b"),
    ("a\xa0b\u3000c\u2009d", "a b c d"),
    ("  a  ", " a "),
    ("红 石榴", "红石榴"),
    ("红\n石\u3000榴", "红石榴"),
    ("工作， 一是\n责任", "工作，一是责任"),
    ("（ 红 ）", "（红）"),
    ("\U00020000 \U0002a6df", "\U00020000\U0002a6df"),
    ("打造 “红艺” 品牌", "打造“红艺”品牌"),
    ("第 3 项", "第 3 项"),
    ("１０ ２０", "１０ ２０"),
    ("Ａ Ｂ", "Ａ Ｂ"),
    ("红 Art", "红 Art"),
    ("Bureau” “Red", "Bureau” “Red"),
    ("… —", "… —"),
    ("… 红…\n—", "…红… —"),
    ("红 \t", "红 "),
    ("a\tb\u3000 c", "a b c"),
    ("红\u200b 石", "红\u200b 石"),
    ("a\u200bb", "a\u200bb"),
    ("work\xading life", "working life"),
    ("work\xad\r\n ing, a\xad-\xadb, a \xad b", "working, a-b, a b"),
    ("“Red” 'Red' ＲＥＤ", "“Red” 'Red' ＲＥＤ"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_only_white_space_folds(text: str, folded: str) -> None:
    assert fold(text).text == folded
    assert fold(folded).text == folded


def test_places_lead_back_over_soft_hyphens() -> None:
    text = "the work\xad\ning  life\xad"
    folded = fold(text)
    assert folded.text == "the working life"
    assert folded.span(4, 11) == (4, 13)
    assert folded.span(12, 16) == (15, 19)
    assert folded.place(16) == len(text)


def test_places_lead_back() -> None:
    text = "  a\n\n b 红 \t 石"
    folded = fold(text)
    assert folded.text == " a b 红石"
    assert [text[folded.place(place)] for place in range(len(folded.text))] == list(" a\nb 红石")
    assert folded.place(len(folded.text)) == len(text)


def test_a_span_ends_with_its_last_character() -> None:
    text = "红  石  榴"
    folded = fold(text)
    assert folded.span(0, 2) == (0, 4)
    assert folded.span(1, 1) == (3, 3)


@pytest.mark.parametrize(
    ("text", "place"), [("", (0, 0)), ("  ", (1, 1)), (" a ", (1, 2)), ("a b", (0, 3))]
)
def test_trim(text: str, place: tuple[int, int]) -> None:
    assert trim(fold(text)) == place
