"""How an organ took part in a review, held against the quotes that say so."""

from collections.abc import Iterator
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.checking.proving.named import is_named, others_than
from generator.evidence.claims.modes import mode_behind, says_mode, says_reporting, told_mode
from generator.problems.problem import Problem
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.review import Review

_TOLD = ("on-site", "written")


def reporting_problems(parts: Grouped, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """A mode that the quotes contradict or prove of others, a rating that the review keeps back."""
    record = cast(Participation, parts.record)
    entry = parts.entry
    rating = record.rating
    is_public = rating is not None and rating.public
    review = catalog.all(Review).get(record.review) if is_public else None
    if review is not None and not review.rating.published:
        yield entry.document.problem("rating-kept-back", ("rating", "public"), review=record.review)
    organ = catalog.all(Organ).get(record.organ)
    if organ is None or record.mode not in _TOLD:
        return
    names = [row.text for row in organ.aliases]
    said = [quotes.said(row) for row in record.evidence]
    # As nearly all are.
    if any(mode_behind(text, name) == record.mode for text in said for name in names):
        return
    if any(row.source not in quotes.readings for row in record.evidence):
        return  # Told at the source, or at the reference.
    told = {told_mode(text, names) for text in said} - {""}
    if not told:
        sentences = [quotes.around(row, before=0) for row in record.evidence]
        told = {told_mode(text, names) for text in sentences} - {""}
        if not told and _of_others(organ, sentences, catalog):
            yield entry.document.problem("mode-of-others", ("mode",))
    if told and record.mode not in told:
        yield entry.document.problem("mode-differs", ("mode",), known=", ".join(sorted(told)))


def _of_others(organ: Organ, sentences: list[str], catalog: Catalog) -> bool:
    """Whether the quotes tell how other organs reported, and of this one no report at all."""
    own = [text for text in sentences if is_named(organ, [text])]
    rest = [text for text in sentences if text not in own and says_mode(text)]
    if not own or not rest or any(map(says_reporting, own)):
        return False
    others = list(others_than(organ, catalog))
    return all(any(is_named(other, [text]) for other in others) for text in rest)
