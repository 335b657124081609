"""Texts that a comment cuts: ``name: Room #5`` is read as ``Room``, and YAML says nothing."""

import re
from collections.abc import Iterator

from generator.problems.problem import Problem
from generator.reading.composing import Node
from generator.reading.data import Path
from generator.reading.document import Document
from generator.reading.shape import is_words
from generator.records.kinds import Kind

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


def _scalars(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    for step, child in node.children.items():
        if child.children:
            yield from _scalars(child, (*path, step))
        elif child.written:
            yield (*path, step), child
