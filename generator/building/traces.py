"""The pages of the last build with the values that they looked at: who has to be made again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from generator.building.made import Made, Task
from generator.building.placing import Known
from generator.building.stamps import NO_STAMPS
from generator.building.state import State
from generator.building.targets import Target
from generator.searching.document import Brief
from generator.tracing.ledger import Ledger, apart, in_one
from generator.tracing.tables import Tables

_NAME = "pages"


class Trace(NamedTuple):
    """A page as it was last made; see :class:`Made`. ``targets`` are numbers in one text.

    ``ids`` are joined by blanks, which no id holds.
    """

    file: str
    path: str
    digest: str
    key: str
    ids: str
    targets: str
    brief: list[Any] | None
    row: str

    def known(self) -> Brief | None:
        """What is known of the page's document for search."""
        return None if self.brief is None else Brief(*self.brief)


@dataclass(slots=True)
class Traces:
    """Pages by task; ``targets`` gives each place that links lead to its number."""

    rows: dict[Task, Trace] = field(default_factory=dict)
    targets: dict[Target, int] = field(default_factory=dict)
    # All other files of the release, by path.
    files: Mapping[str, Known] = field(default_factory=dict)
    _ledger: Ledger = field(default_factory=Ledger)

    @classmethod
    def kept(cls, state: State) -> "Traces":
        """The traces of the last build; empty where there was none like this one."""
        found = state.read(_NAME)
        if found is None:
            return cls()
        rows, targets, files = found[1]
        ledger = Ledger.from_plain(rows)
        traces = {cast(Task, task): Trace(*row) for task, row in ledger.results.items()}
        ledger.results.update(traces)
        return cls(
            traces,
            {(path, id_): number for number, (path, id_) in enumerate(targets)},
            {path: (key, digest) for path, (key, digest) in files.items()},
            ledger,
        )

    def unchanged(self, tables: Tables) -> Iterator[Task]:
        """Pages that looked at nothing that is different now."""
        yield from cast("Iterator[Task]", self._ledger.unchanged(tables.digest))

    def add(self, made: Made) -> None:
        """Take a page that was made now."""
        row = Trace(
            made.file,
            made.path,
            made.digest,
            made.key,
            " ".join(made.ids),
            in_one(self.targets.setdefault(row, len(self.targets)) for row in made.targets),
            None if made.brief is None else list(made.brief),
            made.row,
        )
        self.rows[made.task] = row
        self._ledger.add(made.task, made.reads, row)

    def keep_only(self, tasks: Iterable[Task]) -> "Traces":
        """These pages alone, with few numbers that none of them uses."""
        kept = Traces(_ledger=self._ledger.keep_only(tasks))
        if kept._ledger.is_loose:
            kept.targets = self.targets.copy()
            kept.rows = {
                cast(Task, task): cast(Trace, row) for task, row in kept._ledger.results.items()
            }
            return kept
        known = list(self.targets)
        for task in kept._ledger.results:
            row = self.rows[cast(Task, task)]
            targets = in_one(
                kept.targets.setdefault(known[number], len(kept.targets))
                for number in apart(row.targets)
            )
            kept.rows[cast(Task, task)] = row = row._replace(targets=targets)
            kept._ledger.results[task] = row
        return kept

    def keep(self, state: State, tables: Tables) -> None:
        """Keep everything for the next build, which may look at other values."""
        told = (self._ledger.as_plain(tables.digest), list(self.targets), self.files)
        state.keep(_NAME, NO_STAMPS, told)
