"""Numbers that a text gives to something else than its quotes do: 5个品牌 of 3个品牌、5项实践."""

from collections.abc import Iterator, Set
from decimal import Decimal

from generator.checking.parts.grounds import Grounds
from generator.evidence.amounts.misplaced import misplaced
from generator.evidence.amounts.proving import Proved
from generator.problems.problem import Problem
from generator.records.parts import Path


def misplaced_problems(
    grounds: Grounds,
    path: Path,
    said: str,
    proved: Proved,
    computed: Set[Decimal],
    told: Set[int],
) -> Iterator[Problem]:
    """Every number of a text that its quotes give to something else; none that are ``computed``.

    Numbers that begin where something is ``told`` already are left out.
    """
    for row in misplaced(said, proved.quotes, grounds.quotes.units, computed):
        if row.number.start not in told:
            document = grounds.parts.entry.document
            yield document.problem("number-misplaced", path, row.written, known=row.quoted)
