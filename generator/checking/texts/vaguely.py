"""How large a text says that something is, where its quotes say otherwise: 数百 of 数十."""

from collections.abc import Iterator, Mapping

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import statements
from generator.evidence.amounts.proving import stated
from generator.evidence.numbers.vague import other_powers, vague_in
from generator.problems.problem import Problem


def vague_problems(grounds: Grounds, words: Mapping[str, str]) -> Iterator[Problem]:
    """Every vague number of another power of ten; ``words`` are those of the record by language."""
    if not any(map(vague_in, words.values())):
        return
    units = grounds.quotes.units
    for row in statements(grounds):
        quotes = row.quotes(grounds)
        numbers = {one.value for quote in quotes for one in stated(quote, units).numbers}
        # What the original says as well is told there.
        told = {one.power for one, _ in other_powers(row.original, quotes, numbers)}
        for one, known in other_powers(row.said(), quotes, numbers):
            if one.power not in told:
                document = grounds.parts.entry.document
                yield document.problem("number-not-in-quote", row.path, one.written, known=known)
