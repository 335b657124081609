"""What was computed, and what it looked at: kept until one of these values changes."""

from array import array
from binascii import a2b_base64, b2a_base64
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import count
from sys import intern
from typing import Any

from generator.tracing.recorder import Read

# What came of a computation, as JSON has it.
Plain = Sequence[Any]


def in_one(numbers: Iterable[int]) -> str:
    """Numbers as one text: a list of them would take ten times the memory."""
    return b2a_base64(array("I", sorted(numbers)), newline=False).decode()


def apart(text: str) -> "array[int]":
    """The numbers that :func:`in_one` put together, in ascending order."""
    numbers: array[int] = array("I")
    numbers.frombytes(a2b_base64(text))
    return numbers


# Numbers that no result uses any longer are left while they are few: so long as no more than this
# share of the results went since all was numbered.
_LOOSE = 4


class Ledger:
    """Results by key. Values looked at are numbers in one list, since most are shared."""

    def __init__(self) -> None:
        self.results: dict[Hashable, Plain] = {}
        self._looks: dict[Hashable, str] = {}
        self._reads = _numbered(())
        self._digests: list[str] = []
        # How many results went, and may have left values that no other one looked at.
        self._gone = 0

    @property
    def is_loose(self) -> bool:
        """Whether there may be values that no result looked at."""
        return self._gone > 0

    def unchanged(self, digest: Callable[[Read], str]) -> Iterator[Hashable]:
        """Keys of results that looked at nothing whose digest is another now."""
        changed = {
            number
            for (read, number), before in zip(self._reads.items(), self._digests, strict=True)
            if digest(read) != before
        }
        for key, looks in self._looks.items():
            if not changed or changed.isdisjoint(apart(looks)):
                yield key

    def add(self, key: Hashable, reads: Iterable[Read], result: Plain) -> None:
        """Take a result that was computed now."""
        self.results[key] = result
        self._looks[key] = in_one(map(self._reads.__getitem__, reads))

    def keep_only(self, keys: Iterable[Hashable]) -> "Ledger":
        """These results alone, with few values that none of them looked at; this is used up."""
        kept = Ledger()
        wanted = list(keys)
        gone = self._gone + len(self.results) - len(wanted)
        if gone * _LOOSE <= len(self.results):
            kept.results = {key: self.results[key] for key in wanted}
            kept._looks = {key: self._looks[key] for key in wanted}
            kept._reads = self._reads
            self._digests = []
            kept._gone = gone
            return kept
        reads = list(self._reads)
        for key in wanted:
            kept.results[key] = self.results[key]
            kept._looks[key] = in_one(kept._reads[reads[n]] for n in apart(self._looks[key]))
        return kept

    def as_plain(self, digest: Callable[[Read], str]) -> list[Any]:
        """Everything with the digests of now, as JSON has it."""
        rows = [[key, self._looks[key], result] for key, result in self.results.items()]
        return [rows, list(self._reads), [digest(read) for read in self._reads], self._gone]

    @classmethod
    def from_plain(cls, data: Plain) -> "Ledger":
        """What :meth:`as_plain` gave. Raises ``ValueError`` or ``TypeError`` for other data."""
        rows, reads, digests, gone = data
        ledger = cls()
        ledger._gone = int(gone)
        for row, looks, result in rows:
            key = _hashable(row)
            ledger.results[key] = result
            ledger._looks[key] = looks
        ledger._reads = _numbered(
            [(intern(table), key if type(key) is str else _hashable(key)) for table, key in reads]
        )
        ledger._digests = digests
        return ledger


def _numbered(reads: Sequence[Read]) -> dict[Read, int]:
    """The numbers of values looked at; a further one gets its number when it is asked for."""
    numbers: dict[Read, int] = defaultdict(count(len(reads)).__next__)
    numbers.update(zip(reads, count()))
    return numbers


def _hashable(key: Any) -> Hashable:
    # Tens of thousands come by, nearly all of them texts.
    if type(key) is str:
        return key
    return tuple(map(_hashable, key)) if isinstance(key, list | tuple) else str(key)
