"""Numbers that a text gives to something else than its quotes do: 5个品牌 of 3个品牌、5项实践.

Only what both say in one language is compared. In doubt nothing is told: all that the quotes count
with this number must be known, and be something else.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.amounts.counted import Counted, counted_in, thing_of
from generator.evidence.amounts.proving import stated
from generator.evidence.numbers.numbers import Number
from generator.evidence.numbers.numerals import loose_values

# Letters that are not Latin: compiled sooner than all Han characters are.
_HAN = re.compile(r"[^\W\d_A-Za-z]")
# One is an article as often as a number.
_LEAST = 2
# What comes behind is a part of what stands before: its number counts that as well.
_PARTS = "其中|包括|含|分别|[：:（(]"
_PARTS += r"|(?i:\b(?:of (?:which|them|these|whom|those)|includ\w+|among|both)\b)"
_HAN_PART = 2
# So much of a text tells its language, and so much behind a number what it counts.
_BEGINNING = 80
_NEAR, _HAN_NEAR, _HAN_MEASURE = 12, 4, 2


class Misplaced(NamedTuple):
    """A number with what a text says it counts, and how the quotes count that."""

    number: Number
    written: str
    quoted: str


def misplaced(
    text: str, quotes: Sequence[str], units: tuple[str, ...], computed: Set[Decimal]
) -> Iterator[Misplaced]:
    """Numbers of a text whose thing has another number in the quotes, and they another thing.

    Those that are ``computed`` are not looked at.
    """
    is_han = _is_han(text)
    if all(_is_han(quote) != is_han for quote in quotes):
        return
    for number in stated(text, units).numbers:
        if number.value < _LEAST or number.value in computed or _is_copied(text, number, quotes):
            continue
        thing = thing_of(text, number, units)
        if not thing or not any(_sign(thing) in quote for quote in quotes):
            continue
        own = next(row for row in counted_in(text, units) if row.number == number)
        quoted = _quoted(own, quotes, units)
        if quoted:
            yield Misplaced(number, " ".join(text[own.start : own.end].split()), quoted)


def _sign(thing: str) -> str:
    """What a text surely has that has a thing, one or several of it."""
    return thing.split()[-1][:-1] if thing.isascii() else thing


def _is_han(text: str) -> bool:
    """Whether a text begins in Chinese."""
    return _HAN.search(text, 0, _BEGINNING) is not None


def _is_copied(text: str, number: Number, quotes: Sequence[str]) -> bool:
    """Whether a quote has a number with the same words around it: most texts have them thence."""
    _, start, end, _ = number
    # A noun may stand in front of a number, if there is none behind its measure word.
    if text[end + _HAN_MEASURE : end + _HAN_MEASURE + 1].isalnum():
        words = text[start : end + (_NEAR if text[end].isascii() else _HAN_NEAR)]
    else:
        words = text[max(0, start - _HAN_NEAR) : end]
    return any(words in quote for quote in quotes)


def _quoted(own: Counted, quotes: Sequence[str], units: tuple[str, ...]) -> str:
    """How quotes count the thing, where they have another number of it and never this one."""
    others, having = "", False
    for quote in quotes:
        rows = counted_in(quote, units)
        here = [row for row in rows if row.number.value == own.number.value]
        having = having or bool(here)
        whole = [row for row in rows if _is_same(row, own) and row not in here]
        if any(_may_count(row, own, quote, bool(whole)) for row in here):
            return ""
        # 驿站52处，其中工地旁31处: these are 31处驿站.
        if any(_is_part(row, one, quote) for row in whole for one in here):
            return ""
        if own.number.value in loose_values(_without(quote, rows)):
            return ""
        if whole and not others:
            others = quote[whole[0].start : whole[0].end]
    return " ".join(others.split()) if having else ""


def _is_same(row: Counted, own: Counted) -> bool:
    return (_bare(row.thing), row.measure) == (_bare(own.thing), own.measure)


def _without(quote: str, rows: Iterable[Counted]) -> str:
    """A quote without its numbers: what may be one besides is left."""
    for row in rows:
        start, end = row.number.start, row.number.end
        quote = f"{quote[:start]}{' ' * (end - start)}{quote[end:]}"
    return quote


def _may_count(row: Counted, own: Counted, quote: str, has_both: bool) -> bool:
    """Whether a quote may count the same thing with a number, or what it counts is not known.

    A quote that ``has_both`` tells them apart: 现场听讲 is not 线上听讲.
    """
    if not row.thing or row.thing.isascii() != own.thing.isascii():
        return True
    clause, there, here = own.clause.lower(), _bare(row.thing), _bare(own.thing)
    around = f"{row.clause}\n{quote[row.start : row.end]}".lower()
    signs, others = ([here], [there]) if has_both else (_parts(here), _parts(there))
    return any(sign in around for sign in signs) or any(sign in clause for sign in others)


def _parts(thing: str) -> list[str]:
    """What may tell a thing: pairs of Han characters, the last word of others."""
    if thing.isascii():
        return [thing.split()[-1]]
    return [thing[at : at + _HAN_PART] for at in range(len(thing) - 1)]


def _bare(thing: str) -> str:
    """A thing without the signs of the plural."""
    return " ".join(
        word.removesuffix("s") if word.isascii() else word for word in thing.lower().split()
    )


def _is_part(whole: Counted, part: Counted, quote: str) -> bool:
    between = quote[whole.end : part.start]
    return whole.end <= part.start and re.search(_PARTS, between) is not None
