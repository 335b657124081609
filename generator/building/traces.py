"""The pages of the last build with the values that they looked at: who has to be made again."""

import json
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from generator.building.made import Made, Task
from generator.building.placing import Known
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
    row: str
    brief: list[Any] | None

    def known(self) -> Brief | None:
        """What is known of the page's document for search."""
        return None if self.brief is None else Brief(*self.brief)


@dataclass(slots=True)
class Traces:
    """Pages by task; ``targets`` gives each place that links lead to its number.

    It is told in a line there.
    """

    rows: dict[Task, Trace] = field(default_factory=dict)
    targets: dict[str, int] = field(default_factory=dict)
    # All other files of the release, by path.
    files: Mapping[str, Known] = field(default_factory=dict)
    _ledger: Ledger = field(default_factory=Ledger)

    @classmethod
    def kept(cls, state: State) -> "Traces":
        """The traces of the last build; empty where there was none like this one."""
        found = state.columns(_NAME)
        if found is None:
            return cls()
        (keys, briefs, reads, digests, gone, files), columns = found
        looks, targets, *fields = columns
        traces = list(map(Trace, *fields, briefs))
        ledger = Ledger.from_plain(
            [zip(keys, looks, traces, strict=True), reads, digests, gone],
        )
        return cls(
            cast("dict[Task, Trace]", ledger.results.copy()),
            {text: number for number, text in enumerate(targets)},
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
            in_one(
                self.targets.setdefault(_told(target), len(self.targets)) for target in made.targets
            ),
            made.row,
            None if made.brief is None else list(made.brief),
        )
        self.rows[made.task] = row
        self._ledger.add(made.task, made.reads, row)

    def keep_only(self, tasks: Iterable[Task]) -> "Traces":
        """These pages alone, with few numbers that none of them uses; this is used up."""
        kept = Traces(_ledger=self._ledger.keep_only(tasks))
        if kept._ledger.is_loose:
            kept.targets = self.targets
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

    def targets_of(self, rows: Iterable[Trace]) -> set[Target]:
        """The places that links of any of these pages lead to."""
        known = list(self.targets)
        numbers: set[int] = set().union(*(apart(row.targets) for row in rows))
        return {_target(known[number]) for number in numbers}

    def leading_to(self, wanted: Container[Target]) -> Iterator[tuple[Trace, Target]]:
        """Pages with each of these places that they lead to."""
        numbers = {number: _target(text) for text, number in self.targets.items()}
        numbers = {number: target for number, target in numbers.items() if target in wanted}
        for row in self.rows.values():
            for number in apart(row.targets):
                if number in numbers:
                    yield row, numbers[number]

    def has_all_places(self, before: "Traces") -> bool:
        """Whether everything is here that could be led to ``before``."""
        gone = before.files.keys() - self.files.keys()
        if gone and not gone.isdisjoint(_target(text)[0] for text in self.targets):
            return False
        for path, known in before.files.items():
            # A page that is no record's is known by its content alone.
            if path.endswith(".html") and self.files.get(path) != known:
                return False
        for task, row in before.rows.items():
            now = self.rows.get(task)
            if now is row:
                continue
            if now is None or now.path != row.path or set(row.ids.split()) - set(now.ids.split()):
                return False
        return True

    def keep(self, state: State, tables: Tables) -> None:
        """Keep everything for the next build, which may look at other values."""
        rows, reads, digests, gone = self._ledger.as_plain(tables.digest)
        keys, looks, traces = zip(*rows, strict=True) if rows else ((), (), ())
        *fields, briefs = zip(*traces, strict=True) if rows else [()] * len(Trace._fields)
        told = keys, briefs, reads, digests, gone, self.files
        state.keep_columns(_NAME, told, [looks, list(self.targets), *fields])


def _told(target: Target) -> str:
    """A target as a text of one line."""
    path, id_ = target
    text = f"{path}\t{id_}"
    return (
        text if path and text.count("\t") == 1 and "\n" not in text else f"\t{json.dumps(target)}"
    )


def _target(text: str) -> Target:
    path, _, id_ = text.partition("\t")
    if not path:
        path, id_ = json.loads(id_)
    return path, id_
