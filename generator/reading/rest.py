"""A file whose syntax is broken: what stands beside the mistake is read all the same.

The parser ends at the first mistake. What that is in is taken out, its lines left empty so that
all others keep their places, and the rest is read again: the value of the innermost field, where
the mistake surely is in it and the rest is better for it; else an item of a list or a whole field.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.problems.problem import Problem
from generator.reading.composing import Node, attempt
from generator.reading.document import Document

# So many mistakes of the syntax are told at once, of a long file fewer: no more than so many
# characters are read again.
_MOST, _READ = 20, 1 << 21

_FIELD = re.compile(r"[A-Za-z_][\w-]* *[:：]", re.ASCII)
_NAME = re.compile(r"[ \t]*(?:- +)*([A-Za-z_][\w-]*)", re.ASCII)
_ITEM = re.compile(r"( *)-(?: |$)")
# A field by itself, and the mistakes that are surely in the value of their line.
_VALUE = re.compile(r"( *(?:- +)*)([A-Za-z_][\w-]*) *[:：]", re.ASCII)
_OF_VALUES = frozenset(
    {
        *(
            "apostrophe-in-quotes",
            "bad-escape",
            "block-beside-text",
            "colon-in-value",
            "curly-quotes",
            "fullwidth-colon",
        ),
        *("missing-blank-after-colon", "reserved-start", "text-after-quote"),
        "unclosed-quote",
    }
)
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
            return self.has_nameless or problem.name.rpartition(".")[2] in self.keys
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
        better = _without_value(rest, lines, broken)
        if better is None:
            if not _take_out(rest, lines, broken):
                break
            better = _Attempt(*attempt("\n".join(lines), file))
        rest.document = Document(file, "\n".join(lines))
        rest.root, found, broken = better
        rest.problems += _new(rest, found, broken, lines)
    return rest


class _Attempt(NamedTuple):
    """What :func:`attempt` gives."""

    root: Node | None
    problems: list[Problem]
    broken: Problem | None


def _without_value(rest: Rest, lines: list[str], broken: Problem) -> _Attempt | None:
    """Read without the value in which the mistake is; ``None``, and nothing done, if in vain."""
    start = broken.place.line - 1
    match = _VALUE.match(lines[start]) if broken.code in _OF_VALUES else None
    if match is None:
        return None
    column = len(match[1])
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or _depth(lines[end]) > column):
        end += 1
    left = [f"{match[1]}{match[2]}: [~]", *[""] * (end - start - 1)]
    trial = _Attempt(*attempt("\n".join([*lines[:start], *left, *lines[end:]]), rest.document.file))
    if trial.broken is not None and trial.broken.place.line <= end:
        return None
    lines[start:end] = left
    rest.lines.update(range(start + 1, end + 1))
    return trial


def _take_out(rest: Rest, lines: list[str], broken: Problem) -> bool:
    """Take out the item or the field in which the mistake is; say whether there was anything."""
    start, end = _around(lines, broken.place.line - 1)
    if broken.code == "several-documents":
        end = start + 1  # The line that ends the first one.
    if not any(lines[start:end]):
        return False
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
    return True


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
