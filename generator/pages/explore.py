"""Explore: one page over all practices and brands, its plain lists, and a page to embed."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.catalog import addresses
from generator.exploring.files import explore_files
from generator.exploring.rows import Row
from generator.marks.rods import rod
from generator.pages.explore_lists import Listing, listing
from generator.pages.explore_rows import (
    UNSTATED,
    Entry,
    entries,
    entries_under,
    explore_facets,
    explore_ids,
    explore_row,
)
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.site import Site
from generator.pages.words import WORDS
from generator.records.organ import Organ
from generator.records.review import Review

_FACETS = ("year", "dim", "kind", "organ", "sector", "type", "body")
_SORTS = ("told", "year", "name", "organ")
# So many rows in all stand on the plain page itself; of more, only how many there are.
_FEW = 60
# Rods there are, and colours.
_RODS = 8
_SCRIPT = {"script": "assets/explore.js"}
# The words that the script puts together begin with this, the page's own with `explore_`.
_SPOKEN = "explore_say_"
_SHARED = (
    "name_inferred",
    "translation_stale",
    "translation_missing",
    "cite_label",
    "cite_label_source",
    "colon",
)


@dataclass(frozen=True, slots=True)
class Band:
    """A heading of a plain list, with its rows, or with the number of rows that it leads to.

    ``place`` is a dimension's number, or 0.
    """

    id: str
    name: Markup
    href: str
    count: int
    place: int = 0
    rows: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the plain page."""

    year: int
    title: str
    bands: tuple[Band, ...]


def explore_data(site: Site, language: str) -> Iterator[tuple[str, bytes]]:
    """Every file that the page's script reads, by its name below the language's root."""
    reader = data_reader(site, language)
    return data_of(reader, [explore_row(reader, *row) for row in explore_ids(site)])


def data_reader(site: Site, language: str) -> Reader:
    """Who reads the records for the rows of a language."""
    return Reader(site, language, addresses.EXPLORE)


def data_of(reader: Reader, rows: Iterable[Row]) -> Iterator[tuple[str, bytes]]:
    """The files of a language, of all its rows in any order, made now or kept from before."""
    told = sorted(rows)
    for name, data in explore_files(told, explore_facets(reader, told)):
        yield f"{addresses.EXPLORE}data/{name}", data


def explore_page(site: Site, language: str) -> Page:
    """The page itself: without its script, the years and dimensions with a way to each list."""
    reader = Reader(site, language, addresses.EXPLORE)
    words = reader.words
    return _page(
        reader,
        words["explore"],
        (Crumb(words["home"], addresses.HOME),),
        "explore.md.j2",
        _SCRIPT,
        years=_years(reader),
        facets=_FACETS,
        notes=_notes(reader),
        sorts=_SORTS,
        rods=[Markup(rod(place)) for place in range(1, _RODS + 1)],
        texts=_texts(reader.language),
    )


def embed_page(site: Site, language: str) -> Page:
    """A choice of cards without the site's frame, to stand in another site's page."""
    reader = Reader(site, language, addresses.EXPLORE_EMBED)
    return _page(
        reader,
        reader.words["explore"],
        (),
        "explore_embed.md.j2",
        _SCRIPT | {"bare": "true"},
        rods=[Markup(rod(place)) for place in range(1, _RODS + 1)],
        texts=_texts(reader.language),
    )


def list_page(site: Site, language: str, key: str) -> Page:
    """A plain list."""
    reader = Reader(site, language, f"{addresses.EXPLORE}{key}/")
    words = reader.words
    found = listing(site, key)
    crumbs = [Crumb(words["home"], addresses.HOME), Crumb(words["explore"], addresses.EXPLORE)]
    path = addresses.EXPLORE
    for level, part in enumerate(key.split("/")[:-1]):
        path += f"{part}/"
        crumbs.append(Crumb(_title(reader, found, level), path))
    return _page(
        reader,
        _title(reader, found, len(found.cuts)),
        tuple(crumbs),
        "explore_list.md.j2",
        {},
        found=found,
        bands=_parts(reader, found, key),
        choice=_choice(found),
        siblings=_siblings(reader, found),
    )


def _page(
    reader: Reader,
    title: str,
    crumbs: tuple[Crumb, ...],
    template: str,
    extra: dict[str, str],
    **values: object,
) -> Page:
    return Page(
        reader.address,
        "explore",
        title,
        described([reader.words["explore_lead"]]),
        body(template, reader, title=title, **values),
        crumbs,
        reader.catalog.settings.first_published.isoformat(),
        column=reader.words["explore"],
        extra=dict(extra),
    )


