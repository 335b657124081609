"""A review beside the one before: what is new, what goes on, what is not told of again.

Only what records say is compared. A practice that the later review does not mention has not
"ended": the source is silent, and the page says just that.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from sys import maxsize
from typing import NamedTuple

from generator.pages.reviewing.scope import Scope
from generator.pages.site import Site
from generator.records.figure import Figure
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.text import Text


class Pair(NamedTuple):
    """A practice and the earlier one that it continues."""

    now: str
    before: str


class FigurePair(NamedTuple):
    """The same figure in two reviews, in one unit. ``difference`` is now less before.

    ``practice`` is the later one that it is of; empty for a figure of the review itself.
    """

    practice: str
    label: Text
    now: Figure
    before: Figure
    difference: Decimal


class Change(NamedTuple):
    """An organ that took part, and the organs that it continues."""

    organ: str
    predecessors: tuple[str, ...]


class Comparison(NamedTuple):
    """Two reviews of one body: ids of practices and organs, figures side by side."""

    earlier: str
    new: tuple[str, ...]
    continued: tuple[Pair, ...]
    resumed: tuple[Pair, ...]
    not_told: tuple[str, ...]
    renamed: tuple[Change, ...]
    merged: tuple[Change, ...]
    taken_over: tuple[Change, ...]
    figures: tuple[FigurePair, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        practices = (self.new, self.continued, self.resumed, self.not_told)
        organs = (self.renamed, self.merged, self.taken_over)
        return not any((*practices, *organs, self.figures))


def comparison(site: Site, scope: Scope, most: int = maxsize) -> Comparison | None:
    """What is in view of a review beside the one before it; ``None`` where there is none.

    Of practices it has so many figures at ``most``: the first ones.
    """
    earlier = site.earlier.get(scope.review)
    if earlier is None:
        return None
    before = _told_before(site, scope, earlier)
    entry = site.catalog.entry
    pairs = {id_: entry("practice", id_).named("continues") for id_ in scope.practices}
    going_on = [Pair(id_, row) for id_, row in pairs.items() if row]
    continued = tuple(row for row in going_on if _is_of(site, "practice", row.before, earlier))
    resumed = tuple(row for row in going_on if not _is_of(site, "practice", row.before, earlier))
    told = {row.before for row in continued}
    changes = list(_changes(site, scope, earlier))
    return Comparison(
        earlier,
        tuple(id_ for id_, row in pairs.items() if row is None),
        continued,
        resumed,
        tuple(id_ for id_ in before if id_ not in told),
        tuple(row for row in changes if is_renamed(site, row.organ)),
        tuple(row for row in changes if len(row.predecessors) > 1),
        tuple(
            row for row in changes if len(row.predecessors) == 1 and not is_renamed(site, row.organ)
        ),
        tuple(_figures(site, scope, earlier, continued, most)),
    )


def _told_before(site: Site, scope: Scope, earlier: str) -> Iterator[str] | tuple[str, ...]:
    """Practices of the earlier review that are in view: all, or those of the same organs."""
    if scope.whole:
        return site.practices_of.get(("review", earlier), ())
    organs = site.catalog.all(Organ)
    owners = [("organ", row) for id_ in scope.organs for row in (id_, *organs[id_].predecessors)]
    owners += [("body", id_) for id_ in scope.bodies]
    found = {id_: None for owner in owners for id_ in site.practices_of.get(owner, ())}
    return (id_ for id_ in found if _is_of(site, "practice", id_, earlier))


def _changes(site: Site, scope: Scope, earlier: str) -> Iterator[Change]:
    """Organs in view that continue organs of the review before."""
    organs = site.catalog.all(Organ)
    for id_ in scope.organs:
        ended = [row for row in organs[id_].predecessors if took_part(site, row, earlier)]
        if took_part(site, id_, earlier):
            # One that was there before: what it took over has no part in this review any more.
            ended = [row for row in ended if not took_part(site, row, scope.review)]
        if ended:
            yield Change(id_, organs[id_].predecessors)


def is_renamed(site: Site, organ: str) -> bool:
    """Whether an organ began when the only one that it continues ended, as in a change of name.

    One that was there before, or may have been, took the other one over.
    """
    organs = site.catalog.all(Organ)
    record = organs[organ]
    if len(record.predecessors) != 1 or record.valid_from is None:
        return False
    before = organs[record.predecessors[0]]
    return len(before.successors) <= 1 and (
        before.valid_to is None or before.valid_to.value.year == record.valid_from.value.year
    )


def took_part(site: Site, organ: str, review: str) -> bool:
    """Whether a review names an organ or tells of it."""
    return any(
        _is_of(site, kind, id_, review)
        for kind, of in (("participation", site.participations_of), ("practice", site.practices_of))
        for id_ in of.get(("organ", organ), ())
    )


def _is_of(site: Site, kind: str, id_: str, review: str) -> bool:
    """Whether a record is of a review."""
    return site.catalog.entry(kind, id_).value("review") == review


def _figures(
    site: Site, scope: Scope, earlier: str, continued: tuple[Pair, ...], most: int
) -> Iterator[FigurePair]:
    """Figures with the same id and the same unit: of the reviews, then of what goes on."""
    told: set[tuple[str, Decimal, Decimal]] = set()
    for practice, now, before in _beside(site, scope, earlier, continued):
        known: Mapping[str, Figure] = {row.id: row for row in before.figures}
        for figure in now.figures:
            other = known.get(figure.id)
            if other is None or other.unit != figure.unit:
                continue
            # A figure of the whole body may stand in the review and in a practice.
            key = (figure.id, figure.value, other.value)
            if key not in told:
                told.add(key)
                yield FigurePair(practice, figure.label, figure, other, figure.value - other.value)
                most -= bool(practice)
                if not most:
                    return


def _beside(
    site: Site, scope: Scope, earlier: str, continued: tuple[Pair, ...]
) -> Iterator[tuple[str, Review | Practice, Review | Practice]]:
    """Reviews, then what goes on: each now and before, unpacked when it is asked for."""
    catalog = site.catalog
    if scope.whole:
        yield "", catalog.get(Review, scope.review), catalog.get(Review, earlier)
    for pair in continued:
        yield pair.now, catalog.get(Practice, pair.now), catalog.get(Practice, pair.before)
