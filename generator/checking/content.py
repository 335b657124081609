"""Everything that ``showcase check`` checks, in order."""

import gc
from dataclasses import dataclass
from pathlib import Path

from generator.catalog.catalog import Catalog
from generator.catalog.joining import join
from generator.checking.dates import date_problems
from generator.checking.figures import figure_problems
from generator.checking.grounds import Grounds
from generator.checking.grouped import Grouped
from generator.checking.links import link_problems
from generator.checking.numbers import number_problems
from generator.checking.order import order_problems
from generator.checking.profile import profile_problems
from generator.checking.proof import Proof, prove
from generator.checking.rules import coverage_problems, record_problems, wording_problems
from generator.checking.sharing import shared_out
from generator.problems.problem import Problem
from generator.reading.folder import Entry, read_folder
from generator.reading.kept import Kept


@dataclass(frozen=True, slots=True)
class Checked:
    """A content folder after all checks.

    Without a catalog (no settings can be had) there is no proof either. Whether a site may be
    built is a question of the problems, not of these.
    """

    catalog: Catalog | None
    proof: Proof | None
    problems: tuple[Problem, ...]


def check_content(content: Path, jobs: int = 1, kept: Kept | None = None) -> Checked:
    """Read, join and prove everything; every problem that was found on the way.

    ``jobs`` processes share the records of a large site, and files that ``kept`` has are not
    read again; the problems are the same.
    """
    content = content.resolve()
    reading = read_folder(content, kept, jobs)
    catalog, joined = join(reading, content)
    problems = [*reading.problems, *joined]
    if catalog is None:
        return Checked(None, None, tuple(problems))
    # Records live as long as the command: the collector need not look at them again and again,
    # and workers that are forked need not copy them.
    gc.freeze()
    units = unit_forms(catalog)
    proof, unproved = prove(catalog, units)
    problems += unproved
    entries = list(catalog.walk())
    problems += shared_out(entries, lambda entry: _checked(entry, catalog, proof, units), jobs)
    complete = not any(kind == "participation" for kind, _ in reading.broken)
    problems += order_problems(catalog, proof, complete)
    if not reading.broken:
        # A record that could not be read cites nothing; its own problems come first.
        for entry in catalog.entries.get("source", {}).values():
            problems += coverage_problems(entry, proof)
    problems += profile_problems(catalog)
    return Checked(catalog, proof, tuple(problems))


def read_content(content: Path, jobs: int = 1, kept: Kept | None = None) -> Checked:
    """Read, join and prove, without the checks that no page needs."""
    content = content.resolve()
    catalog, problems = join(read_folder(content, kept, jobs), content)
    if catalog is None:
        return Checked(None, None, tuple(problems))
    gc.freeze()
    return Checked(catalog, prove(catalog, unit_forms(catalog))[0], ())


def _checked(entry: Entry, catalog: Catalog, proof: Proof, units: tuple[str, ...]) -> list[Problem]:
    """Everything wrong with one record, all others being known."""
    parts = Grouped(entry)
    grounds = Grounds(parts, proof, units)
    return [
        *number_problems(entry, grounds, catalog.first_language),
        *date_problems(entry, grounds, catalog),
        *figure_problems(parts, proof, units),
        *wording_problems(parts, proof),
        *record_problems(entry, catalog),
        *link_problems(parts, catalog, proof),
    ]


def unit_forms(catalog: Catalog) -> tuple[str, ...]:
    """How texts write the units of the vocabulary."""
    return tuple(form for term in catalog.terms.get("units", {}).values() for form in term.forms)
