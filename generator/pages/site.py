"""The whole site as pages see it: catalog, proof, and who belongs to whom, worked out once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.catalog.catalog import Catalog
from generator.catalog.pictures import NO_PICTURES, PictureAddresses
from generator.checking.proof import Proof
from generator.pages.explored import Explored, explored
from generator.pages.shelves.keys import Ground
from generator.pages.shelves.lists import lists_of
from generator.pages.shelves.tables import Beside, Listed, ListKey
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.kinds import KINDS
from generator.records.participation import Participation
from generator.records.practice import Practice
from generator.records.problem import FoundProblem
from generator.records.review import Review
from generator.records.source import Source
from generator.tracing.recorder import Recorder

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """Catalog and proof, with ids grouped: each mapping goes from an id to ids in order.

    ``practices_of`` is by ("organ" | "brand" | "review" | "body", id), ``brands_of`` by ("organ" |
    "review", id) and by the ("brand", id) that they name as related, ``practices_under`` by
    (review, dimension); ``orders`` holds all practices, brands and reviews in the order of pages.
    ``several`` says of a kind whether there is more than one record of it. ``listed`` and
    ``beside`` are the site's lists, by their name and the key of a part; ``explored`` tells of the
    list ``explore`` what its page shows first. ``earlier`` leads from a review to the latest one of
    the same body from an earlier year.
    """

    catalog: Catalog
    proof: Proof
    practices_of: Mapping[tuple[str, str], Row]
    brands_of: Mapping[tuple[str, str], Row]
    participations_of: Mapping[tuple[str, str], Row]
    problems_of: Mapping[tuple[str, str], Row]
    practices_under: Mapping[tuple[str, str], Row]
    continued_by: Mapping[str, Row]
    orders: Mapping[str, Row]
    several: Mapping[str, bool]
    dimension_places: Mapping[str, int]
    listed: Mapping[ListKey, Listed]
    beside: Mapping[ListKey, Beside]
    explored: Mapping[str, Explored]
    earlier: Mapping[str, str]
    pictures: PictureAddresses = NO_PICTURES
    recorder: Recorder = field(default_factory=Recorder)

    @property
    def brands(self) -> Row:
        """All brands."""
        return self.orders["brand"]

    @property
    def reviews(self) -> Row:
        """All reviews, the latest first."""
        return self.orders["review"]

    def place(self, dimension: str) -> int:
        """The number of a dimension, from 1: its place in the review that the home page shows.

        Dimensions of other reviews alone follow after it, so that no two share a number.
        """
        return self.dimension_places.get(dimension, 1)


def site_of(catalog: Catalog, proof: Proof, pictures: PictureAddresses = NO_PICTURES) -> Site:
    """Group the records of a catalog."""
    places: dict[str, int] = {}
    reviews = sorted(catalog.all(Review).items(), key=lambda row: (-row[1].year, row[0]))
    shown = catalog.settings.home_review
    for _, review in sorted(reviews, key=lambda row: row[0] != shown):
        for dimension in review.dimensions:
            places.setdefault(dimension.dimension, len(places) + 1)
    practices = sorted(
        catalog.all(Practice).items(),
        key=lambda row: (
            places.get(row[1].dimension, 0),
            _told(catalog, proof, row[1].evidence[0]),
            row[0],
        ),
    )
    brands = dict(
        sorted(
            catalog.all(Brand).items(),
            key=lambda row: (_told(catalog, proof, row[1].evidence[0]), row[0]),
        )
    )
    participations = sorted(
        catalog.all(Participation).items(),
        key=lambda row: (row[1].review, row[1].order or 9999, row[0]),
    )
    order = {id_: number for number, (id_, _) in enumerate(reviews)}
    orders = {
        "practice": tuple(
            id_ for id_, _ in sorted(practices, key=lambda row: order[row[1].review])
        ),
        "brand": tuple(brands),
        "review": tuple(order),
    }
    ground = Ground(
        catalog,
        orders,
        _owners([*(row for _, row in participations), *(row for _, row in practices)]),
        places,
        lambda row: _told(catalog, proof, row.evidence[0]),
    )
    lists = lists_of(ground)
    return Site(
        catalog,
        proof,
        _grouped(
            (key, id_)
            for id_, row in practices
            for key in (
                ("organ", row.organ),
                ("brand", row.brand),
                ("review", row.review),
                ("body", row.body),
            )
        ),
        _grouped(
            (key, id_)
            for id_, row in brands.items()
            for key in (
                ("organ", row.owner),
                *(("review", review) for review in row.reviews),
                *(("brand", other) for other in row.related),
            )
        ),
        _grouped(
            (key, id_)
            for id_, row in participations
            for key in (("review", row.review), ("organ", row.organ))
        ),
        _grouped(
            (key, id_)
            for id_, row in catalog.all(FoundProblem).items()
            for key in (("organ", row.organ), ("review", row.review))
        ),
        _grouped(((row.review, row.dimension), id_) for id_, row in practices),
        {
            key[0]: ids
            for key, ids in _grouped(
                ((row.continues or "", ""), id_) for id_, row in practices
            ).items()
            if key[0]
        },
        orders,
        {kind.name: len(catalog.entries.get(kind.name, {})) > 1 for kind in KINDS},
        places,
        lists.listed,
        lists.beside,
        {"explore": explored(catalog, ground.told)},
        _earlier(reviews),
        pictures,
    )


def _told(catalog: Catalog, proof: Proof, evidence: Evidence) -> tuple[int, str, int]:
    """Where a record is told: in the latest source first, then by its place in the text."""
    source = catalog.get(Source, evidence.source)
    year = source.published.year if source.published else 0
    return -year, evidence.source, proof.place(evidence).start


def _earlier(reviews: Sequence[tuple[str, Review]]) -> Mapping[str, str]:
    """``reviews`` are sorted, the latest first."""
    found: dict[str, str] = {}
    latest: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for id_, review in reversed(reviews):
        before = [row for row in latest[review.body] if row[0] < review.year]
        if before:
            year = before[-1][0]
            found[id_] = min(other for number, other in before if number == year)
        latest[review.body].append((review.year, id_))
    return found


def _owners(rows: Iterable[Participation | Practice]) -> Mapping[str, Sequence[tuple[str, str]]]:
    """By review: organs that took part in their order, others with a practice, then bodies."""
    found: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for row in rows:
        organ, body = row.organ, getattr(row, "body", None)
        found[row.review][("organ", organ) if organ else ("body", body or "")] = None
    return {
        review: sorted(owners, key=lambda owner: owner[0] == "body")
        for review, owners in found.items()
    }


def _grouped(
    pairs: Iterable[tuple[tuple[str, str | None], str]],
) -> Mapping[tuple[str, str], Row]:
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (kind, owner), id_ in pairs:
        if owner is not None:
            groups[(kind, owner)].append(id_)
    return {key: tuple(ids) for key, ids in groups.items()}
