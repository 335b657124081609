"""Numbers of translations, held against those of what they translate."""

from collections.abc import Iterator, Set
from fractions import Fraction

from generator.checking.texts.unproved import known_numbers
from generator.evidence.amounts.proving import Proved, stated
from generator.evidence.amounts.translated import Compared, compare
from generator.evidence.claims.frequencies import borne_out
from generator.evidence.claims.shares import shares_borne_out
from generator.evidence.numbers.clocks import clocks_in
from generator.evidence.numbers.numbers import apart, may_hold_numbers
from generator.problems.problem import Problem
from generator.prose.plain import said_words
from generator.reading.entry import Entry
from generator.records.parts import Path
from generator.records.text import Wording


def rendered_problems(
    entry: Entry, path: Path, source: str, wording: Wording, said: str, units: tuple[str, ...]
) -> Iterator[Problem]:
    """Numbers that a translation adds to its ``source``, or leaves out; it reads as ``said``."""
    if not may_hold_numbers(source) and not may_hold_numbers(wording.text):
        return
    original = said_words(source)
    compared = compare(original, said, units)
    if not compared.surplus and not compared.lost and not compared.times:
        return
    if not wording.may_be_of(source):
        return  # A stale translation is not shown: it is told of as such.
    compared = _but_told_otherwise(compared, original, said, units)
    yield from difference_problems(entry, path, original, said, compared, units)


def _but_told_otherwise(
    compared: Compared, original: str, said: str, units: tuple[str, ...]
) -> Compared:
    """Without what languages tell in other numbers: 每季度 every three months, 90% nine in ten."""
    first, second = (
        [row.value for row in stated(text, units).numbers] for text in (original, said)
    )
    here = shares_borne_out(said, [original], first)
    there = shares_borne_out(original, [said], second)
    # 120% are 1.2倍.
    told = {times * share.amount for share in there for times in (1, 100)}
    left = apart(compared.surplus, [*here, *borne_out(said, [original])])
    surplus = [row for row in left if row.value not in told]
    shares = {times * share.amount for share in here for times in (1, 100)}
    phrases = [original[share.start : share.end] for share in there]
    lost = [
        row
        for row in compared.lost
        if not _is_one_of(shares, row) and not any(row in phrase for phrase in phrases)
    ]
    return compared._replace(surplus=tuple(surplus), lost=tuple(lost))


def _is_one_of(shares: Set[Fraction], written: str) -> bool:
    return written.replace(".", "", 1).isdecimal() and Fraction(written) in shares


def difference_problems(
    entry: Entry,
    path: Path,
    original: str,
    said: str,
    compared: Compared,
    units: tuple[str, ...],
) -> Iterator[Problem]:
    """Numbers that a translation has too often, or else those that it leaves out."""
    for number in compared.surplus:
        known = known_numbers(Proved.by([original], units).numbers)
        yield entry.document.problem("number-not-translated", path, number.written, known=known)
    for time in compared.times:
        written = said[time.start : time.end]
        known = ", ".join(original[row.start : row.end] for row in clocks_in(original))
        yield entry.document.problem("time-not-translated", path, written, known=known)
    if compared.lost and not compared.surplus and not compared.times:
        yield entry.document.problem("number-left-out", path, known=", ".join(compared.lost))
