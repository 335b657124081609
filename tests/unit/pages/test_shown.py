"""Texts as pages show them: titles in phrases, and seals that never stand alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from generator.pages.foreign import with_languages
from generator.pages.shown import _MARKED, _REST, line, prose, row, sealed, title_markup
from generator.prose.html import to_html
from generator.prose.markdown import to_both
from generator.prose.parsing import parse
from generator.prose.targets import PageTarget

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


# Texts of marks, lists, links that lead somewhere or not, and runs of two scripts.
MARKS = ("*", "**", "_", "[", "](/a-list/)", "](brands/x)", "](//x)", "!", "\\", "\n", "\n\n", "- ")
RUNS = ("石榴", "，", "。", "AI", "e", "-mail", "m-learning", "’", "&", "<b>", " ", "R&D.", "、")
PIECES = st.sampled_from((*MARKS, *RUNS))


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["zh", "en"]))
def test_words_are_marked_one_by_one_as_in_the_whole(text: str, language: str) -> None:
    def resolve(target: object) -> str | None:
        return str(target) if isinstance(target, PageTarget) else None

    whole = to_both(parse(text)[0], resolve)
    block = prose(text, language, resolve)
    shown = tuple(with_languages(row, language) for row in whole)
    assert (block.markdown, block.html) == shown


@given(st.lists(PIECES, max_size=30).map("".join))
def test_a_mark_that_is_seen_at_the_end_is_the_one_in_the_whole(text: str) -> None:
    block = prose(text, "en", nowhere)
    for shown in (block.markdown, block.html.removesuffix("</p>"), text):
        if _MARKED.search(shown):
            assert _REST.match(shown, max(shown.rfind("*"), shown.rfind(">")) + 1)


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


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (
            "“一二三四五六七八”，课堂",
            '“一二三四五六<span class="held">七八”，</span><wbr>课堂',
        ),
        (
            "课堂“一二三四五六七&”",
            '课堂<wbr>“一二三四五六七&amp;<span class="half">”</span>',
        ),
        (
            "课堂“一二三四五六七八”",
            '课堂<wbr>“一二三四五六<span class="held">七八<span class="half">”</span></span>',
        ),
        ("“一二三”，课堂一二三四五", "“一二三”，<wbr>课堂一二三四五"),
    ],
)
def test_no_line_begins_with_what_closes_a_wide_part(title: str, shown: str) -> None:
    assert title_markup(title) == shown
