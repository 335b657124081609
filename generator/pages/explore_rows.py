"""Practices and brands as plain rows."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from generator.breaking.phrases import with_breaks
from generator.exploring.rows import Row, Told
from generator.pages.explored import BRAND, UNSTATED
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.source import Source
from generator.records.text import Text

_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Entry(NamedTuple):
    """A practice or a brand as it is listed: in the latest of its years, where it is told."""

    kind: str
    id: str
    record: Practice | Brand
    years: tuple[int, ...]
    organ: str | None
    told: Told

    @property
    def title(self) -> Text:
        """What it is called."""
        return self.record.title if isinstance(self.record, Practice) else self.record.name

    @property
    def practice_kind(self) -> str:
        """The value of the facet for kinds of practice."""
        return self.record.kind if isinstance(self.record, Practice) else BRAND

    @property
    def body(self) -> str | None:
        """The body whose own practice it is, where no organ is named."""
        return self.record.body if isinstance(self.record, Practice) else None

    @property
    def owner(self) -> str:
        """The id of the owner among organs; a body's own practices have one that no record has."""
        if self.organ is not None:
            return self.organ
        return f"{UNSTATED}{self.body}"

    def ended(self, reader: Reader) -> str:
        """Until when there was a brand that is no more; nothing of others."""
        last = self.record.last_year if isinstance(self.record, Brand) else None
        return reader.date(last.value) if last else ""


def entry_of(site: Site, kind: str, id_: str) -> Entry:
    """A practice or a brand as it is listed."""
    return _ENTRIES[kind](site, id_)


def _practice(site: Site, id_: str) -> Entry:
    record = site.catalog.get(Practice, id_)
    years = (site.catalog.get(Review, record.review).year,)
    return Entry("practice", id_, record, years, record.organ, _told(site, years[0], record, id_))


def _brand(site: Site, id_: str) -> Entry:
    record = site.catalog.get(Brand, id_)
    years = {site.catalog.get(Review, row).year for row in record.reviews}
    ordered = tuple(sorted(years, reverse=True))
    return Entry("brand", id_, record, ordered, record.owner, _told(site, ordered[0], record, id_))


# The kinds of records that are explored.
_ENTRIES: Mapping[str, Callable[[Site, str], Entry]] = {"practice": _practice, "brand": _brand}


def _told(site: Site, year: int, record: Practice | Brand, id_: str) -> Told:
    evidence = record.evidence[0]
    source = site.catalog.get(Source, evidence.source)
    published = source.published.year if source.published else 0
    return -year, -published, evidence.source, site.proof.place(evidence).start, id_


def explore_ids(site: Site) -> Iterator[tuple[str, str]]:
    """Kind and id of each record that has a row."""
    for kind in _ENTRIES:
        for id_ in site.catalog.entries.get(kind, ()):
            yield kind, id_


def has_row(kind: str) -> bool:
    """Whether records of this kind have rows."""
    return kind in _ENTRIES


def explore_row(reader: Reader, kind: str, id_: str) -> Row:
    """The row of a record in a language, for the page that ``reader`` stands on."""
    entry = entry_of(reader.site, kind, id_)
    return Row(
        entry.told,
        entry.id,
        entry.years,
        entry.record.dimension,
        entry.practice_kind,
        entry.owner,
        _names(reader, entry.title),
        _json(card_of(reader, entry)),
        entry.ended(reader),
    )


def _names(reader: Reader, text: Text) -> str:
    """A title as shown, then in the other languages, a line each."""
    names = (reader.said(text).text, *text.words)
    return "\n".join(dict.fromkeys(" ".join(name.split()) for name in names if name))


def card_of(reader: Reader, entry: Entry) -> dict[str, Any]:
    """What is shown of a row; what a card does not have, it leaves out."""
    title = entry.title
    evidence = entry.record.evidence[0]
    words = reader.said(title)
    quote, _, _ = reader.quote(evidence)
    name = " ".join(words.text.split())
    card: dict[str, Any] = {
        "id": entry.id,
        "title": with_breaks(name) if words.language == "zh" else name,
        "quote": " ".join(quote.text.split()),
        "seal": _seal(reader, evidence),
    }
    if words.language != reader.language:
        card["lang"] = tag_of(words.language)
    if words.state in ("stale", "missing") or (words.state == "inferred" and entry.kind == "brand"):
        card["sign"] = words.state
    if quote.language != reader.language:
        card["spoken"] = tag_of(quote.language)
    if quote.translated:
        card["told"] = reader.words[f"quote_{quote.state}"]
    if entry.kind == "brand":
        card["mark"] = str(reader.mark(entry.id))
        card["also"] = [
            [other.text, tag_of(other.language), int(other.state == "inferred")]
            for other in reader.other_names(title)
        ]
    return card


def _seal(reader: Reader, evidence: Evidence) -> list[object]:
    """Source, place and sentence; the source's name where the site has several."""
    seal: list[object] = [
        evidence.source,
        reader.passage(evidence),
        reader.sentence(evidence),
    ]
    if reader.site.several["source"]:
        seal.append(reader.said(reader.name("source", evidence.source)).text)
    return seal
