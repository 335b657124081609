"""Files → rows: each file's bytes read, its data composed and validated, its record packed."""

import hashlib
from collections.abc import Iterable

from pydantic import ValidationError

from generator.problems.plain import to_plain
from generator.problems.problem import Problem
from generator.reading.characters import is_echo
from generator.reading.comments import cut_texts
from generator.reading.document import loaded, simply_loaded
from generator.reading.files import bytes_of
from generator.reading.rows import Row, Rows, Task
from generator.reading.validating import validate
from generator.records.facts import facts_of
from generator.records.kinds import BY_NAME, Kind
from generator.records.packing import pack
from generator.records.record import Record


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
    if document is None or root is None:
        return None, unread
    record, invalid = validate(document, root, kind)
    # What could not be read as it stands can't be judged either.
    told = {problem.name for problem in unread if problem.name}
    problems = [
        *unread,
        *(row for row in invalid if row.name not in told and not is_echo(row, unread)),
        *cut_texts(document, root, kind),
    ]
    return (None if problems else record), problems
