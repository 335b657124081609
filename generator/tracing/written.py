"""Values that are written down, and read only where one is looked at."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import lru_cache
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

# So many are at hand: who looks at one mostly looks again, or at one beside it.
_AT_HAND = 16


class Written(Mapping[K, V]):
    """Values by key; ``texts`` are what they are read from, and tell them apart."""

    def __init__(self, texts: Mapping[K, str], read: Callable[[K, str], V]) -> None:
        self.texts = texts

        def value(key: K) -> V:
            return read(key, texts[key])

        self._value = lru_cache(_AT_HAND)(value)

    def __getitem__(self, key: K) -> V:
        return self._value(key)

    def __contains__(self, key: object) -> bool:
        return key in self.texts

    def __iter__(self) -> Iterator[K]:
        return iter(self.texts)

    def __len__(self) -> int:
        return len(self.texts)
