"""Quotes looked up in their sources, each once, however many statements it proves."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from generator.checking.proving.sources import Reading
from generator.evidence.amounts.about import with_signs
from generator.evidence.amounts.foreign import Heard, believed, heard
from generator.evidence.amounts.leanings import is_about
from generator.evidence.amounts.proving import Stated, stated
from generator.evidence.amounts.unit_words import UnitWords, unit_words
from generator.evidence.amounts.whole import Whole
from generator.evidence.claims.negations import negation_before
from generator.evidence.names.languages import has_known_words
from generator.evidence.numbers.about_signs import may_be_about
from generator.evidence.numbers.marks import COMMA, in_english_marks
from generator.evidence.numbers.numbers import Number
from generator.evidence.quotes.findings import Ambiguous, Blank, Found, Missing, NotAfter
from generator.evidence.quotes.quoting import find
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.parts import Path
from generator.records.plain import Quote

if TYPE_CHECKING:  # What a wrong quote may be is imported where there is one.
    from generator.evidence.quotes.gaps import Gapped

#: A source, a quote, and what stands before it.
Key = tuple[str, str, str | None]
# Why a quote has no place, or the words and numbers that its edges cut.
_Failure: TypeAlias = "Missing | Gapped | Ambiguous | NotAfter | Blank | tuple[str, ...]"


# So much of a quote is shown behind what it leaves out, and so far from it are signs looked for.
_BEGINNING = re.compile("(?s:.{0,12})[A-Za-z]*")
_REACH = 24
# So many are remembered: most are asked for a few times, one soon after the other.
_MOST = 8192


@dataclass(slots=True)
class _Looked:
    """A quote that was looked up: ``said`` as its source writes it.

    Without a place it is the quote as typed, and the passage that is nearest to it.
    """

    said: str
    found: Found | None
    failure: "_Failure | None" = None
    # These are worked out when they are first asked for.
    counted: str | None = None
    stated: Stated | None = None
    read: "Read | None" = None


class Read(NamedTuple):
    """A quote with the marks of English, what it states, and the values of its numbers."""

    counted: str
    stated: Stated
    values: Set[Decimal]


class Quotes(Mapping[Key, Found]):
    """The places of quotes, looked up when they are asked for.

    A quote that its source does not have, or whose edges cut a word or a number, has none;
    :meth:`problem` says why. Without ``units`` all are known to be whole. ``cited`` gives the
    passages of a source in which quotes were found before, if any, so that each can be known by
    its words.
    """

    def __init__(
        self,
        readings: Mapping[str, Reading],
        units: UnitWords | None = None,
        cited: Callable[[str], Iterable[Found]] | None = None,
    ) -> None:
        self.readings = readings
        self._units = units
        # The words for units, and what each stands for; how texts write them.
        self.words: UnitWords = unit_words(()) if units is None else units
        self.units: tuple[str, ...] = self.words.forms
        self._cited = cited
        self._known: dict[str, dict[str, Found]] = {}
        self._looked: dict[Key, _Looked] = {}
        self._wholes: dict[str, Whole] = {}
        # Whether the words of a source can't be read.
        self._foreign: dict[str, bool] = {}

    def __getitem__(self, key: Key) -> Found:
        found = self.place(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[Key]:
        raise TypeError("nobody knows all quotes that might be asked for")

    def __len__(self) -> int:
        raise TypeError("nobody knows all quotes that might be asked for")

    def get(self, key: Key, default: Any = None) -> Any:
        """Where a quote stands, or ``default``: what a mapping does, without an error between."""
        return self.place(key) or default

    def place(self, key: Key) -> Found | None:
        """Where a quote stands."""
        looked = self._looked.get(key) or self._look(key)
        return looked.found if looked is not None else None

    def _look(self, key: Key) -> "_Looked | None":
        """What is found out of a quote; ``None`` where its source can't be read."""
        if key[0] not in self.readings:
            return None
        if len(self._looked) >= _MOST:
            self._looked.clear()
        looked = self._looked[key] = self._sought(*key)
        return looked

    def _sought(self, source: str, quote: str, after: str | None) -> "_Looked":
        text = self.readings[source].text
        if after is None and self._cited is not None:
            known = self._found_before(source, self._cited).get(quote)
            if known is not None:
                return _Looked(quote, known)
        finding = find(text, quote, after)
        if isinstance(finding, Found):
            if self._units is not None:
                whole = self.whole(source)
                cut = whole.torn(*finding) or self._turned(text.text, whole, finding)
                if cut:
                    return _Looked(quote, None, cut)
            return _Looked(text.text[finding.start : finding.end], finding)
        if isinstance(finding, Missing):
            from generator.evidence.quotes.gaps import gapped

            gap = gapped(text, quote)
            if gap is not None:
                return _Looked(f"{quote}\n{text.text[gap.start : gap.end]}", None, gap)
            # One letter is wrong: what else is said stands on the words that were meant as well.
            return _Looked(f"{quote}\n{finding.nearest}".strip(), None, finding)
        return _Looked(quote, None, finding)

    def _turned(self, text: str, whole: Whole, found: Found) -> tuple[str, ...]:
        """What a passage leaves out at its edges and is turned by: a negation, about so many."""
        sign = negation_before(text, found.start)
        if sign:
            shown = _BEGINNING.match(text, found.start, found.end)
            return (f"{sign}{shown[0] if shown else ''}",)
        if not whole.all.about:
            return ()
        said = whole.stated(found.start, found.end)
        edges = (*said.counts[:1], *said.counts[-1:], *said.words[:1], *said.words[-1:])
        for number in dict.fromkeys(edges):
            # Of a passage that cuts a date, the places are its own.
            if found.start <= number.start and self._is_made_exact(text, found, number):
                return (with_signs(text, number),)
        return ()

    def _is_made_exact(self, text: str, found: Found, number: Number) -> bool:
        """Whether a passage cuts the sign that its number is about so many: 320|余场."""
        first = max(0, found.start - _REACH)
        around, own = text[first : found.end + _REACH], _moved(number, first)
        return (
            may_be_about(around, [own])
            and is_about(around, own, self.words)
            and not is_about(text[found.start : found.end], _moved(number, found.start), self.words)
        )

    def _found_before(
        self, source: str, cited: Callable[[str], Iterable[Found]]
    ) -> dict[str, Found]:
        """The passages of a source that are cited, by their words."""
        known = self._known.get(source)
        if known is None:
            text = self.readings[source].text.text
            known = self._known[source] = {}
            several = set()
            for found in cited(source):
                words = text[found.start : found.end]
                if known.setdefault(words, found) != found:
                    several.add(words)  # They are told apart by what stands before them.
            for words in several:
                del known[words]
        return known

    def said(self, evidence: Evidence) -> str:
        """The quote as its source writes it; as typed, and the nearest, where it has no place."""
        key = (evidence.source, evidence.quote, evidence.after)
        looked = self._looked.get(key) or self._look(key)
        return looked.said if looked is not None else evidence.quote

    def is_foreign(self, evidence: Evidence) -> bool:
        """Whether a quote is in a language of which digits alone can be read, or may be.

        Of a source that can't be read, nobody knows the language.
        """
        is_foreign = self._foreign.get(evidence.source)
        if is_foreign is None:
            reading = self.readings.get(evidence.source)
            is_foreign = reading is None or not has_known_words(reading.source.language)
            self._foreign[evidence.source] = is_foreign
        return is_foreign

    def counted(self, evidence: Evidence) -> str:
        """The quote as its source writes it, its numbers with the marks of English."""
        key = (evidence.source, evidence.quote, evidence.after)
        looked = self._looked.get(key) or self._look(key)
        return evidence.quote if looked is None else self._counted(evidence.source, looked)

    def _counted(self, source: str, looked: "_Looked") -> str:
        if looked.counted is None:
            language = self.readings[source].source.language
            looked.counted = in_english_marks(looked.said, language)
        return looked.counted

    def worded(self, evidence: Evidence) -> tuple[str, ...]:
        """Words that say what a quote says, and that can be read.

        Of a quote in a language whose words are not known, its translations do.
        """
        if not self.is_foreign(evidence):
            return (self.counted(evidence),)
        said = self.counted(evidence)
        # Without its source a quote may have the marks of any language.
        other = () if evidence.source in self.readings else (in_english_marks(said, COMMA),)
        return (said, *other, *self._translated(evidence))

    def heard(self, evidence: Evidence) -> list[Heard]:
        """What the translations of a quote say of it whose own words can't be read."""
        if not self.is_foreign(evidence):
            return []
        rows = self._translated(evidence)
        return [self.hear(evidence, row) for row in rows or (self.counted(evidence),)]

    def hear(self, evidence: Evidence, translation: str) -> Heard:
        """What one translation says of such a quote; in doubt all of it."""
        if evidence.source in self.readings:
            return heard(self.counted(evidence), translation, self.units)
        return believed([in_english_marks(evidence.quote, COMMA), translation], self.units)

    def _translated(self, evidence: Evidence) -> tuple[str, ...]:
        """The translations of a quote into languages that can be read; stale ones are not shown."""
        said = self.said(evidence)
        return tuple(
            row.text
            for language, row in evidence.translations.items()
            if has_known_words(language) and row.may_be_of(said)
        )

    def around(self, evidence: Evidence, before: int = 1) -> str:
        """The sentences that a quote is of, and so many before; empty where it has no place."""
        found = self.place((evidence.source, evidence.quote, evidence.after))
        if found is None:
            return ""
        reading = self.readings[evidence.source]
        first = max(reading.sentence_at(found.start) - 1 - before, 0)
        last = reading.sentence_at(found.end - 1)
        rows = reading.sentences[first:last]
        return reading.text.text[rows[0].start : rows[-1].end] if rows else ""

    def stated(self, evidence: Evidence) -> Stated:
        """The numbers and dates that a quote states, read within its source."""
        key = (evidence.source, evidence.quote, evidence.after)
        looked = self._looked.get(key) or self._look(key)
        if looked is None:
            return stated(evidence.quote, self.units)
        return self._stated(evidence.source, looked)

    def _stated(self, source: str, looked: "_Looked") -> Stated:
        if looked.stated is None:
            found = looked.found
            looked.stated = (
                stated(self._counted(source, looked), self.units)
                if found is None
                else self.whole(source).stated(found.start, found.end)
            )
        return looked.stated

    def numbers(self, evidence: Evidence) -> Set[Decimal]:
        """The values of the numbers among that, which are put together once."""
        return self.read(evidence).values

    def read(self, evidence: Evidence) -> "Read":
        """All that is read of a quote: most rules ask for several of these."""
        key = (evidence.source, evidence.quote, evidence.after)
        looked = self._looked.get(key) or self._look(key)
        if looked is None:
            said = stated(evidence.quote, self.units)
            return Read(evidence.quote, said, said.values)
        if looked.read is None:
            said = self._stated(evidence.source, looked)
            looked.read = Read(self._counted(evidence.source, looked), said, said.values)
        return looked.read

    def problem(self, entry: Entry, path: Path, evidence: Evidence | Quote) -> Problem:
        """What is wrong with a quote that has no place in a source which can be read."""
        key = (evidence.source, evidence.quote, evidence.after)
        looked = self._looked.get(key) or self._look(key)
        failure = looked.failure if looked is not None else None
        if failure is None:
            raise ValueError("this quote has its place, or no source")
        if isinstance(failure, tuple):
            return entry.document.problem("quote-torn", (*path, "quote"), whole=failure[0])
        from generator.checking.proving.quotes import quote_problem

        text = self.readings[evidence.source].text.text
        return quote_problem(entry, path, evidence, text, failure)

    def whole(self, source: str) -> Whole:
        """The whole text of a source that can be read, its numbers and dates with it."""
        whole = self._wholes.get(source)
        if whole is None:
            reading = self.readings[source]
            text = in_english_marks(reading.text.text, reading.source.language)
            whole = self._wholes[source] = Whole(text, self.units, reading.text.text)
        return whole


def _moved(number: Number, start: int) -> Number:
    """A number with its places counted from ``start``."""
    return number._replace(start=number.start - start, end=number.end - start)
