"""A mapping that tells a recorder which of its keys are looked at."""

from collections.abc import Callable, Hashable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import TypeVar, overload

from generator.tracing.recorder import ALL, COUNT, Recorder

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
D = TypeVar("D")


class Watched(Mapping[K, V]):
    """``rows`` under the name ``table``. A key that is not there is looked at as well.

    ``part`` says on which part of a key a value depends, where that is less than the key.
    """

    __slots__ = ("_part", "_recorder", "_rows", "_table")

    def __init__(
        self,
        recorder: Recorder,
        table: str,
        rows: Mapping[K, V],
        part: Callable[[K], Hashable] | None = None,
    ) -> None:
        self._recorder = recorder
        self._table = table
        self._rows = rows
        self._part = part

    def _look(self, key: Hashable) -> None:
        reads = self._recorder.reads
        if reads is not None:
            reads.add((self._table, key))

    def __getitem__(self, key: K) -> V:
        reads = self._recorder.reads
        if reads is not None:
            reads.add((self._table, self._part(key) if self._part else key))
        return self._rows[key]

    def __contains__(self, key: object) -> bool:
        reads = self._recorder.reads
        if reads is not None:
            reads.add((self._table, self._part(key) if self._part else key))  # type: ignore[arg-type]
        return key in self._rows

    @overload
    def get(self, key: K, /) -> V | None: ...
    @overload
    def get(self, key: K, default: V, /) -> V: ...
    @overload
    def get(self, key: K, default: D, /) -> V | D: ...
    def get(self, key: K, default: object = None, /) -> object:
        """The value, or ``default``; both are looked at."""
        reads = self._recorder.reads
        if reads is not None:
            reads.add((self._table, self._part(key) if self._part else key))
        return self._rows.get(key, default)

    def __iter__(self) -> Iterator[K]:
        self._look(ALL)
        return iter(self._rows)

    def __len__(self) -> int:
        self._look(COUNT)
        return len(self._rows)

    def __bool__(self) -> bool:
        self._look(COUNT)
        return bool(self._rows)

    def keys(self) -> KeysView[K]:
        """All keys; everything is looked at."""
        self._look(ALL)
        return self._rows.keys()

    def values(self) -> ValuesView[V]:
        """All values; everything is looked at."""
        self._look(ALL)
        return self._rows.values()

    def items(self) -> ItemsView[K, V]:
        """All rows; everything is looked at."""
        self._look(ALL)
        return self._rows.items()
