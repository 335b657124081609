"""Days on which records are said to have stood on the site, and can't or hardly can.

No clock is asked: the same records have the same problems on every day and every machine. What
lies ahead of today is told by the other records, none of which is anywhere near.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from generator.catalog.catalog import Catalog
from generator.problems.problem import Problem
from generator.reading.entry import Entry

_FIRST, _RETRIEVED = "first_published", "retrieved"

# On this day of 1991 the World Wide Web was announced to everybody.
_WEB = "1991-08-06"
# A site may rest for a year between two reviews, and a bit.
_NEAR = 731
# So many records may have been copied from a mistaken one; more are a site that goes on.
_FEW = 3


def day_problems(catalog: Catalog) -> Iterator[Problem]:
    """Days before there was a web, and a few that lie years after all others."""
    entries = list(catalog.walk())
    days = Counter(_day(entry) for entry in entries)
    ordered = sorted(day for day in days if day >= _WEB)
    known = _last_but_few(ordered, days)
    for entry in entries:
        day = _day(entry)
        if day < _WEB:
            yield entry.document.problem("day-before-web", (_FIRST,), web=_WEB)
        elif known and day > known and _is_far(known, day):
            yield entry.document.problem("day-far-ahead", (_FIRST,), known=known)
    for entry in catalog.entries.get("source", {}).values():
        taken = entry.value(_RETRIEVED)
        if known and taken is not None and _is_far(known, str(taken)):
            yield entry.document.problem("day-far-ahead", (_RETRIEVED,), known=known)


def _day(entry: Entry) -> str:
    return str(entry.value(_FIRST))


def _last_but_few(ordered: list[str], days: Counter[str]) -> str:
    """The last day on which a record came, without a few that stand far from all others.

    Empty where a site has none.
    """
    few = 0
    for day, before in pairwise(reversed(ordered)):
        few += days[day]
        if few > _FEW:
            break
        if _is_far(before, day):
            return before
    return ordered[-1] if ordered else ""


def _is_far(before: str, day: str) -> bool:
    return (date.fromisoformat(day) - date.fromisoformat(before)).days > _NEAR
