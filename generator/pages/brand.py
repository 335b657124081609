"""A brand's page: its story, as long as the record is."""

from collections.abc import Iterator

from generator.catalog.addresses import BRANDS, HOME, address_of
from generator.pages import components as c
from generator.pages.blocks import Block, heading, joined, raw
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.shown import sealed
from generator.pages.site import Site
from generator.pages.telling import described, sources_named
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.brand import BRAND_STORY, Award, Brand

_RELATED = 5


def brand_page(site: Site, language: str, id_: str) -> Page:
    """The page of a brand."""
    brand = site.catalog.get(Brand, id_)
    reader = Reader(site, language, address_of("brand", id_) or "", is_record=True)
    words = reader.words
    return Page(
        reader.address,
        "brand",
        reader.plain(brand.name),
        described([reader.plain(brand.summary)]),
        joined(_blocks(reader, id_, brand)),
        (Crumb(words["home"], HOME), Crumb(words["brands"], BRANDS)),
        brand.first_published.isoformat(),
        sources_named(reader, reader.cited_sources),
        words["brands"],
    )


def _blocks(r: Reader, id_: str, brand: Brand) -> Iterator[Block]:
    """The page from top to bottom."""
    yield _cover(r, id_, brand)
    yield raw(
        f'<aside class="margin" aria-label="{r.word("key_facts")}">\n'
        f"{c.facts_list(_facts(r, brand))}\n</aside>"
    )
    yield from c.quotations(r, brand.evidence)
    if brand.listed_because:
        yield raw(f'<div class="notice"><p>{r.row(brand.listed_because)}</p></div>')
    for key in BRAND_STORY:
        yield from c.claims(r, r.words[key], key, getattr(brand, key))
    yield from c.figures(r, brand.figures)
    yield from c.photos(r, brand.media)
    yield from _practices(r, id_)
    yield from c.replication(r, brand.replication)
    yield from c.points(r, brand.open_points)
    yield from _related(r, id_, brand)
    yield raw(c.share(r, "brand", id_, brand.name))
    yield raw(c.colophon(r, "brand", id_, brand, r.cited_sources))


def _cover(r: Reader, id_: str, brand: Brand) -> Block:
    label = r.words["mark_label"].format(name=r.plain(brand.name))
    return raw(
        '<header class="cover plate">\n<div>\n'
        f'<p class="kicker"><span>{r.word("brand_kicker")}</span>'
        f"{c.dimension(r, brand.dimension, brand.reviews[0])}{c.name_sign(r, brand.name)}</p>\n"
        f"{c.title(r, brand.name)}\n{c.other_names(r, brand.name)}"
        f"{c.lead(r, brand.summary, brand.evidence)}\n</div>\n"
        f'<div class="art">{r.mark(id_, label)}</div>\n</header>'
    )


def _facts(r: Reader, brand: Brand) -> Iterator[Markup]:
    yield c.fact(r, "owner", c.organ_link(r, brand.owner))
    own = c.emblem(r, brand.emblem) if brand.emblem else _lacking(r, "not_published")
    yield c.fact(r, "emblem", own)
    yield c.fact(r, "first_year", _first_year(r, brand))
    if brand.last_year:
        yield c.fact(r, "last_year", c.proved_date(r, brand.last_year))
    elif brand.status != "unknown":
        yield c.fact(r, "status", r.word(f"status_{brand.status}"))
    if brand.awards:
        yield c.fact(r, "award", *(_award(r, row) for row in brand.awards))
    if brand.predecessor:
        yield c.fact(r, "continues", c.record_link(r, "brand", brand.predecessor))
    yield c.fact(r, "review", *(c.record_link(r, "review", id_) for id_ in brand.reviews))
    yield c.source_fact(r, (row.source for row in brand.evidence))
    if brand.contact:
        yield c.fact(r, "whom_to_ask", r.line(brand.contact))


def _first_year(r: Reader, brand: Brand) -> str:
    if brand.first_year is None:
        return _lacking(r, "not_stated")
    return f"{escape(r.date(brand.first_year.value))} {r.cites(brand.first_year.evidence)}"


def _award(r: Reader, award: Award) -> str:
    date = f'<span class="by">{escape(r.date(award.date))}</span>' if award.date else ""
    return f"{sealed(r.line(award.title), r.cites(award.evidence))}{date}"


def _lacking(r: Reader, word: str) -> Markup:
    return c.badge("unpublished", r.words[word])


def _practices(r: Reader, id_: str) -> Iterator[Block]:
    """The practices that carry the brand."""
    ids = r.site.practices_of.get(("brand", id_), ())
    if ids:
        yield heading(2, r.words["brand_practices"], "practices")
        rows = [c.practice_entry(r, row, with_owner=False) for row in ids]
        yield raw("\n".join(['<ul class="entries">', *rows, "</ul>"]))


def _related(r: Reader, id_: str, brand: Brand) -> Iterator[Block]:
    related = related_brands(r.site, id_)
    if related:
        yield heading(2, r.words["related"], "related")
        rows = [f"<li>{c.brand_link(r, row)}</li>" for row in related]
        rows.append(f"<li>{c.organ_link(r, brand.owner)}</li>")
        yield raw("\n".join(['<ul class="links">', *rows, "</ul>"]))


def related_brands(site: Site, id_: str) -> list[str]:
    """Brands that the record names, then others of its reviews; never a list without end."""
    brand = site.catalog.get(Brand, id_)
    ids = [*brand.related, *site.brands_of.get(("brand", id_), ())]
    if brand.predecessor:
        ids.append(brand.predecessor)
    for review in brand.reviews:
        ids += site.brands_of.get(("review", review), ())[: _RELATED + 1]
    return [row for row in dict.fromkeys(ids) if row != id_][:_RELATED]
