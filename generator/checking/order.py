"""The places of organs in a review's list, held against the source that lists them.

Within a review they are 1, 2, 3 … without a gap: a place that nobody can count is not proved. And
they follow the source: of two organs whose first quotes are of one source, the one that stands
there earlier has the smaller number.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.proof import Proof
from generator.problems.problem import Problem
from generator.reading.folder import Entry
from generator.records.organ import Organ
from generator.records.participation import Participation


@dataclass(frozen=True, slots=True)
class _Placed:
    """A participation with its number, and where its first quote names the organ."""

    entry: Entry
    order: int
    source: str
    start: int
    end: int

    def problem(self, code: str, **values: str) -> Problem:
        return self.entry.document.problem(code, ("order",), **values)


def order_problems(catalog: Catalog, proof: Proof, complete: bool) -> Iterator[Problem]:
    """Numbers that two organs of a review share, that contradict the source, or leave a gap.

    Whether there is a gap can be told only where the participations are ``complete``.
    """
    reviews: dict[str, list[_Placed]] = defaultdict(list)
    for entry in catalog.entries.get("participation", {}).values():
        record = cast(Participation, entry.record)
        if record.order is not None:
            reviews[record.review].append(_placed(entry, record, record.order, catalog, proof))
    for rows in reviews.values():
        # One number that is wrong is one mistake: what it does to others is not told.
        problems = list(_twice(rows)) or list(_contradicting(rows))
        yield from problems or (_gaps(rows) if complete else ())


def _placed(
    entry: Entry, record: Participation, order: int, catalog: Catalog, proof: Proof
) -> _Placed:
    evidence = record.evidence[0] if record.evidence else None
    if evidence is None or (evidence.source, evidence.quote, evidence.after) not in proof.places:
        return _Placed(entry, order, "", 0, 0)
    found = proof.place(evidence)
    text = proof.readings[evidence.source].text.text
    organ = catalog.all(Organ).get(record.organ)
    # A quote of the whole list names the organ somewhere within it; the longest wording is its own.
    names = sorted((row.text for row in organ.aliases), key=len, reverse=True) if organ else []
    for name in names:
        start = text.find(name, found.start, found.end)
        if start >= 0:
            return _Placed(entry, order, evidence.source, start, start + len(name))
    return _Placed(entry, order, evidence.source, found.start, found.end)


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
