"""Rows that several kinds of page show: participations with their levels, problems."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.reader import Reader
from generator.pages.rendering import fragment
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.problem import FoundProblem
from generator.records.review import Review
from generator.records.vocabulary import VocabularyTerm


@dataclass(frozen=True, slots=True)
class ParticipationRow:
    """A participation; ``level`` only where the record says that it is public."""

    record: Participation
    level: VocabularyTerm | None
    conflict: bool


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem that a review found."""

    record: FoundProblem
    show_organ: bool


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


def problem_list(reader: Reader, ids: tuple[str, ...], *, show_organ: bool) -> Markup:
    """The problems with these ids, as a block."""
    rows = [ProblemRow(reader.catalog.get(FoundProblem, id_), show_organ) for id_ in ids]
    return fragment("problems.j2", reader, rows=rows)
