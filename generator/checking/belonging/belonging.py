"""What a record is said to belong to, held against its quotes: its reviews and its organ.

A record tells of a review whose source it quotes. Its organ is named where it is quoted: in the
quote, in its sentence or the one before, or as the last organ before it; or the record goes on with
another of the same organ.
"""

from collections.abc import Iterable, Iterator, Sequence, Set

from generator.catalog.catalog import Catalog
from generator.checking.belonging.rated import rating_problems
from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.checking.proving.named import (
    begins_with_another,
    is_doubtful,
    is_last_named,
    is_named,
    is_of_others,
    place_of,
    wordings,
)
from generator.problems.problem import Problem
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.parts import Path
from generator.records.practice import Practice
from generator.records.problem import FoundProblem
from generator.records.review import Review
from generator.records.source import Source


def belonging_problems(parts: Grouped, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """What the quotes of a record do not say of its reviews, its organ and its level."""
    record, quoted = parts.record, parts.sources
    # What can be read, which was looked at, is there.
    unread = [id_ for id_ in quoted if id_ not in quotes.readings]
    if not quoted or (unread and not all(map(catalog.all(Source).__contains__, unread))):
        return
    if isinstance(record, Brand):
        reviews: list[tuple[Path, str]] = [
            (("reviews", at), id_) for at, id_ in enumerate(record.reviews)
        ]
        yield from _reviews(parts, reviews, quoted, catalog)
        yield from _organ(parts, ("owner",), record.owner, catalog, quotes)
    elif isinstance(record, Participation):
        yield from _reviews(parts, [(("review",), record.review)], quoted, catalog)
        yield from rating_problems(parts, record, catalog, quotes)
    elif isinstance(record, Practice | FoundProblem):
        yield from _reviews(parts, [(("review",), record.review)], quoted, catalog)
        if record.organ is not None:
            yield from _organ(parts, ("organ",), record.organ, catalog, quotes)


def _reviews(
    parts: Grouped, named: Iterable[tuple[Path, str]], quoted: Set[str], catalog: Catalog
) -> Iterator[Problem]:
    for path, id_ in named:
        review = catalog.all(Review).get(id_)
        if review is not None and quoted.isdisjoint(review.sources):
            known = ", ".join(review.sources)
            yield parts.entry.document.problem("review-not-quoted", path, known=known)


def _organ(
    parts: Grouped, path: Path, id_: str, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    organ = catalog.all(Organ).get(id_)
    if organ is None:
        return  # Told at the reference.
    rows = parts.quotes()
    if isinstance(parts.record, FoundProblem):
        rows = _of_finding(parts.record, organ, rows, catalog, quotes)
    elif isinstance(parts.record, Brand):
        rows = _of_brand(parts.record, organ, rows, catalog, quotes)
    if is_named(organ, map(quotes.said, rows)):
        return  # As nearly all are.
    if is_doubtful(organ) or any(place_of(row, quotes) is None for row in rows):
        return  # Told at the organ, or at the quote.
    near = is_named(organ, (quotes.around(row) for row in rows))
    if not (
        _goes_on(parts, id_, catalog)
        or (near and not is_of_others(organ, rows, catalog, quotes))
        or any(is_last_named(organ, row, catalog, quotes) for row in rows)
    ):
        known = wordings(organ)
        yield parts.entry.document.problem("organ-not-named", path, known=known)


def _of_finding(
    record: FoundProblem,
    organ: Organ,
    rows: Sequence[Evidence],
    catalog: Catalog,
    quotes: Quotes,
) -> Sequence[Evidence]:
    """The quotes that tell whose problem it is: those of the finding, if one begins with another.

    What was done about it may name whoever helped.
    """
    found = list(record.finding.evidence)
    said = list(map(quotes.said, found))
    if is_named(organ, said):
        return rows
    return found if any(begins_with_another(organ, text, catalog) for text in said) else rows


def _of_brand(
    record: Brand, organ: Organ, rows: Sequence[Evidence], catalog: Catalog, quotes: Quotes
) -> Sequence[Evidence]:
    """The quotes that tell whose brand it is: those that name it, if each begins with another.

    What is told of it besides may name whoever paid. An organ that the owner continues, or that
    continues it, is no other one.
    """
    own = list(record.evidence)
    said = list(map(quotes.said, own))
    if is_named(organ, said):
        return rows
    known = catalog.all(Organ)
    kin = [known[id_] for id_ in (*organ.predecessors, *organ.successors) if id_ in known]
    kin += [row for row in known.values() if record.owner in (*row.predecessors, *row.successors)]
    if any(is_named(one, said) for one in kin):
        return rows
    return own if all(begins_with_another(organ, text, catalog) for text in said) else rows


def _goes_on(parts: Grouped, organ: str, catalog: Catalog) -> bool:
    """Whether a record belongs to one of the same organ, or continues one."""
    record = parts.record
    if isinstance(record, Practice):
        brand = catalog.all(Brand).get(record.brand or "")
        before = catalog.all(Practice).get(record.continues or "")
        return (brand is not None and brand.owner == organ) or (
            before is not None and before.organ == organ
        )
    return False
