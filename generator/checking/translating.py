"""What translations name: organs, and types of Party organization, of which the original speaks.

A translation may say which organ a pronoun means, if the record belongs to it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property, partial
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.belonging import term_words
from generator.checking.grouped import Grouped
from generator.checking.looking import Quotes
from generator.evidence.kind_words import Kinds, endings, names_kind
from generator.evidence.organ_names import Named, OrganNames
from generator.problems.problem import Problem
from generator.reading.folder import Entry
from generator.records.evidence import Evidence
from generator.records.fingerprint import fingerprint
from generator.records.organ import Organ
from generator.records.parts import Path
from generator.records.text import Text, Wording
from generator.tracing.tables import Table

Names = Mapping[str, OrganNames]


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
    """A wording in a language, and what it translates: its language, and what stands around it.

    ``of`` is what the fingerprint is taken of. What stands around is seldom asked for.
    """

    path: Path
    language: str
    wording: Wording
    of: str
    spoken: str
    around: Callable[[], str]


Types = Callable[[str], Kinds]


def types_of(catalog: Catalog) -> Types:
    """The types of Party organization in a language, worked out when first asked for."""
    terms, first = catalog.terms.get("organization-types", {}), catalog.first_language

    @cache
    def types(language: str) -> Kinds:
        found = {id_: term_words(term, {language}, first) for id_, term in terms.items()}
        return Kinds({id_: words for id_, words in found.items() if words})

    return types


def translation_problems(
    parts: Grouped, quotes: Quotes, names: Names, types: Types, catalog: Catalog
) -> Iterator[Problem]:
    """Organs and types of organization that a translation names and its original does not.

    ``types`` are those of the ``catalog``, which somebody may be watching.
    """
    rows = list(_translations(parts, quotes, catalog.first_language))
    if rows:
        # All types count for each of them, whether it names one or not.
        list(catalog.terms.get("organization-types", ()))
    for row in rows:
        found = [*_organs(parts.entry, row, names), *_types(parts.entry, row, types)]
        # A stale translation is not shown: it is told of as such.
        if found and row.wording.of == fingerprint(row.of):
            yield from found


def _organs(entry: Entry, row: _Translation, names: Names) -> Iterator[Problem]:
    here, there = names.get(row.language), names.get(row.spoken)
    if here is None or there is None:
        return
    named = here.mentioned(row.wording.text)
    strange = [(name, ids) for name, ids in named if ids.isdisjoint(_own(entry))]
    around = row.around() if strange else ""
    for name, ids in strange:
        if not there.speaks_of(ids, around):
            known = _listed(word for word, _ in there.mentioned(around))
            yield entry.document.problem("organ-not-in-original", row.path, name, known=known)


def _types(entry: Entry, row: _Translation, types: Types) -> Iterator[Problem]:
    here, there = types(row.language), types(row.spoken)
    said = here.named(row.wording.text)
    if not said or entry.kind.name == "vocabulary":
        return  # A vocabulary says what one type is in words for others.
    around = row.around()
    known = there.named(around)
    # A translator may leave out the beginning of a long name: a general Party branch of an organ.
    short = [part for id_ in known for form in here.forms.get(id_, ()) for part in endings(form)]
    for id_ in said:
        if id_ in known or id_ not in there.forms or there.gives_away(around, id_):
            continue
        if names_kind(row.wording.text, here.forms[id_], [*here.others(id_), *short]):
            listed, name = _listed(there.forms[other][0] for other in known), here.forms[id_][0]
            yield entry.document.problem("type-not-in-original", row.path, name, known=listed)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(f"“{word}”" for word in words)) or "–"


def _own(entry: Entry) -> Iterator[str]:
    """The organs that a record belongs to."""
    yield entry.id
    for target in entry.facts.refers_to.split():
        yield target.removeprefix("organ/")


def _translations(parts: Grouped, quotes: Quotes, first_language: str) -> Iterator[_Translation]:
    for part in parts.by_type.get(Text, ()):
        text: Text = part.value
        for language, wording in text.languages.items():
            if language != first_language:
                original, path = text.original(first_language), (*part.path, language)
                yield _Translation(
                    path, language, wording, original, first_language, partial(str, original)
                )
    for part in parts.by_type.get(Evidence, ()):
        evidence: Evidence = part.value
        reading = quotes.readings.get(evidence.source)
        if reading is None:
            continue  # Told at the source, or at the reference.
        for language, wording in evidence.translations.items():
            path, spoken = (*part.path, "translations", language), reading.source.language
            around = partial(quotes.around, evidence)
            yield _Translation(path, language, wording, evidence.quote, spoken, around)
