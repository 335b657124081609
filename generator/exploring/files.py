"""The files of a language.

``index.json``
    The one name that does not change: ``facets`` and, the latest year first, ``years`` with the
    names of their files. Small, and asked for anew at each visit.
``facets.<hash>.json``
    Each facet's values as ``[id, name, lang]``, then what a value has besides: a dimension its
    place and its rod, an organ the numbers of its body, sector and types. Numbers are places in
    these lists. Besides them ``words``: what the page says by itself, and ``former``: for a facet,
    the ids that values had before, each with the one that it has now.
``year-<year>.<hash>.json``
    A column a facet, a place a row: ``organ`` numbers; ``dim`` and ``kind`` strings with one
    character a row (its code less 48); ``also``, the further years of rows that have several;
    ``ended``, until when there was what is no more.
    ``cards`` names the files of the cards, ``ends`` says with which row each of them ends.
``names-<year>.<hash>.json``
    The texts that a filter by name looks in. Only read by who filters or sorts by name.
``cards-<hash>.json``
    A few dozen cards, read when one of them is shown.

Names carry the hash of the content, so a cache may keep all but ``index.json`` for ever. A row
changed, added or removed rewrites ``index.json``, the columns and names of its year, and a piece
of cards: four files, five where a piece was split. A new organ, body or term may move numbers: it
rewrites ``facets`` and the columns of each year besides. How many rows there are does not matter.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence

from generator.exploring.cutting import pieces
from generator.exploring.rows import Facets, Row, Value

Named = tuple[str, bytes]

# What a number is added to when it is written as a character.
_ZERO = 48


def explore_files(rows: Sequence[Row], facets: Facets, words: Mapping[str, str]) -> Iterator[Named]:
    """Name and content of each file. ``rows`` come in the order in which they are told."""
    named = _hashed("facets.", _json({**_facets(facets), "words": words}))
    yield named
    index: dict[str, object] = {"facets": named[0], "rows": len(rows)}
    years = []
    numbers = _Numbers(facets)
    for year in sorted({row.years[0] for row in rows}, reverse=True):
        own = [row for row in rows if row.years[0] == year]
        cards = [(_cards(part), part) for part in pieces(own)]
        for named, _ in cards:
            yield named
        names = _hashed(f"names-{year}.", _json([row.names for row in own]))
        yield names
        columns = _columns(own, numbers) | {
            "cards": [named[0] for named, _ in cards],
            "ends": _ends([len(part) for _, part in cards]),
        }
        named = _hashed(f"year-{year}.", _json(columns))
        yield named
        years.append({"year": year, "rows": len(own), "columns": named[0], "names": names[0]})
    yield "index.json", _json(index | {"years": years})


class _Numbers:
    """The number of each value: its place in its facet."""

    def __init__(self, facets: Facets) -> None:
        self.dimensions = _places(facets.dimensions)
        self.kinds = _places(facets.kinds)
        self.organs = _places(facets.organs)


def _places(values: Sequence[Value]) -> Mapping[str, int]:
    return {value.id: place for place, value in enumerate(values)}


def _columns(rows: Sequence[Row], numbers: _Numbers) -> dict[str, object]:
    return {
        "organ": [numbers.organs[row.organ] for row in rows],
        "dim": "".join(chr(_ZERO + numbers.dimensions[row.dimension]) for row in rows),
        "kind": "".join(chr(_ZERO + numbers.kinds[row.kind]) for row in rows),
        "also": {str(place): row.years[1:] for place, row in enumerate(rows) if len(row.years) > 1},
        "ended": {str(place): row.ended for place, row in enumerate(rows) if row.ended},
    }


def _ends(sizes: Sequence[int]) -> list[int]:
    total = 0
    ends = []
    for size in sizes:
        total += size
        ends.append(total)
    return ends


def _facets(facets: Facets) -> dict[str, object]:
    sectors, types = _places(facets.sectors), _places(facets.types)
    bodies = _places(facets.bodies)
    return {
        "dim": [[*_value(row), row.place, row.rod] for row in facets.dimensions],
        "kind": [_value(row) for row in facets.kinds],
        "sector": [_value(row) for row in facets.sectors],
        "type": [_value(row) for row in facets.types],
        "body": [_value(row) for row in facets.bodies],
        "organ": [
            [*_value(row), bodies[row.body], sectors[row.sector], [types[id_] for id_ in row.types]]
            for row in facets.organs
        ],
        "former": facets.former,
    }


def _value(value: Value) -> list[str]:
    return [value.id, value.name, value.lang]


def _cards(rows: Sequence[Row]) -> Named:
    return _hashed("cards-", f"[{','.join(row.card for row in rows)}]\n".encode())


def _hashed(stem: str, content: bytes) -> Named:
    return f"{stem}{hashlib.sha256(content).hexdigest()[:10]}.json", content


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
