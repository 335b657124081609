"""Records which values are looked at while something is computed."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

V = TypeVar("V")

# A value that was looked at: its table, and its key there (or one of the two below).
Read = tuple[str, Hashable]

# All keys with their values in order; how many keys there are.
ALL, COUNT = "\x00all", "\x00count"


class Recorder:
    """Collects reads while :meth:`recording`; costs nearly nothing otherwise.

    One process computes one thing at a time, so a recorder belongs to one process.
    """

    __slots__ = ("_remembered", "reads")

    def __init__(self) -> None:
        self.reads: set[Read] | None = None
        self._remembered: dict[Hashable, tuple[Any, frozenset[Read]]] = {}

    @contextmanager
    def recording(self) -> Iterator[set[Read]]:
        """The reads of what is computed inside; they count for what surrounds it as well."""
        outer, self.reads = self.reads, set()
        inner = self.reads
        try:
            yield inner
        finally:
            self.reads = outer
            if outer is not None:
                outer |= inner

    def remembered(self, key: Hashable, make: Callable[[], V]) -> V:
        """What ``make`` gave the first time it was asked for under this key.

        Whoever takes a remembered value depends on all that it was made from: a cache that
        does not say so would hide a change.
        """
        kept = self._remembered.get(key)
        if kept is None:
            with self.recording() as reads:
                value = make()
            self._remembered[key] = value, frozenset(reads)
            return value
        if self.reads is not None:
            self.reads |= kept[1]
        return kept[0]  # type: ignore[no-any-return]

    def forget(self) -> None:
        """Let go of what was remembered; it is made again when it is asked for."""
        self._remembered.clear()
