"""The names of all records, for the index by name.

On one page a name's other languages stand beside it. Where the index is cut, every name stands
under its own letter, in whatever language it is, and short names and aliases do so as well: who
has the Chinese name finds it on the English site, under its pinyin.
"""

from collections.abc import Iterator
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.catalog.texts import said
from generator.pages.shelves import filing
from generator.pages.shelves.initials import order
from generator.reading.entry import Entry
from generator.records.organ import Organ

# What the index holds, in the order of a reader's questions.
KINDS = ("brand", "practice", "organ", "review", "source")


class Named(NamedTuple):
    """A name of a record; ``filed`` is the part of it by which it is looked for."""

    kind: str
    id: str
    name: str
    language: str
    filed: str


def size(catalog: Catalog) -> int:
    """How many records have a name in the index."""
    return sum(len(catalog.records.get(kind, ())) for kind in KINDS)


def main_names(catalog: Catalog, language: str) -> list[Named]:
    """The name by which readers of a language know each record, sorted."""
    rows = []
    for entry in _entries(catalog):
        words = said(entry.name, language, catalog.first_language)
        rows.append(_named(catalog, entry, words.text, words.language))
    return sorted(rows, key=_order)


def all_names(catalog: Catalog) -> list[Named]:
    """Every name of every record in the language that it is in, sorted."""
    rows = {
        (entry.kind.name, entry.id, name): _named(catalog, entry, name, language)
        for entry in _entries(catalog)
        for name, language in _names(catalog, entry)
    }
    return sorted(rows.values(), key=_order)


def _entries(catalog: Catalog) -> Iterator[Entry]:
    for kind in KINDS:
        yield from catalog.entries.get(kind, {}).values()


def _names(catalog: Catalog, entry: Entry) -> Iterator[tuple[str, str]]:
    is_organ = entry.kind.model is Organ
    if not is_organ and entry.plain_name is not None:
        # Most have one name for all languages.
        yield entry.plain_name, catalog.first_language
        return
    for text in (entry.name, entry.short_name):
        if text is not None:
            for language in catalog.languages:
                words = said(text, language, catalog.first_language)
                yield words.text, words.language
    for alias in entry.field("aliases") if is_organ else ():
        yield alias.text, alias.language


def _named(catalog: Catalog, entry: Entry, name: str, language: str) -> Named:
    filed = name
    if entry.kind.model is Organ:
        filed = filing.own_part(catalog, language, entry.id, name)
    return Named(entry.kind.name, entry.id, name, language, filed)


def _order(row: Named) -> tuple[object, ...]:
    return order(row.filed), row.kind, row.id
