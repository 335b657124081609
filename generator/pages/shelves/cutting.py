"""Long lists cut into parts by stable keys: a tree of rows, the same for every language.

A list that is too long becomes an overview that leads to its parts; a part that is too long is
cut by the next key. So an address stays, whatever is added, one more row changes the list that
it stands in and those above it, and there are few lists: a page for one row would help nobody.

A key may depend on the language, as letters do. Then a list is cut where it is long in any
language, and a part is there for every language if it has rows in one: every page has its
counterpart, even if that has nothing to list.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

R = TypeVar("R")

# Rows that a page bears, by what a row is: a line, an entry of a register, a card with a mark, a
# line of a matrix with all that is told of its organ.
LINES = 200
REGISTER = 100
CARDS = 60
MATRIX = 40


def alphabetical(value: str) -> tuple[object, ...]:
    """The order of values that are shown by the alphabet; what has none (``_``) comes last."""
    return value == "_", value


@dataclass(frozen=True, slots=True)
class Cut(Generic[R]):
    """One key: ``facet`` names it, ``value`` gives a row's part of the address in a language.

    ``order`` sorts the values as readers expect them.
    """

    facet: str
    value: Callable[[R, str], str]
    order: Callable[[str], tuple[object, ...]] = alphabetical


@dataclass(frozen=True, slots=True)
class Part(Generic[R]):
    """A list: its rows by language; where it is cut, by which facet, and its parts by value.

    ``way`` are the facets and values from the whole list to this part.
    """

    way: tuple[tuple[str, str], ...]
    rows: Mapping[str, Sequence[R]]
    facet: str
    parts: "Mapping[str, Part[R]]"

    @property
    def key(self) -> str:
        """The values joined: ``culture/a-d``; empty for the whole."""
        return "/".join(value for _, value in self.way)

    def walk(self) -> "Iterator[Part[R]]":
        """The list, its parts, and the parts of those."""
        yield self
        for part in self.parts.values():
            yield from part.walk()


def cut(
    rows: Mapping[str, Sequence[R]], cuts: Sequence[Cut[R]], longest: int, always: int = 0
) -> Part[R]:
    """The tree of a list; no list in it is longer than ``longest``, while there is a key left.

    ``rows`` are the same ones for each language, in the order in which it lists them. The first
    ``always`` keys cut however short the list is.
    """
    return _cut((), rows, cuts, longest, always)


def _cut(
    way: tuple[tuple[str, str], ...],
    rows: Mapping[str, Sequence[R]],
    cuts: Sequence[Cut[R]],
    longest: int,
    always: int,
) -> Part[R]:
    most = max(map(len, rows.values()), default=0)
    if not cuts or not most or (len(way) >= always and most <= longest):
        return Part(way, rows, "", {})
    first, *others = cuts
    groups: dict[str, dict[str, list[R]]] = {}
    for language, own in rows.items():
        for row in own:
            value = first.value(row, language)
            if value not in groups:
                groups[value] = {key: [] for key in rows}
            groups[value][language].append(row)
    parts = {
        value: _cut((*way, (first.facet, value)), groups[value], others, longest, always)
        for value in sorted(groups, key=first.order)
    }
    return Part(way, rows, first.facet, parts)
