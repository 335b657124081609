"""Which pictures a site has: names, keys and what to draw, before anything is drawn."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from generator.catalog.addresses import address_of
from generator.catalog.catalog import Catalog
from generator.catalog.pictures import (
    CARDS,
    CODES,
    HOME,
    POSTERS,
    Photo,
    PictureAddresses,
    Subject,
)
from generator.pictures.faces import PACKAGE
from generator.pictures.sheets import Sheet
from generator.pictures.subjects import Subjects
from generator.records.practice import Practice

# Pages whose picture people pass on.
_WITH_POSTER = ("home", "review", "brand")
_PACKAGES = ("Pillow", PACKAGE, "segno")
_CODE = Path(__file__).parent.parent
_KEY_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """A picture that can be made. ``drawing`` names its maker.

    ``names`` are files below the root of each of ``languages``; ``keys`` are as many, each the
    hash of all that goes into that file. ``size`` and ``source`` are a photograph's.
    """

    drawing: str
    languages: tuple[str, ...]
    names: tuple[str, ...]
    keys: tuple[str, ...]
    sheet: Sheet | None = None
    address: str = ""
    source: Path | None = None
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Pictures:
    """All pictures of a site, and where pages find them."""

    plans: tuple[Plan, ...]
    addresses: PictureAddresses


def pictures_of(catalog: Catalog, base: str) -> Pictures:
    """The pictures of a catalog's pages. ``base`` is the address that the site will have."""
    plans: list[Plan] = []
    cards: dict[tuple[str, Subject], str] = {}
    posters: dict[tuple[str, Subject], str] = {}
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
        for subject in _pages(catalog):
            plan = _code(language, subject, subjects.address(subject))
            codes[language, subject] = plan.names[0]
            plans.append(plan)
        for id_, practice in catalog.all(Practice).items():
            # A practice is passed on under the sign of its organ.
            owner = ("organ", practice.organ) if practice.organ else ("review", practice.review)
            cards[language, ("practice", id_)] = cards[language, owner]
    photos: Mapping[str, Photo] = {}
    if catalog.entries.get("media"):
        # Pillow takes longer to import than a site without photographs to check.
        from generator.pictures.albums import photo_plans

        made, photos = photo_plans(catalog)
        plans += made
    return Pictures(tuple(plans), PictureAddresses(cards, posters, codes, photos))


def key_of(drawing: str, data: object) -> str:
    """The hash of what is drawn, of the code that draws it, and of the packages that it uses."""
    text = json.dumps([drawing, data, _makers()], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def named(folder: str, stem: str, key: str, suffix: str) -> str:
    """A file name with a part of the key, so that a cache may keep it for ever."""
    return f"{folder}/{stem}.{key[:_KEY_SHOWN]}.{suffix}"


def _drawn(drawing: str, folder: str, language: str, subject: Subject, sheet: Sheet) -> Plan:
    key = key_of(drawing, sheet.data())
    name = named(folder, "-".join(filter(None, subject)), key, "png")
    return Plan(drawing, (language,), (name,), (key,), sheet)


def _code(language: str, subject: Subject, address: str) -> Plan:
    key = key_of("code", address)
    name = named(CODES, "-".join(filter(None, subject)), key, "svg")
    return Plan("code", (language,), (name,), (key,), address=address)


def _pages(catalog: Catalog) -> Iterator[Subject]:
    yield HOME
    for entry in catalog.walk():
        if entry.kind.name != "source" and address_of(entry.kind.name, entry.id):
            yield entry.kind.name, entry.id


@cache
def _makers() -> list[str]:
    digest = hashlib.sha256()
    for folder in ("marks", "pictures"):
        for path in sorted((_CODE / folder).iterdir()):
            if path.suffix in (".py", ".txt"):
                digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return [digest.hexdigest(), *(f"{name} {version(name)}" for name in _PACKAGES)]
