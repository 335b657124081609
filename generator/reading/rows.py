"""What files gave, as plain data: sent between processes, and kept for the next time.

Nothing here reads a file, so that what is kept can be had without all that reads YAML.
"""

from collections.abc import Iterable
from typing import NamedTuple

from pydantic_core import from_json, to_json

from generator.problems.plain import Plain
from generator.records.facts import Facts


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


class Rows(NamedTuple):
    """The rows of some files, and their packed records one after the other.

    ``written`` is the table that they were read from, if they were.
    """

    rows: list[Row]
    records: bytes
    written: bytes = b""

    def table(self) -> bytes:
        """The rows without their records, as JSON."""
        return self.written or to_json(self.rows)

    @staticmethod
    def from_table(table: bytes, records: bytes) -> "Rows":
        """The rows that :meth:`table` wrote. Raises ``ValueError`` or ``TypeError``."""
        rows = [
            Row(file, sha256, start, size, digest, facts and Facts(*facts), problems)
            for file, sha256, start, size, digest, facts, problems in from_json(
                table, cache_strings="all"
            )
        ]
        return Rows(rows, records, table)

    def record(self, row: Row) -> bytes:
        """The packed record of a row."""
        return self.records[row.start : row.start + row.length]


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
