"""Lines of any text: nothing lost, nothing wider than the box, no line that begins wrongly."""

from hypothesis import given
from hypothesis import strategies as st

from generator.breaking.ends import CLOSING, OPENING, inside_words, pieces
from generator.pictures.faces import serif
from generator.pictures.typesetting import Setting, Style, fitted

CHARACTERS = "党建述职评议考核市级机关红石榴“”（），。、《》0129 abcWXYZ’-+·"
STYLE = Style(serif(), 90, 30, 3)


def written(setting: Setting) -> list[str]:
    """The lines as text again."""
    known = sorted({*CHARACTERS, *"年度基层灯…"})
    names = {serif().glyph(mark, narrow=narrow): mark for mark in known for narrow in (True, False)}
    return ["".join(names.get(glyph, "?") for glyph, _ in line.glyphs) for line in setting.lines]


@given(st.text(CHARACTERS, max_size=120), st.integers(200, 1200))
def test_any_text_fits_its_box(text: str, width: int) -> None:
    setting = fitted(text, STYLE, width)
    assert len(setting.lines) <= STYLE.lines
    assert setting.width <= width
    assert STYLE.smallest <= setting.size <= STYLE.largest


@given(st.text(CHARACTERS, max_size=60), st.integers(400, 1200))
def test_nothing_is_lost_and_no_line_begins_or_ends_wrongly(text: str, width: int) -> None:
    setting = fitted(text, STYLE, width)
    if setting.cut:
        return
    lines = written(setting)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines[1:]:
        assert line[0] not in CLOSING
    for line in lines[:-1]:
        assert line[-1] not in OPENING


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    setting = fitted("灯" * 300, STYLE, 600)
    assert setting.cut
    assert setting.size == STYLE.smallest
    assert written(setting)[-1][-1] == "…"


def test_no_text_is_no_line() -> None:
    assert fitted(" \n", STYLE, 300).lines == ()


def test_numbers_and_words_stay_whole() -> None:
    assert pieces("2022年review of 1,234") == ["2022", "年", "review ", "of ", "1,234"]


def test_marks_stay_with_what_they_belong_to() -> None:
    assert pieces("（红石榴）、“灯”") == ["（红", "石", "榴）、", "“灯”"]


def test_known_words_are_not_cut_where_there_is_a_choice() -> None:
    whole = pieces("基层党建述职")
    assert inside_words(whole) == [False, True, False, True, False, True]
    assert written(fitted("2022年度基层党建述职评议考核", STYLE, 560)) == [
        "2022年度",
        "基层党建述职",
        "评议考核",
    ]


def test_two_marks_share_their_blank() -> None:
    alone = fitted("灯。", STYLE, 900).lines[0].width
    both = fitted("灯）。", STYLE, 900).lines[0].width
    assert both - alone == 500


def test_letters_stand_apart_from_han() -> None:
    joined = fitted("党a", STYLE, 900).lines[0].width
    assert joined > 1000 + serif().advance(serif().glyph("a", narrow=True))
