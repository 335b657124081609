"""Explore: one page over all practices and brands, its plain lists, and a page to embed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.catalog import addresses
from generator.exploring.files import explore_files
from generator.exploring.rows import Row
from generator.pages.explore_first import facets, first_cards
from generator.pages.explore_rows import explore_ids, explore_row, has_row
from generator.pages.explore_values import FACETS, explore_facets
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.shelves.rows import explored_line
from generator.pages.shelves.shelf import EXPLORE
from generator.pages.site import Site
from generator.pages.words import WORDS
from generator.records.organ import Organ

_SORTS = ("told", "year", "name", "organ")
# So many rows in all stand on the plain page itself; of more, only how many there are.
_FEW = 60
# So many cards the script shows at once, and again for whoever wants more.
_STEP = 24
_SCRIPT = {"script": "assets/first-act.js"}
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
class Stretch:
    """A dimension of a year: the way to its list, and its rows where there are few in all."""

    key: str
    dimension: str
    href: str
    count: int
    rows: list[Markup]


def explore_data(site: Site, language: str) -> Iterator[tuple[str, bytes]]:
    """Every file that the page's script reads, by its name below the language's root."""
    reader = data_reader(site, language)
    return data_of(reader, [explore_row(reader, *row) for row in explore_ids(site)])


def explore_row_of(site: Site, language: str, name: tuple[str, str]) -> Row | None:
    """The row of a page's record, for the page of its name; most pages have none."""
    return explore_row(data_reader(site, language), *name) if has_row(name[0]) else None


def data_reader(site: Site, language: str) -> Reader:
    """Who reads the records for the rows of a language."""
    return Reader(site, language, addresses.EXPLORE)


def data_of(reader: Reader, rows: Iterable[Row]) -> Iterator[tuple[str, bytes]]:
    """The files of a language, of all its rows in any order, made now or kept from before."""
    told = sorted(rows)
    words = _spoken(reader.language)
    for name, data in explore_files(told, explore_facets(reader, told), words):
        yield f"{addresses.EXPLORE}data/{name}", data


def explore_page(site: Site, language: str) -> Page:
    """The page itself, as it is before anything is chosen.

    Where no script runs, the years and dimensions with a way to each list.
    """
    reader = Reader(site, language, addresses.EXPLORE)
    words = reader.words
    cards, rows = first_cards(reader), _count(site)
    return _page(
        reader,
        words["explore"],
        (Crumb(words["home"], addresses.HOME),),
        "explore.md.j2",
        _SCRIPT,
        years=_years(reader),
        facets=list(facets(reader)),
        notes=_notes(reader),
        sorts=_SORTS,
        cards=cards,
        rows=rows,
        more=min(rows - len(cards), _STEP),
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
        cards=(),
        rows=0,
        more=0,
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


def _years(reader: Reader) -> dict[str, list[Stretch]]:
    """The years with their dimensions; with the rows themselves where there are few in all."""
    whole = EXPLORE.listed(reader.site)
    few = whole.counts[reader.language] <= _FEW
    years: dict[str, list[Stretch]] = defaultdict(list)
    for way in whole.ways:
        year, _, dimension = way.value.partition("-")
        rows = EXPLORE.rows(reader.site, reader.language, way.value) if few else []
        years[year].append(
            Stretch(
                way.value,
                dimension,
                reader.to(EXPLORE.at(way.value)),
                way.counts[reader.language],
                [explored_line(reader, kind, id_) for _, kind, id_ in rows],
            )
        )
    return years


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


def _count(site: Site) -> int:
    """How many practices and brands there are."""
    return sum(site.explored["explore"].counts.get("dim", {}).values())


def _spoken(language: str) -> dict[str, str]:
    """What the script says by itself."""
    words = WORDS[language]
    texts = {
        key.removeprefix(_SPOKEN): text for key, text in words.items() if key.startswith(_SPOKEN)
    }
    texts |= {f"facet_{name}": words[f"explore_facet_{name}"] for name in FACETS}
    return texts | {key: words[key] for key in _SHARED}
