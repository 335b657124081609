"""HTML, Markdown and plain text of a document."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.prose.html import to_html, to_inline_html
from generator.prose.markdown import to_markdown
from generator.prose.nodes import Document
from generator.prose.parsing import parse
from generator.prose.plain import to_text
from generator.prose.steps import Resolve
from tests.unit.prose.reference import NASTY, convert, look, resolve

ALLOWED = {"p", "em", "strong", "a", "ul", "ol", "li"}


@pytest.mark.parametrize("text", NASTY)
def test_the_real_library_gives_our_html(text: str) -> None:
    document, _ = parse(text)
    assert convert(to_markdown(document, resolve)) == to_html(document, resolve)
    line = f"<p>{to_inline_html(document, resolve)}</p>"
    assert convert(line) == line


@pytest.mark.parametrize("text", NASTY)
def test_a_raw_block_passes_our_html_on(text: str) -> None:
    block = f"<div>\n{to_html(parse(text)[0], resolve)}\n</div>"
    assert convert(block) == block


@pytest.mark.parametrize("text", NASTY)
def test_a_reader_sees_the_words_and_no_tag_but_ours(text: str) -> None:
    document, _ = parse(text)
    seen = look(to_html(document, resolve))
    assert set(seen.names) <= ALLOWED
    assert "".join(seen.text.split("\n")) == to_text(document, "")


@pytest.mark.parametrize(
    ("write", "expected"),
    [
        (
            to_html,
            "<p><strong>重点。</strong>字 &lt;b&gt; &#95;x</p>\n"
            '<ul>\n<li>a <a href="../../brands/b/">c</a></li>\n<li>d</li>\n</ul>\n'
            "<ol>\n<li>e</li>\n</ol>\n\n<p>&#35; f</p>",
        ),
        (
            to_markdown,
            "**重点。**字 &lt;b&gt; &#95;x\n\n"
            "- a [c](../../brands/b/)\n- d\n\n"
            "<ol>\n<li>e</li>\n</ol>\n\n&#35; f",
        ),
        (
            to_inline_html,
            "<strong>重点。</strong>字 &lt;b&gt; &#95;x"
            ' a <a href="../../brands/b/">c</a> d e &#35; f',
        ),
    ],
)
def test_an_example(write: Callable[[Document, Resolve], str], expected: str) -> None:
    text = "**重点。**字 <b> _x\n- a [c](brands/b)\n- [d](brands/gone)\n1. e\n\n# f"
    assert write(parse(text)[0], resolve) == expected


def test_plain_text() -> None:
    document, _ = parse("**a** & [b](brands/b)\n\n- c\n- <d>")
    assert to_text(document) == "a & b\nc\n<d>"
    assert to_text(document, " ") == "a & b c <d>"


def test_marks_beside_or_inside_marks_are_written_as_tags() -> None:
    document, _ = parse("*a*_b_ **c *d* e** *f* **g**")
    assert to_markdown(document, resolve) == (
        "<em>a</em><em>b</em> <strong>c *d* e</strong> *f* **g**"
    )


def test_an_address_is_made_safe_whatever_the_catalog_gives() -> None:
    document, _ = parse("[a](brands/b)")
    assert to_html(document, lambda _: '"><b> \\`(*)&\n扬') == (
        '<p><a href="%22%3E%3Cb%3E%20%5C%60&#40;*&#41;&amp;%0A%E6%89%AC">a</a></p>'
    )


def test_an_empty_document_is_nothing() -> None:
    document, _ = parse(" \n ")
    assert to_html(document, resolve) == to_markdown(document, resolve) == to_text(document) == ""
