"""What is explored: rows, and the values that they are chosen by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet. ``lang`` is the tag of its name where that is not the page's."""

    id: str
    name: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Dimension(Value):
    """A dimension; ``place`` is its number, from 1 to 8."""

    place: int = 1


@dataclass(frozen=True, slots=True)
class Organ(Value):
    """An organ, with the values of facets that its rows have through it, as ids."""

    body: str = ""
    sector: str = ""
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A practice or a brand. ``years`` has the latest one first; facets are given by id.

    ``names`` is the text that a filter by name looks in. ``card`` is what is shown of the row,
    plain data in the form of JSON, which this room does not look into.
    """

    id: str
    years: tuple[int, ...]
    dimension: str
    kind: str
    organ: str
    names: str
    card: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of all facets, each in the order in which it is shown."""

    dimensions: Sequence[Dimension]
    kinds: Sequence[Value]
    sectors: Sequence[Value]
    types: Sequence[Value]
    bodies: Sequence[Value]
    organs: Sequence[Organ]
