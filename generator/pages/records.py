"""Participations with their levels, as several kinds of page show them."""

from typing import NamedTuple

from generator.pages.reader import Reader
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.review import Review
from generator.records.vocabulary import VocabularyTerm


class ParticipationRow(NamedTuple):
    """A participation; ``level`` only where the record says that it is public."""

    record: Participation
    level: VocabularyTerm | None
    conflict: bool


def participation_rows(reader: Reader, ids: tuple[str, ...]) -> list[ParticipationRow]:
    """Participations in their order, each with what may be shown of its rating."""
    rows = []
    for id_ in ids:
        record = reader.catalog.get(Participation, id_)
        organ = reader.catalog.get(Organ, record.organ)
        party = organ.party_organization
        conflict = party is not None and party.status == "conflict"
        rows.append(ParticipationRow(record, _public_level(reader, record), conflict))
    return rows


def _public_level(reader: Reader, record: Participation) -> VocabularyTerm | None:
    rating = record.rating
    review = reader.catalog.get(Review, record.review)
    if rating is None or not rating.public or review.rating.scale is None:
        return None
    scale = reader.catalog.scale(review.rating.scale)
    return next(term for term in scale.terms if term.id == rating.level)
