"""The page of a review."""

from collections.abc import Iterator

from generator.catalog.addresses import HOME, REVIEWS, address_of
from generator.pages import components as c
from generator.pages.blocks import Block, heading, joined, raw
from generator.pages.charting import dimension_chart, mode_chart
from generator.pages.dimensions import dimension_rows
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.reviewing.compared import compared, compared_numbers
from generator.pages.reviewing.matrix import matrix, matrix_heading
from generator.pages.reviewing.members import members, members_in_numbers
from generator.pages.reviewing.scope import Scope, listed, whole
from generator.pages.reviewing.totals import owners_below, totals
from generator.pages.shown import sealed
from generator.pages.site import Site
from generator.pages.telling import described, sources_named
from generator.prose.markup import Markup
from generator.records.brand import Brand
from generator.records.review import Review


def review_page(site: Site, language: str, review_id: str) -> Page:
    """The page of a review."""
    review = site.catalog.get(Review, review_id)
    r = Reader(site, language, address_of("review", review_id) or "", is_record=True)
    words = r.words
    about = review.summary.text if review.summary else site.catalog.settings.tagline
    return Page(
        r.address,
        "review",
        r.plain(review.title),
        described([r.plain(about)]),
        joined(_blocks(r, review, whole(site, review_id))),
        (Crumb(words["home"], HOME), Crumb(words["reviews"], REVIEWS)),
        review.first_published.isoformat(),
        sources_named(r, review.sources),
        words["reviews"],
    )


def _blocks(r: Reader, review: Review, scope: Scope) -> Iterator[Block]:
    """The page from top to bottom; of many organs there are numbers, and pages of parts."""
    large = bool(listed(r.site, scope.review).facet)
    yield _cover(r, review, scope.review)
    if large:
        organs = sum(kind == "organ" for kind, _ in owners_below(r, scope.review))
        yield matrix_heading(r, organs, len(review.dimensions))
        yield totals(r, scope.review)
    else:
        yield from matrix(r, scope)
    yield from c.figures(r, review.figures)
    yield from _charts(r, scope)
    yield from _dimensions(r, review)
    if large:
        yield from members_in_numbers(r, scope)
        yield from compared_numbers(r, scope)
    else:
        yield from members(r, scope)
        yield from compared(r, scope)
    yield from c.points(r, review.open_points, wide=True)
    yield from () if large else brands_and_problems(r, scope)
    yield raw(c.share(r, "review", scope.review, review.title))
    sources = tuple(dict.fromkeys((*review.sources, *r.cited_sources)))
    yield raw(c.colophon(r, "review", scope.review, review, sources))


def _cover(r: Reader, review: Review, id_: str) -> Block:
    inferred = ""
    if review.year_inferred:
        inferred = f"<span>{c.badge('inferred', r.words['parts_inferred_year'])}</span>"
    summary = ""
    if review.summary:
        told = r.sealed(review.summary.text, review.summary.evidence)
        summary = f'<p class="lead">{told}</p>\n'
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><span>{r.called("body", review.body)}</span>'
        f"<span>{r.word('annual_review')}</span>{inferred}</p>\n"
        f"{c.title(r, review.title)}\n{summary}</div>\n"
        f"{c.facts_list(_facts(r, review, id_))}\n</header>"
    )


def _facts(r: Reader, review: Review, id_: str) -> Iterator[Markup]:
    if review.year_inferred:
        word = r.words["parts_inferred_year"]
        why = c.why(r, "inferred", word, review.year_inferred)
        yield c.fact(r, "year_reviewed", f"{review.year} {why}")
    if review.meeting:
        meeting = review.meeting
        name = sealed(r.line(meeting.name), r.cites(meeting.evidence))
        sign = c.origin(r, r.said(meeting.name))
        word = r.word("the_meeting")
        yield (f'<div id="meeting"><dt>{word}</dt><dd>{name}{sign}</dd></div>')
        yield c.fact(r, "meeting_held", c.proved_date(r, meeting.date))
        unstated = c.badge("unpublished", r.words["not_stated"])
        yield c.fact(r, "venue", r.line(meeting.venue) if meeting.venue else unstated)
    yield c.fact(r, "ratings", _ratings(r, review))
    yield c.source_fact(r, review.sources)
    earlier = r.site.earlier.get(id_)
    if earlier:
        yield c.fact(r, "year_before", c.record_link(r, "review", earlier))


def _ratings(r: Reader, review: Review) -> str:
    """Whether ratings are public; why not, unless an open point of the page says it."""
    shown, note = c.badge("unpublished", r.words["not_published"]), ""
    if review.rating.published:
        shown = f'<a href="#reported">{r.word("published")}</a>'
    told = any(point.kind == "not-published" for point in review.open_points)
    if review.rating.note and not told:
        note = f'<span class="by">{r.row(review.rating.note)}</span>'
    return f"{shown}{note}"


def _charts(r: Reader, scope: Scope) -> Iterator[Block]:
    charts = (
        dimension_chart(r, dimension_rows(r, scope.review)),
        mode_chart(r, scope.participations),
    )
    shown = "".join([f"<div>{chart}</div>\n" for chart in charts if chart])
    if shown:
        yield raw(f'<div class="panels wide charts">\n{shown}</div>')


def _dimensions(r: Reader, review: Review) -> Iterator[Block]:
    """What the source says of each dimension, and what the editors add."""
    yield heading(2, r.words["dimensions_heading"], "dimensions")
    if any(r.quote(row.evidence[0])[0].translated for row in review.dimensions):
        yield raw(f'<p class="by wide">{r.word("said_translated")}</p>')
    columns = ""
    for row in review.dimensions:
        id_ = row.dimension
        gloss = ""
        if row.explanation:
            who = f"<span>{r.word('editors_explain')}</span>"
            gloss = f'<p class="gloss">{who} {r.row(row.explanation)}</p>\n'
        columns += (
            f'<div data-dim="{r.place(id_)}" id="d-{id_}">'
            f"<h3>{r.rod(id_)}{c.named(r, r.term('dimensions', id_))}</h3>\n"
            f"{c.said(r, row.evidence[0])}\n{gloss}</div>\n"
        )
    yield raw(f'<section class="dims words">\n{columns}</section>')


def brands_and_problems(r: Reader, scope: Scope) -> Iterator[Block]:
    """The brands of the organs in view, and the problems that the review found in them."""
    if scope.brands:
        yield heading(2, r.words["brands_of_review"], "brands")
        cards = [c.brand_card(r, id_, r.catalog.get(Brand, id_)) for id_ in scope.brands]
        yield raw("\n".join(['<ul class="cards">', *cards, "</ul>"]))
    yield from c.found_problems(r, scope.problems, show_organ=True)
