"""The pages of the last build with the values that they looked at: who has to be made again."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from generator.building.keeping.stamps import NO_STAMPS
from generator.building.keeping.state import State
from generator.building.linking.numbering import Numbering
from generator.building.linking.targets import Target
from generator.building.made import Made, Task
from generator.building.releasing.placing import Known
from generator.searching.document import Brief
from generator.tracing.ledger import Ledger, apart, in_one
from generator.tracing.tables import Tables

# The pages, and all other files.
_PAGES, _FILES = "pages", "files"


class Trace(NamedTuple):
    """A page as it was last made; see :class:`Made`. ``targets`` are numbers in one text.

    ``ids`` are joined by blanks, which no id holds. ``row`` is kept as bytes: as a text with
    Chinese in it, it would take twice as much.
    """

    file: str
    path: str
    digest: str
    key: str
    ids: str
    targets: str
    row: bytes
    brief: list[Any] | None

    def known(self) -> Brief | None:
        """What is known of the page's document for search."""
        return None if self.brief is None else Brief(*self.brief)


@dataclass(slots=True)
class Traces:
    """Pages by task; ``targets`` has a number for each place that their links lead to."""

    rows: dict[Task, Trace] = field(default_factory=dict)
    targets: Numbering = field(default_factory=Numbering)
    # All other files of the release, by path.
    files: Mapping[str, Known] = field(default_factory=dict)
    _ledger: Ledger = field(default_factory=Ledger)

    @classmethod
    def kept(cls, state: State, files: Mapping[str, Known]) -> "Traces":
        """The traces of the last build beside its ``files``; empty where these are not known."""
        found = state.columns(_PAGES) if files else None
        if found is None:
            return cls()
        (keys, briefs, reads, digests, gone, targets), columns = found
        looks, *fields, lines = columns
        traces = list(map(Trace, *fields, map(str.encode, lines), briefs))
        ledger = Ledger.from_plain(
            [zip(keys, looks, traces, strict=True), reads, digests, gone],
        )
        return cls(
            cast("dict[Task, Trace]", ledger.results.copy()),
            Numbering.kept(targets),
            files,
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
            in_one(map(self.targets.number, made.targets)),
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
        known = {number: target for target, number in self.targets}
        for task in kept._ledger.results:
            row = self.rows[cast(Task, task)]
            targets = in_one(kept.targets.number(known[n]) for n in apart(row.targets))
            kept.rows[cast(Task, task)] = row = row._replace(targets=targets)
            kept._ledger.results[task] = row
        return kept

    def new_since(self, before: "Traces") -> dict[Task, Trace]:
        """The pages that are not those of ``before``."""
        return {task: row for task, row in self.rows.items() if before.rows.get(task) is not row}

    def targets_of(self, rows: Iterable[Trace]) -> dict[str, set[str]]:
        """The places that links of any of these pages lead to."""
        return self.targets.places(set().union(*(apart(row.targets) for row in rows)))

    def leading_to(self, wanted: Container[Target]) -> Iterator[tuple[Trace, Target]]:
        """Pages with each of these places that they lead to."""
        numbers = {number: target for target, number in self.targets if target in wanted}
        for row in self.rows.values():
            for number in apart(row.targets):
                if number in numbers:
                    yield row, numbers[number]

    def has_all_places(self, before: "Traces") -> bool:
        """Whether everything is here that could be led to ``before``."""
        gone = before.files.keys() - self.files.keys()
        if not gone.isdisjoint(self.targets.numbers):
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

    def keep_pages(self, state: State, tables: Tables) -> None:
        """Keep the pages for the next build, which may look at other values.

        They count once the files beside them are kept as well.
        """
        state.forget(_FILES)
        rows, reads, digests, gone = self._ledger.as_plain(tables.digest)
        keys, looks, traces = zip(*rows, strict=True) if rows else ((), (), ())
        *fields, lines, briefs = zip(*traces, strict=True) if rows else [()] * len(Trace._fields)
        told = keys, briefs, reads, digests, gone, self.targets.numbers
        state.keep_columns(_PAGES, told, [looks, *fields, list(map(bytes.decode, lines))])

    def keep_files(self, state: State) -> None:
        """Keep the files beside the pages."""
        state.keep(_FILES, NO_STAMPS, self.files)


def files_kept(state: State) -> Mapping[str, Known]:
    """All files of the last build beside its pages; none where there was no build like this one."""
    found = state.read(_FILES)
    if found is None:
        return {}
    return {path: (key, digest) for path, (key, digest) in found[1].items()}
