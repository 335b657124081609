"""The proof: every quote found in its source, and what cites each passage."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalog.catalog import Catalog
from generator.checking.quotes import quote_problem, torn_problem
from generator.checking.sources import Reading, read_sources
from generator.evidence.coverage import Coverage, Span, coverage
from generator.evidence.findings import Found
from generator.evidence.quoting import find
from generator.problems.problem import Problem
from generator.records.evidence import Evidence
from generator.records.participation import unpublished_fields
from generator.records.parts import Path, quotes_of


@dataclass(frozen=True, slots=True)
class Citation:
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


@dataclass(frozen=True, slots=True)
class Proof:
    """All sources that can be trusted, and every quote's place in them."""

    readings: Mapping[str, Reading]
    citations: Mapping[str, tuple[Citation, ...]]
    places: Mapping[tuple[str, str, str | None], Found]
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


def prove(catalog: Catalog, units: tuple[str, ...]) -> tuple[Proof, list[Problem]]:
    """Look every quote up; a problem for each that is not there, or stands there twice."""
    readings, problems = read_sources(catalog)
    places: dict[tuple[str, str, str | None], Found] = {}
    citations: dict[str, list[Citation]] = {id_: [] for id_ in readings}
    doubted: set[str] = set()
    for entry in catalog.walk():
        hidden = unpublished_fields(entry.record)
        for path, evidence in quotes_of(entry.record):
            reading = readings.get(evidence.source)
            if reading is None:
                continue  # Told once, at the source or at the reference.
            key = (evidence.source, evidence.quote, evidence.after)
            found = places.get(key) or find(reading.text, evidence.quote, evidence.after)
            if not isinstance(found, Found):
                problems.append(quote_problem(entry, path, evidence, reading.text.text, found))
                doubted.add(evidence.source)
                continue
            torn = torn_problem(entry, path, reading.text.text, found, units)
            if torn is not None:
                problems.append(torn)
                doubted.add(evidence.source)
                continue
            places[key] = found
            if path[0] in hidden:
                continue  # Proved, but no page may tell that something cites this passage.
            citations[evidence.source].append(
                Citation(found.start, found.end, entry.kind.name, entry.id, path)
            )
    ordered = {
        id_: tuple(sorted(rows, key=lambda row: (row.start, row.end, row.kind, row.id)))
        for id_, rows in citations.items()
    }
    coverages = {
        id_: coverage(readings[id_].text.text, [Span(row.start, row.end, row.key) for row in rows])
        for id_, rows in ordered.items()
    }
    return Proof(readings, ordered, places, coverages, frozenset(doubted)), problems
