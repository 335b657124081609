"""Statements held against their quotes: a complete list, an award, a brand's end and beginnings."""

from collections.abc import Iterator
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.belonging.organs import around, never_together
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.wordings import words_in
from generator.checking.proving.looking import Quotes
from generator.evidence.claims.open_lists import open_mark
from generator.evidence.names.bare import kept_bare
from generator.evidence.names.name_forms import unknown_words
from generator.problems.problem import Problem
from generator.records.brand import Award, Brand
from generator.records.organ import Organ
from generator.records.parts import Path
from generator.records.review import Review

# What an award is called beside its name: an honour, a title, to be named.
_BESIDE = "的称号荣誉获评"


def list_problems(parts: Grouped, _catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """A review's list that is said to be complete, and whose quote says that it goes on."""
    review = cast(Review, parts.record)
    if review.participants is None or review.participants.open:
        return
    for row in review.participants.evidence:
        found = quotes.place((row.source, row.quote, row.after))
        if found is not None:
            text = quotes.readings[row.source].text.text
            mark = open_mark(text, found.start, found.end)
            if mark:
                path = ("participants", "open")
                yield parts.entry.document.problem("list-is-open", path, known=mark)
                return


def brand_problems(parts: Grouped, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """What no quote says of a brand's end, of its awards, and of what it continues."""
    brand = cast(Brand, parts.record)
    # What has ended has a quote that says when; what has such a quote has ended.
    if brand.status == "ended" and brand.last_year is None:
        yield parts.entry.document.problem("end-unproved", ("status",), brand.status)
    elif brand.status != "ended" and brand.last_year is not None:
        yield parts.entry.document.problem("end-not-told", ("last_year",), status=brand.status)
    for path, award in parts.of(Award):
        yield from _award(parts, path, award, catalog, quotes)
    if brand.predecessor is not None:
        yield from _predecessor(parts, brand, brand.predecessor, catalog, quotes)


def _award(
    parts: Grouped, path: Path, award: Award, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    """An award whose title has words that its quotes do not have."""
    said: dict[str, list[str]] = {}
    for row in award.evidence:
        if row.source not in quotes.readings:
            return  # Told at the source.
        said.setdefault(quotes.readings[row.source].source.language, []).append(quotes.said(row))
    brand = parts.record
    owner = catalog.all(Organ).get(brand.owner) if isinstance(brand, Brand) else None
    for language, rows in said.items():
        at = (*path, "title")
        words, at = words_in(award.title, language, at, catalog.first_language)
        known = [*rows, _BESIDE, *(around(owner, language, catalog) if owner is not None else ())]
        lacking = unknown_words(words, known)
        if lacking:
            found = ", ".join(dict.fromkeys(lacking))
            yield parts.entry.document.problem("award-not-in-quote", at, words, lacking=found)


def _predecessor(
    parts: Grouped, brand: Brand, id_: str, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    """A brand that is said to continue another, where no quote of either names both."""
    before = catalog.all(Brand).get(id_)
    if before is None:
        return  # Told at the reference.
    names = [[kept_bare(name) for name in row.name.words] for row in (brand, before)]

    def has_both(text: str) -> bool:
        return all(any(name in kept_bare(text) for name in own) for own in names)

    if never_together(parts, before, quotes, has_both):
        known, others = (", ".join(f"“{name}”" for name in r.name.words) for r in (brand, before))
        path = ("predecessor",)
        yield parts.entry.document.problem("relation-not-quoted", path, known=known, others=others)
