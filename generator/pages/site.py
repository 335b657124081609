"""The whole site as pages see it: catalog, proof, and who belongs to whom, worked out once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace

from generator.catalog.catalog import Catalog
from generator.catalog.pictures import NO_PICTURES, PictureAddresses
from generator.catalog.places import dimension_places
from generator.checking.proving.proof import Proof
from generator.pages.explored import Explored, explored
from generator.pages.shelves.deeds import deeds_of
from generator.pages.shelves.keys import Ground
from generator.pages.shelves.tables import Beside, Listed, ListKey
from generator.pages.shelves.writing import WrittenLists, lists_begun
from generator.pages.words import Wording, wordings_of
from generator.records.kinds import KINDS
from generator.records.review import Review
from generator.tracing.recorder import Recorder

Row = tuple[str, ...]
# Begins to make all lists; gives a function that waits for them.
ListsOf = Callable[[Ground], AbstractContextManager[Callable[[], WrittenLists]]]


@dataclass(frozen=True, slots=True)
class Site:
    """Catalog and proof, with ids grouped: each mapping goes from an id to ids in order.

    ``practices_of`` is by ("organ" | "brand" | "review" | "body", id), ``brands_of`` by ("organ" |
    "review", id) and by the ("brand", id) that they name as related, ``practices_under`` by
    (review, dimension); ``orders`` holds all practices, brands and reviews in the order of pages.
    ``several`` says of a kind whether there is more than one record of it. ``listed`` and
    ``beside`` are the site's lists, by their name and the key of a part; ``explored`` tells of the
    list ``explore`` what its page shows first. ``earlier`` leads from a review to the latest one of
    the same body from an earlier year. ``wordings`` are the frame's words, by language. ``base``
    is the address that the site will have, if it is not the one in its settings.
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
    wordings: Mapping[str, Wording]
    pictures: PictureAddresses = NO_PICTURES
    recorder: Recorder = field(default_factory=Recorder)
    base: str = ""

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


def site_of(catalog: Catalog, proof: Proof, lists_of: ListsOf = lists_begun) -> Site:
    """Group the records of a catalog; the pictures of its pages are not known yet.

    ``lists_of`` begins all lists, which are made now or kept from before.
    """
    places = dimension_places(catalog)
    reviews = sorted(catalog.all(Review).items(), key=lambda row: (-row[1].year, row[0]))
    deeds = deeds_of(catalog, proof, places)
    participations = sorted(
        catalog.entries.get("participation", {}).values(),
        key=lambda row: (row.value("review"), row.value("order") or 9999, row.id),
    )
    order = {id_: number for number, (id_, _) in enumerate(reviews)}
    orders = {
        "practice": tuple(
            sorted(deeds.practices, key=lambda id_: order[deeds.practices[id_].reviews[0]])
        ),
        "brand": tuple(deeds.brands),
        "review": tuple(order),
    }
    owners = _owners(
        [
            *((str(row.value("review")), str(row.value("organ")), None) for row in participations),
            *((row.reviews[0], row.organ, row.body) for row in deeds.practices.values()),
        ]
    )
    with lists_of(Ground(catalog, orders, owners, places, deeds)) as lists:
        # Another process may be making some of them meanwhile.
        site = Site(
            catalog,
            proof,
            _grouped(
                (key, id_)
                for id_, row in deeds.practices.items()
                for key in (
                    ("organ", row.organ),
                    ("brand", row.brand),
                    ("review", row.reviews[0]),
                    ("body", row.body),
                )
            ),
            _grouped(
                (key, id_)
                for id_, row in deeds.brands.items()
                for key in (
                    ("organ", row.organ),
                    *(("review", review) for review in row.reviews),
                    *(("brand", other) for other in row.related),
                )
            ),
            _grouped(
                ((of, str(row.value(of))), row.id)
                for row in participations
                for of in ("review", "organ")
            ),
            _grouped(
                ((of, str(row.value(of))), row.id)
                for row in catalog.entries.get("problem", {}).values()
                for of in ("organ", "review")
            ),
            _grouped(
                ((row.reviews[0], row.dimension), id_) for id_, row in deeds.practices.items()
            ),
            {
                id_: ids
                for (_, id_), ids in _grouped(
                    (("", row.continues), id_) for id_, row in deeds.practices.items()
                ).items()
            },
            orders,
            {kind.name: len(catalog.entries.get(kind.name, {})) > 1 for kind in KINDS},
            places,
            {},
            {},
            {"explore": explored(catalog, deeds)},
            _earlier(reviews),
            wordings_of(catalog),
        )
        made = lists()
    return replace(site, listed=made.listed, beside=made.beside)


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


def _owners(
    rows: Iterable[tuple[str, str | None, str | None]],
) -> Mapping[str, Sequence[tuple[str, str]]]:
    """By review: organs that took part in their order, others with a practice, then bodies."""
    found: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for review, organ, body in rows:
        found[review][("organ", organ) if organ else ("body", body or "")] = None
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
