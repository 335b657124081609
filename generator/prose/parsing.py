r"""Text → document. This is the whole grammar of prose; what is not in it is text.

    document    blocks, separated by blank lines; a list may also follow a paragraph directly
    paragraph   lines that begin no list; a line break is a blank (nothing, between Han and Han)
    bullets     items `- words` or `* words`
    numbers     items `1. words`; the first has the number 1, later ones any of up to three digits
    item        its line and the lines after it up to a blank line or the next item; items may be
                indented but lists do not nest; blank lines between items do not matter
    emphasis    *words*  _words_     no blank inside the marks at either end; an underscore is a
    strong      **words**  __words__ mark only at the edge of a word; a mark inside a Chinese
    both        ***words***          sentence needs no blank around it: **重点。**字
    link        [words](target)      words without brackets; the target as `targets` says
    escape      \ before one of \ * _ [ ] ( ) ! . -  shows that character

So headings, code, quotations, tables, pictures, HTML, bare addresses, entities, attribute lists,
references, footnotes and templates are shown as they were typed. Something that looks like a link
and is none is text too, and a `LinkSyntaxIssue` says why. Parsing takes linear time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from generator.prose.faults import LinkSyntaxIssue
from generator.prose.folding import UNSETTLED, clean_lines, join_lines
from generator.prose.inlines import parse_inlines, scan
from generator.prose.marks import Piece
from generator.prose.nodes import Block, BulletList, Document, Inline, OrderedList, Paragraph, Text
from generator.prose.simple import is_line, is_simple

_ITEM = re.compile(r"(?:[-*]|(?P<number>[0-9]{1,3})\.) (?P<words>.+)")
_Kind = Literal["paragraph", "bullets", "numbers"]


# What is dropped before reading holds nothing apart.
_LINK = re.compile(rf"\][{UNSETTLED}]*\(")


def may_hold_links(text: str) -> bool:
    """Say at a glance whether a text can hold a link, or something that looks like one."""
    return "]" in text and _LINK.search(text) is not None


# A text is checked once, and then shown on several pages of several languages.
@lru_cache(maxsize=10_000)
def parse(text: str) -> tuple[Document, tuple[LinkSyntaxIssue, ...]]:
    """Return the document that `text` stands for and what is wrong with its links.

    Never raises; the same text always gives the same document.
    """
    if is_simple(text):
        return Document((Paragraph((Text(text),)),)), ()
    issues: list[LinkSyntaxIssue] = []
    if is_line(text):
        return Document((Paragraph(parse_inlines(text, issues)),)), tuple(issues)
    blocks: list[Block] = []
    for draft in _drafts(clean_lines(text)):
        parsed = [parse_row(join_lines(lines)) for lines in draft.rows]
        rows = tuple(inlines for inlines, _ in parsed)
        issues += [issue for _, own in parsed for issue in own]
        if draft.kind == "paragraph":
            blocks.append(Paragraph(rows[0]))
        else:
            blocks.append(BulletList(rows) if draft.kind == "bullets" else OrderedList(rows))
    return Document(tuple(blocks)), tuple(issues)


# Who looks for numbers and who looks for links read the same texts.
@lru_cache(maxsize=1_000)
def rows_in(text: str) -> tuple[str, ...]:
    """Return the line of each paragraph and item, as `parse_row` reads it, in reading order."""
    if is_line(text):
        return (text,)
    drafts = _drafts(clean_lines(text))
    return tuple([join_lines(lines) for draft in drafts for lines in draft.rows])


# They often stop at the same rows as well.
@lru_cache(maxsize=5_000)
def parse_row(row: str) -> tuple[tuple[Inline, ...], tuple[LinkSyntaxIssue, ...]]:
    """Return the inlines of one line and what is wrong with its links."""
    issues: list[LinkSyntaxIssue] = []
    return parse_inlines(row, issues), tuple(issues)


# Who looks for words alone needs no tree.
@lru_cache(maxsize=5_000)
def pieces_in(row: str) -> tuple[tuple[Piece, ...], tuple[LinkSyntaxIssue, ...]]:
    """Return the pieces of one line, of which runs know their marks, and what `parse_row` tells."""
    issues: list[LinkSyntaxIssue] = []
    return tuple(scan(row, issues)), tuple(issues)


@dataclass(slots=True)
class _Draft:
    """A block as lines: a paragraph has one row, a list one for each item."""

    kind: _Kind
    rows: list[list[str]]
    ended: bool = False
    """A blank line came: only an item may follow, and only in a list."""


def _drafts(lines: list[str]) -> list[_Draft]:
    drafts: list[_Draft] = []
    current: _Draft | None = None
    for line in lines:
        if not line:
            if current is not None:
                current.ended = True
            continue
        kind, words = _item(line, current)
        if kind == "paragraph" and current is not None and not current.ended:
            # A line that begins no item goes on with what stands before it.
            current.rows[-1].append(words)
        elif kind != "paragraph" and current is not None and kind == current.kind:
            current.rows.append([words])
            current.ended = False
        else:
            current = _Draft(kind, [[words]])
            drafts.append(current)
    return drafts


def _item(line: str, current: _Draft | None) -> tuple[_Kind, str]:
    """Return what kind of block a line belongs to, and its words without the item's mark."""
    match = _ITEM.fullmatch(line)
    if match is None or not (words := match["words"].strip()):
        return "paragraph", line
    if match["number"] is None:
        return "bullets", words
    if int(match["number"]) == 1 or (current is not None and current.kind == "numbers"):
        return "numbers", words
    return "paragraph", line
