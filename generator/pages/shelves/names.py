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
from generator.records.organ import Organ
from generator.records.record import Record

# What the index holds, in the order of a reader's questions, and where a record has its names.
_FIELDS = {
    "brand": ("name",),
    "practice": ("title",),
    "organ": ("name", "short_name"),
    "review": ("title",),
    "source": ("title",),
}
KINDS = tuple(_FIELDS)


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
    for kind, id_, record in _records(catalog):
        words = said(getattr(record, _FIELDS[kind][0]), language, catalog.first_language)
        rows.append(_named(catalog, kind, id_, record, words.text, words.language))
    return sorted(rows, key=_order)


def all_names(catalog: Catalog) -> list[Named]:
    """Every name of every record in the language that it is in, sorted."""
    rows = {
        (kind, id_, name): _named(catalog, kind, id_, record, name, language)
        for kind, id_, record in _records(catalog)
        for name, language in _names(catalog, kind, record)
    }
    return sorted(rows.values(), key=_order)


def _records(catalog: Catalog) -> Iterator[tuple[str, str, Record]]:
    for kind in KINDS:
        for id_, record in catalog.records.get(kind, {}).items():
            yield kind, id_, record


def _names(catalog: Catalog, kind: str, record: Record) -> Iterator[tuple[str, str]]:
    for field in _FIELDS[kind]:
        text = getattr(record, field)
        if text is not None:
            for language in catalog.languages:
                words = said(text, language, catalog.first_language)
                yield words.text, words.language
    for alias in record.aliases if isinstance(record, Organ) else ():
        yield alias.text, alias.language


def _named(
    catalog: Catalog, kind: str, id_: str, record: Record, name: str, language: str
) -> Named:
    if isinstance(record, Organ):
        return Named(kind, id_, name, language, filing.own_part(catalog, language, record, name))
    return Named(kind, id_, name, language, name)


def _order(row: Named) -> tuple[object, ...]:
    return order(row.filed), row.kind, row.id
