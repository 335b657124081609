"""The parts of one record by what they are, walked once for all checks."""

from typing import Any, TypeVar, cast

from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.model import Model
from generator.records.parts import Part, Parts, Path, parts
from generator.records.record import Record

M = TypeVar("M", bound=Model)


class Grouped:
    """A record's parts; ``record`` itself counts as one with an empty path."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.record: Record = entry.record
        self.rows: Parts = parts(entry.record)
        self.by_type: dict[type[Any], list[Part]] = {
            type(entry.record): [Part((), entry.record, entry.record)]
        }
        for row in self.rows:
            kind = row.value.__class__
            if kind in self.by_type:
                self.by_type[kind].append(row)
            else:
                self.by_type[kind] = [row]
        # The same, without what is no model: ids and terms.
        self.models: list[tuple[type[Model], list[Part]]] = [
            (kind, rows) for kind, rows in self.by_type.items() if issubclass(kind, Model)
        ]

    def of(self, model: type[M]) -> list[tuple[Path, M]]:
        """The parts of one model with their paths, in the order of the record."""
        return [(row.path, cast(M, row.value)) for row in self.by_type.get(model, ())]

    def quotes(self) -> list[Evidence]:
        """Every quote of the record."""
        return [row.value for row in self.by_type.get(Evidence, ())]

    def around(self, model: Model) -> Model:
        """The model that holds this one, which is not the record."""
        return next(row.owner for row in self.rows if row.value is model)
