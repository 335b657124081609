"""An organ's page: what it did year by year, what sources call it, what organization it has."""

from collections.abc import Iterator

from generator.catalog.addresses import HOME, ORGANS, address_of
from generator.pages import components as c
from generator.pages.blocks import Block, heading, joined, raw
from generator.pages.languages import tag_of
from generator.pages.organ_years import timeline
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.shown import sealed
from generator.pages.site import Site
from generator.pages.telling import described, sources_named
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.records.brand import Brand
from generator.records.organ import Alias, Organ, PartyOrganization


def organ_page(site: Site, language: str, id_: str) -> Page:
    """The page of an organ."""
    organ = site.catalog.get(Organ, id_)
    r = Reader(site, language, address_of("organ", id_) or "", is_record=True)
    words = r.words
    return Page(
        r.address,
        "organ",
        r.plain(organ.name),
        described(_description(r, id_, organ)),
        joined(_blocks(r, id_, organ)),
        (Crumb(words["home"], HOME), Crumb(words["organs_title"], ORGANS)),
        organ.first_published.isoformat(),
        sources_named(r, r.cited_sources),
        words["organs_title"],
    )


def _description(r: Reader, id_: str, organ: Organ) -> list[str]:
    ids = r.site.practices_of.get(("organ", id_), ())
    titles = [r.plain_name("practice", row) for row in ids]
    name = r.plain(organ.name)
    if r.language == "zh":
        return [f"{name}：{'；'.join(titles)}"]
    return [f"{name}:", *(f"{title}." for title in titles)]


def _blocks(r: Reader, id_: str, organ: Organ) -> Iterator[Block]:
    """The page from top to bottom."""
    yield _cover(r, organ)
    yield from timeline(r, id_)
    brands = r.site.brands_of.get(("organ", id_), ())
    if brands:
        yield heading(2, r.words["its_brands"], "brands")
        cards = [c.brand_card(r, row, r.catalog.get(Brand, row)) for row in brands]
        yield raw("\n".join(['<ul class="cards">', *cards, "</ul>"]))
    yield from _names(r, organ)
    yield from _party_organization(r, organ.party_organization)
    yield from c.found_problems(r, r.site.problems_of.get(("organ", id_), ()), show_organ=False)
    yield from c.points(r, organ.open_points)
    yield raw(c.share(r, "organ", id_, organ.name))
    yield raw(c.colophon(r, "organ", id_, organ, r.cited_sources))


def _cover(r: Reader, organ: Organ) -> Block:
    kicker = [r.word("organ_kicker"), str(r.called("body", organ.body))]
    signs = [c.name_sign(r, organ.name)]
    if organ.sector:
        kicker.append(str(r.line(r.term("sectors", organ.sector.term))))
        if organ.sector.inferred:
            signs.insert(0, c.badge("inferred", r.words["sector_inferred"]))
    shown = "".join([*(f"<span>{row}</span>" for row in kicker), *signs])
    facts = list(_facts(r, organ))
    listed = f"{c.facts_list(facts)}\n" if facts else ""
    return raw(
        f'<header class="cover">\n<div>\n<p class="kicker">{shown}</p>\n'
        f"{c.title(r, organ.name)}\n{c.other_names(r, organ.name)}</div>\n{listed}</header>"
    )


def _facts(r: Reader, organ: Organ) -> Iterator[Markup]:
    if organ.party_organization:
        yield c.fact(r, "party_organization", _type(r, organ.party_organization))
    for key, ids in (("predecessor", organ.predecessors), ("successor", organ.successors)):
        if ids:
            yield c.fact(r, key, *(c.organ_link(r, row) for row in ids))
    for key, date in (("since", organ.valid_from), ("until", organ.valid_to)):
        if date:
            yield c.fact(r, key, c.proved_date(r, date))


def _type(r: Reader, party: PartyOrganization) -> str:
    """The type of its Party organization, or a sign that leads to what sources say of it."""
    if party.status == "confirmed":
        claim = party.claims[0]
        return sealed(r.line(r.term("organization-types", claim.type)), r.cites(claim.evidence))
    if party.status == "conflict":
        return f'<a href="#type">{c.badge("conflict", r.words["type_conflict"])}</a>'
    sign = c.badge("unpublished", r.words["type_unknown"])
    return f'<a href="#type">{sign}</a>' if party.claims or party.note else sign


def _names(r: Reader, organ: Organ) -> Iterator[Block]:
    """Every wording of its name, with where it stands."""
    yield heading(2, r.words["names_in_source"], "names")
    if organ.identity:
        sign = c.badge("inferred", r.words["inferred"])
        yield raw(f'<div class="notice"><p>{sign} {r.row(organ.identity)}</p></div>')
    heads = "".join(
        f'<th scope="col">{r.word(key)}</th>' for key in ("wording", "kind_of_name", "where")
    )
    rows = "".join([_alias(r, alias) for alias in organ.aliases])
    yield raw(
        '<div class="table" role="region" aria-labelledby="names" tabindex="0"><table>\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>"
    )


def _alias(r: Reader, alias: Alias) -> str:
    lang = f' lang="{tag_of(alias.language)}"' if alias.language != r.language else ""
    where: str = r.cites(alias.evidence)
    if not alias.evidence and alias.inferred:
        where = c.why(r, "inferred", r.words["inferred"], alias.inferred)
    return (
        f"<tr><td{lang}>{escape(alias.text)}</td><td>{r.word(f'alias_{alias.kind}')}</td>"
        f"<td>{where}</td></tr>\n"
    )


def _party_organization(r: Reader, party: PartyOrganization | None) -> Iterator[Block]:
    """What sources say of the type, side by side, where they do not settle it."""
    if party is None or not (party.note or (party.claims and party.status != "confirmed")):
        return
    note = r.row(party.note) if party.note else r.word(f"type_status_{party.status}")
    claims = ""
    several = r.site.several["source"]
    for claim in party.claims:
        type_ = c.named(r, r.term("organization-types", claim.type))
        quotes = "".join(
            f"{c.quotation(r, row, 'small', several=several)}\n" for row in claim.evidence
        )
        claims += f'<div><p class="says">{type_}</p>\n{quotes}</div>\n'
    look = " conflict" if party.status == "conflict" else ""
    yield heading(2, r.words["type_heading"], "type")
    yield raw(f'<div class="claims{look}">\n<p>{note}</p>\n{claims}</div>')
