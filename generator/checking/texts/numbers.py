"""Numbers in the texts of records: each stands in a quote, is derived, or is a typed date."""

from collections.abc import Iterable, Iterator, Sequence

from generator.checking.parts.grounds import Grounds
from generator.checking.proving.looking import Quotes
from generator.checking.texts.contradicting import (
    computed_beside,
    contrary_problems,
    is_own,
    turned_problems,
    turned_quote,
)
from generator.checking.texts.misplacing import misplaced_problems
from generator.checking.texts.rendered import difference_problems, rendered_problems
from generator.checking.texts.unproved import (
    other_time_problems,
    unproved_date_problems,
    unproved_month_problems,
    unproved_number,
)
from generator.evidence.amounts.about import made_contrary, made_exact, made_inexact, with_signs
from generator.evidence.amounts.bounds import is_bound
from generator.evidence.amounts.listed import counts_a_list
from generator.evidence.amounts.measures import differing_measures
from generator.evidence.amounts.proving import (
    Proved,
    stated,
    unproved,
    unproved_words,
    year_told,
)
from generator.evidence.amounts.tenths import contrary_percentages, contrary_tenths
from generator.evidence.amounts.unit_words import Differing, UnitWords, differing
from generator.evidence.claims.frequencies import borne_out
from generator.evidence.claims.shares import shares_borne_out
from generator.evidence.claims.weekdays import counts_borne_out
from generator.evidence.numbers.clocks import Clock, agreeing, may_hold_clocks
from generator.evidence.numbers.months import may_hold_months
from generator.evidence.numbers.number_words import may_spell_numbers
from generator.evidence.numbers.numbers import Number, apart, may_hold_numbers
from generator.evidence.numbers.ordinals import differing_ordinals, may_hold_ordinals
from generator.problems.problem import Problem
from generator.prose.plain import said_words
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.parts import Part, Path
from generator.records.text import Text

# Kinds whose texts say nothing about what a source says.
_FREE = frozenset({"settings", "media"})
# A number is taken for another one: quotes that state fewer have none to take.
_LEAST = 2


def number_problems(grounds: Grounds) -> Iterator[Problem]:
    """Every number of a record's texts that nothing proves.

    A translation is held against its original as well: no number may take the place of another.
    """
    entry = grounds.parts.entry
    if entry.kind.name in _FREE:
        return
    parts = grounds.parts.by_model
    # A number of the end of one text goes on at the beginning of none.
    whole = "\n".join(grounds.parts.whole_said.values())
    otherwise = grounds.parts.said
    has_ordinals, has_months = may_hold_ordinals(whole), may_hold_months(whole)
    may_spell = may_spell_numbers(whole)
    has_any = has_ordinals or has_months or may_spell or may_hold_numbers(whole)
    may_say_numbers = _may_say_numbers if may_spell else may_hold_numbers
    for part in parts.get(Text, ()) if has_any else ():
        text: Text = part.value
        if text.plain is None:
            yield from _languages(entry, part, grounds)
            continue
        said = otherwise.get(text.plain, text.plain)
        if has_ordinals and may_hold_ordinals(said):
            yield from _ordinals_of(entry, part.path, said, part, grounds)
        if has_months:
            yield from unproved_month_problems(entry, part.path, said, part, grounds)
        if may_say_numbers(said):
            yield from _words(entry, part.path, said, part, grounds)
    if grounds.parts.translations:
        yield from _quotes(entry, parts.get(Evidence, ()), grounds.quotes)


