"""What a record says of an earlier year: the practice that it continues, the problem that recurs.

It is of no later year, and of the same organ, of one that the organ continues, or of one that
a quote names.
"""

from collections.abc import Iterator
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.checking.proving.named import is_named, wordings
from generator.problems.problem import Problem
from generator.records.organ import Organ
from generator.records.parts import Path
from generator.records.practice import Practice
from generator.records.problem import FoundProblem

_FIELDS = {"practice": "continues", "problem": "recurring_from"}


def earlier_problems(parts: Grouped, catalog: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """A practice or problem of an earlier year that is of none, or of somebody else."""
    entry, kind = parts.entry, parts.entry.kind.name
    field = _FIELDS[kind]
    id_ = getattr(parts.record, field)
    before = catalog.entries[kind].get(id_) if id_ is not None else None
    if before is not None:
        own = cast("Practice | FoundProblem", parts.record)
        review, organ = before.value("review"), before.value("organ")
        year, latest = _year(str(review), catalog), _year(own.review, catalog)
        # Two reviews of one year may follow each other.
        if year > latest > 0:
            yield entry.document.problem("not-earlier", (field,), year=str(year))
        if organ and own.organ and organ != own.organ:
            yield from _organ(parts, (field,), (own.organ, str(organ)), catalog, quotes)
    if isinstance(parts.record, FoundProblem) and parts.record.owner is not None:
        yield from _owner(parts, parts.record, catalog, quotes)


def _year(review: str, catalog: Catalog) -> int:
    """The year of a review; that of one which is not there is told at the reference."""
    entry = catalog.entries.get("review", {}).get(review)
    return int(entry.value("year") or 0) if entry is not None else 0


def _organ(
    parts: Grouped, path: Path, ids: tuple[str, str], catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    earlier = catalog.all(Organ).get(ids[1])
    if earlier is None or _related(*ids, catalog):
        return
    if not is_named(earlier, map(quotes.said, parts.quotes())):
        known = wordings(earlier)
        yield parts.entry.document.problem("earlier-of-another", path, organ=ids[1], known=known)


def _owner(
    parts: Grouped, record: FoundProblem, catalog: Catalog, quotes: Quotes
) -> Iterator[Problem]:
    """Who is to solve a problem: its organ, one that continues it, or one that a quote names."""
    owner = catalog.all(Organ).get(record.owner or "")
    if owner is None or record.owner == record.organ:
        return
    if any(row.source not in quotes.readings for row in parts.quotes()):
        return  # Told at the source.
    related = _related(record.organ, record.owner or "", catalog)
    if not related and not is_named(owner, map(quotes.said, parts.quotes())):
        known = wordings(owner)
        yield parts.entry.document.problem("organ-not-listed", ("owner",), known=known)


def _related(one: str, other: str, catalog: Catalog) -> bool:
    """Whether an organ continues another, over any number of steps, in either direction."""
    organs = catalog.all(Organ)
    for field in ("predecessors", "successors"):
        for start, end in ((one, other), (other, one)):
            seen, waiting = {start}, [start]
            while waiting:
                here = organs.get(waiting.pop())
                fresh = [id_ for id_ in getattr(here, field, ()) if id_ not in seen]
                seen.update(fresh)
                waiting += fresh
            if end in seen:
                return True
    return False
