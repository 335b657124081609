"""Blocks of pages against the real Python-Markdown, with the extensions of the builds."""

import re
from pathlib import Path

import markdown
import pytest

from generator.checking.content import check_content
from generator.pages.all_pages import all_pages
from generator.pages.blocks import (
    Block,
    heading,
    joined,
    listed,
    marked_heading,
    paragraph,
    raw,
)
from generator.pages.site import site_of
from generator.prose.html import to_html
from generator.prose.markdown import to_markdown
from generator.prose.parsing import parse

ROOT = Path(__file__).resolve().parents[3]
EXTENSIONS = ["toc", "tables", "fenced_code", "attr_list"]
TEXTS = (
    "A sentence of words, with (brackets); and a dash – here.",
    "每条陈述的末尾都有一个红色数字，点开就是来源中的那一句。",
    "A & B * C",
    "- no list",
    "1. no list",
    "# no heading",
    "> no quote",
    "Some *words*, `code`, [a](b), a <span>b</span>",
    "key: value",
    "{#no-id}",
    "    indented",
    "",
)


def converted(text: str) -> str:
    return markdown.Markdown(extensions=EXTENSIONS).convert(text)


def prose(text: str) -> Block:
    document, _ = parse(text)
    return Block(to_markdown(document, str), to_html(document, str))


DIV, LIST = raw("<div>a</div>"), raw("<ul>\n<li>b</li>\n</ul>")
PAGES = {
    "raw": [raw("<section>\n<p>a</p>\n</section>")],
    "raw twice": [DIV, LIST],
    "heading": [heading(2, "What was done", "done")],
    "heading with entities": [heading(3, "A & B * C", "y-2022")],
    "heading of markup": [marked_heading(2, '灯笼<wbr>读书会 <span lang="en">a</span>', "g")],
    "heading then raw": [heading(2, "A", "a"), raw("<dl><div><dt>x</dt></div></dl>")],
    "raw then heading": [raw("<header>x</header>"), heading(2, "A", "a")],
    "paragraphs": [paragraph(TEXTS[0]), paragraph(TEXTS[1])],
    "paragraph between": [DIV, paragraph("Words."), LIST, paragraph("Words."), listed(["a"])],
    "prose": [prose("Some *emphasis* and [a link](/about/).\n\n- one\n- two\n\nThe end.")],
    "prose in Chinese": [prose("**重点。**字，见[这里](brands/red-art)。")],
    "prose between": [DIV, prose("Words."), DIV, heading(2, "C", "c")],
    "lists": [listed(["a", "b"]), DIV, listed(["a", "b"], numbered=True)],
}


@pytest.mark.parametrize("blocks", PAGES.values(), ids=PAGES)
def test_blocks_are_what_markdown_makes(blocks: list[Block]) -> None:
    body = joined(blocks)
    assert body.html == converted(body.markdown)


@pytest.mark.parametrize("text", TEXTS)
def test_plain_words_are_what_markdown_makes(text: str) -> None:
    for block in (paragraph(text), heading(2, text, "x"), listed([text, text])):
        if text:
            assert block.html == converted(block.markdown)
            assert not re.search("<(?!/?(?:p|h2|ul|li|wbr)\\b)", block.html)


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("items", [["one"], ["one", "two *three*", "- four", "5. five", "六。"]])
def test_lists_are_what_markdown_makes(numbered: bool, items: list[str]) -> None:
    block = listed(items, numbered=numbered)
    assert block.html == converted(block.markdown)


@pytest.mark.parametrize("city", ["content", "tests/cities/yunhe/content"])
def test_every_page_is_what_markdown_makes(city: str) -> None:
    checked = check_content(ROOT / city)
    assert checked.catalog is not None
    assert checked.proof is not None
    site = site_of(checked.catalog, checked.proof)
    for language in checked.catalog.languages:
        for page in all_pages(site, language):
            assert page.body.html == converted(page.body.markdown), page.address
            assert "\n\n\n" not in page.body.markdown
