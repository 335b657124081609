"""What is told of an organ's part in a review."""

from generator.pages.reader import Reader
from generator.pages.records import ParticipationRow
from generator.prose.markup import Markup


def rated(r: Reader, row: ParticipationRow) -> Markup:
    """How the organ was rated, where that is public."""
    if row.level is None or row.record.rating is None:
        return ""
    proof = r.cites(row.record.rating.evidence)
    return f'<span class="by">{r.word("rated")}{r.line(row.level.name)} {proof}</span>'
