"""The values that practices and brands are explored by, as a language calls and sorts them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from generator.exploring.rows import Dimension, Facets, Organ, Row, Value
from generator.pages.explored import BRAND, UNSTATED, sector_of, types_of
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.pages.shelves.filing import organ_text, several_bodies
from generator.records.body import Body
from generator.records.organ import Organ as OrganRecord
from generator.records.text import Text

Used = Collection[str]


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


def explore_facets(reader: Reader, rows: Iterable[Row]) -> Facets:
    """The values of the facets that these rows have."""
    listed = list(rows)
    organs = organs_of(reader, {row.organ for row in listed})
    return Facets(
        dimensions_of(reader, {row.dimension for row in listed}),
        kinds_of(reader, {row.kind for row in listed}),
        sectors_of(reader, {row.sector for row in organs}),
        organization_types_of(reader, {type_ for row in organs for type_ in row.types}),
        bodies_of(reader, {row.body for row in organs}),
        organs,
        _former(reader, organs),
    )


def _former(reader: Reader, organs: Iterable[Organ]) -> Mapping[str, Mapping[str, str]]:
    """The former ids of organs and bodies, which stand in addresses that somebody kept."""
    catalog = reader.catalog
    named = [row.id for row in organs if not row.id.startswith(UNSTATED)]
    bodies = sorted({row.body for row in organs})
    found = {
        "organ": {old: id_ for id_ in named for old in catalog.get(OrganRecord, id_).former_ids},
        "body": {old: id_ for id_ in bodies for old in catalog.get(Body, id_).former_ids},
    }
    found["organ"] |= {f"{UNSTATED}{old}": f"{UNSTATED}{id_}" for old, id_ in found["body"].items()}
    return {facet: ids for facet, ids in found.items() if ids}


def years_of(reader: Reader, used: Used) -> list[Value]:
    """Years, the latest first."""
    word = reader.words["explore_say_year"]
    return [Value(year, word.format(year=year)) for year in sorted(used, key=int, reverse=True)]


def dimensions_of(reader: Reader, used: Used) -> list[Dimension]:
    """Dimensions by their numbers."""
    return [
        Dimension(row.id, row.name, row.lang, reader.place(row.id), str(reader.rod(row.id)))
        for row in sorted(
            _terms(reader, "dimensions", used), key=lambda row: reader.site.place(row.id)
        )
    ]


def kinds_of(reader: Reader, used: Used) -> list[Value]:
    """Kinds of practice; brands first where the vocabulary has no word for them."""
    kinds = _terms(reader, "practice-kinds", used)
    if BRAND in set(used) - {row.id for row in kinds}:
        kinds.insert(0, Value(BRAND, reader.words["brand"]))
    return kinds


def organs_of(reader: Reader, used: Used) -> list[Organ]:
    """Organs by name, and bodies whose own practices name none."""
    return sorted(_organs(reader, used), key=lambda row: (name_order(row.name), row.id))


def sectors_of(reader: Reader, used: Used) -> list[Value]:
    """Sectors; at the end what is not stated."""
    return _terms(reader, "sectors", used, reader.words["not_stated"])


def organization_types_of(reader: Reader, used: Used) -> list[Value]:
    """Types of Party organization; at the end what is not known."""
    return _terms(reader, "organization-types", used, reader.words["type_unknown"])


def bodies_of(reader: Reader, used: Used) -> list[Value]:
    """The site's own body first, then by name."""
    own = reader.catalog.settings.body
    values = [_value(reader, id_, reader.name("body", id_)) for id_ in used]
    return sorted(values, key=lambda row: (row.id != own, name_order(row.name), row.id))


# The facets in the order in which a page has them.
FACETS: Mapping[str, Callable[[Reader, Used], Iterable[Value]]] = {
    "year": years_of,
    "dim": dimensions_of,
    "kind": kinds_of,
    "organ": organs_of,
    "sector": sectors_of,
    "type": organization_types_of,
    "body": bodies_of,
}


def _terms(reader: Reader, role: str, used: Used, unstated: str = "") -> list[Value]:
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


def _organs(reader: Reader, used: Used) -> Iterator[Organ]:
    catalog = reader.catalog
    several = several_bodies(catalog)
    for id_, record in catalog.all(OrganRecord).items():
        if id_ in used:
            # Short names recur from body to body.
            value = _value(reader, id_, organ_text(catalog, id_, several))
            yield Organ(
                *(id_, value.name, value.lang, record.body, sector_of(record), types_of(record))
            )
    for id_ in catalog.all(Body):
        if f"{UNSTATED}{id_}" in used:
            value = _value(reader, id_, reader.name("body", id_))
            yield Organ(f"{UNSTATED}{id_}", value.name, value.lang, id_, UNSTATED, (UNSTATED,))
