"""What a text says was done or reached, where its quotes deny it, or name it as a target alone."""

from collections.abc import Iterator

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, is_han, statements
from generator.evidence.amounts.proving import stated
from generator.evidence.claims.plans import plan_of
from generator.evidence.claims.undone import denied, may_be_undone, target_of, told_as_result
from generator.problems.problem import Problem
from generator.records.evidence import Evidence

# Smaller numbers stand in a text for many things.
_FEWEST = 10


def attaining_problems(grounds: Grounds) -> Iterator[Problem]:
    """Every deed that the quotes deny, and every number that they only aim at."""
    quotes = [quote.value.quote for quote in grounds.parts.by_type.get(Evidence, ())]
    if not may_be_undone("\n".join(quotes)):
        return
    for row in statements(grounds):
        yield from _denied(row, grounds)
        yield from _targets(row, grounds)


def _denied(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    quotes = row.quotes(grounds)
    written, known = denied(row.said(), quotes, row.is_han)
    if written and not denied(row.original, quotes, is_han(grounds.parts.first))[0]:
        document = grounds.parts.entry.document
        yield document.problem("denied-in-quote", row.path, written, known=known)


def _targets(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    quotes, units, said = row.quotes(grounds), grounds.quotes.units, row.said()
    if quotes and all(map(plan_of, quotes)):
        return  # Nothing but a plan: that is looked at by itself.
    original = row.original
    told = {
        number.value
        for number in stated(original, units).numbers
        if told_as_result(original, number, is_han(grounds.parts.first))
    }
    for number in stated(said, units).numbers:
        if number.value < _FEWEST or number.value in told:
            continue
        same = [
            (quote, rows)
            for quote in quotes
            if (rows := [n for n in stated(quote, units).numbers if n.value == number.value])
        ]
        signs = [target_of(quote, rows) for quote, rows in same]
        if signs and all(signs) and told_as_result(said, number, row.is_han):
            told.add(number.value)
            document = grounds.parts.entry.document
            yield document.problem("target-not-result", row.path, number.written, known=signs[0])
