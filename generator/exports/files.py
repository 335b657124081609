"""All files below ``data/`` of a site.

For each kind of record a table (``brands.csv``) and the same as JSON (``brands.json``, an array
with a record a line), and a table of all quotes. Each is its records' pieces, one after another,
so whoever keeps pieces joins them again, and no file is ever whole in memory.
"""

from collections.abc import Iterable, Iterator

from generator.catalog.catalog import Catalog
from generator.checking.proof import Proof
from generator.exports.pieces import QUOTE_COLUMNS, Piece, quote_piece, record_piece
from generator.exports.tables import columns, head
from generator.records.kinds import BY_FOLDER, KINDS, Kind

QUOTES = "quotes"

# The name of a file, and bytes that belong at its end so far.
Chunk = tuple[str, bytes]


def export_names(catalog: Catalog) -> list[str]:
    """What there is to make, each by itself: the kinds that have records, and the quotes."""
    return [*(row.folder for row in KINDS if catalog.entries.get(row.name)), QUOTES]


def make_export(catalog: Catalog, proof: Proof, name: str) -> Iterator[Chunk]:
    """The file or the files with one of :func:`export_names`, in chunks."""
    if name == QUOTES:
        return quote_file(quote_piece(entry, proof) for entry in catalog.walk())
    kind, languages = BY_FOLDER[name], catalog.languages
    entries = catalog.entries[kind.name].values()
    return kind_files(kind, languages, (record_piece(entry, languages) for entry in entries))


def kind_files(kind: Kind, languages: tuple[str, ...], pieces: Iterable[Piece]) -> Iterator[Chunk]:
    """The files of a kind, of the pieces of its records in the catalog's order."""
    table, array = file_names(kind.folder)
    yield table, head(columns(kind, languages))
    mark = b"[\n"
    for piece in pieces:
        yield table, piece.line
        yield array, mark + piece.json
        mark = b",\n"
    yield array, b"\n]\n"


def quote_file(pieces: Iterable[bytes]) -> Iterator[Chunk]:
    """The table of quotes, of the pieces of all records in the catalog's order."""
    (table,) = file_names(QUOTES)
    yield table, head(QUOTE_COLUMNS)
    for piece in pieces:
        yield table, piece


def file_names(name: str) -> tuple[str, ...]:
    """The files, below ``data/``, that one of :func:`export_names` gives."""
    return (f"{name}.csv",) if name == QUOTES else (f"{name}.csv", f"{name}.json")
