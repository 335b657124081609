"""How often a text says that something happens, where its quotes say otherwise: 每月 of 每季度."""

from collections.abc import Iterable, Iterator

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating, worded
from generator.evidence.claims.frequencies import frequencies, may_be_often, other_frequencies
from generator.problems.problem import Problem, field_path
from generator.records.evidence import Claim

# Where one of these tells of a text, that is enough.
_TOLD = frozenset(("number-contrary", "contrary-to-quote"))


def recurring_problems(stating: Stating) -> Iterable[Problem]:
    """Every frequency that no quote has.

    Where it was told of a number that is given otherwise, that is enough.
    """
    if not may_be_often(stating.quoted) or not any(map(may_be_often, stating.words.values())):
        return ()
    return _recurring(stating) if any(map(frequencies, stating.said)) else ()


def _recurring(stating: Stating) -> Iterator[Problem]:
    told = {
        one.name for one in stating.told if one.code in ("number-contrary", "contrary-to-quote")
    }
    for row in stating.statements:
        is_told = field_path(row.path) in told
        if not is_told and may_be_often(row.words) and frequencies(row.said()):
            yield from _other(row, stating.grounds)


def _other(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    owner = row.part.owner
    if isinstance(owner, Claim) and owner.derived:
        return  # Who computes may tell of a year what each month gives.
    quotes = worded(row, grounds)
    found = list(other_frequencies(row.said(), quotes))
    # What the original says as well is told there.
    same = {one.days for one, _ in other_frequencies(row.original, quotes)} if found else ()
    for one, known in found:
        if one.days not in same:
            document = grounds.parts.entry.document
            yield document.problem("contrary-to-quote", row.path, one.written, known=known)
