"""The proof: every quote found in its source, and what cites each passage."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from generator.checking.quotes import quote_problem
from generator.checking.sources import Reading
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


class Places(Mapping[Key, Found]):
    """Where each quote stands, looked up when it is asked for.

    Asking for a quote that its source does not have, or that is cut out of a word, raises
    ``KeyError``; :meth:`problem` says why. Without ``units`` all are known to be whole.
    """

    # So many are remembered; most are asked for a few times, one soon after the other.
    _MOST = 4096

    def __init__(
        self, readings: Mapping[str, Reading], units: tuple[str, ...] | None = None
    ) -> None:
        self._found: dict[Key, Found | Failure | tuple[str, ...]] = {}
        self._readings, self._units = readings, units
        self._whole: dict[str, Whole] = {}

    def __getitem__(self, key: Key) -> Found:
        found = self._finding(key)
        if not isinstance(found, Found):
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[Key]:
        raise TypeError("nobody knows all quotes that might be asked for")

    def __len__(self) -> int:
        raise TypeError("nobody knows all quotes that might be asked for")

    def _finding(self, key: Key) -> Found | Failure | tuple[str, ...]:
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= self._MOST:
                self._found.clear()
            found = self._found[key] = self._looked_up(key)
        return found

    def _looked_up(self, key: Key) -> Found | Failure | tuple[str, ...]:
        source, quote, after = key
        finding = find(self._readings[source].text, quote, after)
        if self._units is None or not isinstance(finding, Found):
            return finding
        if source not in self._whole:
            self._whole[source] = Whole(self._readings[source].text.text, self._units)
        return self._whole[source].torn(finding.start, finding.end) or finding

    def problem(self, entry: Entry, path: Path, evidence: Evidence) -> Problem:
        """What is wrong with a quote that has no place."""
        failure = self._finding((evidence.source, evidence.quote, evidence.after))
        if isinstance(failure, Found):
            raise ValueError("this quote has its place")
        if isinstance(failure, tuple):
            # A quote whose edge cuts a word or a number says something else than the source.
            return entry.document.problem("quote-torn", (*path, "quote"), whole=failure[0])
        text = self._readings[evidence.source].text.text
        return quote_problem(entry, path, evidence, text, failure)


@dataclass(slots=True)
class Proven:
    """The quotes of one record: its citations by source, and what is wrong with others.

    ``doubted`` are the sources of these others.
    """

    citations: list[tuple[str, Citation]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    doubted: set[str] = field(default_factory=set)


def prove(entry: Entry, proof: Proof, places: Places) -> Proven:
    """Look the quotes of a record up; a problem for each that is not there, or stands twice.

    ``places`` are those of the ``proof``, which somebody may be watching.
    """
    proven = Proven()
    quotes = quotes_of(entry.record)
    hidden = unpublished_fields(entry.record) if quotes else ()
    for path, evidence in quotes:
        source = evidence.source
        if source not in proof.readings:
            continue  # Told once, at the source or at the reference.
        found = proof.places.get((source, evidence.quote, evidence.after))
        if found is None:
            proven.problems.append(places.problem(entry, path, evidence))
            proven.doubted.add(source)
        elif path[0] not in hidden:
            # Of what is hidden no page may tell that something cites this passage.
            citation = Citation(found.start, found.end, entry.kind.name, entry.id, path)
            proven.citations.append((source, citation))
    return proven


def proof_of(readings: Mapping[str, Reading], places: Places, rows: Iterable[Proven]) -> Proof:
    """The proof of all records, each of which was proven by itself."""
    citations: dict[str, list[Citation]] = {id_: [] for id_ in readings}
    doubted: set[str] = set()
    for row in rows:
        doubted |= row.doubted
        for source, citation in row.citations:
            citations[source].append(citation)
    ordered = {id_: tuple(sorted(own, key=_BY_PLACE)) for id_, own in citations.items()}
    coverages = {
        id_: coverage(readings[id_].text.text, [Span(row.start, row.end, "") for row in own])
        for id_, own in ordered.items()
    }
    return Proof(readings, ordered, places, coverages, frozenset(doubted))
