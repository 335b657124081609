"""Everything that ``showcase check`` checks, in order."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.catalog.catalog import Catalog
from generator.catalog.joining import join
from generator.checking.judging import Memory, judge_all
from generator.checking.looking import Quotes
from generator.checking.order import order_problems
from generator.checking.profile import profile_problems
from generator.checking.proof import Proof, Proven, proof_of, prove
from generator.checking.rules import coverage_problems
from generator.checking.sources import read_sources
from generator.evidence.unit_words import UnitWords, unit_words
from generator.forking.collector import without_collector
from generator.forking.together import together
from generator.problems.problem import Problem
from generator.reading.folder import Entry, read_folder
from generator.reading.kept import Kept
from generator.records.parts import quotes_of

# Below this many records another process costs more than it brings; one is given so many at once.
_SMALL, _SHARE = 500, 400


@dataclass(frozen=True, slots=True)
class Checked:
    """A content folder after all checks.

    Without a catalog (no settings can be had) there is no proof either. Whether a site may be
    built is a question of the problems, not of these.
    """

    catalog: Catalog | None
    proof: Proof | None
    problems: tuple[Problem, ...]


@without_collector()
def check_content(
    content: Path, jobs: int = 1, kept: Kept | None = None, memory: Memory | None = None
) -> Checked:
    """Read, join and prove everything; every problem that was found on the way.

    ``jobs`` processes share the records of a large site. Files that ``kept`` has are not read
    again, and records of which ``memory`` knows the judgement are not judged again; the problems
    are the same.
    """
    content = content.resolve()
    reading = read_folder(content, kept, jobs)
    catalog, joined = join(reading, content, jobs)
    problems = [*reading.problems, *joined]
    if catalog is None:
        return Checked(None, None, tuple(problems))
    _lasting()
    readings, unread = read_sources(catalog)
    quotes = Quotes(readings, units_of(catalog))
    judged = judge_all(catalog, quotes, jobs, memory)
    # What was found once is whole.
    proof = proof_of(readings, Quotes(readings), judged)
    problems += unread
    problems += [problem for row in judged for problem in row.problems]
    complete = not any(kind == "participation" for kind, _ in reading.broken)
    places = ((entry, row.listed) for entry, row in zip(catalog.walk(), judged, strict=True))
    problems += order_problems(places, complete)
    if not reading.broken:
        # A record that could not be read cites nothing; its own problems come first.
        for entry in catalog.entries.get("source", {}).values():
            problems += coverage_problems(entry, proof)
    problems += profile_problems(catalog)
    _lasting()
    return Checked(catalog, proof, tuple(problems))


@without_collector()
def read_content(content: Path, jobs: int = 1, kept: Kept | None = None) -> Checked:
    """Read, join and look quotes up, without the checks that no page needs."""
    content = content.resolve()
    catalog, problems = join(read_folder(content, kept, jobs), content, jobs)
    if catalog is None:
        return Checked(None, None, tuple(problems))
    _lasting()
    readings, _ = read_sources(catalog)
    quotes = Quotes(readings)
    proof = Proof(readings, {}, quotes, {})

    def proven(share: Sequence[Entry]) -> list[Proven]:
        rows = [prove(entry, quotes_of(entry.record), proof, quotes) for entry in share]
        catalog.forget()
        return rows

    entries = list(catalog.walk())
    rows = together(proven, entries, jobs if len(entries) >= _SMALL else 1, _SHARE)
    return Checked(catalog, proof_of(readings, quotes, rows), ())


def _lasting() -> None:
    """What is there so far lives as long as the command.

    The collector need not look at it again and again, and workers that are forked need not copy
    it.
    """
    gc.freeze()


def units_of(catalog: Catalog) -> UnitWords:
    """How texts write the units of the vocabulary."""
    return unit_words(
        tuple((id_, term.forms) for id_, term in catalog.terms.get("units", {}).items())
    )
