"""What each record is held against: its quotes first, then every rule, in order.

A few records come by at a time, and each rule looks at all of them before the next one begins: its
code is at hand then. Record by record the rules, a thousand functions, would push each other out
of the processor's caches, and judging would take a quarter longer.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.belonging.belonging import belonging_problems
from generator.checking.belonging.earlier import earlier_problems
from generator.checking.belonging.organs import organ_problems
from generator.checking.belonging.rectified import status_problems
from generator.checking.belonging.reporting import reporting_problems
from generator.checking.belonging.statements import brand_problems, list_problems
from generator.checking.links import address_problems, link_problems
from generator.checking.parts.grounds import Grounds
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.stating import Stating, words_of
from generator.checking.proving.looking import Quotes
from generator.checking.proving.order import listed
from generator.checking.proving.proof import Proof, Proven, prove
from generator.checking.rules import record_problems, title_problems, wording_problems
from generator.checking.texts.as_typed import typed_problems
from generator.checking.texts.attaining import attaining_problems
from generator.checking.texts.contrasting import contrasting_problems
from generator.checking.texts.crediting import crediting_problems
from generator.checking.texts.dates import date_problems, title_year_problems
from generator.checking.texts.describing import description_problems
from generator.checking.texts.exchanging import exchanging_problems
from generator.checking.texts.figures import figure_problems
from generator.checking.texts.grading import grading_problems
from generator.checking.texts.naming import naming_problems
from generator.checking.texts.numbers import number_problems
from generator.checking.texts.overstating import overstating_problems
from generator.checking.texts.pasted import pasted_problems
from generator.checking.texts.personal import InSources, personal_problems
from generator.checking.texts.ranking import ranking_problems
from generator.checking.texts.recurring import recurring_problems
from generator.checking.texts.signs import joining_problems
from generator.checking.texts.speaking import language_problems
from generator.checking.texts.translating import Names, Types, translation_problems
from generator.checking.texts.turning import turning_problems
from generator.checking.texts.vaguely import vague_problems
from generator.checking.unwritten import unwritten_problems
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.participation import Participation
from generator.tracing.recorder import Read, Recorder


@dataclass(slots=True)
class Case:
    """One record before the rules; ``proven`` takes its problems, ``reads`` what is looked at.

    ``stating`` is what it states, if it states anything.
    """

    entry: Entry
    parts: Grouped
    grounds: Grounds
    stating: Stating | None
    proven: Proven
    reads: set[Read]


class Bench(NamedTuple):
    """What judging needs: the watched catalog and proof, and who watches."""

    catalog: Catalog
    proof: Proof
    quotes: Quotes
    names: Names
    types: Types
    personal: InSources
    recorder: Recorder

    def judged(self, entries: Sequence[Entry]) -> Iterator[tuple[Proven, set[Read]]]:
        """The judgement of each record, and what was looked at for it.

        They should be a few dozen: their parts, too, are to stay in the caches meanwhile.
        """
        recorder = self.recorder
        cases = self._cases(entries)
        rows = [(case, case.reads, case.proven.problems) for case in cases]
        stating = [(row[0].stating, *row[1:]) for row in rows if row[0].stating is not None]
        for rule in _FIRST:
            for case, reads, problems in rows:
                recorder.reads = reads
                problems.extend(rule(self, case))
        for word_rule in _OF_WORDS:
            for stated, reads, problems in stating:
                recorder.reads = reads
                problems.extend(word_rule(stated))
        for rule in _LAST:
            for case, reads, problems in rows:
                recorder.reads = reads
                problems.extend(rule(self, case))
        recorder.reads = None
        for case in cases:
            case.entry.forget()
            yield case.proven, case.reads

    def _cases(self, entries: Sequence[Entry]) -> list[Case]:
        shared = self._looked_at_for_all()
        opened = [self._opened(entry, {*shared}) for entry in entries]
        first = self.catalog.first_language
        grouped = [(reads, Grouped(entry, first)) for entry, reads in opened]
        proved = [(reads, parts, self._proven(parts, reads)) for reads, parts in grouped]
        return [self._case(*row) for row in proved]

    def _case(self, reads: set[Read], parts: Grouped, proven: Proven) -> Case:
        grounds = Grounds(parts, self.quotes, self.catalog)
        words, told = words_of(parts), proven.problems
        stating = Stating(grounds, words, self.catalog, self.names, told) if words else None
        return Case(parts.entry, parts, grounds, stating, proven, reads)

    def _looked_at_for_all(self) -> set[Read]:
        """What is looked at for every record, whatever else is."""
        reads = self.recorder.reads = set()
        self.catalog.terms["units"].keys()
        self.catalog.entry(self.catalog.site.kind.name, self.catalog.site.id)
        return reads

    def _opened(self, entry: Entry, reads: set[Read]) -> tuple[Entry, set[Read]]:
        """A record, unpacked, with what is looked at for it."""
        self.recorder.reads = reads
        entry = self.catalog.entry(entry.kind.name, entry.id)
        # One after the other here, each is at hand where its parts are looked for.
        entry.whole  # noqa: B018
        return entry, reads

    def _proven(self, parts: Grouped, reads: set[Read]) -> Proven:
        # From here on the sources of its quotes are known to be looked at.
        self.recorder.reads = reads
        return prove(parts.entry, parts.of(Evidence), self.proof, self.quotes)


Rule = Callable[[Bench, Case], Iterable[Problem]]

# What is looked at in records of some kinds alone.
_OF_KIND = {
    "organ": (organ_problems,),
    "review": (list_problems, title_year_problems),
    "brand": (belonging_problems, brand_problems),
    "participation": (belonging_problems, reporting_problems),
    "practice": (belonging_problems, earlier_problems),
    "problem": (belonging_problems, earlier_problems, status_problems),
    "media": (description_problems,),
}


def _of_kind(bench: Bench, case: Case) -> Iterable[Problem]:
    found: list[Problem] = []
    for rule in _OF_KIND.get(case.entry.kind.name, ()):
        found += rule(case.parts, bench.catalog, bench.quotes)
    return found


def _of_language(bench: Bench, case: Case) -> Iterable[Problem]:
    """Texts that are left to be written, have signs for nothing, or are in another language.

    Of a text one of these is told.
    """
    others = [*unwritten_problems(case.parts)]
    others += _of_others(typed_problems(case.parts), others)
    foreign = _of_others(language_problems(case.parts, bench.catalog), others)
    if foreign:
        told = {problem.name for problem in foreign}
        # A name in another language can't be that of the quotes.
        case.proven.problems[:] = [
            row
            for row in case.proven.problems
            if row.code != "name-not-in-quote" or row.name not in told
        ]
    case.proven.problems += foreign
    case.proven.problems += joining_problems(case.parts)
    return others


def _of_others(rows: Iterable[Problem], told: Sequence[Problem]) -> list[Problem]:
    """Those of some problems that are of other texts than what was told."""
    if not told:
        return list(rows)
    left = {problem.name for problem in told}
    return [row for row in rows if row.name not in left]


def _of_persons(bench: Bench, case: Case) -> Iterable[Problem]:
    personal_problems(case.parts, bench.proof, bench.quotes, bench.personal, case.proven.problems)
    return ()


def _of_lists(bench: Bench, case: Case) -> Iterable[Problem]:
    record = case.parts.record
    if isinstance(record, Participation):
        case.proven.listed = listed(record, bench.catalog, bench.quotes)
    return ()


_FIRST: Sequence[Rule] = (
    lambda _, case: number_problems(case.grounds),
    lambda bench, case: date_problems(case.grounds, bench.catalog),
)
# These see what was told already: some tell of nothing that is.
_OF_WORDS: Sequence[Callable[[Stating], Iterable[Problem]]] = (
    overstating_problems,
    grading_problems,
    attaining_problems,
    ranking_problems,
    turning_problems,
    recurring_problems,
    exchanging_problems,
    contrasting_problems,
    vague_problems,
    crediting_problems,
)
_LAST: Sequence[Rule] = (
    lambda _, case: figure_problems(case.grounds),
    lambda bench, case: wording_problems(case.parts, bench.quotes),
    lambda bench, case: record_problems(case.parts, bench.catalog),
    lambda bench, case: naming_problems(case.parts, bench.quotes),
    lambda bench, case: translation_problems(
        case.parts, bench.quotes, bench.names, bench.types, bench.catalog
    ),
    lambda bench, case: title_problems(case.parts, bench.proof.readings),
    _of_kind,
    _of_language,
    lambda _, case: pasted_problems(case.parts),
    lambda _, case: address_problems(case.parts),
    lambda bench, case: link_problems(case.parts, bench.catalog, bench.proof.readings),
    _of_persons,
    _of_lists,
)
