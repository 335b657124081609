"""What a text tells in the words of its quotes, but of all, for other times, or only as planned."""

from collections.abc import Iterable, Iterator, Sequence

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating, is_han, worded
from generator.evidence.amounts.proving import stated
from generator.evidence.claims.lasting import may_last, other_lasting
from generator.evidence.claims.totals import may_total, told_as_all
from generator.evidence.claims.unplanned import may_plan, planned_though_done
from generator.evidence.numbers.numbers import may_hold_numbers
from generator.problems.problem import Problem, field_path

# Where one of these tells of a text, that is enough.
_TOLD = frozenset(("number-contrary", "contrary-to-quote", "unit-differs", "number-not-in-quote"))


def contrasting_problems(stating: Stating) -> Iterable[Problem]:
    """Every statement that tells of all where its quotes tell of a part, and the like."""
    if not stating.may_say(_may_contrast) or not may_hold_numbers(stating.quoted):
        return ()
    return _contrasting(stating)


def _contrasting(stating: Stating) -> Iterator[Problem]:
    told = {one.name for one in stating.told if one.code in _TOLD}
    for row in stating.statements:
        if _may_contrast(row.words, row.is_han) and field_path(row.path) not in told:
            yield from _contrasted(row, stating.grounds)


def _may_contrast(words: str, in_han: bool) -> bool:
    return may_total(words, in_han) or may_plan(words, in_han) or may_last(words, in_han)


def _contrasted(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    quotes, units = worded(row, grounds), grounds.quotes.units
    written, known = _contrast(row.said(), quotes, units, row.is_han)
    first = is_han(grounds.parts.first)
    # What the original says as well is told there.
    if written and not (row.original and _contrast(row.original, quotes, units, first)[0]):
        document = grounds.parts.entry.document
        yield document.problem("contrary-to-quote", row.path, written, known=known)


def _contrast(
    said: str, quotes: Sequence[str], units: tuple[str, ...], in_han: bool
) -> tuple[str, str]:
    for found in (
        told_as_all(said, quotes, in_han),
        other_lasting(said, quotes, in_han),
        planned_though_done(said, quotes, lambda text: stated(text, units).numbers, in_han),
    ):
        first = next(found, None)
        if first is not None:
            return first
    return "", ""
