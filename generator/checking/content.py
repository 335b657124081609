"""Everything that ``showcase check`` checks, in order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.catalog.catalog import Catalog
from generator.catalog.joining import join, leads_nowhere
from generator.checking.checked import Checked, lasting
from generator.checking.copies import copy_problems
from generator.checking.days import day_problems
from generator.checking.echoes import without_echoes, without_untranslated
from generator.checking.following import without_followers
from generator.checking.judging import Memory, judge_all
from generator.checking.meant import better_told, with_hash
from generator.checking.profile import profile_problems
from generator.checking.proving.known import KnownTexts
from generator.checking.proving.looking import Quotes
from generator.checking.proving.order import order_problems, twice_problems
from generator.checking.proving.proof import Proven, proof_of
from generator.checking.proving.sources import Reading as SourceReading
from generator.checking.proving.sources import read_sources
from generator.checking.rules import coverage_problems
from generator.checking.texts.personal import without_personal
from generator.evidence.amounts.unit_words import UnitWords, unit_words
from generator.forking.collector import without_collector
from generator.problems.problem import Problem
from generator.problems.wording import severity
from generator.reading.close_keys import field_meant
from generator.reading.folder import Reading, read_folder


@dataclass(frozen=True, slots=True)
class Judged:
    """A content folder of which each record was judged, and the whole not yet.

    ``proven`` gives the judgements of the catalog's records in order, ``unread`` is what is wrong
    with sources, and ``sources`` are those that can be quoted. There are none without a catalog.
    """

    project: Path
    reading: Reading
    catalog: Catalog | None
    joined: Sequence[Problem]
    proven: Callable[[], list[Proven]] = list
    unread: Sequence[Problem] = ()
    sources: Mapping[str, SourceReading] = field(default_factory=dict)
    known: KnownTexts = field(default_factory=KnownTexts)

    @without_collector()
    def checked(self) -> Checked:
        """The judgements put together, and what the records as a whole have wrong."""
        problems = [*self.reading.problems, *self.joined]
        catalog, broken = self.catalog, self.reading.broken
        if catalog is None:
            hashed = (with_hash(row, self.project) for row in problems)
            return Checked(None, None, tuple(map(without_personal, hashed)))
        proven = self.proven()
        proof = proof_of(self.sources, proven, self.known)
        problems = [*better_told(self.reading.problems, catalog), *self.joined, *self.unread]
        judged = (problem for row in proven for problem in row.problems)
        # What could not be judged for a source that can't be quoted is no mistake.
        unquoted = {("source", id_) for id_ in catalog.entries.get("source", {})}
        unquoted -= {("source", id_) for id_ in self.sources}
        problems += without_echoes(judged, catalog, broken | unquoted, self.joined)
        rows = zip(catalog.walk(), proven, strict=True)
        places = [(entry, row.listed) for entry, row in rows if row.listed is not None]
        # An organ in the list of a review that is not there may be missing in another one.
        known = catalog.entries.get("review", {})
        held = [(entry, place) for entry, place in places if place.review in known]
        complete = len(held) == len(places) and not any(
            kind == "participation" for kind, _ in broken
        )
        problems += order_problems(held, complete)
        problems += twice_problems(catalog)
        problems += day_problems(catalog)
        problems += copy_problems(catalog)
        lost = [(row.code, found) for row in self.joined if (found := leads_nowhere(row))]
        if not broken and not any(
            kind == "source" or code in ("no-record", "no-record-many") for code, (kind, _) in lost
        ):
            # A record that could not be read cites nothing, and neither does a quote of no source;
            # these problems come first.
            for entry in catalog.entries.get("source", {}).values():
                problems += coverage_problems(entry, proof)
        problems += profile_problems(catalog)
        lasting()
        told = without_followers(without_untranslated(_once(self.reading.problems, problems)))
        return Checked(catalog, proof, tuple(map(without_personal, told)))


def _once(read: Sequence[Problem], problems: Sequence[Problem]) -> Sequence[Problem]:
    """Problems but those of values that were wrong when they were read: they are as was meant."""
    wrong = {
        (row.place.file, field_meant(row)) for row in read if row.name and severity(row) == "error"
    }
    return [
        row
        for at, row in enumerate(problems)
        if at < len(read) or (row.place.file, row.name) not in wrong
    ]


def check_content(content: Path, jobs: int = 1) -> Checked:
    """Read, join and prove everything; every problem that was found on the way."""
    content = content.resolve()
    return judge(read_folder(content, jobs=jobs), content, jobs).checked()


@without_collector()
def judge(reading: Reading, content: Path, jobs: int = 1, memory: Memory | None = None) -> Judged:
    """Join everything that was read, and judge each record.

    ``jobs`` processes share the records of a large site. Records of which ``memory`` knows the
    judgement are not judged again; the problems are the same.
    """
    catalog, joined = join(reading, content, jobs)
    if catalog is None:
        return Judged(content.parent, reading, None, joined)
    lasting()
    known = memory.texts if memory is not None else KnownTexts()
    sources, unread = read_sources(catalog, known)
    proven = judge_all(catalog, Quotes(sources, units_of(catalog)), jobs, memory)
    return Judged(content.parent, reading, catalog, joined, proven, unread, sources, known)


def units_of(catalog: Catalog) -> UnitWords:
    """How texts write the units of the vocabulary: as it says, and as it calls them itself."""
    return unit_words(
        tuple(
            (id_, tuple(dict.fromkeys((*term.forms, *term.name.words))))
            for id_, term in catalog.terms.get("units", {}).items()
        )
    )
