"""The review at a glance: what it was, its figures, and the matrix of organs and dimensions."""

from generator.booklet.images import Images, dimension_node
from generator.booklet.teller import Inlines, Node, Teller
from generator.records.body import Body
from generator.records.evidence import DateClaim
from generator.records.participation import Participation
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.source import Source


def glance(teller: Teller, images: Images, review_id: str) -> Node:
    """The chapter's data."""
    review = teller.reader.catalog.get(Review, review_id)
    summary = review.summary
    return {
        "summary": teller.claims([summary]) if summary else [],
        "facts": _facts(teller, review),
        "figures": teller.figures(review.figures),
        "dimensions": [dimension_node(teller, images, d.dimension) for d in review.dimensions],
        "matrix": matrix(teller, review_id),
    }


def _facts(teller: Teller, review: Review) -> list[Node]:
    words, reader = teller.words, teller.reader
    facts = []
    meeting = review.meeting
    if meeting is not None:
        name = [*teller.named(meeting.name), *teller.seals(meeting.evidence)]
        facts.append(teller.fact("the_meeting", name))
        facts.append(teller.fact("meeting_held", *date_rows(teller, meeting.date)))
        venue = teller.line(meeting.venue) if meeting.venue else _unsaid(teller, "not_stated")
        facts.append(teller.fact("venue", venue))
    rating = (
        teller.plain(words["published"])
        if review.rating.published
        else _unsaid(teller, "not_published")
    )
    note = [teller.row(review.rating.note)] if review.rating.note else []
    facts.append(teller.fact("ratings", rating, *note))
    sources = []
    for id_ in review.sources:
        authority = reader.catalog.get(Source, id_).authority
        told = teller.to("source", id_, teller.line(reader.name("source", id_)))
        sources += [[told], teller.plain(words[f"authority_{authority}"])]
    facts.append(teller.fact("source", *sources))
    return facts


def _unsaid(teller: Teller, word: str) -> Inlines:
    return [teller.badge("unpublished", teller.words[word])]


def date_rows(teller: Teller, date: DateClaim) -> list[Inlines]:
    """A date with its seals, and why its inferred parts are likely."""
    told = [*teller.plain(teller.reader.date(date.value)), *teller.seals(date.evidence)]
    if date.inferred is None:
        return [told]
    key = f"parts_inferred_{'_'.join(date.inferred_parts)}"
    word = teller.words.get(key) or teller.words["inferred"]
    return [[*told, teller.badge("inferred", word)], teller.row(date.inferred)]


def matrix(teller: Teller, review_id: str) -> list[Node]:
    """Lines of the matrix: those who took part in their order, then others with a practice."""
    site, catalog = teller.reader.site, teller.reader.catalog
    review = catalog.get(Review, review_id)
    rows = [
        catalog.get(Participation, id_).organ
        for id_ in site.participations_of.get(("review", review_id), ())
    ]
    owners = [("organ", id_) for id_ in rows]
    cells: dict[tuple[tuple[str, str], str], list[Node]] = {}
    for id_ in site.practices_of.get(("review", review_id), ()):
        practice = catalog.get(Practice, id_)
        kind = "organ" if practice.organ else "body"
        owner = (kind, practice.organ or practice.body or "")
        owners.append(owner)
        told = {"to": f"practice:{id_}", "title": teller.line(practice.title)}
        cells.setdefault((owner, practice.dimension), []).append(told)
    ordered = sorted(dict.fromkeys(owners), key=lambda row: row[0] == "body")
    return [
        {
            "name": _owner(teller, *owner),
            "cells": [cells.get((owner, d.dimension), []) for d in review.dimensions],
        }
        for owner in ordered
    ]


def _owner(teller: Teller, kind: str, id_: str) -> Inlines:
    if kind == "organ":
        return teller.line(teller.reader.short(id_))
    body = teller.line(teller.reader.catalog.get(Body, id_).name)
    form = "（{}）" if teller.language == "zh" else " ({})"
    return [*body, *teller.plain(form.format(teller.words["body_as_whole"]))]
