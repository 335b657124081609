"""A review beside the one before: what is new, what goes on, what is not told of again.

Only what records say is compared. A practice that the later review does not mention has not
"ended": the source is silent, and the page says just that.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.pages.site import Site
from generator.records.figure import Figure
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.text import Text


@dataclass(frozen=True, slots=True)
class Pair:
    """A practice and the earlier one that it continues."""

    now: str
    before: str


@dataclass(frozen=True, slots=True)
class FigurePair:
    """The same figure in two reviews, in one unit. ``difference`` is now less before."""

    label: Text
    now: Figure
    before: Figure
    difference: Decimal


@dataclass(frozen=True, slots=True)
class Change:
    """An organ that took part, and the organs that it continues."""

    organ: str
    predecessors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reviews of one body: ids of practices and organs, figures side by side."""

    earlier: str
    new: tuple[str, ...]
    continued: tuple[Pair, ...]
    resumed: tuple[Pair, ...]
    not_told: tuple[str, ...]
    renamed: tuple[Change, ...]
    merged: tuple[Change, ...]
    figures: tuple[FigurePair, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        rows = (self.new, self.continued, self.resumed, self.not_told, self.renamed, self.merged)
        return not any(rows) and not self.figures


def earlier_review(site: Site, review_id: str) -> str | None:
    """The latest review of the same body from an earlier year."""
    review = site.catalog.get(Review, review_id)
    for id_ in site.reviews:
        other = site.catalog.get(Review, id_)
        if other.body == review.body and other.year < review.year:
            return id_
    return None


def comparison(site: Site, review_id: str) -> Comparison | None:
    """The review beside the one before it, or ``None`` where there is none."""
    earlier = earlier_review(site, review_id)
    if earlier is None:
        return None
    practices = site.catalog.all(Practice)
    now = site.practices_of.get(("review", review_id), ())
    before = site.practices_of.get(("review", earlier), ())
    pairs = {id_: practices[id_].continues for id_ in now}
    continued = tuple(Pair(id_, row) for id_, row in pairs.items() if row in before and row)
    resumed = tuple(Pair(id_, row) for id_, row in pairs.items() if row and row not in before)
    told = {row.before for row in continued}
    changes = list(_changes(site, review_id, earlier))
    return Comparison(
        earlier,
        tuple(id_ for id_, row in pairs.items() if row is None),
        continued,
        resumed,
        tuple(id_ for id_ in before if id_ not in told),
        tuple(row for row in changes if len(row.predecessors) == 1),
        tuple(row for row in changes if len(row.predecessors) > 1),
        tuple(_figures(site, review_id, earlier, continued)),
    )


def _changes(site: Site, review_id: str, earlier: str) -> Iterator[Change]:
    """Organs of this review that continue organs of the one before."""
    organs = site.catalog.all(Organ)
    seen_before = set(_organs_of(site, earlier))
    for id_ in _organs_of(site, review_id):
        predecessors = tuple(row for row in organs[id_].predecessors if row in seen_before)
        if predecessors and id_ not in seen_before:
            yield Change(id_, organs[id_].predecessors)


def _organs_of(site: Site, review_id: str) -> Iterator[str]:
    """Organs that a review names or tells of, each once, in order."""
    seen: dict[str, None] = {}
    for id_ in site.participations_of.get(("review", review_id), ()):
        seen[site.catalog.get(Participation, id_).organ] = None
    for id_ in site.practices_of.get(("review", review_id), ()):
        organ = site.catalog.get(Practice, id_).organ
        if organ is not None:
            seen[organ] = None
    yield from seen


def _figures(
    site: Site, review_id: str, earlier: str, continued: tuple[Pair, ...]
) -> Iterator[FigurePair]:
    """Figures with the same id and the same unit: of the reviews, then of what goes on."""
    catalog = site.catalog
    rows = [(catalog.get(Review, review_id).figures, catalog.get(Review, earlier).figures)]
    for pair in continued:
        now, before = catalog.get(Practice, pair.now), catalog.get(Practice, pair.before)
        rows.append((now.figures, before.figures))
    told: set[tuple[str, Decimal, Decimal]] = set()
    for now_figures, before_figures in rows:
        known: Mapping[str, Figure] = {row.id: row for row in before_figures}
        for figure in now_figures:
            other = known.get(figure.id)
            if other is None or other.unit != figure.unit:
                continue
            # A figure of the whole body may stand in the review and in a practice.
            key = (figure.id, figure.value, other.value)
            if key not in told:
                told.add(key)
                yield FigurePair(figure.label, figure, other, figure.value - other.value)
