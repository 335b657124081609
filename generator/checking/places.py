"""The places of pages that a link may name: what can be known of them from the records.

A place that a page can't have is told here, at the record's line. Whether a section that depends
on other records is really there, the build sees on the page itself, and tells it the same way.
"""

import re
from collections.abc import Iterable, Mapping

from generator.catalog import addresses
from generator.catalog.catalog import Catalog
from generator.checking.proving.sources import Reading
from generator.reading.entry import Entry
from generator.records.brand import BRAND_STORY
from generator.records.practice import PRACTICE_STORY
from generator.records.review import Review
from generator.records.vocabulary import Vocabulary

# Sections by the field without which they are not there.
_FIELDS: Mapping[str, Mapping[str, str]] = {
    "brand": {name: name for name in BRAND_STORY} | {"copy": "replication", "open": "open_points"},
    "practice": {name: name for name in PRACTICE_STORY}
    | {"copy": "replication", "open": "open_points"},
    "organ": {"type": "party_organization", "open": "open_points"},
    "review": {"meeting": "meeting", "open": "open_points"},
    "source": {"open": "open_points"},
}
# Sections that stand always, or where other records make them.
_SECTIONS: Mapping[str, tuple[str, ...]] = {
    "brand": ("practices", "related", "cite"),
    "practice": ("related", "cite"),
    "organ": ("practices", "brands", "names", "problems", "cite"),
    "review": (
        *("matrix", "dimensions", "reported", "mentioned", "compared", "brands", "problems"),
        "cite",
    ),
    "source": ("cite",),
}
# What scripts hold on to. It can be linked, and nobody should.
_CONTROLS: Mapping[str, tuple[str, ...]] = {
    "brand": ("citation", "record-place"),
    "practice": ("citation", "record-place"),
    "organ": ("citation", "record-place"),
    "review": ("citation", "record-place"),
    "source": ("citation", "record-place"),
    addresses.PRACTICES: ("f", "q", "found", "index", "none"),
    addresses.ORGANS: ("f", "q", "found", "index", "none"),
    addresses.BRANDS: ("q",),
    addresses.SEARCH: ("search", "f", "found", "hits", "more", "none", "index"),
    addresses.EXPLORE: (
        *("explore", "q", "sort", "open", "chosen", "side", "choices", "choices-title"),
        *("sheet", "shut", "clear", "found", "chips", "cards", "more", "nothing", "hint"),
        *("loosen", "csv", "view", "frame"),
    ),
}
_STANDING: Mapping[str, tuple[str, ...]] = {
    addresses.HOME: ("brands",),
    addresses.BRANDS: ("latest",),
    addresses.EXPLORE: ("results", "take", "plain"),
    addresses.DATA: ("licence", "translations"),
    addresses.CONTRIBUTE: ("correct", "add", "never"),
    addresses.ABOUT: ("check", "signs", "marks", "licence"),
}
# Places that are named after what stands there; of a record, seals after sentences of a source.
_SEAL = re.compile(r"c-[a-z0-9-]+-[1-9]\d*", re.ASCII)
_NAMED: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(("brand", "practice", "organ", "review"), _SEAL),
    "source": re.compile(r"p-\d+(-\d+)?"),
    addresses.ORGANS: re.compile(r"b-.+"),
    addresses.PRACTICES: re.compile(r"y-\d{4}"),
    addresses.SEARCH: re.compile(r"i-[a-z_]"),
    addresses.EXPLORE: re.compile(r"[tyd]-.+"),
}
# The page's own words, to which keyboards jump: on every page.
_CONTENT = "content"


def missing_in_record(
    entry: Entry, fragment: str, catalog: Catalog, readings: Mapping[str, Reading]
) -> str | None:
    """The places of a record's page, if ``fragment`` can't be one of them, in words."""
    kind = entry.kind.name
    named = _NAMED.get(kind)
    if named is not None and named.fullmatch(fragment):
        return None
    fields = _FIELDS.get(kind, {})
    sections = [name for name, field in fields.items() if getattr(entry.record, field)]
    sections += _SECTIONS.get(kind, ())
    sections += _own(entry, catalog)
    if fragment in (*sections, *_CONTROLS.get(kind, ()), _CONTENT):
        return None
    if kind != "source":
        return _listed(sections)
    reading = readings.get(entry.id)
    count = len(reading.sentences) if reading is not None else 0
    number = re.fullmatch(r"s([1-9]\d*)", fragment, re.ASCII)
    if reading is None or (number is not None and int(number[1]) <= count):
        return None
    return _listed([*sections, "s1", *([f"… s{count}"] if count > 1 else [])])


def missing_in_page(address: str, fragment: str, catalog: Catalog) -> str | None:
    """The places of a page of the site, if ``fragment`` can't be one of them, in words."""
    named = _NAMED.get(address)
    if named is not None and named.fullmatch(fragment):
        return None
    sections = [*_STANDING.get(address, ()), *_terms(address, catalog)]
    if fragment in (*sections, *_CONTROLS.get(address, ()), _CONTENT):
        return None
    return _listed(sections)


def _own(entry: Entry, catalog: Catalog) -> list[str]:
    """Sections that are named after other records."""
    if isinstance(entry.record, Review):
        return [f"d-{row.dimension}" for row in entry.record.dimensions]
    if entry.kind.name == "organ":
        return [f"y-{id_}" for id_ in catalog.all(Review)]
    return []


def _terms(address: str, catalog: Catalog) -> list[str]:
    if address == addresses.PRACTICES:
        return [f"d-{id_}" for id_ in catalog.terms.get("dimensions", {})]
    if address != addresses.ABOUT:
        return []
    places = []
    for id_, vocabulary in catalog.all(Vocabulary).items():
        prefix = "g" if vocabulary.role == "glossary" else id_
        places += [id_, *(f"{prefix}-{term.id}" for term in vocabulary.terms if term.definition)]
    return places


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "–"
