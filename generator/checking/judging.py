"""Judges each record by itself, all others being known: its quotes, then all that it says."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.belonging.belonging import belonging_problems
from generator.checking.belonging.earlier import earlier_problems
from generator.checking.belonging.organs import organ_problems
from generator.checking.belonging.rectified import status_problems
from generator.checking.belonging.reporting import reporting_problems
from generator.checking.belonging.statements import brand_problems, list_problems
from generator.checking.checked import SMALL
from generator.checking.links import address_problems, link_problems
from generator.checking.parts.grounds import Grounds
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.stating import words_of
from generator.checking.proving.known import KnownTexts
from generator.checking.proving.looking import Quotes
from generator.checking.proving.order import Listed, listed
from generator.checking.proving.proof import Proof, Proven, prove
from generator.checking.proving.watching import (
    catalog_tables,
    proof_tables,
    watched_catalog,
    watched_proof,
)
from generator.checking.rules import record_problems, title_problems, wording_problems
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
from generator.checking.texts.personal import InSources, in_sources, personal_problems
from generator.checking.texts.ranking import ranking_problems
from generator.checking.texts.recurring import recurring_problems
from generator.checking.texts.signs import joining_problems
from generator.checking.texts.speaking import language_problems
from generator.checking.texts.translating import (
    AllNames,
    Names,
    Types,
    names_table,
    translation_problems,
    types_of,
)
from generator.checking.texts.turning import turning_problems
from generator.checking.texts.vaguely import vague_problems
from generator.checking.unwritten import unwritten_problems
from generator.forking.together import together
from generator.problems.plain import from_plain, to_plain
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.tracing.ledger import Ledger
from generator.tracing.recorder import Read, Recorder
from generator.tracing.tables import Tables

# What is looked at in records of one kind alone.
_OF_KIND = {
    "organ": (organ_problems,),
    "review": (list_problems, title_year_problems),
    "brand": (brand_problems,),
    "participation": (reporting_problems,),
    "practice": (earlier_problems,),
    "problem": (earlier_problems, status_problems),
    "media": (description_problems,),
}
# Whether the files that these name are there is looked at each time.
_NAMING_FILES = ("media",)
# So many are given to a process at once: a few, so that all processes end together.
_SHARE = 50
# The place of the problems in a judgement.
_PROBLEMS = 1

Plain = list[Any]


@dataclass(slots=True)
class Memory:
    """Judgements of an earlier check of the same content, with what each looked at.

    ``texts`` are those of sources. All holds for one version of the code; who keeps it sees to it.
    """

    ledger: Ledger
    texts: KnownTexts = field(default_factory=KnownTexts)
    # Gives the judgements of this time, with the digests of what they looked at: to work these out
    # takes a while, and another process may do it.
    told: Callable[[], Plain] | None = None


class _Bench(NamedTuple):
    """What judging needs: the watched catalog and proof, and who watches."""

    catalog: Catalog
    proof: Proof
    quotes: Quotes
    names: Names
    types: Types
    personal: InSources
    recorder: Recorder

    def judge(self, entry: Entry) -> tuple[Plain, list[Read]]:
        """The judgement of one record as plain data, and what was looked at for it."""
        with self.recorder.recording() as reads:
            # These count for every record, whatever else is looked at.
            list(self.catalog.terms["units"])
            self.catalog.entry(self.catalog.site.kind.name, self.catalog.site.id)
            entry = self.catalog.entry(entry.kind.name, entry.id)
            # From here on the sources of its quotes are known to be looked at.
            parts = Grouped(entry, self.catalog.first_language)
            proven = prove(entry, parts.of(Evidence), self.proof, self.quotes)
            grounds = Grounds(parts, self.quotes, self.catalog)
            proven.problems += number_problems(grounds)
            proven.problems += date_problems(grounds, self.catalog)
            words = words_of(parts)
            if words:
                proven.problems += overstating_problems(grounds, words, self.catalog)
                proven.problems += grading_problems(grounds, words)
                proven.problems += attaining_problems(grounds)
                proven.problems += ranking_problems(grounds, words, self.catalog)
                proven.problems += turning_problems(grounds, words, [*proven.problems])
                proven.problems += recurring_problems(grounds, words, [*proven.problems])
                proven.problems += exchanging_problems(grounds, words, [*proven.problems])
                proven.problems += contrasting_problems(grounds, words, [*proven.problems])
                proven.problems += vague_problems(grounds, words)
                proven.problems += crediting_problems(grounds, words, self.names, self.catalog)
            proven.problems += figure_problems(grounds)
            proven.problems += wording_problems(parts, self.quotes)
            proven.problems += record_problems(entry, self.catalog)
            proven.problems += naming_problems(parts, self.quotes)
            proven.problems += translation_problems(
                parts, self.quotes, self.names, self.types, self.catalog
            )
            proven.problems += title_problems(parts, self.proof.readings)
            proven.problems += belonging_problems(parts, self.catalog, self.quotes)
            for kind_problems in _OF_KIND.get(entry.kind.name, ()):
                proven.problems += kind_problems(parts, self.catalog, self.quotes)
            unwritten = list(unwritten_problems(parts))
            told = {problem.name for problem in unwritten}
            foreign = [
                row for row in language_problems(parts, self.catalog) if row.name not in told
            ]
            if foreign:
                told = {problem.name for problem in foreign}
                # A name in another language can't be that of the quotes.
                proven.problems[:] = [
                    row
                    for row in proven.problems
                    if row.code != "name-not-in-quote" or row.name not in told
                ]
                proven.problems += foreign
            proven.problems += joining_problems(parts)
            proven.problems += unwritten
            proven.problems += pasted_problems(parts)
            proven.problems += address_problems(parts)
            proven.problems += link_problems(parts, self.catalog, self.proof.readings)
            personal_problems(parts, self.proof, self.quotes, self.personal, proven.problems)
            proven.listed = listed(entry, self.catalog, self.quotes)
        entry.forget()
        return _plain(proven), [*reads]


def judge_all(
    catalog: Catalog, quotes: Quotes, jobs: int, memory: Memory | None
) -> Callable[[], list[Proven]]:
    """Judge every record. The function given makes the judgements, in the order of the catalog.

    What ``memory`` learned is told without them: another process can begin to keep it first.
    """
    proof = Proof(quotes.readings, {}, quotes, {})
    names = names_table(AllNames(catalog))
    tables = Tables([*catalog_tables(catalog), *proof_tables(proof), names])
    recorder = Recorder()
    bench = _Bench(
        watched_catalog(catalog, tables, recorder),
        watched_proof(proof, tables, recorder),
        quotes,
        tables.watched(names[0], recorder),
        types_of(catalog),
        in_sources(quotes),
        recorder,
    )
    before = memory.ledger if memory is not None else Ledger()
    known: set[Hashable] = {
        # Where a problem stands may have changed though the record says the same.
        key
        for key in before.unchanged(tables.digest)
        if not before.results[key][_PROBLEMS]
    }
    entries = list(catalog.walk())
    keys = [(entry.kind.name, entry.id) for entry in entries]
    stale = [
        (key, entry)
        for key, entry in zip(keys, entries, strict=True)
        if key not in known or key[0] in _NAMING_FILES
    ]
    # Neighbours share their sources, which each process reads for itself.
    stale.sort(key=lambda row: _source(row[1]))
    anew = {key for key, _ in stale}
    ledger = before.keep_only(key for key in keys if key not in anew)

    def judged(share: Sequence[tuple[tuple[str, str], Entry]]) -> list[tuple[Plain, Any]]:
        return [bench.judge(entry) for _, entry in share]

    rows = together(judged, stale, jobs if len(stale) >= SMALL else 1, _SHARE)
    for (key, _), (result, reads) in zip(stale, rows, strict=True):
        ledger.add(key, reads, result)
    if memory is not None:
        memory.told = partial(ledger.as_plain, tables.digest)
    results = [ledger.results[key] for key in keys]
    return lambda: list(map(_proven, keys, results))


def problems_of(entry: Entry, catalog: Catalog, quotes: Quotes) -> list[Problem]:
    """What is wrong with one record by itself, all others of the catalog being right."""
    proof = Proof(quotes.readings, {}, quotes, {})
    judged, _ = _Bench(
        catalog,
        proof,
        quotes,
        AllNames(catalog),
        types_of(catalog),
        in_sources(quotes),
        Recorder(),
    ).judge(entry)
    return [from_plain(problem) for problem in judged[_PROBLEMS]]


def _source(entry: Entry) -> str:
    """The first source that a record quotes, if any."""
    return entry.facts.quotes.partition(" ")[0].partition("+")[0]


def _plain(proven: Proven) -> Plain:
    return [
        proven.citations,
        [to_plain(problem) for problem in proven.problems],
        sorted(proven.doubted),
        # Other processes hand it on: what has no name is sent in half the time.
        proven.listed and tuple(proven.listed),
    ]


def _proven(key: tuple[str, str], result: Sequence[Any]) -> Proven:
    citations, problems, doubted, place = result
    return Proven(
        *key,
        # What was kept has lists.
        [(source, start, end, tuple(path)) for source, start, end, path in citations],
        [from_plain(problem) for problem in problems],
        set(doubted),
        Listed(*place) if place else None,
    )
