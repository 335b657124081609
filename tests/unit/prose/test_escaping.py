"""The escape for plain values, in every place where a page puts one."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
import yaml
from mkdocs.utils.meta import get_data

from generator.prose.escaping import escape
from generator.prose.folding import fold
from tests.unit.prose.reference import NASTY, convert, look

VALUES = [text for text in NASTY if fold(text)]


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("", ""),
        ("扬州市 2022", "扬州市 2022"),
        ('It\'s <b> & "c"', "It&#39;s &lt;b&gt; &amp; &#34;c&#34;"),
        (
            "*a* _b_ [c] \\ ` {d} | ~ #",
            "&#42;a&#42; &#95;b&#95; &#91;c&#93; &#92; &#96; &#123;d&#125; &#124; &#126; &#35;",
        ),
        ("- a", "&#45; a"),
        ("a - b + c = d: e", "a - b + c = d: e"),
        ("1. a 2. b", "1&#46; a 2. b"),
        ("12) a", "12&#41; a"),
        ("Note: a: b", "Note&#58; a: b"),
        ("a\nb  c\t", "a b c&#32;"),
        ("扬州\n市", "扬州市"),
        (" - a", "&#32;- a"),
        ("a!", "a&#33;"),
        ("a!b", "a!b"),
        ("a\u00a0b\u3000", "a&#160;b&#12288;"),
        ("a\u2028b\x00\x1b\u202ec\ufeff", "a bc"),
        ("a\ud800", "a\ufffd"),
    ],
)
def test_what_it_writes(value: str, escaped: str) -> None:
    assert escape(value) == escaped


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize(
    ("template", "names", "around"),
    [
        ("# {}", ["h1"], "{}"),
        ("## {} {{#my-id}}", ["h2"], "{}"),
        ("{}", ["p"], "{}"),
        ("a {} b", ["p"], "a {} b"),
        ("{0}{0}", ["p"], "{0}{0}"),
        ("a\n{}", ["p"], "a\n{}"),
        ("**{}**", ["p", "strong"], "{}"),
        ("[{}](x/)", ["p", "a"], "{}"),
        ("{}[a](x/)", ["p", "a"], "{}a"),
        ("- {}\n- a", ["ul", "li", "li"], "\n{}\na\n"),
        ("1. {}", ["ol", "li"], "\n{}\n"),
        ("<p>{}</p>", ["p"], "{}"),
        ("<div>\n{}\n</div>", ["div"], "\n{}\n"),
    ],
)
def test_it_shows_exactly_the_text(
    value: str, template: str, names: list[str], around: str
) -> None:
    seen = look(convert(template.format(escape(value))))
    assert seen.names == names
    assert seen.text == around.format(fold(value))


@pytest.mark.parametrize("value", VALUES)
def test_a_table_cell(value: str) -> None:
    seen = look(convert(f"| a | b |\n| - | - |\n| {escape(value)} | c |"))
    assert seen.names == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]
    assert seen.text == f"\n\n\na\nb\n\n\n\n\n{fold(value)}\nc\n\n\n"


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize(
    ("template", "tag", "name"),
    [('<div title="{}">\na\n</div>', "div", "title"), ('[a](x/ "{}")', "a", "title")],
)
def test_an_attribute(value: str, template: str, tag: str, name: str) -> None:
    seen = look(convert(template.format(escape(value))))
    attributes = dict(next(found for found in seen.tags if found[0] == tag)[1])
    assert attributes[name] == fold(value)


@pytest.mark.parametrize("value", VALUES)
def test_the_identifier_of_a_heading(value: str) -> None:
    seen = look(convert(f"## {escape(value)} {{#my-id}}"))
    assert seen.tags == [("h2", [("id", "my-id")])]
    ((_, attributes),) = look(convert(f"## {escape(value)}")).tags
    assert [name for name, _ in attributes] == ["id"]
    assert re.fullmatch(r"[a-z0-9_-]+", dict(attributes)["id"] or "")


@pytest.mark.parametrize("value", VALUES)
def test_it_never_becomes_metadata(value: str) -> None:
    page = f"{escape(value)}\n\na"
    assert get_data(page) == (page.lstrip("\n"), {})


@pytest.mark.parametrize("value", VALUES)
def test_a_quoted_yaml_scalar(value: str) -> None:
    loaded: Any = yaml.safe_load(f'a: "{escape(value)}"')
    assert unescape(loaded["a"]) == fold(value)
