"""What each part of a record may stand on: its own quotes, and its own typed values.

A statement stands on the quotes beside it. What has no quotes of its own (a part of a breakdown)
stands on those of what it is a part of; a record that has none of its own (an organ, a review)
stands on all quotes within it. Editors' commentary, and an open point without quotes, speak of the
whole record, and may use whatever it proves anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from generator.checking.proof import Proof
from generator.checking.typed import dates_of, typed_dates
from generator.evidence.dates import DateParts
from generator.evidence.proving import Proved
from generator.records.evidence import Claim, DateClaim, Evidence, OpenPoint
from generator.records.figure import Figure
from generator.records.model import Model
from generator.records.parts import Part, Parts, Path, evidence_of
from generator.records.record import Record
from generator.records.text import Text


@dataclass(slots=True)
class Grounds:
    """The quotes and typed values of one record, by the part that they prove."""

    record: Record
    rows: Parts
    proof: Proof
    units: tuple[str, ...]
    _models: dict[Path, Model] = field(default_factory=dict)
    _proved: dict[Path | None, Proved] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._models[()] = self.record
        for row in self.rows:
            if isinstance(row.value, Model) and not isinstance(row.value, Text | Evidence):
                self._models[row.path] = row.value

    def models(self) -> Iterator[tuple[Path, Model]]:
        """The record and every model within it."""
        yield from self._models.items()

    def of_text(self, part: Part) -> Proved:
        """What the numbers of a text may come from."""
        path = self._owner(part.path)
        owner = self._models[path]
        if part.commentary or (isinstance(owner, OpenPoint) and not owner.evidence):
            return self._kept(None)
        return self._kept(path)

    def quotes_of(self, path: Path) -> tuple[str, ...]:
        """The quotes that prove the model at ``path``, as their sources write them."""
        model = self._models[path]
        rows = _evidence(model)
        if rows is None:
            return self.quotes_of(self._owner(path)) if path else self.all_quotes()
        return tuple(proof_text(self.proof, row) for row in rows)

    def all_quotes(self) -> tuple[str, ...]:
        """Every quote of the record."""
        return tuple(proof_text(self.proof, row) for _, row in evidence_of(self.rows))

    def _owner(self, path: Path) -> Path:
        """The path of the model that holds what is at ``path``."""
        path = path[:-1]
        while path not in self._models:
            path = path[:-1]
        return path

    def _kept(self, path: Path | None) -> Proved:
        if path not in self._proved:
            made = self._of_record() if path is None else self._of_model(path)
            self._proved[path] = made
        return self._proved[path]

    def _of_model(self, path: Path) -> Proved:
        model = self._models[path]
        numbers, dates = list(_numbers(model)), list(_dates(model))
        if _evidence(model) is None and path:
            above = self._kept(self._owner(path))
            return Proved.by(
                above.quotes, self.units, above.numbers.union(numbers), above.dates.union(dates)
            )
        return Proved.by(self.quotes_of(path), self.units, numbers, dates)

    def _of_record(self) -> Proved:
        models = [model for _, model in self.models()]
        numbers = [number for model in models for number in _numbers(model)]
        dates = [date for model in models for date in _dates(model)]
        dates += [
            (date.year, date.month, date.day)
            for model in models
            for _, date in typed_dates(model, own=True)
        ]
        return Proved.by(self.all_quotes(), self.units, numbers, dates)


def proof_text(proof: Proof, evidence: Evidence) -> str:
    """The quote as the source writes it; as typed where it was not found (told elsewhere)."""
    key = (evidence.source, evidence.quote, evidence.after)
    return proof.quoted(evidence) if key in proof.places else evidence.quote


def _evidence(model: Model) -> tuple[Evidence, ...] | None:
    """The quotes of a model; ``None`` for one that has no place for any."""
    return getattr(model, "evidence", None)


def _numbers(model: Model) -> Iterator[Decimal]:
    """The numbers that a model types beside its texts; each is checked where it is typed."""
    if isinstance(model, Figure):
        yield model.value
        yield from (part.value for part in model.breakdown)
    elif isinstance(model, Claim):
        yield from (derived.value for derived in model.derived)


def _dates(model: Model) -> Iterator[DateParts]:
    """The dates that a model types; what is inferred of one proves nothing."""
    yield from dates_of(model)
    for name in _date_claims(type(model)):
        claim = getattr(model, name)
        if claim is not None:
            yield from dates_of(claim)


@cache
def _date_claims(model: type[Model]) -> tuple[str, ...]:
    return tuple(
        name
        for name, info in model.model_fields.items()
        if DateClaim in (info.annotation, *getattr(info.annotation, "__args__", ()))
    )
