"""When something happens: a text says it as its quotes do, not 每月 of 每季度 or 周三 of 周二."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating, worded
from generator.evidence.claims.frequencies import (
    Often,
    frequencies,
    may_be_often,
    other_frequencies,
)
from generator.evidence.claims.weekdays import Days, days_in, may_name_days, other_days
from generator.problems.problem import Problem, field_path
from generator.records.evidence import Claim

_Sees = Callable[[str], bool]
_Reads = Callable[[str], Sequence[object]]
_Look = Callable[[str, Sequence[str]], Iterator[tuple[Often | Days, str]]]
# What is looked for: where a glance at words sees that it may be there, and they have it.
_LOOKS: tuple[tuple[_Sees, _Reads, _Look], ...] = (
    (may_be_often, frequencies, other_frequencies),
    (may_name_days, days_in, other_days),
)
# Where one of these tells of a text, that is enough.
_TOLD = frozenset(("number-contrary", "contrary-to-quote"))


def recurring_problems(stating: Stating) -> Iterable[Problem]:
    """Every frequency and every day of the week that no quote has.

    Where it was told of a number that is given otherwise, that is enough.
    """
    looks = [
        row
        for row in _LOOKS
        if row[0](stating.quoted)
        and any(map(row[0], stating.words.values()))
        and any(map(row[1], stating.said))
    ]
    return _recurring(stating, looks) if looks else ()


def _recurring(stating: Stating, looks: Sequence[tuple[_Sees, _Reads, _Look]]) -> Iterator[Problem]:
    told = {one.name for one in stating.told if one.code in _TOLD}
    for row in stating.statements:
        if field_path(row.path) in told:
            continue
        for sees, reads, look in looks:
            if sees(row.words) and reads(row.said()):
                yield from _other(row, stating.grounds, look)


def _other(row: Statement, grounds: Grounds, look: _Look) -> Iterator[Problem]:
    owner = row.part.owner
    if isinstance(owner, Claim) and owner.derived:
        return  # Who computes may tell of a year what each month gives.
    quotes = worded(row, grounds)
    found = list(look(row.said(), quotes))
    # What the original says as well is told there.
    same = {one.days for one, _ in look(row.original, quotes)} if found else ()
    for one, known in found:
        if one.days not in same:
            document = grounds.parts.entry.document
            yield document.problem("contrary-to-quote", row.path, one.written, known=known)
