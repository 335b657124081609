"""Blocks of pages against the real Python-Markdown, with the extensions of the builds."""

from pathlib import Path

import markdown
import pytest

from generator.checking.content import check_content
from generator.pages.all_pages import all_pages
from generator.pages.blocks import CUT, Block, body_of, listed, printed
from generator.pages.site import site_of
from generator.prose.html import to_html
from generator.prose.markdown import to_markdown
from generator.prose.parsing import parse

ROOT = Path(__file__).resolve().parents[3]
EXTENSIONS = ["toc", "tables", "fenced_code", "attr_list"]


def converted(text: str) -> str:
    return markdown.Markdown(extensions=EXTENSIONS).convert(text)


def prose(text: str) -> str:
    document, _ = parse(text)
    return printed([Block(to_markdown(document, str), to_html(document, str))])


PAGES = {
    "raw": "<section>\n<p>a</p>\n</section>",
    "raw twice": f"<div>a</div>{CUT}<ul>\n<li>b</li>\n</ul>",
    "heading": "## What was done {#done}",
    "heading with entities": "### A &amp; B &#42; C {#y-2022}",
    "heading then raw": f"## A {{#a}}{CUT}<dl><div><dt>x</dt></div></dl>",
    "raw then heading": f"<header>x</header>{CUT}## A {{#a}}",
    "plain": "A sentence of words, with (brackets); and a dash – here.",
    "plain Chinese": "每条陈述的末尾都有一个红色数字，点开就是来源中的那一句。",
    "prose": prose("Some *emphasis* and [a link](/about/).\n\n- one\n- two\n\nThe end."),
    "prose in Chinese": prose("**重点。**字，见[这里](brands/red-art)。"),
    "prose between": f"<div>a</div>{CUT}{prose('Words.')}{CUT}<div>b</div>{CUT}## C {{#c}}",
    "blank lines inside": "<section>\n\n<p>a</p>\n\n\n</section>",
    "blank blocks": f"{CUT}\n{CUT}  \n<div>a</div>\n{CUT}",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_known_blocks_are_what_markdown_makes(text: str) -> None:
    body = body_of(text)
    assert body.html is not None
    assert body.html == converted(body.markdown)


UNSURE = {
    "list": "- a\n- b",
    "numbers": "1. a\n2. b",
    "emphasis": "Some *words*.",
    "code": "Some `code`.",
    "heading without id": "## A",
    "heading without words": "##  {#a}",
    "quote": "> a",
    "link": "[a](b)",
    "inline raw": "a <span>b</span>",
    "definition": "key: value\nother: value",
    "indented code": "    a",
    "unknown tag": "<video>a</video>",
}


@pytest.mark.parametrize("text", UNSURE.values(), ids=UNSURE)
def test_what_is_unsure_is_left_to_markdown(text: str) -> None:
    assert body_of(text).html is None


def test_one_unsure_block_leaves_the_whole_page() -> None:
    assert body_of(f"<div>a</div>{CUT}- a").html is None


def test_blank_lines_stand_between_blocks_only() -> None:
    assert (
        body_of(f"<div>\n\na\n</div>{CUT}## B {{#b}}").markdown == "<div>\na\n</div>\n\n## B {#b}"
    )


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("items", [["one"], ["one", "two *three*", "- four", "5. five", "六。"]])
def test_lists_are_what_markdown_makes(numbered: bool, items: list[str]) -> None:
    block = listed(items, numbered=numbered)
    assert block.html == converted(block.markdown)


@pytest.mark.parametrize("city", ["content", "tests/cities/yunhe/content"])
def test_every_page_is_known_as_html(city: str) -> None:
    checked = check_content(ROOT / city)
    assert checked.catalog is not None
    assert checked.proof is not None
    site = site_of(checked.catalog, checked.proof)
    for language in checked.catalog.languages:
        assert [page.address for page in all_pages(site, language) if page.body.html is None] == []
