"""The places of organs in a review's list, held against the source that lists them.

Within a review they are 1, 2, 3 … without a gap: a place that nobody can count is not proved. And
they follow the source: of two organs whose first quotes are of one source, the one that stands
there earlier has the smaller number. An organ takes part in a review once.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.proving.looking import Quotes
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.organ import Organ
from generator.records.participation import Participation


class Listed(NamedTuple):
    """Where a participation stands in its review's list, and where its first quote names it.

    ``source`` is empty where no quote does.
    """

    review: str
    order: int
    source: str
    start: int
    end: int


class _Placed(NamedTuple):
    """A participation with its number and its place in the source."""

    entry: Entry
    order: int
    source: str
    start: int
    end: int

    def problem(self, code: str, **values: str) -> Problem:
        return self.entry.document.problem(code, ("order",), **values)


def listed(record: Participation, catalog: Catalog, quotes: Quotes) -> Listed | None:
    """The place of a participation that has one."""
    if record.order is None:
        return None
    evidence = record.evidence[0] if record.evidence else None
    key = (evidence.source, evidence.quote, evidence.after) if evidence is not None else None
    found = quotes.place(key) if key is not None else None
    if key is None or found is None:
        return Listed(record.review, record.order, "", 0, 0)
    text = quotes.readings[key[0]].text.text
    organ = catalog.all(Organ).get(record.organ)
    # A quote of the whole list names the organ somewhere within it; the longest wording is its own.
    names = sorted((row.text for row in organ.aliases), key=len, reverse=True) if organ else []
    for name in names:
        start = text.find(name, found.start, found.end)
        if start >= 0:
            return Listed(record.review, record.order, key[0], start, start + len(name))
    return Listed(record.review, record.order, key[0], found.start, found.end)


def twice_problems(catalog: Catalog) -> Iterator[Problem]:
    """Participations of one organ in one review: it reports there once."""
    same: dict[tuple[object, object], list[Entry]] = defaultdict(list)
    for entry in catalog.entries.get("participation", {}).values():
        same[entry.value("review"), entry.value("organ")].append(entry)
    for entries in same.values():
        for entry in entries if len(entries) > 1 else ():
            others = ", ".join(other.document.file for other in entries if other is not entry)
            yield entry.document.problem("participation-twice", ("organ",), others=others)


def order_problems(
    rows: Iterable[tuple[Entry, Listed | None]], complete: bool
) -> Iterator[Problem]:
    """Numbers that two organs of a review share, that contradict the source, or leave a gap.

    Whether there is a gap can be told only where the participations are ``complete``.
    """
    reviews: dict[str, list[_Placed]] = defaultdict(list)
    for entry, place in rows:
        if place is not None:
            reviews[place.review].append(_Placed(entry, *place[1:]))
    for placed in reviews.values():
        if len({row.entry.value("organ") for row in placed}) < len(placed):
            continue  # An organ that stands there twice is told as that.
        # One number that is wrong is one mistake: what it does to others is not told.
        problems = list(_twice(placed)) or list(_contradicting(placed))
        yield from problems or (_gaps(placed) if complete else ())


def _twice(rows: Sequence[_Placed]) -> Iterator[Problem]:
    by_order: dict[int, list[_Placed]] = defaultdict(list)
    for row in rows:
        by_order[row.order].append(row)
    for same in by_order.values():
        for row in same if len(same) > 1 else ():
            others = [other.entry.document.file for other in same if other is not row]
            yield row.problem("order-twice", others=", ".join(others))


def _contradicting(rows: Sequence[_Placed]) -> Iterator[Problem]:
    by_source: dict[str, list[_Placed]] = defaultdict(list)
    for row in rows:
        if row.source:
            by_source[row.source].append(row)
    for same in by_source.values():
        same = _apart(sorted(same, key=lambda row: row.start))
        kept = _longest_rise([row.order for row in same])
        for place, row in enumerate(same):
            if place not in kept:
                before = next((str(same[at].order) for at in kept[::-1] if at < place), "–")
                after = next((str(same[at].order) for at in kept if at > place), "–")
                yield row.problem("order-differs", before=before, after=after)


def _apart(rows: Sequence[_Placed]) -> list[_Placed]:
    """Rows whose places say which comes first: a quote that holds another one says nothing."""
    return [
        row
        for at, row in enumerate(rows)
        if (at == 0 or max(other.end for other in rows[:at]) <= row.start)
        and (at + 1 == len(rows) or row.end <= rows[at + 1].start)
    ]


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """The indexes of a longest rising sequence: what does not belong to it is out of place."""
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        at = bisect_right(ends, number - 1)
        before.append(lasts[at - 1] if at else -1)
        ends[at:] = [number] if at == len(ends) else [number, *ends[at + 1 :]]
        lasts[at:] = [index] if at == len(lasts) else [index, *lasts[at + 1 :]]
    rise: list[int] = []
    index = lasts[-1] if lasts else -1
    while index >= 0:
        rise.append(index)
        index = before[index]
    return rise[::-1]


def _gaps(rows: Sequence[_Placed]) -> Iterator[Problem]:
    last = 0
    for row in sorted(rows, key=lambda row: row.order):
        if row.order != last + 1:
            yield row.problem("order-gap", missing=str(last + 1))
        last = row.order
