"""Texts as pages show them: titles in phrases, and seals that never stand alone."""

import pytest
from markdown import Markdown

from generator.pages.shown import line, prose, row, sealed
from generator.prose.html import to_html
from generator.prose.parsing import parse

SEAL = '<a class="cite" href="x">4</a>'


def nowhere(_: object) -> str | None:
    return None


def test_a_long_chinese_title_has_places_for_line_ends() -> None:
    shown = line("2022年度基层党建述职评议考核", "zh", "zh")
    assert shown == "2022年度<wbr>基层<wbr>党建<wbr>述职<wbr>评议<wbr>考核"


def test_what_needs_an_escape_is_escaped_once() -> None:
    assert line("党建<引领>党群服务阵地&城乡", "zh", "zh").count("&amp;") == 1
    assert "&amp;lt;" not in line("党建<引领>党群服务阵地&城乡", "zh", "zh")


def test_the_mark_that_closes_a_title_is_set_apart() -> None:
    assert line("“两点”", "zh", "zh") == '“两点<span class="half">”</span>'
    assert line("“Two points”", "en", "en") == "“Two points”"


def test_no_line_ends_behind_one_letter_and_a_hyphen() -> None:
    held = '<span class="whole">e-commerce</span>'
    assert line("Rural e-commerce", "en", "en") == f"Rural {held}"
    assert sealed(row("e-commerce.", "en", "en", nowhere), SEAL) == f"{held}.\u00a0{SEAL}"
    shown = prose("See [e-commerce](/e-shop/) of *e-commerce*", "en", lambda _: "/e-shop/")
    assert shown.markdown == f"See [{held}](/e-shop/) of *{held}*"
    assert shown.html == f'<p>See <a href="/e-shop/">{held}</a> of <em>{held}</em></p>'
    for text in ("well-known", "X-9", "one-e-commerce", "e-commerce-led"):
        assert line(text, "en", "en") == text
    assert line("农村 e-commerce", "zh", "zh") == '农村 <span lang="en">e-commerce</span>'


def test_a_seal_keeps_the_last_word_with_it() -> None:
    assert sealed("服务群众。", SEAL) == f'服务<span class="end">群众。 {SEAL}</span>'
    assert sealed("They serve.", SEAL) == f"They serve.\u00a0{SEAL}"
    assert sealed("服务群众。", f"{SEAL} {SEAL}").endswith(f"</span> {SEAL}")
    assert sealed("服务群众。", "") == "服务群众。"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        # The word is in emphasis.
        (
            "亮灯、**递水解难事**。",
            f'<strong>递水解</strong><span class="end"><strong>难事</strong>。 {SEAL}</span>',
        ),
        ("*plan A*.", f'<p><span class="end"><em>plan A</em>. {SEAL}</span>'),
        (
            "the *great plan A*.",
            f'<em>great</em> <span class="end"><em>plan A</em>. {SEAL}</span>',
        ),
        # A character of it stands behind.
        ("天天**亮灯**了。", f'天天<span class="end"><strong>亮灯</strong>了。 {SEAL}</span>'),
        (
            "亮灯、*递水解难事*了。",
            f'<em>递水解</em><span class="end"><em>难事</em>了。 {SEAL}</span>',
        ),
        ("the *plan* B.", f'the <span class="end"><em>plan</em> B. {SEAL}</span>'),
        ("an *emphasis of many words* B.", f"<em>emphasis of many words</em> B.\u00a0{SEAL}"),
        # Words of another language.
        (
            "They call it 述职评议考核.",
            f'<span lang="zh-Hans">述职评议</span>'
            f'<span class="end"><span lang="zh-Hans">考核</span>. {SEAL}</span>',
        ),
        # Stars that are no emphasis.
        ("甲 \\*乙丙丁戊\\*。", f"甲 &#42;乙丙丁戊&#42;。\u00a0{SEAL}"),
    ],
)
def test_no_character_begins_a_line_by_itself_beside_emphasis(text: str, end: str) -> None:
    language = "en" if text[0].isascii() else "zh"
    block = prose(text, language, nowhere, SEAL)
    assert block.html.endswith(f"{end}</p>")
    assert Markdown().convert(block.markdown) == block.html
    shown = sealed(row(text, language, language, nowhere), SEAL)
    assert f"<p>{shown}</p>" == block.html


def test_a_list_ends_with_the_seal_in_its_last_item() -> None:
    text = "包括：\n\n- 饮水；\n- 求助。"
    block = prose(text, "zh", nowhere, SEAL)
    assert block.markdown.endswith(f'<span class="end">求助。 {SEAL}</span>')
    assert block.html.endswith(f'<span class="end">求助。 {SEAL}</span></li>\n</ul>')
    assert to_html(parse(text)[0], nowhere).count("<li>") == block.html.count("<li>")
