"""Files → rows: each file's bytes read, its data composed and validated, its record packed."""

import hashlib
from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from generator.problems.plain import to_plain
from generator.problems.problem import Problem
from generator.reading.data import Data
from generator.reading.files import bytes_of
from generator.reading.rows import Row, Rows, Task
from generator.reading.simple import simply_loaded
from generator.records.facts import facts_of
from generator.records.kinds import BY_NAME, Kind
from generator.records.made import made
from generator.records.packing import pack
from generator.records.record import Record

# So many files are read at a time, step by step: the code of a step is in the processor's caches
# for all of them, which takes a tenth less than to go through all steps file by file.
_AT_ONCE = 25


def read_files(tasks: Sequence[Task]) -> Rows:
    """Read files, in their order."""
    rows: list[Row] = []
    records: list[bytes] = []
    start = 0
    for first in range(0, len(tasks), _AT_ONCE):
        for row, packed in _rows(tasks[first : first + _AT_ONCE], start):
            rows.append(row)
            records.append(packed)
            start += len(packed)
    return Rows(rows, b"".join(records))


def _rows(tasks: Sequence[Task], start: int) -> Iterator[tuple[Row, bytes]]:
    """What some files gave, and their packed records, of which the first begins at ``start``."""
    raws = [bytes_of(task.path, task.file) for task in tasks]
    data = [simply_loaded(raw) if isinstance(raw, bytes) else None for raw in raws]
    read = [_record(task, raw, of) for task, raw, of in zip(tasks, raws, data, strict=True)]
    packed = [pack(record) if record is not None else b"" for record, _ in read]
    facts = [facts_of(record) if record is not None else None for record, _ in read]
    for task, raw, (_, problems), own, of in zip(tasks, raws, read, packed, facts, strict=True):
        sha256 = hashlib.sha256(raw).hexdigest() if isinstance(raw, bytes) else ""
        digest = hashlib.sha256(own).hexdigest() if own else ""
        plain = [to_plain(problem) for problem in problems]
        yield Row(task.file, sha256, start, len(own), digest, of, plain), own
        start += len(own)


def _record(
    task: Task, raw: bytes | Problem, data: dict[str, Data] | None
) -> tuple[Record | None, list[Problem]]:
    if isinstance(raw, Problem):
        return None, [raw]
    return _made(raw, data, task.file, BY_NAME[task.kind])


def read_bytes(raw: bytes, file: str, kind: Kind) -> tuple[Record | None, list[Problem]]:
    """The record in the bytes of a file, or all that is wrong with them."""
    return _made(raw, simply_loaded(raw), file, kind)


def _made(
    raw: bytes, data: dict[str, Data] | None, file: str, kind: Kind
) -> tuple[Record | None, list[Problem]]:
    if data is not None:
        try:
            return made(kind.model).model_validate(data), []
        except ValidationError:
            pass
    from generator.reading.wholly import read_wholly

    return read_wholly(raw, file, kind)
