"""The plain lists of Explore, cut by stable keys.

A list is of a year and a dimension; where that is long, of a sector as well; where that is still
long, of bodies whose ids begin alike. So an address stays, whatever is added, one more record
changes few lists, and there are few lists: a page for one or two rows would help nobody.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.pages.explore_rows import UNSTATED, Entry, entries, entries_under
from generator.pages.site import Site
from generator.records.organ import Organ

# Rows of a list; a longer one is cut by the next key.
LONG = 200


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: what it is of, and its rows, or its parts if there are too many rows.

    ``cuts`` are pairs of a facet and a value; ``parts`` go from the next facet's values to rows.
    """

    year: int
    dimension: str
    cuts: tuple[tuple[str, str], ...]
    rows: list[Entry]
    facet: str = ""
    parts: Mapping[str, list[Entry]] | None = None


def list_keys(site: Site) -> Iterator[str]:
    """The key of each list: ``2023-brand``, ``2023-brand/arts``, ``2023-brand/arts/e``."""
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries(site):
        for year in entry.years:
            groups[f"{year}-{entry.record.dimension}"].append(entry)
    for key, rows in groups.items():
        yield from _below(site, key, rows, 0)


def _below(site: Site, key: str, rows: list[Entry], level: int) -> Iterator[str]:
    yield key
    if len(rows) > LONG and level < len(_CUTS):
        for part, own in _parts(site, rows, level).items():
            yield from _below(site, f"{key}/{part}", own, level + 1)


def listing(site: Site, key: str) -> Listing:
    """The list with a key of :func:`list_keys`."""
    head, *values = key.split("/")
    year, _, dimension = head.partition("-")
    rows = entries_under(site, int(year), dimension)
    for level, value in enumerate(values):
        rows = _parts(site, rows, level)[value]
    cuts = tuple((_CUTS[level][0], value) for level, value in enumerate(values))
    if len(rows) > LONG and len(cuts) < len(_CUTS):
        parts = _parts(site, rows, len(cuts))
        return Listing(int(year), dimension, cuts, rows, _CUTS[len(cuts)][0], parts)
    return Listing(int(year), dimension, cuts, rows)


def _parts(site: Site, rows: list[Entry], level: int) -> Mapping[str, list[Entry]]:
    parts: dict[str, list[Entry]] = defaultdict(list)
    for row in rows:
        parts[_CUTS[level][1](site, row)].append(row)
    return dict(sorted(parts.items()))


def _sector(site: Site, entry: Entry) -> str:
    organ = site.catalog.get(Organ, entry.organ) if entry.organ else None
    return organ.sector.term if organ and organ.sector else UNSTATED


def _initial(site: Site, entry: Entry) -> str:
    if entry.organ:
        return site.catalog.get(Organ, entry.organ).body[0]
    return entry.owner.removeprefix(UNSTATED)[0]


# What a long list is cut by, in turn; `initial` is that of the body's id, which is Latin.
_CUTS: tuple[tuple[str, Callable[[Site, Entry], str]], ...] = (
    ("sector", _sector),
    ("initial", _initial),
)
