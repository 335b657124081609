"""Quotes of the records that differ: which were found, which are new, which are gone."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.checking.content import units_of
from generator.checking.proving.looking import Quotes as Looked
from generator.comparing.pairing import RecordChange
from generator.comparing.side import Side
from generator.records.plain import plain_quotes

# Source, words, and what stands before them.
_Quote = tuple[str, str, str | None]


@dataclass(frozen=True, slots=True)
class Quotes:
    """Numbers of quotes: of the changed records as they are now, and how they differ.

    ``checked`` were looked up in their sources; what was not has a source that can't be read.
    A quote that went from one record to another is neither ``new`` nor ``gone``.
    """

    total: int = 0
    checked: int = 0
    found: int = 0
    new: int = 0
    gone: int = 0


def quotes_of(rows: Iterable[RecordChange], after: Side) -> Quotes:
    """The quotes of records that were added, removed, renamed or changed."""
    old: Counter[_Quote] = Counter()
    now: Counter[_Quote] = Counter()
    for row in rows:
        for entry, counted in ((row.before, old), (row.after, now)):
            if entry is not None and row.what != "moved":
                quotes = plain_quotes(entry.kind.model, entry.packed)
                counted.update((quote.source, quote.quote, quote.after) for quote in quotes)
    catalog, proof = after.catalog, after.checked.proof
    checked = found = 0
    if catalog is not None and proof is not None:
        known = Looked(proof.readings, units_of(catalog))
        for quote, count in now.items():
            if quote[0] in proof.readings:
                checked += count
                found += count if known.place(quote) is not None else 0
    return Quotes(now.total(), checked, found, (now - old).total(), (old - now).total())
