"""What a page of a review has in view: all of it, or some of its organs."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.pages.shelves.tables import Listed
from generator.pages.site import Site
from generator.records.brand import Brand

# The name of the lists of organs, a list for each review.
MATRIX = "matrix"


class Scope(NamedTuple):
    """Ids of what is in view. ``owners`` are organs and bodies, as kind and id, line by line.

    ``whole`` says that nothing of the review is out of view.
    """

    review: str
    owners: tuple[tuple[str, str], ...]
    practices: tuple[str, ...]
    participations: tuple[str, ...]
    brands: tuple[str, ...]
    problems: tuple[str, ...]
    whole: bool

    @property
    def organs(self) -> tuple[str, ...]:
        """The organs in view."""
        return tuple(id_ for kind, id_ in self.owners if kind == "organ")

    @property
    def bodies(self) -> tuple[str, ...]:
        """Bodies with practices of no named organ."""
        return tuple(id_ for kind, id_ in self.owners if kind == "body")


def listed(site: Site, key: str) -> Listed:
    """The organs of a review, or of a part of it; ``key`` begins with the review's id."""
    return site.listed[MATRIX, key]


def whole(site: Site, review: str) -> Scope:
    """All of a review; where its organs are cut into parts, without them."""
    key = ("review", review)
    return Scope(
        review,
        _owners(site, site.catalog.first_language, review),
        site.practices_of.get(key, ()),
        site.participations_of.get(key, ()),
        site.brands_of.get(key, ()),
        site.problems_of.get(key, ()),
        whole=True,
    )


def part(site: Site, language: str, key: str) -> Scope:
    """The organs of a part, as a language lists them, with what the review has of them."""
    review = key.partition("/")[0]
    owners = _owners(site, language, key)
    return Scope(
        review,
        owners,
        of_owners(site, "practice", site.practices_of, owners, review),
        of_owners(site, "participation", site.participations_of, owners, review),
        of_owners(site, "brand", site.brands_of, owners, review),
        of_owners(site, "problem", site.problems_of, owners, review),
        whole=False,
    )


def of_owners(
    site: Site,
    kind: str,
    groups: Mapping[tuple[str, str], tuple[str, ...]],
    owners: Iterable[tuple[str, str]],
    review: str,
) -> tuple[str, ...]:
    """The records of a kind that belong to these organs and bodies and are of a review."""
    found = dict.fromkeys(id_ for owner in owners for id_ in groups.get(owner, ()))
    return tuple(id_ for id_ in found if _is_of(site, kind, id_, review))


def _is_of(site: Site, kind: str, id_: str, review: str) -> bool:
    record = site.catalog.records[kind][id_]
    if isinstance(record, Brand):
        return review in record.reviews
    return getattr(record, "review", None) == review


def _owners(site: Site, language: str, key: str) -> tuple[tuple[str, str], ...]:
    groups = listed(site, key).groups.get(language, ())
    return tuple(row for group in groups for row in group.rows)
