"""The grammar, rule by rule."""

from __future__ import annotations

import time

import pytest

from generator.prose.faults import LinkFault
from generator.prose.links import links_in, rows_of
from generator.prose.nodes import (
    BulletList,
    Document,
    Emphasis,
    Inline,
    Link,
    OrderedList,
    Paragraph,
    Strong,
    Text,
)
from generator.prose.parsing import parse
from generator.prose.plain import to_text
from generator.prose.targets import RecordTarget


def brief(inlines: tuple[Inline, ...]) -> str:
    """Write inlines in a form that shows each node."""
    parts = []
    for inline in inlines:
        match inline:
            case Text(content):
                parts.append(content)
            case Emphasis(inner):
                parts.append(f"‹{brief(inner)}›")
            case Strong(inner):
                parts.append(f"«{brief(inner)}»")
            case Link(target, inner):
                parts.append(f"⟦{brief(inner)}→{target}⟧")
    return "".join(parts)


def outline(document: Document) -> list[str | list[str]]:
    """Write a paragraph as its text, a list as a list that begins with its mark."""
    rows: list[str | list[str]] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            rows.append(brief(block.inlines))
        else:
            mark = "-" if isinstance(block, BulletList) else "1"
            rows.append([mark, *map(brief, block.items)])
    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*a*", "‹a›"),
        ("_a_", "‹a›"),
        ("**a**", "«a»"),
        ("__a__", "«a»"),
        ("***a***", "«‹a›»"),
        ("**重点。**字", "«重点。»字"),
        ("字*强*字", "字‹强›字"),
        ("字_强_字", "字_强_字"),
        ("snake_case_name", "snake_case_name"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("* a*", ["-", "a*"]),
        ("a * b*", "a * b*"),
        ("*a *b*", "*a ‹b›"),
        ("*a **b** c*", "‹a «b» c›"),
        ("**a *b* c**", "«a ‹b› c»"),
        ("***a** b*", "‹«a» b›"),
        ("***a* b**", "«‹a› b»"),
        ("***a*", "**‹a›"),
        ("***a**", "*«a»"),
        ("*a***", "‹a›**"),
        ("*a***b**", "‹a›«b»"),
        ("*a**b*", "‹a**b›"),
        ("**a*b**", "«a*b»"),
        ("*a _b* c_", "‹a _b› c_"),
        ("*a _b_ c*", "‹a b c›"),
        ("2*3 and _b_", "2*3 and ‹b›"),
        ("****a****", "****a****"),
        ("*\u3000a*", "*\u3000a*"),
        ("\\*a\\*", "*a*"),
        ("\\\\*a*", "\\‹a›"),
        ("a\\b \\# \\`", "a\\b \\# \\`"),
        ("\\- a", "- a"),
        ("1\\. a", "1. a"),
        ("[a](brands/b)", "⟦a→brands/b⟧"),
        ("[ a ]( brands/b )", "⟦a→brands/b⟧"),
        ("[*a* **b**](/about/#c)", "⟦‹a› «b»→/about/#c⟧"),
        ("*[a](brands/b)*", "‹⟦a→brands/b⟧›"),
        ("*x [a*](brands/b)", "*x ⟦a*→brands/b⟧"),
        ("[a [b](brands/b) c](brands/d)", "[a ⟦b→brands/b⟧ c](brands/d)"),
        ("[a](https://e.org/b_(c))d", "⟦a→https://e.org/b_(c)⟧d"),
        ("![a](brands/b)", "![a](brands/b)"),
        ("\\![a](brands/b)", "!⟦a→brands/b⟧"),
        ("\\[a](brands/b)", "[a](brands/b)"),
        ("[a\\]b](brands/b)", "⟦a]b→brands/b⟧"),
        ("[a][b] [c]", "[a][b] [c]"),
    ],
)
def test_marks_and_links(text: str, expected: str | list[str]) -> None:
    assert outline(parse(text)[0]) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n\u3000", []),
        ("a\n\nb\n \nc", ["a", "b", "c"]),
        ("a\nb\r\nc\rd\u2028e", ["a b c d e"]),
        ("扬州\n年度", ["扬州年度"]),
        ("一。\n“二”\n三", ["一。“二”三"]),
        ("he said “a”\n“b”", ["he said “a” “b”"]),
        ("年度\n2022", ["年度 2022"]),
        ("    a \t b  ", ["a b"]),
        ("\u3000\u3000一", ["一"]),
        ("- a\n* b", [["-", "a", "b"]]),
        ("1. a\n1. b\n10. c", [["1", "a", "b", "c"]]),
        ("- a\n\n- b", [["-", "a", "b"]]),
        ("- a\nb\n  c\n- d", [["-", "a b c", "d"]]),
        ("- a\n  - b", [["-", "a", "b"]]),
        ("- a\n\nb", [["-", "a"], "b"]),
        ("a:\n- b\n\nc", ["a:", ["-", "b"], "c"]),
        ("- a\n1. b\n- c", [["-", "a"], ["1", "b"], ["-", "c"]]),
        ("2022. a", ["2022. a"]),
        ("2. a", ["2. a"]),
        ("1) a", ["1) a"]),
        ("+ a", ["+ a"]),
        ("-a", ["-a"]),
        ("1.a", ["1.a"]),
        ("-", ["-"]),
        ("- - a", [["-", "- a"]]),
        ("---", ["---"]),
        ("# a\n> b\n`c`", ["# a > b `c`"]),
        ("**a\n\nb**", ["**a", "b**"]),
        ("**a\nb**", ["«a b»"]),
        ("- **a\n- b**", [["-", "**a", "b**"]]),
    ],
)
def test_blocks(text: str, expected: list[str | list[str]]) -> None:
    assert outline(parse(text)[0]) == expected


