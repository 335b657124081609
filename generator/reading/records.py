"""Files → rows: each file's bytes read, its data composed and validated, its record packed."""

import hashlib
from collections.abc import Iterable

from pydantic import ValidationError

from generator.problems.plain import to_plain
from generator.problems.problem import Problem
from generator.reading.characters import is_echo
from generator.reading.comments import cut_texts
from generator.reading.composing import Node
from generator.reading.document import Document, loaded, simply_loaded
from generator.reading.files import bytes_of
from generator.reading.rest import rest_of
from generator.reading.rows import Row, Rows, Task
from generator.reading.validating import validate
from generator.records.facts import facts_of
from generator.records.kinds import BY_NAME, Kind
from generator.records.packing import pack
from generator.records.record import Record

# What may stand before a key that is not where it seems to be.
_ODD = "".join((" -", *map(chr, (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))))
# The key that stands for those of another part of a file.
_MERGE = "<<"


def read_files(tasks: Iterable[Task]) -> Rows:
    """Read files, one after the other."""
    rows: list[Row] = []
    records: list[bytes] = []
    start = 0
    for task in tasks:
        row, packed = _row(task, start)
        rows.append(row)
        records.append(packed)
        start += len(packed)
    return Rows(rows, b"".join(records))


def _row(task: Task, start: int) -> tuple[Row, bytes]:
    raw = bytes_of(task.path, task.file)
    if isinstance(raw, Problem):
        return Row(task.file, "", start, 0, "", None, [to_plain(raw)]), b""
    sha256 = hashlib.sha256(raw).hexdigest()
    record, problems = read_bytes(raw, task.file, BY_NAME[task.kind])
    plain = [to_plain(problem) for problem in problems]
    if record is None:
        return Row(task.file, sha256, start, 0, "", None, plain), b""
    packed = pack(record)
    digest = hashlib.sha256(packed).hexdigest()
    facts = facts_of(record)
    return Row(task.file, sha256, start, len(packed), digest, facts, plain), packed


def read_bytes(raw: bytes, file: str, kind: Kind) -> tuple[Record | None, list[Problem]]:
    """The record in the bytes of a file, or all that is wrong with them."""
    data = simply_loaded(raw)
    if data is not None:
        try:
            return kind.model.model_validate(data), []
        except ValidationError:
            pass
    document, root, unread = loaded(raw, file)
    if document is None:
        return None, unread
    if root is None:
        return None, _beside(document, unread, kind)
    record, invalid = validate(document, root, kind)
    problems = _joined(document, root, kind, unread, invalid)
    return (None if problems else record), problems


def _beside(document: Document, unread: list[Problem], kind: Kind) -> list[Problem]:
    """All that is wrong with a file that can't be read as a whole, as far as it can."""
    rest = rest_of(document)
    if rest is None:
        return unread
    told = {(row.code, row.place) for row in unread}
    more = (row for row in rest.problems if (row.code, row.place) not in told)
    known = [*unread, *(row for row in more if not is_echo(row, unread))]
    if rest.root is None or not isinstance(rest.root.data, dict):
        return known
    _, invalid = validate(rest.document, rest.root, kind)
    left = [row for row in invalid if not rest.is_lost(row)]
    return _joined(rest.document, rest.root, kind, known, left)


def _parent(name: str) -> str:
    """The name of what a field stands in, with the dot behind it."""
    return name[: name.rfind(".") + 1]


def _joined(
    document: Document,
    root: Node,
    kind: Kind,
    unread: list[Problem],
    invalid: list[Problem],
) -> list[Problem]:
    # What could not be read as it stands can't be judged either.
    told = {problem.name for problem in unread if problem.name}
    odd = {row.found.strip(_ODD) for row in unread if row.code == "odd-blank"}
    merged = tuple(name.removesuffix(_MERGE) for name in told if name.endswith(_MERGE))
    return [
        *unread,
        *(
            row
            for row in invalid
            if row.name not in told
            and not is_echo(row, unread)
            and not (row.code == "missing-key" and _parent(row.name) in merged)
            # A key behind a blank that is none stands in another block than it seems to.
            and not (row.code == "missing-key" and row.name.rpartition(".")[2] in odd)
        ),
        *cut_texts(document, root, kind),
    ]
