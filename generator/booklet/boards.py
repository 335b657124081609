"""A display board (展板) of a brand: one large page with its story in short and its QR code."""

from typing import Literal

from generator.booklet.brands import brand_node
from generator.booklet.images import Images
from generator.booklet.notes import Notes
from generator.booklet.sources import note_rows
from generator.booklet.teller import Node, Teller
from generator.booklet.volume import Told, document
from generator.catalog.addresses import address_of
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.records.brand import Brand
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.source import Source

Size = Literal["A2", "A3"]
SIZES: tuple[Size, ...] = ("A2", "A3")
# What is told first where there is no room for everything.
_ORDER = ("approach", "results", "meaning", "carriers", "influence", "insight", "background")
_FIGURES = 4


def board(site: Site, language: str, brand_id: str) -> Told:
    """The board of a brand in one language; the template takes as much of it as there is room."""
    catalog = site.catalog
    brand = catalog.get(Brand, brand_id)
    review_id = brand.reviews[0]
    reader = Reader(site, language, address_of("brand", brand_id) or "")
    images = Images(catalog)
    # Told once for its notes in the order of a board, which is not that of the booklet.
    teller = Teller(reader, Notes(site.proof), frozenset())
    figures = brand.figures[:_FIGURES]
    node: dict[str, object] = {
        **_head(teller, images, brand_id, review_id),
        "figures": teller.figures(figures),
    }
    sections: list[Node] = [
        {"title": teller.plain(teller.words[key]), "rows": teller.claims(getattr(brand, key))}
        for key in _ORDER
        if getattr(brand, key)
    ]
    practices = _practices(teller, brand_id)
    if practices:
        title = teller.plain(teller.words["brand_practices"])
        sections.append({"title": title, "rows": practices})
    node["sections"] = sections
    address = teller.web(reader.address)
    data: dict[str, object] = {
        "words": teller.words,
        "language": language,
        "brand": node,
        "site": teller.line(catalog.settings.name),
        "code": images.code(brand_id, address),
        "address": address,
        "notes": note_rows(teller),
        "sources": _sources(teller),
        "document": document(teller, reader.plain(brand.name), catalog.get(Review, review_id)),
    }
    return Told(data, images.files)


def _head(teller: Teller, images: Images, brand_id: str, review_id: str) -> Node:
    """What stands at the top of a board: the brand without its story."""
    brand = teller.reader.catalog.get(Brand, brand_id)
    summary = teller.prose(brand.summary, teller.seals(brand.evidence))
    quote = teller.quotation(brand.evidence[0])
    # The rest of the brand is told to a teller of its own: its notes are not the board's.
    aside = Teller(teller.reader, Notes(teller.notes.proof), frozenset())
    whole = brand_node(aside, images, brand_id, review_id)
    kept = ("dimension", "name", "phrases", "others", "mark", "mark_alt", "photos")
    owner = teller.line(teller.reader.name("organ", brand.owner))
    return {
        **{key: whole[key] for key in kept},
        "summary": summary,
        "quote": quote,
        "owner": owner,
        "ended": brand.status == "ended",
    }


def _practices(teller: Teller, brand_id: str) -> list[Node]:
    """The practices of a brand in its latest review, as a list."""
    reader = teller.reader
    ids = reader.site.practices_of.get(("brand", brand_id), ())
    rows = [reader.catalog.get(Practice, id_) for id_ in ids]
    reviews = {row.review: reader.catalog.get(Review, row.review).year for row in rows}
    latest = max(reviews, key=lambda id_: (reviews[id_], id_), default="")
    items = [
        [*teller.line(row.title), *teller.seals(row.evidence)]
        for row in rows
        if row.review == latest
    ]
    return [{"k": "ul", "rows": items}] if items else []


def _sources(teller: Teller) -> list[Node]:
    """The sources that the board quotes, in a line each."""
    ids = dict.fromkeys(note.evidence.source for note in teller.notes.rows())
    rows: list[Node] = []
    for id_ in ids:
        source = teller.reader.catalog.get(Source, id_)
        told = teller.plain(f" · {teller.words[f'authority_{source.authority}']}")
        date = f" · {teller.reader.date(source.published)}" if source.published else ""
        rows.append({"name": [*teller.line(source.title), *told, *teller.plain(date)]})
    return rows
