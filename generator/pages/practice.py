"""A practice's page: what was done, by whom, and the sentence that says so."""

from collections.abc import Iterator

from generator.catalog.addresses import HOME, PRACTICES, address_of
from generator.pages import components as c
from generator.pages.blocks import Block, joined, marked_heading, raw
from generator.pages.charting import figure_charts
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.site import Row, Site
from generator.pages.telling import described, sources_named
from generator.prose.markup import Markup
from generator.records.practice import PRACTICE_STORY, Practice
from generator.records.review import Review

_SIBLINGS = 6


def practice_page(site: Site, language: str, id_: str) -> Page:
    """The page of a practice."""
    practice = site.catalog.get(Practice, id_)
    reader = Reader(site, language, address_of("practice", id_) or "", is_record=True)
    words = reader.words
    return Page(
        reader.address,
        "practice",
        reader.plain(practice.title),
        described([reader.plain(practice.summary)]),
        joined(_blocks(reader, id_, practice)),
        (Crumb(words["home"], HOME), Crumb(words["practices"], PRACTICES)),
        practice.first_published.isoformat(),
        sources_named(reader, reader.cited_sources),
        words["practices"],
    )


def _blocks(r: Reader, id_: str, practice: Practice) -> Iterator[Block]:
    """The page from top to bottom."""
    yield _cover(r, id_, practice)
    yield from c.quotations(r, practice.evidence)
    yield from c.figures(r, practice.figures)
    yield from _charts(r, practice)
    yield from c.photos(r, practice.media)
    for key in PRACTICE_STORY:
        yield from c.claims(r, r.words[key], key, getattr(practice, key))
    yield from c.replication(r, practice.replication)
    yield from c.points(r, practice.open_points)
    yield from _siblings(r, id_, practice)
    yield raw(c.share(r, "practice", id_, practice.title))
    yield raw(c.colophon(r, "practice", id_, practice, r.cited_sources))


def _cover(r: Reader, id_: str, practice: Practice) -> Block:
    year = r.catalog.get(Review, practice.review).year
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><span>{c.named(r, r.term("practice-kinds", practice.kind))}</span>'
        f"{c.dimension(r, practice.dimension, practice.review)}"
        f'<a href="{r.to_record("review", practice.review)}">{year}</a></p>\n'
        f"{c.title(r, practice.title)}\n"
        f"{c.lead(r, practice.summary, practice.evidence)}\n</div>\n"
        f"{c.facts_list(_facts(r, id_, practice))}\n</header>"
    )


def _facts(r: Reader, id_: str, practice: Practice) -> Iterator[Markup]:
    if practice.organ:
        yield c.fact(r, "who", c.organ_link(r, practice.organ))
    else:
        who = r.line(r.owner(None, practice.body))
        yield c.fact(r, "who", f'{who}<span class="by">{r.word("body_as_whole")}</span>')
    if practice.brand:
        yield c.fact(r, "brand", c.brand_link(r, practice.brand))
    if practice.continues:
        yield c.fact(r, "continues", c.record_link(r, "practice", practice.continues))
    later = r.site.continued_by.get(id_, ())
    if later:
        links = [c.record_link(r, "practice", row) for row in later]
        yield c.fact(r, "continued_by", *links)
    yield c.source_fact(r, (row.source for row in practice.evidence))
    if practice.contact:
        yield c.fact(r, "whom_to_ask", r.line(practice.contact))


def _charts(r: Reader, practice: Practice) -> Iterator[Block]:
    """The figures that go on for several years, as lines."""
    charts = "".join([f"<div>{chart}</div>\n" for chart in figure_charts(r, practice)])
    if charts:
        yield raw(f'<div class="panels wide charts">\n{charts}</div>')


def _siblings(r: Reader, id_: str, practice: Practice) -> Iterator[Block]:
    """A few others of the same dimension."""
    group = _neighbours(r.site.practices_under[(practice.review, practice.dimension)], id_)
    if group:
        dimension = r.plain(r.term("dimensions", practice.dimension))
        title = r.title(r.words["same_dimension"].format(dimension=dimension))
        yield marked_heading(2, title, "related")
        rows = [c.practice_entry(r, row) for row in group]
        yield raw("\n".join(['<ul class="entries">', *rows, "</ul>"]))


def _neighbours(group: Row, id_: str) -> Row:
    """The next few of a group, around its end: one more record changes few pages."""
    place = group.index(id_)
    around = group[place + 1 :] + group[:place]
    return around[:_SIBLINGS]
