"""A file of the content folder: its bytes read, its data composed, its places kept."""

import codecs
import errno
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from generator.problems.place import Place
from generator.problems.problem import Problem, Term, Value, field_path
from generator.reading.characters import is_echo, readable
from generator.reading.composing import Node, Path, compose, composed
from generator.reading.syntax import likely_cause

MAX_BYTES = 512 * 1024

_REASONS = {
    errno.EACCES: "reason-permission",
    errno.EPERM: "reason-permission",
    errno.ENOENT: "reason-gone",
    errno.ENAMETOOLONG: "reason-name-too-long",
}


@dataclass(frozen=True, slots=True)
class Document:
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
    raw = _bytes(path, file)
    if isinstance(raw, Problem):
        return None, None, [raw]
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        return None, None, [_not_utf8(raw, error.start, file)]
    text, problems = readable(text, file)
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


def unreadable(error: OSError, file: str) -> Problem:
    """The problem of a file or folder that the system refuses to hand over."""
    reason = _REASONS.get(error.errno or 0, "reason-other")
    found = error.strerror or type(error).__name__
    return Problem("unreadable", Place(file), found=found, values={"reason": Term(reason)})


def _bytes(path: FilePath, file: str) -> bytes | Problem:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # Reading a pipe would wait for ever.
            values = {"reason": Term("reason-not-a-file")}
            return Problem("unreadable", Place(file), found=path.name, values=values)
        if status.st_size > MAX_BYTES:
            size, limit = f"{status.st_size:,}", f"{MAX_BYTES:,}"
            return Problem("too-large", Place(file), "", size, {"size": size, "limit": limit})
        return path.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        return unreadable(error, file)


def _not_utf8(raw: bytes, start: int, file: str) -> Problem:
    before, _ = readable(raw[:start].decode(errors="replace"), file)
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    found = " ".join(f"{byte:02X}" for byte in raw[start : start + 4])
    return Problem("not-utf8", Place(file, line, column), found=found)
