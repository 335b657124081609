"""Blocks of a page: each as Markdown, and as the HTML that Python-Markdown makes of it.

Most blocks are HTML already, and Markdown passes them on; headings and prose are known from both
sides, so the body of a page is its blocks' HTML joined. Page modules give blocks one by one.
Inside a block there is no blank line, since Markdown would end the block there; between blocks
there is one.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from generator.breaking.phrases import phrases
from generator.prose.escaping import escape
from generator.prose.markup import Markup


class Block(NamedTuple):
    """A block; ``raw`` for one that is HTML in both forms."""

    markdown: str
    html: str
    raw: bool = False


class Body(NamedTuple):
    """The body of a page in UTF-8: its Markdown, and its HTML."""

    written: bytes
    shown: bytes

    @property
    def markdown(self) -> str:
        """The Markdown as text."""
        return self.written.decode()

    @property
    def html(self) -> str:
        """The HTML as text."""
        return self.shown.decode()


# Nothing is made more often: so it takes half the time.
_NEW = tuple.__new__


def raw(markup: str) -> Block:
    """A block of HTML: whole lines, none of them blank, that begin with a tag of a block."""
    return _NEW(Block, (markup, markup, True))


# Sections are called the same on all pages of a kind.
@lru_cache(maxsize=1024)
def heading(level: int, words: str, identity: str) -> Block:
    """A heading of plain words, with its id."""
    return marked_heading(level, "<wbr>".join(map(escape, phrases(words))), identity)


def marked_heading(level: int, shown: Markup, identity: str) -> Block:
    """A heading of words on one line that are markup already, with its id."""
    return Block(
        f"{'#' * level} {shown} {{#{identity}}}", f'<h{level} id="{identity}">{shown}</h{level}>'
    )


def paragraph(words: str) -> Block:
    """A paragraph of plain words."""
    shown = escape(words)
    return Block(shown, f"<p>{shown}</p>")


def listed(items: Iterable[str], *, numbered: bool = False) -> Block:
    """A list of plain texts."""
    rows = [escape(item) for item in items]
    marks = [f"{number}." if numbered else "-" for number in range(1, len(rows) + 1)]
    tag = "ol" if numbered else "ul"
    inner = "".join([f"<li>{row}</li>\n" for row in rows])
    return Block(
        "\n".join(f"{mark} {row}" for mark, row in zip(marks, rows, strict=True)),
        f"<{tag}>\n{inner}</{tag}>",
    )


def joined(blocks: Iterable[Block]) -> Body:
    """The body that blocks make, one below the other."""
    written: list[bytes] = []
    shown: list[bytes] = []
    for markdown, markup, is_raw in blocks:
        html = markup.encode()
        # Most of a page is the same in both forms, and put into bytes once.
        written.append(html if is_raw else markdown.encode())
        # Python-Markdown keeps the line break after a block that it was given as HTML.
        shown += (html, b"\n\n" if is_raw else b"\n")
    return Body(b"\n\n".join(written), b"".join(shown[:-1]))