@pytest.mark.parametrize(
    ("text", "reason", "target"),
    [
        ("[](brands/b)", LinkFault.NO_WORDS, "brands/b"),
        ("[ ](brands/b)", LinkFault.NO_WORDS, "brands/b"),
        ("[a]()", LinkFault.NO_TARGET, ""),
        ("[a](brands/b", LinkFault.UNCLOSED, ""),
        ("[a](brands/[b])", LinkFault.UNCLOSED, ""),
        ("[a](javascript:alert(1))", LinkFault.SCHEME, "javascript:alert(1)"),
        ('[a](/about/ "b")', LinkFault.BLANK, '/about/ "b"'),
        ("[a](../b/)", LinkFault.RECORD_FORM, "../b/"),
        ("[注](见下文)", LinkFault.RECORD_FORM, "见下文"),
    ],
)
def test_a_broken_link_is_text_and_reported(text: str, reason: LinkFault, target: str) -> None:
    document, (issue,) = parse(text)
    assert to_text(document) == text
    assert (issue.reason, issue.target) == (reason, target)
    assert issue.written in text


def test_marks_in_the_words_of_a_broken_link_are_marks() -> None:
    document, issues = parse("[*a*](b_c_) and [d](ftp://e)")
    assert outline(document) == ["[‹a›](b_c_) and [d](ftp://e)"]
    assert [issue.written for issue in issues] == ["[*a*](b_c_)", "[d](ftp://e)"]


def test_links_are_listed_in_reading_order_as_they_stand_there() -> None:
    document, issues = parse("*[a](brands/b)* [c](organs/d#e)\n\n- **[f](brands/b)**")
    links = [link for row in rows_of(document) for link in links_in(row)]
    assert issues == ()
    assert [link.written for link in links] == ["[a](brands/b)", "[c](organs/d#e)", "[f](brands/b)"]
    assert links[1].target == RecordTarget("organs", "d", "e")


def test_a_tree_holds_the_node_of_its_kind() -> None:
    document, _ = parse("a\n- b\n\n1. c")
    assert document == Document(
        (
            Paragraph((Text("a"),)),
            BulletList(((Text("b"),),)),
            OrderedList(((Text("c"),),)),
        )
    )


@pytest.mark.parametrize(
    "piece",
    [
        *("*", "_", "[", "]", "[a](", "[a](b", "[a]((b)", "**a ", "*a **b ", "*_", "***a", "a***"),
        *("\\", "\\*", "- ", "- a\n", "1. a\n\n", "\n", "字\n", "[a](brands/gone)", "\u2028", "!["),
    ],
)
def test_no_text_takes_more_than_linear_time(piece: str) -> None:
    def took(size: int) -> float:
        text = piece * (size // len(piece))
        started = time.process_time()
        parse(text)
        return time.process_time() - started

    # A hundred times the length takes a hundred times as long, on a busy machine some hundreds; the
    # square would be 10,000.
    assert took(100_000) < 2_000 * max(took(1_000), 0.002)
