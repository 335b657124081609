"""Numbers for the places that links lead to: most places are led to by many pages."""

from collections.abc import Container, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from sys import intern

from generator.building.linking.targets import Target

# Places of each file, by path; see :data:`Target`.
Places = Mapping[str, Set[str]]


@dataclass(slots=True)
class Numbering:
    """The number of each place, by its file's path and its id there.

    Many are of few files, and ids are alike from file to file: kept apart they take half the
    memory of pairs.
    """

    numbers: dict[str, dict[str, int]] = field(default_factory=dict)
    count: int = 0

    @classmethod
    def kept(cls, numbers: dict[str, dict[str, int]]) -> "Numbering":
        """The ``numbers`` of another numbering."""
        return cls(numbers, sum(map(len, numbers.values())))

    def number(self, target: Target) -> int:
        """The number of a place, which it is given the first time."""
        path, id_ = target
        own = self.numbers.get(path)
        if own is None:
            own = self.numbers[path] = {}
        number = own.get(id_)
        if number is None:
            number = own[intern(id_)] = self.count
            self.count += 1
        return number

    def __iter__(self) -> Iterator[tuple[Target, int]]:
        """All places with their numbers."""
        for path, own in self.numbers.items():
            for id_, number in own.items():
                yield (path, id_), number

    def places(self, numbers: Container[int] | None = None) -> dict[str, set[str]]:
        """The places with these numbers, or all."""
        if numbers is None:
            return {path: set(own) for path, own in self.numbers.items()}
        found: dict[str, set[str]] = {}
        put_places(found, (target for target, number in self if number in numbers))
        return found


def put_places(places: dict[str, set[str]], targets: Iterable[Target]) -> None:
    """Put these places to those that there are."""
    for path, id_ in targets:
        places.setdefault(path, set()).add(id_)
