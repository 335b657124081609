"""Files → rows: each file's bytes read, its data composed and validated, its record packed."""

import hashlib
from collections.abc import Iterable

from pydantic import ValidationError

from generator.problems.plain import to_plain
from generator.problems.problem import Problem
from generator.reading.files import bytes_of
from generator.reading.rows import Row, Rows, Task
from generator.reading.simple import simply_loaded
from generator.records.facts import facts_of
from generator.records.kinds import BY_NAME, Kind
from generator.records.made import made
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
            return made(kind.model).model_validate(data), []
        except ValidationError:
            pass
    from generator.reading.wholly import read_wholly

    return read_wholly(raw, file, kind)
