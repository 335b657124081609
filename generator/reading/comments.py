"""Texts that a comment cuts: ``name: Room #5`` is read as ``Room``, and YAML says nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.problems.problem import Problem
from generator.reading.composing import Node
from generator.reading.data import Path
from generator.reading.document import Document
from generator.reading.shape import is_words
from generator.records.kinds import Kind

_EMPTY = frozenset({"empty-text", "empty-value"})
# What stands before a key; a line that is switched off, one that explains.
_FIELD = re.compile(r" *(?:- +)*(?=[A-Za-z_])")
_OFF = re.compile(r"( *)# ( *)(?=[A-Za-z_-])")
_EXPLAINS = re.compile(r" *# *#")
_COMMENT = re.compile("[ \t]+#")


def cut_texts(document: Document, root: Node, kind: Kind) -> Iterator[Problem]:
    """Yield a problem for each text without quotation marks that a ``#`` ends.

    A comment behind an id, a number or a choice is one that was meant.
    """
    if " #" not in document.text and "\t#" not in document.text:
        return
    lines = document.text.split("\n")
    for path, node in _scalars(root, ()):
        end = node.event.end_mark
        if node.event.style or end.line >= len(lines):
            continue
        comment = _COMMENT.match(lines[end.line], end.column)
        if comment and is_words(kind.model, path):
            lost = lines[end.line][comment.end() - 1 :]
            yield document.problem("comment-in-text", path, f"{node.written} {lost}", lost=lost)


def switched_off(document: Document, problems: list[Problem]) -> list[Problem]:
    """The same problems; of a field without a value it is told where its lines are switched off.

    They are so in what ``showcase new`` writes, and somebody switched on the key alone.
    """
    lines = document.text.split("\n")
    return [
        replace(row, code="switched-off")
        if row.code in _EMPTY and _is_off(lines, row.place.line)
        else row
        for row in problems
    ]


def _is_off(lines: Sequence[str], number: int) -> bool:
    """Whether the line below one, ``number`` from 1, would belong to it without its ``#``."""
    key = _FIELD.match(lines[number - 1])
    below = (_OFF.match(row) for row in lines[number:] if not _EXPLAINS.match(row))
    off = next(below, None)
    return key is not None and off is not None and len(off[1] + off[2]) > len(key[0])


def _scalars(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    for step, child in node.children.items():
        if child.children:
            yield from _scalars(child, (*path, step))
        elif child.written:
            yield (*path, step), child
