"""Pages that differ."""

from dataclasses import dataclass
from typing import NamedTuple


class Page(NamedTuple):
    """A page that differs: its address below the site's root, its language, what it is called."""

    address: str
    language: str
    title: str


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of one side alone, and those of both that differ.

    ``changed`` are those of the changed records themselves, ``reached`` all others: they show
    these records, in lists or beside others. ``addresses`` are all that there were and are.
    """

    added: tuple[Page, ...]
    removed: tuple[Page, ...]
    changed: tuple[Page, ...]
    reached: tuple[Page, ...]
    addresses_before: frozenset[str]
    addresses_after: frozenset[str]
