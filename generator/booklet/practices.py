"""What was done, by dimension: the source's words for each, then every practice under it."""

from generator.booklet.images import Images, dimension_node
from generator.booklet.teller import Inlines, Node, Teller, short
from generator.pages.dimensions import dimension_rows
from generator.records.practice import PRACTICE_STORY, Practice
from generator.records.review import Review


def dimension_chapters(teller: Teller, images: Images, review_id: str) -> list[Node]:
    """The dimensions of a review in its order, each with its practices."""
    chapters: list[Node] = []
    for row in dimension_rows(teller.reader, review_id):
        record = row.record
        chapters.append(
            {
                "label": f"dimension:{row.id}",
                "dimension": dimension_node(teller, images, row.id),
                "plain_name": teller.reader.plain(teller.reader.term("dimensions", row.id)),
                "said": teller.short_quote(record.evidence[0]),
                "explanation": teller.row(record.explanation) if record.explanation else [],
                "practices": [_practice(teller, id_) for id_ in row.practices],
            }
        )
    return chapters


def _practice(teller: Teller, id_: str) -> Node:
    reader, words = teller.reader, teller.words
    practice = reader.catalog.get(Practice, id_)
    owner = reader.owner(practice.organ, practice.body)
    if practice.organ:
        by = [[teller.to("organ", practice.organ, teller.line(owner))]]
    else:
        by = [teller.line(owner), teller.plain(words["body_as_whole"])]
    facts = []
    if practice.brand:
        name = teller.line(reader.name("brand", practice.brand))
        facts.append(teller.fact("brand", [teller.to("brand", practice.brand, name)]))
    if practice.continues:
        facts.append(teller.fact("continues", _dated(teller, practice.continues)))
    later = reader.site.continued_by.get(id_, ())
    facts += [teller.fact("continued_by", _dated(teller, row)) for row in later]
    if practice.contact:
        facts.append(teller.fact("whom_to_ask", teller.line(practice.contact)))
    node = {
        "label": f"practice:{id_}",
        "title": teller.line(practice.title),
        "by": by,
        "kind": teller.named(reader.term("practice-kinds", practice.kind)),
        "summary": teller.prose(practice.summary, teller.seals(practice.evidence)),
        "facts": facts,
        "sections": [
            {"title": teller.plain(words[key]), "rows": teller.claims(getattr(practice, key))}
            for key in PRACTICE_STORY
            if getattr(practice, key)
        ],
        "figures": teller.figures(practice.figures),
        "replication": teller.prose(practice.replication) if practice.replication else [],
        "points": teller.points(practice.open_points),
    }
    return {**node, "whole": short(node)}


def _dated(teller: Teller, id_: str) -> Inlines:
    """A practice of another year, with the year."""
    reader = teller.reader
    practice = reader.catalog.get(Practice, id_)
    year = reader.catalog.get(Review, practice.review).year
    told = teller.to("practice", id_, teller.line(practice.title))
    stop = " · "
    return [*teller.plain(teller.words["year_of"].format(year=year) + stop), told]
