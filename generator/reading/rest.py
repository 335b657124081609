"""A file whose syntax is broken: what stands beside the mistake is read all the same.

The parser ends at the first mistake. What that is in, an item of a list or a whole field, is
taken out, its lines left empty so that all others keep their places, and the rest is read again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.problems.problem import Problem
from generator.reading.composing import Node, attempt
from generator.reading.document import Document

# So many mistakes of the syntax are told at once, of a long file fewer: no more than so many
# characters are read again.
_MOST, _READ = 20, 1 << 21

_FIELD = re.compile(r"[A-Za-z_][\w-]* *[:：]", re.ASCII)
_NAME = re.compile(r"[ \t]*(?:- +)*([A-Za-z_][\w-]*)", re.ASCII)
_ITEM = re.compile(r"( *)-(?: |$)")
# What goes on with the field above: deeper lines, items, closing brackets, comments, nothing.
_GOES_ON = re.compile(r"[\s\-\]}#]|$")


@dataclass(slots=True)
class Rest:
    """What is left of a broken file: a document with empty lines, its root, and all problems."""

    document: Document
    root: Node | None
    problems: list[Problem]
    # Numbers of lines that were taken out, from 1, and words that may be keys in them.
    lines: set[int] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    # Whether a key may have been in a line that shows none.
    has_nameless: bool = False

    def is_lost(self, problem: Problem) -> bool:
        """Whether a problem of the rest may be one of what was taken out alone."""
        if problem.code == "missing-key":
            return self.has_nameless or problem.name in self.keys
        # What is said of the whole record may be said of what it lacks now.
        return not problem.name or problem.place.line in self.lines


def rest_of(document: Document) -> Rest | None:
    """The rest of a document, with the mistakes in its syntax; ``None`` where there are none."""
    file, lines = document.file, document.text.split("\n")
    root, problems, broken = attempt(document.text, file)
    if broken is None:
        return None
    rest = Rest(document, root, problems)
    for _ in range(min(_MOST, _READ // len(document.text))):
        if broken is None:
            break
        start, end = _around(lines, broken.place.line - 1)
        if broken.code == "several-documents":
            end = start + 1  # The line that ends the first one.
        if not any(lines[start:end]):
            break
        rest.has_nameless |= _NAME.match(lines[broken.place.line - 1]) is None
        rest.keys.update(match[1] for row in lines[start:end] if (match := _NAME.match(row)))
        # What is no field may be what is left of the one above: of a text that was not indented.
        above = start if _FIELD.match(lines[_field(lines, start)]) else _field(lines, start - 1)
        rest.lines.update(range(above + 1, end + 1))
        item = _ITEM.match(lines[start])
        lines[start:end] = [""] * (end - start)
        if item:
            # Those behind it keep their numbers.
            lines[start] = f"{item[1]}- ~"
        text = "\n".join(lines)
        rest.document = Document(file, text)
        rest.root, found, broken = attempt(text, file)
        rest.problems += _new(rest, found, broken, lines)
    return rest


def _new(
    rest: Rest, found: Sequence[Problem], broken: Problem | None, lines: Sequence[str]
) -> Iterator[Problem]:
    """Problems of another attempt that were not told: of a mistake's surroundings none are."""
    told = {(row.code, row.place) for row in rest.problems}
    for row in found:
        if (row.code, row.place) in told or row.place.line in rest.lines:
            continue
        # As above, what is no field tells nothing of its own.
        if row is not broken or _FIELD.match(lines[_field(lines, row.place.line - 1)]):
            yield row


def _around(lines: Sequence[str], at: int) -> tuple[int, int]:
    """The first line, from 0, and the one after the last of what a line is in."""
    start = _field(lines, at)
    end = next((n for n in range(at + 1, len(lines)) if not _GOES_ON.match(lines[n])), len(lines))
    items = [n for n in range(start, end) if _ITEM.match(lines[n])]
    if not items or at < items[0] or items[0] == start:
        return start, end
    # Items of the outermost list: those inside stand deeper.
    depth = min(_depth(lines[n]) for n in items)
    items = [n for n in items if _depth(lines[n]) == depth]
    if at < items[0]:
        return start, end
    first = max(n for n in items if n <= at)
    return first, next((n for n in items if n > at), end)


def _field(lines: Sequence[str], at: int) -> int:
    """The line, from 0, in which the field of a line begins."""
    return next((n for n in range(at, 0, -1) if not _GOES_ON.match(lines[n])), 0)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
