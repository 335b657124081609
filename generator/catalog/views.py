"""Views of entries that are worked out when they are first asked for."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from generator.reading.entry import Entry
from generator.records.parts import parts
from generator.records.record import Record


class Records(Mapping[str, Record]):
    """The records of entries, by id; each is unpacked when it is first asked for."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries

    def __getitem__(self, id_: str) -> Record:
        return self._entries[id_].record

    def get(self, id_: str, default: Any = None) -> Any:
        """The record, or ``default``: what a mapping does, without an error between."""
        entry = self._entries.get(id_)
        return default if entry is None else entry.record

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._entries


class BackLink(NamedTuple):
    """A record that refers to another, and the field with which it does."""

    kind: str
    id: str
    path: tuple[str | int, ...]


class BackLinks(Mapping[tuple[str, str], tuple[BackLink, ...]]):
    """By kind and id of records: what refers to them."""

    def __init__(self, entries: Mapping[str, Mapping[str, Entry]]) -> None:
        self._entries = entries

    @cached_property
    def _referring(self) -> Mapping[tuple[str, str], list[Entry]]:
        table: dict[tuple[str, str], list[Entry]] = {}
        for rows in self._entries.values():
            for entry in rows.values():
                for target in entry.facts.refers_to.split():
                    kind, _, id_ = target.partition("/")
                    if id_ in self._entries.get(kind, {}):
                        table.setdefault((kind, id_), []).append(entry)
        return table

    def __getitem__(self, target: tuple[str, str]) -> tuple[BackLink, ...]:
        return tuple(
            BackLink(entry.kind.name, entry.id, part.path)
            for entry in self._referring[target]
            for part in parts(entry.record)
            if (part.refers_to, part.value) == target
        )

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._referring)

    def __len__(self) -> int:
        return len(self._referring)
