"""Blocks of a page: each as Markdown, and as the HTML that Python-Markdown makes of it.

Most blocks are HTML already, and Markdown passes them on; headings and prose are known from both
sides, so the body of a page is its blocks' HTML joined. Where a block is of another form the page
has no HTML here, and MkDocs makes it. Page modules give blocks one by one; a template prints text
with ``CUT`` between its blocks.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.breaking.phrases import phrases
from generator.prose.escaping import escape
from generator.prose.markup import markup

# Ends a block. Inside a block there is no blank line, since Markdown would end the block there;
# between blocks there is one. Templates print it as ``{{ cut }}``.
CUT = "\x01"
# Before, between and after the two forms of a block. No text can hold these: escapes drop controls.
_PROSE, _FORM = "\x02", "\x03"

_RAW = re.compile(r"<(?:header|section|div|ul|ol|dl|figure|aside|footer|form|p|details|table)[ >]")
_HEADING = re.compile(r"(#{1,6}) ((?:[^#{}*_`\\\n&]|&#\d+;|&[a-z]+;)+) \{#([A-Za-z0-9-]+)\}")
# A line without any sign that could be Markdown; entities are left alone.
_PLAIN = re.compile(r"(?![-+=#>0-9 ])(?:[^*_`\\\[\]<>{}|~!&\n:]|&#\d+;|&[a-z]+;|: )+")


@dataclass(frozen=True, slots=True)
class Block:
    """A block; ``html`` is ``None`` where only Python-Markdown knows it."""

    markdown: str
    html: str | None
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a page: its Markdown, and its HTML if every block's is known."""

    markdown: str
    html: str | None


def raw(markup: str) -> Block:
    """A block of HTML: whole lines, none of them blank, that begin with a tag of a block."""
    return Block(markup, markup, raw=True)


def heading(level: int, words: str, identity: str) -> Block:
    """A heading of plain words, with its id."""
    shown = "<wbr>".join(map(escape, phrases(words)))
    return Block(
        f"{'#' * level} {shown} {{#{identity}}}", f'<h{level} id="{identity}">{shown}</h{level}>'
    )


def listed(items: Iterable[str], *, numbered: bool = False) -> Block:
    """A list of plain texts."""
    rows = [escape(item) for item in items]
    marks = [f"{number}." if numbered else "-" for number in range(1, len(rows) + 1)]
    tag = "ol" if numbered else "ul"
    inner = "".join(f"<li>{row}</li>\n" for row in rows)
    return Block(
        "\n".join(f"{mark} {row}" for mark, row in zip(marks, rows, strict=True)),
        f"<{tag}>\n{inner}</{tag}>",
    )


def printed(rows: Iterable[Block]) -> Markup:
    """Blocks as a template prints them."""
    return markup("".join(f"\n{CUT}\n{_written(row)}" for row in rows) + f"\n{CUT}\n")


def _written(row: Block) -> str:
    if row.raw or row.html is None:
        return row.markdown
    return f"{_PROSE}{row.markdown}{_FORM}{row.html}{_PROSE}"


def body_of(text: str) -> Body:
    """The body that a rendered template holds."""
    return joined(_blocks(text))


def joined(blocks: Iterable[Block]) -> Body:
    """The body that blocks make, one below the other."""
    rows = list(blocks)
    return Body("\n\n".join([row.markdown for row in rows]), _html(rows))


def _blocks(text: str) -> Iterator[Block]:
    for part in text.split(CUT):
        stripped = part.strip()
        if stripped.startswith(_PROSE):
            markdown, _, html = stripped.strip(_PROSE).partition(_FORM)
            yield Block(markdown, html)
            continue
        lines = [line.rstrip() for line in part.split("\n") if line.strip()]
        if lines:
            yield _block("\n".join(lines))


def _block(text: str) -> Block:
    if _RAW.match(text):
        return Block(text, text, raw=True)
    heading = _HEADING.fullmatch(text)
    if heading:
        level, words, identity = len(heading[1]), heading[2], heading[3]
        return Block(text, f'<h{level} id="{identity}">{words}</h{level}>')
    if _PLAIN.fullmatch(text):
        return Block(text, f"<p>{text}</p>")
    return Block(text, None)


def _html(rows: Iterable[Block]) -> str | None:
    parts: list[str] = []
    for row in rows:
        if row.html is None:
            return None
        # Python-Markdown keeps the line break after a block that it was given as HTML.
        parts += (row.html, "\n\n" if row.raw else "\n")
    return "".join(parts[:-1])
