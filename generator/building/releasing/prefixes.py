"""Names in bounded groups, by how their hashes begin.

A name's group is a matter of the names themselves, never of a running number: one more name
changes one group, or splits one that became too large into at most sixteen.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

DIGITS = "0123456789abcdef"


@dataclass(frozen=True, slots=True)
class Group:
    """Names whose hashes begin with ``prefix``; ``parts`` instead if there are too many."""

    prefix: str
    names: Sequence[str]
    parts: "Sequence[Group]" = ()

    def leaves(self) -> "Iterator[Group]":
        """The groups that hold names, in the order of their prefixes."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()


def grouped(names: Iterable[str], most: int) -> Group:
    """All names, sorted; where they are more than ``most``, in parts by the next hex digit."""
    hashed = [(hashlib.sha256(name.encode()).hexdigest(), name) for name in sorted(names)]
    return _group("", hashed, most)


def _group(prefix: str, hashed: Sequence[tuple[str, str]], most: int) -> Group:
    if len(hashed) <= most:
        return Group(prefix, [name for _, name in hashed])
    parts = defaultdict(list)
    for row in hashed:
        parts[row[0][len(prefix)]].append(row)
    return Group(
        prefix,
        [],
        [_group(prefix + digit, parts[digit], most) for digit in DIGITS if parts[digit]],
    )
