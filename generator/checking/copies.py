"""Files that say the very same: one was copied, and what it should say was never written.

Readers would get one thing as two pages. What differs in anything may be two things.
"""

from collections import defaultdict
from collections.abc import Iterator

from generator.catalog.catalog import Catalog
from generator.problems.problem import Problem
from generator.reading.entry import Entry

# Of these, two that say the same have the same page, or list, twice. Participations of one organ
# are told by themselves.
_KINDS = ("organ", "review", "brand", "practice", "problem", "source", "media")


def copy_problems(catalog: Catalog) -> Iterator[Problem]:
    """Every record that is the copy of another one: that with the longer name, task-list-2."""
    for kind in _KINDS:
        rows = catalog.entries.get(kind, {}).values()
        if len({entry.digest for entry in rows}) == len(rows):
            continue  # As nearly always.
        same: dict[str, list[Entry]] = defaultdict(list)
        for entry in rows:
            same[entry.digest].append(entry)
        for entries in same.values():
            first, *others = sorted(entries, key=lambda entry: (len(entry.id), entry.id))
            for entry in others:
                yield entry.document.problem("record-copied", (), entry.id, other=first.file)
