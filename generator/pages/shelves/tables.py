"""What stands in which list, as plain data: what a page looks at, and no more.

A page of a list depends on its own ``Listed``; that it is beside others, on the ``Beside`` of the
list above. So one more record changes the tables of the lists that it is in, and of no other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

# The name of a list, and the key of one of its parts: empty for the whole.
ListKey = tuple[str, str]


class Group(NamedTuple):
    """Rows whose names begin with a letter; an empty one where all rows of a list are together."""

    letter: str
    rows: tuple[Any, ...]


class Way(NamedTuple):
    """A part of a list: how many rows it has, and what lies further in, both by language.

    ``inner`` are the values of its own parts, by ``facet``, or the letters of its rows.
    """

    value: str
    counts: Mapping[str, int]
    facet: str
    inner: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list or a part of one. ``way`` are the facets and values that lead to it.

    Where it is cut, ``facet`` says by what, and ``ways`` are the parts; else it has ``groups``.
    """

    way: tuple[tuple[str, str], ...]
    counts: Mapping[str, int]
    groups: Mapping[str, tuple[Group, ...]]
    facet: str
    ways: tuple[Way, ...]


class Beside(NamedTuple):
    """The values by which a list is cut, by language; those that have no row there are left out."""

    facet: str
    values: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lists:
    """Every list of the site."""

    listed: dict[ListKey, Listed]
    beside: dict[ListKey, Beside]
