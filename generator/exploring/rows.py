"""What is explored: rows, and the values that they are chosen by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

# The order in which rows are told: the latest year first, then as the sources have them.
Told = tuple[int, int, str, int, str]


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet. ``lang`` is the tag of its name where that is not the page's."""

    id: str
    name: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Dimension(Value):
    """A dimension; ``place`` is its number, from 1 to 8, ``rod`` that number drawn."""

    place: int = 1
    rod: str = ""


@dataclass(frozen=True, slots=True)
class Organ(Value):
    """An organ, with the values of facets that its rows have through it, as ids."""

    body: str = ""
    sector: str = ""
    types: tuple[str, ...] = ()


class Row(NamedTuple):
    """A practice or a brand: plain data, made of its record, that may be kept from build to build.

    ``years`` has the latest one first; facets are given by id. ``names`` is the text that a filter
    by name looks in. ``card`` is what is shown of the row, as JSON, which this room does not look
    into. ``ended`` says until when there was what is no more.
    """

    told: Told
    id: str
    years: tuple[int, ...]
    dimension: str
    kind: str
    organ: str
    names: str
    card: str
    ended: str = ""


def row_of(data: list[Any]) -> Row:
    """The row that is kept as a list, as JSON has it."""
    told, id_, years, *rest = data
    return Row(tuple(told), id_, tuple(years), *rest)


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of all facets, each in the order in which it is shown.

    ``former`` has, by the short name of a facet (``organ``), the id of a value by each of the ids
    that it had before, as addresses that were shared may have it.
    """

    dimensions: Sequence[Dimension]
    kinds: Sequence[Value]
    sectors: Sequence[Value]
    types: Sequence[Value]
    bodies: Sequence[Value]
    organs: Sequence[Organ]
    former: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
