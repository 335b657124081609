"""The home page: what the review is, at a glance."""

from collections.abc import Iterator

from generator.catalog.addresses import DATA, EXPLORE, HOME, ORGANS, PRACTICES
from generator.pages import components as c
from generator.pages.blocks import Block, heading, joined, raw
from generator.pages.dimensions import DimensionRow, dimension_rows
from generator.pages.page import Page
from generator.pages.reader import Reader
from generator.pages.shelves.whole import practices_under
from generator.pages.site import Site
from generator.pages.telling import described, source_facts, sources_named
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.figure import Figure
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.source import Source

_FIGURES = 3
_BRANDS = 6
_PRACTICES = 4


def home(site: Site, language: str) -> Page:
    """The page at the root of a language."""
    r = Reader(site, language, HOME)
    settings = site.catalog.settings
    id_ = settings.home_review
    review = site.catalog.get(Review, id_)
    return Page(
        HOME,
        "home",
        r.plain(settings.name),
        described([r.plain(settings.tagline)]),
        joined(_blocks(r, id_, review)),
        published=settings.first_published.isoformat(),
        source=sources_named(r, review.sources),
        column=r.words["home"],
    )


def _blocks(r: Reader, id_: str, review: Review) -> Iterator[Block]:
    """The page from top to bottom; ``id_`` is that of the review."""
    yield _cover(r, id_, review)
    yield from _figures(r, id_)
    yield _dimensions(r, id_)
    yield from _brands(r, id_)
    yield _check(r, id_, review)


def _cover(r: Reader, id_: str, review: Review) -> Block:
    settings = r.catalog.settings
    body = r.line(r.catalog.get(Body, settings.body).name)
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><span>{body}</span>'
        f'<a href="{r.to_record("review", id_)}">{r.line(review.title)}</a></p>\n'
        f"<h1>{r.line(settings.name)}</h1>\n"
        f'<p class="lead">{r.line(settings.tagline)}</p>\n</div>\n'
        f"{c.facts_list(_facts(r, id_, review))}\n</header>"
    )


def _facts(r: Reader, id_: str, review: Review) -> Iterator[Markup]:
    if review.meeting:
        yield c.fact(r, "meeting_held", c.proved_date(r, review.meeting.date))
    for source in review.sources:
        told = escape(source_facts(r, r.catalog.get(Source, source)))
        yield c.fact(r, "source", f'{c.source_link(r, source)}<span class="by">{told}</span>')
    ids = r.site.participations_of.get(("review", id_), ())
    modes = [r.catalog.entry("participation", row).value("mode") for row in ids]
    reporting = sum(mode in ("on-site", "written") for mode in modes)
    if reporting:
        told = escape(r.many("named", reporting))
        if review.participants:
            others = r.word("and_others") if review.participants.open else ""
            told += f"{others} {r.cites(review.participants.evidence)}"
        yield c.fact(r, "reported", told)
    organs = r.catalog.entries.get("organ", {}).values()
    count = escape(r.many("organs", sum(row.value("body") == review.body for row in organs)))
    yield c.fact(r, "organs", f'<a href="{r.to(ORGANS)}">{count}</a>')
    if review.rating.published:
        href = r.to_record("review", id_, "reported")
        yield c.fact(r, "ratings", f'<a href="{href}">{r.word("published")}</a>')
    else:
        yield c.fact(r, "ratings", c.badge("unpublished", r.words["not_published"]))


def _figures(r: Reader, id_: str) -> Iterator[Block]:
    rows = list(_numbers(r.site, id_))[:_FIGURES]
    if rows:
        numerals = "".join(f"{c.figure_numeral(r, *row)}\n" for row in rows)
        label = r.word("figures")
        yield raw(f'<section class="figures" aria-label="{label}">\n{numerals}</section>')


def _numbers(site: Site, review_id: str) -> Iterator[tuple[Figure, tuple[Figure, ...]]]:
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


def _dimensions(r: Reader, id_: str) -> Block:
    rows = dimension_rows(r, id_, _PRACTICES)
    shown = "".join(_dimension(r, id_, row) for row in rows)
    label = escape(r.many("dimensions", len(rows)))
    return raw(f'<section class="dims" aria-label="{label}">\n{shown}</section>')


def _dimension(r: Reader, id_: str, row: DimensionRow) -> Markup:
    href = r.to_record("review", id_, f"d-{row.id}")
    shown = c.practice_list(r, row.practices)
    more = ""
    if row.more:
        way = r.to(practices_under(r.site, id_, row.id))
        more = f'<p class="more"><a href="{way}">{escape(r.many("more", row.more))}</a></p>\n'
    return (
        f'<div data-dim="{r.place(row.id)}"><h2 class="h3">{r.rod(row.id)}'
        f'<a href="{href}">{r.line(r.term("dimensions", row.id))}</a></h2>\n'
        f"{shown}\n{more}</div>\n"
    )


def _brands(r: Reader, id_: str) -> Iterator[Block]:
    ids = r.site.brands_of.get(("review", id_), ())
    if ids:
        yield heading(2, r.many("brands", len(ids)), "brands")
        cards = [c.brand_card(r, row, r.catalog.get(Brand, row)) for row in ids[:_BRANDS]]
        yield raw("\n".join(['<ul class="cards">', *cards, "</ul>"]))


def _check(r: Reader, id_: str, review: Review) -> Block:
    """How a reader checks what stands here, with an example, and where to go on."""
    example = r.cite(review.dimensions[0].evidence[0])
    ways = "".join(
        f'<li><a href="{href}">{r.word(key)}</a></li>'
        for href, key in (
            (r.to_record("review", id_), "to_matrix"),
            (r.to(EXPLORE), "explore_all"),
            (r.to(PRACTICES), "all_practices"),
            (r.to(ORGANS), "all_organs"),
            (r.to(DATA), "the_data"),
        )
    )
    return raw(
        f'<section class="check" aria-label="{r.word("how_to_check")}">\n'
        f"<p>{r.word('check_before')} {example} {r.word('check_after')}</p>\n"
        f'<ul class="links">{ways}{c.poster_link(r, "home", "")}</ul>\n</section>'
    )
