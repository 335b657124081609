"""Judges each record by itself, all others being known: its quotes, then all that it says."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from generator.catalog.catalog import Catalog
from generator.checking.cases import Bench
from generator.checking.checked import SMALL
from generator.checking.proving.known import KnownTexts
from generator.checking.proving.looking import Quotes
from generator.checking.proving.order import Listed
from generator.checking.proving.proof import Proof, Proven
from generator.checking.proving.watching import (
    catalog_tables,
    proof_tables,
    watched_catalog,
    watched_proof,
)
from generator.checking.texts.personal import in_sources
from generator.checking.texts.translating import AllNames, names_table, types_of
from generator.forking.together import together
from generator.problems.plain import from_plain, to_plain
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.tracing.ledger import Ledger
from generator.tracing.recorder import Recorder
from generator.tracing.tables import Tables

# Whether the files that these name are there is looked at each time.
_NAMING_FILES = ("media",)
# So many are given to a process at once: a few, so that all processes end together.
_SHARE = 25
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
    bench = Bench(
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
        rows = bench.judged([entry for _, entry in share])
        return [(_plain(proven), [*reads]) for proven, reads in rows]

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
    bench = Bench(
        catalog,
        proof,
        quotes,
        AllNames(catalog),
        types_of(catalog),
        in_sources(quotes),
        Recorder(),
    )
    ((proven, _),) = bench.judged([entry])
    return proven.problems


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
    if citations and type(citations[0]) is list:
        # What was kept has lists.
        citations = [(source, start, end, tuple(path)) for source, start, end, path in citations]
    return Proven(
        *key,
        citations,
        [from_plain(problem) for problem in problems],
        set(doubted),
        Listed(*place) if place else None,
    )
