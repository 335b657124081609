"""Whatever a text holds, the real Markdown library gives our HTML, and a reader sees the words."""

from __future__ import annotations

import re
from itertools import chain, pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.prose.html import to_html, to_inline_html
from generator.prose.links import links_in, rows_of
from generator.prose.markdown import to_both, to_markdown
from generator.prose.nodes import Inline, Link, Paragraph, Text
from generator.prose.parsing import parse, pieces_in, rows_in
from generator.prose.plain import said_in, to_text, words_of
from generator.prose.simple import is_simple, simple_row
from tests.unit.prose.reference import NASTY, convert, look, resolve

ATOMS = (
    *("*", "**", "***", "_", "__", "[a](brands/b)", "[*c*](brands/gone)", "[1](brands/gone)", "]("),
    *("[", "[w](https://e.org/?a=1&copy;=(b)'c')", "\\", "!", "a", "字", "。", " ", "\n", "\n\n"),
    *(
        "\n- ",
        "\n1. ",
        "2. ",
        ":",
        "<b>",
        "&amp;",
        "{: .x }",
        "|",
        "`",
        "\u2028",
        "\u00a0",
        "\u3000",
    ),
)
MARKS = st.sampled_from(ATOMS)
TEXTS = st.lists(MARKS | st.sampled_from(NASTY[:-3]) | st.characters(), max_size=14).map("".join)
PROFILE = settings(max_examples=600, deadline=None)


@given(TEXTS)
@example("[1](brands/gone). a")
@PROFILE
def test_the_real_library_gives_our_html(text: str) -> None:
    document, _ = parse(text)
    ours = to_html(document, resolve)
    assert convert(to_markdown(document, resolve)) == ours
    assert convert(f"<div>\n{ours}\n</div>") == f"<div>\n{ours}\n</div>"
    line = f"<p>{to_inline_html(document, resolve)}</p>"
    assert convert(line) == line


@given(TEXTS)
@PROFILE
def test_words_and_links_are_the_same_without_a_tree(text: str) -> None:
    document, issues = parse(text)
    rows = list(rows_of(document))
    assert said_in(text) == [words_of(row) for row in rows]
    parsed = [pieces_in(row) for row in rows_in(text)]
    links = [piece for pieces, _ in parsed for piece in pieces if isinstance(piece, Link)]
    assert links == [link for row in rows for link in links_in(row)]
    assert [issue for _, own in parsed for issue in own] == list(issues)


@given(TEXTS)
@PROFILE
def test_a_reader_sees_the_words_our_tags_and_the_links(text: str) -> None:
    document, _ = parse(text)
    seen = look(to_html(document, resolve))
    assert set(seen.names) <= {"p", "em", "strong", "a", "ul", "ol", "li"}
    assert sorted(seen.names) == sorted(seen.ends)
    assert seen.text.replace("\n", "") == to_text(document, "")
    links = chain.from_iterable(map(links_in, rows_of(document)))
    addresses = [resolve(link.target) for link in links]
    assert [attributes for name, attributes in seen.tags if name == "a"] == [
        [("href", address)] for address in addresses if address is not None
    ]
    assert all(not attributes for name, attributes in seen.tags if name != "a")


@given(TEXTS)
@PROFILE
def test_the_tree_is_what_its_nodes_promise(text: str) -> None:
    document, issues = parse(text)
    assert (document, issues) == parse(text)
    for row in rows_of(document):
        words = "".join(map(_words, row))
        assert words == words.strip() != ""
        _check(row, frozenset())


@given(
    st.text(
        st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("*_[]\\!().-1 字"),
        max_size=40,
    )
)
@PROFILE
def test_a_text_whose_marks_are_escaped_is_shown_as_it_is(text: str) -> None:
    document, issues = parse(re.sub(r"([\\*_\[\]()!.-])", r"\\\1", text))
    assert issues == ()
    plain, _ = parse(re.sub(r"[\\*_\[\]()!.-]", "x", text))
    assert len(to_text(document)) == len(to_text(plain))
    assert all(isinstance(inline, Text) for inline in chain.from_iterable(rows_of(document)))


def _check(row: tuple[Inline, ...], inside: frozenset[type]) -> None:
    for inline in row:
        assert type(inline) not in inside
        if isinstance(inline, Text):
            assert inline.content
            continue
        words = _words(inline)
        assert words == words.strip() != ""
        # The words of a link have marks of their own.
        around: frozenset[type] = frozenset() if isinstance(inline, Link) else inside
        _check(inline.inlines, around | {type(inline)})
    for left, right in pairwise(row):
        assert not (isinstance(left, Text) and isinstance(right, Text))


def _words(inline: Inline) -> str:
    return inline.content if isinstance(inline, Text) else "".join(map(_words, inline.inlines))


@given(TEXTS)
@example("2022. a")
@example("a ")
@example("\u3000a")
@PROFILE
def test_a_text_that_looks_simple_has_the_tree_of_one_line(text: str) -> None:
    if is_simple(text):
        # With a second paragraph it is read in full.
        document, issues = parse(f"{text}\n\n*")
        assert (document.blocks[0], issues) == (Paragraph((Text(text),)), ())
        assert simple_row(text) == to_inline_html(parse(text)[0], resolve)
        assert to_both(parse(text)[0], resolve) == (simple_row(text), f"<p>{simple_row(text)}</p>")
