"""The proof: every quote found in its source, and what cites each passage."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from generator.checking.proving.known import KnownTexts
from generator.checking.proving.looking import Key, Quotes
from generator.checking.proving.order import Listed
from generator.checking.proving.sources import Reading
from generator.evidence.quotes.coverage import Coverage, coverage_by
from generator.evidence.quotes.findings import Found
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.parts import Path
from generator.records.plain import Quote

Passage = tuple[str, int, int, Path]
"""A source, from where to where in its text, and the path of the quote that stands there."""


class Citation(NamedTuple):
    """A passage of a source that a record cites; offsets in the source's text."""

    start: int
    end: int
    kind: str
    id: str
    path: Path

    @property
    def key(self) -> str:
        """What cites, as one string: ``practice/task-list``."""
        return f"{self.kind}/{self.id}"


_BY_PLACE = itemgetter(0, 1, 2, 3)


class Proof(NamedTuple):
    """All sources that can be trusted, and every quote's place in them."""

    readings: Mapping[str, Reading]
    citations: Mapping[str, tuple[Citation, ...]]
    places: Mapping[Key, Found]
    coverages: Mapping[str, Coverage]
    # Sources with a quote that was not found: what they lose in coverage is no second mistake.
    doubted: frozenset[str] = frozenset()

    def place(self, evidence: Evidence) -> Found:
        """Where the quote stands. Raises ``KeyError`` for one that was not found."""
        return self.places[(evidence.source, evidence.quote, evidence.after)]

    def sentence(self, evidence: Evidence) -> int:
        """The number of the sentence in which the quote begins."""
        return self.readings[evidence.source].sentence_at(self.place(evidence).start)

    def quoted(self, evidence: Evidence) -> str:
        """The quote as the source writes it, white space included."""
        found = self.place(evidence)
        return self.readings[evidence.source].text.text[found.start : found.end]


@dataclass(slots=True)
class Proven:
    """The quotes of one record: the passages that it cites, and what is wrong with others.

    ``doubted`` are the sources of these others; ``listed`` is its place in a review's list.
    """

    kind: str
    id: str
    citations: Sequence[Passage]
    problems: list[Problem] = field(default_factory=list)
    doubted: set[str] = field(default_factory=set)
    listed: Listed | None = None


def prove(
    entry: Entry, rows: Sequence[tuple[Path, Evidence | Quote]], proof: Proof, quotes: Quotes
) -> Proven:
    """Look the quotes of a record up; a problem for each that is not there, or stands twice.

    ``rows`` are all of them, each with its path. ``quotes`` are behind the places of the
    ``proof``: somebody may be watching its sources, on which alone a place depends.
    """
    citations: list[Passage] = []
    proven = Proven(entry.kind.name, entry.id, citations)
    hidden = entry.unpublished
    # Many a quote proves several things, and most are of one source.
    places: dict[Key, Found | None] = {}
    can_be_read: dict[str, bool] = {}
    for path, evidence in rows:
        source = evidence.source
        key = (source, evidence.quote, evidence.after)
        if key in places:
            found = places[key]
        else:
            if source not in can_be_read:
                can_be_read[source] = source in proof.readings
            if not can_be_read[source]:
                continue  # Told once, at the source or at the reference.
            found = places[key] = quotes.place(key)
        if found is None:
            proven.problems.append(quotes.problem(entry, path, evidence))
            proven.doubted.add(source)
        elif path[0] not in hidden:
            # Of what is hidden no page may tell that something cites this passage.
            citations.append((source, *found, path))
    return proven


def proof_of(readings: Mapping[str, Reading], rows: Iterable[Proven], known: KnownTexts) -> Proof:
    """The proof of all records, each of which was proven by itself."""
    citations: dict[str, list[Citation]] = {id_: [] for id_ in readings}
    doubted: set[str] = set()
    # There are tens of thousands: made by name, each would take three times as long.
    make = partial(tuple.__new__, Citation)
    for row in rows:
        doubted |= row.doubted
        for source, start, end, path in row.citations:
            citations[source].append(make((start, end, row.kind, row.id, path)))
    ordered = {id_: tuple(sorted(own, key=_BY_PLACE)) for id_, own in citations.items()}
    coverages = {id_: _coverage(readings[id_], own, known) for id_, own in ordered.items()}

    def cited(source: str) -> Iterable[Found]:
        return (Found(row.start, row.end) for row in ordered[source])

    # What was found once is whole.
    return Proof(readings, ordered, Quotes(readings, cited=cited), coverages, frozenset(doubted))


def _coverage(reading: Reading, rows: Sequence[Citation], known: KnownTexts) -> Coverage:
    places = [row[:2] for row in rows]
    return known.coverage(
        reading.source.sha256, places, partial(coverage_by, reading.text.text, places)
    )
