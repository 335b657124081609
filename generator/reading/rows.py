"""What files gave, as plain data: sent between processes, and kept for the next time."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from generator.problems.plain import Plain, to_plain
from generator.problems.problem import Problem
from generator.reading.characters import is_echo
from generator.reading.comments import cut_texts
from generator.reading.document import clean, loaded
from generator.reading.files import bytes_of
from generator.reading.validating import validate
from generator.records.facts import Facts, facts_of
from generator.records.kinds import BY_NAME, Kind
from generator.records.packing import pack
from generator.records.record import Record


class Task(NamedTuple):
    """A file to be read: its path, its name in problems, the name of its kind."""

    path: str
    file: str
    kind: str


class Row(NamedTuple):
    """What one file gave.

    ``sha256`` is that of its bytes, empty where they could not be had. The packed record stands
    in the rows' records from ``start`` on; ``digest`` is its SHA-256. Without a record
    ``length`` is 0, ``digest`` empty, and ``facts`` are ``None``.
    """

    file: str
    sha256: str
    start: int
    length: int
    digest: str
    facts: Facts | None
    problems: list[Plain]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of some files, and their packed records one after the other."""

    rows: list[Row]
    records: bytes

    def table(self) -> bytes:
        """The rows without their records, as JSON."""
        return to_json(self.rows)

    @staticmethod
    def from_table(table: bytes, records: bytes) -> "Rows":
        """The rows that :meth:`table` wrote. Raises ``ValueError`` or ``TypeError``."""
        rows = [
            Row(file, sha256, start, size, digest, facts and Facts(*facts), problems)
            for file, sha256, start, size, digest, facts, problems in from_json(
                table, cache_strings="all"
            )
        ]
        return Rows(rows, records)

    def record(self, row: Row) -> bytes:
        """The packed record of a row."""
        return self.records[row.start : row.start + row.length]


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


def joined(parts_: Iterable[tuple[Row, Rows]]) -> Rows:
    """Rows out of several, with the records of each."""
    rows: list[Row] = []
    records: list[bytes] = []
    start = 0
    for row, own in parts_:
        rows.append(row._replace(start=start))
        records.append(own.record(row))
        start += row.length
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
    data = clean(raw)
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
