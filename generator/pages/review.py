"""A review's page: the matrix of organs and dimensions, who reported, what is left open."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.catalog.addresses import HOME, REVIEWS, address_of
from generator.pages.charting import dimension_chart, mode_chart
from generator.pages.compared import compared_groups
from generator.pages.comparison import comparison, earlier_review
from generator.pages.dimensions import dimension_rows
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.records import participation_rows, problem_list
from generator.pages.rendering import body, described
from generator.pages.site import Site
from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.text import Text

Cell = list[tuple[str, Practice]]


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """An organ (or the body as a whole, by name) with a cell for each dimension."""

    organ: str | None
    name: Text
    cells: list[Cell]


def review_page(site: Site, language: str, review_id: str) -> Page:
    """The page of a review."""
    catalog = site.catalog
    review = catalog.get(Review, review_id)
    reader = Reader(site, language, address_of("review", review_id) or "")
    rows = participation_rows(reader, site.participations_of.get(("review", review_id), ()))
    modes = [
        (mode, [row for row in rows if row.record.mode == mode]) for mode in ("on-site", "written")
    ]
    others = [row for row in rows if row.record.mode not in ("on-site", "written")]
    lines = list(_matrix(site, review_id, [row.record.organ for row in rows]))
    organs = sum(line.organ is not None for line in lines)
    problems = site.problems_of.get(("review", review_id), ())
    compared = comparison(site, review_id)
    words = reader.words
    return Page(
        reader.address,
        "review",
        reader.plain(review.title),
        described(
            [
                reader.plain(review.summary.text)
                if review.summary
                else reader.plain(catalog.settings.tagline)
            ]
        ),
        body(
            "review.md.j2",
            reader,
            review=review,
            review_id=review_id,
            dimensions=dimension_rows(reader, review_id),
            matrix=lines,
            matrix_title=words["matrix_title"].format(
                organs=reader.many("matrix_organs", organs),
                dimensions=reader.many("matrix_dimensions", len(review.dimensions)),
            ),
            modes=[(mode, row) for mode, row in modes if row],
            translated=any(
                reader.quote(row.evidence[0])[0].translated for row in review.dimensions
            ),
            others=others,
            brands=[
                (id_, catalog.get(Brand, id_))
                for id_ in site.brands_of.get(("review", review_id), ())
            ],
            problems=problems,
            problem_list=problem_list(reader, problems, show_organ=True),
            earlier=earlier_review(site, review_id),
            charts=[
                dimension_chart(reader, dimension_rows(reader, review_id)),
                mode_chart(reader, site.participations_of.get(("review", review_id), ())),
            ],
            compared=compared,
            compared_groups=compared_groups(reader, compared) if compared else [],
        ),
        (Crumb(words["home"], HOME), Crumb(words["reviews"], REVIEWS)),
        review.first_published.isoformat(),
        reader.plain(reader.name("source", review.sources[0])),
        words["reviews"],
    )


def _matrix(site: Site, review_id: str, listed: list[str]) -> Iterator[MatrixLine]:
    """Lines of the matrix: those who took part in their order, then others with a practice."""
    catalog = site.catalog
    review = catalog.get(Review, review_id)
    cells: dict[tuple[str, str], Cell] = {}
    owners: list[tuple[str, str]] = [("organ", id_) for id_ in listed]
    for id_ in site.practices_of.get(("review", review_id), ()):
        practice = catalog.get(Practice, id_)
        kind = "organ" if practice.organ else "body"
        owner = (kind, practice.organ or practice.body or "")
        owners.append(owner)
        cells.setdefault((f"{kind}/{owner[1]}", practice.dimension), []).append((id_, practice))
    ordered = sorted(dict.fromkeys(owners), key=lambda row: row[0] == "body")
    for kind, owner_id in ordered:
        row = [cells.get((f"{kind}/{owner_id}", d.dimension), []) for d in review.dimensions]
        if kind == "organ":
            yield MatrixLine(owner_id, catalog.get(Organ, owner_id).name, row)
        else:
            yield MatrixLine(None, catalog.get(Body, owner_id).name, row)
