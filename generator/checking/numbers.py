"""Numbers in the texts of records: each stands in a quote, is derived, or is a typed date.

A claim's numbers stand in the claim's own quotes. The editors' commentary on a record may use
any number that the record proves somewhere.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.checking.dates import WrittenDate, dates_in
from generator.checking.proof import Proof
from generator.evidence.numbers import numbers_in, unquoted_numbers
from generator.problems.problem import Problem
from generator.prose.parsing import parse
from generator.prose.plain import to_text
from generator.reading.folder import Entry
from generator.records.evidence import Claim, Evidence
from generator.records.figure import Figure
from generator.records.model import Model
from generator.records.parts import Part, Parts, Path, evidence_of
from generator.records.review import Review
from generator.records.text import Text
from generator.records.values import PartialDate

# Kinds whose texts say nothing about what a source says.
_FREE = frozenset({"settings", "media"})
# 一 before a measure word is the article of Chinese: 另一个机关, 解一件难事.
_ARTICLES = frozenset({"一"})


def number_problems(
    entry: Entry, rows: Parts, proof: Proof, units: tuple[str, ...]
) -> Iterator[Problem]:
    """Every number of a record's texts that nothing proves."""
    if entry.kind.name in _FREE:
        return
    everything = _Proved.of_record(entry.record, rows, proof, units)
    for part in rows:
        if isinstance(part.value, Text):
            proved = everything
            if not part.commentary and _own_evidence(part.owner):
                proved = _Proved.of_claim(part.owner, proof, units, everything.typed)
            yield from _text(entry, part.path, part.value, proved, units)
        elif isinstance(part.value, Evidence):
            yield from _translations(entry, part, proof, units)


class _Proved:
    """Numbers and dates that a text may use. ``typed`` are the record's own dates and years."""

    def __init__(
        self, numbers: Iterable[Decimal], quotes: Iterable[str], typed: tuple[PartialDate, ...]
    ) -> None:
        self.numbers = set(numbers)
        self.dates = [date for quote in quotes for date in dates_in(quote)]
        self.typed = typed

    @classmethod
    def of_claim(
        cls, owner: Model, proof: Proof, units: tuple[str, ...], typed: tuple[PartialDate, ...]
    ) -> "_Proved":
        quotes = [proof_text(proof, row) for row in _own_evidence(owner)]
        numbers = [row.value for quote in quotes for row in numbers_in(quote, units)]
        if isinstance(owner, Claim):
            numbers += [row.value for row in owner.derived]
        if isinstance(owner, Figure):
            numbers.append(owner.value)
        return cls(numbers, quotes, typed)

    @classmethod
    def of_record(
        cls, record: Model, rows: Parts, proof: Proof, units: tuple[str, ...]
    ) -> "_Proved":
        quotes = [proof_text(proof, row) for _, row in evidence_of(rows)]
        numbers = [row.value for quote in quotes for row in numbers_in(quote, units)]
        numbers += [row.value.value for row in rows if isinstance(row.value, Figure)]
        for row in rows:
            if isinstance(row.value, Claim):
                numbers += [derived.value for derived in row.value.derived]
        return cls(numbers, quotes, tuple(_typed_dates(record, rows)))

    def has_date(self, date: WrittenDate) -> bool:
        """Whether a quote or a typed field has this date, as far as it is written."""
        known = [(row.year, row.month, row.day) for row in self.dates]
        known += [(row.year, row.month, row.day) for row in self.typed]
        return any(
            date.year in (None, year) and date.month in (None, month) and date.day in (None, day)
            for year, month, day in known
        )


def proof_text(proof: Proof, evidence: Evidence) -> str:
    """The quote as the source writes it; as typed where it was not found (told elsewhere)."""
    key = (evidence.source, evidence.quote, evidence.after)
    return proof.quoted(evidence) if key in proof.places else evidence.quote


def _own_evidence(owner: Model) -> tuple[Evidence, ...]:
    found = getattr(owner, "evidence", ())
    return found if isinstance(found, tuple) else ()


def _typed_dates(record: Model, rows: Parts) -> Iterator[PartialDate]:
    models = [record, *(row.value for row in rows if isinstance(row.value, Model))]
    for model in models:
        if isinstance(model, Review):
            yield PartialDate(model.year)
        for name in type(model).model_fields:
            value = getattr(model, name)
            if isinstance(value, PartialDate):
                yield value


def _text(
    entry: Entry, path: Path, text: Text, proved: _Proved, units: tuple[str, ...]
) -> Iterator[Problem]:
    if text.plain is not None:
        yield from _words(entry, path, text.plain, proved, units)
    for language, wording in text.languages.items():
        yield from _words(entry, (*path, language), wording.text, proved, units)


def _translations(
    entry: Entry, part: Part, proof: Proof, units: tuple[str, ...]
) -> Iterator[Problem]:
    quote = proof_text(proof, part.value)
    proved = _Proved([row.value for row in numbers_in(quote, units)], [quote], ())
    for language, wording in part.value.translations.items():
        path = (*part.path, "translations", language)
        yield from _words(entry, path, wording.text, proved, units)


def _words(
    entry: Entry, path: Path, words: str, proved: _Proved, units: tuple[str, ...]
) -> Iterator[Problem]:
    # The signs of Markdown (numbers of a list, addresses of links) are no words.
    words = to_text(parse(words)[0])
    numbers = [row for row in unquoted_numbers(words, units) if row.written not in _ARTICLES]
    if not numbers:
        return
    dates = dates_in(words)
    for number in numbers:
        if number.value in proved.numbers:
            continue
        inside = next(
            (date for date in dates if date.start <= number.start and number.end <= date.end), None
        )
        if inside is not None and proved.has_date(inside):
            continue
        known = ", ".join(f"{value:f}" for value in sorted(proved.numbers)) or "–"
        yield entry.document.problem("number-not-in-quote", path, number.written, known=known)
