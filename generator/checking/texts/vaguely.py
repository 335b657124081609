"""How large a text says that something is, where its quotes say otherwise: 数百 of 数十."""

from collections.abc import Iterable, Iterator

from generator.checking.parts.stating import Stating
from generator.evidence.amounts.proving import stated
from generator.evidence.numbers.vague import may_be_vague, other_powers
from generator.problems.problem import Problem


def vague_problems(stating: Stating) -> Iterable[Problem]:
    """Every vague number of another power of ten."""
    return _vague(stating) if any(map(may_be_vague, stating.words.values())) else ()


def _vague(stating: Stating) -> Iterator[Problem]:
    grounds, units = stating.grounds, stating.grounds.quotes.units
    for row in stating.statements:
        quotes = row.quotes(grounds)
        numbers = {one.value for quote in quotes for one in stated(quote, units).numbers}
        # What the original says as well is told there.
        told = {one.power for one, _ in other_powers(row.original, quotes, numbers)}
        for one, known in other_powers(row.said(), quotes, numbers):
            if one.power not in told:
                document = grounds.parts.entry.document
                yield document.problem("number-not-in-quote", row.path, one.written, known=known)
