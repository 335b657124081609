"""What became of a problem: what is solved or in progress has a rectification with its quotes."""

from collections.abc import Iterator
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.evidence.claims.solved import unsolved
from generator.problems.problem import Problem
from generator.records.problem import FoundProblem

_TOLD = ("in-progress", "solved")


def status_problems(parts: Grouped, _: Catalog, quotes: Quotes) -> Iterator[Problem]:
    """A status that no rectification tells of, or that its quotes deny."""
    record, entry = cast(FoundProblem, parts.record), parts.entry
    if record.status not in _TOLD:
        return
    if record.rectification is None:
        yield entry.document.problem("status-unproved", ("status",), record.status)
        return
    denied = unsolved(map(quotes.said, record.rectification.evidence))
    if record.status == "solved" and denied:
        yield entry.document.problem("status-denied", ("status",), known=denied)
