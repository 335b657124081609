"""What Explore shows before anything is chosen: its first rows, and how many rows a value has."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from heapq import nsmallest
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.pages.shelves.deeds import Deed, Deeds
from generator.records.organ import Organ

# So many cards stand on the page itself: a screen or two.
FIRST = 6
# The kind of a row that is a brand's; where the vocabulary has a term of this id, that one.
BRAND = "brand"
# What stands for a value that no record gives. No id looks like this.
UNSTATED = "_"


class Explored(NamedTuple):
    """``first`` has kind and id of the rows that are told first; ``counts`` are by facet and id.

    ``noted`` are the facets of which readers must know something: sectors of which one is inferred,
    types where sources differ.
    """

    first: tuple[tuple[str, str], ...]
    counts: Mapping[str, Mapping[str, int]]
    noted: tuple[str, ...]


class _Values(NamedTuple):
    """The values that many rows share."""

    years: tuple[int, ...]
    dimension: str
    kind: str
    owner: str


def explored(catalog: Catalog, deeds: Deeds) -> Explored:
    """Count all practices and brands."""
    counted: Counter[_Values] = Counter()
    latest: dict[int, list[tuple[_Values, str, str, Deed]]] = defaultdict(list)
    for values, kind, id_, deed in _rows(deeds):
        counted[values] += 1
        latest[values.years[0]].append((values, kind, id_, deed))
    first: list[tuple[str, str]] = []
    for year in sorted(latest, reverse=True):
        rows = nsmallest(
            FIRST - len(first), latest[year], key=lambda row: (row[3].told, row[2], *row[0])
        )
        first += [(kind, id_) for _, kind, id_, _ in rows]
    return Explored(tuple(first), _counts(catalog, counted), tuple(_noted(catalog)))


def _rows(deeds: Deeds) -> Iterator[tuple[_Values, str, str, Deed]]:
    for id_, row in deeds.practices.items():
        owner = row.organ or f"{UNSTATED}{row.body}"
        yield _Values(row.years, row.dimension, row.kind or "", owner), "practice", id_, row
    for id_, row in deeds.brands.items():
        yield _Values(row.years, row.dimension, BRAND, row.organ or ""), "brand", id_, row


def _counts(catalog: Catalog, counted: Mapping[_Values, int]) -> Mapping[str, Mapping[str, int]]:
    facets: dict[str, Counter[str]] = defaultdict(Counter)
    for values, number in counted.items():
        for year in values.years:
            facets["year"][str(year)] += number
        facets["dim"][values.dimension] += number
        facets["kind"][values.kind] += number
        facets["organ"][values.owner] += number
    for owner, number in facets["organ"].items():
        for facet, ids in _of_owner(catalog, owner).items():
            for id_ in ids:
                facets[facet][id_] += number
    return {facet: dict(sorted(counts.items())) for facet, counts in sorted(facets.items())}


def _noted(catalog: Catalog) -> Iterator[str]:
    organs = catalog.all(Organ).values()
    if any(row.sector and row.sector.inferred for row in organs):
        yield "sector"
    if any(len(types_of(row)) > 1 for row in organs):
        yield "type"


def _of_owner(catalog: Catalog, owner: str) -> Mapping[str, tuple[str, ...]]:
    """The values that rows have through their organ, or through the body that stands for one."""
    if owner.startswith(UNSTATED):
        return {"body": (owner[1:],), "sector": (UNSTATED,), "type": (UNSTATED,)}
    organ = catalog.get(Organ, owner)
    return {"body": (organ.body,), "sector": (sector_of(organ),), "type": types_of(organ)}


def sector_of(organ: Organ) -> str:
    """The sector of an organ as a value of its facet."""
    return organ.sector.term if organ.sector else UNSTATED


def types_of(organ: Organ) -> tuple[str, ...]:
    """The types of an organ's Party organization as values of their facet."""
    party = organ.party_organization
    types = dict.fromkeys(claim.type for claim in party.claims) if party else {}
    return tuple(types) or (UNSTATED,)
