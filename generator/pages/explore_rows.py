"""Practices and brands as plain rows, with the values that they are explored by."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.exploring.rows import Dimension, Facets, Organ, Row, Told, Value
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.evidence import Evidence
from generator.records.organ import Organ as OrganRecord
from generator.records.practice import Practice
from generator.records.review import Review
from generator.records.source import Source
from generator.records.text import Text

# The kind of a row that is a brand's; where the vocabulary has a term of this id, that one.
BRAND = "brand"
# What stands for a value that no record gives. No id looks like this.
UNSTATED = "_"

_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Entry:
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


def name_order(name: str) -> bytes:
    """A key that sorts names: Latin by letters, then Chinese by sound.

    The national code lists the 3,755 commonest characters by their sound, the further ones by
    their form; so these follow.
    """
    return b"".join(map(_mark_order, name.casefold()))


def _mark_order(mark: str) -> bytes:
    code = mark.encode("gb18030", errors="replace")
    if len(code) == 1:
        return code
    common = len(code) == 2 and 0xB0 <= code[0] <= 0xD7 and code[1] >= 0xA1
    return (b"\x80" if common else b"\xff") + code


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
    entry = _ENTRIES[kind](reader.site, id_)
    return Row(
        entry.told,
        entry.id,
        entry.years,
        entry.record.dimension,
        entry.practice_kind,
        entry.owner,
        _names(reader, entry.title),
        _json(_card(reader, entry)),
    )


def _names(reader: Reader, text: Text) -> str:
    """A title as shown, then in the other languages, a line each."""
    names = [reader.said(text).text, text.plain or ""]
    names += [row.text for row in text.languages.values()]
    return "\n".join(dict.fromkeys(" ".join(name.split()) for name in names if name))


def _card(reader: Reader, entry: Entry) -> dict[str, object]:
    """What is shown of a row; what a card does not have, it leaves out."""
    title = entry.title
    evidence = entry.record.evidence[0]
    words = reader.said(title)
    quote, _, _ = reader.quote(evidence)
    card: dict[str, object] = {
        "id": entry.id,
        "title": " ".join(words.text.split()),
        "quote": " ".join(quote.text.split()),
        "seal": _seal(reader, evidence),
    }
    if words.language != reader.language:
        card["lang"] = tag_of(words.language)
    if words.state in ("stale", "missing") or (words.state == "inferred" and entry.kind == "brand"):
        card["sign"] = words.state
    if quote.language != reader.language:
        card["spoken"] = tag_of(quote.language)
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
        reader.proof.place(evidence).start,
        reader.sentence(evidence),
    ]
    if reader.site.several["source"]:
        seal.append(reader.said(reader.name("source", evidence.source)).text)
    return seal


def explore_facets(reader: Reader, rows: list[Row]) -> Facets:
    """The values of the facets that these rows have."""
    used = {row.organ for row in rows}
    organs = sorted(_organs(reader, used), key=lambda row: (name_order(row.name), row.id))
    words = reader.words
    kinds = _terms(reader, "practice-kinds", {row.kind for row in rows})
    if BRAND in {row.kind for row in rows} - {row.id for row in kinds}:
        kinds.insert(0, Value(BRAND, words["brand"]))
    return Facets(
        [
            Dimension(row.id, row.name, row.lang, reader.place(row.id))
            for row in sorted(
                _terms(reader, "dimensions", {row.dimension for row in rows}),
                key=lambda row: reader.site.place(row.id),
            )
        ],
        kinds,
        _terms(reader, "sectors", {row.sector for row in organs}, words["not_stated"]),
        _terms(
            reader,
            "organization-types",
            {type_ for row in organs for type_ in row.types},
            words["type_unknown"],
        ),
        [_value(reader, id_, reader.name("body", id_)) for id_ in _bodies(reader, organs)],
        organs,
    )


def _terms(reader: Reader, role: str, used: set[str], unstated: str = "") -> list[Value]:
    """The used terms of a role in the vocabulary's order; at the end what is not stated."""
    terms = reader.catalog.terms.get(role, {})
    values = [_value(reader, id_, term.name) for id_, term in terms.items() if id_ in used]
    if UNSTATED in used:
        values.append(Value(UNSTATED, unstated))
    return values


def _value(reader: Reader, id_: str, name: Text) -> Value:
    words = reader.said(name)
    lang = tag_of(words.language) if words.language != reader.language else ""
    return Value(id_, words.text, lang)


def _bodies(reader: Reader, organs: list[Organ]) -> list[str]:
    """The site's own body first, then by name."""
    own = reader.catalog.settings.body
    names = {row.body: reader.said(reader.name("body", row.body)).text for row in organs}
    return sorted(names, key=lambda id_: (id_ != own, name_order(names[id_]), id_))


def _organs(reader: Reader, used: set[str]) -> Iterator[Organ]:
    catalog = reader.catalog
    several = len(catalog.all(Body)) > 1
    for id_, record in catalog.all(OrganRecord).items():
        if id_ in used:
            # Short names recur from body to body.
            value = _value(
                reader, id_, record.name if several else record.short_name or record.name
            )
            party = record.party_organization
            types = dict.fromkeys(claim.type for claim in party.claims) if party else {}
            yield Organ(
                id_,
                value.name,
                value.lang,
                record.body,
                record.sector.term if record.sector else UNSTATED,
                tuple(types) or (UNSTATED,),
            )
    for id_ in catalog.all(Body):
        if f"{UNSTATED}{id_}" in used:
            value = _value(reader, id_, reader.name("body", id_))
            yield Organ(f"{UNSTATED}{id_}", value.name, value.lang, id_, UNSTATED, (UNSTATED,))
