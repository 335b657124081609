"""A file of the content folder: its bytes read, its data composed, its places kept."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path as FilePath
from typing import NamedTuple

from generator.problems.place import Place
from generator.problems.problem import Problem, Term, Value, field_path
from generator.problems.signs import code_point, sign_name
from generator.reading.characters import is_echo, readable, text_of
from generator.reading.composing import Node, compose, composed
from generator.reading.data import Path
from generator.reading.files import bytes_of
from generator.reading.forms import form_of_bytes
from generator.reading.syntax import likely_cause

# What git puts before two versions of the same lines, and what stands around code in Markdown.
_CONFLICT, _FENCES = "<<<<<<<", ("```", "~~~")
# What stands before each line of a change that git shows, of a mail that is answered, of a listing.
_BEFORE = (re.compile(r"\+"), re.compile("[>｜|]"), re.compile(r" *\d+[.:|)]?(?= |\t|$)"))
_SEVERAL = 3
# What it puts between them and behind, as far as it was left when somebody tidied up.
_LEFT = re.compile(r"(?:[>|]{7}(?: |$)|={7}$)")


class Document(NamedTuple):
    """A record's file as read. ``file`` is relative to the project folder.

    ``text`` has line feeds alone as line breaks. Places are found by composing it again: that
    costs a millisecond where there is a problem to show, and nothing where there is none.
    """

    file: str
    text: str

    def problem(
        self, code: str, path: Path, found: str | None = None, /, **values: Value
    ) -> Problem:
        """A problem at the value on ``path``; see :class:`Problem` for values."""
        node = self._node(path)
        return self._problem(code, path, found, node.place if node else (1, 1), values)

    def key_problem(
        self, code: str, path: Path, found: str | None = None, /, **values: Value
    ) -> Problem:
        """A problem at the key on ``path``, such as one that should not be there."""
        node = self._node(path)
        return self._problem(code, path, found, node.key_place if node else (1, 1), values)

    def sign_problem(self, code: str, path: Path, sign: str) -> Problem:
        """A problem of a character in a text, at its own place; of an escape, where that begins."""
        problem = self.problem(code, path, sign=code_point(sign), name=sign_name(sign))
        node = self._node(path)
        if node is None:
            return problem
        first, last = node.event.start_mark, node.event.end_mark
        lines = self.text.split("\n")[first.line : last.line + 1]
        for number, line in enumerate(lines, first.line):
            column = line.find(sign, first.column if number == first.line else 0)
            if column >= 0:
                return replace(problem, place=Place(self.file, number + 1, column + 1))
        return problem

    def _node(self, path: Path) -> Node | None:
        root = composed(self.text, self.file)
        return root.at(path) if root else None

    def _problem(
        self,
        code: str,
        path: Path,
        found: str | None,
        place: tuple[int, int],
        values: Mapping[str, Value],
    ) -> Problem:
        if found is None:
            node = self._node(path)
            found = node.written if node else ""
        return Problem(code, Place(self.file, *place), field_path(path), found, values)


def load(path: FilePath, file: str) -> tuple[Document | None, Node | None, list[Problem]]:
    """Read and compose one file. No document when its bytes can't be had as text."""
    raw = bytes_of(str(path), file)
    return (None, None, [raw]) if isinstance(raw, Problem) else loaded(raw, file)


def loaded(raw: bytes, file: str) -> tuple[Document | None, Node | None, list[Problem]]:
    """Compose the bytes of a file, as :func:`load` does."""
    form = form_of_bytes(raw)
    if form:
        values: dict[str, Value] = {"is_found": Term(form)}
        return None, None, [Problem("file-of-other-form", Place(file), values=values)]
    try:
        text, problems = readable(text_of(raw), file)
    except UnicodeDecodeError as error:
        return None, None, [_not_utf8(error, file)]
    conflicts = [Place(file, number) for number, row in _lines(text) if row.startswith(_CONFLICT)]
    if conflicts:
        # Which version is right only a person can tell.
        return None, None, [Problem("conflict-mark", row, found=_CONFLICT) for row in conflicts]
    left = [
        Problem("conflict-mark-left", Place(file, number), found=match[0].rstrip())
        for number, row in _lines(text)
        if (match := _LEFT.match(row))
    ]
    if left:
        return None, None, left
    marked = _before_each_line(text)
    if marked:
        return None, None, [Problem("sign-before-lines", Place(file), found=marked)]
    text, fenced = _without_fence(text, file)
    problems += fenced
    document = Document(file, text)
    root, broken = compose(text, file)
    problems += [row for row in broken if not is_echo(row, problems)]
    if root is None or root.data is None:
        return document, None, problems or [Problem("empty-file", Place(file))]
    if not isinstance(root.data, dict):
        cause = likely_cause(text.split("\n"), root.place[0] - 1, file)
        problems.append(cause or Problem("not-a-mapping", Place(file, *root.place)))
        return document, None, problems
    return document, root, problems


def document_at(path: str, file: str) -> Document:
    """The document of a file that was read before; without its text if that is gone since."""
    raw = bytes_of(path, file)
    if isinstance(raw, bytes):
        with suppress(UnicodeDecodeError):
            return Document(file, readable(text_of(raw), file)[0])
    return Document(file, "")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text, with their numbers from 1."""
    return enumerate(text.split("\n"), 1)


def _before_each_line(text: str) -> str:
    """What stands before the first line and, so or as another number, before each one."""
    said = [row for row in text.split("\n") if row.strip()]
    pattern = next((row for row in _BEFORE if said and row.match(said[0])), None)
    found = [pattern.match(row) for row in said] if pattern and len(said) >= _SEVERAL else []
    return found[0][0].strip() if found and found[0] and all(found) else ""


def _without_fence(text: str, file: str) -> tuple[str, list[Problem]]:
    """A text without the marks around it that a chat or a page put there, its lines in place."""
    said = [number for number, row in _lines(text) if row.strip()]
    rows = text.split("\n")
    if not said or not rows[said[0] - 1].startswith(_FENCES):
        return text, []
    first, last = said[0], said[-1]
    found, rows[first - 1] = rows[first - 1].strip(), ""
    if rows[last - 1].startswith(_FENCES):
        rows[last - 1] = ""
    return "\n".join(rows), [Problem("code-fence", Place(file, first), found=found)]


def _not_utf8(error: UnicodeDecodeError, file: str) -> Problem:
    raw, start = error.object, error.start
    before, _ = readable(raw[:start].decode(errors="replace"), file)
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    found = " ".join(f"{byte:02X}" for byte in raw[start : start + 4])
    return Problem("not-utf8", Place(file, line, column), found=found)
