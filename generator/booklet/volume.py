"""The whole booklet of a review as data, in the order in which it is read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.booklet.brands import brand_rows
from generator.booklet.glance import date_rows, glance
from generator.booklet.images import Images
from generator.booklet.notes import Notes
from generator.booklet.organs import groups, problem_rows
from generator.booklet.practices import dimension_chapters
from generator.booklet.sources import note_rows, source_rows
from generator.booklet.teller import Node, Teller
from generator.catalog.addresses import address_of
from generator.checking.profile import missing_profile
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.records.participation import Participation
from generator.records.review import Review
from generator.records.source import Source
from generator.records.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Told:
    """A document for the typesetter: its data, and the pictures that it places by name."""

    data: Mapping[str, object]
    files: Mapping[str, bytes]


def volume(site: Site, language: str, review_id: str) -> Told:
    """The booklet of a review in one language."""
    catalog = site.catalog
    review = catalog.get(Review, review_id)
    reader = Reader(site, language, address_of("review", review_id) or "")
    teller = Teller(reader, Notes(site.proof), frozenset(_told(site, review_id)), review.sources)
    images = Images(catalog)
    data: dict[str, object] = {"words": teller.words, "language": language}
    data["glance"] = glance(teller, images, review_id)
    data["brands"] = brand_rows(teller, images, review_id)
    data["dimensions"] = dimension_chapters(teller, images, review_id)
    data["groups"] = groups(teller, review_id)
    data["problems"] = problem_rows(teller, review_id)
    data["open"] = _open(teller, review)
    data["glossary"] = _glossary(teller)
    data["sources"] = source_rows(teller)
    data["notes"] = note_rows(teller)
    data["cover"] = _cover(teller, review)
    data["colophon"] = _colophon(teller, images, review)
    data["document"] = document(teller, teller.reader.plain(review.title), review)
    return Told(data, images.files)


def document(teller: Teller, title: str, review: Review) -> Node:
    """What the file says of itself."""
    reader = teller.reader
    settings = reader.catalog.settings
    sponsor = settings.profile.sponsor
    day = review.first_published
    return {
        "title": title,
        "author": reader.plain(sponsor if sponsor else settings.name),
        "subject": reader.plain(settings.tagline),
        "keywords": [
            reader.plain(reader.term("dimensions", row.dimension)) for row in review.dimensions
        ],
        "date": [day.year, day.month, day.day],
    }


def _told(site: Site, review_id: str) -> Iterator[tuple[str, str]]:
    """The records that the booklet has a place for."""
    for kind in ("brand", "practice"):
        table = site.brands_of if kind == "brand" else site.practices_of
        for id_ in table.get(("review", review_id), ()):
            yield kind, id_
    for id_ in site.participations_of.get(("review", review_id), ()):
        yield "organ", site.catalog.get(Participation, id_).organ
    for id_ in site.catalog.get(Review, review_id).sources:
        yield "source", id_


def _open(teller: Teller, review: Review) -> list[Node]:
    reader, words = teller.reader, teller.words
    told: list[Node] = []
    if review.open_points:
        points = teller.points(review.open_points)
        told.append({"title": teller.plain(words["open_review"]), "points": points})
    for id_ in review.sources:
        source = reader.catalog.get(Source, id_)
        if source.open_points:
            name = teller.line(source.title)
            told.append({"title": name, "points": teller.points(source.open_points)})
    return told


def _glossary(teller: Teller) -> list[Node]:
    tables = sorted(
        teller.reader.catalog.all(Vocabulary).values(), key=lambda row: row.role != "glossary"
    )
    told: list[Node] = []
    for table in tables:
        terms = [
            {
                "name": teller.named(term.name),
                "text": teller.prose(term.definition, teller.seals(term.evidence)),
            }
            for term in table.terms
            if term.definition
        ]
        if terms:
            told.append({"title": teller.line(table.title), "terms": terms})
    return told


def _cover(teller: Teller, review: Review) -> Node:
    reader, words = teller.reader, teller.words
    meeting = date_rows(teller, review.meeting.date)[0] if review.meeting else []
    sources = [
        [
            *teller.line(reader.name("source", id_)),
            *teller.plain(" · " + words[f"authority_{reader.catalog.get(Source, id_).authority}"]),
        ]
        for id_ in review.sources
    ]
    count = len(teller.notes.rows())
    return {
        "body": teller.line(reader.name("body", review.body)),
        "kicker": teller.plain(words["annual_review"]),
        "year": str(review.year),
        "title": teller.line(review.title),
        "phrases": teller.phrases(review.title),
        "site": teller.line(reader.catalog.settings.name),
        "meeting": [row for row in meeting if row["k"] != "note"],
        "sources": sources,
        "count": f"{count:,}",
        "counted": teller.plain(words["quotations_one" if count == 1 else "quotations_many"]),
        "sealed": teller.plain(words["sealed"]),
        "preview": (teller.plain(words["preview"]) if missing_profile(reader.catalog) else []),
    }


def _colophon(teller: Teller, images: Images, review: Review) -> Node:
    reader, words = teller.reader, teller.words
    settings = reader.catalog.settings
    profile = settings.profile
    address = teller.web(reader.address)
    facts = []
    if profile.sponsor:
        facts.append(teller.fact("sponsor", teller.line(profile.sponsor)))
    if profile.contact:
        facts.append(teller.fact("contact", teller.line(profile.contact)))
    facts.append(teller.fact("published_on_site", teller.plain(reader.day(review.first_published))))
    facts.append(teller.fact("licence", teller.row(settings.licence)))
    return {
        "site": teller.line(settings.name),
        "about": teller.prose(settings.about) if settings.about else [],
        "facts": facts,
        "code": images.code("review", address),
        "address": address,
        "marks": teller.plain(words["marks_text"]),
    }
