"""Each brand's story, as long as its record is."""

from collections.abc import Mapping
from typing import cast

from generator.booklet.glance import date_rows
from generator.booklet.images import Images, dimension_node
from generator.booklet.teller import Inlines, Node, Teller, short
from generator.records.brand import BRAND_STORY, Brand
from generator.records.practice import Practice
from generator.records.text import Text

# The most characters of a brand that shares a page with others, what is between them counted too.
_SHARED = 2100
# And of one that is set closer, so that there is room for another.
_BRIEF = 900
# How many characters would fit into the room that one row of each part takes besides its words.
_ROOM = {"sections": 105, "facts": 57, "practices": 60, "points": 60}
# Figures stand in rows of so many, each as high as so many characters are.
_FIGURES, _FIGURES_ROOM = 3, 200


def brand_rows(teller: Teller, images: Images, review_id: str) -> list[Node]:
    """The brands of a review."""
    ids = teller.reader.site.brands_of.get(("review", review_id), ())
    return [brand_node(teller, images, id_, review_id) for id_ in ids]


def brand_node(teller: Teller, images: Images, id_: str, review_id: str) -> Node:
    """A brand's data."""
    reader, words = teller.reader, teller.words
    brand = reader.catalog.get(Brand, id_)
    quotes = reader.apart(brand.evidence)
    node: dict[str, object] = {
        "label": f"brand:{id_}",
        "dimension": dimension_node(teller, images, brand.dimension),
        "name": teller.line(brand.name),
        "phrases": teller.phrases(brand.name),
        "plain_name": reader.plain(brand.name),
        "others": other_names(teller, brand.name),
        "mark": images.mark(teller, id_),
        "mark_alt": words["mark_label"].format(name=reader.plain(brand.name)),
        "summary": teller.prose(brand.summary, teller.seals(brand.evidence)),
        "quotes": [teller.quotation(row) for row in quotes],
        "facts": _facts(teller, brand),
        "sections": [
            {"title": teller.plain(words[key]), "rows": teller.claims(getattr(brand, key))}
            for key in BRAND_STORY
            if getattr(brand, key)
        ],
        "figures": teller.figures(brand.figures),
        "photos": _photos(teller, images, brand),
        "practices": [
            {
                "name": [teller.to("practice", row, teller.line(practice.title))],
                "note": teller.line(reader.term("practice-kinds", practice.kind)),
                "to": f"practice:{row}",
            }
            for row in reader.site.practices_of.get(("brand", id_), ())
            if (practice := reader.catalog.get(Practice, row)).review == review_id
        ],
        "listed": teller.prose(brand.listed_because) if brand.listed_because else [],
        "replication": teller.prose(brand.replication) if brand.replication else [],
        "points": teller.points(brand.open_points),
    }
    whole = not node["photos"] and shares_page(node)
    return {**node, "whole": whole, "brief": whole and short(node, _BRIEF)}


def shares_page(node: Mapping[str, object]) -> bool:
    """Whether a brand is so short that it is kept together, and may share its page."""
    rows = {part: len(cast("list[Node]", node[part])) for part in (*_ROOM, "figures")}
    room = sum(each * rows[part] for part, each in _ROOM.items())
    room += -(-rows["figures"] // _FIGURES) * _FIGURES_ROOM
    return short(node, _SHARED - room)


def other_names(teller: Teller, name: Text) -> list[Inlines]:
    """A name in the site's other languages, with its sign where it is inferred."""
    rows = []
    for said in teller.reader.other_names(name):
        sign = (
            [teller.badge("inferred", teller.words["name_inferred"])]
            if said.state == "inferred"
            else []
        )
        rows.append([*teller.said(said), *sign])
    own = teller.origin(teller.reader.said(name).state)
    if own:
        rows.append(own)
    return rows


def _facts(teller: Teller, brand: Brand) -> list[Node]:
    reader, words = teller.reader, teller.words
    owner = teller.to("organ", brand.owner, teller.line(reader.name("organ", brand.owner)))
    emblem: list[Inlines] = [[teller.badge("unpublished", words["not_published"])]]
    if brand.emblem:
        emblem = [teller.plain(words["published"])]
    since: list[Inlines] = [[teller.badge("unpublished", words["not_stated"])]]
    if brand.first_year:
        since = date_rows(teller, brand.first_year)
    facts = [
        teller.fact("owner", [owner]),
        teller.fact("emblem", *emblem),
        teller.fact("first_year", *since),
    ]
    if brand.last_year:
        facts.append(teller.fact("last_year", *date_rows(teller, brand.last_year)))
    elif brand.status != "unknown":
        facts.append(teller.fact("status", teller.plain(words[f"status_{brand.status}"])))
    for award in brand.awards:
        date = [teller.plain(reader.date(award.date))] if award.date else []
        title = [*teller.line(award.title), *teller.seals(award.evidence)]
        facts.append(teller.fact("award", title, *date))
    if brand.predecessor:
        name = teller.line(reader.name("brand", brand.predecessor))
        facts.append(teller.fact("continues", [teller.to("brand", brand.predecessor, name)]))
    if brand.contact:
        facts.append(teller.fact("whom_to_ask", teller.line(brand.contact)))
    return facts


def _photos(teller: Teller, images: Images, brand: Brand) -> list[Node]:
    ids = dict.fromkeys((*((brand.emblem,) if brand.emblem else ()), *brand.media))
    photos = [(id_, images.photo(teller, id_)) for id_ in ids]
    return [{**photo, "emblem": id_ == brand.emblem} for id_, photo in photos if photo]
