"""What the pages are held against: the real Markdown library, and what an HTML parser sees."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from markdown import Markdown

from generator.prose.targets import PageTarget, Target, WebTarget

# As MkDocs sets it up for the pages.
_MARKDOWN = Markdown(extensions=["toc", "tables", "fenced_code", "attr_list"])

NASTY = (
    *(
        "**重点。**字",
        "字**重点，**字*强*字",
        "*a _b* c_",
        "***a** b*",
        "***a* b**",
        "*a***b**",
        "****",
    ),
    *(
        "![",
        "![a](brands/b)",
        "\\![a](brands/b)",
        "[",
        "]",
        "](x)",
        "[a](",
        "[a]()",
        "[](brands/b)",
    ),
    *("&amp;", "&#42;a&#42;", "&lt;b&gt;", "&copy", "&", "<", ">", "<script>alert(1)</script>"),
    *(
        "<b>x</b>",
        "<div>\n\n*x*\n\n</div>",
        "<!-- x",
        "<?php x ?>",
        "<![CDATA[x]]>",
        "</p>",
        "<a@b.c>",
    ),
    *("---", "===", "a\n---", "a\n===", "***", "* * *", "- - -", "___", "1)", "1) a", "+", "+ a"),
    *(
        "-",
        "- ",
        "1.",
        "1. ",
        "2022. a",
        "１. a",
        "#",
        "# a",
        "a\n# b",
        "> a",
        ":",
        ": a",
        ":::",
        "!!!",
    ),
    *("!!! note\n    a", "{{ x }}", "{% x %}", "{: .x }", "a {: .x }", "a\n{: .x }", "{#x}", "{"),
    *(
        "[x]: y",
        "[x]: <javascript:alert(1)>\n\n[x]",
        "*[abbr]: x",
        "[^1]",
        "[^1]: x",
        "[TOC]",
        "$x$",
    ),
    *(
        "~~~\na\n~~~",
        "```\na\n```",
        "`a`",
        "``",
        "~~a~~",
        "a | b\n--- | ---\n1 | 2",
        "|",
        "||",
        "|a|",
    ),
    *(
        "\ta",
        "    a",
        "a\n    b",
        "a  \nb",
        "a  ",
        "\u00a0",
        "\u3000a",
        "\u200b",
        "a\u200bb",
        "\ufeffa",
    ),
    *(
        "a\u2028b",
        "a\u2029b",
        "a\x85b",
        "a\x0bb",
        "\u2028- a",
        "\x02wzxhzdk:0\x03",
        "\x02klzzwxh:0000\x03",
    ),
    *(
        "\x02amp\x03",
        "\x00",
        "\x1b[31m",
        "\u202eabc",
        "key: value",
        "title: x\nb: y",
        "http://a.b",
        "\\",
    ),
    *(
        "\\\\",
        "\\*a\\*",
        "a\\",
        "\\`",
        "'",
        '"',
        "\"a\" 'b'",
        "()",
        "a!",
        "![a!](brands/b)",
        "!",
        "?",
        ".",
    ),
    *(
        "- a\n- b\n\n1. c\n2. d\n\ne",
        "- a\n\n\n- b",
        "a\n- b\nc\n\nd",
        "- - a",
        "- # a",
        "- > a",
        "- 1. a",
    ),
    *(
        "[1](brands/gone). a",
        "[-](brands/gone) a",
        "a![b](brands/b)",
        "[k](brands/gone): v",
        "[a!](about/b)",
    ),
    *("[a](https://a.b/?c=1&copy;=2&amp;d=(e)*f*_g_'h')", "[*a*](brands/b)", "*[a](brands/b)*"),
    "长" * 5000,
    "word " * 2000,
    "*a* " * 300,
)
"""Texts that some rule of some Markdown or of HTML would make something of."""


@dataclass
class Seen:
    """What a reader of the HTML gets: the text, and each tag with its attributes in order."""

    text: str = ""
    tags: list[tuple[str, list[tuple[str, str | None]]]] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.tags]


def convert(markdown: str) -> str:
    """Return the HTML that Python-Markdown makes of a page."""
    _MARKDOWN.reset()
    return _MARKDOWN.convert(markdown)


def look(html: str) -> Seen:
    """Return what an HTML parser sees."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.seen


def resolve(target: Target) -> str | None:
    """Give an address to everything but the record `gone`."""
    if isinstance(target, WebTarget):
        return target.url
    if isinstance(target, PageTarget):
        return f"..{target}"
    return None if target.id == "gone" else f"../../{target.kind}/{target.id}/"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen = Seen()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.tags.append((tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        self.seen.ends.append(tag)

    def handle_data(self, data: str) -> None:
        self.seen.text += data

    def handle_comment(self, data: str) -> None:
        self.seen.tags.append((f"!--{data}", []))

    def handle_decl(self, decl: str) -> None:
        self.seen.tags.append((f"!{decl}", []))

    def unknown_decl(self, data: str) -> None:
        self.seen.tags.append((f"![{data}", []))

    def handle_pi(self, data: str) -> None:
        self.seen.tags.append((f"?{data}", []))
