"""Pages that list: brands, practices, organs, sources, reviews, and the index by name."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.catalog import addresses
from generator.catalog.texts import Said
from generator.pages.dates import percent_words
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described, names_of
from generator.pages.site import Site
from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.text import Text


@dataclass(frozen=True, slots=True)
class Group:
    """A part of a list: its id, its heading, its rows."""

    id: str
    name: Text
    practices: list[tuple[str, Practice]]
    organs: list[tuple[str, Organ]]


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A line of the index by name."""

    href: str
    name: Text
    names: str
    kind: str
    others: list[Said]


@dataclass(frozen=True, slots=True)
class Initial:
    """The rows whose names begin alike."""

    title: str
    rows: list[IndexRow]


# What the index by name holds, in the order of a reader's questions.
_KINDS = ("brand", "practice", "organ", "review", "source")


def _index(
    site: Site,
    language: str,
    address: str,
    kind: str,
    title: str,
    lead: str,
    extra: Mapping[str, str] | None = None,
    **values: Any,
) -> Page:
    reader = Reader(site, language, address)
    words = reader.words
    return Page(
        address,
        kind,
        words[title],
        described([words[lead]]),
        body(f"{kind}.md.j2", reader, **values),
        (Crumb(words["home"], addresses.HOME),),
        site.catalog.settings.first_published.isoformat(),
        column=words[title],
        extra=dict(extra or {}),
    )


def reviews_page(site: Site, language: str) -> Page:
    """The list of reviews, the latest first."""
    rows = [(id_, site.catalog.get(Review, id_)) for id_ in site.reviews]
    return _index(
        site,
        language,
        addresses.REVIEWS,
        "reviews",
        "reviews_title",
        "reviews_lead",
        reviews=rows,
        practice_count=lambda id_: len(site.practices_of.get(("review", id_), ())),
    )


def brands_page(site: Site, language: str) -> Page:
    """The brands as cards, in the order in which they are told."""
    rows = [(id_, site.catalog.get(Brand, id_)) for id_ in site.brands]
    return _index(site, language, addresses.BRANDS, "brands", "brands", "brands_lead", brands=rows)


def practices_page(site: Site, language: str) -> Page:
    """The practices by dimension."""
    catalog = site.catalog
    groups: dict[str, list[tuple[str, Practice]]] = defaultdict(list)
    for review in site.reviews:
        for id_ in site.practices_of.get(("review", review), ()):
            practice = catalog.get(Practice, id_)
            groups[practice.dimension].append((id_, practice))
    ordered = sorted(groups, key=lambda id_: (site.place(id_), id_))
    rows = [Group(id_, catalog.term("dimensions", id_).name, groups[id_], []) for id_ in ordered]
    return _index(
        site,
        language,
        addresses.PRACTICES,
        "practices",
        "practices",
        "practices_lead",
        groups=rows,
    )


def organs_page(site: Site, language: str) -> Page:
    """The organs by body."""
    catalog = site.catalog
    groups: dict[str, list[tuple[str, Organ]]] = defaultdict(list)
    for id_, organ in catalog.all(Organ).items():
        groups[organ.body].append((id_, organ))
    own = catalog.settings.body
    ordered = sorted(groups, key=lambda id_: (id_ != own, id_))
    rows = [Group(id_, catalog.get(Body, id_).name, [], groups[id_]) for id_ in ordered]
    return _index(
        site,
        language,
        addresses.ORGANS,
        "organs",
        "organs_title",
        "organs_lead",
        groups=rows,
        practice_count=lambda id_: len(site.practices_of.get(("organ", id_), ())),
    )


def sources_page(site: Site, language: str) -> Page:
    """The sources."""
    percents = {id_: percent_words(row.percent) for id_, row in site.proof.coverages.items()}
    return _index(
        site,
        language,
        addresses.SOURCES,
        "sources",
        "sources_title",
        "sources_lead",
        percents=percents,
    )


def search_page(site: Site, language: str) -> Page:
    """The index of everything by name."""
    reader = Reader(site, language, addresses.SEARCH)
    path = addresses.language_path(language, site.catalog.languages)
    groups: dict[str, list[IndexRow]] = defaultdict(list)
    for kind in _KINDS:
        for id_ in site.catalog.entries.get(kind, {}):
            name = reader.name(kind, id_)
            row = IndexRow(
                reader.to_record(kind, id_),
                name,
                names_of(reader, kind, id_),
                reader.words[kind],
                reader.other_names(name),
            )
            groups[_initial(reader.plain(name))].append(row)
    initials = [
        Initial(title, sorted(rows, key=lambda row: (reader.plain(row.name).casefold(), row.href)))
        for title, rows in sorted(groups.items())
    ]
    return _index(
        site,
        language,
        addresses.SEARCH,
        "search",
        "search",
        "search_hint",
        {"script": "assets/search.js"},
        groups=initials,
        root="../" * (addresses.SEARCH + path).count("/"),
        kinds=_KINDS,
    )


def _initial(name: str) -> str:
    """The heading of a name: its first letter or character, without accents and marks."""
    for mark in unicodedata.normalize("NFKD", name):
        if mark.isalnum():
            return mark.upper()
    return "#"
