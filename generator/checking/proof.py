"""The proof: every quote found in its source, and what cites each passage."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.quotes import quote_problem
from generator.checking.sources import Reading, read_sources
from generator.evidence.coverage import Coverage, Span, coverage
from generator.evidence.findings import Ambiguous, Blank, Found, Missing, NotAfter
from generator.evidence.quoting import find
from generator.evidence.torn import Whole
from generator.problems.problem import Problem
from generator.reading.folder import Entry
from generator.records.evidence import Evidence
from generator.records.participation import unpublished_fields
from generator.records.parts import Path, quotes_of

# A source, a quote, and what stands before it.
Key = tuple[str, str, str | None]
Failure = Missing | Ambiguous | NotAfter | Blank


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


@dataclass(frozen=True, slots=True)
class Proof:
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


def prove(catalog: Catalog, units: tuple[str, ...]) -> tuple[Proof, list[Problem]]:
    """Look every quote up; a problem for each that is not there, or stands there twice."""
    readings, problems = read_sources(catalog)
    looking = _Looking(readings, units)
    citations: dict[str, list[Citation]] = {id_: [] for id_ in readings}
    doubted: set[str] = set()
    for entry in catalog.walk():
        quotes = quotes_of(entry.record)
        hidden = unpublished_fields(entry.record) if quotes else ()
        kind, id_ = entry.kind.name, entry.id
        for path, evidence in quotes:
            source = evidence.source
            if source not in readings:
                continue  # Told once, at the source or at the reference.
            found = looking.place(evidence)
            if found is None:
                problems.append(looking.problem(entry, path, evidence))
                doubted.add(source)
            elif path[0] not in hidden:
                # Of what is hidden no page may tell that something cites this passage.
                citations[source].append(Citation(found.start, found.end, kind, id_, path))
    ordered = {id_: tuple(sorted(rows, key=_BY_PLACE)) for id_, rows in citations.items()}
    coverages = {
        id_: coverage(readings[id_].text.text, [Span(row.start, row.end, "") for row in rows])
        for id_, rows in ordered.items()
    }
    return Proof(readings, ordered, looking.places, coverages, frozenset(doubted)), problems


class _Looking:
    """Quotes looked up, each once, however many statements it proves."""

    def __init__(self, readings: Mapping[str, Reading], units: tuple[str, ...]) -> None:
        self.places: dict[Key, Found] = {}
        self._failed: dict[Key, Failure | tuple[str, ...]] = {}
        self._readings, self._units = readings, units
        self._whole: dict[str, Whole] = {}

    def place(self, evidence: Evidence) -> Found | None:
        """Where the quote stands in its source, which can be read; ``None`` where it does not."""
        key = (evidence.source, evidence.quote, evidence.after)
        found = self.places.get(key)
        if found is not None or key in self._failed:
            return found
        finding = find(self._readings[evidence.source].text, evidence.quote, evidence.after)
        if not isinstance(finding, Found):
            self._failed[key] = finding
            return None
        cut = self._of(evidence.source).torn(finding.start, finding.end)
        if cut:
            self._failed[key] = cut
            return None
        self.places[key] = finding
        return finding

    def problem(self, entry: Entry, path: Path, evidence: Evidence) -> Problem:
        """What is wrong with a quote that has no place."""
        failure = self._failed[evidence.source, evidence.quote, evidence.after]
        if isinstance(failure, tuple):
            # A quote whose edge cuts a word or a number says something else than the source.
            return entry.document.problem("quote-torn", (*path, "quote"), whole=failure[0])
        text = self._readings[evidence.source].text.text
        return quote_problem(entry, path, evidence, text, failure)

    def _of(self, source: str) -> Whole:
        if source not in self._whole:
            self._whole[source] = Whole(self._readings[source].text.text, self._units)
        return self._whole[source]
