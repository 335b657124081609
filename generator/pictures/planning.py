"""Which pictures a site has, and where pages find them, before anything is drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.catalog.catalog import Catalog
from generator.catalog.pictures import (
    CARDS,
    CODES,
    COVERS,
    POSTERS,
    PictureAddresses,
    Subject,
)
from generator.pictures.albums import photo_plans
from generator.pictures.plans import Plan, key_of, named
from generator.pictures.sheets import Sheet
from generator.pictures.subjects import Subjects

# Pages whose picture people pass on.
_WITH_POSTER = ("home", "review", "brand")
# Records whose page has a section to cite and share.
_WITH_CODE = ("review", "brand", "practice", "organ", "source")


@dataclass(frozen=True, slots=True)
class Pictures:
    """All pictures of a site, and where pages find them."""

    plans: tuple[Plan, ...]
    addresses: PictureAddresses


def pictures_of(
    catalog: Catalog, base: str, others: Iterable[tuple[Subject, str]] = ()
) -> Pictures:
    """The pictures of a catalog's pages. ``base`` is the address that the site will have.

    ``others`` are pages that are no record's, with their addresses below a language's root; each
    has a code.
    """
    beside = list(others)
    plans: list[Plan] = []
    cards: dict[tuple[str, Subject], str] = {}
    posters: dict[tuple[str, Subject], str] = {}
    covers: dict[tuple[str, Subject], str] = {}
    codes: dict[tuple[str, Subject], str] = {}
    for language in catalog.languages:
        subjects = Subjects(catalog, language, base)
        for subject, sheet in subjects.all():
            plan = _drawn("card", CARDS, language, subject, sheet)
            cards[language, subject] = plan.names[0]
            plans.append(plan)
            if subject[0] in _WITH_POSTER:
                plan = _drawn("poster", POSTERS, language, subject, sheet)
                posters[language, subject] = plan.names[0]
                plans.append(plan)
            if subject[0] == "brand":
                plan = _drawn("cover", COVERS, language, subject, sheet)
                covers[language, subject] = plan.names[0]
                plans.append(plan)
        coded = [(row, subjects.address(row)) for row in _subjects(catalog)]
        coded += [(row, subjects.root + address) for row, address in beside]
        for subject, address in coded:
            plan = _code(language, subject, address)
            codes[language, subject] = plan.names[0]
            plans.append(plan)
        for id_, practice in catalog.entries.get("practice", {}).items():
            # A practice is passed on under the sign of its organ.
            organ = practice.named("organ")
            owner = ("organ", organ) if organ else ("review", str(practice.value("review")))
            cards[language, ("practice", id_)] = cards[language, owner]
    made, photos = photo_plans(catalog)
    return Pictures((*plans, *made), PictureAddresses(cards, posters, covers, codes, photos))


def _subjects(catalog: Catalog) -> Iterator[Subject]:
    """Every page with a code of its own."""
    for kind in _WITH_CODE:
        for id_ in catalog.entries.get(kind, ()):
            yield kind, id_


def _drawn(drawing: str, folder: str, language: str, subject: Subject, sheet: Sheet) -> Plan:
    key = key_of(drawing, sheet)
    name = named(folder, "-".join(filter(None, subject)), key, "png")
    return Plan(drawing, (language,), (name,), (key,), sheet)


def _code(language: str, subject: Subject, address: str) -> Plan:
    key = key_of("code", address)
    # The key of a list's part is a path.
    stem = "-".join(filter(None, subject)).replace("/", "-")
    name = named(CODES, stem, key, "svg")
    return Plan("code", (language,), (name,), (key,), address=address)
