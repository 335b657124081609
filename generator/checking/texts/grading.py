"""Shares, multiples and classes of prizes that a text says in words, and no quote of it says."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.checking.parts.stating import Stating
from generator.evidence.claims.degrees import bears_out, degrees, may_be_degree
from generator.evidence.numbers.ordinals import differing_ordinals
from generator.problems.problem import Problem, Term
from generator.records.evidence import Evidence


def grading_problems(stating: Stating) -> Iterable[Problem]:
    """What a record says in words of how much, and no quote bears out."""
    return _graded(stating) if stating.may_say(may_be_degree) else ()


def _graded(stating: Stating) -> Iterator[Problem]:
    grounds = stating.grounds
    for row in stating.statements:
        found = list(degrees(row.said(), row.is_han))
        quotes = row.quotes(grounds) if found else ()
        if not quotes:
            continue
        if isinstance(row.part.value, Evidence):
            numbers, derived = grounds.numbers_of([row.part.value]), set[Decimal]()
        else:
            numbers = grounds.numbers_of(grounds.evidence_of(row.part.owner))
            derived = set(grounds.of_text(row.part).numbers) - numbers
        # What the original says as well is told there.
        same = degrees(row.original, stating.first_is_han)
        told = {(one.kind, one.amount, one.prize, one.leans) for one in same}
        # A second prize where the quotes have a third one is told with the numbers.
        ordinals = [one.ordinal.written for one in differing_ordinals(row.said(), quotes)]
        for one in found:
            case = (one.kind, one.amount, one.prize, one.leans)
            if (
                case in told
                or one.written in ordinals
                or bears_out(one, quotes, sorted(numbers), derived)
            ):
                continue
            told.add(case)
            document, kind = grounds.parts.entry.document, Term(f"degree-{one.kind}")
            yield document.problem("degree-not-in-quote", row.path, one.written, kind=kind)
