"""A place in a text file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: line and column count characters, from 1.

    ``file`` is relative to the project folder, with forward slashes. Line 1, column 1 stands
    for a file as a whole.
    """

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
