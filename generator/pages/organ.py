"""An organ's page: what it did, what sources call it, what kind of organization it has."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.catalog.addresses import HOME, ORGANS, address_of
from generator.pages import components as c
from generator.pages.blocks import Block, heading, joined, raw
from generator.pages.languages import tag_of
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.records import participation_rows
from generator.pages.rendering import described
from generator.pages.site import Site
from generator.prose.escaping import escape
from generator.records.brand import Brand
from generator.records.organ import Alias, Organ, PartyOrganization
from generator.records.parts import evidence_of, parts
from generator.records.practice import Practice
from generator.records.review import Review


def organ_page(site: Site, language: str, id_: str) -> Page:
    """The page of an organ."""
    organ = site.catalog.get(Organ, id_)
    reader = Reader(site, language, address_of("organ", id_) or "")
    words = reader.words
    practices = [
        (row, site.catalog.get(Practice, row)) for row in site.practices_of.get(("organ", id_), ())
    ]
    first_source = next((row.source for _, row in evidence_of(parts(organ))), "")
    return Page(
        reader.address,
        "organ",
        reader.plain(organ.name),
        _description(reader, organ, practices),
        joined(_blocks(reader, id_, practices, first_source)),
        (Crumb(words["home"], HOME), Crumb(words["organs_title"], ORGANS)),
        organ.first_published.isoformat(),
        reader.plain(reader.name("source", first_source)) if first_source else "",
        words["organs_title"],
    )


def _description(r: Reader, organ: Organ, practices: list[tuple[str, Practice]]) -> str:
    name = r.plain(organ.name)
    titles = [r.plain(row.title) for _, row in practices]
    if r.language == "en":
        return described([f"{name}:", *(f"{title}." for title in titles)])
    return described([f"{name}：{'；'.join(titles)}"])


def _blocks(
    r: Reader, id_: str, practices: list[tuple[str, Practice]], first_source: str
) -> Iterator[Block]:
    """The page from top to bottom."""
    organ = r.catalog.get(Organ, id_)
    yield _cover(r, id_, organ)
    yield heading(2, r.words["what_was_done"], "practices")
    yield from _practices(r, practices)
    yield from _brands(r, id_)
    yield heading(2, r.words["names_in_source"], "names")
    yield from _names(r, organ)
    if organ.party_organization:
        yield from _type(r, organ.party_organization)
    yield from c.found_problems(r, r.site.problems_of.get(("organ", id_), ()), show_organ=False)
    yield from c.points(r, organ.open_points)
    yield raw(c.colophon(r, "organ", id_, organ, first_source))


def _cover(r: Reader, id_: str, organ: Organ) -> Block:
    sector = ""
    if organ.sector:
        inferred = c.badge("inferred", r.words["inferred"]) if organ.sector.inferred else ""
        sector = f"<span>{r.line(r.term('sectors', organ.sector.term))}</span>{inferred}"
    return raw(
        '<header class="cover">\n<div>\n'
        f'<p class="kicker"><span>{r.word("organ_kicker")}</span>'
        f"<span>{r.line(r.name('body', organ.body))}</span>{sector}"
        f"{c.name_sign(r, organ.name)}</p>\n"
        f"{c.title(r, organ.name)}\n{c.other_names(r, organ.name)}</div>\n"
        f"{c.facts_list(_facts(r, id_, organ))}\n</header>"
    )


def _facts(r: Reader, id_: str, organ: Organ) -> Iterator[Markup]:
    if organ.party_organization:
        yield c.fact(r, "party_organization", _kind(r, organ.party_organization))
    yield from _participations(r, id_)
    if organ.predecessors:
        yield c.fact(r, "predecessor", *(c.organ_link(r, row) for row in organ.predecessors))
    if organ.successors:
        yield c.fact(r, "successor", *(c.organ_link(r, row) for row in organ.successors))
    if organ.valid_from:
        yield c.fact(r, "since", c.proved_date(r, organ.valid_from))
    if organ.valid_to:
        yield c.fact(r, "until", c.proved_date(r, organ.valid_to))


def _kind(r: Reader, party: PartyOrganization) -> str:
    """What kind of Party organization it has, or that this is open, with a way to why."""
    if party.status == "confirmed":
        claim = party.claims[0]
        return f"{r.line(r.term('organization-types', claim.type))} {r.cites(claim.evidence)}"
    if party.status == "conflict":
        return f'<a href="#type">{c.badge("conflict", r.words["type_conflict"])}</a>'
    unknown = c.badge("unpublished", r.words["type_unknown"])
    return f'<a href="#type">{unknown}</a>' if party.claims or party.note else unknown


def _participations(r: Reader, id_: str) -> Iterator[Markup]:
    """How it took part in each review, the latest first."""
    rows = [
        (r.catalog.get(Review, row.record.review).year, row)
        for row in participation_rows(r, r.site.participations_of.get(("organ", id_), ()))
    ]
    for year, row in sorted(rows, key=lambda pair: -pair[0]):
        href = r.to_record("review", row.record.review)
        yield Markup(
            f'<div><dt><a href="{href}">{r.word("review_of_year", year=year)}</a></dt>'
            f"<dd>{r.word(f'mode_{row.record.mode}')} {r.cites(row.record.evidence)}"
            f"{c.rated(r, row)}</dd></div>"
        )


def _practices(r: Reader, practices: list[tuple[str, Practice]]) -> Iterator[Block]:
    """What it did, year by year where there are several."""
    if not practices:
        yield raw(f'<p class="muted">{r.word("no_practice_note")}</p>')
    years = [
        (review, rows)
        for review in r.site.reviews
        if (rows := [row for row in practices if row[1].review == review])
    ]
    for review, rows in years:
        if len(years) > 1:
            year = r.catalog.get(Review, review).year
            yield heading(3, r.words["review_of_year"].format(year=year), f"y-{review}")
        for id_, practice in rows:
            yield _done(r, id_, practice, "h4" if len(years) > 1 else "h3")


def _done(r: Reader, id_: str, practice: Practice, level: str) -> Block:
    """A practice, with the source's words for it."""
    kind = r.line(r.term("practice-kinds", practice.kind))
    return raw(
        f'<section class="done" data-dim="{r.place(practice.dimension)}"><div>'
        f"<{level}>{c.record_link(r, 'practice', id_)}</{level}>\n"
        f'<p class="kicker">{c.dimension(r, practice.dimension, practice.review)}'
        f"<span>{kind}</span></p>\n"
        f"<p>{r.row(practice.summary)} {r.cites(practice.evidence)}</p></div>\n"
        f"{c.quotation(r, practice.evidence[0], 'small')}\n</section>"
    )


