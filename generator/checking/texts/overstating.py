"""Statements that say more than their quotes: the first, the only, done, where no quote says so."""

from collections.abc import Iterable, Iterator

from generator.catalog.catalog import Catalog
from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating, is_han
from generator.checking.texts.scoping import exceeding
from generator.evidence.claims.plans import (
    may_be_plan,
    plan_of,
    plans_verb,
    told_as_done,
    told_without_sign,
)
from generator.evidence.claims.superlatives import (
    is_among_all,
    may_be_superlative,
    says,
    superlatives,
)
from generator.problems.problem import Problem, Term
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.organ import Organ

# What quotes count can be compared: 31 at sites, 12 at stations.
_COMPARED = 2


def overstating_problems(stating: Stating) -> Iterable[Problem]:
    """What a record says is the first, the only or done, and no quote bears out."""
    may_exceed = stating.may_say(may_be_superlative)
    plans = may_be_plan(stating.quoted) and any(map(plan_of, stating.said))
    return _overstating(stating, may_exceed, plans) if may_exceed or plans else ()


def _overstating(stating: Stating, may_exceed: bool, plans: bool) -> Iterator[Problem]:
    for row in stating.statements if may_exceed else ():
        yield from _superlatives(row, stating.grounds, stating.catalog)
    for row in stating.statements if plans else ():
        yield from _done(row, stating.grounds)


def _superlatives(row: Statement, grounds: Grounds, catalog: Catalog) -> Iterator[Problem]:
    said = row.said()
    found = superlatives(said, row.is_han)
    quotes = row.quotes(grounds) if found else ()
    if not quotes:
        return
    yield from _scopes(row, said, quotes, grounds, catalog)
    lacking = [one for one in found if not any(says(one.kind, quote) for quote in quotes)]
    if not lacking:
        return
    is_text = not isinstance(row.part.value, Evidence)
    names = _names(grounds, catalog) if is_text else []
    numbers = grounds.of_text(row.part).numbers if is_text else ()
    is_computed = len(numbers) >= _COMPARED and not is_among_all(said)
    # What the original says as well is told there.
    told = {one.kind for one in superlatives(row.original, is_han(grounds.parts.first))}
    for one in lacking:
        if one.kind in told or (one.kind == "most" and is_computed):
            continue
        if not any(one.written in name for name in names):
            kind = Term(f"superlative-{one.kind}")
            document = grounds.parts.entry.document
            yield document.problem("superlative-not-in-quote", row.path, one.written, kind=kind)


def _scopes(
    row: Statement, said: str, quotes: tuple[str, ...], grounds: Grounds, catalog: Catalog
) -> Iterator[Problem]:
    """What is said of the country, where the quotes say it of the city."""
    for written, scope, known in exceeding(row, said, quotes, catalog):
        is_text = not isinstance(row.part.value, Evidence)
        if not is_text or not any(written in name for name in _names(grounds, catalog)):
            document = grounds.parts.entry.document
            yield document.problem("superlative-scope", row.path, written, kind=scope, known=known)


def _names(grounds: Grounds, catalog: Catalog) -> list[str]:
    """The names of the brand and the organ that a record is about, which mean nothing more."""
    record = grounds.parts.record
    brand = record if isinstance(record, Brand) else None
    brand = brand or catalog.all(Brand).get(getattr(record, "brand", None) or "")
    organ = getattr(record, "owner" if isinstance(record, Brand) else "organ", None)
    about = catalog.all(Organ).get(organ or "")
    return [name for row in (brand, about) if row is not None for name in row.name.words]


def _done(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    """What is said to be done, where each quote tells of nothing but a plan."""
    written, verb = told_as_done(row.said(), row.is_han)
    quotes = row.quotes(grounds) if written or row.is_han else ()
    signs = [plan_of(quote) for quote in quotes]
    if not signs or not all(signs):
        return
    if not written:
        written = told_without_sign(row.said(), quotes)
    elif not plans_verb(verb, quotes):
        return
    if not written:
        return
    _, original = told_as_done(row.original, is_han(grounds.parts.first))
    if original and plans_verb(original, quotes):
        return  # Told at the original.
    known = ", ".join(f"“{sign}”" for sign in dict.fromkeys(signs))
    document = grounds.parts.entry.document
    yield document.problem("planned-not-done", row.path, written, known=known)
