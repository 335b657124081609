"""A problem: a code, a place, what was found, and the values that its wording needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.problems.place import Place


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the wording itself ("a whole number"), put into the reader's language late."""

    key: str


# A tuple is a list of words, joined as the reader's language joins them.
Value = str | Term | tuple[str | Term, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in the content.

    ``code`` names a row of the wording tables. ``name`` is the field's dotted path in its file
    (``evidence[0].quote``), empty for the file as a whole. ``found`` is the offending fragment,
    as it is written. ``values`` fill the sentences of the wording.
    """

    code: str
    place: Place
    name: str = ""
    found: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    # A problem at a second place of the same file or of another (the first of two equal keys).
    related: Place | None = None

    def order(self) -> tuple[Place, str, str]:
        """The sort key: by place, then by code, so that reports are the same everywhere."""
        return self.place, self.code, self.name


def field_path(path: tuple[str | int, ...]) -> str:
    """``("evidence", 0, "quote")`` → ``evidence[0].quote``."""
    words = ""
    for part in path:
        if isinstance(part, int):
            words += f"[{part}]"
        else:
            words += f".{part}" if words else part
    return words
