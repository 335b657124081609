"""Quotes looked up in their sources, each once, however many statements it proves."""

from collections.abc import Iterator, Mapping

from generator.checking.quotes import quote_problem
from generator.checking.sources import Reading
from generator.evidence.findings import Ambiguous, Blank, Found, Missing, NotAfter
from generator.evidence.proving import Stated, stated
from generator.evidence.quoting import find
from generator.evidence.unit_words import UnitWords, unit_words
from generator.evidence.whole import Whole
from generator.problems.problem import Problem
from generator.reading.folder import Entry
from generator.records.evidence import Evidence
from generator.records.parts import Path

#: A source, a quote, and what stands before it.
Key = tuple[str, str, str | None]
# Why a quote has no place, or the words and numbers that its edges cut.
_Failure = Missing | Ambiguous | NotAfter | Blank | tuple[str, ...]


# So many are remembered: most are asked for a few times, one soon after the other.
_MOST = 8192


class Quotes(Mapping[Key, Found]):
    """The places of quotes, looked up when they are asked for.

    A quote that its source does not have, or whose edges cut a word or a number, has none;
    :meth:`problem` says why. Without ``units`` all are known to be whole.
    """

    def __init__(self, readings: Mapping[str, Reading], units: UnitWords | None = None) -> None:
        self.readings = readings
        self._units = units
        self._found: dict[Key, Found | _Failure] = {}
        self._stated: dict[Key, Stated] = {}
        self._wholes: dict[str, Whole] = {}

    @property
    def units(self) -> tuple[str, ...]:
        """How texts write the units of the vocabulary."""
        return self.words.forms

    @property
    def words(self) -> UnitWords:
        """The words for units, and what each stands for."""
        return self._units or unit_words(())

    def __getitem__(self, key: Key) -> Found:
        found = self.place(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[Key]:
        raise TypeError("nobody knows all quotes that might be asked for")

    def __len__(self) -> int:
        raise TypeError("nobody knows all quotes that might be asked for")

    def place(self, key: Key) -> Found | None:
        """Where a quote stands."""
        found = self._finding(key)
        return found if isinstance(found, Found) else None

    def _finding(self, key: Key) -> Found | _Failure | None:
        found = self._found.get(key)
        if found is not None or key[0] not in self.readings:
            return found
        if len(self._found) >= _MOST:
            self._found.clear()
            self._stated.clear()
        finding: Found | _Failure = find(self.readings[key[0]].text, key[1], key[2])
        if isinstance(finding, Found) and self._units is not None:
            finding = self.whole(key[0]).torn(finding.start, finding.end) or finding
        self._found[key] = finding
        return finding

    def said(self, evidence: Evidence) -> str:
        """The quote as its source writes it; as typed where it has no place."""
        found = self.place((evidence.source, evidence.quote, evidence.after))
        if found is None:
            return evidence.quote
        return self.readings[evidence.source].text.text[found.start : found.end]

    def stated(self, evidence: Evidence) -> Stated:
        """The numbers and dates that a quote states, read within its source."""
        key = (evidence.source, evidence.quote, evidence.after)
        known = self._stated.get(key)
        if known is None:
            found = self.place(key)
            known = self._stated[key] = (
                stated(evidence.quote, self.units)
                if found is None
                else self.whole(evidence.source).stated(found.start, found.end)
            )
        return known

    def problem(self, entry: Entry, path: Path, evidence: Evidence) -> Problem:
        """What is wrong with a quote that has no place in a source which can be read."""
        failure = self._finding((evidence.source, evidence.quote, evidence.after))
        if failure is None or isinstance(failure, Found):
            raise ValueError("this quote has its place, or no source")
        if isinstance(failure, tuple):
            return entry.document.problem("quote-torn", (*path, "quote"), whole=failure[0])
        text = self.readings[evidence.source].text.text
        return quote_problem(entry, path, evidence, text, failure)

    def whole(self, source: str) -> Whole:
        """The whole text of a source that can be read, its numbers and dates with it."""
        whole = self._wholes.get(source)
        if whole is None:
            whole = self._wholes[source] = Whole(self.readings[source].text.text, self.units)
        return whole
