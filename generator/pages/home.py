"""The home page: what the review is, at a glance."""

from collections.abc import Iterator
from functools import partial

from generator.catalog.addresses import HOME
from generator.pages.dimensions import dimension_rows
from generator.pages.page import Page
from generator.pages.reader import Reader
from generator.pages.rendering import body, described
from generator.pages.shelves.whole import practices_under
from generator.pages.site import Site
from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.figure import Figure
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.practice import Practice
from generator.records.review import Review

_FIGURES = 3
_BRANDS = 6
_PRACTICES = 4


def home(site: Site, language: str) -> Page:
    """The page at the root of a language."""
    reader = Reader(site, language, HOME)
    catalog = site.catalog
    settings = catalog.settings
    review_id = settings.home_review
    review = catalog.get(Review, review_id)
    brand_ids = site.brands_of.get(("review", review_id), ())
    brands = [(id_, catalog.get(Brand, id_)) for id_ in brand_ids[:_BRANDS]]
    participations = [
        catalog.get(Participation, id_)
        for id_ in site.participations_of.get(("review", review_id), ())
    ]
    reporting = sum(row.mode in ("on-site", "written") for row in participations)
    organs = {id_ for id_, organ in catalog.all(Organ).items() if organ.body == review.body}
    dimensions = dimension_rows(reader, review_id, _PRACTICES)
    return Page(
        HOME,
        "home",
        reader.plain(settings.name),
        described([reader.plain(settings.tagline)]),
        body(
            "home.md.j2",
            reader,
            review=review,
            review_id=review_id,
            body=catalog.get(Body, settings.body),
            reporting=reporting,
            organ_count=len(organs),
            figures=list(_figures(site, review_id))[:_FIGURES],
            dimensions=dimensions,
            practices_under=partial(practices_under, site, review_id),
            brands=brands,
            brand_count=len(brand_ids),
            example_cite=reader.cite(review.dimensions[0].evidence[0]),
        ),
        published=settings.first_published.isoformat(),
        source=reader.plain(reader.name("source", review.sources[0])),
        column=reader.words["home"],
    )


def _figures(site: Site, review_id: str) -> Iterator[tuple[Figure, tuple[Figure, ...]]]:
    """Figures of the review, then of its practices, each number once, with their records' own."""
    review = site.catalog.get(Review, review_id)
    seen: set[tuple[str, str]] = set()
    practices = site.practices_of.get(("review", review_id), ())
    rows = [review.figures, *(site.catalog.get(Practice, id_).figures for id_ in practices)]
    for figures in rows:
        for figure in figures:
            key = (f"{figure.value:f}", figure.unit)
            if key not in seen:
                seen.add(key)
                yield figure, figures
