"""A brand's page: its story, as long as the record is."""

from dataclasses import dataclass

from generator.catalog.addresses import BRANDS, HOME, address_of
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.site import Site
from generator.records.brand import Brand
from generator.records.evidence import Claim
from generator.records.practice import Practice
from generator.records.text import Text

# The order of a brand's story: fields of the record, each a section if it is filled.
_STORY = (
    "meaning",
    "background",
    "approach",
    "carriers",
    "results",
    "influence",
    "insight",
)
_RELATED = 5


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the story."""

    id: str
    title: str
    rows: tuple[Claim, ...]


def brand_page(site: Site, language: str, id_: str) -> Page:
    """The page of a brand."""
    catalog = site.catalog
    brand = catalog.get(Brand, id_)
    reader = Reader(site, language, address_of("brand", id_) or "")
    words = reader.words
    name = reader.plain(brand.name)
    sections = [Section(key, words[key], getattr(brand, key)) for key in _STORY]
    return Page(
        reader.address,
        "brand",
        name,
        described([reader.plain(brand.summary)]),
        body(
            "brand.md.j2",
            reader,
            id=id_,
            brand=brand,
            sections=sections,
            practices=[
                (row, catalog.get(Practice, row))
                for row in site.practices_of.get(("brand", id_), ())
            ],
            related=related_brands(site, id_),
        ),
        (Crumb(words["home"], HOME), Crumb(words["brands"], BRANDS)),
        brand.first_published.isoformat(),
        reader.plain(reader.name("source", brand.evidence[0].source)),
        words["brands"],
    )


def related_brands(site: Site, id_: str) -> list[tuple[str, Text]]:
    """Brands that the record names, then others of its reviews; never a list without end."""
    brands = site.catalog.all(Brand)
    brand = brands[id_]
    ids = [*brand.related, *(key for key, row in brands.items() if id_ in row.related)]
    if brand.predecessor:
        ids.append(brand.predecessor)
    for review in brand.reviews:
        ids += site.brands_of.get(("review", review), ())[: _RELATED + 1]
    chosen = [row for row in dict.fromkeys(ids) if row != id_][:_RELATED]
    return [(row, brands[row].name) for row in chosen]
