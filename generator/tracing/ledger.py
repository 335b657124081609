"""What was computed, and what it looked at: kept until one of these values changes."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

from generator.tracing.recorder import Read

# What came of a computation, as JSON has it.
Plain = list[Any]


class Ledger:
    """Results by key. Values looked at are numbers in one list, since most are shared."""

    def __init__(self) -> None:
        self.results: dict[Hashable, Plain] = {}
        self._looks: dict[Hashable, list[int]] = {}
        self._reads: dict[Read, int] = {}
        self._digests: list[str] = []

    def unchanged(self, digest: Callable[[Read], str]) -> Iterator[Hashable]:
        """Keys of results that looked at nothing whose digest is another now."""
        changed = {
            number
            for (read, number), before in zip(self._reads.items(), self._digests, strict=True)
            if digest(read) != before
        }
        for key, looks in self._looks.items():
            if changed.isdisjoint(looks):
                yield key

    def add(self, key: Hashable, reads: Iterable[Read], result: Plain) -> None:
        """Take a result that was computed now."""
        self.results[key] = result
        self._looks[key] = sorted(self._reads.setdefault(read, len(self._reads)) for read in reads)

    def keep_only(self, keys: Iterable[Hashable]) -> "Ledger":
        """These results alone, with no value that none of them looked at."""
        kept = Ledger()
        reads = list(self._reads)
        for key in keys:
            kept.results[key] = self.results[key]
            kept._looks[key] = [
                kept._reads.setdefault(reads[number], len(kept._reads))
                for number in self._looks[key]
            ]
        return kept

    def as_plain(self, digest: Callable[[Read], str]) -> Plain:
        """Everything with the digests of now, as JSON has it."""
        rows = [[key, self._looks[key], result] for key, result in self.results.items()]
        return [rows, list(self._reads), [digest(read) for read in self._reads]]

    @classmethod
    def from_plain(cls, data: Plain) -> "Ledger":
        """What :meth:`as_plain` gave. Raises ``ValueError`` or ``TypeError`` for other data."""
        rows, reads, digests = data
        ledger = cls()
        for key, looks, result in rows:
            found = _hashable(key)
            ledger.results[found] = result
            ledger._looks[found] = looks
        ledger._reads = {
            (table, _hashable(key)): number for number, (table, key) in enumerate(reads)
        }
        ledger._digests = digests
        return ledger


def _hashable(key: object) -> Hashable:
    return tuple(map(_hashable, key)) if isinstance(key, list) else str(key)
