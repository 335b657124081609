"""Numbers of which a text says the contrary of its quotes: a rise where they tell of a fall."""

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal

from generator.checking.parts.grounds import Grounds
from generator.evidence.amounts.crossed import crossed_pairs
from generator.evidence.amounts.leads import Given, other_labels, swapped_labels
from generator.evidence.amounts.opposed import Opposed, opposed
from generator.evidence.amounts.proving import Proved, stated
from generator.evidence.amounts.years import may_have_years, other_years, years_of_reviews
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Claim
from generator.records.figure import Figure
from generator.records.parts import Part, Path

_CODE = "number-contrary"
# What is looked for in a text with one number, and in one with several.
_LOOKS_AT_ONE = (opposed, other_years, other_labels)
_LOOKS = (*_LOOKS_AT_ONE, swapped_labels, crossed_pairs)
_NONE: Set[Decimal] = frozenset()


def contrary_problems(
    grounds: Grounds,
    part: Part,
    path: Path,
    said: str,
    proved: Proved,
    original: str,
    computed: Set[Decimal],
) -> Iterator[Problem]:
    """Every number that a text turns into the contrary of its quotes; none that are ``computed``.

    What the ``original`` of a translation turns as well is told there.
    """
    units = grounds.quotes.units
    found = _contrary(said, proved.quotes, units, computed)
    told = _values(original, proved, units, computed) if original and found else _NONE
    if not found and may_have_years(said):
        found += years_of_reviews(said, _dated(grounds, part), units, computed)
    for row in found:
        if row.number.value not in told:
            document = grounds.parts.entry.document
            yield document.problem(_CODE, path, row.said, known=row.quoted)


def _dated(grounds: Grounds, part: Part) -> Iterator[tuple[str, int | None]]:
    """The quotes of a text, each with the year that its review gives it."""
    for row in grounds.evidence_of(part.owner):
        year = grounds.reviewed.year_of(row)
        for said in grounds.quotes.worded(row):
            yield said, year


def turned_problems(
    grounds: Grounds, part: Part, path: Path, said: str, original: str
) -> Iterator[Problem]:
    """Every number that a translation turns into the contrary of what it translates.

    What its original turned is told there.
    """
    units = grounds.quotes.units
    found = [] if is_own(part) else _contrary(said, [original], units)
    if found:
        told = _values(original, grounds.of_text(part), units, computed_beside(part))
        for row in found:
            if row.number.value not in told:
                document = grounds.parts.entry.document
                yield document.problem(_CODE, path, row.said, known=row.quoted)


def turned_quote(
    entry: Entry, path: Path, said: str, quote: str, units: tuple[str, ...]
) -> Iterator[Problem]:
    """Every number that the translation of a quote turns into the contrary."""
    for row in _contrary(said, [quote], units):
        yield entry.document.problem(_CODE, path, row.said, known=row.quoted)


def _contrary(
    text: str, quotes: Sequence[str], units: tuple[str, ...], computed: Set[Decimal] = _NONE
) -> list[Opposed | Given]:
    """Numbers of which a text says the contrary of quotes, each once.

    So are those that it gives to another year, or puts behind the label of another number.
    """
    numbers = stated(text, units).numbers
    if not numbers:
        return []
    found: dict[Decimal, Opposed | Given] = {}
    for look in _LOOKS if len(numbers) > 1 else _LOOKS_AT_ONE:
        for row in look(text, quotes, units, computed):
            found.setdefault(row.number.value, row)
    return list(found.values())


def is_own(part: Part) -> bool:
    """Whether a text is the editors' own: what they comment or infer."""
    owner = part.owner
    return part.commentary or (isinstance(owner, Claim) and owner.inferred is not None)


def computed_beside(part: Part) -> Set[Decimal]:
    """The numbers beside a text that editors computed."""
    owner = part.owner
    if isinstance(owner, Claim):
        return {row.value for row in owner.derived} if owner.derived else _NONE
    return {owner.value} if isinstance(owner, Figure) and owner.formula is not None else _NONE


def _values(
    text: str, proved: Proved, units: tuple[str, ...], computed: Set[Decimal]
) -> Set[Decimal]:
    return {row.number.value for row in _contrary(text, proved.quotes, units, computed)}
