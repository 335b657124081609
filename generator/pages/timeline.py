"""What the records tell of an organ, year by year: the ground of the timeline on its page."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.catalog.catalog import Catalog
from generator.pages.site import Site
from generator.records.brand import Award, Brand
from generator.records.organ import Organ


@dataclass(slots=True)
class Told:
    """What a review tells of the organ. ``new`` are practices that the review before has not."""

    review: str
    participations: list[str] = field(default_factory=list)
    practices: list[str] = field(default_factory=list)
    new: set[str] = field(default_factory=set)
    brands: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Year:
    """A year of the timeline.

    ``begun``, ``ended`` and ``awarded`` are of the organ's brands. ``formed`` and ``dissolved`` say
    that the organ was, ``absorbed`` are organs that it took over. ``others`` are organs before or
    after it, with the reviews that tell of them.
    """

    year: int
    told: list[Told] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    awarded: list[tuple[str, Award]] = field(default_factory=list)
    formed: bool = False
    dissolved: bool = False
    absorbed: list[str] = field(default_factory=list)
    others: list[tuple[str, str]] = field(default_factory=list)


def years_of(site: Site, organ: str) -> list[Year]:
    """The years that anything is told of, the latest first."""
    record = site.catalog.get(Organ, organ)
    years: dict[int, Year] = {}

    def year(number: int) -> Year:
        return years.setdefault(number, Year(number))

    for told in _told(site, organ):
        year(_year_of(site, told.review)).told.append(told)
    for id_ in site.brands_of.get(("organ", organ), ()):
        brand = site.catalog.get(Brand, id_)
        if brand.first_year:
            year(brand.first_year.value.year).begun.append(id_)
        if brand.last_year:
            year(brand.last_year.value.year).ended.append(id_)
        for award in brand.awards:
            if award.date:
                year(award.date.year).awarded.append((id_, award))
    if record.valid_from:
        year(record.valid_from.value.year).formed = True
    if record.valid_to:
        year(record.valid_to.value.year).dissolved = True
    for id_ in record.predecessors:
        ended = site.catalog.get(Organ, id_).valid_to
        # What it was formed of is told where it was.
        if ended and not (record.valid_from and ended.value.year == record.valid_from.value.year):
            year(ended.value.year).absorbed.append(id_)
    for other in _line(site, organ):
        for review in _reviews_of(site, other):
            year(_year_of(site, review)).others.append((other, review))
    return [years[number] for number in sorted(years, reverse=True)]


def _told(site: Site, organ: str) -> list[Told]:
    """By review, the latest first; of a year those of the organ's own body first."""
    catalog = site.catalog
    found: dict[str, Told] = {}

    def told(review: str) -> Told:
        return found.setdefault(review, Told(review))

    key = ("organ", organ)
    for id_ in site.participations_of.get(key, ()):
        told(_review_of(catalog, "participation", id_)).participations.append(id_)
    for id_ in site.practices_of.get(key, ()):
        review = _review_of(catalog, "practice", id_)
        row = told(review)
        row.practices.append(id_)
        if catalog.entry("practice", id_).named("continues") is None and review in site.earlier:
            row.new.add(id_)
    for id_ in site.brands_of.get(key, ()):
        for review in catalog.entry("brand", id_).field("reviews"):
            told(review).brands.append(id_)
    for id_ in site.problems_of.get(key, ()):
        told(_review_of(catalog, "problem", id_)).problems.append(id_)
    own = catalog.get(Organ, organ).body

    def place(row: Told) -> tuple[int, bool, str]:
        body = catalog.entry("review", row.review).value("body")
        return -_year_of(site, row.review), body != own, row.review

    return sorted(found.values(), key=place)


def _line(site: Site, organ: str) -> Iterator[str]:
    """Organs that this one continues, and those that continue it, near ones first."""
    organs = site.catalog.all(Organ)
    seen = {organ}
    for backwards in (True, False):
        waiting = [organ]
        while waiting:
            record = organs[waiting.pop(0)]
            near = record.predecessors if backwards else record.successors
            fresh = [id_ for id_ in near if id_ not in seen]
            seen.update(fresh)
            waiting += fresh
            yield from fresh


def _reviews_of(site: Site, organ: str) -> list[str]:
    key = ("organ", organ)
    catalog = site.catalog
    ids = site.participations_of.get(key, ())
    found = [_review_of(catalog, "participation", id_) for id_ in ids]
    ids = site.practices_of.get(key, ())
    found += [_review_of(catalog, "practice", id_) for id_ in ids]
    return list(dict.fromkeys(found))


def _review_of(catalog: Catalog, kind: str, id_: str) -> str:
    return str(catalog.entry(kind, id_).value("review"))


def _year_of(site: Site, review: str) -> int:
    return int(site.catalog.entry("review", review).value("year") or 0)
