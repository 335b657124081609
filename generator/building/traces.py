"""The pages of the last build with the values that they looked at: who has to be made again."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator.building.made import Made, Task
from generator.building.placing import Known
from generator.building.stamps import Stamps
from generator.building.state import State
from generator.building.targets import Target
from generator.building.values import Values
from generator.searching.document import Brief
from generator.tracing.recorder import Read

_NAME = "pages"
_NO_STAMPS = Stamps.of(())


class Trace(NamedTuple):
    """A page as it was last made; see :class:`Made`. ``reads`` and ``targets`` are numbers.

    ``ids`` are joined by blanks, which no id holds.
    """

    file: str
    path: str
    digest: str
    key: str
    reads: list[int]
    ids: str
    targets: list[int]
    brief: list[Any] | None
    row: str

    def known(self) -> Brief | None:
        """What is known of the page's document for search."""
        return None if self.brief is None else Brief(*self.brief)


@dataclass(slots=True)
class Traces:
    """Pages by task; ``reads`` and ``targets`` give each its number, since most are shared."""

    rows: dict[Task, Trace] = field(default_factory=dict)
    reads: dict[Read, int] = field(default_factory=dict)
    targets: dict[Target, int] = field(default_factory=dict)
    # By the number of a read: what was there when the pages were made.
    digests: list[str] = field(default_factory=list)
    # All other files of the release, by path.
    files: Mapping[str, Known] = field(default_factory=dict)

    @classmethod
    def kept(cls, state: State) -> "Traces":
        """The traces of the last build; empty where there was none like this one."""
        found = state.read(_NAME)
        if found is None:
            return cls()
        rows, reads, targets, digests, files = found[1]
        return cls(
            {(row[0], (row[1], row[2])): Trace(*row[3:]) for row in rows},
            {(table, _hashable(key)): number for number, (table, key) in enumerate(reads)},
            {(path, id_): number for number, (path, id_) in enumerate(targets)},
            digests,
            {path: (key, digest) for path, (key, digest) in files.items()},
        )

    def unchanged(self, values: Values) -> Iterator[Task]:
        """Pages that looked at nothing that is different now."""
        changed = {
            number
            for (read, number), digest in zip(self.reads.items(), self.digests, strict=True)
            if values.digest(read) != digest
        }
        for task, row in self.rows.items():
            if changed.isdisjoint(row.reads):
                yield task

    def add(self, made: Made) -> None:
        """Take a page that was made now."""
        self.rows[made.task] = Trace(
            made.file,
            made.path,
            made.digest,
            made.key,
            sorted(self.reads.setdefault(read, len(self.reads)) for read in made.reads),
            " ".join(made.ids),
            sorted(self.targets.setdefault(row, len(self.targets)) for row in made.targets),
            None if made.brief is None else list(made.brief),
            made.row,
        )

    def keep_only(self, tasks: Iterable[Task]) -> "Traces":
        """These pages alone, with no number that none of them uses."""
        kept = Traces()
        reads, targets = list(self.reads), list(self.targets)
        for task in tasks:
            row = self.rows[task]
            kept.rows[task] = row._replace(
                reads=[kept.reads.setdefault(reads[n], len(kept.reads)) for n in row.reads],
                targets=[
                    kept.targets.setdefault(targets[n], len(kept.targets)) for n in row.targets
                ],
            )
        return kept

    def keep(self, state: State, values: Values) -> None:
        """Keep everything for the next build, which may look at other values."""
        told = (
            [[task[0], *task[1], *row] for task, row in self.rows.items()],
            list(self.reads),
            list(self.targets),
            [values.digest(read) for read in self.reads],
            self.files,
        )
        state.keep(_NAME, _NO_STAMPS, told)


def _hashable(key: object) -> Hashable:
    return tuple(_hashable(part) for part in key) if isinstance(key, list) else str(key)
