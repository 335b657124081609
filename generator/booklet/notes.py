"""Endnotes: each quotation once, numbered in the order in which the booklet first needs it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.checking.proving.proof import Proof
from generator.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Note:
    """A quotation with its number, from 1."""

    number: int
    evidence: Evidence


@dataclass(slots=True)
class Notes:
    """The notes that were asked for so far; equal passages share one."""

    proof: Proof
    _rows: dict[tuple[str, int, int], Note] = field(default_factory=dict)

    def seal(self, evidence: Evidence) -> Mapping[str, object]:
        """The seal that leads to the note of a quotation; the first one is led back to."""
        found = self.proof.place(evidence)
        key = (evidence.source, found.start, found.end)
        first = key not in self._rows
        if first:
            self._rows[key] = Note(len(self._rows) + 1, evidence)
        return {"k": "note", "n": self._rows[key].number, "first": first}

    def seals(self, evidence: Iterable[Evidence]) -> list[Mapping[str, object]]:
        """The seals of several quotations, each note once."""
        rows: dict[object, Mapping[str, object]] = {}
        for row in evidence:
            seal = self.seal(row)
            rows.setdefault(seal["n"], seal)
        return list(rows.values())

    def rows(self) -> tuple[Note, ...]:
        """All notes in the order of their numbers."""
        return tuple(self._rows.values())
