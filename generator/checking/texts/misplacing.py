"""Numbers that a text gives to something else than its quotes do: 5个品牌 of 3个品牌、5项实践."""

from collections.abc import Iterator, Set

from generator.checking.parts.grounds import Grounds
from generator.evidence.amounts.misplaced import misplaced
from generator.evidence.amounts.proving import Proved
from generator.problems.problem import Problem
from generator.records.evidence import Claim
from generator.records.figure import Figure
from generator.records.parts import Part, Path

# A number is taken for another one: quotes that state fewer have none to take.
_LEAST = 2


def misplaced_problems(
    grounds: Grounds, part: Part, path: Path, said: str, proved: Proved, told: Set[int]
) -> Iterator[Problem]:
    """Every number of a text that its quotes give to something else.

    What editors comment or infer is theirs, and a source has quotes of its own. Numbers that begin
    where something is ``told`` already are left out.
    """
    entry, owner = grounds.parts.entry, part.owner
    if len(proved.numbers) < _LEAST or part.commentary or entry.kind.name == "source":
        return
    if isinstance(owner, Claim) and owner.inferred is not None:
        return
    if isinstance(owner, Claim):
        computed = {row.value for row in owner.derived}
    else:
        computed = {owner.value} if isinstance(owner, Figure) and owner.formula else set()
    for row in misplaced(said, proved.quotes, grounds.quotes.units, computed):
        if row.number.start not in told:
            yield entry.document.problem("number-misplaced", path, row.written, known=row.quoted)
