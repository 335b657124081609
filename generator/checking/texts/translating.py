"""What translations name: organs, and types of Party organization, of which the original speaks.

A translation may say which organ a pronoun means, if the record belongs to it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, cached_property
from typing import Any, NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped, Said
from generator.checking.parts.terms import kinds_of
from generator.checking.parts.wordings import listed
from generator.checking.proving.looking import Quotes
from generator.evidence.names.kind_words import Kinds, endings
from generator.evidence.names.organ_names import Named, OrganNames
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.organ import Organ
from generator.records.text import Wording
from generator.tracing.tables import Table

Names = Mapping[str, OrganNames]


# What a reference to one begins with.
_ORGAN = "organ/"


class AllNames(Names):
    """The names and wordings of all organs, by language: worked out when first asked for."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    @cached_property
    def _rows(self) -> Names:
        found: dict[str, dict[str, Named]] = {}
        for id_, organ in self._catalog.all(Organ).items():
            for language, names in _names(organ, self._catalog.first_language).items():
                found.setdefault(language, {})[id_] = Named(organ.body, tuple(names))
        return {language: OrganNames(rows) for language, rows in found.items()}

    def __getitem__(self, language: str) -> OrganNames:
        return self._rows[language]

    def get(self, language: str, default: Any = None) -> Any:
        """The names in a language, or ``default``: what a mapping does, without an error."""
        return self._rows.get(language, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def _names(organ: Organ, first: str) -> Mapping[str, Mapping[str, None]]:
    """Every name and wording once, by language."""
    found: dict[str, dict[str, None]] = {}
    for text in (organ.name, organ.short_name):
        if text is not None and text.plain is not None:
            found.setdefault(first, {})[text.plain] = None
        for language, wording in text.languages.items() if text is not None else ():
            found.setdefault(language, {})[wording.text] = None
    for alias in organ.aliases:
        found.setdefault(alias.language, {})[alias.text] = None
    return found


def names_table(names: Names) -> tuple[str, Table]:
    """The names as a table, so that it can be known who looks at them."""
    return "organ names", Table(names, lambda row: repr(sorted(row.organs.items())))


class _Translation(NamedTuple):
    """A wording in a language, and what it translates: a text, or the ``quote`` of one.

    ``of`` is what the fingerprint is taken of, ``spoken`` its language.
    """

    row: Said
    language: str
    wording: Wording
    of: str
    spoken: str
    quote: Evidence | None = None

    @property
    def told(self) -> tuple[object, ...]:
        """All on which it depends what is told of it."""
        place = None if self.quote is None else (self.quote.source, self.quote.after)
        return self.language, self.row.words, self.spoken, self.of, place

    def around(self, quotes: Quotes) -> str:
        """The original, a quote with what stands around it; that is seldom asked for."""
        return self.of if self.quote is None else quotes.around(self.quote)


Types = Callable[[str], Kinds]


def types_of(catalog: Catalog) -> Types:
    """The types of Party organization in a language, worked out when first asked for."""
    terms, first = catalog.terms.get("organization-types", {}), catalog.first_language

    @cache
    def types(language: str) -> Kinds:
        return kinds_of(terms, {language}, first)

    return types


def translation_problems(
    parts: Grouped, quotes: Quotes, names: Names, types: Types, catalog: Catalog
) -> Iterable[Problem]:
    """Organs and types of organization that a translation names and its original does not.

    ``types`` are those of the ``catalog``, which somebody may be watching.
    """
    # Most records have none.
    if not parts.translations and not parts.whole_texts.keys() - {parts.first}:
        return ()
    rows = list(_translations(parts, quotes))
    return _untold(parts, rows, quotes, names, types, catalog) if rows else ()


def _untold(
    parts: Grouped,
    rows: Sequence[_Translation],
    quotes: Quotes,
    names: Names,
    types: Types,
    catalog: Catalog,
) -> Iterator[Problem]:
    # All types count for each of them, whether it names one or not.
    list(catalog.terms.get("organization-types", ()))
    languages = {language for row in rows for language in (row.language, row.spoken)}
    known = {language: names.get(language) for language in languages}
    own = own_organs(parts.entry)
    # The same quote proves many statements.
    right = set[tuple[object, ...]]()
    for row in rows:
        if row.told in right:
            continue
        found = [
            *_organs(parts.entry, row, quotes, known, own),
            *_types(parts.entry, row, quotes, types),
        ]
        if not found:
            right.add(row.told)
        # A stale translation is not shown: it is told of as such.
        elif row.wording.may_be_of(row.of):
            yield from found


def _organs(
    entry: Entry,
    row: _Translation,
    quotes: Quotes,
    names: Mapping[str, OrganNames | None],
    own: Set[str],
) -> Iterator[Problem]:
    here, there = names[row.language], names[row.spoken]
    if here is None or there is None or not here.may_mention(row.row.words):
        return
    named = here.mentioned(row.row.words)
    strange = [(name, ids) for name, ids in named if ids.isdisjoint(own)]
    around = row.around(quotes) if strange else ""
    for name, ids in strange:
        if not there.speaks_of(ids, around):
            known = listed(word for word, _ in there.mentioned(around)) or "–"
            yield entry.document.problem("organ-not-in-original", row.row.path, name, known=known)


def _types(entry: Entry, row: _Translation, quotes: Quotes, types: Types) -> Iterator[Problem]:
    here, there = types(row.language), types(row.spoken)
    said = here.named(row.row.words)
    if not said or entry.kind.name == "vocabulary":
        return  # A vocabulary says what one type is in words for others.
    around = row.around(quotes)
    known = there.named(around)
    # A translator may leave out the beginning of a long name: a general Party branch of an organ.
    short = [part for id_ in known for form in here.forms.get(id_, ()) for part in endings(form)]
    for id_ in said:
        if id_ in known or id_ not in there.forms or there.gives_away(around, id_):
            continue
        if here.names(row.row.words, id_, short):
            name = here.forms[id_][0]
            others = listed(there.forms[other][0] for other in known) or "–"
            yield entry.document.problem("type-not-in-original", row.row.path, name, known=others)


def own_organs(entry: Entry) -> frozenset[str]:
    """The organs that a record belongs to."""
    named = entry.facts.refers_to.split()
    return frozenset([entry.id, *[row[len(_ORGAN) :] for row in named if row.startswith(_ORGAN)]])


def _translations(parts: Grouped, quotes: Quotes) -> Iterator[_Translation]:
    for row in parts.texts:
        if row.language != parts.first and row.wording is not None:
            original = row.part.value.original(parts.first)
            yield _Translation(row, row.language, row.wording, original, parts.first)
    for row in parts.translations:
        evidence: Evidence = row.part.value
        reading = quotes.readings.get(evidence.source)
        if reading is not None and row.wording is not None:  # Told at the source otherwise.
            spoken = reading.source.language
            yield _Translation(row, row.language, row.wording, evidence.quote, spoken, evidence)
