"""Writes fingerprints of originals beside their translations: the edits of one file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.editing.translations import Stamp, stamps_in, written
from generator.reading.characters import readable
from generator.reading.composing import Node, compose
from generator.reading.data import with_value
from generator.records.model import Model

_LINE_END = re.compile("\r\n|\r|\n")


class UnsafeEditError(Exception):
    """The edited file would not say the same as before; nothing may be written."""


@dataclass(frozen=True, slots=True)
class Stamped:
    """A file's text after its stamps were written. ``left`` are stale ones, left as they are."""

    text: str
    done: tuple[Stamp, ...]
    left: tuple[Stamp, ...]


@dataclass(frozen=True, slots=True)
class _Edit:
    """Characters from ``start`` to ``end`` of a line (both from 0) give way to ``words``."""

    line: int
    start: int
    end: int
    words: str


def stamp(text: str, model: type[Model], first: str, *, renew: bool) -> Stamped:
    """Write the missing fingerprints of a record's file; with ``renew``, the stale ones too.

    ``text`` is the file as it is, with its own line ends and without a byte-order mark; it must
    have been composed without problems before. Raises :class:`UnsafeEditError` when the result
    would not read as the same record.
    """
    root = _composed(text)
    found = tuple(stamps_in(root, model, first))
    done = tuple(row for row in found if renew or row.current is None)
    left = tuple(row for row in found if row not in done)
    edited = _edited(text, [_edit(row, text) for row in done])
    if done:
        expected = root.data
        try:
            for row in done:
                expected = with_value(expected, (*row.path, "of"), row.mark)
        except TypeError:
            raise UnsafeEditError from None
        if _composed(edited).data != expected:
            raise UnsafeEditError
    return Stamped(edited, done, left)


def _composed(text: str) -> Node:
    root, _ = compose(readable(text, "")[0], "")
    if root is None:
        raise UnsafeEditError
    return root


def _edit(stamp: Stamp, text: str) -> _Edit:
    node, words = stamp.node, written(stamp.mark)
    of = node.children.get("of")
    if of is not None and of.data is None:
        key = of.key.end_mark
        return _Edit(key.line, key.column + 1, key.column + 1, f" {words}")
    if of is not None:
        start, end = of.event.start_mark, of.event.end_mark
        if start.line != end.line:
            raise UnsafeEditError
        quote = of.event.style
        words = f"{quote}{stamp.mark}{quote}" if quote else words
        return _Edit(start.line, start.column, end.column, words)
    last = node.children.get("how") or node.children["text"]
    if last.data is None:
        last = node.children["text"]
    line, column = _end(last, text)
    if node.event.flow_style:
        return _Edit(line, column, column, f", of: {words}")
    indent = " " * min(row.key.start_mark.column for row in node.children.values())
    whole = len(_lines(text)[line][0])
    return _Edit(line, whole, whole, f"\n{indent}of: {words}")


def _end(node: Node, text: str) -> tuple[int, int]:
    """Where a scalar ends: line and column from 0, of its last character."""
    start, end = node.event.start_mark, node.event.end_mark
    if node.event.style not in ("|", ">"):
        return end.line, end.column
    lines = _lines(text)
    # The parser ends such a text at the start of the next line that holds something.
    line = end.line if end.column else end.line - 1
    keeps_blank_lines = "+" in lines[start.line][0][start.column :].split("#")[0]
    # Only blanks make no text there; an ideographic space does.
    while line > start.line and not keeps_blank_lines and not lines[line][0].strip(" "):
        line -= 1
    return line, len(lines[line][0])


def _lines(text: str) -> list[tuple[str, str]]:
    """Each line with its line end; the last one has none."""
    lines, start = [], 0
    for match in _LINE_END.finditer(text):
        lines.append((text[start : match.start()], match[0]))
        start = match.end()
    return [*lines, (text[start:], "")]


def _edited(text: str, edits: Iterable[_Edit]) -> str:
    lines = _lines(text)
    usual = next((end for _, end in lines if end), "\n")
    for edit in sorted(edits, key=lambda row: (row.line, row.start), reverse=True):
        words, end = lines[edit.line]
        added = edit.words.replace("\n", end or usual)
        lines[edit.line] = (words[: edit.start] + added + words[edit.end :], end)
    return "".join(words + end for words, end in lines)
