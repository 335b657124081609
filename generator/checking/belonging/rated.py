"""Whether an organ is said to have reported, and has the level that its rating's quotes give it.

Both are told in lists: whoever is said to have reported, or to have a rating, stands in the quote.
"""

from collections.abc import Iterator

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.terms import term_words
from generator.checking.proving.looking import Quotes
from generator.checking.proving.named import is_doubtful, is_named, names_of, others_than, wordings
from generator.evidence.claims.levels import gives_level
from generator.evidence.names.bare import stands_apart
from generator.problems.problem import Problem
from generator.records.evidence import Evidence
from generator.records.organ import Organ
from generator.records.participation import Participation, ParticipationRating
from generator.records.parts import Path
from generator.records.review import Review
from generator.records.source import Source
from generator.records.vocabulary import Vocabulary, VocabularyTerm


def rating_problems(
    parts: Grouped, record: Participation, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    """What the quotes of a participation do not say of its organ and its level."""
    organ = catalog.all(Organ).get(record.organ)
    entry = parts.entry
    # What is not public is shown nowhere.
    rating = record.rating if record.rating is not None and record.rating.public else None
    stated: list[tuple[Path, tuple[Evidence, ...]]] = [(("organ",), record.evidence)]
    if rating is not None:
        stated.append((("rating", "level"), rating.evidence))
    for path, rows in stated if organ is not None else ():
        if organ is None or not rows or is_named(organ, map(quotes.said, rows)):
            continue
        if not is_doubtful(organ):
            yield entry.document.problem("organ-not-listed", path, known=wordings(organ))
    if rating is not None:
        yield from _level(parts, record, rating, catalog, quotes)


def _level(
    parts: Grouped,
    record: Participation,
    rating: ParticipationRating,
    catalog: Catalog,
    quotes: Quotes,
) -> Iterator[Problem]:
    """A level that the quotes of a rating do not have, or give to others."""
    languages = {catalog.get(Source, row.source).language for row in rating.evidence}
    first = catalog.first_language
    by_level = {row.id: term_words(row, languages, first) for row in _scale(record, catalog)}
    words = by_level.get(rating.level)
    if not words:
        return
    said = [quotes.said(row) for row in rating.evidence]
    longer = [word for row in by_level.values() for word in row]
    having = [text for text in said if any(stands_apart(word, text, longer) for word in words)]
    organ = catalog.all(Organ).get(record.organ)
    if having and (organ is None or is_doubtful(organ) or not is_named(organ, said)):
        return  # Told at the reference, at the organ, or as one that no quote names.

    def others() -> Iterator[str]:
        return (name for other in others_than(organ, catalog) for name in names_of(other))

    own = names_of(organ) if organ is not None else ()
    if not any(gives_level(text, rating.level, by_level, own, others) for text in having):
        known = ", ".join(words)
        yield parts.entry.document.problem("level-not-in-quote", ("rating", "level"), known=known)


def _scale(record: Participation, catalog: Catalog) -> tuple[VocabularyTerm, ...]:
    review = catalog.all(Review).get(record.review)
    scale = catalog.all(Vocabulary).get(review.rating.scale or "") if review else None
    return scale.terms if scale else ()
