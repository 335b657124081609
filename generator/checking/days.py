"""Days on which records are said to have stood on the site, and can't or hardly can.

No clock is asked: the same records have the same problems on every day and every machine. What
lies ahead of today is told by the other records, none of which is anywhere near.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sized
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
    by_day: dict[str, list[Entry]] = defaultdict(list)
    for entry in catalog.walk():
        by_day[str(entry.value(_FIRST))].append(entry)
    known = _last_but_few(by_day)
    for day, entries in by_day.items():
        if day < _WEB:
            for entry in entries:
                yield entry.document.problem("day-before-web", (_FIRST,), web=_WEB)
        elif _is_far(known, day):
            for entry in entries:
                yield entry.document.problem("day-far-ahead", (_FIRST,), known=known)
    for entry in catalog.entries.get("source", {}).values():
        taken = entry.value(_RETRIEVED)
        if known and taken is not None and _is_far(known, str(taken)):
            yield entry.document.problem("day-far-ahead", (_RETRIEVED,), known=known)


def _last_but_few(by_day: Mapping[str, Sized]) -> str:
    """The last day on which a record came, without a few that stand far from all others.

    Empty where a site has none.
    """
    few = 0
    ordered = sorted(day for day in by_day if day >= _WEB)
    for day, before in pairwise(reversed(ordered)):
        few += len(by_day[day])
        if few > _FEW:
            break
        if _is_far(before, day):
            return before
    return ordered[-1] if ordered else ""


def _is_far(before: str, day: str) -> bool:
    return (date.fromisoformat(day) - date.fromisoformat(before)).days > _NEAR
