"""All files below ``data/`` of a site.

For each kind of record a table (``brands.csv``) and the same as JSON (``brands.json``, an array
with a record a line), and a table of all quotes. Each is its records' pieces between a beginning
and an end, so whoever keeps pieces joins them again, and no file is ever whole in memory.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.proving.proof import Proof
from generator.exports.pieces import QUOTE_COLUMNS, quote_piece, record_pieces
from generator.exports.tables import columns, head
from generator.reading.entry import Entry
from generator.records.kinds import BY_NAME, KINDS

QUOTES = "quotes"

# The name of a file, and bytes that belong at its end so far.
Chunk = tuple[str, bytes]


class Frame(NamedTuple):
    """What stands in a file around its pieces."""

    begin: bytes
    between: bytes = b""
    end: bytes = b""


@dataclass(frozen=True, slots=True)
class Export:
    """Files that are made together: of the ``entries`` in their order, a piece of each a file.

    ``of`` are the kinds of these records; ``quotes`` says whether sources matter as well.
    """

    name: str
    of: tuple[str, ...]
    files: Mapping[str, Frame]
    entries: Sequence[Entry]
    pieces: Callable[[Entry], tuple[bytes, ...]]
    quotes: bool = False


def exports_of(catalog: Catalog, proof: Proof) -> Iterator[Export]:
    """What there is to make, each by itself: the kinds that have records, and the quotes."""
    languages = catalog.languages
    for kind in KINDS:
        entries = list(catalog.entries.get(kind.name, {}).values())
        if entries:
            files = {
                f"{kind.folder}.csv": Frame(head(columns(kind, languages))),
                f"{kind.folder}.json": Frame(b"[\n", b",\n", b"\n]\n"),
            }
            yield Export(
                kind.folder,
                (kind.name,),
                files,
                entries,
                lambda entry: record_pieces(entry, languages),
            )
    yield Export(
        QUOTES,
        tuple(kind for kind in BY_NAME if catalog.entries.get(kind)),
        {f"{QUOTES}.csv": Frame(head(QUOTE_COLUMNS))},
        list(catalog.walk()),
        lambda entry: (quote_piece(entry, proof),),
        quotes=True,
    )


def chunks_of(export: Export, pieces: Iterable[tuple[bytes, ...]]) -> Iterator[Chunk]:
    """The files of an export in chunks; ``pieces`` are those of its entries, in their order."""
    for name, frame in export.files.items():
        yield name, frame.begin
    frames = list(export.files.items())
    for number, row in enumerate(pieces):
        for (name, frame), piece in zip(frames, row, strict=True):
            yield name, frame.between + piece if number and frame.between else piece
    for name, frame in frames:
        yield name, frame.end


def starts(frame: Frame, sizes: Iterable[int]) -> Iterator[int]:
    """Where pieces of these sizes in bytes begin in their file."""
    start = len(frame.begin)
    for size in sizes:
        yield start
        start += size + len(frame.between)
