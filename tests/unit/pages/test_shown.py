"""Texts as pages show them: titles in phrases, and seals that never stand alone."""

from generator.pages.shown import line, prose, sealed
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


def test_a_seal_keeps_the_last_word_with_it() -> None:
    assert sealed("服务群众。", SEAL) == f'服务<span class="end">群众。 {SEAL}</span>'
    assert sealed("They serve.", SEAL) == f"They serve.\u00a0{SEAL}"
    assert sealed("服务群众。", f"{SEAL} {SEAL}").endswith(f"</span> {SEAL}")
    assert sealed("服务群众。", "") == "服务群众。"


def test_a_list_ends_with_the_seal_in_its_last_item() -> None:
    text = "包括：\n\n- 饮水；\n- 求助。"
    block = prose(text, "zh", nowhere, SEAL)
    assert block.markdown.endswith(f'<span class="end">求助。 {SEAL}</span>')
    assert block.html is not None
    assert block.html.endswith(f'<span class="end">求助。 {SEAL}</span></li>\n</ul>')
    assert to_html(parse(text)[0], nowhere).count("<li>") == block.html.count("<li>")
