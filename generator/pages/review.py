"""A review's page: who did what, who reported, what is left open."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.catalog.addresses import HOME, REVIEWS, address_of
from generator.pages import components as c
from generator.pages.attendance import attendance
from generator.pages.blocks import Block, heading, joined, raw
from generator.pages.charting import dimension_chart, mode_chart
from generator.pages.compared import compared
from generator.pages.comparison import earlier_review
from generator.pages.dimensions import DimensionRow, dimension_rows
from generator.pages.matrix import by_dimension, matrix
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.records import participation_rows
from generator.pages.rendering import described
from generator.pages.site import Site
from generator.records.brand import Brand
from generator.records.review import Meeting, Review


def review_page(site: Site, language: str, review_id: str) -> Page:
    """The page of a review."""
    review = site.catalog.get(Review, review_id)
    reader = Reader(site, language, address_of("review", review_id) or "")
    words = reader.words
    about = review.summary.text if review.summary else site.catalog.settings.tagline
    return Page(
        reader.address,
        "review",
        reader.plain(review.title),
        described([reader.plain(about)]),
        joined(_blocks(reader, review_id, review)),
        (Crumb(words["home"], HOME), Crumb(words["reviews"], REVIEWS)),
        review.first_published.isoformat(),
        reader.plain(reader.name("source", review.sources[0])),
        words["reviews"],
    )


def _blocks(r: Reader, review_id: str, review: Review) -> Iterator[Block]:
    """The page from top to bottom."""
    ids = r.site.participations_of.get(("review", review_id), ())
    rows = participation_rows(r, ids)
    dimensions = dimension_rows(r, review_id)
    yield _cover(r, review_id, review)
    yield from matrix(r, review_id, [row.record.organ for row in rows])
    yield by_dimension(r, dimensions)
    yield from c.figures(r, review.figures)
    charts = (dimension_chart(r, dimensions), mode_chart(r, ids))
    shown = "".join(f"<div>{chart}</div>\n" for chart in charts if chart)
    yield raw(f'<div class="panels wide charts">\n{shown}</div>')
    yield heading(2, r.words["dimensions_heading"], "dimensions")
    yield from _words(r, dimensions)
    yield attendance(r, review, rows)
    yield from compared(r, review_id, review)
    yield from c.points(r, review.open_points, True)
    yield from _brands(r, review_id)
    yield from c.found_problems(
        r, r.site.problems_of.get(("review", review_id), ()), show_organ=True
    )
    yield raw(c.share(r, "review", review_id, review.title))
    yield raw(c.colophon(r, "review", review_id, review, review.sources[0]))


def _cover(r: Reader, review_id: str, review: Review) -> Block:
    inferred, lead = "", ""
    if review.year_inferred:
        sign = c.badge("inferred", r.words["parts_inferred_year"])
        inferred = f"<span>{sign}</span>"
    summary = review.summary
    if summary:
        lead = f'<p class="lead">{r.row(summary.text)} {r.cites(summary.evidence)}</p>\n'
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><span>{r.line(r.name("body", review.body))}</span>'
        f"<span>{r.word('annual_review')}</span>{inferred}</p>\n"
        f"<h1>{r.line(review.title)}</h1>\n{lead}</div>\n"
        f"{c.facts_list(_facts(r, review_id, review))}\n</header>"
    )


def _facts(r: Reader, review_id: str, review: Review) -> Iterator[Markup]:
    if review.year_inferred:
        why = c.why(r, "inferred", r.words["parts_inferred_year"], review.year_inferred)
        yield c.fact(r, "year_reviewed", f"{review.year} {why}")
    if review.meeting:
        yield from _meeting(r, review.meeting)
    yield c.fact(r, "ratings", _ratings(r, review))
    for id_ in review.sources:
        yield c.source_fact(r, id_)
    earlier = earlier_review(r.site, review_id)
    if earlier:
        yield c.fact(r, "year_before", c.record_link(r, "review", earlier))


def _meeting(r: Reader, meeting: Meeting) -> Iterator[Markup]:
    name = f"{r.line(meeting.name)} {r.cites(meeting.evidence)}"
    sign = c.origin(r, r.said(meeting.name))
    yield Markup(f'<div id="meeting"><dt>{r.word("the_meeting")}</dt><dd>{name}{sign}</dd></div>')
    yield c.fact(r, "meeting_held", c.proved_date(r, meeting.date))
    unstated = c.badge("unpublished", r.words["not_stated"])
    yield c.fact(r, "venue", r.line(meeting.venue) if meeting.venue else unstated)


def _ratings(r: Reader, review: Review) -> str:
    """Whether ratings are public; why not, unless an open point of the page says it."""
    shown, note = c.badge("unpublished", r.words["not_published"]), ""
    if review.rating.published:
        shown = Markup(f'<a href="#reported">{r.word("published")}</a>')
    told = any(point.kind == "not-published" for point in review.open_points)
    if review.rating.note and not told:
        note = f'<span class="by">{r.row(review.rating.note)}</span>'
    return f"{shown}{note}"


def _words(r: Reader, dimensions: list[DimensionRow]) -> Iterator[Block]:
    """The source's words for each dimension, and the editors' explanation."""
    if any(r.quote(row.record.evidence[0])[0].translated for row in dimensions):
        yield raw(f'<p class="by wide">{r.word("said_translated")}</p>')
    rows = "".join(_dimension(r, row) for row in dimensions)
    yield raw(f'<section class="dims words">\n{rows}</section>')


def _dimension(r: Reader, row: DimensionRow) -> str:
    gloss, explanation = "", row.record.explanation
    if explanation:
        word = r.word("editors_explain")
        gloss = f'<p class="gloss"><span>{word}</span> {r.row(explanation)}</p>\n'
    return (
        f'<div data-dim="{r.place(row.id)}" id="d-{row.id}"><h3>{r.rod(row.id)}'
        f"{c.named(r, r.term('dimensions', row.id))}</h3>\n"
        f"{c.said(r, row.record.evidence[0])}\n{gloss}</div>\n"
    )


def _brands(r: Reader, review_id: str) -> Iterator[Block]:
    ids = r.site.brands_of.get(("review", review_id), ())
    if ids:
        yield heading(2, r.words["brands_of_review"], "brands")
        cards = [c.brand_card(r, row, r.catalog.get(Brand, row)) for row in ids]
        yield raw("\n".join(['<ul class="cards">', *cards, "</ul>"]))
