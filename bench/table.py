"""From measured runs to medians and ratios."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

Run = Mapping[str, Any]

BASE = "hugo-yaml"


@dataclass(frozen=True, slots=True)
class Cell:
    """Medians of one contender in one scenario at one size; ``None`` is not measured.

    Seconds and bytes. ``load`` is the greatest load average at the start of a run.
    """

    wall: float
    cpu: float
    written: int
    peak: int | None
    output: Mapping[str, int] | None
    failed: bool
    runs: int
    load: float


class Results:
    """Medians by size, contender and scenario. Rounds that watched memory give no times."""

    def __init__(self, runs: Iterable[Run]) -> None:
        groups: dict[tuple[int, str, str], list[Run]] = {}
        for run in runs:
            key = (run["size"], run["contender"], run["scenario"])
            groups.setdefault(key, []).append(run)
        self.cells = {key: _cell(rows) for key, rows in groups.items()}
        self.sizes = sorted({size for size, _, _ in self.cells})

    def cell(self, size: int, contender: str, scenario: str) -> Cell | None:
        """The medians, if it ran."""
        return self.cells.get((size, contender, scenario))

    def ratio(self, size: int, contender: str, scenario: str, base: str = BASE) -> float | None:
        """Wall time as a multiple of the cold run of ``base`` in the same session."""
        cell, other = self.cell(size, contender, scenario), self.cell(size, base, "cold")
        return cell.wall / other.wall if cell and other and other.wall else None


def _cell(rows: list[Run]) -> Cell:
    timed = [row for row in rows if row["peak"] is None] or rows
    peaks = [row["peak"] for row in rows if row["peak"] is not None]
    outputs = [row["output"] for row in rows if row["output"]]
    return Cell(
        median(row["wall"] for row in timed),
        median(row["cpu"] for row in timed),
        int(median(row["written"] for row in timed)),
        max(peaks) if peaks else None,
        outputs[0] if outputs else None,
        any(row["status"] for row in rows),
        len(timed),
        max(row["load"] for row in rows),
    )
