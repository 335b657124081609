"""Organs that a text names: each is one that its quotes speak of, or one of the record's own.

What another organ did is no merit of this one, nor the other way round. A quote speaks of whom its
sentence names, or the one before; of a record as a whole all its quotes speak. Translations are
held against their originals.
"""

from collections.abc import Iterable, Iterator, Set

from generator.catalog.catalog import Catalog
from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating
from generator.checking.proving.named import is_doubtful, is_last_named, wordings
from generator.checking.texts.translating import Names, own_organs
from generator.evidence.names.organ_names import OrganNames
from generator.problems.problem import Problem
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.review import Review


def crediting_problems(stating: Stating) -> Iterable[Problem]:
    """Every organ that a text names and nothing beside it speaks of."""
    parts, words = stating.grounds.parts, stating.words
    first = parts.first
    here = stating.names.get(first) if first in words else None
    if here is None or not here.may_mention(words[first]):
        return ()
    own = own_organs(parts.entry)
    said = [row.words for row in (*parts.texts, *parts.translations) if row.language == first]
    for text in here.mentioning(said):
        if here.may_mention(here.behind(text, own)) and _strange(here, text, own):
            return _crediting(stating, here)
    return ()


def _crediting(stating: Stating, here: OrganNames) -> Iterator[Problem]:
    for statement in stating.statements:
        if not statement.original and not isinstance(statement.part.value, Evidence):
            yield from _statement(statement, stating.grounds, here, stating.names, stating.catalog)


def _strange(here: OrganNames, text: str, own: Set[str]) -> list[tuple[str, frozenset[str]]]:
    """The names in a text that none of the record's own organs has."""
    return [(name, ids) for name, ids in here.mentioned(text) if ids.isdisjoint(own)]


def _statement(
    row: Statement, grounds: Grounds, here: OrganNames, names: Names, catalog: Catalog
) -> Iterator[Problem]:
    own = frozenset(_kin(grounds, catalog))
    found = dict(_strange(here, row.said(), own))
    rows = _quotes(row, grounds) if found else ()
    for name, ids in found.items():
        organs = [organ for id_ in sorted(ids) if (organ := catalog.all(Organ).get(id_))]
        if any(map(is_doubtful, organs)):
            continue  # Told at the organ.
        if not any(_speaks_of(quote, organs, ids, grounds, names, catalog) for quote in rows):
            known = ", ".join(map(wordings, organs))
            document = grounds.parts.entry.document
            yield document.problem("organ-not-named", row.path, name, known=known)


def _quotes(row: Statement, grounds: Grounds) -> Iterable[Evidence]:
    record = grounds.parts.record
    if row.part.owner is record or isinstance(record, Review):
        return grounds.parts.quotes()
    return grounds.evidence_of(row.part.owner)


def _speaks_of(
    quote: Evidence,
    organs: Iterable[Organ],
    ids: Set[str],
    grounds: Grounds,
    names: Names,
    catalog: Catalog,
) -> bool:
    """Whether a quote may speak of one of these organs; so may one that has no place."""
    quotes = grounds.quotes
    around = quotes.around(quote)
    if not around:
        return True
    there = names.get(quotes.readings[quote.source].source.language)
    return (
        there is None
        or there.speaks_of(ids, around)
        or any(is_last_named(organ, quote, catalog, quotes) for organ in organs)
    )


def _kin(grounds: Grounds, catalog: Catalog) -> Iterator[str]:
    """The organs of a record, of what it goes on with, and those that these follow or lead to."""
    record = grounds.parts.record
    own = list(own_organs(grounds.parts.entry))
    if isinstance(record, Practice):
        brand = catalog.all(Brand).get(record.brand or "")
        before = catalog.all(Practice).get(record.continues or "")
        own += [brand.owner] if brand is not None else []
        own += [before.organ] if before is not None and before.organ is not None else []
    for id_ in own:
        yield id_
        organ = catalog.all(Organ).get(id_)
        if organ is not None:
            yield from (*organ.predecessors, *organ.successors)
            above = organ.party_organization.parent if organ.party_organization else None
            yield above or id_