def _quotes(entry: Entry, parts: Iterable[Part], quotes: Quotes) -> Iterator[Problem]:
    """The numbers of translated quotes; many a quote proves several things."""
    right: set[tuple[str, str, str | None]] = set()
    units = quotes.units
    for part in parts:
        evidence: Evidence = part.value
        for language, wording in evidence.translations.items():
            quote = quotes.said(evidence)
            case = (quote, wording.text, wording.of)
            if case in right:
                continue
            path, said = (*part.path, "translations", language), said_words(wording.text)
            if quotes.is_foreign(evidence):
                if wording.may_be_of(quote):
                    counted, compared = (
                        quotes.counted(evidence),
                        quotes.hear(evidence, said).compared,
                    )
                    yield from difference_problems(entry, path, counted, said, compared, units)
                continue
            problems = list(rendered_problems(entry, path, quote, wording, said, units))
            has_numbers = bool(stated(said, units).numbers)
            if has_numbers:
                problems += _units(entry, path, _differing(said, [quote], quotes.words))
            if may_hold_ordinals(quote) and may_hold_ordinals(said):
                problems += _ordinals(entry, path, said, [quote])
            if not problems and has_numbers and _may_say_numbers(quote):
                found = turned_quote(entry, path, said, quote, units)
                problems += [row for row in found if wording.may_be_of(quote)]
            if (not problems and has_numbers) and (
                stated(quote, units).about or stated(wording.text, units).about
            ):
                exact = list(_exactness(entry, path, said, [quote], quotes.words))
                # A stale translation is not shown: it is told of as such.
                problems += exact if wording.may_be_of(quote) else []
            yield from problems
            if not problems:
                right.add(case)


def _languages(entry: Entry, part: Part, grounds: Grounds) -> Iterator[Problem]:
    text: Text = part.value
    first = grounds.parts.first
    original = text.original(first)
    translated = said_words(original)
    for language, wording in text.languages.items():
        path, said = (*part.path, language), said_words(wording.text)
        if may_hold_ordinals(said):
            yield from _ordinals_of(entry, path, said, part, grounds)
        others = [translated] if language != first else []
        yield from unproved_month_problems(entry, path, said, part, grounds, others)
        problems = []
        if _may_say_numbers(said):
            before = translated if language != first else ""
            problems = list(_words(entry, path, said, part, grounds, before))
            yield from problems
        if language != first and original and not problems:
            units = grounds.quotes.units
            problems = list(rendered_problems(entry, path, original, wording, said, units))
            if not problems and _may_say_numbers(translated):
                found = turned_problems(grounds, part, path, said, translated)
                # A stale translation is not shown.
                problems = [row for row in found if wording.may_be_of(original)]
            yield from problems


def _may_say_numbers(words: str) -> bool:
    return may_hold_numbers(words) or may_spell_numbers(words)


def _spelled(
    entry: Entry,
    path: Path,
    said: str,
    part: Part,
    proved: Proved,
    words: UnitWords,
    original: str,
    within: Iterable[Clock],
) -> Iterator[Problem]:
    """Numbers that are spelled out, and nothing proves."""
    left = unproved_words(said, proved, words.forms, [original])
    for row in _but_shares(apart(left, within), said, proved):
        if counts_a_list(said, row) or is_bound(said, row, proved.quotes, words):
            continue
        yield unproved_number(entry, path, said, row, part, proved)


def _but_shares(rows: tuple[Number, ...], said: str, proved: Proved) -> tuple[Number, ...]:
    """Those that do not say a share of the quotes, nor how often: nine in ten is 90%."""
    if not rows:
        return rows
    shares = shares_borne_out(said, proved.quotes, proved.numbers)
    days = counts_borne_out(said, proved.quotes)
    return apart(rows, [*shares, *borne_out(said, proved.quotes), *days])


