"""An organ's names, the type of its Party organization, and its relations, held against sources.

A name is one that a wording of its language has, with its city around it or without, or that the
record explains under ``identity``. The words of a source name the type that is claimed, and a quote
names both sides of a relation.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.terms import kinds_of
from generator.checking.parts.wordings import listed, said_in, words_in
from generator.checking.proving.looking import Quotes
from generator.checking.proving.named import is_doubtful, is_named, wordings
from generator.evidence.names.name_forms import is_name_of, is_short_of, unknown_words
from generator.problems.problem import Problem
from generator.records.body import Body
from generator.records.organ import Organ
from generator.records.parts import Path, evidence_of
from generator.records.parts import parts as parts_of
from generator.records.record import Record

_MOST_BODIES = 8


def organ_problems(parts: Grouped, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """What no source says of an organ: a name, a type, a relation."""
    record = cast(Organ, parts.record)
    named = list(_names(parts, record, catalog, quotes))
    if named and not is_doubtful(record):
        yield from named
    yield from _types(parts, record, catalog, quotes)
    for name in ("predecessors", "successors"):
        for index, id_ in enumerate(getattr(record, name)):
            yield from _relation(parts, (name, index), id_, catalog, quotes)
    above = record.party_organization.parent if record.party_organization else None
    if above is not None:
        path = ("party_organization", "parent")
        yield from _relation(parts, path, above, catalog, quotes)


def _names(parts: Grouped, organ: Organ, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    entry, first = parts.entry, catalog.first_language
    by_language: dict[str, list[str]] = {}
    for alias in organ.aliases:
        by_language.setdefault(alias.language, []).append(alias.text)
    for language, rows in by_language.items():
        name, path = words_in(organ.name, language, ("name",), first)
        if name and name not in rows:
            cities = around(organ, language, catalog)
            if not is_name_of(name, rows, cities) and not _explained(organ, name, cities, quotes):
                yield entry.document.problem("organ-name-unknown", path, name, known=listed(rows))
        short, path = words_in(organ.short_name, language, ("short_name",), first)
        names = [*rows, *([name] if name else [])]
        if short and short not in names and not is_short_of(short, names):
            yield entry.document.problem("not-a-short-form", path, short, known=listed(names))
    for index, alias in enumerate(organ.aliases):
        if alias.kind == "abbreviation" and not alias.evidence:
            name = said_in(organ.name, alias.language, first)
            names = [row for row in by_language[alias.language] if row != alias.text]
            names += [name] if name else []
            if names and not is_short_of(alias.text, names):
                path = ("aliases", index, "text")
                yield entry.document.problem("not-a-short-form", path, known=listed(names))


def around(organ: Organ, language: str, catalog: Catalog) -> list[str]:
    """What may stand around the wording in a name: the names of its city, and of those above."""
    found: list[str] = []
    bodies, id_ = catalog.all(Body), organ.body
    for _ in range(_MOST_BODIES):
        body = bodies.get(id_)
        if body is None:
            break
        first = catalog.first_language
        found += [said_in(text, language, first) for text in (body.name, body.place)]
        id_ = body.parent or ""
    return found


def _explained(organ: Organ, name: str, cities: Iterable[str], quotes: Quotes) -> bool:
    """Whether a record that says why a name is meant, or its sources, have each word of it."""
    if organ.identity is None:
        return False
    said = [*organ.identity.words, *cities, *(row.text for row in organ.aliases)]
    unknown = unknown_words(name, said)
    if not all(map(str.isascii, unknown)):
        return False
    sources = dict.fromkeys(row.source for alias in organ.aliases for row in alias.evidence)
    texts = (quotes.readings[row].text.text for row in sources if row in quotes.readings)
    return not unknown or not unknown_words(" ".join(unknown), texts)


def _types(parts: Grouped, organ: Organ, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    terms = catalog.terms.get("organization-types", {})
    claims = organ.party_organization.claims if organ.party_organization is not None else ()
    for index, claim in enumerate(claims):
        if claim.type not in terms or any(
            row.source not in quotes.readings for row in claim.evidence
        ):
            continue  # Told at the reference, or at the source.
        said = list(map(quotes.said, claim.evidence))
        if not all(_has(text, claim.wording) for text in said):
            continue  # Told at the wording.
        languages = {quotes.readings[row.source].source.language for row in claim.evidence}
        kinds = kinds_of(terms, languages, catalog.first_language)
        words = kinds.forms.get(claim.type)
        if words and not all(kinds.names(text, claim.type) for text in (claim.wording, *said)):
            path = ("party_organization", "claims", index, "type")
            known = ", ".join(words)
            yield parts.entry.document.problem("type-not-in-quote", path, known=known)


def _relation(
    parts: Grouped, path: Path, id_: str, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    """A relation to another organ that no quote of either record has both sides of."""
    own, other = parts.record, catalog.all(Organ).get(id_)
    if other is None or not isinstance(own, Organ):
        return  # Told at the reference.
    if never_together(
        parts, other, quotes, lambda text: is_named(own, [text]) and is_named(other, [text])
    ):
        known = wordings(own)
        others = wordings(other)
        yield parts.entry.document.problem("relation-not-quoted", path, known=known, others=others)


def never_together(
    parts: Grouped, other: Record, quotes: Quotes, has_both: Callable[[str], bool]
) -> bool:
    """Whether no quote of two records has both sides of what relates them.

    Not where a source can't be read, which is told there.
    """
    rows = [*parts.quotes(), *(row for _, row in evidence_of(parts_of(other)))]
    if any(row.source not in quotes.readings for row in rows):
        return False
    return not any(has_both(quotes.said(row)) for row in rows)


def _has(text: str, words: str) -> bool:
    return words in text or "".join(words.split()) in "".join(text.split())
