"""What a text says was done or reached, where its quotes deny it, or name it as a target alone."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.checking.parts.grounds import Grounds
from generator.checking.parts.stating import Statement, Stating, is_han
from generator.evidence.amounts.proving import stated
from generator.evidence.claims.negated import (
    denials,
    may_be_denial,
    may_lack_denial,
    without_denial,
)
from generator.evidence.claims.plans import plan_of, told_as_done
from generator.evidence.claims.undone import (
    denied,
    may_aim,
    may_be_dated,
    may_be_done,
    may_be_result,
    may_deny_in_english,
    may_deny_in_han,
    planned_dates,
    target_of,
    told_as_result,
)
from generator.problems.problem import Problem
from generator.records.evidence import Evidence

# Smaller numbers stand in a text for many things.
_FEWEST = 10


def attaining_problems(stating: Stating) -> Iterable[Problem]:
    """Every deed that the quotes deny, and every number or date that they only aim at."""
    denying = _may_deny(stating)
    aiming = stating.may_say(may_be_result) and may_aim(stating.quoted)
    return _attaining(stating, denying, aiming) if denying or aiming else ()


def _attaining(stating: Stating, denying: bool, aiming: bool) -> Iterator[Problem]:
    grounds, quotes = stating.grounds, stating.worded if denying else ()
    known = {in_han: denials(quotes, in_han) for in_han in set(map(is_han, stating.words))}
    for row in stating.statements:
        said = row.said()
        if denying and (
            may_be_done(said, row.is_han) or may_lack_denial(said, known[row.is_han], row.is_han)
        ):
            yield from _denied(row, grounds)
        if aiming:
            told = list(_targets(row, grounds))
            yield from told
            if not told and may_be_dated(row.words):
                yield from _dates(row, grounds)


def _may_deny(stating: Stating) -> bool:
    """Whether quotes may deny what any text says."""
    if may_deny_in_han(stating.quoted):
        return True
    # What English quotes deny, a Chinese text can have in the words of translations alone.
    translations = stating.grounds.parts.translations
    return (
        not all(map(is_han, stating.words)) or any(may_be_denial(row.words) for row in translations)
    ) and may_deny_in_english(stating.quoted)


def _denied(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    written, known = _denial(row, row.said(), row.is_han, grounds)
    first = is_han(grounds.parts.first)
    if written and not (row.original and _denial(row, row.original, first, grounds)[0]):
        document = grounds.parts.entry.document
        yield document.problem("denied-in-quote", row.path, written, known=known)


def _denial(row: Statement, said: str, in_han: bool, grounds: Grounds) -> tuple[str, str]:
    """What words say was done and the quotes, as sources or editors word them, deny."""
    quotes = row.quotes(grounds)
    found = denied(said, quotes, in_han)
    if found[0] or isinstance(row.part.value, Evidence):
        return found
    rows = grounds.evidence_of(row.part.owner)
    worded = [wording.text for quote in rows for wording in quote.translations.values()]
    return without_denial(said, (*quotes, *worded), in_han)


def _targets(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    units, said = grounds.quotes.units, row.said()
    numbers = [one for one in stated(said, units).numbers if one.value >= _FEWEST]
    quotes = row.quotes(grounds) if numbers else ()
    # Nothing but a plan: that is looked at by itself.
    if not any(map(may_aim, quotes)) or all(map(plan_of, quotes)):
        return
    original = row.original
    told = {
        number.value
        for number in stated(original, units).numbers
        if told_as_result(original, number, is_han(grounds.parts.first))
    }
    for number in numbers:
        if number.value in told:
            continue
        sign = _aimed_at(number.value, quotes, units)
        if sign and told_as_result(said, number, row.is_han):
            told.add(number.value)
            document = grounds.parts.entry.document
            yield document.problem("target-not-result", row.path, number.written, known=sign)


def _dates(row: Statement, grounds: Grounds) -> Iterator[Problem]:
    """What a text tells as done at a time for which its quotes plan it."""
    quotes = row.quotes(grounds)
    first = is_han(grounds.parts.first)
    # What quotes do nothing but plan, and a text tells as done, is looked at by itself.
    if told_as_done(row.said(), row.is_han)[0] and all(map(plan_of, quotes)):
        return
    # What the original says as well is told there.
    if row.original and next(planned_dates(row.original, quotes, first), None):
        return
    for written, sign in planned_dates(row.said(), quotes, row.is_han):
        document = grounds.parts.entry.document
        yield document.problem("planned-not-done", row.path, written, known=f"“{sign}”")
        return


def _aimed_at(value: Decimal, quotes: Iterable[str], units: tuple[str, ...]) -> str:
    """The sign of a target in each quote that has a number; empty if one or none tells of it so."""
    signs: list[str] = []
    for quote in quotes:
        rows = [number for number in stated(quote, units).numbers if number.value == value]
        if rows:
            signs.append(target_of(quote, rows))
            if not signs[-1]:
                return ""
    return signs[0] if signs else ""
