"""Lists written down as texts: kept from build to build, and read when a page looks at one.

All lists of a large site take a fifth of a second to make, and a change of one record seldom
changes any of them: that shows by the hash of all that they are made of.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from pydantic_core import from_json, to_json

from generator.forking.ahead import begun
from generator.pages.shelves.keys import Ground
from generator.pages.shelves.lists import lists_of, names_of
from generator.pages.shelves.names import Named
from generator.pages.shelves.tables import Beside, Group, Listed, ListKey, Way
from generator.tracing.written import Written

# Of these lists know names alone, besides what the ground has of them.
_NAMED = ("practice", "brand")
# Of these they may know everything.
_WHOLE = ("body", "organ", "review", "source", "vocabulary", "settings")

# Names, keys, lists, and the values by which they are cut: a text each for a list.
Columns = Sequence[Sequence[str]]


class WrittenLists:
    """Every list of the site. ``columns`` have a text each for a list and for a part of one."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        names, parts, listed, beside = columns
        keys: list[ListKey] = list(zip(names, parts, strict=True))
        self.listed = Written(dict(zip(keys, listed, strict=True)), _listed)
        cut = {key: text for key, text in zip(keys, beside, strict=True) if text}
        self.beside = Written(cut, _beside)


def lists_written(ground: Ground) -> WrittenLists:
    """Make every list of the site."""
    return WrittenLists(_columns(ground, names_of(ground)))


@contextmanager
def lists_begun(ground: Ground, jobs: int = 1) -> Iterator[Callable[[], WrittenLists]]:
    """Begin to make every list, in another process where there are as many ``jobs``.

    Gives a function that makes the rest of them, and waits for the others.
    """
    lists = names_of(ground)
    # The list of Explore and the index of names take as long as all others and what else pages
    # need of the records.
    half = lists.index(("explore", ""))
    with begun(lambda: _columns(ground, lists[half:]), jobs) as others:

        def made() -> WrittenLists:
            first = _columns(ground, lists[:half])
            return WrittenLists([[*row, *more] for row, more in zip(first, others(), strict=True)])

        yield made


def _columns(ground: Ground, own: Sequence[tuple[str, str]]) -> Columns:
    lists = lists_of(ground, own)
    names, parts = zip(*lists.listed, strict=True)
    listed = [
        _text((row.way, row.counts, row.groups, row.facet, row.ways))
        for row in lists.listed.values()
    ]
    beside = [_text(lists.beside[key]) if key in lists.beside else "" for key in lists.listed]
    return [names, parts, listed, beside]


def digest_of(ground: Ground) -> str:
    """The hash of all that lists are made of."""
    entries = ground.catalog.entries
    told = [
        ground.catalog.languages,
        ground.orders,
        ground.owners,
        ground.places,
        ground.deeds,
        [[(row.id, row.facts.name) for row in entries.get(kind, {}).values()] for kind in _NAMED],
        [[(row.id, row.digest) for row in entries.get(kind, {}).values()] for kind in _WHOLE],
    ]
    return hashlib.sha256(to_json(told)).hexdigest()


def _text(told: object) -> str:
    return to_json(told).decode()


def _listed(key: ListKey, text: str) -> Listed:
    way, counts, groups, facet, ways = from_json(text)
    row = _ROWS.get(key[0], _row)
    return Listed(
        tuple(map(tuple, way)),
        counts,
        {
            language: tuple(Group(letter, tuple(map(row, rows))) for letter, rows in own)
            for language, own in groups.items()
        },
        facet,
        tuple(Way(value, counts, facet, _tuples(inner)) for value, counts, facet, inner in ways),
    )


def _beside(_: ListKey, text: str) -> Beside:
    facet, values = from_json(text)
    return Beside(facet, _tuples(values))


def _tuples(rows: Mapping[str, list[str]]) -> Mapping[str, tuple[str, ...]]:
    return {language: tuple(own) for language, own in rows.items()}


def _row(row: Any) -> Any:
    """An id, or several values."""
    return tuple(row) if isinstance(row, list) else row


# How rows are read, by the name of a list.
_ROWS: Mapping[str, Callable[[Any], Any]] = {"names": Named._make}