def _words(
    entry: Entry, path: Path, said: str, part: Part, grounds: Grounds, original: str = ""
) -> Iterator[Problem]:
    units = grounds.quotes.units
    here = stated(said, units)
    numbers = here.numbers
    if not numbers and not here.dates:
        return  # 一 stands in many words; what follows is about numbers and dates alone.
    if grounds.is_unread(part):
        return
    proved = grounds.of_text(part)
    times, others = agreeing(said, proved.quotes) if may_hold_clocks(said) else ((), ())
    if others:
        yield from other_time_problems(entry, path, said, others, proved)
    within = [*times, *others]
    # Commentary may count what it speaks of.
    if here.words and not part.commentary:
        yield from _spelled(entry, path, said, part, proved, grounds.quotes.words, original, within)
    left = unproved(said, proved, units, original) if here.counts else ()
    for number in _but_shares(apart(left, within), said, proved) if left else ():
        year = year_told(said, number)
        is_proved = year is not None and grounds.is_of_year(part, year)
        is_proved = is_proved or counts_a_list(said, number)
        if not is_proved and not is_bound(said, number, proved.quotes, grounds.quotes.words):
            yield unproved_number(entry, path, said, number, part, proved)
    if here.dates:
        yield from unproved_date_problems(entry, path, said, proved, part, grounds)
    if not numbers:
        return
    differing_units = _differing(said, proved.quotes, grounds.quotes.words)
    if differing_units:
        yield from _units(entry, path, differing_units)
    # What editors comment or infer is theirs, and a source has quotes of its own.
    if not is_own(part) and entry.kind.name != "source":
        computed = computed_beside(part)
        misplaced: Sequence[Problem] = ()
        if len(proved.numbers) >= _LEAST:
            told = {row.number.start for row in differing_units}
            misplaced = list(misplaced_problems(grounds, path, said, proved, computed, told))
            yield from misplaced
        if not misplaced and not differing_units:
            rows = contrary_problems(grounds, part, path, said, proved, original, computed)
            yield from rows
    # Of a source, its title need not speak of the numbers of its text.
    if (proved.about or here.about) and not part.commentary and entry.kind.name != "source":
        yield from _exactness(entry, path, said, proved.quotes, grounds.quotes.words)


def _ordinals_of(
    entry: Entry, path: Path, said: str, part: Part, grounds: Grounds
) -> Iterator[Problem]:
    if not part.commentary and not grounds.is_unread(part):
        yield from _ordinals(entry, path, said, grounds.of_text(part).quotes)


def _ordinals(entry: Entry, path: Path, said: str, quotes: Iterable[str]) -> Iterator[Problem]:
    """The third quarter, where the quotes have another one."""
    for row in differing_ordinals(said, quotes):
        written = row.ordinal.written
        yield entry.document.problem("number-not-in-quote", path, written, known=row.quoted)
    for one in contrary_tenths(said, quotes):
        yield entry.document.problem("number-bound", path, one.written, known=one.quoted)


def _differing(said: str, quotes: Sequence[str], words: UnitWords) -> list[Differing]:
    """Numbers with another unit than in the quotes: one of the vocabulary, or a measure."""
    found = list(differing(said, quotes, words))
    measures = list(differing_measures(said, quotes, words.forms))
    if not found or not measures:
        return found or measures
    told = {row.number.start for row in found}
    return found + [row for row in measures if row.number.start not in told]


def _units(entry: Entry, path: Path, rows: Iterable[Differing]) -> Iterator[Problem]:
    for row in rows:
        found = f"{row.number.written} {row.word}"
        yield entry.document.problem("unit-differs", path, found, known=row.quoted)


def _exactness(
    entry: Entry, path: Path, said: str, quotes: Iterable[str], units: UnitWords
) -> Iterator[Problem]:
    """Numbers that one side says exactly and the other about: 3,500 is not what 3,500余 says.

    Nor is nearly 3,500.
    """
    for row in made_exact(said, quotes, units):
        written = row.number.written
        yield entry.document.problem("number-about", path, written, known=row.quoted)
    for row in made_inexact(said, quotes, units):
        written = row.number.written
        yield entry.document.problem("number-exact", path, written, known=row.quoted)
    for one in contrary_percentages(said, quotes, units):
        yield entry.document.problem("number-bound", path, one.written, known=one.quoted)
    for row in made_contrary(said, quotes, units):
        written = with_signs(said, row.number)
        yield entry.document.problem("number-bound", path, written, known=row.quoted)
