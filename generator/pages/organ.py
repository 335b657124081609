"""An organ's page: what it did, what sources call it, what kind of organization it has."""

from dataclasses import dataclass

from generator.catalog.addresses import HOME, ORGANS, address_of
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.records import participation_rows, problem_list
from generator.pages.rendering import body, described
from generator.pages.site import Site
from generator.records.brand import Brand
from generator.records.organ import Organ
from generator.records.parts import evidence_of, parts
from generator.records.practice import Practice
from generator.records.review import Review


@dataclass(frozen=True, slots=True)
class Year:
    """A review and what the organ did in it."""

    review: str
    practices: list[tuple[str, Practice]]


def organ_page(site: Site, language: str, id_: str) -> Page:
    """The page of an organ."""
    catalog = site.catalog
    organ = catalog.get(Organ, id_)
    reader = Reader(site, language, address_of("organ", id_) or "")
    words = reader.words
    practices = [
        (row, catalog.get(Practice, row)) for row in site.practices_of.get(("organ", id_), ())
    ]
    years = [
        Year(review, [row for row in practices if row[1].review == review])
        for review in site.reviews
        if any(row[1].review == review for row in practices)
    ]
    problems = site.problems_of.get(("organ", id_), ())
    first_source = next((row.source for _, row in evidence_of(parts(organ))), "")
    return Page(
        reader.address,
        "organ",
        reader.plain(organ.name),
        described(
            [f"{reader.plain(organ.name)}:"]
            + [reader.plain(row.title) + "." for _, row in practices]
            if language == "en"
            else [
                reader.plain(organ.name)
                + "："
                + "；".join(reader.plain(p.title) for _, p in practices)
            ]
        ),
        body(
            "organ.md.j2",
            reader,
            id=id_,
            organ=organ,
            years=years,
            brands=[
                (row, catalog.get(Brand, row)) for row in site.brands_of.get(("organ", id_), ())
            ],
            participations=sorted(
                participation_rows(reader, site.participations_of.get(("organ", id_), ())),
                key=lambda row: -catalog.get(Review, row.record.review).year,
            ),
            problems=problems,
            problem_list=problem_list(reader, problems, show_organ=False),
            first_source=first_source,
        ),
        (Crumb(words["home"], HOME), Crumb(words["organs_title"], ORGANS)),
        organ.first_published.isoformat(),
        reader.plain(reader.name("source", first_source)) if first_source else "",
        words["organs_title"],
    )