def _years(reader: Reader) -> list[Year]:
    """The years with their dimensions; with the rows themselves where there are few in all."""
    rows = entries(reader.site)
    counts = Counter((year, row.record.dimension) for row in rows for year in row.years)
    bands: dict[int, list[Band]] = defaultdict(list)
    for year, id_ in sorted(counts, key=lambda key: (-key[0], reader.site.place(key[1]), key[1])):
        own: tuple[Entry, ...] = ()
        if len(rows) <= _FEW:
            own = tuple(row for row in rows if year in row.years and row.record.dimension == id_)
        bands[year].append(
            Band(
                f"{year}-{id_}",
                reader.line(reader.term("dimensions", id_)),
                reader.to(f"{addresses.EXPLORE}{year}-{id_}/"),
                counts[year, id_],
                reader.place(id_),
                own,
            )
        )
    title = reader.words["explore_say_year"]
    return [Year(year, title.format(year=year), tuple(own)) for year, own in bands.items()]


def _title(reader: Reader, found: Listing, level: int) -> str:
    """The title of a list, or of the longer one that ``level`` cuts lead to."""
    title = reader.words["explore_list"].format(
        year=found.year, dimension=reader.plain(reader.term("dimensions", found.dimension))
    )
    for facet, value in found.cuts[:level]:
        title += reader.words["explore_cut"].format(part=_value(reader, facet, value))
    return title


def _value(reader: Reader, facet: str, id_: str) -> str:
    if id_ == UNSTATED:
        return reader.words["explore_no_sector"]
    if facet == "sector":
        return reader.plain(reader.term("sectors", id_))
    return id_.upper()


def _parts(reader: Reader, found: Listing, key: str) -> list[Band]:
    """The shorter lists that a long one is cut into."""
    return [
        Band(id_, reader.marked(_value(reader, found.facet, id_)), reader.to(href), len(rows))
        for id_, rows in (found.parts or {}).items()
        for href in [f"{addresses.EXPLORE}{key}/{id_}/"]
    ]


def _choice(found: Listing) -> str:
    """The same rows as a choice on the page with its script."""
    cuts = "".join(f"&{facet}={value}" for facet, value in found.cuts if facet in _FACETS)
    return f"?year={found.year}&dim={found.dimension}{cuts}"


def _siblings(reader: Reader, found: Listing) -> list[tuple[str, list[Band]]]:
    """Headings and links: the other dimensions of the year, the other years of the dimension.

    A list that is cut from a longer one has that one above it instead.
    """
    if found.cuts:
        return []
    site, words = reader.site, reader.words
    reviews = [reader.catalog.get(Review, id_) for id_ in site.reviews]
    dimensions = {row.dimension for review in reviews for row in review.dimensions}
    beside = [
        _band(reader, found.year, id_, reader.line(reader.term("dimensions", id_)))
        for id_ in sorted(dimensions - {found.dimension}, key=lambda id_: (site.place(id_), id_))
    ]
    years = sorted({review.year for review in reviews} - {found.year}, reverse=True)
    other = [
        _band(reader, year, found.dimension, Markup(words["explore_say_year"].format(year=year)))
        for year in years
    ]
    groups = [(words["explore_same_year"], beside), (words["explore_same_dimension"], other)]
    return [(title, [row for row in rows if row.count]) for title, rows in groups]


def _band(reader: Reader, year: int, dimension: str, name: Markup) -> Band:
    return Band(
        f"{year}-{dimension}",
        name,
        reader.to(f"{addresses.EXPLORE}{year}-{dimension}/"),
        len(entries_under(reader.site, year, dimension)),
        reader.place(dimension),
    )


def _notes(reader: Reader) -> dict[str, str]:
    """What a reader must know of a facet, where it is so in these records."""
    organs = reader.catalog.all(Organ).values()
    notes = {}
    if any(row.sector and row.sector.inferred for row in organs):
        notes["sector"] = reader.words["explore_note_sector"]
    claims = [row.party_organization.claims for row in organs if row.party_organization]
    if any(len({claim.type for claim in rows}) > 1 for rows in claims):
        notes["type"] = reader.words["explore_note_type"]
    return notes


def _texts(language: str) -> str:
    """The script's words as JSON, for an attribute."""
    words = WORDS[language]
    texts = {
        key.removeprefix(_SPOKEN): text for key, text in words.items() if key.startswith(_SPOKEN)
    }
    texts |= {f"facet_{name}": words[f"explore_facet_{name}"] for name in _FACETS}
    texts |= {key: words[key] for key in _SHARED}
    return json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