def _brands(r: Reader, id_: str) -> Iterator[Block]:
    ids = r.site.brands_of.get(("organ", id_), ())
    if ids:
        yield heading(2, r.words["its_brands"], "brands")
        cards = [c.brand_card(r, row, r.catalog.get(Brand, row)) for row in ids]
        yield raw("\n".join(['<ul class="cards">', *cards, "</ul>"]))


def _names(r: Reader, organ: Organ) -> Iterator[Block]:
    """What sources call it, and what is inferred."""
    if organ.identity:
        sign = c.badge("inferred", r.words["inferred"])
        yield raw(f'<div class="notice"><p>{sign} {r.row(organ.identity)}</p></div>')
    heads = "".join(
        f'<th scope="col">{r.word(key)}</th>' for key in ("wording", "kind_of_name", "where")
    )
    rows = "".join(_name(r, alias) for alias in organ.aliases)
    yield raw(
        '<div class="table" role="region" aria-labelledby="names" tabindex="0"><table>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>"
    )


def _name(r: Reader, alias: Alias) -> str:
    lang = f' lang="{tag_of(alias.language)}"' if alias.language != r.language else ""
    where = r.cites(alias.evidence)
    if alias.inferred and not alias.evidence:
        where = c.why(r, "inferred", r.words["inferred"], alias.inferred)
    return (
        f"<tr><td{lang}>{escape(alias.text)}</td><td>{r.word(f'alias_{alias.kind}')}</td>"
        f"<td>{where}</td></tr>\n"
    )


def _type(r: Reader, party: PartyOrganization) -> Iterator[Block]:
    """All that sources say of its kind, where they contradict each other or say too little."""
    if not party.note and (party.status == "confirmed" or not party.claims):
        return
    look = " conflict" if party.status == "conflict" else ""
    note = r.row(party.note) if party.note else r.word(f"type_status_{party.status}")
    rows = ""
    for row in party.claims:
        quotes = "".join(f"{c.quotation(r, quote, 'small')}\n" for quote in row.evidence)
        name = c.named(r, r.term("organization-types", row.type))
        rows += f'<div><p class="says">{name}</p>\n{quotes}</div>\n'
    yield raw(
        f'<section class="claims{look}">\n'
        f'<header><h2 id="type">{r.word("type_heading")}</h2><p>{note}</p></header>\n'
        f"{rows}</section>"
    )
